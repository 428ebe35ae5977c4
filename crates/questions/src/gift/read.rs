//! From the characters of a question to a question.

use super::answers::{Answers, Form};
use super::blocks::{Block, Lines};
use super::comment::Token;
use super::units::{
    Piece, before, begins, find, find_last_signs, find_signs, from, is_blank, raw, text, trim, trim_start,
};
use super::weight::{feedback, format};
use super::{Gift, Item};
use shared::learning::{
    Formatted, GiftError, GiftErrorCode, Question, QuestionFlaw, QuestionForm, QuestionProblem, TextFormat,
};

/// Most characters of a file that an error repeats.
const EXCERPT: usize = 40;
/// Most errors that are told: nobody reads on, and a file that is no text has as many as characters.
pub(super) const MOST_ERRORS: usize = 500;
/// Moodle's word for the category above all.
pub(super) const NO_CATEGORY: &str = "top";
/// What separates the answers from what is told however one answers.
const GENERAL: &str = "####";
/// What stands in the text where its answers stood.
const BLANK: &str = "_____";

/// What one knows from the blocks before.
#[derive(Debug, Default)]
pub(super) struct Reader {
    category: Option<String>,
    /// Whether the answers of the block before were not closed: then what closes them may follow, and is no second error.
    is_open: bool,
}

impl Reader {
    /// Reads a block.
    pub(super) fn block(&mut self, block: Block, gift: &mut Gift) {
        self.read(block, gift);
        gift.errors.truncate(MOST_ERRORS);
    }

    fn read(&mut self, block: Block, gift: &mut Gift) {
        let was_open = std::mem::take(&mut self.is_open);
        match block {
            Block::Category(name) => {
                self.category = Some(name).filter(|name| !name.is_empty() && name != NO_CATEGORY);
            }
            Block::Wrong(places) => {
                let errors = places.iter().map(|(code, unit)| error(*code, std::slice::from_ref(unit)));
                gift.errors.extend(errors);
            }
            Block::Question(lines) if was_open && closes(&lines.units) => {}
            Block::Question(lines) => match question(&lines) {
                Ok(question) => gift.items.push(self.item(&lines, question)),
                Err(errors) => {
                    self.is_open = errors.iter().any(|error| error.code == GiftErrorCode::Unclosed);
                    gift.errors.extend(errors);
                }
            },
        }
    }

    fn item(&self, lines: &Lines, question: Question) -> Item {
        let id = lines.tokens.iter().find_map(|token| match token {
            Token::Id(id) => Some(id.clone()),
            _ => None,
        });
        let line = lines.units.first().map_or(1, |unit| unit.line);
        Item { line, category: self.category.clone(), id, question }
    }
}

/// Whether a brace closes there before another opens.
fn closes(piece: Piece<'_>) -> bool {
    find(piece, '}').is_some_and(|close| find(before(piece, close), '{').is_none())
}

/// An error at the first character of a piece.
pub(super) fn error(code: GiftErrorCode, at: Piece<'_>) -> GiftError {
    let (line, column) = at.first().map_or((1, 1), |unit| (unit.line, unit.column));
    let what = at.iter().map(|unit| unit.c).take_while(|c| *c != '\n').take(EXCERPT).collect();
    GiftError { line, column, code, what }
}

/// A question in its parts.
struct Parts<'a> {
    name: String,
    before: Piece<'a>,
    /// From the opening brace on, what stands in the braces, and what stands after them.
    answers: Option<(Piece<'a>, Piece<'a>, Piece<'a>)>,
}

fn question(lines: &Lines) -> Result<Question, Vec<GiftError>> {
    let whole = trim(&lines.units);
    let parts = parts(whole).map_err(|error| vec![error])?;
    let (format, start) = format(parts.before, TextFormat::Moodle);
    let Some((open, inside, after)) = parts.answers else {
        let text = Formatted { format, text: text(start) };
        let form = Form { form: QuestionForm::Description, places: Vec::new() };
        return checked(whole, whole, &form.places, of(parts.name, text, form.form, None, lines));
    };
    let general = find_last_signs(inside, GENERAL);
    let told = feedback(general.map(|place| from(inside, place + GENERAL.len())), format);
    let inside = general.map_or(inside, |place| before(inside, place));
    let is_inline = !is_blank(after);
    let text = |blank: &str| {
        let text = if is_inline { raw(start) + blank + &raw(after) } else { raw(start) };
        Formatted { format, text: text.trim().to_owned() }
    };
    let answers = Answers { open, inside: trim(inside), format, tokens: &lines.tokens, is_inline };
    let gap_fits = shared::learning::gap_numbers(&text(" ").text).next().is_none();
    let form = answers.form(gap_fits)?;
    let is_gap = matches!(form.form, QuestionForm::GapText { .. });
    let text = text(if is_gap { "[[1]]" } else { BLANK });
    checked(whole, open, &form.places, of(parts.name, text, form.form, told, lines))
}

