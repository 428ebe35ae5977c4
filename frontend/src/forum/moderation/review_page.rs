//! One review: the post, what happened, and what one may do; for those who moderate, and for the post's author.

use crate::app::navigation::Heading;
use crate::app::not_found::NotFound;
use crate::browser;
use crate::forum::parts::flagging::{reason_word, reasons};
use crate::forum::{author_words, post_href};
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{
    Breadcrumb, Button, Choice, Doing, Field, Form, Load, Loading, MarkdownView, Select, SkeletonShape,
    TextArea, TextInput, When,
};
use leptos::prelude::*;
use shared::core::id::ReviewId;
use shared::core::{Language, Validate};
use shared::forum::{
    NewReviewAct, NewReviewAnswer, PostReview, ReviewAct, ReviewEntry, ReviewReason, ReviewStep,
};

/// The page `/forum/reviews/{id}`.
#[component]
pub fn ReviewPage(
    /// The review.
    id: ReviewId,
) -> impl IntoView {
    let session = use_session();
    let review = Loading::new(move || session.call(async move |client| client.find_review(id).await));
    let is_missing = review.is_missing();
    move || {
        if is_missing.get() {
            return view! { <NotFound/> }.into_any();
        }
        view! {
            <main id="main" class="wrap">
                <Load resource=review shape=SkeletonShape::Text let:review>
                    <Looked review/>
                </Load>
            </main>
        }
        .into_any()
    }
}

#[component]
fn Looked(review: PostReview) -> impl IntoView {
    let language = use_language();
    let (may_moderate, post) = (review.may_moderate, review.post.clone());
    let review = RwSignal::new(review);
    let title =
        Signal::derive(move || review.with(|review| t::forum_review_title(language.get(), &review.title)));
    let is_open = Memo::new(move |_| review.with(|review| review.closed_at.is_none()));
    view! {
        <div>
            {move || may_moderate.then(|| view! {
                <Breadcrumb
                    links=vec![("/forum/reviews".to_owned(), t::forum_reviews_title(language.get()).to_owned())]
                    current=title.get()
                />
            })}
            <Heading text=title/>
            <p class="soft">
                {author_words(language.get_untracked(), post.author.as_ref(), post.anonymous)}" "
                <a href=post_href(post.topic_id, post.number)>{words(t::forum_review_to_post)}</a>
            </p>
            {move || {
                let post = review.with(|review| review.post.clone());
                view! {
                    {post.hidden.then(|| view! { <p class="note">{words(t::forum_post_hidden_note)}</p> })}
                    <section class="card"><MarkdownView html=post.body_html language=post.language/></section>
                }
            }}
            <h2>{words(t::forum_review_happened)}</h2>
            <ol class="review-entries">
                {move || review.with(|review| review.entries.clone()).into_iter().map(|entry| view! {
                    <Entry entry may_moderate anonymous=post.anonymous/>
                }).collect_view()}
            </ol>
            {move || match (is_open.get(), may_moderate) {
                // Asked to suspend, and done.
                (true, true) if review.with(|review| review.acts.is_empty()) => ().into_any(),
                (false, _) => view! { <p class="note">{words(t::forum_review_closed)}</p> }.into_any(),
                (true, true) => view! {
                    <ActForm review/>
                    {is_led(review).then(|| view! {
                        <p><a href=purge_href(review)>{words(t::moderation_purge_link)}</a></p>
                    })}
                }
                .into_any(),
                (true, false) => view! { <AnswerForm review/> }.into_any(),
            }}
        </div>
    }
}

/// Whether one moderates there, and was not only asked to suspend.
fn is_led(review: RwSignal<PostReview>) -> bool {
    review.with_untracked(|review| review.acts.contains(&ReviewAct::Close))
}

/// Where an identifier is taken out of everything, as a step of this review.
fn purge_href(review: RwSignal<PostReview>) -> String {
    review.with_untracked(|review| format!("/forum/reviews/purge?review={}", review.id))
}

