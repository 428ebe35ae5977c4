//! The words for professions, languages and topics of experience, which other features show beside names.

pub use crate::names::profession_name;

use crate::browser;
use crate::i18n::t;
use shared::core::Language;
use shared::members::{AssistanceType, SpokenLanguage};

/// A topic of experience in words.
pub fn topic_name(language: Language, topic: AssistanceType) -> &'static str {
    match topic {
        AssistanceType::Accommodation => t::members_topic_accommodation(language),
        AssistanceType::Material => t::members_topic_material(language),
        AssistanceType::Medical => t::members_topic_medical(language),
        AssistanceType::Psychological => t::members_topic_psychological(language),
        AssistanceType::CounsellingInfo => t::members_topic_counselling_info(language),
        AssistanceType::Interpretation => t::members_topic_interpretation(language),
        AssistanceType::Legal => t::members_topic_legal(language),
        AssistanceType::Guardianship => t::members_topic_guardianship(language),
        AssistanceType::Education => t::members_topic_education(language),
        AssistanceType::Vocational => t::members_topic_vocational(language),
        AssistanceType::Employment => t::members_topic_employment(language),
        AssistanceType::Financial => t::members_topic_financial(language),
        AssistanceType::Social => t::members_topic_social(language),
        AssistanceType::Family => t::members_topic_family(language),
        AssistanceType::Residence => t::members_topic_residence(language),
        AssistanceType::Return => t::members_topic_return(language),
        AssistanceType::Court => t::members_topic_court(language),
        AssistanceType::PeerSupport => t::members_topic_peer_support(language),
        AssistanceType::Coaching => t::members_topic_coaching(language),
        AssistanceType::Leisure => t::members_topic_leisure(language),
    }
}

/// A language by name, as the browser knows it: every member would otherwise download the names in four languages.
pub fn spoken_name(language: Language, spoken: SpokenLanguage) -> String {
    // The one that browsers do not know.
    if spoken == SpokenLanguage::Romani {
        return t::members_language_romani(language).to_owned();
    }
    browser::language_name(language, spoken.code()).unwrap_or_else(|| spoken.code().to_owned())
}

/// Some names in a row: `Romanian, Czech`.
pub fn spoken_names(language: Language, spoken: &[SpokenLanguage]) -> String {
    spoken.iter().map(|one| spoken_name(language, *one)).collect::<Vec<_>>().join(", ")
}
