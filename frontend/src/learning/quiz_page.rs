//! A quiz: what it asks for, one's attempts so far, and beginning another or going on with the one that is open.

use super::attempt_href;
use super::parts::activity::{ActivityFrame, Onward, Opening, fallback};
use super::parts::marked::percent;
use crate::app::router::use_router;
use crate::i18n::{Word, t, use_language, words};
use crate::session::use_session;
use crate::ui::{Banner, BannerKind, Button, ButtonLink, Doing, Loading, MarkdownView, Tag, TagKind, When};
use leptos::prelude::*;
use shared::core::Language;
use shared::core::id::{CourseId, PartId};
use shared::learning::{AttemptState, AttemptSummary, QuizPage as Page, Wanted, Weight};

/// The page `/courses/{course}/quizzes/{part}`.
#[component]
pub fn QuizPage(
    /// The course.
    course: CourseId,
    /// The quiz.
    part: PartId,
) -> impl IntoView {
    let (session, language) = (use_session(), use_language());
    let page = Loading::new(move || {
        let wanted = Wanted { language: Some(language.get()) };
        session.call(async move |client| client.find_quiz(course, part, &wanted).await)
    });
    view! { <ActivityFrame course page let:page><Shown page/></ActivityFrame> }
}

#[component]
fn Shown(page: Page) -> impl IntoView {
    let reader = use_language();
    let facts = facts(&page);
    let Page { course_id: course, id, title, html, language, said_in, attempts, may_start, .. } = page;
    let fallback = fallback(said_in, language);
    view! {
        <Opening course module=page.module_title title said_in fallback>
            <p class="soft">{words(t::learning_kind_quiz)}</p>
        </Opening>
        {(!html.is_empty()).then(|| view! { <MarkdownView html language=said_in/> })}
        <ul>{move || facts(reader.get()).into_iter().map(|fact| view! { <li>{fact}</li> }).collect_view()}</ul>
        <Begin course quiz=id attempts=attempts.clone() may_start/>
        <Attempts course attempts/>
        <Onward course previous=page.previous next=page.next/>
    }
}

/// What one has to know before an attempt, in the reader's language.
fn facts(page: &Page) -> impl Fn(Language) -> Vec<String> + Send + 'static + use<> {
    let Page { questions_count, pass_percent, attempts_allowed, minutes, .. } = *page;
    move |reader| {
        let mut facts = vec![
            t::quiz_questions(reader, questions_count),
            t::quiz_to_pass(reader, &pass_percent.to_string()),
            match attempts_allowed {
                Some(allowed) => t::quiz_attempts_allowed(reader, allowed),
                None => t::quiz_attempts_free(reader).to_owned(),
            },
        ];
        facts.extend(minutes.map(|minutes| t::quiz_minutes(reader, minutes)));
        facts.push(t::quiz_saved_at_once(reader).to_owned());
        facts
    }
}

/// Begins an attempt, or leads to the one that is open.
#[component]
fn Begin(course: CourseId, quiz: PartId, attempts: Vec<AttemptSummary>, may_start: bool) -> impl IntoView {
    let (session, language, router) = (use_session(), use_language(), use_router());
    let doing = Doing::new();
    let problem = doing.problem(language);
    let begin = move |()| {
        let wanted = Wanted { language: Some(language.get_untracked()) };
        let act = session.call(async move |client| client.start_attempt(course, quiz, &wanted).await);
        doing.run(act, move |attempt| {
            router.go(&attempt_href(course, attempt.summary.id), false);
        });
    };
    let open = attempts.iter().find(|attempt| attempt.state == AttemptState::Open).map(|attempt| attempt.id);
    let act: Word = if attempts.is_empty() { t::quiz_begin } else { t::quiz_begin_again };
    view! {
        {open.map(|open| view! {
            <p><ButtonLink href=attempt_href(course, open)>{words(t::quiz_go_on)}</ButtonLink></p>
        })}
        {may_start.then(|| view! { <p><Button busy=doing.busy on_click=begin>{words(act)}</Button></p> })}
        {(!may_start && open.is_none()).then(|| view! { <Banner><p>{words(t::quiz_no_attempt_left)}</p></Banner> })}
        {move || problem.get().map(|words| view! { <Banner kind=BannerKind::Danger>{words}</Banner> })}
    }
}

/// One's attempts, the newest first.
#[component]
fn Attempts(course: CourseId, attempts: Vec<AttemptSummary>) -> impl IntoView {
    let language = use_language();
    let one = move |attempt: AttemptSummary| {
        let href = attempt_href(course, attempt.id);
        view! {
            <li>
                <a href=href>{move || t::quiz_attempt(language.get(), &attempt.number.to_string())}</a>" "
                <When at=attempt.started_at/>" "
                <ResultTag attempt/>
            </li>
        }
    };
    (!attempts.is_empty()).then(|| {
        view! {
            <section>
                <h2>{words(t::quiz_attempts)}</h2>
                <ul>{attempts.into_iter().map(one).collect_view()}</ul>
            </section>
        }
    })
}

/// What came of an attempt, in words.
#[component]
pub fn ResultTag(
    /// The attempt.
    attempt: AttemptSummary,
) -> impl IntoView {
    let language = use_language();
    let said = move || said(language.get(), &attempt);
    let kind = match (attempt.state, attempt.passed) {
        (AttemptState::Open, _) => TagKind::Accent,
        (_, Some(true)) => TagKind::Good,
        (_, Some(false)) => TagKind::Plain,
        (_, None) => TagKind::Warn,
    };
    view! { <Tag kind>{said}</Tag> }
}

fn said(language: Language, attempt: &AttemptSummary) -> String {
    let share = |result: Weight| percent(result.0).to_string();
    match (attempt.state, attempt.result, attempt.passed) {
        (AttemptState::Open, ..) => t::quiz_state_open(language).to_owned(),
        (_, Some(result), Some(true)) => t::quiz_state_passed(language, &share(result)),
        (_, Some(result), _) => t::quiz_state_not_passed(language, &share(result)),
        (_, None, _) => t::learning_state_waiting(language).to_owned(),
    }
}
