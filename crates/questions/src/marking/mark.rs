//! What an answer is worth.

use super::asked::prompts;
use super::order::{items, partners};
use super::text::{html, inline};
use super::{fold, number};
use markup::plain_to_html;
use shared::learning::{
    Accepted, Answer, ChoiceAnswer, Formatted, MarkedAnswer, NumberAnswer, Pair, Question, QuestionForm,
    ROUNDING, TextAnswer, Weight,
};
use std::collections::BTreeSet;

/// What an answer to a question is worth and what is told about it, with the seed that the question was asked with. A description has
/// no points ([`QuestionForm::has_points`]); whatever is answered to it is worth nothing.
pub fn mark(question: &Question, answer: &Answer, seed: Option<u64>) -> MarkedAnswer {
    let (weight, told) = worth(&question.form, answer, seed);
    let feedback = told.into_iter().chain(&question.feedback).map(html).collect();
    MarkedAnswer { weight, feedback, right: right(&question.form) }
}

/// A weight, or none where a person marks, and what is told about the answer.
type Worth<'a> = (Option<Weight>, Vec<&'a Formatted>);

fn worth<'a>(form: &'a QuestionForm, answer: &Answer, seed: Option<u64>) -> Worth<'a> {
    match (form, answer) {
        (QuestionForm::Essay { .. }, _) => (None, Vec::new()),
        (QuestionForm::SingleChoice { answers }, Answer::Choice { chosen }) => single(answers, chosen),
        (QuestionForm::MultipleChoice { answers }, Answer::Choice { chosen }) => several(answers, chosen),
        (QuestionForm::TrueFalse { right, feedback_right, feedback_wrong }, Answer::Choice { chosen }) => {
            match (chosen.as_slice(), right) {
                ([0], true) | ([1], false) => (Some(Weight::FULL), feedback_right.iter().collect()),
                ([0 | 1], _) => (Some(Weight::NONE), feedback_wrong.iter().collect()),
                _ => nothing(),
            }
        }
        (QuestionForm::ShortAnswer { answers }, Answer::Text { text }) => {
            let fitting = answers.iter().filter(|answer| fold::fits(&answer.text, text));
            best(fitting.map(|answer| (answer.weight, &answer.feedback)))
        }
        (QuestionForm::Numerical { answers }, Answer::Text { text }) => {
            let numbers = number::read(text);
            let fits = |accepted: &Accepted| numbers.iter().any(|number| number::fits(accepted, *number));
            let fitting = answers.iter().filter(|answer| fits(&answer.accepted));
            best(fitting.map(|answer| (answer.weight, &answer.feedback)))
        }
        (QuestionForm::Matching { pairs }, Answer::Matching { partners: given }) => {
            (Some(matched(pairs, given, seed)), Vec::new())
        }
        (QuestionForm::Ordering { items: all }, Answer::Ordering { order }) => {
            (Some(ordered(all, order, seed)), Vec::new())
        }
        (QuestionForm::GapText { gaps }, Answer::Gaps { texts }) if gaps.len() == texts.len() => {
            let fits =
                |(words, text): &(&Vec<String>, &String)| words.iter().any(|word| fold::fits(word, text));
            let filled = gaps.iter().zip(texts).filter(fits).count();
            (Some(share(filled, gaps.len())), Vec::new())
        }
        _ => nothing(),
    }
}

/// An answer that is none.
const fn nothing<'a>() -> Worth<'a> {
    (Some(Weight::NONE), Vec::new())
}

fn within(weight: i64) -> Weight {
    let weight = weight.clamp(0, i64::from(Weight::FULL.0));
    Weight(i32::try_from(weight).unwrap_or_default())
}

fn share(right: usize, all: usize) -> Weight {
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let full = i64::from(Weight::FULL.0);
    within(full.saturating_mul(number(right)).checked_div(number(all)).unwrap_or_default())
}

fn at<T>(list: &[T], place: u32) -> Option<&T> {
    list.get(usize::try_from(place).ok()?)
}

fn single<'a>(answers: &'a [ChoiceAnswer], chosen: &[u32]) -> Worth<'a> {
    let [place] = chosen else { return nothing() };
    let Some(answer) = at(answers, *place) else { return nothing() };
    (Some(within(answer.weight.0.into())), answer.feedback.iter().collect())
}