fn step_word(step: ReviewStep) -> fn(Language) -> &'static str {
    match step {
        ReviewStep::Flagged => t::forum_step_flagged,
        ReviewStep::Noted => t::forum_step_noted,
        ReviewStep::Hidden => t::forum_step_hidden,
        ReviewStep::Shown => t::forum_step_shown,
        ReviewStep::EditAsked => t::forum_step_edit_asked,
        ReviewStep::Redacted => t::forum_step_redacted,
        ReviewStep::Warned => t::forum_step_warned,
        ReviewStep::Answered => t::forum_step_answered,
        ReviewStep::Closed => t::forum_step_closed,
        ReviewStep::Purged => t::moderation_step_purged,
        ReviewStep::Suspended => t::moderation_step_suspended,
        ReviewStep::SuspensionAsked => t::moderation_step_suspension_asked,
    }
}

#[component]
fn Entry(entry: ReviewEntry, may_moderate: bool, anonymous: bool) -> impl IntoView {
    let language = use_language();
    let ReviewEntry { step, person, reason, text, at } = entry;
    // Nobody but an anonymous author has no name here and answers. Who suspended them is told to them only.
    let is_answer = step == ReviewStep::Answered;
    let is_untold = anonymous && step == ReviewStep::Suspended;
    let anonymous = anonymous && is_answer;
    let shows_person = person.is_some() || (may_moderate && !is_untold);
    view! {
        <li>
            <strong>{words(step_word(step))}</strong>
            {reason.map(|reason| view! { ": "{words(reason_word(reason))} })}
            <div class="meta">
                {shows_person.then(|| view! { <span>{move || author_words(language.get(), person.as_ref(), anonymous)}</span> })}
                <When at/>
            </div>
            {(!text.is_empty()).then(|| view! { <p class="diff-text" dir="auto">{text}</p> })}
        </li>
    }
}

fn act_word(act: ReviewAct) -> fn(Language) -> &'static str {
    match act {
        ReviewAct::Note => t::forum_act_note,
        ReviewAct::Hide => t::forum_act_hide,
        ReviewAct::Show => t::forum_act_show,
        ReviewAct::AskEdit => t::forum_act_ask_edit,
        ReviewAct::Redact => t::forum_act_redact,
        ReviewAct::Warn => t::forum_act_warn,
        ReviewAct::Suspend => t::moderation_act_suspend,
        ReviewAct::AskSuspension => t::moderation_act_ask_suspension,
        ReviewAct::Close => t::forum_act_close,
    }
}

/// What the author could be told, in their language: a beginning, to be made one's own.
pub(super) fn template(act: ReviewAct, reason: ReviewReason, language: Language) -> &'static str {
    match (act, reason) {
        (act, _) if !act.is_told() => "",
        (_, ReviewReason::Other) => "",
        (_, ReviewReason::Identifies) => t::forum_template_identifies(language),
        (_, ReviewReason::Disrespect) => t::forum_template_disrespect(language),
        (_, ReviewReason::OffTopic) => t::forum_template_off_topic(language),
        (_, ReviewReason::Advertising) => t::forum_template_advertising(language),
    }
}

