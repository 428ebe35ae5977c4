//! Names of codes that stand in many features, on the server's pages and in the apps: countries, professions,
//! kinds of notices, rules of the privacy guard.

use crate::i18n::{Word, t};
use shared::core::{Country, Language, Profession};
use shared::notices::NoticeKind;
use shared::privacy::LeavingReason;

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

/// What a kind of notice is about.
pub fn notice_kind_name(language: Language, kind: NoticeKind) -> &'static str {
    match kind {
        NoticeKind::Reply => t::notices_kind_reply(language),
        NoticeKind::Post => t::notices_kind_post(language),
        NoticeKind::Topic => t::notices_kind_topic(language),
        NoticeKind::Mention => t::notices_kind_mention(language),
        NoticeKind::Message => t::notices_kind_message(language),
        NoticeKind::Moderation => t::notices_kind_moderation(language),
        NoticeKind::Assignment => t::notices_kind_assignment(language),
        NoticeKind::Reminder => t::notices_kind_reminder(language),
        NoticeKind::Course => t::guided_kind_course(language),
        NoticeKind::Learning => t::guided_kind_learning(language),
        NoticeKind::Marked => t::marked_kind(language),
    }
}

/// What each rule of the privacy guard finds, by the rule's code.
#[rustfmt::skip]
const GUARD_RULES: &[(&str, Word)] = &[
    ("cnp", t::guard_rule_cnp),
    ("birth-number", t::guard_rule_birth_number),
    ("dni", t::guard_rule_dni),
    ("nie", t::guard_rule_nie),
    ("personal-number", t::guard_rule_personal_number),
    ("identity-document", t::guard_rule_identity_document),
    ("case-number", t::guard_rule_case_number),
    ("long-number", t::guard_rule_long_number),
    ("phone", t::guard_rule_phone),
    ("phone-in-words", t::guard_rule_phone_in_words),
    ("email", t::guard_rule_email),
    ("email-in-words", t::guard_rule_email_in_words),
    ("handle", t::guard_rule_handle),
    ("profile-link", t::guard_rule_profile_link),
    ("account-name", t::guard_rule_account_name),
    ("iban", t::guard_rule_iban),
    ("bank-account", t::guard_rule_bank_account),
    ("plate", t::guard_rule_plate),
    ("street", t::guard_rule_street),
    ("house", t::guard_rule_house),
    ("birth-date", t::guard_rule_birth_date),
    ("date", t::guard_rule_date),
    ("age", t::guard_rule_age),
    ("age-in-words", t::guard_rule_age_in_words),
    ("given-name", t::guard_rule_given_name),
    ("surname", t::guard_rule_surname),
    ("name-after-title", t::guard_rule_name_after_title),
    ("name-after-role", t::guard_rule_name_after_role),
    ("name-said", t::guard_rule_name_said),
    ("name-by-context", t::guard_rule_name_by_context),
    ("initials", t::guard_rule_initials),
    ("nickname", t::guard_rule_nickname),
    ("name-repeated", t::guard_rule_name_repeated),
    ("place", t::guard_rule_place),
    ("place-by-context", t::guard_rule_place_by_context),
    ("institution", t::guard_rule_institution),
];

/// What a rule of the privacy guard finds; nothing for a code of a newer program.
pub fn guard_rule_name(language: Language, code: &str) -> Option<&'static str> {
    let (_, name) = GUARD_RULES.iter().find(|(known, _)| *known == code)?;
    Some(name(language))
}

/// Why a writer leaves standing what the privacy guard found.
pub fn leaving_reason_name(language: Language, reason: LeavingReason) -> &'static str {
    match reason {
        LeavingReason::PublishedAuthor => t::guarding_reason_published_author(language),
        LeavingReason::PublicRole => t::guarding_reason_public_role(language),
        LeavingReason::AgreedColleague => t::guarding_reason_agreed_colleague(language),
        LeavingReason::NobodysWord => t::guarding_reason_nobodys_word(language),
        LeavingReason::Invented => t::guarding_reason_invented(language),
    }
}
