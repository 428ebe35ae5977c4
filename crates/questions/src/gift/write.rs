//! From questions to a file.

use super::blocks::CATEGORY;
use super::comment::{self, GAPS, ORDERING, Token};
use super::read::NO_CATEGORY;
use super::{Item, weight};
use shared::learning::{
    Accepted, ChoiceAnswer, Formatted, NumberAnswer, Question, QuestionForm, TextAnswer, TextFormat, Weight,
};
use std::fmt::Write;

/// Writes a file that [`super::parse`] reads as it was, if [`Question::problems`] finds nothing, and that Moodle reads.
pub fn write(items: &[Item]) -> String {
    let (mut file, mut category) = (String::new(), None);
    for item in items {
        let next = item.category.as_deref().map(one_line).filter(|name| !name.is_empty());
        if next != category {
            add(&mut file, format_args!("{CATEGORY} {}\n\n", next.as_deref().unwrap_or(NO_CATEGORY)));
            category = next;
        }
        add_item(&mut file, item);
        file.push('\n');
    }
    file
}

/// Writing into a string cannot fail.
fn add(file: &mut String, words: std::fmt::Arguments<'_>) {
    let _ = file.write_fmt(words);
}

/// A category or an id: on one line, without what would end it.
fn one_line(name: &str) -> String {
    name.replace(char::is_control, " ").trim().to_owned()
}

fn add_item(file: &mut String, item: &Item) {
    let question = &item.question;
    let id = item.id.as_deref().map(|id| one_line(id).replace('\\', "/")).filter(|id| !id.is_empty());
    let tags = question.tags.iter().cloned().map(Token::Tag);
    let tokens: Vec<Token> = id.map(Token::Id).into_iter().chain(tags).chain(form_tokens(question)).collect();
    file.push_str(&comment::write(&tokens));
    if !question.name.is_empty() {
        add(file, format_args!("::{}::", escape(&question.name)));
    }
    let text = &question.text;
    match &question.form {
        QuestionForm::Description => add_formatted(file, text, TextFormat::Moodle),
        QuestionForm::GapText { gaps } if inline_gap(question).is_some() => {
            let (before, after) = inline_gap(question).unwrap_or_default();
            if needs_format(text, TextFormat::Moodle) {
                add(file, format_args!("[{}]", text.format));
            }
            file.push_str(&escape(before));
            add_answers(file, question, &gap_lines(gaps, text.format));
            file.push_str(&escape(after));
        }
        form => {
            add_formatted(file, text, TextFormat::Moodle);
            add_answers(file, question, &answers(form, text.format));
        }
    }
    file.push('\n');
}

/// What a comment has to say about forms that GIFT has not.
fn form_tokens(question: &Question) -> Vec<Token> {
    match &question.form {
        QuestionForm::Ordering { .. } => vec![Token::Tag(ORDERING.to_owned())],
        QuestionForm::GapText { gaps } if inline_gap(question).is_none() => {
            let mut tokens = vec![Token::Tag(GAPS.to_owned())];
            if gaps.len() > 1 {
                let more = (1..).zip(gaps).flat_map(|(number, texts)| {
                    texts.iter().skip(1).map(move |text| Token::Gap(number, text.clone()))
                });
                tokens.extend(more);
            }
            tokens
        }
        QuestionForm::Essay { guidance: Some(text) } => vec![Token::Guidance(text.clone())],
        _ => Vec::new(),
    }
}

/// What stands before and after the gap, if it is the only one and the text goes on after it: that GIFT has.
fn inline_gap(question: &Question) -> Option<(&str, &str)> {
    let QuestionForm::GapText { gaps } = &question.form else { return None };
    let (before, after) = question.text.text.split_once("[[1]]")?;
    (gaps.len() == 1 && !after.is_empty()).then_some((before, after))
}

/// The braces with what stands in them.
fn add_answers(file: &mut String, question: &Question, answers: &Lines) {
    file.push('{');
    file.push_str(&answers.head);
    let is_long = !answers.lines.is_empty();
    for line in &answers.lines {
        add(file, format_args!("\n\t{line}"));
    }
    if let Some(feedback) = &question.feedback {
        file.push_str(if is_long { "\n\t####" } else { "####" });
        add_formatted(file, feedback, question.text.format);
    }
    file.push_str(if is_long { "\n}" } else { "}" });
}

/// What stands in the braces: after the first, and line by line.
#[derive(Default)]
struct Lines {
    head: String,
    lines: Vec<String>,
}

