# Words of the ui components: no feature's.

ui-when-yesterday = ieri, { $time }
ui-when-weekday = { $weekday }, { $time }

ui-button-busy = Un moment…
ui-confirm-keep = Nu schimbați nimic
ui-dialog-close = Închideți
ui-menu-language = Limba

ui-form-summary-title = { $count ->
    [one] Un lucru necesită atenția dumneavoastră
    [few] { $count } lucruri necesită atenția dumneavoastră
   *[other] { $count } de lucruri necesită atenția dumneavoastră
}
ui-field-required = Vă rugăm să completați acest câmp.
ui-field-too-short = Vă rugăm să scrieți cel puțin { $limit ->
    [one] un caracter
    [few] { $limit } caractere
   *[other] { $limit } de caractere
}.
ui-field-too-long = Vă rugăm să scurtați textul la cel mult { $limit ->
    [one] un caracter
    [few] { $limit } caractere
   *[other] { $limit } de caractere
}.
ui-field-too-small = Vă rugăm să introduceți cel puțin { $limit }.
ui-field-too-large = Vă rugăm să introduceți cel mult { $limit }.
ui-field-too-many = { $limit ->
    [one] Vă rugăm să indicați cel mult unul.
    [few] Vă rugăm să indicați cel mult { $limit }.
   *[other] Vă rugăm să indicați cel mult { $limit }.
}
ui-field-malformed = Nu are forma așteptată. Vă rugăm să verificați.
ui-field-unknown = Acest formular nu mai este actual. Copiați textul, apoi reîncărcați pagina.
ui-field-too-common = Această parolă este obișnuită, a fost divulgată sau este ușor de ghicit. Vă rugăm să alegeți alta: trei sau patru cuvinte care nu au legătură între ele sunt o alegere bună.
ui-field-mismatch = Cele două nu coincid. Vă rugăm să le scrieți din nou pe amândouă.
ui-field-not-available = Această opțiune nu mai este disponibilă. Vă rugăm să alegeți alta.
ui-field-identifies = Conține un număr care identifică o persoană: un număr național de identitate sau un număr de telefon. Nu s-a pierdut nimic. Vă rugăm să scoateți numărul și să trimiteți din nou.

ui-load-loading = Se încarcă
ui-load-failed-title = Conținutul nu a putut fi încărcat
ui-load-retry = Încercați din nou

ui-pager-label = Pagini
ui-pager-newer = Mai noi
ui-pager-older = Mai vechi
ui-breadcrumb-label = Vă aflați aici

ui-editor-write = Scrieți
ui-editor-preview = Previzualizare
ui-editor-tabs = Scriere sau previzualizare
ui-editor-toolbar = Formatare
ui-editor-bold = Aldin
ui-editor-italic = Cursiv
ui-editor-quote = Citat
ui-editor-list = Listă
ui-editor-link = Link
ui-editor-preview-empty = Nu există încă nimic de previzualizat.
ui-editor-preview-failed = Previzualizarea nu a sosit. Textul dumneavoastră este neatins.
ui-editor-bold-example = text aldin
ui-editor-italic-example = text cursiv
ui-editor-link-example = textul linkului
ui-editor-names = Nume sugerate
ui-editor-names-hint = Sunt sugerate nume: alegeți cu săgețile, confirmați cu Enter.

ui-diff-same = Cele două texte sunt identice.
ui-diff-only-here = Numai aici:

