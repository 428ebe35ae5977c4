# Anonymous colleagues.

anonymity-colleague = Anonymní kolega
anonymity-asker = založil toto téma
anonymity-own = Že je váš, vidíte jen vy.
anonymity-who = Kdo to napsal?
anonymity-write = Napsat jako anonymní kolega
anonymity-write-hint = Kolegové neuvidí vaše jméno ani zemi. Facilitátor se může dozvědět, kdo jste, jen když uvede důvod, a vy se to hned dozvíte. Zkontrolujte, že ani text, ani názvy souborů neprozrazují, kdo jste.
anonymity-title = Čí je tento anonymní příspěvek
anonymity-intro = Kolega to napsal beze jména. Pokud to potřebujete vědět, můžete se dozvědět, kdo to byl. Zůstane o tom záznam a autor se hned dozví, že jste se ptali a proč.
anonymity-intro-own = Napsali jste to jako anonymní kolega. Zde vidíte, zda se některý facilitátor dozvěděl, že jste to byli vy, a proč.
anonymity-reason-label = Proč to potřebujete vědět?
anonymity-reason-danger = Někdo může být v nebezpečí
anonymity-reason-conduct = Porušuje to kodex chování
anonymity-reason-law = Vyžaduje to zákon
anonymity-reason-other = Jiný důvod
anonymity-text-label = Vysvětlete to autorovi
anonymity-text-hint = Autor si přečte tato slova i vaše jméno.
anonymity-act = Sdělit mi, kdo to napsal
anonymity-written-by = Napsal(a)
anonymity-told-heading = Kdo se to dozvěděl
anonymity-told-none = Nikdo se nedozvěděl, kdo to napsal.
anonymity-category = Členové mohou psát jako anonymní kolegové
anonymity-category-hint = Jejich jméno je skryto všem. Kdo zde vede rozhovory, může se je z vážného důvodu dozvědět a zůstane o tom záznam. Kde může psát jen málo lidí, mohou ostatní uhodnout, kdo to byl.
