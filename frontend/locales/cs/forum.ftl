# Slova stránek fóra.

forum-topic-list-title = Fórum
forum-topic-list-intro = Kolegové z Rumunska, Španělska a České republiky tu hovoří o své práci: o metodách, dilematech, textech.
forum-topic-list-categories = Kategorie
forum-topic-list-all = Všechna témata
forum-topic-list-restricted = uzavřená skupina
forum-topic-list-archived = uzavřená
forum-topic-list-locked = uzavřené
forum-topic-list-new = Nové téma
forum-topic-list-start-title = Založte téma
forum-topic-list-start-text = Zeptejte se na metodu, dilema, text. Nepište nic, podle čeho by bylo možné poznat dítě nebo rodinu.
forum-topic-list-empty-title = Zatím tu není žádné téma
forum-topic-list-empty-text = Zde se můžete kolegů zeptat, jak pracují, a povědět jim, co pomohlo vám.
forum-topic-list-empty-example = Například: „Jak připravujete první setkání vrstevnické skupiny?“
forum-topic-list-unread = Nové:
forum-topic-list-waiting = čeká na odpověď
forum-topic-list-replies = { $count ->
    [one] { $count } odpověď
    [few] { $count } odpovědi
   *[other] { $count } odpovědí
}

forum-topic-new-since = Nové od vaší poslední návštěvy
forum-topic-closed = Toto téma můžete číst, ale nemůžete na ně odpovídat.
forum-topic-locked = Toto téma je uzavřené: odpovídají jen facilitátoři.
forum-topic-lock = Uzavřít téma
forum-topic-unlock = Znovu otevřít téma
forum-topic-about = Toto téma
forum-topic-last-post = Poslední příspěvek
forum-topic-first-unread = { $count ->
    [one] Na nový příspěvek
    [few] Na první ze { $count } nových příspěvků
   *[other] Na první z { $count } nových příspěvků
}
forum-topic-earlier = Předchozí příspěvky
forum-topic-later = Další příspěvky
forum-topic-to-start = Na první příspěvek
forum-topic-to-end = Na poslední příspěvek
forum-topic-to-reply = Odpovědět

forum-post-number = Příspěvek { $number }
forum-post-edited = upraveno
forum-post-deleted = Autor tento příspěvek smazal.
forum-post-edit = Upravit
forum-post-delete = Smazat
forum-post-delete-title = Smazat tento příspěvek?
forum-post-delete-text = Text zmizí pro všechny a nelze jej obnovit. Jeho místo v rozhovoru zůstane, aby odpovědi dávaly smysl.
forum-post-delete-act = Smazat příspěvek
forum-post-delete-keep = Ponechat

forum-reply-title = Napište odpověď
forum-reply-label = Vaše odpověď
forum-reply-act = Zveřejnit odpověď

forum-edit-label = Text vašeho příspěvku
forum-edit-act = Uložit změnu
forum-edit-topic-start = Upravit název
forum-edit-topic-title = Upravit název tohoto tématu
forum-edit-topic-act = Uložit název

forum-new-topic-title = Nové téma
forum-new-topic-advice-title = Dobré téma
forum-new-topic-advice-text = Jedna otázka nebo jedna zkušenost, název, který říká, o co jde, a nic, podle čeho by bylo možné poznat dítě, rodinu nebo místo. Kolegové z ostatních zemí budou možná číst v cizím jazyce: krátké věty jim pomohou.
forum-new-topic-category-label = Kategorie
forum-new-topic-category-none = Vyberte kategorii
forum-new-topic-title-label = Název
forum-new-topic-title-hint = Co chcete vědět nebo sdělit? 3 až 150 znaků.
forum-new-topic-body-label = Váš text
forum-new-topic-act = Zveřejnit téma

forum-composer-language = Jazyk, ve kterém píšete
forum-composer-hint = Co píšete, se průběžně ukládá jako koncept.
forum-composer-found = Našli jsme váš koncept ({ $time }). Můžete psát dál.
forum-composer-discard = Zahodit koncept
forum-composer-saving = Koncept se ukládá…
forum-composer-saved = Koncept uložen ({ $time })
forum-composer-kept-here = Server není dostupný. Váš koncept zůstává na tomto zařízení; uložíme jej, jakmile to bude možné.
forum-composer-not-kept = Váš koncept zatím není nikde uložen. Nechte prosím tuto stránku otevřenou; zkoušíme to dál.
forum-composer-kept = Váš text je uložen jako koncept.
forum-composer-dropped = { $seconds ->
    [one] Spojení se přerušilo; zkusíme to znovu za { $seconds } sekundu.
    [few] Spojení se přerušilo; zkusíme to znovu za { $seconds } sekundy.
   *[other] Spojení se přerušilo; zkusíme to znovu za { $seconds } sekund.
}
forum-composer-try-now = Zkusit hned
forum-composer-write-on = Zastavit a psát dál
forum-composer-close = Zavřít

