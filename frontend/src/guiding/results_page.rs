//! What a course changed, and what its quizzes are worth: the questionnaires answered before and after it, and how questions are answered,
//! of five people and more.

use super::statistics::QuizFigures;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::teaching::desk::Desk;
use crate::teaching::frame::{CourseFrame, Tab};
use crate::teaching::names::title_or_none;
use crate::ui::{Banner, EmptyState, Load, Loading};
use leptos::prelude::*;
use shared::core::Language;
use shared::core::id::{CourseId, PartId};
use shared::learning::{Gain, Gains, PartKind, Wanted};

/// The page `/teaching/courses/{id}/results`.
#[component]
pub fn ResultsPage(
    /// The course.
    course: CourseId,
) -> impl IntoView {
    view! { <CourseFrame course tab=Tab::Results let:desk><Results course desk/></CourseFrame> }
}

#[component]
fn Results(course: CourseId, desk: Desk) -> impl IntoView {
    let of_kind = |kind: PartKind| {
        desk.parts.with_untracked(|parts| {
            let found = parts.iter().filter(|part| part.kind == kind);
            found.map(|part| (part.id, part.title.clone())).collect::<Vec<_>>()
        })
    };
    let (asked, quizzes) = (of_kind(PartKind::Questionnaire), of_kind(PartKind::Quiz));
    let (none, has_quizzes) = (asked.is_empty(), !quizzes.is_empty());
    view! {
        <p class="soft">{words(t::results_intro)}</p>
        {none.then(|| view! {
            <EmptyState title=words(t::results_none_title)><p>{words(t::results_none_text)}</p></EmptyState>
        })}
        {asked.into_iter().map(|(part, title)| view! { <Questionnaire course part title/> }).collect_view()}
        {has_quizzes.then(|| view! { <p class="soft">{words(t::results_quiz_intro)}</p> })}
        {quizzes.into_iter().map(|(part, title)| view! { <QuizFigures course part title/> }).collect_view()}
    }
}

#[component]
fn Questionnaire(course: CourseId, part: PartId, title: String) -> impl IntoView {
    let (session, language) = (use_session(), use_language());
    let gains = Loading::new(move || {
        let wanted = Wanted { language: Some(language.get()) };
        session.call(async move |client| client.find_gains(course, part, &wanted).await)
    });
    let missing = gains.is_missing();
    let too_few = || view! { <Banner><p>{words(t::results_too_few)}</p></Banner> };
    view! {
        <section>
            <h2 dir="auto">{move || title_or_none(language.get(), &title)}</h2>
            {move || {
                if missing.get() {
                    // It is in the draft, and in no version yet.
                    too_few().into_any()
                } else {
                    view! {
                        <Load resource=gains is_empty=|gains: &Gains| gains.pairs.is_none() empty=too_few let:gains>
                            <Means gains/>
                        </Load>
                    }
                    .into_any()
                }
            }}
        </section>
    }
}

#[component]
fn Means(gains: Gains) -> impl IntoView {
    let language = use_language();
    let pairs = gains.pairs.unwrap_or_default();
    view! {
        <p>{move || t::results_pairs(language.get(), &pairs.to_string())}</p>
        <div class="sideways" tabindex="0" role="region" aria-label=words(t::results_table)>
            <table class="figures">
                <thead>
                    <tr>
                        <th scope="col">{words(t::results_item)}</th>
                        <th scope="col">{words(t::results_before)}</th>
                        <th scope="col">{words(t::results_after)}</th>
                        <th scope="col">{words(t::results_change)}</th>
                    </tr>
                </thead>
                <tbody>{gains.items.into_iter().map(|gain| view! { <Row gain/> }).collect_view()}</tbody>
            </table>
        </div>
    }
}

#[component]
fn Row(gain: Gain) -> impl IntoView {
    let language = use_language();
    let Gain { text, is_scale, before, after, .. } = gain;
    let value = move |value: f64| move || mean(language.get(), is_scale, value);
    let change = move || {
        let sign = if after > before { "+" } else { "" };
        format!("{sign}{}", mean(language.get(), is_scale, after - before))
    };
    view! {
        <tr>
            <th scope="row" dir="auto">{text}</th>
            <td>{value(before)}</td>
            <td>{value(after)}</td>
            <td>{change}</td>
        </tr>
    }
}

/// A mean of a scale with one decimal, or a share in percent.
fn mean(language: Language, is_scale: bool, value: f64) -> String {
    let written = if is_scale { format!("{value:.1}") } else { format!("{:.0} %", value * 100.0) };
    if language == Language::English { written } else { written.replace('.', ",") }
}
