//! Accounts: signing in, one's own account and its sessions; and the words for countries and roles, which other
//! features show beside names.

pub mod account_page;
pub mod sign_in_page;

use crate::i18n::t;
use leptos_router::components::{Route, RouteProps};
use leptos_router::{MatchNestedRoutes, path};
use shared::core::{Country, Language, Role};

/// The members' pages of accounts.
pub fn routes() -> impl MatchNestedRoutes + Clone {
    Route(RouteProps::builder().path(path!("/account")).view(account_page::AccountPage).build())
}

/// A country by name.
pub fn country_name(language: Language, country: Country) -> &'static str {
    match country {
        Country::Romania => t::accounts_country_romania(language),
        Country::Spain => t::accounts_country_spain(language),
        Country::Czechia => t::accounts_country_czechia(language),
    }
}

/// A role in words.
pub fn role_name(language: Language, role: Role) -> &'static str {
    match role {
        Role::Member => t::accounts_role_member(language),
        Role::Facilitator => t::accounts_role_facilitator(language),
        Role::PrivacyReviewer => t::accounts_role_privacy_reviewer(language),
        Role::Translator => t::accounts_role_translator(language),
        Role::ProjectManager => t::accounts_role_project_manager(language),
        Role::Administrator => t::accounts_role_administrator(language),
    }
}