forum-conflict-title = Tento text mezitím někdo změnil
forum-conflict-text = Nic se neztratilo: zde jsou obě verze. Pokud si ponecháte svou, můžete z druhé převzít, co potřebujete, než ji uložíte.
forum-conflict-stored = Uložená verze
forum-conflict-yours = Vaše verze
forum-conflict-keep = Pokračovat s mou verzí
forum-conflict-discard = Zahodit mou verzi

forum-former-member = Bývalý člen
forum-blank-title = Téma, jehož autor odešel

forum-home-title = Pro vás
forum-home-intro = Co je nového, co doporučuje facilitátor ve vaší zemi a co čeká na odpověď.
forum-home-fresh = Nové od vaší poslední návštěvy
forum-home-first = Nejnovější rozhovory
forum-home-fresh-none = Od vaší poslední návštěvy nic nového.
forum-home-highlighted = Doporučeno ve vaší zemi
forum-home-highlighted-none = Nyní není doporučeno žádné téma.
forum-home-waiting = Čekají na odpověď
forum-home-waiting-none = Všechny otázky mají odpověď.
forum-home-empty-title = Máte všechno přečteno
forum-home-empty-text = Až kolegové napíší něco nového, najdete to nejdříve zde.

forum-tabs-label = Pohledy na fórum
forum-tabs-all = Vše
forum-tabs-unread = Nepřečtená
forum-tabs-mine = Moje
forum-tabs-waiting = Bez odpovědi
forum-tabs-all-read = Označit vše jako přečtené

forum-filters-title = Filtrovat
forum-filters-any = jakákoli
forum-filters-language = Jazyk
forum-filters-country = Země autora
forum-filters-tag = Štítek
forum-filters-clear = Zrušit filtry
forum-filters-none-title = Neodpovídá žádné téma
forum-filters-none-text = Nyní tu nic takového není. Zrušte některý filtr, nebo si prohlédněte všechna témata.

forum-tags-label = Štítky
forum-tags-hint = Nejvýše pět, oddělených čárkami: první setkání, spánek. Pomáhají kolegům téma najít.

forum-topic-list-pinned = připnuto
forum-topic-list-pinned-label = Připnutá témata
forum-topic-list-put-away = archivováno
forum-topic-archived = Toto téma je archivováno: lze je číst, ale nic se v něm nemění.

forum-leading-title = Vést rozhovor
forum-leading-pin = Připnout nad seznam
forum-leading-unpin = Zrušit připnutí
forum-leading-archive = Archivovat téma
forum-leading-unarchive = Vyjmout z archivu
forum-leading-highlight = Doporučit v mé zemi
forum-leading-unhighlight = Zrušit doporučení
forum-leading-arrange = Přesunout nebo sloučit téma
forum-leading-move-label = Kategorie
forum-leading-move-act = Přesunout téma
forum-leading-merge-label = Sloučit s jiným tématem
forum-leading-merge-hint = Adresa tématu, které zůstane. Příspěvky tohoto tématu se zařadí za jeho vlastní a staré odkazy k nim dál povedou.
forum-leading-merge-act = Sloučit
forum-leading-split-start = Vytvořit téma z některých příspěvků
forum-leading-split-how = Vyberte příspěvky v rozhovoru. Přesunou se do nového tématu a staré odkazy k nim dál povedou.
forum-leading-split-chosen = { $count ->
    [one] Vybrán { $count } příspěvek
    [few] Vybrány { $count } příspěvky
   *[other] Vybráno { $count } příspěvků
}
forum-leading-split-choose = Vybrat příspěvek { $number }
forum-leading-split-title = Název nového tématu
forum-leading-split-act = Vytvořit téma

forum-arrivals-replies = { $count ->
    [one] { $count } nová odpověď
    [few] { $count } nové odpovědi
   *[other] { $count } nových odpovědí
}
forum-arrivals-topics = { $count ->
    [one] Novinky v { $count } tématu
    [few] Novinky ve { $count } tématech
   *[other] Novinky v { $count } tématech
}
forum-arrivals-show = Zobrazit

forum-topic-list-answered = zodpovězeno
forum-topic-to-answer = K odpovědi

forum-reaction-thanks = Děkuji
forum-reaction-helped = Pomohlo mi to
forum-reaction-same-here = U nás také
forum-answer-accepted = Odpověď na otázku
forum-answer-accept = Toto je odpověď
forum-answer-not = Přece jen to není odpověď

