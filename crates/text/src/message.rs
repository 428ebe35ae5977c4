//! From a locale's files to messages whose references are resolved: text, variables and selections only.

use crate::plural;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// What a variable is in the function's signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VariableKind {
    /// Only shown: `&str`.
    Shown,
    /// Selects by plural category or exact number: `u32`.
    Number,
    /// Selects by word: `&str`.
    Word,
}

/// A piece of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    Text(String),
    Variable(String),
    /// Variants by key, without the default one, and the default one.
    Select {
        variable: String,
        kind: VariableKind,
        variants: Vec<(String, Vec<Piece>)>,
        default: Vec<Piece>,
    },
}

/// A message of one locale.
#[derive(Debug)]
pub struct Message {
    pub locale: String,
    /// The file's name: `forum.ftl`.
    pub file: String,
    pub pieces: Vec<Piece>,
    pub variables: BTreeMap<String, VariableKind>,
}

impl Message {
    /// `ro/forum.ftl`, for error messages.
    pub fn path(&self) -> String {
        format!("{}/{}", self.locale, self.file)
    }
}

type Source<'a> = (String, &'a Pattern<String>);

/// The messages of one locale by key; what is wrong goes to `mistakes`.
pub fn read_locale(
    locales_dir: &Path,
    locale: &str,
    mistakes: &mut Vec<String>,
) -> BTreeMap<String, Message> {
    let mut files = Vec::new();
    for name in file_names(&locales_dir.join(locale), mistakes) {
        let path = format!("{locale}/{name}");
        match std::fs::read_to_string(locales_dir.join(locale).join(&name)) {
            Ok(text) => files.push((name, parse(&path, &text, mistakes))),
            Err(error) => mistakes.push(format!("{path}: {error}")),
        }
    }
    let sources = sources(locale, &files, mistakes);
    let mut messages = BTreeMap::new();
    for (key, (file, pattern)) in sources.iter().filter(|(key, _)| !key.starts_with('-')) {
        let path = format!("{locale}/{file}");
        let mut resolver = Resolver {
            locale,
            sources: &sources,
            open: BTreeSet::from([key.clone()]),
            variables: BTreeMap::new(),
        };
        match resolver.pieces(pattern) {
            Ok(pieces) => {
                let variables = resolver.variables;
                messages.insert(
                    key.clone(),
                    Message { locale: locale.to_owned(), file: file.clone(), pieces, variables },
                );
            }
            Err(mistake) => mistakes.push(format!("{path}: {key} {mistake}")),
        }
    }
    messages
}

fn file_names(folder: &Path, mistakes: &mut Vec<String>) -> Vec<String> {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) => {
            mistakes.push(format!("{}: {error}", folder.display()));
            return Vec::new();
        }
    };
    let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let mut names: Vec<String> =
        names.filter(|name| Path::new(name).extension().is_some_and(|e| e == "ftl")).collect();
    names.sort();
    names
}

fn parse(path: &str, text: &str, mistakes: &mut Vec<String>) -> Vec<Entry<String>> {
    match fluent_syntax::parser::parse(text.to_owned()) {
        Ok(resource) => resource.body,
        Err((resource, errors)) => {
            for error in errors {
                let line = text.get(..error.pos.start).unwrap_or_default().matches('\n').count() + 1;
                mistakes.push(format!("{path}:{line}: {}", error.kind));
            }
            resource.body
        }
    }
}

/// Messages by key and terms by `-key`, with the file that has them.
fn sources<'a>(
    locale: &str,
    files: &'a [(String, Vec<Entry<String>>)],
    mistakes: &mut Vec<String>,
) -> BTreeMap<String, Source<'a>> {
    let mut sources: BTreeMap<String, Source<'a>> = BTreeMap::new();
    for (file, entries) in files {
        let feature = file.trim_end_matches(".ftl");
        for entry in entries {
            let (key, pattern, attributes) = match entry {
                Entry::Message(message) => {
                    (message.id.name.clone(), message.value.as_ref(), &message.attributes)
                }
                Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value), &term.attributes),
                _ => continue,
            };
            if !attributes.is_empty() {
                mistakes.push(format!("{locale}/{file}: {key} has an attribute: give it a key of its own"));
            }
            if !key.starts_with('-') && !key.starts_with(&format!("{feature}-")) {
                mistakes
                    .push(format!("{locale}/{file}: {key} does not begin with the file's name, {feature}-"));
            }
            let Some(pattern) = pattern else {
                mistakes.push(format!("{locale}/{file}: {key} has no text"));
                continue;
            };
            if let Some((other, _)) = sources.insert(key.clone(), (file.clone(), pattern)) {
                mistakes.push(format!("{locale}/{file}: {key} is also in {other}"));
            }
        }
    }
    sources
}

/// Follows references while it turns a pattern into pieces.
struct Resolver<'a> {
    locale: &'a str,
    sources: &'a BTreeMap<String, Source<'a>>,
    /// Keys being resolved, to find references in a circle.
    open: BTreeSet<String>,
    variables: BTreeMap<String, VariableKind>,
}

