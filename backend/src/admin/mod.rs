//! The administration: accounts with their roles and suspensions, organisations, groups, background work, the audit
//! log and the settings, for those who look after them. Nothing imports it.
//!
//! It has no tables of its own. Who looks after whom, and who may give which role, is in `accounts::authority`; whoever
//! looks after nobody is refused before anything is looked up, and an account that one does not look after does not
//! exist. What people wrote, drafts and closed conversations, is not here: an administrator sees what they see as a
//! colleague, and nothing more.

mod accounts;
mod audit;
mod group_owners;
mod groups;
mod jobs;
mod organisations;
mod policy;
mod retention;
mod roles;
pub mod rows;
mod settings;
mod suspensions;

use crate::http::operations::Operations;

/// The routes of this feature.
pub fn routes(to: &mut impl Operations) {
    to.service(accounts::list_accounts)
        .service(accounts::find_account)
        .service(accounts::end_sessions)
        .service(roles::grant_role)
        .service(roles::revoke_role)
        .service(suspensions::suspend_account)
        .service(suspensions::lift_suspension)
        .service(organisations::list_organisations)
        .service(organisations::create_organisation)
        .service(organisations::update_organisation)
        .service(organisations::merge_organisation)
        .service(groups::list_groups)
        .service(groups::create_group)
        .service(groups::update_group)
        .service(groups::delete_group)
        .service(groups::list_group_members)
        .service(groups::add_group_member)
        .service(groups::remove_group_member)
        .service(group_owners::list_group_owners)
        .service(group_owners::add_group_owner)
        .service(group_owners::remove_group_owner)
        .service(jobs::list_jobs)
        .service(jobs::retry_job)
        .service(jobs::delete_job)
        .service(audit::list_audit_events)
        .service(audit::export_audit_events)
        .service(settings::find_settings)
        .service(settings::update_settings)
        .service(retention::list_retention_runs);
}
