//! A block is added to a lesson.

use super::blocks::Lesson;
use crate::browser;
use crate::i18n::{Word, t, use_language, words};
use crate::teaching::fresh;
use crate::teaching::names::kind as kind_name;
use crate::ui::{Banner, BannerKind, Dialog, Doing, open_while};
use leptos::prelude::*;
use shared::core::id::PartId;
use shared::learning::{NewPart, PartKind};

/// Where a block is to stand: after this one, or first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place(pub Option<PartId>);

/// The kinds of blocks, each with what it is good for.
const KINDS: [(PartKind, Word); 10] = [
    (PartKind::Text, t::lesson_about_text),
    (PartKind::Vignette, t::lesson_about_vignette),
    (PartKind::Callout, t::lesson_about_callout),
    (PartKind::Reflection, t::lesson_about_reflection),
    (PartKind::Question, t::lesson_about_question),
    (PartKind::Checklist, t::lesson_about_checklist),
    (PartKind::Picture, t::lesson_about_picture),
    (PartKind::Audio, t::lesson_about_audio),
    (PartKind::Video, t::lesson_about_video),
    (PartKind::File, t::lesson_about_file),
];

/// Asks of which kind the block is, and opens it.
#[component]
pub fn AddBlock(
    /// The lesson.
    lesson: Lesson,
) -> impl IntoView {
    let (open, doing) = (open_while(lesson.adding), Doing::new());
    let reader = use_language();
    let problem = doing.problem(reader);
    let add = move |kind: PartKind| {
        let Some(Place(after)) = lesson.adding.get_untracked() else { return };
        let settings = fresh::settings(kind, false);
        let new = NewPart { parent_id: lesson.id, after, key: None, settings, words: None };
        lesson.desk.create(doing, new, browser::random_key(), move |part| {
            lesson.adding.set(None);
            lesson.open.update(|open| _ = open.insert(part.id));
            lesson.desk.say(t::desk_added(reader.get_untracked()));
            browser::focus_when_there(format!("#part-{} :is(input, textarea, select)", part.id));
        });
    };
    let choice = move |(kind, about): (PartKind, Word)| {
        view! {
            <li>
                <button type="button" class="kind-choice" on:click=move |_| add(kind)>
                    <strong>{move || kind_name(reader.get(), kind, false)}</strong>
                    <span class="soft">{words(about)}</span>
                </button>
            </li>
        }
    };
    view! {
        <Dialog open title=words(t::lesson_add)>
            {move || problem.get().map(|words| view! { <Banner kind=BannerKind::Danger>{words}</Banner> })}
            <ul class="kinds">{KINDS.into_iter().map(choice).collect_view()}</ul>
        </Dialog>
    }
}
