//! The blocks of a lesson in their order. One opens a block to write it; all of them move, are copied and taken away as in the outline.

use super::adding::{AddBlock, Place};
use crate::i18n::{t, use_language, words};
use crate::teaching::block::BlockEditor;
use crate::teaching::desk::Desk;
use crate::teaching::names;
use crate::teaching::outline::{self, Sort};
use crate::teaching::parts::item::{Mover, PartItem};
use crate::ui::{Button, ButtonKind, EmptyState, Menu, Tag};
use leptos::prelude::*;
use shared::core::Language;
use shared::core::id::PartId;
use shared::learning::PartWords;
use std::collections::BTreeSet;

/// A lesson while its blocks are written.
#[derive(Clone, Copy)]
pub struct Lesson {
    /// The draft.
    pub desk: Desk,
    /// The lesson.
    pub id: PartId,
    /// The language that is written.
    pub language: Memo<Language>,
    /// The blocks that are open.
    pub open: RwSignal<BTreeSet<PartId>>,
    /// Where a block is to be added; nothing while nobody asks.
    pub adding: RwSignal<Option<Place>>,
    /// Told of each saving.
    pub on_saved: Callback<(PartId, PartWords)>,
    /// Told when a block shows another file.
    pub on_file: Callback<()>,
}

/// The blocks.
#[component]
pub fn Blocks(
    /// The lesson.
    lesson: Lesson,
) -> impl IntoView {
    let Lesson { desk, id, .. } = lesson;
    let list = Memo::new(move |_| desk.parts.with(|parts| outline::within(parts, id, Sort::Block)));
    let add = move |()| lesson.adding.set(Some(Place(list.with_untracked(|list| list.last().copied()))));
    view! {
        <section class="blocks">
            <h2>{words(t::lesson_blocks)}</h2>
            {move || list.with(Vec::is_empty).then(|| view! {
                <EmptyState title=words(t::lesson_empty)><p>{words(t::lesson_empty_text)}</p></EmptyState>
            })}
            <ol class="outline">
                <For each=move || list.get() key=|id| *id let:id><BlockItem lesson id/></For>
            </ol>
            {desk.may_write().then(|| view! {
                <Button kind=ButtonKind::Quiet on_click=add>{words(t::lesson_add)}</Button>
                <AddBlock lesson/>
            })}
        </section>
    }
}

#[component]
fn BlockItem(lesson: Lesson, id: PartId) -> impl IntoView {
    let desk = lesson.desk;
    let may_write = desk.may_write();
    let is_open = Memo::new(move |_| lesson.open.with(|open| open.contains(&id)));
    let body = format!("block-editor-{id}");
    view! {
        <PartItem desk id class="block-item">
            <div class="part-row">
                {may_write.then(|| view! { <Mover desk id/> })}
                <BlockTitle lesson id is_open body=body.clone()/>
                {may_write.then(|| view! { <BlockMenu lesson id/> })}
            </div>
            <div id=body class:hidden=move || !is_open.get()>
                {move || is_open.get().then(|| view! {
                    <BlockEditor id language=lesson.language on_saved=lesson.on_saved on_file=lesson.on_file/>
                })}
            </div>
        </PartItem>
    }
}

#[component]
fn BlockTitle(lesson: Lesson, id: PartId, is_open: Memo<bool>, body: String) -> impl IntoView {
    let (reader, desk) = (use_language(), lesson.desk);
    let part = desk.part(id);
    let source = desk.course.with_untracked(|course| course.source_language);
    let kind = part.with_untracked(|part| part.as_ref().map(|part| part.kind));
    let kind = move || kind.map(|kind| names::kind(reader.get(), kind, false));
    let text = move || part.with(|part| part.as_ref().map(|part| part.title.clone()));
    let state = move || {
        let wanted = lesson.language.get();
        part.with(|part| {
            part.as_ref()?.translations.iter().find(|one| one.language == wanted).map(|one| one.state)
        })
    };
    let toggle = move |_| {
        lesson.open.update(|open| {
            if !open.remove(&id) {
                open.insert(id);
            }
        });
    };
    view! {
        <div class="part-name">
            <button
                type="button"
                class="part-title"
                aria-expanded=move || if is_open.get() { "true" } else { "false" }
                aria-controls=body
                on:click=toggle
            >
                <strong>{kind}</strong>" "
                <span lang=source.code() dir="auto">{text}</span>
            </button>
            {move || state().map(|state| {
                let (word, kind) = names::translation_state(state);
                view! { <Tag kind>{words(word)}</Tag> }
            })}
        </div>
    }
}

#[component]
fn BlockMenu(lesson: Lesson, id: PartId) -> impl IntoView {
    let (desk, language) = (lesson.desk, use_language());
    let title = desk.title(id);
    let full_label = Signal::derive(move || Some(t::desk_more_of(language.get(), &title.get())));
    view! {
        <Menu label=words(t::desk_more) full_label>
            <button type="button" on:click=move |_| lesson.adding.set(Some(Place(Some(id))))>
                {words(t::lesson_add_below)}
            </button>
            <button type="button" on:click=move |_| desk.duplicate(id)>{words(t::teaching_duplicate)}</button>
            <button type="button" on:click=move |_| desk.delete(id)>{words(t::desk_delete)}</button>
        </Menu>
    }
}