#[component]
fn ActForm(review: RwSignal<PostReview>) -> impl IntoView {
    let (session, language, doing) = (use_session(), use_language(), Doing::new());
    let now = review.get_untracked();
    let their_language = now.author_language.unwrap_or(now.post.language);
    let first = if now.acts.contains(&ReviewAct::Hide) { ReviewAct::Hide } else { ReviewAct::Suspend };
    let (act, reason) =
        (RwSignal::new(first.code().to_owned()), RwSignal::new(ReviewReason::Identifies.code().to_owned()));
    let (text, passage) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let chosen = move || act.with(|act| act.parse()).unwrap_or(ReviewAct::Note);
    let why = move || reason.with(|reason| reason.parse()).unwrap_or(ReviewReason::Other);
    // What was typed by hand is never replaced.
    let offered = StoredValue::new(String::new());
    Effect::new(move |_| {
        let template = template(chosen(), why(), their_language);
        let untouched =
            text.with_untracked(|text| text.is_empty() || offered.with_value(|offered| offered == text));
        if untouched {
            offered.set_value(template.to_owned());
            text.set(template.to_owned());
        }
    });
    let is_told = Memo::new(move |_| chosen().is_told());
    let (suspends, ends_on) =
        (Memo::new(move |_| chosen() == ReviewAct::Suspend), RwSignal::new(String::new()));
    let redacts = Memo::new(move |_| chosen() == ReviewAct::Redact);
    let send = Callback::new(move |()| {
        let new = NewReviewAct {
            act: untrack(chosen),
            reason: is_told.get_untracked().then(|| untrack(why)),
            text: text.get_untracked(),
            passage: if redacts.get_untracked() { passage.get_untracked() } else { String::new() },
            ends_at: browser::end_of_day(&ends_on.get_untracked()).filter(|_| suspends.get_untracked()),
        };
        let errors = new.validate();
        if !errors.is_empty() {
            return doing.errors.set(errors);
        }
        let request = session.call(async move |client| client.act_in_review(now.id, &new).await);
        doing.run(request, move |changed| {
            text.set(String::new());
            passage.set(String::new());
            review.set(changed);
        });
    });
    let acts = Signal::derive(move || {
        let (hidden, may) = review.with(|review| (review.post.hidden, review.acts.clone()));
        let fits = |act: &&ReviewAct| **act != if hidden { ReviewAct::Hide } else { ReviewAct::Show };
        let choice = |act: &ReviewAct| Choice {
            value: act.code().to_owned(),
            label: act_word(*act)(language.get()).to_owned(),
        };
        may.iter().filter(fits).map(choice).collect::<Vec<_>>()
    });
    view! {
        <h2>{words(t::forum_review_do)}</h2>
        <Form name="act" errors=doing.errors problem=doing.problem(language) busy=doing.busy on_submit=send>
            <Field name="act" label=words(t::forum_review_act_label)>
                <Select value=act options=acts/>
            </Field>
            {move || is_told.get().then(|| view! {
                <Field name="reason" label=words(t::forum_flag_reason)>
                    <Select value=reason options=reasons(language)/>
                </Field>
            })}
            {move || redacts.get().then(|| view! {
                <details open>
                    <summary>{words(t::forum_review_source)}</summary>
                    <div class="diff-text" dir="auto">{move || review.with(|review| review.body_markdown.clone())}</div>
                </details>
                <Field name="passage" label=words(t::forum_review_passage) hint=words(t::forum_review_passage_hint)>
                    <TextArea value=passage rows=3/>
                </Field>
            })}
            {move || suspends.get().then(|| view! {
                <Field
                    name="ends_at"
                    label=words(t::moderation_suspend_ends_on)
                    hint=words(t::moderation_suspend_ends_on_hint)
                >
                    <TextInput value=ends_on kind="date"/>
                </Field>
            })}
            <Field name="text" label=words(t::forum_review_text) hint=words(t::forum_review_text_hint)>
                <TextArea value=text/>
            </Field>
            <Button submit=true busy=doing.busy>{words(t::forum_review_send)}</Button>
        </Form>
    }
}

#[component]
fn AnswerForm(review: RwSignal<PostReview>) -> impl IntoView {
    let (session, language, doing) = (use_session(), use_language(), Doing::new());
    let (id, text) = (review.with_untracked(|review| review.id), RwSignal::new(String::new()));
    let send = Callback::new(move |()| {
        let answer = NewReviewAnswer { text: text.get_untracked() };
        let errors = answer.validate();
        if !errors.is_empty() {
            return doing.errors.set(errors);
        }
        let act = session.call(async move |client| client.answer_review(id, &answer).await);
        doing.run(act, move |changed| {
            text.set(String::new());
            review.set(changed);
        });
    });
    view! {
        <Form name="answer" errors=doing.errors problem=doing.problem(language) busy=doing.busy on_submit=send>
            <Field name="text" label=words(t::forum_review_answer_label)>
                <TextArea value=text/>
            </Field>
            <Button submit=true busy=doing.busy>{words(t::forum_review_answer_act)}</Button>
        </Form>
    }
}
