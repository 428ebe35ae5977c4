//! Writing a poll under a post: a question, and its options line by line.

use crate::browser;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{Button, Doing, Field, Form, TextArea, TextInput};
use leptos::prelude::*;
use shared::core::Validate;
use shared::core::id::PostId;
use shared::forum::{NewPoll, Poll};

/// The form.
#[component]
pub fn PollForm(
    /// The post, one's own.
    post: PostId,
    /// Takes the poll once it stands.
    on_saved: Callback<Poll>,
) -> impl IntoView {
    let (session, language, doing) = (use_session(), use_language(), Doing::new());
    let (question, options, until) =
        (RwSignal::new(String::new()), RwSignal::new(String::new()), RwSignal::new(String::new()));
    let multiple = RwSignal::new(false);
    let lines = |text: &String| -> Vec<String> {
        text.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned).collect()
    };
    let send = Callback::new(move |()| {
        let new = NewPoll {
            question: question.get_untracked(),
            options: options.with_untracked(lines),
            multiple: multiple.get_untracked(),
            ends_at: browser::end_of_day(&until.get_untracked()),
        };
        let errors = new.validate();
        if !errors.is_empty() {
            return doing.errors.set(errors);
        }
        let act = session.call(async move |client| client.save_poll(post, &new).await);
        doing.run(act, move |saved| on_saved.run(saved));
    });
    view! {
        <Form name="poll" errors=doing.errors problem=doing.problem(language) busy=doing.busy on_submit=send>
            <p class="hint">{words(t::poll_add_hint)}</p>
            <Field name="question" label=words(t::poll_question)>
                <TextInput value=question/>
            </Field>
            <Field name="options" label=words(t::poll_options) hint=words(t::poll_options_hint)>
                <TextArea value=options rows=4/>
            </Field>
            <div class="field">
                <label class="check">
                    <input
                        type="checkbox"
                        prop:checked=multiple
                        on:change=move |event| multiple.set(event_target_checked(&event))
                    />
                    {words(t::poll_multiple)}
                </label>
            </div>
            <Field name="ends_at" label=words(t::poll_until) hint=words(t::poll_until_hint)>
                <TextInput value=until kind="date"/>
            </Field>
            <Button submit=true busy=doing.busy>{words(t::poll_add)}</Button>
        </Form>
    }
}
