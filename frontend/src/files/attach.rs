//! The part of the editor with the files: adding, describing, removing.

use super::attaching::{Arrival, Arriving, Attaching};
use super::attachments::kind_and_size;
use crate::browser;
use crate::files::thumbnail_href;
use crate::i18n::{t, use_language, words};
use crate::ui::{Button, ButtonKind, field_text, problem_text};
use api_client::ClientError;
use leptos::html;
use leptos::prelude::*;
use shared::core::{Language, ProblemCode};
use shared::media::{Attachment, FileKind, MAX_ALT};

/// The files of a text: a button, and what is there.
#[component]
pub fn Attach(
    /// The files.
    files: Attaching,
    /// Begins the ids; one of this name a page.
    name: &'static str,
) -> impl IntoView {
    let language = use_language();
    let most = files.most.to_string();
    let hint = move || t::media_attach_hint(language.get(), &most);
    let input = NodeRef::<html::Input>::new();
    let choose = move |()| {
        if let Some(input) = input.get_untracked() {
            input.click();
        }
    };
    let chosen = move |_| {
        if let Some(input) = input.get_untracked() {
            files.add(browser::files_of(input.files()));
            // The same file can be chosen again.
            input.set_value("");
        }
    };
    let title_id = format!("{name}-files");
    let hint_id = format!("{title_id}-hint");
    view! {
        <div class="field attach" role="group" aria-labelledby=title_id.clone() aria-describedby=hint_id.clone()>
            <p class="attach-title" id=title_id.clone()>{words(t::media_attach_label)}</p>
            <p class="hint" id=hint_id.clone()>{hint}</p>
            <ul class="attach-list">
                <For each=move || files.attachments.get() key=|one| one.id let:one>
                    <li><Attached one files name/></li>
                </For>
                <For each=move || files.arriving.get() key=|one| one.key.clone() let:one>
                    <li><OnItsWay one files/></li>
                </For>
            </ul>
            <input type="file" multiple hidden accept=accepted() node_ref=input on:change=chosen/>
            <Button kind=ButtonKind::Quiet on_click=choose>{words(t::media_attach_add)}</Button>
            {move || files.is_awaited.get().then(|| view! {
                <p class="field-error" role="alert">{words(t::media_attach_wait)}</p>
            })}
        </div>
    }
}

/// The endings that the browser offers to choose from.
fn accepted() -> String {
    let endings = FileKind::ALL.iter().filter(|kind| !kind.is_recording()).flat_map(|kind| kind.endings());
    endings.map(|ending| format!(".{ending}")).collect::<Vec<_>>().join(",")
}

/// A file that has arrived; of an image it is asked what it shows.
#[component]
fn Attached(one: Attachment, files: Attaching, name: &'static str) -> impl IntoView {
    let language = use_language();
    let (id, size) = (one.id, one.size);
    let (kind, file_name) = (one.kind, one.name.clone());
    let alt_id = format!("{name}-alt-{id}");
    let hint_id = format!("{alt_id}-hint");
    let alt = move || {
        files
            .attachments
            .with(|all| all.iter().find(|one| one.id == id).map(|one| one.alt.clone()).unwrap_or_default())
    };
    view! {
        {kind.is_image().then(|| view! { <img src=thumbnail_href(id) alt="" width="96" height="96"/> })}
        <div class="attach-facts">
            <p><strong>{one.name.clone()}</strong> <span class="soft">{move || kind_and_size(language.get(), kind, size)}</span></p>
            {kind.is_image().then(|| view! {
                <label for=alt_id.clone()>{words(t::media_attach_alt)}</label>
                <p class="hint" id=hint_id.clone()>{words(t::media_attach_alt_hint)}</p>
                <input
                    id=alt_id
                    type="text"
                    dir="auto"
                    maxlength=MAX_ALT
                    aria-describedby=hint_id
                    prop:value=alt
                    on:input=move |event| files.describe(id, event_target_value(&event))
                />
            })}
            <Button kind=ButtonKind::Quiet on_click=move |()| files.remove(id)>
                {words(t::media_attach_remove)}
                <span class="visually-hidden">" "{file_name}</span>
            </Button>
        </div>
    }
}

/// A file that has not arrived: how far it is, or why it will not.
#[component]
fn OnItsWay(one: Arriving, files: Attaching) -> impl IntoView {
    let language = use_language();
    let (state, key, file_name) = (one.state, one.key.clone(), one.name.clone());
    let progress = move || match state.get() {
        Arrival::Sending(percent) => Some(percent),
        _ => None,
    };
    let failure = move || why(language.get(), &state.get(), files.most);
    let can_repeat = move || {
        matches!(state.get(), Arrival::Failed(ClientError::Network(_) | ClientError::Unexpected { .. }))
    };
    let again = StoredValue::new_local(one);
    view! {
        <div class="attach-facts">
            <p><strong>{file_name.clone()}</strong></p>
            {move || progress().map(|percent| view! {
                <progress max="100" value=percent aria-label=file_name.clone()></progress>
                <p class="soft">{move || sent(language.get(), percent)}</p>
            })}
            {move || failure().map(|text| view! { <p class="field-error" role="alert">{text}</p> })}
            <div class="actions">
                {move || can_repeat().then(|| view! {
                    <Button kind=ButtonKind::Quiet on_click=move |()| files.try_again(again.get_value())>
                        {words(t::media_attach_again)}
                    </Button>
                })}
                <Button kind=ButtonKind::Quiet on_click=move |()| files.stop(&key)>
                    {move || if progress().is_some() {
                        t::media_attach_stop(language.get())
                    } else {
                        t::media_attach_remove(language.get())
                    }}
                </Button>
            </div>
        </div>
    }
}

fn sent(language: Language, percent: u32) -> String {
    if percent < 100 {
        t::media_attach_sending(language, &percent.to_string())
    } else {
        t::media_attach_checking(language).to_owned()
    }
}

/// Why a file will not arrive.
fn why(language: Language, state: &Arrival, most: u32) -> Option<String> {
    match state {
        Arrival::Sending(_) => None,
        Arrival::TooLarge => Some(t::media_attach_too_large(language).to_owned()),
        Arrival::TooMany => Some(t::media_attach_too_many(language, &most.to_string())),
        Arrival::Failed(ClientError::Problem(problem)) if problem.code == ProblemCode::BodyTooLarge => {
            Some(t::media_attach_too_large(language).to_owned())
        }
        Arrival::Failed(error) => Some(match error {
            ClientError::Problem(problem) if !problem.errors.is_empty() => {
                problem.errors.iter().map(|error| field_text(language, error)).collect::<Vec<_>>().join(" ")
            }
            error => problem_text(language, error),
        }),
    }
}
