//! Words around ages, in the four languages, folded.

/// Persons; a number behind one, in brackets or between commas, is an age.
use crate::identifiers::cues::Words;
pub(super) const PERSONS: &Words = &Words::new(
    "\
    children grandmother grandfather grandma grandpa granny grandson granddaughter nieto nieta vnuk* vnuc* dedecek dedeck* strejd* stryc* tet* mimink* novorozen* husband wife partner sot* sotia marido esposa mujer manzel* druh druha otcim tchyne stepfather stepmother kids twins teen teens gemeni gemelas gemelos mellizas mellizos dvojcata copii* frati* surori* fratior* girl boy girls boys child kid lad daughter son sister brother mother father woman man teenager \
    cousin niece nephew baby fata fete fetei fetita fetite baiat* copil* fiica fiul fiu sora surioara \
    frate* mama tatal tanar* tinere adolescent* minor* bebelus* femeie barbat verisoara varul nepot* \
    chica chico nina nino ninas ninos menor menores hija hijo hermana hermano hermanas hermanos madre \
    padre joven jovenes adolescente mujer hombre bebe prima primo muchach* victima usuaria divk* holk* \
    holcick* kluk* chlap* hoch* dite ditete deti dcer* syn* sestr* bratr* matk* otec otce zena zeny muz \
    muze klient* nezletil* mladik* younger older eldest youngest pritel* boyfriend \
    girlfriend iubit* novio novia prieten* amiga amigo kamarad* unchi* uncle aunt tia tio matusa bunica \
    bunic* crio cria crios chaval* zagal* nene nena peque pequeno pequena pusti pustoaica kid abuela abuelo babick* pacient* client* beneficiar*",
);
/// Persons by their pronouns.
pub(super) const PRONOUNS: &Words = &Words::new(
    "kteremu ktere jemuz care eldest youngest oldest he she i they who we you ella el yo ea jemu ji mu jim mne mi ona on her him",
);
/// What says that an age follows, whatever stands between.
pub(super) const AGES: &Words = &Words::new("aged age varsta varste edad vek veku turned turns turning");
/// Verbs of having, by which three of the languages tell ages.
pub(super) const HAS: &Words = &Words::new(
    "\
    hara tener oslavi* slavi* are am ai avea aveam au aveau avand implin* facut face tiene tenia tengo tienen tenian tuvo tendra \
    teniendo cumpl* con ma mel mela maji mam",
);
/// Verbs of being, by which English and Czech tell them.
pub(super) const IS: &Words =
    &Words::new("is was be am are were m s re shes hes im je bylo bude neni nebylo byly jsou");
/// What makes a number a threshold or a part of a band.
pub(super) const LIMITS: &Words = &Words::new(
    "\
    starsi mladsi starsim mladsim starsich mladsich over under below above least most than until till peste sub pana minim maxim intre mayores menores \
    hasta entre nad pod do alespon nejmene mezi between maximo minimo decat from max min okolo circa \
    intr",
);
/// What makes years a time that passes, before them.
pub(super) const TIMES: &Words = &Words::new(
    "\
    for last past next every after within in of during timp dupa ultimii ultimele urmatorii fiecare \
    hace tras durante desde despues dentro en ultimos cada proximos otros otras mas menos pred za po \
    pres behem poslednich kazde kazdych dalsi dalsich these those first only about takes took some alti \
    inca condena pena pedeapsa trest trestu prision inchisoare sentenced odsouzen* condamnat* condenad* \
    o cu por",
);
/// The same, behind them.
pub(super) const LATER: &Words = &Words::new(
    "\
    dupa ago later earlier before after experience prison inchisoare experienta detentie prision carcel \
    condena experiencia vezeni praxe odneti podminky podmine* tarde despues antes mayor mas menos tarziu \
    pozdeji zpet starsi mladsi older younger in apart into longer cu suspendare pana inainte mai juntos \
    programa seguidos vecher",
);
/// Units in which only ages are told.
pub(super) const SURE_UNITS: &Words = &Words::new(
    "\
    yo ans leta lety lete letou leteho letemu letym letych leti rocni rocna rocny mesicni anni anys \
    anios",
);
/// Units of years.
pub(super) const YEARS: &Words =
    &Words::new("ani anisori anos let roky rok roku rokov years year yrs yr ano an anulet anitos letech");
/// Units of months and less.
pub(super) const MONTHS: &Words = &Words::new(
    "\
    luni luna meses mes mesic mesice mesicu months month saptamani semanas tydnu tydny weeks",
);
