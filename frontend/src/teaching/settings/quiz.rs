//! The settings of a quiz: what passes it, how often and how long one may try, and what it takes from the bank.

use super::fields::{Check, Number, maybe_number, number, read_maybe_number, read_number};
use super::rows::{RowList, Rows};
use super::{Optional, Read};
use crate::i18n::{t, use_language, words};
use crate::teaching::desk::Desk;
use crate::teaching::names::title_or_none;
use crate::ui::{Choice, Field, Select};
use leptos::prelude::*;
use shared::core::Language;
use shared::learning::{DraftPartSummary, Pick, QuizSettings, Review, Settings};
use std::collections::BTreeMap;

/// A pick while it is written: what it takes, as the value of a choice, and how many of it.
#[derive(Clone)]
struct Row {
    what: RwSignal<String>,
    count: RwSignal<String>,
}

impl Row {
    fn of(pick: &Pick) -> Self {
        let (what, count) = match pick {
            Pick::Question { key } => (format!("key:{key}"), 1),
            Pick::Tagged { tag, count } => (format!("tag:{tag}"), *count),
        };
        Self { what: RwSignal::new(what), count: number(count) }
    }

    fn read(&self) -> Option<Pick> {
        let what = self.what.get_untracked();
        match what.split_once(':')? {
            ("key", key) => Some(Pick::Question { key: key.to_owned() }),
            ("tag", tag) => Some(Pick::Tagged { tag: tag.to_owned(), count: read_number(self.count) }),
            _ => None,
        }
    }
}

/// The fields, and how they are read.
pub fn fields(desk: Desk, quiz: &QuizSettings) -> (Read, AnyView) {
    let pass = number(quiz.pass_percent);
    let (attempts, minutes) = (maybe_number(quiz.attempts), maybe_number(quiz.minutes));
    let (shuffle, optional) = (RwSignal::new(quiz.shuffle), RwSignal::new(quiz.optional));
    let review = RwSignal::new(quiz.review.to_string());
    let rows = Rows::of(quiz.picks.iter().map(Row::of));
    let read = Callback::new(move |()| {
        Settings::Quiz(QuizSettings {
            picks: rows.read().iter().filter_map(Row::read).collect(),
            pass_percent: read_number(pass),
            attempts: read_maybe_number(attempts),
            minutes: read_maybe_number(minutes),
            shuffle: shuffle.get_untracked(),
            review: review.get_untracked().parse().unwrap_or_default(),
            optional: optional.get_untracked(),
        })
    });
    let language = use_language();
    let options = Signal::derive(move || desk.parts.with(|parts| bank(language.get(), parts)));
    let fresh = Callback::new(move |()| {
        let first = options.with_untracked(|options| options.first().map(|choice| choice.value.clone()));
        Row { what: RwSignal::new(first.unwrap_or_default()), count: number(1) }
    });
    let reviews = Signal::derive(move || reviews(language.get()));
    let view = view! {
        <Number name="pass_percent" label=t::partset_pass value=pass/>
        <Number name="attempts" label=t::partset_attempts hint=t::partset_attempts_hint value=attempts/>
        <Number name="minutes" label=t::partset_limit hint=t::partset_limit_hint value=minutes/>
        <Check name="shuffle" label=t::partset_shuffle hint=t::partset_shuffle_hint value=shuffle/>
        <Field name="review" label=words(t::partset_review)><Select value=review options=reviews/></Field>
        <Optional value=optional/>
        <RowList
            rows
            id="picks"
            legend=t::partset_picks
            hint=t::partset_picks_hint
            add=t::partset_picks_add
            fresh
            children=move |number, row: Row| view! { <PickRow number row options/> }
        />
    };
    (read, view.into_any())
}

#[component]
fn PickRow(number: u32, row: Row, options: Signal<Vec<Choice>>) -> impl IntoView {
    let Row { what, count } = row;
    let (id, count_id) = (format!("pick-{number}"), format!("pick-{number}-count"));
    let option = move |choice: Choice| {
        let own = choice.value.clone();
        view! { <option value=choice.value selected=move || what.with(|what| *what == own)>{choice.label}</option> }
    };
    view! {
        <label for=id.clone()>{words(t::partset_pick)}</label>
        <select id=id on:change=move |event| what.set(event_target_value(&event)) prop:value=what>
            {move || options.get().into_iter().map(option).collect_view()}
        </select>
        {move || what.with(|what| what.starts_with("tag:")).then(|| view! {
            <label for=count_id.clone()>{words(t::partset_pick_count)}</label>
            <input
                id=count_id.clone()
                type="number"
                min="1"
                prop:value=count
                on:input=move |event| count.set(event_target_value(&event))
            />
        })}
    }
}

/// What the bank has: tags with how many questions have each, then the questions.
fn bank(language: Language, parts: &[DraftPartSummary]) -> Vec<Choice> {
    let mut tags: BTreeMap<&str, u32> = BTreeMap::new();
    let mut questions = Vec::new();
    for part in parts {
        let Settings::BankQuestion { tags: own } = &part.settings else { continue };
        for tag in own {
            *tags.entry(tag).or_default() += 1;
        }
        let label = t::partset_pick_question(language, &title_or_none(language, &part.title));
        questions.push(Choice { value: format!("key:{}", part.key), label });
    }
    let tagged = tags.into_iter().map(|(tag, count)| Choice {
        value: format!("tag:{tag}"),
        label: t::partset_pick_tagged(language, count, tag),
    });
    tagged.chain(questions).collect()
}

fn reviews(language: Language) -> Vec<Choice> {
    let choice = |review: &Review| Choice {
        value: review.to_string(),
        label: match review {
            Review::AfterAttempt => t::partset_review_after_attempt(language),
            Review::AfterLast => t::partset_review_after_last(language),
            Review::Never => t::partset_review_never(language),
        }
        .to_owned(),
    };
    Review::ALL.iter().map(choice).collect()
}
