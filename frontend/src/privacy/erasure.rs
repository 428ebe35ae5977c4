//! Erasing one's account: first what goes and what stays, then the password, then a week to think it over.

use crate::browser;
use crate::i18n::{full_moment, t, use_language, words};
use crate::session::{MARKER, Session, use_session};
use crate::ui::{
    Banner, BannerKind, Button, ButtonKind, Field, Form, Load, Loading, SkeletonShape, TextInput,
    problem_text,
};
use api_client::ClientError;
use leptos::prelude::*;
use leptos::task::spawn_local;
use shared::core::{FieldCode, FieldError, ProblemCode, Timestamp, Validate};
use shared::privacy::{ErasurePreview, ErasureRequest, PostsChoice};

/// The button, and behind it what erasing means.
#[component]
pub fn Erase() -> impl IntoView {
    let is_open = RwSignal::new(false);
    let erase_at = RwSignal::new(None::<Timestamp>);
    move || match (erase_at.get(), is_open.get()) {
        (Some(at), _) => view! { <Asked at/> }.into_any(),
        (None, true) => view! { <Steps is_open erase_at/> }.into_any(),
        (None, false) => view! {
            <p>{words(t::privacy_erasure_text)}</p>
            <Button kind=ButtonKind::Quiet on_click=move |()| is_open.set(true)>
                {words(t::privacy_erasure_open)}
            </Button>
        }
        .into_any(),
    }
}

#[component]
fn Steps(is_open: RwSignal<bool>, erase_at: RwSignal<Option<Timestamp>>) -> impl IntoView {
    let session = use_session();
    let preview = Loading::new(move || session.call(async |client| client.find_erasure().await));
    view! {
        <Load resource=preview shape=SkeletonShape::Text let:preview>
            <WhatGoes preview=preview.clone()/>
            <Ask needs_password=preview.needs_password is_open erase_at/>
        </Load>
    }
}

/// What goes, and what stays as whom.
#[component]
fn WhatGoes(preview: ErasurePreview) -> impl IntoView {
    let language = use_language();
    let ErasurePreview {
        topics_count, posts_count, drafts_count, messages_count, sessions_count, days, ..
    } = preview;
    view! {
        <p><strong>{words(t::privacy_erasure_goes)}</strong></p>
        <ul>
            <li>{words(t::privacy_erasure_goes_account)}</li>
            <li>{move || t::privacy_erasure_goes_messages(language.get(), messages_count)}</li>
            <li>{move || t::privacy_erasure_goes_drafts(language.get(), drafts_count)}</li>
            <li>{move || t::privacy_erasure_goes_sessions(language.get(), sessions_count)}</li>
        </ul>
        <p><strong>{words(t::privacy_erasure_stays)}</strong></p>
        <ul>
            <li>{move || t::privacy_erasure_stays_posts(language.get(), posts_count)}</li>
            <li>{move || t::privacy_erasure_stays_topics(language.get(), topics_count)}</li>
            <li>{words(t::privacy_erasure_stays_audit)}</li>
            <li>{words(t::privacy_erasure_stays_backups)}</li>
        </ul>
        <p>{move || t::privacy_erasure_days(language.get(), days)}</p>
    }
}

/// What the form holds.
#[derive(Clone, Copy)]
struct Asking {
    session: Session,
    needs_password: bool,
    password: RwSignal<String>,
    posts: RwSignal<PostsChoice>,
    errors: RwSignal<Vec<FieldError>>,
    failure: RwSignal<Option<ClientError>>,
    busy: RwSignal<bool>,
    erase_at: RwSignal<Option<Timestamp>>,
}

impl Asking {
    fn send(self) {
        let password = self.needs_password.then(|| self.password.get_untracked());
        let request = ErasureRequest { password, posts: self.posts.get_untracked() };
        self.failure.set(None);
        self.errors.set(request.validate());
        if self.busy.get_untracked() || self.errors.with_untracked(|errors| !errors.is_empty()) {
            return;
        }
        self.busy.set(true);
        spawn_local(async move {
            let result = self.session.call(async move |client| client.request_erasure(&request).await).await;
            self.busy.set(false);
            match result {
                Ok(erasure) => {
                    browser::forget(MARKER);
                    self.erase_at.set(Some(erasure.erase_at));
                }
                Err(ClientError::Problem(problem)) if problem.code == ProblemCode::InvalidFields => {
                    self.errors.set(problem.errors);
                }
                Err(error) => self.failure.set(Some(error)),
            }
        });
    }
}

#[component]
fn Ask(
    needs_password: bool,
    is_open: RwSignal<bool>,
    erase_at: RwSignal<Option<Timestamp>>,
) -> impl IntoView {
    let language = use_language();
    let asking = Asking {
        session: use_session(),
        needs_password,
        password: RwSignal::new(String::new()),
        posts: RwSignal::new(PostsChoice::Keep),
        errors: RwSignal::new(Vec::new()),
        failure: RwSignal::new(None),
        busy: RwSignal::new(false),
        erase_at,
    };
    let problem = Signal::derive(move || {
        let language = language.get();
        let wrong = asking.errors.with(|errors| errors.iter().any(|one| one.code == FieldCode::NotAvailable));
        match asking.failure.get() {
            Some(ClientError::Problem(problem)) if problem.code == ProblemCode::ConfirmationRequired => {
                Some(t::privacy_erasure_not_fresh(language).to_owned())
            }
            Some(error) => Some(problem_text(language, &error)),
            None if wrong => Some(t::privacy_erasure_wrong_password(language).to_owned()),
            None => None,
        }
    });
    view! {
        <Form name="erasure" errors=asking.errors problem busy=asking.busy on_submit=Callback::new(move |()| asking.send())>
            <PostsFields asking/>
            {needs_password.then(|| view! {
                <Field name="password" label=words(t::site_sign_in_password) hint=words(t::privacy_erasure_password)>
                    <TextInput value=asking.password kind="password" autocomplete="current-password"/>
                </Field>
            })}
            <div class="actions">
                <Button kind=ButtonKind::Danger submit=true busy=asking.busy>{words(t::privacy_erasure_act)}</Button>
                <Button kind=ButtonKind::Quiet on_click=move |()| is_open.set(false)>
                    {words(t::privacy_erasure_keep)}
                </Button>
            </div>
        </Form>
    }
}

#[component]
fn PostsFields(asking: Asking) -> impl IntoView {
    let one = move |choice: PostsChoice, label: Signal<String>| {
        view! {
            <label class="check">
                <input
                    type="radio"
                    name="posts"
                    value=choice.code()
                    prop:checked=move || asking.posts.get() == choice
                    on:change=move |_| asking.posts.set(choice)
                />
                {label}
            </label>
        }
    };
    view! {
        <fieldset class="choices">
            <legend>{words(t::privacy_erasure_posts)}</legend>
            {one(PostsChoice::Keep, words(t::privacy_erasure_posts_keep))}
            {one(PostsChoice::Blank, words(t::privacy_erasure_posts_blank))}
        </fieldset>
    }
}

/// It is asked for, and this device is signed out.
#[component]
fn Asked(at: Timestamp) -> impl IntoView {
    let language = use_language();
    view! {
        <Banner kind=BannerKind::Warn>
            <p>{move || t::privacy_erasure_asked(language.get(), &full_moment(language.get(), at))}</p>
            <Button on_click=move |()| browser::load("/")>{words(t::privacy_erasure_leave)}</Button>
        </Banner>
    }
}
