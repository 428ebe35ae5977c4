//! Accounts: signing in, one's own account and its sessions; and the words for countries and roles, which other
//! features show beside names.

pub mod account_page;
mod parts;
mod reading;
pub mod security_page;
pub mod sign_in_page;
mod time_zone;
pub mod welcome_page;

pub use crate::names::country_name;

use crate::i18n::t;
use leptos::prelude::*;
use shared::core::{Language, Role};

/// The page of accounts at this path.
pub fn page(path: &str) -> Option<AnyView> {
    match path {
        "/account" => Some(view! { <account_page::AccountPage/> }.into_any()),
        "/account/security" => Some(view! { <security_page::SecurityPage/> }.into_any()),
        "/welcome" => Some(view! { <welcome_page::WelcomePage/> }.into_any()),
        _ => None,
    }
}

/// The page for signing in, if it is at this path.
pub fn sign_in(path: &str) -> Option<AnyView> {
    (path == "/sign-in").then(|| view! { <sign_in_page::SignInPage/> }.into_any())
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
