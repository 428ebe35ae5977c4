//! A question as a learner gets it.

use super::order::{items, partners, places};
use super::text::{html, inline, with_gaps};
use shared::learning::{AskedChoice, AskedForm, AskedQuestion, ChoiceAnswer, Pair, Question, QuestionForm};

/// The question without its key. With a seed choices are shuffled; partners and items always are.
pub fn asked(question: &Question, seed: Option<u64>) -> AskedQuestion {
    let html = match &question.form {
        QuestionForm::GapText { gaps } => with_gaps(&question.text, gaps.len()),
        _ => html(&question.text),
    };
    AskedQuestion { html, form: form(&question.form, seed) }
}

fn form(form: &QuestionForm, seed: Option<u64>) -> AskedForm {
    match form {
        QuestionForm::SingleChoice { answers } => AskedForm::SingleChoice { answers: choices(answers, seed) },
        QuestionForm::MultipleChoice { answers } => {
            AskedForm::MultipleChoice { answers: choices(answers, seed) }
        }
        QuestionForm::TrueFalse { .. } => AskedForm::TrueFalse,
        QuestionForm::ShortAnswer { .. } => AskedForm::ShortAnswer,
        QuestionForm::Numerical { .. } => AskedForm::Numerical,
        QuestionForm::Matching { pairs } => AskedForm::Matching {
            prompts: prompts(pairs).map(|pair| inline(&pair.prompt)).collect(),
            partners: partners(pairs, seed).into_iter().map(str::to_owned).collect(),
        },
        QuestionForm::Ordering { items: all } => {
            AskedForm::Ordering { items: items(all, seed).into_iter().map(inline).collect() }
        }
        QuestionForm::GapText { gaps } => {
            AskedForm::GapText { gaps: u32::try_from(gaps.len()).unwrap_or(u32::MAX) }
        }
        QuestionForm::Essay { .. } => AskedForm::Essay,
        QuestionForm::Description => AskedForm::Description,
    }
}

fn choices(answers: &[ChoiceAnswer], seed: Option<u64>) -> Vec<AskedChoice> {
    let choice = |place: u32| {
        let answer = answers.get(usize::try_from(place).ok()?)?;
        Some(AskedChoice { place, html: inline(&answer.text) })
    };
    places(answers.len(), seed).into_iter().filter_map(choice).collect()
}

/// The pairs that have a prompt; the others are partners that fit nothing.
pub(super) fn prompts(pairs: &[Pair]) -> impl Iterator<Item = &Pair> {
    pairs.iter().filter(|pair| !pair.prompt.text.is_empty())
}