fn of(
    name: String,
    text: Formatted,
    form: QuestionForm,
    feedback: Option<Formatted>,
    lines: &Lines,
) -> Question {
    let tags = lines.tokens.iter().filter_map(|token| match token {
        Token::Tag(tag) if !token.is_reserved() => Some(tag.clone()),
        _ => None,
    });
    Question { name, text, form, feedback, tags: tags.collect() }.tidied()
}

/// Finds name, text and answers.
fn parts(whole: Piece<'_>) -> Result<Parts<'_>, GiftError> {
    let (name, rest) = name(whole)?;
    let wrong = |code, place| Err(error(code, from(rest, place)));
    let (Some(open), close) = (find(rest, '{'), find(rest, '}')) else {
        return match find(rest, '}') {
            Some(close) => wrong(GiftErrorCode::StrayBrace, close),
            None => Ok(Parts { name, before: rest, answers: None }),
        };
    };
    let Some(close) = close else { return wrong(GiftErrorCode::Unclosed, open) };
    if close < open {
        return wrong(GiftErrorCode::StrayBrace, close);
    }
    let (inside, after) = (from(before(rest, close), open + 1), from(rest, close + 1));
    if let Some(place) = find(inside, '{') {
        return Err(error(GiftErrorCode::BraceInAnswers, from(inside, place)));
    }
    if let Some(place) = after.iter().position(|unit| unit.is('{') || unit.is('}')) {
        return Err(error(GiftErrorCode::SecondBlock, from(after, place)));
    }
    Ok(Parts { name, before: before(rest, open), answers: Some((from(rest, open), inside, after)) })
}

fn name(whole: Piece<'_>) -> Result<(String, Piece<'_>), GiftError> {
    if !begins(whole, "::") {
        return Ok((String::new(), whole));
    }
    let rest = from(whole, 2);
    let end = find_signs(rest, "::").ok_or_else(|| error(GiftErrorCode::NameNotClosed, whole))?;
    Ok((text(before(rest, end)), trim_start(from(rest, end + 2))))
}

/// The question, if it passes; else errors at the answers that do not.
fn checked(
    whole: Piece<'_>,
    open: Piece<'_>,
    places: &[Piece<'_>],
    question: Question,
) -> Result<Question, Vec<GiftError>> {
    let problems = question.problems();
    if problems.is_empty() {
        return Ok(question);
    }
    let place = |problem: &QuestionProblem| {
        let mut path = problem.field.split('.');
        match (path.next(), path.nth(1).and_then(|number| number.parse::<usize>().ok())) {
            (Some("form"), Some(number)) => places.get(number).copied().unwrap_or(open),
            (Some("form"), None) => open,
            _ => whole,
        }
    };
    Err(problems.iter().map(|problem| error(code(problem), place(problem))).collect())
}

fn code(problem: &QuestionProblem) -> GiftErrorCode {
    match problem.flaw {
        QuestionFlaw::Empty if problem.field == "text" => GiftErrorCode::NoText,
        QuestionFlaw::Empty => GiftErrorCode::EmptyAnswer,
        QuestionFlaw::Untidy => GiftErrorCode::ControlCharacter,
        QuestionFlaw::TooLong => GiftErrorCode::TooLong,
        QuestionFlaw::TooMany => GiftErrorCode::TooMany,
        QuestionFlaw::TooFew => GiftErrorCode::TooFewAnswers,
        QuestionFlaw::WeightRange => GiftErrorCode::Weight,
        QuestionFlaw::NothingRight => GiftErrorCode::NothingRight,
        QuestionFlaw::WeightsBelowFull => GiftErrorCode::WeightsBelowFull,
        QuestionFlaw::Number => GiftErrorCode::EmptyRange,
        QuestionFlaw::Gaps | QuestionFlaw::Arrow | QuestionFlaw::OutOfPlace => GiftErrorCode::Gaps,
        QuestionFlaw::Repeated | QuestionFlaw::Tag => GiftErrorCode::Tag,
    }
}
