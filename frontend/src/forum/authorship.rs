//! Whose an anonymous post is: a facilitator is told here, for a reason; its author reads here who was told, and why.

use super::post_href;
use crate::accounts::country_name;
use crate::app::navigation::Heading;
use crate::app::not_found::NotFound;
use crate::i18n::{t, use_language, words};
use crate::members::member_href;
use crate::session::{Session, use_session};
use crate::ui::{
    Button, Choice, Doing, Field, Form, Load, Loading, MarkdownView, Select, SkeletonShape, TextArea, When,
};
use api_client::ClientError;
use leptos::prelude::*;
use shared::accounts::Person;
use shared::core::id::PostId;
use shared::core::{Language, ProblemCode, Validate};
use shared::forum::{NewReveal, Post, Reveal, RevealReason, RevealedAuthor};

/// A post with who was told whose it is.
type Known = (Post, Vec<Reveal>);

/// The page `/authorship/{post}`.
#[component]
pub fn AuthorshipPage(
    /// The post.
    post: PostId,
) -> impl IntoView {
    let session = use_session();
    let known = Loading::new(move || session.call(async move |client| load(client, post).await));
    let is_missing = Memo::new(move |_| {
        let failure = known.failure();
        matches!(failure, Some(ClientError::Problem(problem))
            if matches!(problem.code, ProblemCode::NotFound | ProblemCode::Forbidden))
    });
    move || {
        if is_missing.get() {
            return view! { <NotFound/> }.into_any();
        }
        view! {
            <main id="main" class="wrap">
                <div>
                    <Heading text=words(t::anonymity_title)/>
                    <Load resource=known shape=SkeletonShape::Text let:known>
                        <Authorship known/>
                    </Load>
                </div>
            </main>
        }
        .into_any()
    }
}

async fn load(client: &api_client::Client, post: PostId) -> Result<Known, ClientError> {
    let shown = client.find_post(post).await?.value;
    Ok((shown, client.list_reveals(post).await?))
}

#[component]
fn Authorship(known: Known) -> impl IntoView {
    let session = use_session();
    let (post, reveals) = known;
    let (id, own) = (post.id, post.own);
    let list = RwSignal::new(reveals);
    let author = RwSignal::new(None::<RevealedAuthor>);
    let intro = if own { t::anonymity_intro_own } else { t::anonymity_intro };
    let on_told = Callback::new(move |told: RevealedAuthor| {
        author.set(Some(told));
        renew(session, id, list);
    });
    view! {
        <p>{words(intro)}</p>
        <section class="card">
            <MarkdownView html=post.body_html.clone() language=post.language/>
            <p><a href=post_href(post.topic_id, post.number)>{words(t::forum_review_to_post)}</a></p>
        </section>
        <div role="status">
            {move || author.get().map(|RevealedAuthor { author }| view! { <Told author/> })}
        </div>
        {(!own).then(|| view! { <Ask post=id on_told/> })}
        <h2>{words(t::anonymity_told_heading)}</h2>
        {move || {
            let reveals = list.get();
            if reveals.is_empty() {
                view! { <p class="soft">{words(t::anonymity_told_none)}</p> }.into_any()
            } else {
                let entries = reveals.into_iter().map(|reveal| view! { <Entry reveal/> });
                view! { <ol class="review-entries">{entries.collect_view()}</ol> }.into_any()
            }
        }}
    }
}

fn renew(session: Session, post: PostId, list: RwSignal<Vec<Reveal>>) {
    leptos::task::spawn_local(async move {
        if let Ok(reveals) = session.call(async move |client| client.list_reveals(post).await).await {
            list.set(reveals);
        }
    });
}

#[component]
fn Told(author: Option<Person>) -> impl IntoView {
    let language = use_language();
    let who = author.map(|Person { id, name, country, organisation }| {
        view! {
            <a href=member_href(id)>{name}</a>
            {move || format!(" ({organisation}, {})", country_name(language.get(), country))}
        }
    });
    let gone = who.is_none().then(|| words(t::forum_former_member));
    view! { <p class="note"><strong>{words(t::anonymity_written_by)}</strong>" "{who}{gone}</p> }
}

fn reason_word(reason: RevealReason) -> fn(Language) -> &'static str {
    match reason {
        RevealReason::Danger => t::anonymity_reason_danger,
        RevealReason::Conduct => t::anonymity_reason_conduct,
        RevealReason::Law => t::anonymity_reason_law,
        RevealReason::Other => t::anonymity_reason_other,
    }
}

#[component]
fn Ask(post: PostId, on_told: Callback<RevealedAuthor>) -> impl IntoView {
    let (session, language, doing) = (use_session(), use_language(), Doing::new());
    let (reason, text) =
        (RwSignal::new(RevealReason::Danger.code().to_owned()), RwSignal::new(String::new()));
    let reasons = Signal::derive(move || {
        let choice = |reason: &RevealReason| Choice {
            value: reason.code().to_owned(),
            label: reason_word(*reason)(language.get()).to_owned(),
        };
        RevealReason::ALL.iter().map(choice).collect::<Vec<_>>()
    });
    let send = Callback::new(move |()| {
        let reason = reason.get_untracked().parse().unwrap_or(RevealReason::Other);
        let new = NewReveal { reason, text: text.get_untracked() };
        let errors = new.validate();
        if !errors.is_empty() {
            return doing.errors.set(errors);
        }
        let act = session.call(async move |client| client.reveal_author(post, &new).await);
        doing.run(act, move |told| {
            text.set(String::new());
            on_told.run(told);
        });
    });
    view! {
        <Form name="reveal" errors=doing.errors problem=doing.problem(language) busy=doing.busy on_submit=send>
            <Field name="reason" label=words(t::anonymity_reason_label)>
                <Select value=reason options=reasons/>
            </Field>
            <Field name="text" label=words(t::anonymity_text_label) hint=words(t::anonymity_text_hint)>
                <TextArea value=text/>
            </Field>
            <Button submit=true busy=doing.busy>{words(t::anonymity_act)}</Button>
        </Form>
    }
}

#[component]
fn Entry(reveal: Reveal) -> impl IntoView {
    let Reveal { person, reason, text, at } = reveal;
    let name = person.map(|person| person.name);
    let gone = name.is_none().then(|| words(t::forum_former_member));
    view! {
        <li>
            <strong>{name}{gone}</strong>
            ": "{words(reason_word(reason))}
            <div class="meta"><When at/></div>
            {(!text.is_empty()).then(|| view! { <p class="diff-text" dir="auto">{text}</p> })}
        </li>
    }
}