impl Resolver<'_> {
    fn pieces(&mut self, pattern: &Pattern<String>) -> Result<Vec<Piece>, String> {
        let mut pieces = Vec::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => push_text(&mut pieces, value),
                PatternElement::Placeable { expression } => self.expression(expression, &mut pieces)?,
            }
        }
        Ok(pieces)
    }

    fn expression(&mut self, expression: &Expression<String>, pieces: &mut Vec<Piece>) -> Result<(), String> {
        match expression {
            Expression::Inline(inline) => self.inline(inline, pieces),
            Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
                pieces.push(self.select(&id.name, variants)?);
                Ok(())
            }
            Expression::Select { .. } => Err("selects on something that is no variable".to_owned()),
        }
    }

    fn inline(&mut self, inline: &InlineExpression<String>, pieces: &mut Vec<Piece>) -> Result<(), String> {
        match inline {
            InlineExpression::StringLiteral { value } => {
                push_text(pieces, &unescape_unicode_to_string(value));
            }
            InlineExpression::NumberLiteral { value } => push_text(pieces, value),
            InlineExpression::VariableReference { id } => {
                self.note(&id.name, VariableKind::Shown)?;
                pieces.push(Piece::Variable(id.name.clone()));
            }
            InlineExpression::MessageReference { id, attribute: None } => self.reference(&id.name, pieces)?,
            InlineExpression::TermReference { id, attribute: None, arguments: None } => {
                self.reference(&format!("-{}", id.name), pieces)?;
            }
            InlineExpression::Placeable { expression } => self.expression(expression, pieces)?,
            InlineExpression::FunctionReference { id, .. } => {
                return Err(format!("calls {}(), which is not built in", id.name));
            }
            _ => {
                return Err(
                    "refers to an attribute or gives a term arguments, which is not built in".to_owned()
                );
            }
        }
        Ok(())
    }

    fn reference(&mut self, key: &str, pieces: &mut Vec<Piece>) -> Result<(), String> {
        let Some((_, pattern)) = self.sources.get(key) else {
            return Err(format!("refers to {key}, which is missing"));
        };
        if !self.open.insert(key.to_owned()) {
            return Err(format!("refers to itself through {key}"));
        }
        for piece in self.pieces(pattern)? {
            match piece {
                Piece::Text(text) => push_text(pieces, &text),
                piece => pieces.push(piece),
            }
        }
        self.open.remove(key);
        Ok(())
    }

    fn select(&mut self, variable: &str, variants: &[Variant<String>]) -> Result<Piece, String> {
        let is_number = variants.iter().all(|variant| match &variant.key {
            VariantKey::Identifier { name } => plural::is_category(name),
            VariantKey::NumberLiteral { .. } => true,
        });
        let kind = if is_number { VariableKind::Number } else { VariableKind::Word };
        self.note(variable, kind)?;
        let mut named = Vec::new();
        let mut default = None;
        for variant in variants {
            let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) =
                &variant.key;
            let pieces = self.pieces(&variant.value)?;
            if variant.default {
                default = Some((key.clone(), pieces));
            } else {
                named.push((key.clone(), pieces));
            }
        }
        let Some((default_key, default)) = default else {
            return Err("has a selection without a default".to_owned());
        };
        if kind == VariableKind::Number {
            self.check_plural(variable, &named, &default_key)?;
        }
        if named.iter().all(|(_, pieces)| *pieces == default) {
            return Err(format!("selects on ${variable}, but all variants are the same"));
        }
        Ok(Piece::Select { variable: variable.to_owned(), kind, variants: named, default })
    }

    fn check_plural(
        &self,
        variable: &str,
        named: &[(String, Vec<Piece>)],
        default: &str,
    ) -> Result<(), String> {
        let Some(categories) = plural::categories(self.locale) else {
            return Err(format!("needs the plural rules of {}, which are not built in", self.locale));
        };
        if default != "other" {
            return Err(format!("has *[{default}] for ${variable}; the default of a plural is *[other]"));
        }
        for (category, _) in categories {
            if !plural::optional(self.locale, category) && !named.iter().any(|(key, _)| key == category) {
                return Err(format!("lacks the plural form [{category}] of ${variable}"));
            }
        }
        for (key, _) in named {
            if plural::is_category(key) && !categories.iter().any(|(category, _)| category == key) {
                return Err(format!(
                    "has a plural form [{key}] of ${variable} that whole numbers never take"
                ));
            }
            if !plural::is_category(key) && key.parse::<u32>().is_err() {
                return Err(format!("has the variant [{key}] of ${variable}, which is no whole number"));
            }
        }
        Ok(())
    }

    fn note(&mut self, variable: &str, kind: VariableKind) -> Result<(), String> {
        let known = self.variables.entry(variable.to_owned()).or_insert(kind);
        match (*known, kind) {
            (VariableKind::Shown, other) => *known = other,
            (_, VariableKind::Shown) => {}
            (one, other) if one != other => {
                return Err(format!("selects on ${variable} both by number and by word"));
            }
            _ => {}
        }
        Ok(())
    }
}

fn push_text(pieces: &mut Vec<Piece>, text: &str) {
    if let Some(Piece::Text(before)) = pieces.last_mut() {
        before.push_str(text);
    } else if !text.is_empty() {
        pieces.push(Piece::Text(text.to_owned()));
    }
}
