# The blocks of a lesson while it is written.

lesson-blocks = Bloky
lesson-empty = Tato lekce zatím nemá žádné bloky
lesson-empty-text = Lekce se čte shora dolů: začněte krátkou kazuistikou, pak textem a na konci otázkou k zamyšlení.
lesson-add = Přidat blok
lesson-add-below = Přidat blok pod tento
lesson-about-text = Ke čtení, po malých částech.
lesson-about-vignette = Případ, o kterém text mluví. Jména a podrobnosti jsou smyšlené.
lesson-about-callout = Co se nesmí přehlédnout.
lesson-about-reflection = Otázka k zamyšlení. Odpověď nikdo jiný nečte.
lesson-about-question = Vyhodnotí se hned, kolikrát kdo chce.
lesson-about-checklist = Body k odškrtnutí ve vlastní práci.
lesson-about-picture = S popisem pro ty, kdo jej nevidí.
lesson-about-audio = K poslechu, s přepisem.
lesson-about-video = S titulky a přepisem.
lesson-about-file = Formulář nebo list, který si účastník odnese.
lesson-file = Soubor
lesson-file-none = Zatím nebyl vybrán žádný soubor.
lesson-file-choose = Vybrat soubor
lesson-file-look = Otevřít soubor
lesson-file-picture = Obrázek: PNG, JPEG, WebP nebo GIF.
lesson-file-audio = Zvuková nahrávka: MP3, Ogg nebo M4A.
lesson-file-video = Film: MP4 nebo WEBM.
lesson-file-document = PDF, dokument Wordu, Excelu, PowerPointu nebo LibreOffice, nebo obrázek.
