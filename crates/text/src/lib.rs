//! Compiles [Fluent](https://projectfluent.org) files of several locales to Rust functions, one per message, so that
//! a missing key, variable or plural form and a key that nothing uses are build errors with file and key.
//!
//! A build script writes what [`compile`] returns to `OUT_DIR`; the crate includes it in a module that has a type
//! `Language` in scope with `fn code(self) -> &'static str` giving the locale's folder name:
//!
//! ```ignore
//! pub mod t {
//!     use shared::core::Language;
//!     include!(concat!(env!("OUT_DIR"), "/text.rs"));
//! }
//! t::forum_list_title(language)            // forum-list-title = Forum            → &'static str
//! t::forum_list_replies(language, 3)       // { $count -> [one] … *[other] … }    → String, count: u32
//! t::forum_post_by(language, "Ana")        // by { $name }                        → String, name: &str
//! ```
//!
//! A message's variables are the function's parameters in the order of their names: `by { $name } on { $day }` is called
//! with day and name.
//!
//! Of Fluent it takes messages, terms, references, variables and selections on plural categories, exact numbers or
//! words. Functions and attributes are errors, because nothing here needs them. Numbers are grouped as the locale
//! does; no isolation marks are put around variables.

mod emit;
mod message;
mod plural;
mod usage;

use message::{Message, VariableKind};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Reads `<locales_dir>/<locale>/*.ftl` and gives the source of one function per message, sorted by name. The first
/// locale is the one that the others are compared with.
///
/// # Errors
/// Every mistake in the files, one a line: unreadable syntax, keys or variables that one locale lacks, plural forms
/// that a locale needs, and keys whose function is named in no `.rs` file below `src_dir`.
pub fn compile(locales_dir: &Path, src_dir: &Path, locales: &[&str]) -> Result<String, String> {
    let mut mistakes = Vec::new();
    let mut read = Vec::new();
    for locale in locales {
        read.push(message::read_locale(locales_dir, locale, &mut mistakes));
    }
    let used =
        usage::identifiers_below(src_dir).map_err(|error| format!("{}: {error}", src_dir.display()))?;
    let messages = compare(locales, &read, &used, &mut mistakes);
    if mistakes.is_empty() { Ok(emit::source(locales, &messages)) } else { Err(mistakes.join("\n")) }
}

/// A message of all locales, with the kinds of its variables in the order of their names.
pub(crate) struct Translated<'a> {
    pub key: &'a str,
    pub variables: BTreeMap<&'a str, VariableKind>,
    /// One for each locale, in the order of the locales.
    pub messages: Vec<&'a Message>,
}

impl Translated<'_> {
    /// The name of the function.
    pub fn function(&self) -> String {
        function_name(self.key)
    }
}

fn function_name(key: &str) -> String {
    key.replace('-', "_")
}

fn compare<'a>(
    locales: &[&str],
    read: &'a [BTreeMap<String, Message>],
    used: &BTreeSet<String>,
    mistakes: &mut Vec<String>,
) -> Vec<Translated<'a>> {
    let keys: BTreeSet<&String> = read.iter().flat_map(BTreeMap::keys).collect();
    let mut all = Vec::new();
    for key in keys {
        let messages: Vec<&Message> = read.iter().filter_map(|locale| locale.get(key)).collect();
        let Some(first) = messages.first() else { continue };
        for (locale, _) in locales.iter().zip(read).filter(|(_, messages)| !messages.contains_key(key)) {
            mistakes.push(format!("{}/{}: {key} is missing", locale, first.file));
        }
        if messages.len() < read.len() {
            continue;
        }
        if !used.contains(&function_name(key)) {
            mistakes.push(format!(
                "{}: {key} is used nowhere: no .rs file says {}",
                first.path(),
                function_name(key)
            ));
        }
        let variables = variables_of(key, &messages, mistakes);
        all.push(Translated { key, variables, messages });
    }
    all
}

fn variables_of<'a>(
    key: &str,
    messages: &[&'a Message],
    mistakes: &mut Vec<String>,
) -> BTreeMap<&'a str, VariableKind> {
    let mut variables: BTreeMap<&str, VariableKind> = BTreeMap::new();
    for message in messages {
        for (name, kind) in &message.variables {
            let known = variables.entry(name).or_insert(*kind);
            match (*known, *kind) {
                (VariableKind::Shown, other) => *known = other,
                (_, VariableKind::Shown) => {}
                (one, other) if one != other => mistakes.push(format!(
                    "{}: {key} selects on ${name} by number here and by word there",
                    message.path()
                )),
                _ => {}
            }
        }
    }
    for message in messages {
        for name in variables.keys().filter(|name| !message.variables.contains_key(**name)) {
            mistakes.push(format!("{}: {key} lacks ${name}, which another locale has", message.path()));
        }
    }
    variables
}

#[cfg(test)]
mod tests;