ui-problem-network = Momentan nu putem contacta Waymark. Ce ați scris este încă aici. Verificați conexiunea, apoi încercați din nou.
ui-problem-unexpected = Pe traseul dintre dumneavoastră și Waymark a apărut un răspuns pe care nu îl înțelegem (cod de stare { $status }). Vă rugăm să încercați din nou peste câteva clipe.
ui-problem-malformed = Browserul a trimis ceva ce Waymark nu înțelege. Copiați textul, reîncărcați pagina și încercați din nou.
ui-problem-invalid-cursor = Această pagină a listei nu mai există. Vă rugăm să reluați de la începutul listei.
ui-problem-sign-in-required = Vă rugăm să vă autentificați mai întâi.
ui-problem-session-ended = Sesiunea s-a încheiat. Vă rugăm să vă autentificați din nou; ce ați scris se păstrează.
ui-problem-wrong-credentials = Adresa de e-mail și parola nu se potrivesc. Vă rugăm să le verificați și să încercați din nou.
ui-problem-wrong-code = Codul nu este corect sau a fost deja folosit. Vă rugăm să așteptați următorul cod și să încercați din nou.
ui-problem-sign-in-expired = Autentificarea a durat prea mult sau s-a răspuns greșit de prea multe ori. Vă rugăm să o luați de la început.
ui-problem-confirmation-required = Vă rugăm să confirmați cu parola că sunteți dumneavoastră.
ui-problem-last-second-factor = Rolul dumneavoastră cere un al doilea factor. Vă rugăm să configurați altul înainte de a-l elimina pe acesta.
ui-problem-forbidden = Contul dumneavoastră poate vedea acest conținut, dar nu îl poate modifica. Dacă aveți nevoie, adresați-vă coordonatorului din țara dumneavoastră.
ui-problem-steps-required = Înainte de a continua, mai aveți un pas de făcut. Vă rugăm să deschideți pagina contului.
ui-problem-account-suspended = Contul dumneavoastră este suspendat: deocamdată nu vă puteți autentifica.
ui-problem-suspended = Contul dumneavoastră este suspendat până la ridicarea măsurii. Motivul: { $reason }
ui-problem-suspended-until = Contul dumneavoastră este suspendat. Suspendarea se încheie: { $date }. Motivul: { $reason }
ui-problem-last-administrator = Acesta este ultimul administrator care se poate autentifica. Vă rugăm să numiți mai întâi un altul.
ui-problem-group-in-use = O categorie a forumului este deschisă numai acestui grup. Vă rugăm să deschideți mai întâi categoria și pentru alții.
ui-problem-category-in-use = Această categorie are discuții sau cuprinde alte categorii. Puteți să o închideți.
ui-problem-sent-recently = Acest e-mail a fost trimis acum mai puțin de o oră. Vă rugăm să așteptați: poate fi pe drum sau printre mesajele nedorite.
ui-problem-cross-site = Pentru siguranța dumneavoastră am refuzat cererea, deoarece venea de pe alt site. Vă rugăm să o repetați de aici.
ui-problem-not-found = Aici nu există nimic sau, cel puțin, nimic la care contul dumneavoastră să aibă acces.
ui-problem-attempt-ended = Încercarea s-a încheiat: a fost predată sau timpul a expirat. Ce s-a salvat înainte se ia în considerare.
ui-problem-edit-conflict = Cineva a modificat textul în timp ce scriați. Nu s-a pierdut nimic: comparați mai jos cele două texte.
ui-problem-key-reused = Acest conținut a fost deja trimis cu un alt text. Vă rugăm să reîncărcați pagina și să verificați ce s-a salvat.
ui-problem-too-large = Conținutul este prea mare pentru a fi trimis. Vă rugăm să îl scurtați.
ui-problem-invalid-fields = Unele câmpuri necesită atenția dumneavoastră.
ui-problem-too-many-requests = Prea multe încercări într-un timp scurt. Vă rugăm să așteptați un minut, apoi încercați din nou.
ui-problem-too-many-requests-in = { $seconds ->
    [one] Prea multe încercări într-un timp scurt. Puteți încerca din nou peste { $seconds } secundă.
    [few] Prea multe încercări într-un timp scurt. Puteți încerca din nou peste { $seconds } secunde.
   *[other] Prea multe încercări într-un timp scurt. Puteți încerca din nou peste { $seconds } de secunde.
}
ui-problem-internal = A apărut o eroare în sistemul nostru. Vă rugăm să încercați din nou peste câteva clipe.
ui-problem-unavailable = Waymark repornește sau este foarte solicitat. Vă rugăm să încercați din nou peste câteva clipe.
ui-problem-request-id = Dacă problema persistă, comunicați-ne acest număr: { $request_id }
ui-problem-wrong-stage = Între timp situația s-a schimbat și acest lucru nu mai este posibil. Vă rugăm să recitiți pagina.
ui-problem-key-missing = Textul a fost criptat cu o cheie pe care această instalare nu o mai are, așa că nimeni nu îl poate citi. Vă rugăm să anunțați un administrator; cheia poate fi într-o copie de rezervă.
ui-field-too-recent = trebuie să fie cu cel puțin { $limit } luni în urmă
ui-field-unknown-language = Garda de confidențialitate nu recunoaște limba acestui text și nu îl poate citi. Vă rugăm să îl scrieți în limba aleasă.
