//! A question that is being written: its fields as signals, what is wrong with each, and where each stands on the page.

use super::kind::Kind;
use super::rows::Row;
use super::sketch::Sketch;
use crate::i18n::{t, use_language};
use crate::ui::field_text;
use leptos::prelude::*;
use shared::core::{FieldError, Language};
use shared::learning::{QuestionFlaw, QuestionProblem};

/// A question under way.
#[derive(Clone, Copy)]
pub struct Writing {
    /// As it is typed.
    pub sketch: RwSignal<Sketch>,
    /// What is wrong with it.
    pub problems: Memo<Vec<QuestionProblem>>,
    /// What the program refused.
    refused: Signal<Vec<FieldError>>,
    /// Whether everything that is wrong is told, also of fields that nobody has been in.
    pub tells_all: RwSignal<bool>,
    /// The language that is written.
    pub language: Language,
    /// The original, for a translation.
    original: StoredValue<Option<(Language, Sketch)>>,
    id: StoredValue<String>,
}

impl Writing {
    /// A question whose fields have ids that begin with this; for a translation with the original beside it.
    pub fn new(
        id: String,
        sketch: RwSignal<Sketch>,
        language: Language,
        original: Option<(Language, Sketch)>,
        refused: Signal<Vec<FieldError>>,
    ) -> Self {
        let original = StoredValue::new(original);
        let problems = Memo::new(move |_| {
            original.with_value(|original| {
                let beside = original.as_ref().map(|(_, original)| original);
                sketch.with(|sketch| sketch.problems_beside(beside))
            })
        });
        Self {
            sketch,
            problems,
            refused,
            tells_all: RwSignal::new(false),
            language,
            original,
            id: StoredValue::new(id),
        }
    }

    /// Whether it is a translation: then form, number of answers and points are the original's.
    pub fn is_translation(self) -> bool {
        self.original.with_value(Option::is_some)
    }

    /// Whether a field asks nothing of who translates: the original says nothing there, and nor does this.
    pub fn is_needless(self, is_said: bool, value: Signal<String>) -> bool {
        self.is_translation() && !is_said && value.with_untracked(String::is_empty)
    }

    /// A text of the original, with its language; nothing if this is the original, or it says nothing there.
    pub fn original(self, read: impl FnOnce(&Sketch) -> Option<String>) -> Option<(Language, String)> {
        self.original.with_value(|original| {
            let (language, sketch) = original.as_ref()?;
            read(sketch).filter(|text| !text.trim().is_empty()).map(|text| (*language, text))
        })
    }

    /// The id of a field.
    pub fn id(self, field: &str) -> String {
        self.id.with_value(|id| format!("{id}-{field}"))
    }

    /// The id of a field of a row.
    pub fn row_id(self, row: u32, field: &str) -> String {
        self.id.with_value(|id| format!("{id}-r{row}-{field}"))
    }

    /// A text of the question, and what changes it.
    pub fn text(
        self,
        read: fn(&Sketch) -> &String,
        write: fn(&mut Sketch) -> &mut String,
    ) -> (Signal<String>, Callback<String>) {
        let sketch = self.sketch;
        let value = Memo::new(move |_| sketch.with(|sketch| read(sketch).clone()));
        let change = Callback::new(move |text| sketch.update(|sketch| *write(sketch) = text));
        (value.into(), change)
    }

    /// A text of a row, and what changes it.
    pub fn row_text(
        self,
        row: u32,
        read: fn(&Row) -> &String,
        write: fn(&mut Row) -> &mut String,
    ) -> (Signal<String>, Callback<String>) {
        let value = self.row(row, move |row| read(row).clone());
        let change = Callback::new(move |text| self.change_row(row, |row| *write(row) = text));
        (value.into(), change)
    }

