# Soubory, které členové přikládají.

media-field-unknown-kind = Tento druh souboru nepřijímáme. Můžete přidat obrázky (PNG, JPEG, WebP, GIF), PDF a dokumenty programů Word, Excel, PowerPoint a LibreOffice v současných formátech.
media-field-damaged = Tento soubor nelze přečíst: je poškozený, nebo se přenos přerušil. Uložte jej prosím znovu a přidejte ještě jednou.
media-field-encrypted = Tento soubor se otevře jen s heslem. Uložte jej prosím bez hesla a přidejte znovu.
media-field-active = V tomto souboru je makro, program nebo vložený objekt. Uložte jej prosím bez nich nebo jako PDF.
media-field-too-much = To je víc, než můžeme přijmout. Zmenšete prosím obrázky nebo dokument.
media-field-day-full = S tímto souborem byste za den odeslali více než { $limit } MB, což je nejvíce. Přidejte jej prosím zítra.

media-attach-label = Soubory
media-attach-add = Přidat soubory
media-attach-hint = Obrázky, PDF, Word, Excel, PowerPoint, LibreOffice; nejvýše { $most } souborů po 20 MB. Údaje o tom, kdy, kde a kým byly vytvořeny, se odstraní; komentáře a změny uvnitř dokumentu zůstanou.
media-attach-sending = Odesláno { $percent } %
media-attach-checking = Kontroluje se…
media-attach-stop = Zastavit
media-attach-again = Zkusit znovu
media-attach-remove = Odebrat
media-attach-alt = Co je na tomto obrázku?
media-attach-alt-hint = Pro kolegy, kteří jej nevidí. Stačí jedna věta; prázdné nechte jen tehdy, když obrázek nic nesděluje.
media-attach-too-large = Tento soubor je větší než 20 MB. Zmenšete jej prosím.
media-attach-too-many = Souborů může být nejvýše { $most }. Nejdříve prosím některý odeberte.
media-attach-wait = Některý soubor se ještě odesílá. Počkejte prosím, nebo jej zastavte.

media-file-kilobytes = { $size } kB
media-file-megabytes = { $size } MB
media-picture-full = Obrázek v plné velikosti
media-picture-wordless = Obrázek bez popisu
