//! Commenting on a practice, and telling how one tried it. What is typed stays on this device until it is sent; the privacy guard reads
//! along.

use super::typed::{Typed, preview};
use crate::browser;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{Button, ButtonKind, Doing, Field, Form, MarkdownEditor};
use leptos::prelude::*;
use shared::core::Validate;
use shared::core::id::PracticeId;
use shared::exchange::{NewAdaptation, NewComment, Responses};
use shared::privacy::LeftStanding;

/// Comments, or asks the author.
#[component]
pub fn CommentForm(
    /// The practice.
    id: PracticeId,
    /// Takes everything that was said, with this.
    on_sent: Callback<Responses>,
) -> impl IntoView {
    let (session, reader) = (use_session(), use_language());
    let doing = Doing::new();
    let typed = Typed::begin(&format!("comment-{id}"));
    let left_standing = RwSignal::new(Vec::<LeftStanding>::new());
    let key = StoredValue::new(browser::random_key());
    let send = Callback::new(move |()| {
        let new = NewComment { text: typed.text.get_untracked() };
        let wrong = new.validate();
        if !wrong.is_empty() {
            return doing.errors.set(wrong);
        }
        let key_now = key.get_value();
        let act = session.call(async move |client| client.create_comment(id, &new, &key_now).await);
        doing.run(act, move |all| {
            key.set_value(browser::random_key());
            typed.clear();
            on_sent.run(all);
        });
    });
    view! {
        <div class="no-print"><Form name="comment" errors=doing.errors problem=doing.problem(reader) busy=doing.busy on_submit=send>
            <Field name="text" label=words(t::practice_comment_write) hint=words(t::practice_comment_hint)>
                <MarkdownEditor value=typed.text preview=preview() rows=5 left_standing/>
            </Field>
            <p class="hint">{words(t::practice_typed_kept)}</p>
            <Button kind=ButtonKind::Quiet submit=true busy=doing.busy>{words(t::practice_comment_send)}</Button>
        </Form></div>
    }
}

/// Tells how one tried it; closed until one wants to.
#[component]
pub fn TriedForm(
    /// The practice.
    id: PracticeId,
    /// Takes everything that was said, with this.
    on_sent: Callback<Responses>,
) -> impl IntoView {
    let (session, reader) = (use_session(), use_language());
    let doing = Doing::new();
    let changed = Typed::begin(&format!("changed-{id}"));
    let went = Typed::begin(&format!("went-{id}"));
    let left_standing = RwSignal::new(Vec::<LeftStanding>::new());
    let left_too = RwSignal::new(Vec::<LeftStanding>::new());
    let key = StoredValue::new(browser::random_key());
    let was_begun = !(changed.text.get_untracked().is_empty() && went.text.get_untracked().is_empty());
    let send = Callback::new(move |()| {
        let new = NewAdaptation { changed: changed.text.get_untracked(), went: went.text.get_untracked() };
        let wrong = new.validate();
        if !wrong.is_empty() {
            return doing.errors.set(wrong);
        }
        let key_now = key.get_value();
        let act = session.call(async move |client| client.create_adaptation(id, &new, &key_now).await);
        doing.run(act, move |all| {
            key.set_value(browser::random_key());
            changed.clear();
            went.clear();
            on_sent.run(all);
        });
    });
    view! {
        <details class="no-print" open=was_begun>
            <summary>{words(t::practice_tried_write)}</summary>
            <Form name="tried" errors=doing.errors problem=doing.problem(reader) busy=doing.busy on_submit=send>
                <Field name="changed" label=words(t::practice_tried_changed_own) hint=words(t::practice_comment_hint)>
                    <MarkdownEditor value=changed.text preview=preview() rows=4 left_standing/>
                </Field>
                <Field name="went" label=words(t::practice_tried_went_own)>
                    <MarkdownEditor value=went.text preview=preview() rows=4 left_standing=left_too/>
                </Field>
                <p class="hint">{words(t::practice_typed_kept)}</p>
                <Button kind=ButtonKind::Quiet submit=true busy=doing.busy>{words(t::practice_tried_send)}</Button>
            </Form>
        </details>
    }
}