    /// Something of a row, following it.
    pub fn row<T: Default + Clone + PartialEq + Send + Sync + 'static>(
        self,
        row: u32,
        read: impl Fn(&Row) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        let sketch = self.sketch;
        Memo::new(move |_| {
            sketch.with(|sketch| list(sketch).iter().find(|one| one.id == row).map(&read)).unwrap_or_default()
        })
    }

    /// Changes a row.
    pub fn change_row(self, row: u32, change: impl FnOnce(&mut Row)) {
        self.sketch.update(|sketch| {
            let rows = if sketch.kind == Kind::Gaps { &mut sketch.gaps } else { &mut sketch.rows };
            if let Some(row) = rows.iter_mut().find(|one| one.id == row) {
                change(row);
            }
        });
    }

    /// The place of a row among the others; the first is 0.
    pub fn place(self, row: u32) -> Memo<usize> {
        let sketch = self.sketch;
        Memo::new(move |_| {
            sketch.with(|sketch| list(sketch).iter().position(|one| one.id == row).unwrap_or_default())
        })
    }

    /// The same row of the original, by its place.
    pub fn original_row(self, row: u32, read: fn(&Row) -> &String) -> Option<(Language, String)> {
        let place = self.sketch.with_untracked(|sketch| list(sketch).iter().position(|one| one.id == row))?;
        self.original(|original| list(original).get(place).map(|row| read(row).clone()))
    }

    /// What is wrong with a field of the question, in words.
    pub fn error(self, field: &'static str) -> Signal<Option<String>> {
        self.error_at(move || field.to_owned())
    }

    /// What is wrong with a field of a row, in words.
    pub fn row_error(self, row: u32, field: &'static str) -> Signal<Option<String>> {
        let (place, sketch) = (self.place(row), self.sketch);
        self.error_at(move || {
            let list = sketch.with(|sketch| sketch.kind.list());
            let dot = if field.is_empty() { "" } else { "." };
            format!("{list}.{}{dot}{field}", place.get())
        })
    }

    fn error_at(self, field: impl Fn() -> String + Send + Sync + 'static) -> Signal<Option<String>> {
        let reader = use_language();
        let words = Memo::new(move |_| {
            let (field, reader) = (field(), reader.get());
            let is_here = |at: &str| at == field || is_gap_of(&field, at);
            let problem = self.problems.with(|problems| {
                problems.iter().find(|problem| is_here(&problem.field)).map(|problem| problem.flaw)
            });
            let refused = || {
                self.refused.with(|refused| {
                    refused.iter().find(|error| is_here(&error.field)).map(|error| field_text(reader, error))
                })
            };
            problem.map(|flaw| flaw_text(reader, flaw).to_owned()).or_else(refused)
        });
        words.into()
    }
}

/// Answers, or gaps.
pub fn list(sketch: &Sketch) -> &Vec<Row> {
    if sketch.kind == Kind::Gaps { &sketch.gaps } else { &sketch.rows }
}

/// A text that counts in a gap stands in the gap's field.
fn is_gap_of(field: &str, at: &str) -> bool {
    let rest = at.strip_prefix(field).and_then(|rest| rest.strip_prefix('.'));
    field.starts_with("form.gaps.") && rest.is_some_and(|rest| rest.bytes().all(|b| b.is_ascii_digit()))
}

/// What is wrong, in words.
pub fn flaw_text(language: Language, flaw: QuestionFlaw) -> &'static str {
    let word = match flaw {
        QuestionFlaw::Empty => t::question_flaw_empty,
        QuestionFlaw::Untidy => t::question_flaw_untidy,
        QuestionFlaw::TooLong => t::question_flaw_too_long,
        QuestionFlaw::TooMany => t::question_flaw_too_many,
        QuestionFlaw::TooFew => t::question_flaw_too_few,
        QuestionFlaw::Arrow => t::question_flaw_arrow,
        QuestionFlaw::WeightRange => t::question_flaw_weight_range,
        QuestionFlaw::NothingRight => t::question_flaw_nothing_right,
        QuestionFlaw::WeightsBelowFull => t::question_flaw_weights_below_full,
        QuestionFlaw::Number => t::question_flaw_number,
        QuestionFlaw::Gaps => t::question_flaw_gaps,
        QuestionFlaw::Repeated => t::question_flaw_repeated,
        QuestionFlaw::Tag => t::question_flaw_tag,
        QuestionFlaw::OutOfPlace => t::question_flaw_out_of_place,
    };
    word(language)
}

