# The archive of one's data: what each of its files holds.

privacy-archive-title = Vaše údaje na Waymarku
privacy-archive-intro = Vše, co je o vás uloženo, ve formátu JSON: text, který čtou lidé i programy. Časy jsou v UTC.
privacy-archive-account = Váš účet: jméno, adresa, jazyk, časové pásmo, země, organizace.
privacy-archive-roles = Vaše role a skupiny.
privacy-archive-sessions = Kde jste nebo jste byli přihlášeni.
privacy-archive-agreements = Které dokumenty jste přijali, v jaké verzi a kdy.
privacy-archive-application = Vaše žádost s otázkami a odpověďmi.
privacy-archive-devices = Prohlížeče, které váš účet zná.
privacy-archive-factors = Odkdy máte druhý faktor; bez jeho tajemství.
privacy-archive-profile = Váš profil, jak jej vidí kolegové.
privacy-archive-messages = Zprávy, které jste odeslali a přijali.
privacy-archive-blocks = Od koho nepřijímáte zprávy.
privacy-archive-topics = Témata, která jste založili.
privacy-archive-posts = Příspěvky, které jste napsali, v Markdownu. Text smazaných už neexistuje.
privacy-archive-drafts = Neodeslané koncepty.
privacy-archive-read = Kam až jste která témata přečetli.
privacy-archive-visits = Kdy jste byli na fóru.
privacy-archive-reactions = Co jste jedním slovem řekli k příspěvkům.
privacy-archive-bookmarks = Příspěvky, které si uchováváte, s vašimi poznámkami.
privacy-archive-moderation = Co jste sdělili moderátorům nebo sami rozhodli.
privacy-archive-audit = Co jste udělali, pokud je to zaznamenáno: druhy úkonů a identifikátory.
privacy-archive-not-here = Není zde: vaše heslo, z něhož je uložen jen otisk (hash); klíče proti dvojímu odeslání, které se uchovávají den; e-maily, které jsou k vám na cestě.
