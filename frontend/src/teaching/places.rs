//! The ways between what those who teach have before them: courses, work to be marked, certificates.

use crate::i18n::{Word, t, words};
use leptos::prelude::*;

/// One of these pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The courses.
    Courses,
    /// What waits to be marked.
    Marking,
    /// Revoking a certificate.
    Certificates,
}

/// The ways between them, for those who guide learners.
#[component]
pub fn Places(
    /// Where one is.
    current: Place,
) -> impl IntoView {
    let link = |place: Place, href: &'static str, word: Word| {
        view! { <a href=href aria-current=(place == current).then_some("page")>{words(word)}</a> }
    };
    view! {
        <nav class="views" aria-label=words(t::teaching_title)>
            {link(Place::Courses, super::PATH, t::marking_courses)}
            {link(Place::Marking, super::marking::PATH, t::marking_title)}
            {link(Place::Certificates, super::revoking_page::PATH, t::revoking_link)}
        </nav>
    }
}
