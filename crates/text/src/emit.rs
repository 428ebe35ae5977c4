//! From messages to Rust source.

use crate::Translated;
use crate::message::{Message, Piece, VariableKind};
use crate::plural;
use std::collections::BTreeMap;
use std::fmt::Write;

type Kinds<'a> = BTreeMap<&'a str, VariableKind>;

/// The whole module: the functions of all messages and the few helpers they need.
pub fn source(locales: &[&str], messages: &[Translated<'_>]) -> String {
    let mut out = head(locales);
    // A crate whose messages count nothing would have a function that nothing calls.
    if messages.iter().any(|message| message.variables.values().any(|kind| *kind == VariableKind::Number)) {
        out.push_str(&number(locales));
    }
    for message in messages {
        let english = message.messages.first().map(|first| shown(&first.pieces)).unwrap_or_default();
        let parameters = message.variables.iter().fold(String::new(), |mut list, (name, kind)| {
            let kind = if *kind == VariableKind::Number { "u32" } else { "&str" };
            let _ = write!(list, ", {}: {kind}", parameter(name));
            list
        });
        let name = message.function();
        let _ = write!(
            out,
            "/// `{}`: {english}\n#[must_use]\npub fn {name}(language: Language{parameters}) -> ",
            message.key
        );
        if message.variables.is_empty() {
            let texts: Vec<String> =
                message.messages.iter().map(|m| format!("{:?}", plain(&m.pieces))).collect();
            let _ = writeln!(out, "&'static str {{\n    pick(language, &[{}])\n}}", texts.join(", "));
        } else {
            let body = by_language(locales, message);
            // All languages may say it with the same pieces.
            let unused = if body.contains("language") { "" } else { "let _ = language;\n    " };
            let _ = writeln!(out, "String {{\n    {unused}{body}\n}}");
        }
    }
    out
}

/// One arm of a match on a locale's code for each locale; the first is the rest's too.
fn arms(locales: &[&str], value: &dyn Fn(usize, &str) -> String) -> String {
    let mut arms = String::new();
    for (place, locale) in locales.iter().enumerate().skip(1) {
        let _ = write!(arms, "{locale:?} => {}, ", value(place, locale));
    }
    let _ = write!(arms, "_ => {}", value(0, locales.first().copied().unwrap_or_default()));
    arms
}

/// `place`: the locale's number; `pick`: one of constant texts.
fn head(locales: &[&str]) -> String {
    let count = locales.len();
    let places = arms(locales, &|place, _| place.to_string());
    let names: Vec<String> = locales.iter().map(|locale| locale.replace('-', "_").to_lowercase()).collect();
    let mut picks = String::new();
    for (place, name) in names.iter().enumerate().skip(1) {
        let _ = write!(picks, "{place} => {name}, ");
    }
    let first = names.first().map_or("\"\"", String::as_str);
    let names = names.join(", ");
    format!(
        "fn place(language: Language) -> usize {{ match language.code() {{ {places} }} }}\n\
         fn pick(language: Language, texts: &[&'static str; {count}]) -> &'static str {{\n\
         \x20   let [{names}] = texts;\n    match place(language) {{ {picks}_ => {first} }}\n}}\n"
    )
}

/// `number`: a number as the locale writes it.
fn number(locales: &[&str]) -> String {
    let groups = arms(locales, &|_, locale| format!("{:?}", plural::grouping(locale)));
    format!(
        "/// A whole number as the language writes it: `12,500`, `12.500`, `12 500`.\n#[must_use]\n\
         pub fn number(language: Language, number: u32) -> String {{\n\
         \x20   let (separator, from) = match language.code() {{ {groups} }};\n\
         \x20   let digits = number.to_string();\n    if digits.len() < from {{ return digits; }}\n\
         \x20   let mut text = String::new();\n    for (place, digit) in digits.chars().enumerate() {{\n\
         \x20       if place > 0 && (digits.len() - place).is_multiple_of(3) {{ text.push_str(separator); }}\n\
         \x20       text.push(digit);\n    }}\n    text\n}}\n"
    )
}

/// A match on the language; locales that say the same share an arm.
fn by_language(locales: &[&str], message: &Translated<'_>) -> String {
    let mut arms: Vec<(String, Vec<usize>)> = Vec::new();
    for (place, (locale, text)) in locales.iter().zip(&message.messages).enumerate() {
        let body = expression(locale, text, &message.variables);
        match arms.iter_mut().find(|(known, _)| *known == body) {
            Some((_, places)) => places.push(place),
            None => arms.push((body, vec![place])),
        }
    }
    let Some((last, _)) = arms.pop() else { return String::new() };
    if arms.is_empty() {
        return last;
    }
    let mut out = "match place(language) { ".to_owned();
    for (body, places) in arms {
        let pattern: Vec<String> = places.iter().map(usize::to_string).collect();
        let _ = write!(out, "{} => {body}, ", pattern.join(" | "));
    }
    let _ = write!(out, "_ => {last} }}");
    out
}

fn expression(locale: &str, message: &Message, kinds: &Kinds<'_>) -> String {
    string(locale, &message.pieces, kinds)
}

/// An expression of type `String`.
fn string(locale: &str, pieces: &[Piece], kinds: &Kinds<'_>) -> String {
    match pieces {
        [] => "String::new()".to_owned(),
        [Piece::Text(text)] => format!("{text:?}.to_owned()"),
        [Piece::Variable(name)] if is_number(name, kinds) => format!("number(language, {})", parameter(name)),
        [Piece::Variable(name)] => format!("{}.to_owned()", parameter(name)),
        [Piece::Select { variable, kind, variants, default }] => {
            selection(locale, variable, *kind, variants, default, kinds)
        }
        pieces => {
            let parts: Vec<String> = pieces.iter().map(|piece| part(locale, piece, kinds)).collect();
            format!("[{}].concat()", parts.join(", "))
        }
    }
}

/// An expression of type `&str`.
fn part(locale: &str, piece: &Piece, kinds: &Kinds<'_>) -> String {
    match piece {
        Piece::Text(text) => format!("{text:?}"),
        Piece::Variable(name) if !is_number(name, kinds) => parameter(name),
        piece => format!("{}.as_str()", string(locale, std::slice::from_ref(piece), kinds)),
    }
}

fn selection(
    locale: &str,
    variable: &str,
    kind: VariableKind,
    variants: &[(String, Vec<Piece>)],
    default: &[Piece],
    kinds: &Kinds<'_>,
) -> String {
    let mut arms = String::new();
    let mut add = |pattern: &str, pieces: &[Piece]| {
        // What the default says too needs no arm of its own.
        if pieces != default {
            let _ = write!(arms, "{pattern} => {}, ", string(locale, pieces, kinds));
        }
    };
    if kind == VariableKind::Number {
        for (key, pieces) in variants.iter().filter(|(key, _)| !plural::is_category(key)) {
            add(key, pieces);
        }
        for (category, pattern) in plural::categories(locale).unwrap_or_default() {
            for (_, pieces) in variants.iter().filter(|(key, _)| key == category) {
                add(pattern, pieces);
            }
        }
    } else {
        for (key, pieces) in variants {
            add(&format!("{key:?}"), pieces);
        }
    }
    format!("match {} {{ {arms}_ => {} }}", parameter(variable), string(locale, default, kinds))
}

fn is_number(name: &str, kinds: &Kinds<'_>) -> bool {
    kinds.get(name) == Some(&VariableKind::Number)
}

fn parameter(name: &str) -> String {
    name.replace('-', "_")
}

/// The text of a message without variables.
fn plain(pieces: &[Piece]) -> String {
    pieces
        .iter()
        .filter_map(|piece| if let Piece::Text(text) = piece { Some(text.as_str()) } else { None })
        .collect()
}

/// The first line of a message for its doc comment; a selection by its default.
fn shown(pieces: &[Piece]) -> String {
    let text = pieces.iter().fold(String::new(), |mut text, piece| {
        match piece {
            Piece::Text(piece) => text.push_str(piece),
            Piece::Variable(name) => text.push_str(name),
            Piece::Select { default, .. } => text.push_str(&shown(default)),
        }
        text
    });
    // Not Markdown: rustdoc would warn of brackets and addresses.
    format!("“{}”", text.lines().next().unwrap_or_default().replace(['[', ']', '<', '>', '`', '*', '_'], " "))
}