/// Where a field of a question stands on the page: the end of its id, and what it is called.
pub fn spot(sketch: &Sketch, language: Language, field: &str) -> (String, String) {
    let mut words = field.split('.');
    let first = words.next().unwrap_or_default();
    let (Some(list_name), row) = (words.next(), words.next()) else {
        return (first.to_owned(), label(language, first).to_owned());
    };
    let Some(place) = row.and_then(|row| row.parse::<usize>().ok()) else {
        let id =
            if list_name.starts_with(['a', 'p', 'i']) || list_name == "gaps" { "list" } else { list_name };
        return (id.to_owned(), label(language, list_name).to_owned());
    };
    let own = words.next().filter(|part| matches!(*part, "partner" | "weight" | "feedback" | "accepted"));
    let part = own.unwrap_or("text");
    let id = list(sketch).get(place).map(|row| row.id).unwrap_or_default();
    let name = row_name(language, sketch.kind, place);
    let part_name = if part == "text" { String::new() } else { format!(", {}", label(language, part)) };
    (format!("r{id}-{part}"), format!("{name}{part_name}"))
}

/// What a row is called.
pub fn row_name(language: Language, kind: Kind, place: usize) -> String {
    let number = (place + 1).to_string();
    match kind {
        Kind::Matching => t::question_pair(language, &number),
        Kind::Ordering => t::question_item(language, &number),
        Kind::Gaps => t::question_gap(language, &number),
        _ => t::question_answer(language, &number),
    }
}

fn label(language: Language, field: &str) -> &'static str {
    let word = match field {
        "name" => t::question_name,
        "feedback" => t::question_feedback,
        "feedback_right" => t::question_told_right,
        "feedback_wrong" => t::question_told_wrong,
        "guidance" => t::question_guidance,
        "partner" => t::question_partner,
        "weight" => t::question_worth,
        "accepted" => t::question_number,
        "answers" | "pairs" | "items" | "gaps" => t::question_answers,
        _ => t::question_text,
    };
    word(language)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::teaching::questions::worth::Worth;

    #[test]
    fn what_is_wrong_leads_to_its_field() {
        let mut sketch = Sketch::default();
        sketch.rows.swap(0, 1);
        let spot = |sketch: &Sketch, field| spot(sketch, Language::English, field).0;
        assert_eq!(spot(&sketch, "text"), "text");
        assert_eq!(spot(&sketch, "form.answers"), "list");
        assert_eq!(spot(&sketch, "form.feedback_right"), "feedback_right");
        assert_eq!(spot(&sketch, "form.answers.0.weight"), "r1-weight");
        sketch.become_kind(Kind::Matching);
        assert_eq!(spot(&sketch, "form.pairs.1.prompt"), "r0-text");
        assert_eq!(spot(&sketch, "form.pairs.1.partner"), "r0-partner");
        sketch.kind = Kind::Gaps;
        sketch.gaps = vec![Row { worth: Worth::Right, ..Row::new(7) }];
        assert_eq!(spot(&sketch, "form.gaps.0.2"), "r7-text");
    }

    #[test]
    fn a_text_of_a_gap_is_told_at_the_gap() {
        assert!(is_gap_of("form.gaps.1", "form.gaps.1.0") && !is_gap_of("form.gaps.1", "form.gaps.10"));
        assert!(!is_gap_of("form.answers.1", "form.answers.1.0"));
    }
}
