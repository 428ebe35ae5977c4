# Informace o zpracování údajů. Členové s nimi souhlasí: změna obsahu potřebuje novou verzi (shared/src/accounts/agreements.rs).

notice-nav = Ochrana údajů

notice-title = Informace o zpracování osobních údajů
notice-description = Co o členech ukládáme, proč, na jak dlouho a co s tím můžete dělat.
notice-lead = Zde se dozvíte, co se ukládá o členech Waymarku a o těch, kdo žádají o členství, proč, na jak dlouho a co s tím můžete dělat.
notice-who-title = Kdo odpovídá
notice-who = Partnerská organizace, která tento Waymark provozuje. Koordinátor, který vás přijme, vám sdělí její název a kdo je jejím pověřencem pro ochranu osobních údajů a odpoví na vaše otázky.
notice-who-named = Tento Waymark provozuje a odpovídá za něj tato partnerská organizace. Na vaše otázky odpoví i koordinátor, který vás přijme.
notice-who-email = E-mail:
notice-who-officer = Pověřenec pro ochranu osobních údajů:
notice-what-title = Co se ukládá
notice-what = Vaše jméno, pracovní e-mailová adresa, profese, organizace, země a jazyky; vaše žádost a to, co se k ní psalo; kterou verzi kterého dokumentu jste přijali a kdy; zařízení, na nichž jste přihlášeni; to, co píšete, a kam až jste dočetli. Heslo jen v podobě, ze které je nikdo nepřečte.
notice-why-title = Proč
notice-why = Abychom vám mohli poskytnout členství, o které jste požádali (GDPR, čl. 6 odst. 1 písm. b)). Abychom přijímali jen odborníky a mohli doložit, kdo co udělal, protože na tom závisí bezpečí dětí (čl. 6 odst. 1 písm. f)).
notice-seen-title = Kdo to vidí
notice-seen = Kolegové vidí vaše jméno, profesi, organizaci a zemi, nikdy e-mailovou adresu. Vaši žádost vidí projektoví manažeři vaší země. Nikdo jiný nedostává nic: ani reklamní, ani analytické, ani jiné služby třetích stran. Správce nemůže číst vaše koncepty.
notice-kept-title = Jak dlouho
notice-kept = Účet po dobu vašeho členství. Přihlášení třicet dní po jeho konci. Zamítnuté žádosti, propadlé pozvánky a záznam úkonů se mažou po době, kterou stanoví a sdělí provozovatel.
notice-rights-title = Co můžete dělat
notice-rights = Údaje o sobě můžete vidět, opravit, odnést si a nechat vymazat, můžete vznést námitku proti jejich zpracování a podat stížnost u úřadu pro ochranu osobních údajů své země (ANSPDCP v Rumunsku, AEPD ve Španělsku, ÚOOÚ v České republice). Když odejdete, vaše texty zůstanou bez jména, nebo se vyprázdní, jak si zvolíte.
notice-children-title = Děti
notice-children = Údaje o dětech a rodinách sem nepatří. Text, podle něhož by šlo někoho poznat, prosím ihned oznamte facilitátorovi.
