//! The sections of the administration: THE table, one line each.

use super::{
    applications, audit, categories, groups, guard, invitations, jobs, members, organisations, overview,
    settings,
};
use crate::i18n::t;
use leptos::prelude::*;
use shared::accounts::RoleGrant;
use shared::core::{Language, Role};

/// One section.
#[derive(Debug)]
pub struct Section {
    /// Where it is: `/admin/members`. Pages of a section are below it.
    pub path: &'static str,
    /// What it is called.
    pub title: fn(Language) -> &'static str,
    /// What one does there, in a sentence.
    pub about: fn(Language) -> &'static str,
    /// For whom it is.
    pub roles: &'static [Role],
    /// The page at what follows the section's path: nothing, or `/{id}`.
    pub page: fn(&str) -> Option<AnyView>,
}

impl Section {
    /// Whether somebody with these roles has something to do here.
    pub fn is_for(&self, grants: &[RoleGrant]) -> bool {
        grants.iter().any(|grant| self.roles.contains(&grant.role))
    }
}

/// Whoever administers anything: [`Role::opens_administration`].
const ALL: &[Role] = &[Role::Facilitator, Role::ProjectManager, Role::Administrator];

/// Whoever looks after others, and decides about applications.
const VETTERS: &[Role] = &[Role::ProjectManager, Role::Administrator];

/// Whoever moderates, or manages the project.
const MODERATORS: &[Role] = &[Role::Facilitator, Role::ProjectManager];

/// Whoever runs the installation.
const ADMINISTRATORS: &[Role] = &[Role::Administrator];

/// All sections, in the order in which they are shown. The first is where one arrives.
#[rustfmt::skip]
pub const SECTIONS: &[Section] = &[
    Section { path: "/admin", title: t::admin_overview_title, about: t::admin_overview_about, roles: ALL, page: overview::page },
    Section { path: applications::PATH, title: t::vetting_title, about: t::vetting_about, roles: VETTERS, page: applications::page },
    Section { path: invitations::PATH, title: t::inviting_title, about: t::inviting_about, roles: ALL, page: invitations::page },
    Section { path: members::PATH, title: t::admin_members_title, about: t::admin_members_about, roles: VETTERS, page: members::page },
    Section { path: organisations::PATH, title: t::admin_organisations_title, about: t::admin_organisations_about, roles: VETTERS, page: organisations::page },
    Section { path: groups::PATH, title: t::admin_groups_title, about: t::admin_groups_about, roles: ADMINISTRATORS, page: groups::page },
    Section { path: categories::PATH, title: t::categories_title, about: t::categories_about, roles: ADMINISTRATORS, page: categories::page },
    Section { path: guard::PATH, title: t::guardcounts_title, about: t::guardcounts_about, roles: MODERATORS, page: guard::page },
    Section { path: jobs::PATH, title: t::admin_jobs_title, about: t::admin_jobs_about, roles: ADMINISTRATORS, page: jobs::page },
    Section { path: audit::PATH, title: t::admin_audit_title, about: t::admin_audit_about, roles: ADMINISTRATORS, page: audit::page },
    Section { path: settings::PATH, title: t::settings_title, about: t::settings_about, roles: ADMINISTRATORS, page: settings::page },
];

/// The section that a path belongs to, and what follows the section's path.
pub fn find(path: &str) -> Option<(&'static Section, &str)> {
    let below = |section: &'static Section| {
        let rest = path.strip_prefix(section.path)?;
        (rest.is_empty() || rest.starts_with('/')).then_some((section, rest))
    };
    // The longest fits best: all are below the first.
    SECTIONS.iter().filter_map(below).min_by_key(|(_, rest)| rest.len())
}
