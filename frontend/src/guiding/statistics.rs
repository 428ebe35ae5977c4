//! How the questions of a quiz are answered: how hard each is, whether it tells those who know from those who do not, and what was chosen.

use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::teaching::names::title_or_none;
use crate::ui::{Banner, Load, Loading, Tag, TagKind};
use leptos::prelude::*;
use shared::core::Language;
use shared::core::id::{CourseId, PartId};
use shared::learning::{ItemStatistics, KeyedAnswer, QuestionStatistics, QuizStatistics, Wanted, Weight};

/// Below this share of the points a question is hard, or its key wrong.
const HARD: f64 = 0.3;

/// The figures of a quiz.
#[component]
pub fn QuizFigures(
    /// The course.
    course: CourseId,
    /// The quiz.
    part: PartId,
    /// What it is called.
    title: String,
) -> impl IntoView {
    let (session, language) = (use_session(), use_language());
    let found = Loading::new(move || {
        let wanted = Wanted { language: Some(language.get()) };
        session.call(async move |client| client.find_quiz_statistics(course, part, &wanted).await)
    });
    let missing = found.is_missing();
    let too_few = || view! { <Banner><p>{words(t::results_quiz_too_few)}</p></Banner> };
    let is_empty = |found: &QuizStatistics| found.attempts.is_none();
    view! {
        <section class="stack">
            <h2 dir="auto">{move || title_or_none(language.get(), &title)}</h2>
            {move || {
                if missing.get() {
                    // It is in the draft, and in no version yet.
                    too_few().into_any()
                } else {
                    view! { <Load resource=found is_empty empty=too_few let:found><Figures found/></Load> }.into_any()
                }
            }}
        </section>
    }
}

#[component]
fn Figures(found: QuizStatistics) -> impl IntoView {
    let language = use_language();
    let (attempts, mean) = (found.attempts.unwrap_or_default(), found.mean.unwrap_or_default());
    let summary = move || {
        let language = language.get();
        t::results_quiz_attempts(language, &attempts.to_string(), &percent(mean))
    };
    view! {
        <p>{summary}</p>
        <ol class="measured">
            {found.questions.into_iter().map(|question| view! { <li><Measured question/></li> }).collect_view()}
        </ol>
    }
}

#[component]
fn Measured(question: QuestionStatistics) -> impl IntoView {
    let QuestionStatistics { html, answers, statistics, .. } = question;
    view! {
        <div class="prose" dir="auto" inner_html=html></div>
        {match statistics {
            None => view! { <p class="soft">{words(t::results_question_too_few)}</p> }.into_any(),
            Some(statistics) => view! { <Numbers statistics answers/> }.into_any(),
        }}
    }
}

#[component]
fn Numbers(statistics: ItemStatistics, answers: Vec<KeyedAnswer>) -> impl IntoView {
    let language = use_language();
    let ItemStatistics { count, facility, discrimination, choices } = statistics;
    let tells_apart = move || match discrimination {
        Some(number) => decimal(language.get(), number),
        None => t::results_all_alike(language.get()).to_owned(),
    };
    let misleads = discrimination.is_some_and(|number| number < 0.0);
    view! {
        <dl class="facts">
            <dt>{words(t::results_answered)}</dt>
            <dd>{count}</dd>
            <dt>{words(t::results_facility)}</dt>
            <dd>
                {percent(facility)}" "
                {(facility < HARD).then(|| view! { <Tag kind=TagKind::Warn>{words(t::results_hard)}</Tag> })}
            </dd>
            <dt>{words(t::results_discrimination)}</dt>
            <dd>
                {tells_apart}" "
                {misleads.then(|| view! { <Tag kind=TagKind::Warn>{words(t::results_misleads)}</Tag> })}
            </dd>
        </dl>
        {(!answers.is_empty()).then(|| view! { <Chosen answers choices/> })}
    }
}

/// How often each answer was chosen.
#[component]
fn Chosen(answers: Vec<KeyedAnswer>, choices: Vec<Option<u32>>) -> impl IntoView {
    let row = |(answer, count): (KeyedAnswer, Option<u32>)| {
        let is_right = answer.weight > Weight::NONE;
        view! {
            <tr>
                <th scope="row">
                    {said(answer.html)}" "
                    {is_right.then(|| view! { <Tag kind=TagKind::Good>{words(t::results_right)}</Tag> })}
                </th>
                <td>
                    {match count {
                        Some(count) => count.to_string().into_any(),
                        None => words(t::results_few).into_any(),
                    }}
                </td>
            </tr>
        }
    };
    view! {
        <div class="sideways" tabindex="0" role="region" aria-label=words(t::results_choices)>
            <table class="figures">
                <thead>
                    <tr>
                        <th scope="col">{words(t::results_answer)}</th>
                        <th scope="col">{words(t::results_chosen)}</th>
                    </tr>
                </thead>
                <tbody>{answers.into_iter().zip(choices).map(row).collect_view()}</tbody>
            </table>
        </div>
    }
}

/// What an answer says; of a statement that it is true, or not.
fn said(html: String) -> AnyView {
    match html.as_str() {
        "true" => words(t::learning_question_true).into_any(),
        "false" => words(t::learning_question_false).into_any(),
        _ => view! { <span class="prose" dir="auto" inner_html=html></span> }.into_any(),
    }
}

fn percent(share: f64) -> String {
    format!("{:.0} %", share * 100.0)
}

fn decimal(language: Language, number: f64) -> String {
    let written = format!("{number:.2}").replace('-', "−");
    if language == Language::English { written } else { written.replace('.', ",") }
}
