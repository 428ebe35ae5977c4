# What is missing in a draft before it can be proposed.

flaws-title = Înainte de a putea fi propus
flaws-text = Verificarea spune ce mai lipsește, în fiecare limbă.
flaws-check = Verificați cursul
flaws-again = Verificați din nou
flaws-none = Nu lipsește nimic. Cursul poate fi propus.
flaws-count = { $count ->
    [one] { $count } lucru lipsește sau este greșit
    [few] { $count } lucruri lipsesc sau sunt greșite
   *[other] { $count } de lucruri lipsesc sau sunt greșite
}
flaws-no-source = Aici nu este scris încă nimic.
flaws-field-missing = Lipsește: { $field }.
flaws-entry-missing = Lipsește un text: { $what }.
flaws-line-count = Traducerea are alt număr de rânduri decât originalul.
flaws-bad-question = Întrebarea nu poate fi încă pusă sau notată ({ $what }).
flaws-other-question = Întrebarea are altă formă sau alte puncte decât în original.
flaws-no-file = Nu s-a ales niciun fișier.
flaws-wrong-file = Fișierul este de alt tip decât cel afișat de această parte.
flaws-scenario = Conversația are un defect ({ $what }).
flaws-no-such-question = Testul cere o întrebare care nu este în bancă: { $what }.
flaws-too-few-questions = Testul cere mai multe întrebări cu această etichetă decât există: { $what }.
flaws-no-questions = Testul nu întreabă încă nimic.
flaws-bad-number = Un număr depășește ce are sens.
flaws-no-levels = Nu există încă criterii sau unul nu are niveluri.
flaws-same-item = Două dintre ele au aceeași cheie.
flaws-no-such-option = Nu există încă opțiuni sau cea corectă nu este printre ele.
flaws-too-many = Sunt mai multe decât poate avea un curs.
flaws-other = Ceva de aici nu poate rămâne așa ({ $code }: { $what }).
flaws-field-title = titlul
flaws-field-summary = rezumatul sau, la o imagine, ce se vede în ea
flaws-field-body = textul sau, la o înregistrare, ce se spune în ea
flaws-field-lines = rândurile listei
flaws-field-captions = subtitrările
flaws-field-question = întrebarea
flaws-field-entries = textele
flaws-bad-captions = Subtitrările nu pot fi citite: { $what }
flaws-too-long = Un text este mai lung decât acceptă platforma.
