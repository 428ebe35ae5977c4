//! The versions of a course: what was proposed, what a colleague said, what learners get.

use super::desk::Desk;
use super::frame::{CourseFrame, Tab};
use super::proposing::Proposing;
use super::reviewing::VersionActs;
use super::{names, outline, version_part_href};
use crate::i18n::{t, use_language, words};
use crate::ui::{EmptyState, Load, Loading, Tag, When};
use leptos::prelude::*;
use shared::core::id::{CourseId, CourseVersionId, PartId};
use shared::learning::{ChangeKind, PartChange, Version};

/// The page `/teaching/courses/{id}/versions`.
#[component]
pub fn VersionsPage(
    /// The course.
    course: CourseId,
) -> impl IntoView {
    view! { <CourseFrame course tab=Tab::Versions let:desk><Versions desk/></CourseFrame> }
}

#[component]
fn Versions(desk: Desk) -> impl IntoView {
    let id = desk.course.with_untracked(|course| course.id);
    let session = desk.session;
    let list = Loading::new(move || session.call(async move |client| client.list_versions(id).await));
    let root = desk.parts.with_untracked(|parts| outline::root(parts));
    let empty = move || {
        view! { <EmptyState title=words(t::versions_none)><p>{words(t::versions_none_text)}</p></EmptyState> }
    };
    view! {
        {desk.may_write().then(|| view! { <Proposing desk list/> })}
        <h2>{words(t::versions_title)}</h2>
        <Load resource=list is_empty=Vec::is_empty empty let:versions>
            <ol class="list" reversed>
                {versions.into_iter().map(|version| view! { <VersionRow version root list/> }).collect_view()}
            </ol>
        </Load>
    }
}

#[component]
fn VersionRow(version: Version, root: Option<PartId>, list: Loading<Vec<Version>>) -> impl IntoView {
    let language = use_language();
    let (state, kind) = names::version_state(version.state);
    let (number, learners) = (version.number.to_string(), version.learners_count);
    let (proposed_by, reviewed_by) = (version.proposed_by.clone(), version.reviewed_by.clone());
    let proposed =
        move || t::versions_by(language.get(), &names::person(language.get(), proposed_by.as_ref()));
    let reviewed =
        move || t::versions_read_by(language.get(), &names::person(language.get(), reviewed_by.as_ref()));
    let (note, review) = (version.note.clone(), version.review.clone());
    let look = root.map(|root| version_part_href(version.course_id, version.id, root));
    view! {
        <li class="version">
            <div>
                <h3>{move || t::versions_number(language.get(), &number)}</h3>
                <div class="meta">
                    <Tag kind>{words(state)}</Tag>
                    <span>{proposed}</span>
                    <When at=version.proposed_at/>
                    {(learners > 0).then(|| view! { <span>{move || t::teaching_learners(language.get(), learners)}</span> })}
                </div>
                {(!note.is_empty()).then(|| view! { <p class="said" dir="auto">{note}</p> })}
                {version.reviewed_at.map(|at| view! {
                    <div class="note">
                        <p class="meta"><span>{reviewed}</span> <When at/></p>
                        {(!review.is_empty()).then(|| view! { <p class="said" dir="auto">{review}</p> })}
                    </div>
                })}
                <Changes version=version.id course=version.course_id changes=version.changes.clone()/>
                {look.map(|href| view! { <p><a href=href>{words(t::versions_look)}</a></p> })}
                <VersionActs
                    id=version.id
                    number=version.number
                    may_review=version.may_review
                    may_publish=version.may_publish
                    list
                />
            </div>
        </li>
    }
}

/// What is otherwise than in what learners get now.
#[component]
fn Changes(course: CourseId, version: CourseVersionId, changes: Vec<PartChange>) -> impl IntoView {
    let language = use_language();
    let count = u32::try_from(changes.len()).unwrap_or(u32::MAX);
    let line = move |change: PartChange| {
        let word = names::change(change.change);
        let is_there = change.change != ChangeKind::Removed;
        let href = is_there.then(|| version_part_href(course, version, change.activity_id));
        let (title, kind) = (change.title, change.kind);
        let name = move || {
            let language = language.get();
            format!("{}: {}", names::kind(language, kind, false), names::title_or_none(language, &title))
        };
        let name = match href {
            Some(href) => view! { <a href=href dir="auto">{name}</a> }.into_any(),
            None => view! { <span dir="auto">{name}</span> }.into_any(),
        };
        view! { <li>{name} " – " {words(word)}</li> }
    };
    (count > 0).then(|| {
        view! {
            <details>
                <summary>{move || t::versions_changes(language.get(), count)}</summary>
                <ul class="flaws">{changes.into_iter().map(line).collect_view()}</ul>
            </details>
        }
    })
}
