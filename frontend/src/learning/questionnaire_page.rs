//! A questionnaire: answered before the course and after it, each once.

use super::lesson_page::{NotHere, Onward};
use super::quiz_page::way_to;
use crate::app::navigation::Heading;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{Banner, BannerKind, Breadcrumb, Button, Doing, Load, Loading, MarkdownView, SkeletonShape};
use leptos::prelude::*;
use shared::core::id::{CourseId, PartId};
use shared::learning::{AskedItem, Phase, QuestionnaireAnswers, QuestionnairePage as Page, Wanted};
use std::collections::BTreeMap;

/// The page `/courses/{course}/questionnaires/{part}`.
#[component]
pub fn QuestionnairePage(
    /// The course.
    course: CourseId,
    /// The questionnaire.
    part: PartId,
) -> impl IntoView {
    let (session, language) = (use_session(), use_language());
    let page = Loading::new(move || {
        let wanted = Wanted { language: Some(language.get()) };
        session.call(async move |client| client.find_questionnaire(course, part, &wanted).await)
    });
    let missing = page.is_missing();
    let found = page;
    view! {
        <main id="main" class="wrap">
            <article class="lesson">
                {move || {
                    if missing.get() {
                        view! { <NotHere course/> }.into_any()
                    } else {
                        view! {
                            <Load resource=page shape=SkeletonShape::Text let:page><Shown page found/></Load>
                        }
                        .into_any()
                    }
                }}
            </article>
        </main>
    }
}

#[component]
fn Shown(page: Page, found: Loading<Page>) -> impl IntoView {
    let reader = use_language();
    let Page { course_id: course, id, title, html, said_in, low, high, items, phase, previous, next, .. } =
        page;
    let links = way_to(course, reader.get_untracked());
    let asked = phase.map(|phase| {
        view! { <Asked course part=id phase items low high found lang=said_in.code()/> }
    });
    view! {
        <Breadcrumb links current=Signal::stored(title.clone())/>
        <Heading text=Signal::stored(title) lang=said_in.code()/>
        <p class="soft">{words(t::learning_kind_questionnaire)}</p>
        {(!html.is_empty()).then(|| view! { <MarkdownView html language=said_in/> })}
        {match phase {
            Some(Phase::Before) => view! { <Banner><p>{words(t::work_before)}</p></Banner> }.into_any(),
            Some(Phase::After) => view! { <Banner><p>{words(t::work_after)}</p></Banner> }.into_any(),
            None => view! { <Banner kind=BannerKind::Good><p>{words(t::work_answered)}</p></Banner> }.into_any(),
        }}
        {asked}
        <Onward course previous next/>
    }
}

#[component]
fn Asked(
    course: CourseId,
    part: PartId,
    phase: Phase,
    items: Vec<AskedItem>,
    low: String,
    high: String,
    found: Loading<Page>,
    lang: &'static str,
) -> impl IntoView {
    let session = use_session();
    let count = items.len();
    let answers = RwSignal::new(BTreeMap::<String, String>::new());
    let doing = Doing::new();
    let problem = doing.problem(use_language());
    let missing = Signal::derive(move || answers.with(BTreeMap::len) < count);
    let send = move |()| {
        let given = QuestionnaireAnswers { answers: answers.get_untracked() };
        let act =
            session.call(async move |client| client.answer_questionnaire(course, part, phase, &given).await);
        doing.run(act, move |()| found.refetch());
    };
    let scale = StoredValue::new((low, high));
    let one = move |item: AskedItem| view! { <Item item answers scale/> };
    view! {
        <div lang=lang>{items.into_iter().map(one).collect_view()}</div>
        <Button busy=doing.busy disabled=missing on_click=send>{words(t::work_send_answers)}</Button>
        <p class="hint" role="status">{move || missing.get().then(|| words(t::work_answer_all))}</p>
        {move || problem.get().map(|words| view! { <Banner kind=BannerKind::Danger>{words}</Banner> })}
    }
}

/// One item: options to choose from, or a scale from 1 to 5 with words at its ends.
#[component]
fn Item(
    item: AskedItem,
    answers: RwSignal<BTreeMap<String, String>>,
    scale: StoredValue<(String, String)>,
) -> impl IntoView {
    let AskedItem { key, text, options } = item;
    let choices: Vec<(String, String)> = if options.is_empty() {
        let (low, high) = scale.get_value();
        (1..=5)
            .map(|number: u8| {
                let end = match number {
                    1 => &low,
                    5 => &high,
                    _ => "",
                };
                let said = if end.is_empty() { number.to_string() } else { format!("{number} · {end}") };
                (number.to_string(), said)
            })
            .collect()
    } else {
        options.into_iter().map(|option| (option.key, option.text)).collect()
    };
    let name = StoredValue::new(key);
    let choice = move |(value, said): (String, String)| {
        let choose = move |_| {
            answers.update(|answers| drop(answers.insert(name.get_value(), value.clone())));
        };
        view! {
            <label class="check">
                <input type="radio" name=name.get_value() on:change=choose/>
                <span dir="auto">{said}</span>
            </label>
        }
    };
    view! {
        <fieldset class="choices block">
            <legend dir="auto">{text}</legend>
            {choices.into_iter().map(choice).collect_view()}
        </fieldset>
    }
}
