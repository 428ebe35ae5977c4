//! Members: found, looked at, given roles and suspended. Which list one looks at stands in the address.

mod account;
mod list;
mod roles;
mod suspension;

pub use list::{country_choices, role_choices};

use crate::accounts::{country_name, role_name};
use crate::i18n::t;
use leptos::prelude::*;
use shared::accounts::RoleGrant;
use shared::core::Language;
use shared::core::id::AccountId;

/// Where the section is.
pub const PATH: &str = "/admin/members";

/// The page of the section.
pub fn page(rest: &str) -> Option<AnyView> {
    if rest.is_empty() {
        return Some(view! { <list::MembersPage/> }.into_any());
    }
    let id: AccountId = rest.strip_prefix('/')?.parse().ok()?;
    Some(view! { <account::AccountPage id/> }.into_any())
}

/// The address of an account's page.
pub fn account_href(account: AccountId) -> String {
    format!("{PATH}/{account}")
}

/// A role and where it holds: "Facilitator (Romania)".
pub fn grant_words(language: Language, grant: &RoleGrant) -> String {
    let role = role_name(language, grant.role);
    let place = match (grant.country, grant.organisation_id) {
        (_, Some(_)) => t::admin_members_own_organisation(language),
        (Some(country), None) => country_name(language, country),
        (None, None) => return role.to_owned(),
    };
    t::accounts_account_role_in(language, place, role)
}
