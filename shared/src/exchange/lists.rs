//! The lists of codes: HTCDS 2.0 (IOM, CC BY 4.0), CTDC, EU directives, and this platform's own where there is none. Their names
//! in four languages are the app's.

/// A code and what it is part of, where that is shown instead of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Listed {
    /// The code.
    pub code: &'static str,
    /// The code of what it is part of.
    pub general: Option<&'static str>,
}

const fn listed(code: &'static str) -> Listed {
    Listed { code, general: None }
}

const fn within(code: &'static str, general: &'static str) -> Listed {
    Listed { code, general: Some(general) }
}

/// Methods of support; this platform's own.
pub const METHOD: &[Listed] = &[listed("peer_to_peer"), listed("coaching"), listed("other")];

/// Phases of assistance: a synthesis of the OSCE/ODIHR NRM Handbook (2022), the UNICEF Guidelines (2006) and Directive 2011/36/EU, Art. 11 to 16.
pub const PHASE: &[Listed] = &[
    listed("detection"),
    listed("identification"),
    listed("crisis"),
    listed("reflection"),
    listed("assessment"),
    listed("stabilisation"),
    listed("rehabilitation"),
    listed("durable_solution"),
    listed("reintegration"),
    listed("follow_up"),
    listed("closure"),
];

/// Forms of exploitation: Directive 2011/36/EU, Art. 2(3), as amended by 2024/1712, and HTCDS 2.0; grouped as Eurostat does.
pub const EXPLOITATION: &[Listed] = &[
    within("sexual", "sexual_group"),
    within("sexual_online", "sexual_group"),
    within("csam", "sexual_group"),
    within("forced_labour", "labour_group"),
    within("child_labour", "labour_group"),
    within("domestic_servitude", "labour_group"),
    within("servitude", "labour_group"),
    within("slavery", "labour_group"),
    within("debt_bondage", "labour_group"),
    within("forced_begging", "labour_group"),
    within("forced_criminality", "other_group"),
    within("forced_marriage", "other_group"),
    within("illegal_adoption", "other_group"),
    within("surrogacy", "other_group"),
    within("organ_removal", "other_group"),
    within("armed_group", "other_group"),
    within("benefit_fraud", "other_group"),
    within("other", "other_group"),
    listed("unknown"),
];

/// Means of control: HTCDS 2.0, `vic_MethodsOfControl`, with `UsesChildren` of its definitions and `LoverBoy`, a term of the field.
pub const CONTROL: &[Listed] = &[
    listed("PhysicalThreats"),
    listed("ThreatsLawEnforcement"),
    listed("ThreatensChildrenFamily"),
    listed("DebtBondage"),
    listed("FalsePromises"),
    listed("PhysicalAbuse"),
    listed("SexualAbuse"),
    listed("TakesEarnings"),
    listed("RestrictsFinancialAccess"),
    listed("RestrictsMedicalCare"),
    listed("WithholdsNecessities"),
    listed("PsychologicalAbuse"),
    listed("PsychoactiveSubstance"),
    listed("ExcessiveWorkingHours"),
    listed("WithholdsDocuments"),
    listed("UsesChildren"),
    listed("LoverBoy"),
    listed("Other"),
];

/// Relationship to the recruiter: HTCDS 2.0, with `Intimate` of the CTDC.
pub const RECRUITER: &[Listed] = &[
    listed("Familial"),
    listed("Intimate"),
    listed("Acquainted"),
    listed("Unacquainted"),
    listed("Unknown"),
];

/// Age bands; this platform's own, children first.
pub const AGE_BAND: &[Listed] = &[
    within("0-11", "0-17"),
    within("12-14", "0-17"),
    within("15-17", "0-17"),
    within("18-20", "18+"),
    within("21-24", "18+"),
    within("25+", "18+"),
    listed("unknown"),
];

/// Gender: HTCDS 2.0, `prs_Gender`.
pub const GENDER: &[Listed] = &[
    listed("Feminine"),
    listed("Masculine"),
    listed("TransgenderFeminine"),
    listed("TransgenderMasculine"),
    listed("NonConforming"),
    listed("NonSpecifiedUnknown"),
];

/// Where the support took place; this platform's own.
pub const SETTING: &[Listed] = &[
    listed("shelter"),
    listed("residential_care"),
    listed("foster_care"),
    listed("family_home"),
    listed("day_centre"),
    listed("outreach"),
    listed("school"),
    listed("health_service"),
    listed("reception_centre"),
    listed("justice"),
    listed("online"),
    listed("other"),
];

/// Kinds of assistance: Directive 2011/36/EU, Art. 11(5) and 14 to 16; Council of Europe Convention, Art. 12.
pub const ASSISTANCE: &[Listed] = &[
    listed("accommodation"),
    listed("material"),
    listed("medical"),
    listed("psychological"),
    listed("counselling_info"),
    listed("interpretation"),
    listed("legal"),
    listed("guardianship"),
    listed("education"),
    listed("vocational"),
    listed("employment"),
    listed("financial"),
    listed("social"),
    listed("family"),
    listed("residence"),
    listed("return"),
    listed("court"),
    listed("peer_support"),
    listed("coaching"),
    listed("leisure"),
];

/// How far a practice has come: stages of the FAO.
pub const MATURITY: &[Listed] =
    &[listed("potential_innovation"), listed("promising_practice"), listed("good_practice")];

/// The countries (ISO 3166-1 alpha-2) by region of the world; `XK` is Kosovo, as the EU writes it.
pub const REGIONS: &[(&str, &str)] = &[
    ("eu", "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"),
    ("europe", "AD AL AX BA BY CH FO GB GG GI IM IS JE LI MC MD ME MK NO RS RU SJ SM UA VA XK"),
    (
        "africa",
        "AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RE RW SC SD SH SL SN SO SS ST SZ TD TG TN TZ UG YT ZA ZM ZW",
    ),
    (
        "asia",
        "AE AF AM AZ BD BH BN BT CN GE HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MO MV MY NP OM PH PK PS QA SA SG SY TH TJ TL TM TR TW UZ VN YE",
    ),
    (
        "americas",
        "AG AI AR AW BB BL BM BO BQ BR BS BZ CA CL CO CR CU CW DM DO EC FK GD GF GL GP GT GY HN HT JM KN KY LC MF MQ MS MX NI PA PE PM PR PY SR SV SX TC TT US UY VC VE VG VI",
    ),
    ("oceania", "AS AU CC CK CX FJ FM GU KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS"),
];
