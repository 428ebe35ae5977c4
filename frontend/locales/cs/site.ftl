# Veřejné stránky a jejich rámec.

site-skip = Přejít k obsahu

site-nav-label = Hlavní nabídka
site-nav-about = O projektu
site-nav-conduct = Pravidla
site-nav-sign-in = Přihlášení
site-nav-forum = Fórum

site-languages-label = Jazyky

site-exit = Opustit stránku
site-exit-hint = Třemi stisky klávesy Shift stránku ihned opustíte.

site-footer-text = Waymark je platforma partnerství neziskových organizací z Rumunska, Španělska a České republiky. Neuchovává údaje o dětech.

site-danger-title = Jste vy nebo někdo, koho znáte, v nebezpečí?
site-danger-text = Tyto stránky nepřijímají oznámení. Tato čísla jsou bezplatná a stejná v Rumunsku, Španělsku i České republice:
site-danger-emergency = tísňové volání: policie, záchranná služba, hasiči; ve dne i v noci
site-danger-children = linka pomoci pro děti a mladé lidi
site-danger-missing = linka pro pohřešované děti
site-danger-hours = Na čísle 112 vám odpoví v kteroukoli hodinu. Provozní doba a jazyky ostatních dvou linek se v jednotlivých zemích liší.

site-home-title = Lepší podpora pro děti a mladé lidi, kteří se stali oběťmi obchodování s lidmi
site-home-lead = Sociální pracovníci a psychologové z Rumunska, Španělska a České republiky se zde učí dvě metody, vrstevnickou podporu a koučinkovou podporu, a pomáhají si je přes hranice používat.
site-home-sign-in = Přihlásit se
site-home-forum = Přejít na fórum
site-home-more = Více o projektu
site-home-inside-title = Co zde členové najdou
site-home-inside-forum = Fórum, kde se kolegové ze tří zemí ptají na metody, dilemata a texty, každý ve svém jazyce.
site-home-inside-people = Lidi za hranicemi, kteří znají svou zemi: komu zavolat, co připravit, jak předat péči.
site-home-inside-calm = Facilitátoři, kteří čtou každé nové téma, a žádný text, podle něhož by šlo poznat dítě.
site-home-methods-title = Dvě metody
site-home-peer = Vrstevnická podpora: mladí lidé s podobnou zkušeností se pod vedením odborníka setkávají a zjišťují, že v tom nejsou sami.
site-home-coaching = Koučinková podpora: odborník se ptá a naslouchá, aby si mladý člověk stanovil vlastní cíle a udělal další krok.
site-home-member-title = Pro odborníky
site-home-member-text = Fórum je otevřeno prověřeným členům: odborníkům z partnerských organizací a veřejných služeb. Můžete požádat; rozhoduje někdo z vaší země.
site-home-apply = Požádat o členství

site-about-title = O projektu
site-about-description = Proč partnerství existuje, co dělá, kdo se ho účastní a co o vás ukládáme.
site-about-why-title = Proč
site-about-why = Děti a mladé lidi, kteří opustí vykořisťování, čeká dlouhá cesta. Odborníci, kteří je na ní doprovázejí, mají často jen běžné poradenské postupy, málo peněz a žádnou možnost zeptat se kolegy za hranicemi.
site-about-what-title = Co děláme
site-about-what-learn = Učíme vrstevnickou podporu a koučinkovou podporu a to, jak je využívat v každodenní práci.
site-about-what-connect = Propojujeme odborníky ze zemí původu, tranzitu a cíle.
site-about-what-recover = Aby se zotavení a reintegrace dařily lépe, protože lidé kolem dětí vědí víc.
site-about-who-title = Kdo
site-about-who = Partnerství nevládních organizací z Rumunska, Španělska a České republiky. Členy jsou sociální pracovníci, psychologové a další odborníci z těchto organizací a z veřejných služeb.
site-about-never-title = Co tato platforma není
site-about-never = Nevedou se zde žádné případy a neevidují se děti. Děti platformu nepoužívají. Členové se zavazují nepsat nic, podle čeho by bylo možné poznat dítě nebo rodinu.
site-about-data-title = Vaše údaje
site-about-data = Návštěvníky veřejných stránek nepočítáme, neměříme ani nesledujeme. O členech uchováváme jméno, e-mailovou adresu, organizaci, zemi, zařízení, na nichž jsou přihlášeni, a to, co napíší, protože bez toho platforma nemůže fungovat.
site-about-data-cookies = Používají se dva soubory cookie: jeden si pamatuje zvolený jazyk, druhý vás udržuje přihlášené. Nic se nepředává inzerentům ani analytickým službám a žádná stránka nenačítá nic z jiného webu.
site-about-data-rights = Můžete požádat o zobrazení, opravu nebo smazání toho, co o vás ukládáme. Koordinátor vaší organizace vám s tím pomůže.

site-sign-in-title = Přihlášení
site-sign-in-lead = Pro členy partnerství.
site-sign-in-email = E-mailová adresa
site-sign-in-password = Heslo
site-sign-in-submit = Přihlásit se
site-sign-in-no-scripts = Členská část potřebuje skripty. Zapněte je prosím v prohlížeči, abyste v ní mohli číst a psát.
site-sign-in-shared-title = Na sdíleném počítači
site-sign-in-shared-text = Při odchodu se odhlaste. V části „Účet“ vidíte všechna svá přihlášená zařízení a můžete je odhlásit.

