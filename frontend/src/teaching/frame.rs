//! What the pages of a course have in common: its title, the ways between them, and what is shown while there is nothing.

use super::desk::Desk;
use super::names::title_or_none;
use super::{PATH, bank, deleted_href, desk_href, versions_href};
use crate::app::navigation::Heading;
use crate::guiding::learners_href;
use crate::i18n::{Word, t, use_language, words};
use crate::session::{Who, use_session};
use crate::ui::{Breadcrumb, ButtonLink, EmptyState, Load, Loading};
use leptos::prelude::*;
use shared::core::Role;
use shared::core::id::CourseId;

/// Which page of a course it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tab {
    /// The outline.
    Outline,
    /// The questions.
    Bank,
    /// The versions.
    Versions,
    /// Who learns in no cohort.
    Learners,
    /// What the questionnaires say.
    Results,
    /// The set-up.
    SetUp,
    /// What was taken away.
    Deleted,
}

/// A page of a course; `let:desk` binds its draft.
#[component]
pub fn CourseFrame<V: IntoView + 'static>(
    /// The course.
    course: CourseId,
    /// Which page.
    tab: Tab,
    /// What it shows.
    children: impl Fn(Desk) -> V + Send + Sync + Clone + 'static,
) -> impl IntoView {
    let session = use_session();
    let draft = Loading::new(move || session.call(async move |client| client.find_draft(course).await));
    let missing = draft.is_missing();
    view! {
        <main id="main" class="wrap">
            <div>
                {move || {
                    let children = children.clone();
                    if missing.get() {
                        view! { <Missing/> }.into_any()
                    } else {
                        view! {
                            <Load resource=draft let:draft>
                                {
                                    let desk = Desk::new(draft);
                                    let page = children(desk).into_any();
                                    view! { <Head desk tab/> {page} }
                                }
                            </Load>
                        }
                        .into_any()
                    }
                }}
            </div>
        </main>
    }
}

/// A course that is not there, or not for the reader.
#[component]
pub fn Missing() -> impl IntoView {
    view! {
        <Heading text=words(t::desk_missing_title)/>
        <EmptyState title=words(t::desk_missing_text)>
            <ButtonLink href=PATH>{words(t::teaching_title)}</ButtonLink>
        </EmptyState>
    }
}

#[component]
fn Head(desk: Desk, tab: Tab) -> impl IntoView {
    let language = use_language();
    let (id, source) = desk.course.with_untracked(|course| (course.id, course.source_language));
    let title =
        Signal::derive(move || desk.course.with(|course| title_or_none(language.get(), &course.title)));
    let sees_results = untrack(move || {
        desk.session.with(|who| match who {
            Who::SignedIn(me) => {
                me.roles.iter().any(|grant| matches!(grant.role, Role::Facilitator | Role::ProjectManager))
            }
            _ => false,
        })
    });
    let guides = untrack(move || desk.session.has_role(|role| role == Role::Facilitator));
    let links = vec![(PATH.to_owned(), t::teaching_title(language.get_untracked()).to_owned())];
    let link = |own: Tab, href: String, word: Word| {
        view! { <a href=href aria-current=(own == tab).then_some("page")>{words(word)}</a> }
    };
    view! {
        <Breadcrumb links current=title/>
        <Heading text=title lang=source.code()/>
        <nav class="views" aria-label=words(t::desk_tabs)>
            {link(Tab::Outline, desk_href(id), t::desk_tab_outline)}
            {link(Tab::Bank, bank::href(id), t::bank_title)}
            {link(Tab::Versions, versions_href(id), t::desk_tab_versions)}
            {guides.then(|| link(Tab::Learners, learners_href(id), t::cohorts_learners))}
            {sees_results.then(|| link(Tab::Results, format!("{}/results", desk_href(id)), t::results_tab))}
            {link(Tab::SetUp, format!("{}/set-up", desk_href(id)), t::desk_tab_set_up)}
            {link(Tab::Deleted, deleted_href(id), t::desk_tab_deleted)}
        </nav>
    }
}