forum-bookmark-keep = Uchovat
forum-bookmark-remove = Přestat uchovávat
forum-bookmarks-title = Uchované
forum-bookmarks-intro = Příspěvky, které chcete znovu najít. Zde je spolu s poznámkami vidíte jen vy.
forum-bookmarks-empty-title = Zatím nic neuchováváte
forum-bookmarks-empty-text = Tlačítko „Uchovat“ pod příspěvkem jej přidá sem, chcete-li, i s poznámkou pro vás.
forum-bookmarks-note = Napsat poznámku
forum-bookmarks-note-label = Poznámka pro vás, nejvýše 300 znaků
forum-bookmarks-save = Uložit poznámku
forum-bookmarks-remind-label = Připomenout
forum-bookmarks-remind-never = vůbec
forum-bookmarks-remind-kept = jak je nastaveno
forum-bookmarks-remind-tomorrow = zítra
forum-bookmarks-remind-week = za týden
forum-bookmarks-remind-month = za měsíc
forum-bookmarks-reminds = Připomeneme vám:

forum-post-hidden-note = Tento příspěvek je skrytý, dokud jej facilitátoři neposoudí.

forum-flag-start = Nahlásit
forum-flag-title = Nahlásit tento příspěvek
forum-flag-text = Facilitátoři jej posoudí. Autor se nedozví, kdo jej nahlásil.
forum-flag-reason = Důvod
forum-flag-note = Co by měli vědět?
forum-flag-act = Odeslat hlášení
forum-flag-done = Děkujeme. Facilitátoři příspěvek posoudí.
forum-reason-identifies = Mohlo by být poznat dítě nebo rodina
forum-reason-disrespect = Někoho zraňuje nebo ponižuje
forum-reason-off-topic = Nepatří sem
forum-reason-advertising = Dělá něčemu reklamu
forum-reason-other = Něco jiného

forum-reviews-title = K posouzení
forum-reviews-intro = Příspěvky nahlášené kolegy tam, kde facilitujete; první jsou ty, které čekají nejdéle.
forum-reviews-open = Čekají
forum-reviews-closed = Ukončené
forum-reviews-empty-title = Nic tu není
forum-reviews-empty-text = Když některý z kolegů nahlásí příspěvek, najdete jej zde.
forum-reviews-since = od
forum-reviews-flags = { $count ->
    [one] nahlásil { $count } kolega
    [few] nahlásili { $count } kolegové
   *[other] nahlásilo { $count } kolegů
}
forum-review-title = Posouzení: { $topic }
forum-review-to-post = Přejít k příspěvku
forum-review-happened = Co se stalo
forum-review-closed = Toto posouzení je ukončeno.
forum-review-do = Co uděláte?
forum-review-act-label = Úkon
forum-review-source = Text, jak byl napsán
forum-review-passage = Pasáž k odstranění
forum-review-passage-hint = Zkopírujte ji z textu výše. Nahradí se v celém příspěvku.
forum-review-text = Co se dozví autor
forum-review-text-hint = V jazyce autora. Poznámku vidí jen ti, kdo moderují.
forum-review-send = Provést
forum-review-answer-label = Vaše odpověď facilitátorům
forum-review-answer-act = Odeslat odpověď
forum-step-flagged = Nahlášeno
forum-step-noted = Poznámka mezi moderátory
forum-step-hidden = Skryto
forum-step-shown = Znovu zobrazeno
forum-step-edit-asked = Žádost o změnu příspěvku
forum-step-redacted = Pasáž byla odstraněna
forum-step-warned = Upozornění
forum-step-answered = Odpověď autora
forum-step-closed = Ukončeno
forum-act-note = Poznámka pro moderátory
forum-act-hide = Skrýt příspěvek
forum-act-show = Znovu zobrazit příspěvek
forum-act-ask-edit = Požádat autora o změnu
forum-act-redact = Odstranit pasáž
forum-act-warn = Upozornit autora
forum-act-close = Ukončit posouzení
forum-template-identifies = Něco ve vašem příspěvku by mohlo jiným pomoci poznat dítě nebo rodinu. Pište prosím bez jmen, přesného věku, dat a míst. Pokud si nejste jisti jak, zeptejte se nás: rádi pomůžeme.
forum-template-disrespect = Věta ve vašem příspěvku může zranit kolegy nebo ty, o nichž mluví. Vyjadřujte se prosím k věci, ne k osobě.
forum-template-off-topic = Váš příspěvek nepatří k tématu tohoto rozhovoru. Založte pro něj prosím vlastní téma, aby jej kolegové našli.
forum-template-advertising = Waymark je místem pro výměnu mezi kolegy. Popište prosím vlastní zkušenost a vynechejte nabídky a ceny.
