//! The ways between what those who teach have before them: courses, cohorts, requests, work to be marked, certificates.

use super::{cohorts_page, marking, requests_page, revoking_page};
use crate::i18n::{Word, t, words};
use crate::session::use_session;
use crate::teaching;
use leptos::prelude::*;
use shared::core::Role;

/// One of these pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The courses.
    Courses,
    /// The cohorts.
    Cohorts,
    /// Who asks to be let in.
    Requests,
    /// What waits to be marked.
    Marking,
    /// Revoking a certificate.
    Certificates,
}

/// The ways between them, for those who guide learners; those who manage the project see which cohorts there are, and revoke certificates.
#[component]
pub fn Places(
    /// Where one is.
    current: Place,
) -> impl IntoView {
    let session = use_session();
    let has = move |role: Role| Memo::new(move |_| session.has_role(|own| own == role));
    let (guides, manages) = (has(Role::Facilitator), has(Role::ProjectManager));
    let link = move |place: Place, href: &'static str, word: Word| {
        view! { <a href=href aria-current=(place == current).then_some("page")>{words(word)}</a> }
    };
    move || {
        let guides = guides.get();
        (guides || manages.get()).then(|| {
            view! {
                <nav class="views" aria-label=words(t::teaching_title)>
                    {link(Place::Courses, teaching::PATH, t::marking_courses)}
                    {link(Place::Cohorts, cohorts_page::PATH, t::cohorts_title)}
                    {guides.then(|| view! {
                        {link(Place::Requests, requests_page::PATH, t::requests_link)}
                        {link(Place::Marking, marking::PATH, t::marking_title)}
                    })}
                    {link(Place::Certificates, revoking_page::PATH, t::revoking_link)}
                </nav>
            }
        })
    }
}
