//! A questionnaire: answered before the course and after it, each once.

use super::parts::activity::{ActivityFrame, Onward, Opening, fallback};
use crate::browser;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{Banner, BannerKind, Button, Doing, Loading, MarkdownView};
use leptos::prelude::*;
use shared::core::id::{CourseId, PartId};
use shared::learning::{AskedItem, Phase, QuestionnaireAnswers, QuestionnairePage as Page, Wanted};
use std::collections::BTreeMap;

/// The steps of a scale.
const SCALE: [&str; 5] = ["1", "2", "3", "4", "5"];

/// The page `/courses/{course}/questionnaires/{part}`.
#[component]
pub fn QuestionnairePage(
    /// The course.
    course: CourseId,
    /// The questionnaire.
    part: PartId,
) -> impl IntoView {
    let (session, language) = (use_session(), use_language());
    let found = Loading::new(move || {
        let wanted = Wanted { language: Some(language.get()) };
        session.call(async move |client| client.find_questionnaire(course, part, &wanted).await)
    });
    view! { <ActivityFrame course page=found let:page><Shown page found/></ActivityFrame> }
}

#[component]
fn Shown(page: Page, found: Loading<Page>) -> impl IntoView {
    let Page { course_id: course, id, title, html, language, said_in, .. } = page;
    let Page { low, high, items, phase, previous, next, .. } = page;
    let fallback = fallback(said_in, language);
    let asked = phase.map(|phase| {
        view! { <Asked course part=id phase items low high found lang=said_in.code()/> }
    });
    view! {
        <Opening course title said_in fallback>
            <p class="soft">{words(t::learning_kind_questionnaire)}</p>
        </Opening>
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

/// What is asked; what is not sent yet stays on this device.
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
    let account = session.account_id().map(|id| id.to_string()).unwrap_or_default();
    let name = StoredValue::new(format!("waymark-learning-{account}-{part}-{phase}"));
    let kept = name.with_value(|name| browser::stored(name)).unwrap_or_default();
    let count = items.len();
    let answers = RwSignal::new(kept_answers(&kept, &items));
    let doing = Doing::new();
    let problem = doing.problem(use_language());
    let on_choice = Callback::new(move |(key, choice): (String, String)| {
        answers.update(|answers| drop(answers.insert(key, choice)));
        if let Ok(text) = answers.with_untracked(serde_json::to_string) {
            name.with_value(|name| browser::store(name, &text));
        }
    });
    let missing = Signal::derive(move || answers.with(BTreeMap::len) < count);
    let send = move |()| {
        let given = QuestionnaireAnswers { answers: answers.get_untracked() };
        let act =
            session.call(async move |client| client.answer_questionnaire(course, part, phase, &given).await);
        doing.run(act, move |()| {
            name.with_value(|name| browser::forget(name));
            found.refetch();
        });
    };
    let scale = StoredValue::new((low, high));
    let one = move |item: AskedItem| view! { <Item item answers on_choice scale/> };
    view! {
        <div lang=lang>{items.into_iter().map(one).collect_view()}</div>
        <Button busy=doing.busy disabled=missing on_click=send>{words(t::work_send_answers)}</Button>
        <p class="hint" role="status">{move || missing.get().then(|| words(t::work_answer_all))}</p>
        {move || problem.get().map(|words| view! { <Banner kind=BannerKind::Danger>{words}</Banner> })}
    }
}

/// What this device has kept of the answers to these items; nothing that cannot be chosen, should they have changed.
fn kept_answers(kept: &str, items: &[AskedItem]) -> BTreeMap<String, String> {
    let mut answers: BTreeMap<String, String> = serde_json::from_str(kept).unwrap_or_default();
    answers.retain(|key, choice| {
        items.iter().any(|item| item.key == *key && choices(item).any(|known| known == choice.as_str()))
    });
    answers
}

/// The names of what can be chosen: of the options, or the steps of the scale.
fn choices(item: &AskedItem) -> impl Iterator<Item = &str> {
    let scale = if item.options.is_empty() { SCALE.as_slice() } else { &[] };
    item.options.iter().map(|option| option.key.as_str()).chain(scale.iter().copied())
}

/// One item: options to choose from, or a scale from 1 to 5 with words at its ends.
#[component]
fn Item(
    item: AskedItem,
    answers: RwSignal<BTreeMap<String, String>>,
    on_choice: Callback<(String, String)>,
    scale: StoredValue<(String, String)>,
) -> impl IntoView {
    let AskedItem { key, text, options } = item;
    let choices: Vec<(String, String)> = if options.is_empty() {
        let (low, high) = scale.get_value();
        let step = |number: &str| {
            let end = match number {
                "1" => &low,
                "5" => &high,
                _ => "",
            };
            let said = if end.is_empty() { number.to_owned() } else { format!("{number} · {end}") };
            (number.to_owned(), said)
        };
        SCALE.into_iter().map(step).collect()
    } else {
        options.into_iter().map(|option| (option.key, option.text)).collect()
    };
    let name = StoredValue::new(key);
    let choice = move |(value, said): (String, String)| {
        let checked = name.with_value(|name| {
            answers.with_untracked(|answers| answers.get(name).is_some_and(|choice| *choice == value))
        });
        let choose = move |_| on_choice.run((name.get_value(), value.clone()));
        view! {
            <label class="check">
                <input type="radio" name=name.get_value() checked=checked on:change=choose/>
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

#[cfg(test)]
mod tests {
    use super::*;
    use shared::learning::AskedOption;

    #[test]
    fn only_what_can_be_chosen_is_taken_from_this_device() {
        let scale = AskedItem { key: "safe".into(), text: String::new(), options: Vec::new() };
        let option = AskedOption { key: "weekly".into(), text: String::new() };
        let choice = AskedItem { key: "often".into(), text: String::new(), options: vec![option] };
        let items = [scale, choice];
        let all = r#"{"safe": "4", "often": "weekly"}"#;
        assert_eq!(kept_answers(all, &items).len(), 2);
        let wrong = r#"{"safe": "weekly", "often": "4", "gone": "1"}"#;
        assert!(kept_answers(wrong, &items).is_empty());
        assert!(kept_answers("", &items).is_empty());
    }
}
