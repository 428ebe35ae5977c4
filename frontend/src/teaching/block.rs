//! A block that is written: what it says, and the file that it shows.

use super::lesson::blocks::Lesson;
use super::lesson::file::BlockFile;
use super::writing::editor::WordsEditor;
use crate::session::use_session;
use crate::ui::{Load, Loading, SkeletonShape};
use leptos::prelude::*;
use shared::core::id::PartId;
use shared::learning::{DraftPart, PartWords};

/// The editor of a block, loaded when it is opened.
#[component]
pub fn BlockEditor(
    /// The lesson.
    lesson: Lesson,
    /// The block.
    id: PartId,
) -> impl IntoView {
    let session = use_session();
    let part = Loading::new(move || session.call(async move |client| client.find_part(id).await));
    view! {
        <Load resource=part shape=SkeletonShape::Text let:part><Editing lesson part/></Load>
    }
}

#[component]
fn Editing(lesson: Lesson, part: DraftPart) -> impl IntoView {
    let id = part.id;
    let part = RwSignal::new(part);
    let on_saved = Callback::new(move |said: PartWords| lesson.on_saved.run((id, said)));
    let on_file = Callback::new(move |()| lesson.on_file.run(()));
    view! {
        <BlockFile part on_saved=on_file/>
        {move || {
            let language = lesson.language.get();
            view! { <WordsEditor part language on_saved/> }
        }}
    }
}
