//! The form around a text being written: notices about its draft and its sending, the fields, the buttons.

use super::composer::{Composer, language_choices, names, preview};
use super::draft::DraftState;
use super::elsewhere::Elsewhere;
use super::retry::Sending;
use crate::browser;
use crate::files::attach::Attach;
use crate::i18n::{moment, t, use_language, words};
use crate::ui::{Banner, Button, ButtonKind, Field, Form, MarkdownEditor, Select, problem_text};
use leptos::prelude::*;

/// A form that writes a text. What stands above the text (title, category) comes as children.
#[component]
pub fn ComposerForm(
    /// The text being written.
    composer: Composer,
    /// Makes the ids of the fields; one form of this name a page.
    name: &'static str,
    /// The name of the text's field: "Your reply".
    label: Signal<String>,
    /// The name of the act: "Post the reply".
    act: Signal<String>,
    /// Sends.
    on_submit: Callback<()>,
    /// Whether the text has neither a language to choose nor files.
    #[prop(optional)]
    only_text: bool,
    /// Leaves the form, where it can be left.
    #[prop(optional)]
    on_close: Option<Callback<()>>,
    /// What stands above the text.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let language = use_language();
    let problem =
        Signal::derive(move || composer.failure.get().map(|error| problem_text(language.get(), &error)));
    let lang = Signal::derive(move || composer.chosen_language());
    let busy = Signal::derive(move || composer.retry.is_busy());
    // What is on its way must not change under the reader's hands.
    let hold = move |event: leptos::ev::InputEvent| {
        if composer.retry.is_busy_now() {
            event.prevent_default();
        }
    };
    let send_by_keys = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Enter" && (event.ctrl_key() || event.meta_key()) {
            event.prevent_default();
            on_submit.run(());
        }
    };
    let take = move |event: &web_sys::Event, data| {
        if !only_text {
            take_files(&composer, event, data);
        }
    };
    let paste = move |event: leptos::ev::ClipboardEvent| take(&event, event.clipboard_data());
    let drop = move |event: leptos::ev::DragEvent| take(&event, event.data_transfer());
    // Without this the browser would open the file in the page's place.
    let drag_over = move |event: leptos::ev::DragEvent| {
        if event.data_transfer().is_some_and(|data| data.types().includes(&"Files".into(), 0)) {
            event.prevent_default();
        }
    };
    view! {
        <div
            class="composer"
            on:beforeinput=hold
            on:keydown=send_by_keys
            on:paste=paste
            on:dragover=drag_over
            on:drop=drop
        >
            <FoundDraft composer/>
            <Elsewhere composer/>
            <Form name errors=composer.errors problem busy on_submit>
                {children.map(|children| children())}
                {(!only_text).then(|| view! {
                    <Field name="language" label=words(t::forum_composer_language)>
                        <Select value=composer.language options=Signal::stored(language_choices())/>
                    </Field>
                })}
                <Field name="body_markdown" label hint=words(t::forum_composer_hint)>
                    <MarkdownEditor
                        value=composer.body
                        preview=preview(composer)
                        language=lang
                        names=Some(names(composer))
                        left_standing=composer.left_standing
                    />
                </Field>
                {(!only_text).then(|| view! { <Attach files=composer.files name/> })}
                <SendingState composer/>
                <div class="actions">
                    <Button submit=true busy>{act}</Button>
                    {on_close.map(|close| view! {
                        <Button kind=ButtonKind::Quiet on_click=close>{words(t::forum_composer_close)}</Button>
                    })}
                    <DraftNote composer/>
                </div>
            </Form>
        </div>
    }
}

/// Sends the files that were pasted or dropped; a text is left to the browser.
fn take_files(composer: &Composer, event: &web_sys::Event, data: Option<web_sys::DataTransfer>) {
    let files = browser::files_of(data.and_then(|data| data.files()));
    if !files.is_empty() && !composer.retry.is_busy_now() {
        event.prevent_default();
        composer.files.add(files);
    }
}

/// Says that the writing goes on from a draft.
#[component]
fn FoundDraft(composer: Composer) -> impl IntoView {
    let language = use_language();
    move || {
        composer.found.get().map(|at| {
            view! {
                <Banner>
                    <p>{move || t::forum_composer_found(language.get(), &moment(language.get(), at))}</p>
                    <Button kind=ButtonKind::Quiet on_click=move |()| composer.start_anew()>
                        {words(t::forum_composer_discard)}
                    </Button>
                </Banner>
            }
        })
    }
}

/// Says in a few words where the draft stands.
#[component]
fn DraftNote(composer: Composer) -> impl IntoView {
    let language = use_language();
    let note = move || {
        let language = language.get();
        match composer.draft.state() {
            DraftState::Empty => String::new(),
            DraftState::Saving => t::forum_composer_saving(language).to_owned(),
            DraftState::Saved(at) => t::forum_composer_saved(language, &moment(language, at)),
            DraftState::Waiting => t::forum_composer_kept_here(language).to_owned(),
            DraftState::Refused => t::forum_composer_not_kept(language).to_owned(),
            DraftState::Conflict => t::draft_kept_here(language).to_owned(),
        }
    };
    let is_kept = move || !matches!(composer.draft.state(), DraftState::Waiting | DraftState::Refused);
    view! { <p class="draft-note soft" class:warn=move || !is_kept()>{note}</p> }
}

/// Says that the connection dropped and when the next try is.
#[component]
fn SendingState(composer: Composer) -> impl IntoView {
    let language = use_language();
    let is_waiting = Memo::new(move |_| matches!(composer.retry.state(), Sending::Waiting(_)));
    let countdown = move || match composer.retry.state() {
        Sending::Waiting(seconds) => t::forum_composer_dropped(language.get(), seconds),
        _ => String::new(),
    };
    move || {
        is_waiting.get().then(|| {
            view! {
                <div class="note warn">
                    <p role="status">{words(t::forum_composer_kept)}</p>
                    // A timer is not read out each second.
                    <p role="timer">{countdown}</p>
                    <div class="actions">
                        <Button on_click=move |()| composer.retry.try_now()>{words(t::forum_composer_try_now)}</Button>
                        <Button kind=ButtonKind::Quiet on_click=move |()| composer.retry.stop()>
                            {words(t::forum_composer_write_on)}
                        </Button>
                    </div>
                </div>
            }
        })
    }
}
