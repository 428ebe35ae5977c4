//! Settings that hold for everybody, and the record of what was deleted by age.

mod form;
mod runs;

use crate::app::navigation::Heading;
use crate::i18n::{t, words};
use crate::session::use_session;
use crate::ui::{Load, Loading};
use form::SettingsForm;
use leptos::prelude::*;
use runs::RunsPage;
use shared::core::Language;

/// Where the section is.
pub const PATH: &str = "/admin/settings";
/// Where the record of deletions is.
const RUNS_PATH: &str = "/admin/settings/deletions";

/// The page of the section.
pub fn page(rest: &str) -> Option<AnyView> {
    match rest {
        "" => Some(view! { <SettingsPage/> }.into_any()),
        "/deletions" => Some(view! { <RunsPage/> }.into_any()),
        _ => None,
    }
}

#[component]
fn SettingsPage() -> impl IntoView {
    let session = use_session();
    let state = Loading::new(move || session.call(async |client| client.find_settings().await));
    view! {
        <main id="main" class="wrap">
            <div>
                <Heading text=words(t::settings_title)/>
                <p class="soft">{words(t::settings_lead)}</p>
                <Load resource=state let:state><SettingsForm state/></Load>
            </div>
        </main>
    }
}

/// What is deleted by age, by the name of the setting or of the rule; none if this app does not know it.
fn kept_words(name: &str) -> Option<fn(Language) -> &'static str> {
    Some(match name {
        "keep_applications_days" | "applications" => t::settings_kept_applications,
        "keep_invitations_days" | "invitations" => t::settings_kept_invitations,
        "keep_messages_days" | "messages" => t::settings_kept_messages,
        "keep_dead_jobs_days" | "dead-jobs" => t::settings_kept_dead_jobs,
        "keep_audit_days" | "audit" => t::settings_kept_audit,
        "notices" => t::notices_kept,
        "mail-files" => t::settings_kept_mail_files,
        "retention-runs" => t::settings_kept_runs,
        _ => return None,
    })
}
