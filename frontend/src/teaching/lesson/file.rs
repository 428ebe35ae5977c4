//! The file of a block: chosen on this device, sent, and shown by the block from then on.

use crate::browser;
use crate::files::{content_of, file_href};
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{Button, ButtonKind, field_text, problem_text};
use api_client::ClientError;
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use shared::core::id::FileId;
use shared::core::{Language, ProblemCode};
use shared::learning::{DraftPart, PartKind, PartPatch, Settings};
use std::sync::Arc;

/// Where the sending of a file stands.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Sending {
    Idle,
    /// So many percent have left; at a hundred it is being checked.
    Now(u32),
    Failed(ClientError),
}

/// The file that a block shows, and the way to another; nothing of blocks that show none.
#[component]
pub fn BlockFile(
    /// The block; takes what was saved.
    part: RwSignal<DraftPart>,
    /// Told when it shows another file.
    on_saved: Callback<()>,
) -> impl IntoView {
    let before = part.get_untracked();
    let kind = before.kind;
    let is_shown = matches!(kind, PartKind::Picture | PartKind::Audio | PartKind::Video | PartKind::File);
    is_shown.then(|| view! { <Chosen part kind may_write=before.may_write on_saved/> })
}

#[component]
fn Chosen(
    part: RwSignal<DraftPart>,
    kind: PartKind,
    may_write: bool,
    on_saved: Callback<()>,
) -> impl IntoView {
    let id = part.with_untracked(|part| part.id);
    let file = Memo::new(move |_| part.with(|part| part.settings.file()));
    let (hint, described) = (format!("file-{id}-hint"), format!("file-{id}-hint"));
    view! {
        <div class="field" role="group" aria-label=words(t::lesson_file) aria-describedby=hint>
            <p class="attach-title" aria-hidden="true">{words(t::lesson_file)}</p>
            <p class="hint" id=described>{words(hint_of(kind))}</p>
            {move || match file.get() {
                Some(file) => shown(kind, file).into_any(),
                None => view! { <p class="soft">{words(t::lesson_file_none)}</p> }.into_any(),
            }}
            {may_write.then(|| view! { <Choose part kind on_saved/> })}
        </div>
    }
}

fn hint_of(kind: PartKind) -> crate::i18n::Word {
    match kind {
        PartKind::Picture => t::lesson_file_picture,
        PartKind::Audio => t::lesson_file_audio,
        PartKind::Video => t::lesson_file_video,
        _ => t::lesson_file_document,
    }
}

fn shown(kind: PartKind, file: FileId) -> impl IntoView {
    let source = file_href(file);
    if kind == PartKind::Picture {
        // What one sees on it is asked below.
        return view! { <img class="chosen" src=source alt="" loading="lazy"/> }.into_any();
    }
    view! { <p><a href=source target="_blank" rel="noopener">{words(t::lesson_file_look)}</a></p> }.into_any()
}

/// The endings that the browser offers to choose from.
const fn accepted(kind: PartKind) -> &'static str {
    match kind {
        PartKind::Picture => ".png,.jpg,.jpeg,.webp,.gif",
        PartKind::Audio => ".mp3,.ogg,.opus,.m4a,.wav",
        PartKind::Video => ".mp4,.webm",
        _ => ".pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp,.png,.jpg,.jpeg,.webp,.gif",
    }
}

#[component]
fn Choose(part: RwSignal<DraftPart>, kind: PartKind, on_saved: Callback<()>) -> impl IntoView {
    let (session, language) = (use_session(), use_language());
    let state = RwSignal::new(Sending::Idle);
    let input = NodeRef::<html::Input>::new();
    let send = move |file: web_sys::File| {
        state.set(Sending::Now(0));
        spawn_local(async move {
            let (name, key) = (file.name(), browser::random_key());
            let on_progress = Arc::new(move |percent| drop(state.try_set(Sending::Now(percent))));
            let content = content_of(file);
            let course = part.with_untracked(|part| part.course_id);
            let sent = session
                .call(async |client| {
                    let file = client.create_course_file(course, &name, content, on_progress, &key).await?;
                    let (id, revision) = part.with_untracked(|part| (part.id, part.revision));
                    let patch = PartPatch { key: None, settings: Some(showing(kind, file.id)) };
                    client.update_part(id, revision, &patch).await
                })
                .await;
            match sent {
                Ok(saved) => {
                    state.try_set(Sending::Idle);
                    part.try_set(saved);
                    on_saved.try_run(());
                }
                Err(error) => drop(state.try_set(Sending::Failed(error))),
            }
        });
    };
    let chosen = move |_| {
        let Some(input) = input.get_untracked() else { return };
        let file = browser::files_of(input.files()).into_iter().next();
        // The same file can be chosen again.
        input.set_value("");
        file.into_iter().for_each(send);
    };
    let choose = move |()| {
        if let Some(input) = input.get_untracked() {
            input.click();
        }
    };
    let busy = Signal::derive(move || matches!(state.get(), Sending::Now(_)));
    view! {
        <input type="file" hidden accept=accepted(kind) node_ref=input on:change=chosen/>
        <div role="status">
            {move || match state.get() {
                Sending::Now(percent) => Some(sent(language.get(), percent)),
                _ => None,
            }}
        </div>
        {move || match state.get() {
            Sending::Failed(error) => {
                Some(view! { <p class="field-error" role="alert">{why(language.get(), &error)}</p> })
            }
            _ => None,
        }}
        <Button kind=ButtonKind::Quiet busy on_click=choose>{words(t::lesson_file_choose)}</Button>
    }
}

/// The settings of a block that shows this file.
const fn showing(kind: PartKind, file: FileId) -> Settings {
    let file_id = Some(file);
    match kind {
        PartKind::Picture => Settings::Picture { file_id },
        PartKind::Audio => Settings::Audio { file_id },
        PartKind::Video => Settings::Video { file_id },
        _ => Settings::File { file_id },
    }
}

fn sent(language: Language, percent: u32) -> String {
    if percent < 100 {
        t::media_attach_sending(language, &percent.to_string())
    } else {
        t::media_attach_checking(language).to_owned()
    }
}

/// Why the file was not taken.
fn why(language: Language, error: &ClientError) -> String {
    match error {
        ClientError::Problem(problem) if problem.code == ProblemCode::BodyTooLarge => {
            t::media_attach_too_large(language).to_owned()
        }
        ClientError::Problem(problem) if !problem.errors.is_empty() => {
            problem.errors.iter().map(|error| field_text(language, error)).collect::<Vec<_>>().join(" ")
        }
        error => problem_text(language, error),
    }
}