fn several<'a>(answers: &'a [ChoiceAnswer], chosen: &[u32]) -> Worth<'a> {
    let chosen: BTreeSet<u32> = chosen.iter().copied().collect();
    let chosen: Option<Vec<&ChoiceAnswer>> = chosen.into_iter().map(|place| at(answers, place)).collect();
    let Some(chosen) = chosen else { return nothing() };
    let sum: i64 = chosen.iter().map(|answer| i64::from(answer.weight.0)).sum();
    let lost = i64::from(Weight::FULL.0) - sum;
    let weight = if lost <= i64::from(ROUNDING) { Weight::FULL } else { within(sum) };
    (Some(weight), chosen.into_iter().filter_map(|answer| answer.feedback.as_ref()).collect())
}

/// The first of the answers that are worth most.
fn best<'a>(fitting: impl Iterator<Item = (Weight, &'a Option<Formatted>)>) -> Worth<'a> {
    let best = fitting.reduce(|best, next| if next.0 > best.0 { next } else { best });
    best.map_or_else(nothing, |(weight, told)| (Some(within(weight.0.into())), told.iter().collect()))
}

fn matched(pairs: &[Pair], given: &[Option<u32>], seed: Option<u64>) -> Weight {
    let shown = partners(pairs, seed);
    let prompts: Vec<&Pair> = prompts(pairs).collect();
    if prompts.len() != given.len() {
        return Weight::NONE;
    }
    let fits = |(pair, place): &(&Pair, &Option<u32>)| {
        place.and_then(|place| at(&shown, place)).is_some_and(|partner| **partner == pair.partner)
    };
    share(prompts.iter().copied().zip(given).filter(fits).count(), prompts.len())
}

fn ordered(all: &[Formatted], order: &[u32], seed: Option<u64>) -> Weight {
    let shown = items(all, seed);
    let places: BTreeSet<u32> = order.iter().copied().collect();
    let given: Option<Vec<&Formatted>> = order.iter().map(|place| at(&shown, *place).copied()).collect();
    match given {
        Some(given) if given.len() == all.len() && places.len() == all.len() => {
            let fits = |(given, right): &(&Formatted, &Formatted)| inline(given) == inline(right);
            share(given.into_iter().zip(all).filter(fits).count(), all.len())
        }
        _ => Weight::NONE,
    }
}

/// What would have been right.
fn right(form: &QuestionForm) -> Vec<String> {
    let chosen = |answers: &[ChoiceAnswer], least: i32| {
        answers.iter().filter(|answer| answer.weight.0 >= least).map(|answer| inline(&answer.text)).collect()
    };
    match form {
        QuestionForm::SingleChoice { answers } => chosen(answers, Weight::FULL.0),
        QuestionForm::MultipleChoice { answers } => chosen(answers, 1),
        QuestionForm::TrueFalse { right, .. } => vec![right.to_string()],
        QuestionForm::ShortAnswer { answers } => {
            let full = |answer: &&TextAnswer| answer.weight == Weight::FULL;
            answers.iter().filter(full).map(|answer| word(&answer.text)).collect()
        }
        QuestionForm::Numerical { answers } => {
            let full = |answer: &&NumberAnswer| answer.weight == Weight::FULL;
            answers.iter().filter(full).map(|answer| numbers(&answer.accepted)).collect()
        }
        QuestionForm::Matching { pairs } => prompts(pairs)
            .map(|pair| format!("{} → {}", inline(&pair.prompt), plain_to_html(&pair.partner)))
            .collect(),
        QuestionForm::Ordering { items } => items.iter().map(inline).collect(),
        QuestionForm::GapText { gaps } => {
            gaps.iter().map(|words| words.first().map(|text| word(text)).unwrap_or_default()).collect()
        }
        QuestionForm::Essay { .. } | QuestionForm::Description => Vec::new(),
    }
}

/// A text of the key as people would write it: what stands for anything is dots.
fn word(key: &str) -> String {
    let text = key.replace("\\*", "\0").replace('*', "…").replace('\0', "*");
    plain_to_html(&text)
}

fn numbers(accepted: &Accepted) -> String {
    match accepted {
        Accepted::Near { value, tolerance } if *tolerance > 0.0 => format!("{value} ± {tolerance}"),
        Accepted::Near { value, .. } => value.to_string(),
        Accepted::Between { least, greatest } => format!("{least} … {greatest}"),
        Accepted::Any => "…".to_owned(),
    }
}
