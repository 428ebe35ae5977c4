//! Names of what the exchange is about: lists of codes, their codes, fields of a text, kinds of steps.

use super::codes::{code_name, region_name};
use crate::browser;
use crate::i18n::{Word, full_day, t, to_fields};
use crate::names::profession_name;
use shared::core::{Language, Profession, Timestamp};
use shared::exchange::{Codes, Facet, Field, StepKind};

/// The title of a list of codes.
pub const fn facet_word(facet: Facet) -> Word {
    match facet {
        Facet::Method => t::practice_facet_method,
        Facet::Phase => t::practice_facet_phase,
        Facet::Exploitation => t::practice_facet_exploitation,
        Facet::Control => t::practice_facet_control,
        Facet::Recruiter => t::practice_facet_recruiter,
        Facet::AgeBand => t::practice_facet_age_band,
        Facet::Gender => t::practice_facet_gender,
        Facet::Origin => t::practice_facet_origin,
        Facet::Transit => t::practice_facet_transit,
        Facet::Destination => t::practice_facet_destination,
        Facet::Setting => t::practice_facet_setting,
        Facet::Professional => t::practice_facet_professional,
        Facet::Assistance => t::practice_facet_assistance,
        Facet::Maturity => t::practice_facet_maturity,
        Facet::Year => t::practice_facet_year,
    }
}

/// A code by name; a code of a newer program as it is.
pub fn code_label(language: Language, facet: Facet, code: &str) -> String {
    let name = match facet {
        Facet::Origin | Facet::Transit | Facet::Destination => {
            region_name(language, code).map(str::to_owned).or_else(|| browser::country_name(language, code))
        }
        Facet::Professional => {
            code.parse::<Profession>().ok().map(|one| profession_name(language, one).to_owned())
        }
        Facet::Year => Some(code.replace('-', "–")),
        _ => code_name(language, facet, code).map(str::to_owned),
    };
    name.unwrap_or_else(|| code.to_owned())
}

/// The codes of one list by name, behind each other; nothing where there are none.
pub fn code_labels(language: Language, codes: &Codes, facet: Facet) -> Option<String> {
    let given = codes.get(&facet).filter(|given| !given.is_empty())?;
    Some(labels(language, facet, given))
}

/// Codes of one list by name, behind each other.
pub fn labels(language: Language, facet: Facet, codes: &[String]) -> String {
    codes.iter().map(|code| code_label(language, facet, code)).collect::<Vec<_>>().join(", ")
}

/// The heading of a text.
pub const fn field_word(field: Field) -> Word {
    match field {
        Field::Title => t::practice_field_title,
        Field::Summary => t::practice_field_summary,
        Field::Situation => t::practice_field_situation,
        Field::YoungPerson => t::practice_field_young_person,
        Field::Result => t::practice_field_result,
        Field::Helped => t::practice_field_helped,
        Field::Hindered => t::practice_field_hindered,
        Field::Differently => t::practice_field_differently,
        Field::Safeguards => t::practice_field_safeguards,
        Field::Transferability => t::practice_field_transferability,
    }
}

/// What a step was.
pub const fn step_word(kind: StepKind) -> Word {
    match kind {
        StepKind::Step => t::practice_step,
        StepKind::TurningPoint => t::practice_turning_point,
        StepKind::Setback => t::practice_setback,
    }
}

/// The day of a time, in the reader's time zone.
pub fn day_of(language: Language, at: Timestamp) -> String {
    let (day, _) = to_fields(at);
    day.parse().map_or(day, |day| full_day(language, day))
}
