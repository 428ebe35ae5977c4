//! A part gets another title in its place in the list.

use crate::browser;
use crate::i18n::{t, use_language, words};
use crate::teaching::desk::{Desk, selector};
use crate::ui::{Button, ButtonKind, Doing, Field, Form, TextInput};
use api_client::{Client, ClientError};
use leptos::prelude::*;
use shared::core::id::PartId;
use shared::core::{Language, Validate};
use shared::learning::{NewWords, PartWords, Words};

/// A field with the title; Escape leaves it.
#[component]
pub fn Renaming(
    /// The draft.
    desk: Desk,
    /// The part.
    id: PartId,
    /// Whether it is being renamed.
    open: RwSignal<bool>,
) -> impl IntoView {
    let (language, doing) = (use_language(), Doing::new());
    let before = desk.part(id).get_untracked().map(|part| part.title).unwrap_or_default();
    let title = RwSignal::new(before);
    let source = desk.course.with_untracked(|course| course.source_language);
    let close = move || {
        open.set(false);
        request_animation_frame(move || browser::focus(&selector(id)));
    };
    let send = Callback::new(move |()| {
        let title = title.get_untracked().trim().to_owned();
        let wrong = Words { title: title.clone(), ..Words::default() }.validate();
        if !wrong.is_empty() {
            doing.errors.set(wrong);
            return;
        }
        let said = title.clone();
        let act = desk.session.call(async move |client| rename(client, id, source, title).await);
        doing.run(act, move |_| {
            desk.parts.update(|parts| {
                if let Some(part) = parts.iter_mut().find(|part| part.id == id) {
                    part.title = said;
                }
            });
            desk.say(t::desk_renamed(language.get_untracked()));
            desk.refresh();
            close();
        });
    });
    let on_key = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Escape" {
            close();
        }
    };
    Effect::new(move |_| request_animation_frame(move || browser::focus(&format!("#part-{id} input"))));
    view! {
        <div class="renaming" on:keydown=on_key>
            <Form name="rename" errors=doing.errors problem=doing.problem(language) busy=doing.busy on_submit=send>
                <Field name="title" label=words(t::desk_new_title)><TextInput value=title/></Field>
                <div class="actions">
                    <Button submit=true busy=doing.busy>{words(t::desk_rename)}</Button>
                    <Button kind=ButtonKind::Quiet on_click=move |()| close()>{words(t::desk_leave)}</Button>
                </div>
            </Form>
        </div>
    }
}

/// Says another title, and all else as before.
async fn rename(
    client: &Client,
    part: PartId,
    source: Language,
    title: String,
) -> Result<PartWords, ClientError> {
    let stored = client.find_part(part).await?;
    let said = stored.words.into_iter().find(|words| words.language == source);
    let (words, revision) = said.map_or_else(Default::default, |said| (said.words, said.revision));
    let new = NewWords { words: Words { title, ..words }, minor: false, autosave: false, meaning: None };
    client.save_words(part, source, revision, &new).await
}
