//! Whatever is typed becomes the question again.

use super::*;
use shared::learning::{Accepted, NumberAnswer};

fn choices(weights: &[i32]) -> Vec<ChoiceAnswer> {
    let choice = |(place, weight): (usize, &i32)| ChoiceAnswer {
        text: Formatted::markdown(format!("Answer {place}")),
        weight: Weight(*weight),
        feedback: (place == 0).then(|| Formatted { format: TextFormat::Html, text: "<b>Yes</b>".to_owned() }),
    };
    weights.iter().enumerate().map(choice).collect()
}

fn numbers() -> Vec<NumberAnswer> {
    let all = [
        Accepted::Near { value: 0.1 + 0.2, tolerance: 1e-7 },
        Accepted::Between { least: -2.5, greatest: 4.0 },
        Accepted::Any,
    ];
    let answer = |(place, accepted): (i32, Accepted)| NumberAnswer {
        accepted,
        weight: Weight(10_000_000 - place * 4_000_000),
        feedback: None,
    };
    (0..).zip(all).map(answer).collect()
}

fn forms() -> Vec<QuestionForm> {
    let text = |text: &str| Formatted::markdown(text);
    let pair = |prompt: &str, partner: &str| Pair { prompt: text(prompt), partner: partner.to_owned() };
    vec![
        QuestionForm::SingleChoice { answers: choices(&[10_000_000, 0, -3_333_333, 5_000_000]) },
        QuestionForm::MultipleChoice { answers: choices(&[3_333_333, 3_333_333, 3_333_333, -3_333_333, 0]) },
        QuestionForm::MultipleChoice { answers: choices(&[6_000_000, 4_000_000, -5_000_000]) },
        QuestionForm::TrueFalse { right: false, feedback_right: Some(text("Yes")), feedback_wrong: None },
        QuestionForm::ShortAnswer {
            answers: vec![TextAnswer {
                text: "un*".to_owned(),
                weight: Weight::FULL,
                feedback: Some(text("Good")),
            }],
        },
        QuestionForm::Numerical { answers: numbers() },
        QuestionForm::Matching { pairs: vec![pair("a", "1"), pair("b", "2"), pair("", "3")] },
        QuestionForm::Ordering { items: vec![text("first"), text("second")] },
        QuestionForm::GapText { gaps: vec![vec!["one".to_owned(), "1".to_owned()], vec!["two".to_owned()]] },
        QuestionForm::Essay { guidance: Some(text("It names a limit.")) },
        QuestionForm::Description,
    ]
}

fn question(form: QuestionForm) -> Question {
    let feedback = (form != QuestionForm::Description).then(|| Formatted::markdown("Because."));
    let text = Formatted::markdown("Say [[1]] and [[2]].");
    Question { name: "Name".to_owned(), text, form, feedback, tags: vec!["p1".to_owned()] }
}

#[test]
fn a_question_that_is_opened_is_the_same_question() {
    for form in forms() {
        let question = question(form);
        assert_eq!(question.problems(), [], "{question:?}");
        assert_eq!(Sketch::of(question.clone()).question(), question);
    }
}

#[test]
fn what_was_typed_stays_when_the_form_changes() {
    let mut sketch = Sketch::of(question(forms().swap_remove(1)));
    let before = sketch.clone();
    for kind in Kind::ALL {
        sketch.become_kind(kind);
    }
    sketch.become_kind(Kind::Multiple);
    let texts = |sketch: &Sketch| sketch.rows.iter().map(|row| row.text.clone()).collect::<Vec<_>>();
    assert_eq!(texts(&sketch), texts(&before));
}

#[test]
fn a_new_question_asks_for_its_texts_only() {
    let mut sketch = Sketch::default();
    assert!(sketch.is_blank());
    for kind in Kind::ALL {
        sketch.become_kind(kind);
        let flaws = sketch.problems().into_iter().map(|problem| problem.flaw);
        let allowed = [QuestionFlaw::Empty, QuestionFlaw::Gaps, QuestionFlaw::TooFew, QuestionFlaw::Number];
        assert!(flaws.into_iter().all(|flaw| allowed.contains(&flaw)), "{kind:?} {:?}", sketch.problems());
    }
}

#[test]
fn a_translation_has_the_shape_of_the_original() {
    for form in forms() {
        let original = Sketch::of(question(form));
        let mut translation = Sketch::untranslated(&original);
        assert_eq!(translation.kind, original.kind);
        translation.text.text = "Spuneți [[1]] și [[2]].".to_owned();
        for (place, row) in translation.rows.iter_mut().chain(&mut translation.gaps).enumerate() {
            let is_extra = original.kind == Kind::Matching && place == 2;
            row.text.text = if is_extra { "" } else { "un cuvânt" }.to_owned();
            row.partner = "pereche".to_owned();
        }
        assert_eq!(translation.problems_beside(Some(&original)), [], "{:?}", original.kind);
        let weights = |sketch: &Sketch| sketch.rows.iter().map(|row| sketch.weight(row)).collect::<Vec<_>>();
        assert_eq!(weights(&translation), weights(&original), "{:?}", original.kind);
    }
}

#[test]
fn a_prompt_is_translated_where_there_is_one() {
    let original = Sketch::of(question(forms().swap_remove(6)));
    let mut translation = original.clone();
    translation.rows[0].text = blank();
    translation.rows[2].text = Formatted::markdown("more");
    translation.follow(&original);
    assert_eq!(translation.rows[2].text, blank());
    let told = translation.problems_beside(Some(&original));
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].field, "form.pairs.0.prompt");
}

#[test]
fn half_typed_numbers_are_told_where_they_stand() {
    let mut sketch = Sketch::of(question(QuestionForm::Numerical { answers: numbers() }));
    sketch.rows[1].first = "-".to_owned();
    sketch.rows[2].part = "much".to_owned();
    let told: Vec<_> = sketch.problems().into_iter().map(|problem| problem.field).collect();
    assert_eq!(told, ["form.answers.1.accepted", "form.answers.2.weight"]);
}
