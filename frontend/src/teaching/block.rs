//! A block that is written: what it says, and the file that it shows.

use super::lesson::file::BlockFile;
use super::writing::editor::WordsEditor;
use crate::session::use_session;
use crate::ui::{Load, Loading, SkeletonShape};
use leptos::prelude::*;
use shared::core::Language;
use shared::core::id::PartId;
use shared::learning::{DraftPart, PartWords};

/// The editor of a block, loaded when it is opened.
#[component]
pub fn BlockEditor(
    /// The block.
    id: PartId,
    /// The language that is written.
    language: Memo<Language>,
    /// Told of each saving.
    on_saved: Callback<(PartId, PartWords)>,
    /// Told when it shows another file.
    on_file: Callback<()>,
) -> impl IntoView {
    let session = use_session();
    let part = Loading::new(move || session.call(async move |client| client.find_part(id).await));
    view! {
        <Load resource=part shape=SkeletonShape::Text let:part><Editing part language on_saved on_file/></Load>
    }
}

#[component]
fn Editing(
    part: DraftPart,
    language: Memo<Language>,
    on_saved: Callback<(PartId, PartWords)>,
    on_file: Callback<()>,
) -> impl IntoView {
    let id = part.id;
    let part = RwSignal::new(part);
    let on_saved = Callback::new(move |said: PartWords| on_saved.run((id, said)));
    view! {
        <BlockFile part on_saved=on_file/>
        {move || {
            let language = language.get();
            view! { <WordsEditor part language on_saved/> }
        }}
    }
}
