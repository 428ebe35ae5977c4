//! Names of codes that stand in many features, on the server's pages and in the apps: countries and professions.

use crate::i18n::t;
use shared::core::{Country, Language, Profession};

/// A country by name.
pub fn country_name(language: Language, country: Country) -> &'static str {
    match country {
        Country::Romania => t::accounts_country_romania(language),
        Country::Spain => t::accounts_country_spain(language),
        Country::Czechia => t::accounts_country_czechia(language),
    }
}

/// A profession by name.
pub fn profession_name(language: Language, profession: Profession) -> &'static str {
    let name = match profession {
        Profession::SocialWorker => t::members_profession_social_worker,
        Profession::Psychologist => t::members_profession_psychologist,
        Profession::Psychotherapist => t::members_profession_psychotherapist,
        Profession::CaseManager => t::members_profession_case_manager,
        Profession::SocialEducator => t::members_profession_social_educator,
        Profession::ChildProtection => t::members_profession_child_protection,
        Profession::Guardian => t::members_profession_guardian,
        Profession::CulturalMediator => t::members_profession_cultural_mediator,
        Profession::Interpreter => t::members_profession_interpreter,
        Profession::Lawyer => t::members_profession_lawyer,
        Profession::Prosecutor => t::members_profession_prosecutor,
        Profession::Police => t::members_profession_police,
        Profession::LabourInspector => t::members_profession_labour_inspector,
        Profession::Health => t::members_profession_health,
        Profession::Teacher => t::members_profession_teacher,
        Profession::Coach => t::members_profession_coach,
        Profession::PeerSupporter => t::members_profession_peer_supporter,
        Profession::Supervisor => t::members_profession_supervisor,
        Profession::Trainer => t::members_profession_trainer,
        Profession::ProjectManager => t::members_profession_project_manager,
    };
    name(language)
}
