//! What oneself and a colleague wrote to one another, and writing more.

use crate::browser;
use crate::i18n::{t, use_language, words};
use crate::notices::state::use_notices;
use crate::session::use_session;
use crate::ui::{
    Banner, BannerKind, Button, ButtonKind, Field, Form, Load, Loading, TextArea, When, problem_text,
    use_toasts,
};
use api_client::ClientError;
use leptos::prelude::*;
use leptos::task::spawn_local;
use shared::core::id::AccountId;
use shared::core::{Cursor, FieldError, Page, ProblemCode, Validate};
use shared::members::{Message, MessageQuery, NewMessage};

/// The conversation with one colleague: the newest message first, under the field to write in.
#[component]
pub fn Conversation(
    /// With whom.
    with: AccountId,
    /// Their name.
    name: String,
    /// Whether one may write to them.
    may_write: bool,
    /// Whether one takes no messages from them.
    blocked: bool,
    /// After one has stopped taking messages from them, or takes them again.
    on_block: Callback<()>,
) -> impl IntoView {
    let session = use_session();
    let language = use_language();
    let notices = use_notices();
    let cursor = RwSignal::new(None::<Cursor>);
    let messages = Loading::new(move || {
        let query = MessageQuery { cursor: cursor.get(), limit: None };
        session.call(async move |client| {
            let page = client.list_messages(with, &query).await?;
            if page.items.iter().any(|message| !message.mine && message.read_at.is_none()) {
                client.mark_messages_read(with).await?;
                notices.refresh();
            }
            Ok(page)
        })
    });
    let on_sent = Callback::new(move |()| {
        cursor.set(None);
        messages.refetch();
    });
    let (title, nobody, other) = (name.clone(), name.clone(), name.clone());
    let author = StoredValue::new(name);
    view! {
        <section aria-labelledby="messages">
            <h2 id="messages" tabindex="-1">
                {move || t::members_messages_with(language.get(), &title)}
            </h2>
            <p class="soft">{words(t::members_messages_rule)}</p>
            {if blocked {
                view! {
                    <Banner>{move || t::members_messages_blocked(language.get(), &nobody)}</Banner>
                }.into_any()
            } else if may_write {
                view! { <Write to=with on_sent/> }.into_any()
            } else {
                view! { <Banner>{move || t::members_messages_closed(language.get(), &nobody)}</Banner> }.into_any()
            }}
            <Load resource=messages let:page>
                <Written page author cursor/>
            </Load>
            <Block other=with name=other blocked on_block/>
        </section>
    }
}

/// The button that stops messages from a colleague, or lets them come again.
#[component]
fn Block(other: AccountId, name: String, blocked: bool, on_block: Callback<()>) -> impl IntoView {
    let session = use_session();
    let language = use_language();
    let toasts = use_toasts();
    let busy = RwSignal::new(false);
    let change = Callback::new(move |()| {
        busy.set(true);
        spawn_local(async move {
            let result = session
                .call(async move |client| {
                    if blocked {
                        client.unblock_member(other).await
                    } else {
                        client.block_member(other).await
                    }
                })
                .await;
            busy.set(false);
            match result {
                Ok(()) => on_block.run(()),
                Err(error) => {
                    toasts.show(BannerKind::Danger, problem_text(language.get_untracked(), &error));
                }
            }
        });
    });
    let label = move || {
        if blocked {
            t::members_messages_unblock(language.get()).to_owned()
        } else {
            t::members_messages_block(language.get(), &name)
        }
    };
    view! { <Button kind=ButtonKind::Quiet busy on_click=change>{label}</Button> }
}

#[component]
fn Written(
    page: Page<Message>,
    author: StoredValue<String>,
    cursor: RwSignal<Option<Cursor>>,
) -> impl IntoView {
    let Page { items, next, previous } = page;
    let turn = move |to: Option<Cursor>, label: Signal<String>| {
        to.map(|to| {
            view! {
                <Button kind=ButtonKind::Quiet on_click=move |()| cursor.set(Some(to.clone()))>{label}</Button>
            }
        })
    };
    view! {
        <ul class="list messages">
            {items.into_iter().map(|message| view! { <OneMessage message author/> }).collect_view()}
        </ul>
        <div class="actions">
            {turn(previous, words(t::ui_pager_newer))}
            {turn(next, words(t::ui_pager_older))}
        </div>
    }
}

#[component]
fn OneMessage(message: Message, author: StoredValue<String>) -> impl IntoView {
    let language = use_language();
    let mine = message.mine;
    let who = move || {
        if mine { t::members_messages_me(language.get()).to_owned() } else { author.get_value() }
    };
    let read = move || {
        if message.read_at.is_some() {
            t::members_messages_read(language.get())
        } else {
            t::members_messages_unread(language.get())
        }
    };
    view! {
        <li>
            <div>
                <div class="meta">
                    <strong>{who}</strong>
                    <When at=message.created_at/>
                    {mine.then(|| view! { <span>{read}</span> })}
                </div>
                <p class="plain-text" dir="auto">{message.text}</p>
            </div>
        </li>
    }
}

#[component]
fn Write(to: AccountId, on_sent: Callback<()>) -> impl IntoView {
    let session = use_session();
    let language = use_language();
    let toasts = use_toasts();
    let text = RwSignal::new(String::new());
    let errors = RwSignal::new(Vec::<FieldError>::new());
    let failure = RwSignal::new(None::<ClientError>);
    let busy = RwSignal::new(false);
    // One key for as long as the text is the same: sending again after a lost answer is harmless.
    let key = StoredValue::new(browser::random_key());
    let send = Callback::new(move |()| {
        let new = NewMessage { text: text.get_untracked() };
        failure.set(None);
        errors.set(new.validate());
        if busy.get_untracked() || errors.with_untracked(|errors| !errors.is_empty()) {
            return;
        }
        busy.set(true);
        spawn_local(async move {
            let key_now = key.get_value();
            let result =
                session.call(async move |client| client.create_message(to, &new, &key_now).await).await;
            busy.set(false);
            match result {
                Ok(_) => {
                    text.set(String::new());
                    key.set_value(browser::random_key());
                    toasts.show(
                        BannerKind::Good,
                        t::members_messages_sent(language.get_untracked()).to_owned(),
                    );
                    on_sent.run(());
                }
                Err(ClientError::Problem(problem)) if problem.code == ProblemCode::InvalidFields => {
                    errors.set(problem.errors);
                }
                Err(error) => {
                    if matches!(&error, ClientError::Problem(problem) if problem.code == ProblemCode::IdempotencyKeyReused)
                    {
                        key.set_value(browser::random_key());
                    }
                    failure.set(Some(error));
                }
            }
        });
    });
    let problem = Signal::derive(move || failure.get().map(|error| problem_text(language.get(), &error)));
    view! {
        <Form name="message" errors problem busy on_submit=send>
            <Field name="text" label=words(t::members_messages_label) hint=words(t::members_messages_hint)>
                <TextArea value=text rows=4/>
            </Field>
            <div class="actions"><Button submit=true busy>{words(t::members_messages_send)}</Button></div>
        </Form>
    }
}