fn answers(form: &QuestionForm, format: TextFormat) -> Lines {
    let lines = |lines: Vec<String>| Lines { head: String::new(), lines };
    match form {
        QuestionForm::SingleChoice { answers } => lines(single(answers, format)),
        QuestionForm::MultipleChoice { answers } => {
            lines(answers.iter().map(|answer| choice(answer, &tilde(answer.weight), format)).collect())
        }
        QuestionForm::TrueFalse { right, feedback_right, feedback_wrong } => {
            let word = if *right { "TRUE" } else { "FALSE" };
            let wrongly = if feedback_right.is_some() { "#" } else { "" };
            let wrongly = feedback_wrong.as_ref().map_or(wrongly.to_owned(), |text| told(Some(text), format));
            Lines {
                head: format!("{word}{wrongly}{}", told(feedback_right.as_ref(), format)),
                lines: Vec::new(),
            }
        }
        QuestionForm::ShortAnswer { answers } => {
            lines(answers.iter().map(|answer| typed(answer, format)).collect())
        }
        QuestionForm::Numerical { answers } => Lines {
            head: "#".to_owned(),
            lines: answers.iter().map(|answer| number(answer, format)).collect(),
        },
        QuestionForm::Matching { pairs } => {
            lines(pairs.iter().map(|pair| line(&pair.prompt, &pair.partner, format)).collect())
        }
        QuestionForm::Ordering { items } => {
            let numbered = (1_usize..).zip(items);
            lines(numbered.map(|(number, item)| line(item, &number.to_string(), format)).collect())
        }
        QuestionForm::GapText { gaps } if gaps.len() == 1 => gap_lines(gaps, format),
        QuestionForm::GapText { gaps } => {
            let first = |(number, texts): (usize, &Vec<String>)| {
                let prompt = Formatted { format, text: format!("[[{number}]]") };
                line(&prompt, texts.first().map_or("", String::as_str), format)
            };
            lines((1..).zip(gaps).map(first).collect())
        }
        QuestionForm::Essay { .. } | QuestionForm::Description => Lines::default(),
    }
}

/// The first answer that is worth everything says that one is chosen; others have their weights.
fn single(answers: &[ChoiceAnswer], format: TextFormat) -> Vec<String> {
    let right = answers.iter().position(|answer| answer.weight == Weight::FULL);
    let mark = |(place, answer): (usize, &ChoiceAnswer)| {
        let mark = if Some(place) == right { "=".to_owned() } else { tilde(answer.weight) };
        choice(answer, &mark, format)
    };
    answers.iter().enumerate().map(mark).collect()
}

fn tilde(of: Weight) -> String {
    let weight = if of == Weight::NONE { String::new() } else { weight::write(of) };
    format!("~{weight}")
}

fn equals(of: Weight) -> String {
    let weight = if of == Weight::FULL { String::new() } else { weight::write(of) };
    format!("={weight}")
}

fn choice(answer: &ChoiceAnswer, mark: &str, format: TextFormat) -> String {
    format!("{mark}{}{}", formatted(&answer.text, format), told(answer.feedback.as_ref(), format))
}

fn typed(answer: &TextAnswer, format: TextFormat) -> String {
    let text = Formatted { format, text: answer.text.clone() };
    format!("{}{}{}", equals(answer.weight), formatted(&text, format), told(answer.feedback.as_ref(), format))
}

fn gap_lines(gaps: &[Vec<String>], format: TextFormat) -> Lines {
    let full = |text: &String| TextAnswer { text: text.clone(), weight: Weight::FULL, feedback: None };
    let lines = gaps.iter().flatten().map(|text| typed(&full(text), format)).collect();
    Lines { head: String::new(), lines }
}

fn number(answer: &NumberAnswer, format: TextFormat) -> String {
    let number = match answer.accepted {
        Accepted::Near { value, tolerance } => format!("{value}:{tolerance}"),
        Accepted::Between { least, greatest } => format!("{least}..{greatest}"),
        Accepted::Any => "*".to_owned(),
    };
    format!("{}{number}{}", equals(answer.weight), told(answer.feedback.as_ref(), format))
}

fn line(prompt: &Formatted, partner: &str, format: TextFormat) -> String {
    format!("={} -> {}", formatted(prompt, format), escape(partner))
}

fn told(feedback: Option<&Formatted>, format: TextFormat) -> String {
    feedback.map(|text| format!("#{}", formatted(text, format))).unwrap_or_default()
}

fn add_formatted(file: &mut String, text: &Formatted, otherwise: TextFormat) {
    file.push_str(&formatted(text, otherwise));
}

fn formatted(text: &Formatted, otherwise: TextFormat) -> String {
    let words = escape(&text.text);
    if needs_format(text, otherwise) { format!("[{}]{words}", text.format) } else { words }
}

/// Whether the format has to be said: because it is another one, or lest the text's beginning mean something.
fn needs_format(text: &Formatted, otherwise: TextFormat) -> bool {
    text.format != otherwise || text.text.starts_with(['[', '%', '/', '\u{feff}'])
}

fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' => escaped.push_str("\\n"),
            '~' | '=' | '#' | '{' | '}' | ':' | '\\' => escaped.extend(['\\', c]),
            _ => escaped.push(c),
        }
    }
    escaped
}
