# Scrierea unei conversații de exersat.

scenario-picture = Conversația dintr-o privire
scenario-picture-hint = Fiecare casetă este o scenă. Cu săgețile treceți de la una la alta; Enter deschide scena în lista de mai jos.
scenario-scenes = Scene
scenario-scene = Scena { $number }
scenario-no-scene = O scenă care nu mai există
scenario-says-nothing = nu spune încă nimic
scenario-leads-to = duce la { $numbers }
scenario-start = începe aici
scenario-begin-here = Să înceapă aici
scenario-end = După această scenă
scenario-goes-on = conversația continuă
scenario-end-good = final: a ajutat
scenario-end-mixed = final: a ajutat în parte
scenario-end-poor = final: nu a ajutat
scenario-said = Ce se spune și ce se întâmplă
scenario-said-hint = Așa cum citește cursantul. Se poate folosi Markdown.
scenario-choices = Alegeri
scenario-choice = Alegerea { $number }
scenario-does = Ce spune sau face cursantul
scenario-follows = Ce urmează de aici
scenario-to = Duce la
scenario-new-scene = o scenă nouă
scenario-nowhere = deocamdată nicăieri
scenario-add-scene = Adăugați o scenă
scenario-add-choice = Adăugați o alegere
scenario-remove-title = Scoateți scena
scenario-remove-text = „{ $name }” dispare împreună cu alegerile ei, în toate limbile. Alegerile care duceau la ea nu vor mai duce nicăieri.
scenario-effects = Ce schimbă și când poate fi aleasă
scenario-changes = Schimbă cu
scenario-at-least = Numai de la
scenario-at-most = Numai până la
scenario-numbers = Numere pe care alegerile le schimbă
scenario-numbers-hint = De exemplu încrederea: crește odată cu ce face persoana, iar unele alegeri se deschid doar când este destul de mare. Cursanții nu văd numerele.
scenario-add-number = Adăugați un număr
scenario-number-word = încredere
scenario-number-name = Nume
scenario-number-start = La început
scenario-number-taken = Vă rugăm să dați un nume pe care nu îl are alt număr.
scenario-no-number = Vă rugăm să dați un număr întreg.
scenario-conflict = Altcineva a schimbat scenele între timp. Ale dumneavoastră sunt păstrate pe acest dispozitiv. Alegeți cu care continuați.
scenario-missing = { $count ->
    [one] lipsește { $count } text
    [few] lipsesc { $count } texte
   *[other] lipsesc { $count } de texte
}
scenario-empty = Nu există încă nicio scenă. Adăugați prima: de acolo începe conversația.
scenario-sound = Orice drum prin conversație ajunge la un final.
scenario-flaws = { $count ->
    [one] { $count } lucru trebuie îndreptat înainte ca acest curs să poată fi propus
    [few] { $count } lucruri trebuie îndreptate înainte ca acest curs să poată fi propus
   *[other] { $count } de lucruri trebuie îndreptate înainte ca acest curs să poată fi propus
}
scenario-flaw-no-start = Nicio scenă nu este marcată ca început.
scenario-flaw-same-scene = Altă scenă are aceeași cheie.
scenario-flaw-same-choice = Două alegeri au aceeași cheie.
scenario-flaw-no-such-scene = O alegere nu duce nicăieri.
scenario-flaw-unreachable = Niciun drum nu duce aici.
scenario-flaw-dead-end = Aici se poate rămâne blocat: nicio alegere nu este deschisă și nu este un final.
scenario-flaw-no-way-out = De aici nu se poate ajunge la niciun final.
scenario-flaw-choices-at-end = Este un final și are alegeri.
scenario-flaw-no-such-number = O alegere folosește un număr care nu există.
scenario-play-back = Un pas înapoi
scenario-play-nothing = Nu este încă nimic de parcurs.
