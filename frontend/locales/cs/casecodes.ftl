# The codes of case practices and consultations: forms of exploitation, phases, methods (HTCDS 2.0, CC BY 4.0, CTDC, EU lists).

casecodes-method-peer-to-peer = Vrstevnická podpora
casecodes-method-coaching = Koučinková podpora
casecodes-method-other = Jiná metoda

casecodes-phase-detection = Zachycení a první kontakt
casecodes-phase-identification = Identifikace
casecodes-phase-crisis = Krizová intervence a okamžité bezpečí
casecodes-phase-reflection = Zotavení a rozmyšlení
casecodes-phase-assessment = Individuální posouzení a plán podpory
casecodes-phase-stabilisation = Stabilizace
casecodes-phase-rehabilitation = Rehabilitace
casecodes-phase-durable-solution = Trvalé řešení / bezpečný návrat
casecodes-phase-reintegration = Reintegrace a sociální začlenění
casecodes-phase-follow-up = Následná péče a sledování
casecodes-phase-closure = Uzavření případu

casecodes-exploitation-sexual = Sexuální vykořisťování (včetně kořistění z prostituce jiných)
casecodes-exploitation-sexual-online = Sexuální vykořisťování online / interaktivní služby na dálku
casecodes-exploitation-csam = Výroba materiálu zobrazujícího sexuální zneužívání dětí
casecodes-exploitation-forced-labour = Nucená práce nebo služby
casecodes-exploitation-child-labour = Dětská práce (nejhorší formy)
casecodes-exploitation-domestic-servitude = Domácí nevolnictví
casecodes-exploitation-servitude = Nevolnictví
casecodes-exploitation-slavery = Otroctví nebo praktiky podobné otroctví
casecodes-exploitation-debt-bondage = Dlužní otroctví
casecodes-exploitation-forced-begging = Nucené žebrání
casecodes-exploitation-forced-criminality = Zneužití k páchání trestné činnosti
casecodes-exploitation-forced-marriage = Nucený sňatek
casecodes-exploitation-illegal-adoption = Nezákonné osvojení
casecodes-exploitation-surrogacy = Zneužití náhradního mateřství
casecodes-exploitation-organ-removal = Odnětí orgánů
casecodes-exploitation-armed-group = Nábor nestátními ozbrojenými skupinami
casecodes-exploitation-benefit-fraud = Podvody s dávkami
casecodes-exploitation-other = Jiné
casecodes-exploitation-unknown = Není známo

casecodes-control-physical-threats = Vyhrožování fyzickým násilím
casecodes-control-threats-law-enforcement = Vyhrožování policií či úřady
casecodes-control-threatens-children-family = Vyhrožování dětem nebo rodině
casecodes-control-debt-bondage = Dlužní otroctví
casecodes-control-false-promises = Falešné sliby
casecodes-control-physical-abuse = Fyzické násilí
casecodes-control-sexual-abuse = Sexuální zneužívání
casecodes-control-takes-earnings = Odebírání výdělku
casecodes-control-restricts-financial-access = Omezování přístupu k penězům
casecodes-control-restricts-medical-care = Omezování zdravotní péče
casecodes-control-withholds-necessities = Odpírání základních potřeb
casecodes-control-psychological-abuse = Psychické násilí
casecodes-control-psychoactive-substance = Psychoaktivní látky
casecodes-control-excessive-working-hours = Nadměrná pracovní doba
casecodes-control-withholds-documents = Zadržování dokladů
casecodes-control-uses-children = Zneužívání vlastních dětí oběti
casecodes-control-lover-boy = Metoda „loverboy“
casecodes-control-other = Jiné

casecodes-recruiter-familial = Člen rodiny
casecodes-recruiter-intimate = Partner
casecodes-recruiter-acquainted = Známá osoba
casecodes-recruiter-unacquainted = Neznámá osoba
casecodes-recruiter-unknown = Není známo

casecodes-age-band-0-11 = 0–11
casecodes-age-band-12-14 = 12–14
casecodes-age-band-15-17 = 15–17
casecodes-age-band-18-20 = 18–20
casecodes-age-band-21-24 = 21–24
casecodes-age-band-25-plus = 25+
casecodes-age-band-unknown = Neznámo

casecodes-gender-feminine = Žena
casecodes-gender-masculine = Muž
casecodes-gender-transgender-feminine = Transgender žena
casecodes-gender-transgender-masculine = Transgender muž
casecodes-gender-non-conforming = Nekonformní
casecodes-gender-non-specified-unknown = Neuvedeno / neznámo

casecodes-setting-shelter = Azylový dům nebo utajené bydlení
casecodes-setting-residential-care = Pobytové zařízení
casecodes-setting-foster-care = Pěstounská rodina
casecodes-setting-family-home = Doma v rodině
casecodes-setting-day-centre = Denní centrum
casecodes-setting-outreach = Terénní práce
casecodes-setting-school = Škola nebo příprava na povolání
casecodes-setting-health-service = Zdravotnická služba
casecodes-setting-reception-centre = Přijímací středisko
casecodes-setting-justice = Policie, státní zastupitelství nebo soud
casecodes-setting-online = Online nebo po telefonu
casecodes-setting-other = Jinde

casecodes-assistance-accommodation = Bezpečné ubytování
casecodes-assistance-material = Materiální pomoc
casecodes-assistance-medical = Zdravotní péče
casecodes-assistance-psychological = Psychologická podpora
casecodes-assistance-counselling-info = Poradenství a informace
casecodes-assistance-interpretation = Překlad a tlumočení
casecodes-assistance-legal = Právní pomoc a zastoupení
casecodes-assistance-guardianship = Opatrovník nebo zástupce
casecodes-assistance-education = Vzdělávání
casecodes-assistance-vocational = Odborná příprava
casecodes-assistance-employment = Podpora zaměstnání
casecodes-assistance-financial = Finanční podpora a odškodnění
casecodes-assistance-social = Sociální péče
casecodes-assistance-family = Vyhledání rodiny a práce s ní
casecodes-assistance-residence = Pobytový nebo ochranný status
casecodes-assistance-return = Dobrovolný návrat
casecodes-assistance-court = Podpora u soudu
casecodes-assistance-peer-support = Vrstevnická (peer) podpora
casecodes-assistance-coaching = Koučinková podpora
casecodes-assistance-leisure = Volnočasové a komunitní aktivity

casecodes-maturity-potential-innovation = Potenciální inovace
casecodes-maturity-promising-practice = Slibná praxe
casecodes-maturity-good-practice = Dobrá praxe

casecodes-exploitation-sexual-group = Sexuální vykořisťování
casecodes-exploitation-labour-group = Nucená práce nebo služby
casecodes-exploitation-other-group = Jiné účely

casecodes-age-band-0-17 = Do 18 let
casecodes-age-band-18-plus = 18 let a více

casecodes-place-eu = Evropská unie
casecodes-place-europe = Evropa mimo EU
casecodes-place-africa = Afrika
casecodes-place-asia = Asie
casecodes-place-americas = Amerika
casecodes-place-oceania = Oceánie
