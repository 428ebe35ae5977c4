//! Whether questions can be answered rightly, and ask the same in every language.

use super::Found;
use crate::tree::{CourseFile, CoursePart};
use shared::learning::{Accepted, CourseFlawCode, Question, QuestionForm, Weight};

pub fn check(course: &CourseFile, part: &CoursePart, found: &mut Found<'_>) {
    let source = part.words(course.source_language).and_then(|words| words.question.as_ref());
    for (language, written) in &part.words {
        let Some(question) = &written.words.question else { continue };
        for problem in question.problems() {
            found.tell(
                Some(*language),
                CourseFlawCode::BadQuestion,
                format!("{}: {}", problem.field, problem.flaw),
            );
        }
        if source.is_some_and(|source| shape(source) != shape(question)) {
            found.tell(Some(*language), CourseFlawCode::OtherQuestion, "");
        }
    }
}

/// What has to be the same in every language. Which words count in a short answer or a gap may differ.
#[derive(PartialEq)]
enum Shape {
    Single(Vec<Weight>),
    Multiple(Vec<Weight>),
    TrueFalse(bool),
    Short,
    Numerical(Vec<(Accepted, Weight)>),
    Matching(usize, usize),
    Ordering(usize),
    Gaps(usize),
    Essay,
    Description,
}

fn shape(question: &Question) -> Shape {
    match &question.form {
        QuestionForm::SingleChoice { answers } => {
            Shape::Single(answers.iter().map(|answer| answer.weight).collect())
        }
        QuestionForm::MultipleChoice { answers } => {
            Shape::Multiple(answers.iter().map(|answer| answer.weight).collect())
        }
        QuestionForm::TrueFalse { right, .. } => Shape::TrueFalse(*right),
        QuestionForm::ShortAnswer { .. } => Shape::Short,
        QuestionForm::Numerical { answers } => {
            Shape::Numerical(answers.iter().map(|answer| (answer.accepted, answer.weight)).collect())
        }
        QuestionForm::Matching { pairs } => {
            let prompts = pairs.iter().filter(|pair| !pair.prompt.text.is_empty()).count();
            Shape::Matching(pairs.len(), prompts)
        }
        QuestionForm::Ordering { items } => Shape::Ordering(items.len()),
        QuestionForm::GapText { gaps } => Shape::Gaps(gaps.len()),
        QuestionForm::Essay { .. } => Shape::Essay,
        QuestionForm::Description => Shape::Description,
    }
}
