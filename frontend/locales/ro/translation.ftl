# Colleagues' translations of posts, and the languages that one reads.

translation-by = Traducere de { $name }
translation-by-former = Traducere de un fost membru
translation-original = Original:
translation-show-original = Afișați originalul
translation-show = Afișați traducerea
translation-outdated = Postarea a fost modificată între timp; traducerea redă ce spunea înainte.
translation-which = Ce limbi citiți?
translation-act = Traduceți
translation-found = traducere

translation-title = Traduceți o postare
translation-intro = Colegii care nu citesc originalul vor vedea traducerea dumneavoastră, cu numele dumneavoastră. Textul nu este trimis niciunui serviciu automat.
translation-to-post = La postare
translation-into = Traduceți în
translation-none = Puteți traduce în limbile pe care le citiți. Singura pe care ați indicat-o este limba acestei postări.
translation-yours = Traducerea dumneavoastră
translation-taken = Un coleg a tradus această postare în limba aleasă. Dacă postarea se modifică, puteți reînnoi traducerea.
translation-renew = Postarea a fost modificată după ce a fost tradusă. Vă rugăm să citiți originalul așa cum este acum și să schimbați traducerea unde este nevoie.
translation-withheld = Un pasaj a fost eliminat din postare, de aceea traducerea nu mai este afișată. Vă rugăm să traduceți postarea așa cum este acum, fără ce s-a eliminat.
translation-moved = Postarea a fost modificată în timp ce traduceați. Iat-o așa cum este acum; textul dumneavoastră s-a păstrat. Vă rugăm să le comparați și să salvați din nou.
translation-save = Salvați traducerea
translation-list = Traduceri ale acestei postări
translation-remove = Eliminați
translation-remove-title = Eliminați această traducere?
translation-remove-text = Dispare pentru toată lumea și nu mai poate fi recuperată. Postarea rămâne.

translation-reads = Limbile pe care le citiți
translation-reads-text = Postările în alte limbi sunt afișate în traducerea unui coleg, dacă există; originalul este la un clic distanță. În aceste limbi puteți și traduce.
translation-reads-not-chosen = Nu ați ales încă. Până atunci luăm în considerare limba interfeței dumneavoastră și engleza.
