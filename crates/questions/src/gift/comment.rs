//! What comments say to programs: `[id:…]` and `[tag:…]`, as Moodle writes them, and words of our own.

use super::weight::format_named;
use shared::learning::{Formatted, RESERVED_TAG};

/// The tag of a question whose pairs are items to be ordered.
pub(super) const ORDERING: &str = "waymark-ordering";
/// The tag of a question whose answers fill the gaps of its text.
pub(super) const GAPS: &str = "waymark-gaps";

/// The words by which a comment speaks to programs.
const NAMES: [&str; 4] = ["id", "tag", "guidance", "gap"];

/// Something that a comment says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// The question's id.
    Id(String),
    /// A tag.
    Tag(String),
    /// What a good essay says.
    Guidance(Formatted),
    /// A further text that counts in a gap.
    Gap(usize, String),
}

impl Token {
    /// Whether it is a tag by which the program knows a form that GIFT has not.
    pub(super) fn is_form(&self, form: &str) -> bool {
        matches!(self, Self::Tag(tag) if tag == form)
    }

    /// Whether it is a tag of the program itself.
    pub(super) fn is_reserved(&self) -> bool {
        matches!(self, Self::Tag(tag) if tag.starts_with(RESERVED_TAG))
    }
}

/// What a comment says, from left to right.
pub(super) fn tokens(comment: &str) -> Vec<Token> {
    let (mut found, mut rest) = (Vec::new(), comment);
    while let Some((_, inner)) = rest.split_once('[') {
        rest = inner;
        let known = NAMES.iter().find_map(|name| Some((name, inner.strip_prefix(name)?.strip_prefix(':')?)));
        let Some((name, value)) = known else { continue };
        let Some(end) = closing(value) else { break };
        let (value, after) = value.split_at(end);
        found.extend(token(name, value));
        rest = after;
    }
    found
}

/// Where the bracket closes that has no backslash before it.
fn closing(value: &str) -> Option<usize> {
    let mut escaped = false;
    value.char_indices().find_map(|(at, c)| {
        let closes = c == ']' && !escaped;
        escaped = c == '\\' && !escaped;
        closes.then_some(at)
    })
}

fn token(name: &str, value: &str) -> Option<Token> {
    match name {
        "id" => word(value).map(Token::Id),
        "tag" => word(value).map(Token::Tag),
        "gap" => {
            let (number, text) = value.split_once(':')?;
            Some(Token::Gap(number.parse().ok()?, unescape(text)))
        }
        _ => {
            let (format, text) = value.split_once(':')?;
            Some(Token::Guidance(Formatted { format: format_named(format)?, text: unescape(text) }))
        }
    }
}

/// Moodle knows one escape here: of the closing bracket.
fn word(value: &str) -> Option<String> {
    let word = value.trim().replace("\\]", "]");
    (!word.is_empty()).then_some(word)
}

fn unescape(value: &str) -> String {
    let mut chars = value.chars();
    let next = || {
        let c = chars.next()?;
        if c != '\\' {
            return Some(c);
        }
        Some(match chars.next() {
            Some('n') => '\n',
            Some(other) => other,
            None => c,
        })
    };
    std::iter::from_fn(next).collect()
}

/// The comment that says this; nothing if there is nothing to say.
pub(super) fn write(tokens: &[Token]) -> String {
    if tokens.is_empty() {
        return String::new();
    }
    let words: Vec<String> = tokens.iter().map(write_token).collect();
    format!("// {}\n", words.join(" "))
}

fn write_token(token: &Token) -> String {
    match token {
        Token::Id(id) => format!("[id:{}]", id.replace(']', "\\]")),
        Token::Tag(tag) => format!("[tag:{}]", tag.replace(']', "\\]")),
        Token::Gap(number, text) => format!("[gap:{number}:{}]", escape(text)),
        Token::Guidance(text) => format!("[guidance:{}:{}]", text.format, escape(&text.text)),
    }
}

fn escape(text: &str) -> String {
    text.replace('\\', "\\\\").replace(']', "\\]").replace('\n', "\\n")
}
