mail-greeting = Dobrý den, { $name },
mail-reply-subject = { $author }: odpověď k Vašemu tématu
mail-reply-sentence = K tématu, které jste otevřeli ve fóru Waymark, přibyla odpověď. Autor: { $author }.
mail-reply-link = Přečíst odpověď:
mail-message-subject = { $sender }: zpráva pro Vás
mail-message-sentence = { $sender } – tato osoba Vám na Waymarku napsala zprávu. Přečtete si ji a odpovíte na ni tam; nikdo z Vás nevidí adresu toho druhého.
mail-message-link = Přečíst zprávu:
mail-footer = Waymark nikdy neposílá text příspěvků e-mailem. Pro přečtení se prosím přihlaste.
