//! The bank of a course's questions: the list ([`list_page`]), and questions from files ([`import_page`]).

mod gift;
pub mod import_page;
pub mod list_page;

use super::desk_href;
use shared::core::id::CourseId;
use shared::learning::Question;

/// The address of a course's bank.
pub fn href(course: CourseId) -> String {
    format!("{}/questions", desk_href(course))
}

/// The address where questions come in from a file.
pub fn import_href(course: CourseId) -> String {
    format!("{}/import", href(course))
}

/// Most characters of a question's text that stand for its name.
const SHORT: usize = 120;

/// What a question is called in a list: its name, or how its text begins. Empty if it says nothing.
pub fn title_of(question: &Question) -> String {
    let text = question.text.text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let said = if question.name.is_empty() { text.trim() } else { question.name.as_str() };
    if said.chars().count() <= SHORT {
        return said.to_owned();
    }
    said.chars().take(SHORT - 1).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::learning::{Formatted, QuestionForm};

    #[test]
    fn a_question_is_called_by_its_name_or_its_first_line() {
        let question = |name: &str, text: &str| Question {
            name: name.to_owned(),
            text: Formatted::markdown(text),
            form: QuestionForm::Description,
            feedback: None,
            tags: Vec::new(),
        };
        assert_eq!(title_of(&question("Trust", "What?")), "Trust");
        assert_eq!(title_of(&question("", "\n What is trust?\nThink.")), "What is trust?");
        assert_eq!(title_of(&question("", &"ț".repeat(200))).chars().count(), SHORT);
    }
}
