//! What is around the pages of the administration: the way between its sections, and the refusal.

use super::sections::{SECTIONS, Section};
use crate::app::navigation::Heading;
use crate::i18n::{t, words};
use crate::session::{Who, use_session};
use crate::ui::ButtonLink;
use leptos::prelude::*;

/// Whether the section is for whoever is signed in.
pub fn is_for_me(section: &'static Section) -> Memo<bool> {
    let session = use_session();
    Memo::new(move |_| {
        session.with(|who| if let Who::SignedIn(me) = who { section.is_for(&me.roles) } else { false })
    })
}

/// The sections that are for whoever is signed in.
pub fn my_sections() -> impl Iterator<Item = &'static Section> {
    let me = use_session().me();
    SECTIONS.iter().filter(move |section| me.as_ref().is_some_and(|me| section.is_for(&me.roles)))
}

/// The way between the sections.
#[component]
pub fn SectionNav(
    /// Where one is.
    current: &'static Section,
) -> impl IntoView {
    let link = |section: &'static Section| {
        let current = (section.path == current.path).then_some("true");
        view! { <li><a href=section.path aria-current=current>{words(section.title)}</a></li> }
    };
    view! {
        <nav class="sections" aria-label=words(t::admin_frame_sections)>
            <ul>{my_sections().map(link).collect_view()}</ul>
        </nav>
    }
}

/// What somebody sees whose roles lead to no such page.
#[component]
pub fn NotYours() -> impl IntoView {
    view! {
        <main id="main" class="wrap">
            <div>
                <Heading text=words(t::admin_frame_refused_title)/>
                <p>{words(t::admin_frame_refused_text)}</p>
                <ButtonLink href="/forum">{words(t::accounts_not_found_forum)}</ButtonLink>
            </div>
        </main>
    }
}
