# The codes of case practices and consultations: forms of exploitation, phases, methods (HTCDS 2.0, CC BY 4.0, CTDC, EU lists).

casecodes-method-peer-to-peer = Suport de la egal la egal
casecodes-method-coaching = Suport prin coaching
casecodes-method-other = Altă metodă

casecodes-phase-detection = Detectare și prim contact
casecodes-phase-identification = Identificare
casecodes-phase-crisis = Intervenție în criză și siguranță imediată
casecodes-phase-reflection = Recuperare și reflecție
casecodes-phase-assessment = Evaluare individuală și plan de sprijin
casecodes-phase-stabilisation = Stabilizare
casecodes-phase-rehabilitation = Reabilitare
casecodes-phase-durable-solution = Soluție durabilă / repatriere în siguranță
casecodes-phase-reintegration = Reintegrare și incluziune socială
casecodes-phase-follow-up = Monitorizare post-servicii
casecodes-phase-closure = Închiderea cazului

casecodes-exploitation-sexual = Exploatare sexuală (inclusiv exploatarea prostituției altora)
casecodes-exploitation-sexual-online = Exploatare sexuală online / servicii interactive la distanță
casecodes-exploitation-csam = Producerea de materiale cu abuz sexual asupra copiilor
casecodes-exploitation-forced-labour = Muncă sau servicii forțate
casecodes-exploitation-child-labour = Munca copiilor (cele mai grave forme)
casecodes-exploitation-domestic-servitude = Servitute domestică
casecodes-exploitation-servitude = Servitute
casecodes-exploitation-slavery = Sclavie sau practici similare sclaviei
casecodes-exploitation-debt-bondage = Servitute pentru datorii
casecodes-exploitation-forced-begging = Cerșetorie forțată
casecodes-exploitation-forced-criminality = Exploatare prin constrângere la activități infracționale
casecodes-exploitation-forced-marriage = Căsătorie forțată
casecodes-exploitation-illegal-adoption = Adopție ilegală
casecodes-exploitation-surrogacy = Exploatarea maternității surogat
casecodes-exploitation-organ-removal = Prelevare de organe
casecodes-exploitation-armed-group = Recrutare de către grupuri armate nestatale
casecodes-exploitation-benefit-fraud = Fraudă cu prestații sociale
casecodes-exploitation-other = Altă formă
casecodes-exploitation-unknown = Necunoscut

casecodes-control-physical-threats = Amenințări fizice
casecodes-control-threats-law-enforcement = Amenințări cu denunțarea la autorități
casecodes-control-threatens-children-family = Amenințări la adresa copiilor sau familiei
casecodes-control-debt-bondage = Servitute pentru datorii
casecodes-control-false-promises = Promisiuni false
casecodes-control-physical-abuse = Abuz fizic
casecodes-control-sexual-abuse = Abuz sexual
casecodes-control-takes-earnings = Reținerea câștigurilor
casecodes-control-restricts-financial-access = Restricționarea accesului la bani
casecodes-control-restricts-medical-care = Restricționarea îngrijirii medicale
casecodes-control-withholds-necessities = Privarea de cele necesare traiului
casecodes-control-psychological-abuse = Abuz psihologic
casecodes-control-psychoactive-substance = Substanțe psihoactive
casecodes-control-excessive-working-hours = Program de lucru excesiv
casecodes-control-withholds-documents = Reținerea documentelor
casecodes-control-uses-children = Folosirea copiilor persoanei
casecodes-control-lover-boy = Metoda „lover boy”
casecodes-control-other = Alta

casecodes-recruiter-familial = Membru de familie
casecodes-recruiter-intimate = Partener intim
casecodes-recruiter-acquainted = Cunoscut
casecodes-recruiter-unacquainted = Necunoscut
casecodes-recruiter-unknown = Nu se știe

casecodes-age-band-0-11 = 0–11
casecodes-age-band-12-14 = 12–14
casecodes-age-band-15-17 = 15–17
casecodes-age-band-18-20 = 18–20
casecodes-age-band-21-24 = 21–24
casecodes-age-band-25-plus = 25+
casecodes-age-band-unknown = Necunoscut

casecodes-gender-feminine = Feminin
casecodes-gender-masculine = Masculin
casecodes-gender-transgender-feminine = Transgen feminin
casecodes-gender-transgender-masculine = Transgen masculin
casecodes-gender-non-conforming = Non-conform
casecodes-gender-non-specified-unknown = Nespecificat / necunoscut

casecodes-setting-shelter = Adăpost sau locuință protejată
casecodes-setting-residential-care = Centru rezidențial
casecodes-setting-foster-care = Asistență maternală
casecodes-setting-family-home = Acasă, în familie
casecodes-setting-day-centre = Centru de zi
casecodes-setting-outreach = Muncă de teren
casecodes-setting-school = Școală sau formare
casecodes-setting-health-service = Serviciu medical
casecodes-setting-reception-centre = Centru de primire
casecodes-setting-justice = Poliție, parchet sau instanță
casecodes-setting-online = Online sau telefonic
casecodes-setting-other = În altă parte

casecodes-assistance-accommodation = Cazare în siguranță
casecodes-assistance-material = Sprijin material
casecodes-assistance-medical = Asistență medicală
casecodes-assistance-psychological = Sprijin psihologic
casecodes-assistance-counselling-info = Consiliere și informare
casecodes-assistance-interpretation = Traducere și interpretariat
casecodes-assistance-legal = Asistență și reprezentare juridică
casecodes-assistance-guardianship = Tutore sau reprezentant
casecodes-assistance-education = Educație
casecodes-assistance-vocational = Formare profesională
casecodes-assistance-employment = Sprijin pentru angajare
casecodes-assistance-financial = Sprijin financiar și despăgubire
casecodes-assistance-social = Asistență socială
casecodes-assistance-family = Identificarea familiei și lucrul cu familia
casecodes-assistance-residence = Drept de ședere sau protecție
casecodes-assistance-return = Repatriere voluntară
casecodes-assistance-court = Sprijin în instanță
casecodes-assistance-peer-support = Sprijin de la egal la egal
casecodes-assistance-coaching = Sprijin prin coaching
casecodes-assistance-leisure = Activități de timp liber și comunitare

casecodes-maturity-potential-innovation = Inovație potențială
casecodes-maturity-promising-practice = Practică promițătoare
casecodes-maturity-good-practice = Bună practică

casecodes-exploitation-sexual-group = Exploatare sexuală
casecodes-exploitation-labour-group = Muncă sau servicii forțate
casecodes-exploitation-other-group = Alte scopuri

casecodes-age-band-0-17 = Sub 18 ani
casecodes-age-band-18-plus = 18 ani și peste

casecodes-place-eu = Uniunea Europeană
casecodes-place-europe = Europa, în afara UE
casecodes-place-africa = Africa
casecodes-place-asia = Asia
casecodes-place-americas = Cele două Americi
casecodes-place-oceania = Oceania
