//! Names of what the exchange is about: lists of codes, their codes, fields of a text, kinds of steps.

use super::codes::{code_name, region_name};
use crate::browser;
use crate::i18n::{Word, full_day, t, to_fields};
use crate::names::profession_name;
use crate::ui::TagKind;
use shared::core::{Language, Profession, Timestamp};
use shared::exchange::{Codes, Facet, Field, Light, Stage, StepKind};

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

/// Where a practice stands, as its author is told.
pub const fn stage_tag(stage: Stage, is_returned: bool) -> (Word, TagKind) {
    match stage {
        Stage::Draft if is_returned => (t::practice_stage_returned, TagKind::Warn),
        Stage::Draft => (t::practice_stage_draft, TagKind::Plain),
        Stage::PrivacyReview => (t::practice_stage_privacy, TagKind::Accent),
        Stage::Editing => (t::practice_stage_editing, TagKind::Accent),
        Stage::Published => (t::practice_stage_published, TagKind::Good),
        Stage::Withdrawn => (t::practice_stage_withdrawn, TagKind::Plain),
    }
}

/// What its author does next, or waits for.
pub const fn next_word(stage: Stage, is_returned: bool) -> Word {
    match stage {
        Stage::Draft if is_returned => t::practice_next_returned,
        Stage::Draft => t::practice_next_draft,
        Stage::PrivacyReview => t::practice_next_privacy,
        Stage::Editing => t::practice_next_editing,
        Stage::Published => t::practice_next_published,
        Stage::Withdrawn => t::practice_next_withdrawn,
    }
}

/// A field by name, as errors, the guard and comments name it: `situation`, `steps.0.text`, `codes.origin`.
pub fn field_label(language: Language, field: &str) -> String {
    if let Ok(field) = field.parse::<Field>() {
        return field_word(field)(language).to_owned();
    }
    match field.split_once('.') {
        Some(("steps", rest)) => {
            let (index, part) = rest.split_once('.').unwrap_or((rest, "text"));
            let number = index.parse::<u32>().unwrap_or_default().saturating_add(1).to_string();
            let step = t::practice_step_number(language, &number);
            let part = match part {
                "when" => t::practice_step_when(language),
                "phase" => t::practice_step_phase(language),
                _ => t::practice_step_text(language),
            };
            format!("{step}: {part}")
        }
        Some(("codes", facet)) => facet
            .parse::<Facet>()
            .map_or_else(|_| facet.to_owned(), |facet| facet_word(facet)(language).to_owned()),
        _ => match field {
            "steps" => t::practice_section_done(language).to_owned(),
            "closed" => t::practice_closed(language).to_owned(),
            _ => field.to_owned(),
        },
    }
}

/// Which light it is, in words.
pub const fn light_word(light: Light) -> Word {
    match light {
        Light::Green => t::practice_light_green,
        Light::Amber => t::practice_light_amber,
        Light::Red => t::practice_light_red,
    }
}

/// How a light looks.
pub const fn light_class(light: Light) -> &'static str {
    match light {
        Light::Green => "banner good",
        Light::Amber => "banner warn",
        Light::Red => "banner danger",
    }
}

/// The name of a field of codes, as errors name it.
pub const fn code_field(facet: Facet) -> &'static str {
    match facet {
        Facet::Method => "codes.method",
        Facet::Phase => "codes.phase",
        Facet::Exploitation => "codes.exploitation",
        Facet::Control => "codes.control",
        Facet::Recruiter => "codes.recruiter",
        Facet::AgeBand => "codes.age_band",
        Facet::Gender => "codes.gender",
        Facet::Origin => "codes.origin",
        Facet::Transit => "codes.transit",
        Facet::Destination => "codes.destination",
        Facet::Setting => "codes.setting",
        Facet::Professional => "codes.professional",
        Facet::Assistance => "codes.assistance",
        Facet::Maturity => "codes.maturity",
        Facet::Year => "codes.year",
    }
}
