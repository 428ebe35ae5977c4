mail-greeting = Dobrý den, { $name },
mail-reply-subject = { $author }: odpověď k Vašemu tématu
mail-reply-sentence = K tématu, které jste otevřeli ve fóru Waymark, přibyla odpověď. Autor: { $author }.
mail-reply-link = Přečíst odpověď:
mail-footer = Waymark nikdy neposílá text příspěvků e-mailem. Pro přečtení se prosím přihlaste.