site-conduct-title = Kodex chování
site-conduct-lead = Každý, kdo zde píše, souhlasí s těmito deseti pravidly. Chrání nejprve děti, potom nás navzájem.
site-conduct-1 = Nepište nic, podle čeho by bylo možné poznat dítě, mladého člověka nebo rodinu: žádná jména, přesný věk, data, obce, školy ani instituce.
site-conduct-2 = Než text odešlete, zeptejte se: mohl by to poznat obchodník s lidmi, rodina nebo místní tisk?
site-conduct-3 = Sdílejte jen obrázky věcí, nikdy dětí ani jejich domovů.
site-conduct-4 = Co zde kolega napíše, zůstává zde. Než to budete citovat jinde, zeptejte se.
site-conduct-5 = Mluvte o dětech a mladých lidech jako o osobách s právy a vlastní vůlí, nikdy jako o případech.
site-conduct-6 = Nesouhlaste s názorem, ne s člověkem. V jiných zemích se pracuje jinak; ptejte se proč.
site-conduct-7 = Pište jazykem, ve kterém myslíte. Angličtinu druhých čtěte vlídně.
site-conduct-8 = Rady zde nenahrazují supervizi ani právo vaší země. Rozhodujete vy a vy za to odpovídáte.
site-conduct-9 = Máte-li obavu, že je dítě v nebezpečí, jednejte ihned tam, kde pracujete. Tato platforma nepřijímá oznámení.
site-conduct-10 = Uvidíte-li text, který tato pravidla porušuje, oznamte to týž den facilitátorovi. Text se nejprve odstraní a pak se o něm mluví.

site-missing-title = Tato stránka neexistuje
site-missing-text = Adresa je možná chybně napsaná nebo byla stránka přesunuta.
site-missing-home = Přejít na úvodní stránku

site-app-title = Členská část

site-code-title = Váš druhý faktor
site-code-label = Kód
site-code-hint = Šest číslic z vaší ověřovací aplikace, nebo jeden z vašich záchranných kódů.
site-code-remember = Na tomto zařízení se 30 dní na kód neptat
site-code-remember-hint = Jen na zařízení, které nepoužívá nikdo jiný.
site-code-submit = Pokračovat
site-code-again = Přihlásit se znovu
site-code-lost-title = Nemáte kód po ruce?
site-code-lost-text = Použijte záchranný kód. Pokud už žádný nemáte, obraťte se na koordinátora své země: provozovatel vám pomůže, až bude jisté, že jste to vy.

site-forgotten-title = Zapomněli jste heslo?
site-forgotten-lead = Zadejte prosím adresu, kterou se přihlašujete. Pošleme na ni odkaz, pomocí něhož si zvolíte nové heslo.
site-forgotten-submit = Poslat odkaz
site-forgotten-sent-title = Podívejte se prosím do e-mailu
site-forgotten-sent = Pokud má tato adresa účet, je na cestě e-mail s odkazem, který funguje jen jednou, a to do hodiny.
site-forgotten-sent-nothing = Ani po několika minutách nic nepřišlo? Podívejte se prosím do složky s nevyžádanou poštou a zkontrolujte, zda se nepřihlašujete jinou adresou.
site-reset-title = Zvolte si nové heslo
site-reset-lead = Až si ho zvolíte, všechna zařízení se odhlásí.
site-reset-password = Nové heslo
site-reset-hint = Nejméně 12 znaků. Dobrá jsou tři nebo čtyři slova, která k sobě nepatří.
site-reset-submit = Změnit heslo
site-reset-gone-title = Tento odkaz už nefunguje
site-reset-gone = Byl použit, je starší než hodina, nebo jej nahradil novější. Můžete požádat o další.
site-reset-done-title = Vaše heslo je změněno
site-reset-done = Přihlaste se jím prosím nyní. Všechna zařízení byla odhlášena.

site-email-title = Jiná e-mailová adresa
site-email-lead = Stiskněte prosím tlačítko, pokud se tato adresa má stát adresou vašeho účtu, nebo jí má přestat být. Jinak se nic nezmění.
site-email-submit = Souhlasím
site-email-half-title = Děkujeme: zbývá ještě jeden krok
site-email-half = Souhlasit musí i druhá adresa. Poslali jsme na ni e-mail.
site-email-done-title = Vaše adresa je změněna
site-email-done = Od nynějška se prosím přihlašujte novou adresou.
site-email-gone = Byl použit, je starší než jeden den, nebo byla změna zrušena. Můžete o ni znovu požádat na stránce svého účtu.

site-organisation-title = Přihlásit se přes svou organizaci
site-organisation-lead = Pro kterou organizaci pracujete? Přihlásíte se tam a vrátíte se sem.
site-organisation-none = Zatím to zde žádná organizace nenastavila. Přihlaste se prosím e-mailovou adresou a heslem.
site-organisation-password = Přihlásit se e-mailovou adresou a heslem
site-organisation-no-account = Vaše organizace vás zná, ale není tu účet s adresou, kterou ověřila. Požádejte prosím o něj, nebo se přihlaste adresou a heslem svého účtu.
