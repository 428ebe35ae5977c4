# Slova upozornění v e-mailech a archivu.

notices-someone = Kolega
notices-reply-subject = { $actor } odpovídá na vaše téma
notices-reply-sentence = { $actor } odpovídá na téma, které jste založili na fóru Waymarku.
notices-post-subject = { $actor } píše v tématu, které sledujete
notices-post-sentence = { $actor } píše v tématu, které sledujete na fóru Waymarku.
notices-topic-subject = { $actor } zakládá téma
notices-topic-sentence = { $actor } zakládá téma v kategorii, kterou sledujete na fóru Waymarku.
notices-mention-subject = { $actor } vás zmiňuje
notices-mention-sentence = { $actor } vás zmiňuje na fóru Waymarku.
notices-message-subject = { $actor } vám píše
notices-message-sentence = { $actor } vám píše na Waymarku. Zprávu si tam přečtete a tam na ni i odpovíte; nikdo z vás nevidí adresu toho druhého.
notices-moderation-subject = Rozhodnutí o tom, co jste napsali
notices-moderation-sentence = Moderátoři fóra Waymarku rozhodli o něčem, co jste napsali. Rozhodnutí si přečtete po přihlášení.
notices-assignment-subject = { $actor } vás žádá o odpověď
notices-assignment-sentence = { $actor } vás žádá, abyste odpověděli na téma na fóru Waymarku.
notices-reminder-subject = Vaše připomenutí
notices-reminder-sentence = Přáli jste si, abychom vám toto téma na fóru Waymarku připomněli.
notices-where-topic = Téma: { $title }
notices-where-category = Kategorie: { $category }
notices-where-confidential = Je v důvěrné kategorii. E-maily neuvádějí v které ani u kterého tématu.
notices-untitled = Téma bývalého člena
notices-more = { $count ->
    [one] Je k tomu ještě { $count } novinka.
    [few] Jsou k tomu ještě { $count } novinky.
   *[other] Je k tomu ještě { $count } novinek.
}
notices-link = Přečíst:
notices-footer = Waymark nikdy neposílá text příspěvků ani zpráv e-mailem. Přečtete si ho po přihlášení.
notices-choose = Vyberte, o čem a kdy se dozvíte:
notices-stop = Už žádné takové e-maily:
notices-digest-subject = Novinky na Waymarku: { $date }
notices-digest-lead = Toto se stalo od posledního přehledu a ještě jste to nečetli.
notices-digest-opened = nové téma
notices-digest-posts = { $count ->
    [one] { $count } nový příspěvek
    [few] { $count } nové příspěvky
   *[other] { $count } nových příspěvků
}
notices-digest-names-more = { $names } a další
notices-digest-confidential = Důvěrné kategorie
notices-digest-confidential-text = { $count ->
    [one] Je tu { $count } nový příspěvek. E-maily neuvádějí kde.
    [few] Jsou tu { $count } nové příspěvky. E-maily neuvádějí kde.
   *[other] Je tu { $count } nových příspěvků. E-maily neuvádějí kde.
}
notices-digest-others = Také pro vás
notices-digest-left-out = { $count ->
    [one] A ještě { $count } téma.
    [few] A ještě { $count } témata.
   *[other] A ještě { $count } témat.
}
notices-digest-link = Zobrazit vše na Waymarku:

notices-archive-notices = O čem jste se dozvěděli a kdy jste to vzali na vědomí; ne co bylo napsáno.
notices-archive-settings = Jak si přejete být informováni, vaše tiché hodiny a která témata a kategorie sledujete.
