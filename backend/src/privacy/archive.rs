//! The archive of one's data: a ZIP of JSON files, and a text in the reader's language that says what is in each.

use crate::http::error::AppError;
use crate::text::t;
use serde_json::Value;
use shared::core::{Language, Timestamp};
use std::io::{Cursor, Write};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// One file of the archive.
pub struct Part {
    /// `posts.json`.
    pub file: &'static str,
    /// What it holds, in a sentence of the reader's language.
    pub about: fn(Language) -> &'static str,
    /// The content: an object, or a list of them.
    pub content: Value,
}

impl Part {
    /// A file and what it holds.
    pub fn new(file: &'static str, about: fn(Language) -> &'static str, content: impl Into<Value>) -> Self {
        Self { file, about, content: content.into() }
    }
}

/// The bytes of the ZIP.
pub fn write(language: Language, now: Timestamp, parts: &[Part]) -> Result<Vec<u8>, AppError> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default();
    zip.start_file("README.txt", options).map_err(AppError::internal)?;
    zip.write_all(read_me(language, now, parts).as_bytes()).map_err(AppError::internal)?;
    for part in parts {
        let json = serde_json::to_vec_pretty(&part.content).map_err(AppError::internal)?;
        zip.start_file(part.file, options).map_err(AppError::internal)?;
        zip.write_all(&json).map_err(AppError::internal)?;
    }
    Ok(zip.finish().map_err(AppError::internal)?.into_inner())
}

fn read_me(language: Language, now: Timestamp, parts: &[Part]) -> String {
    let mut lines = vec![
        t::privacy_archive_title(language).to_owned(),
        now.to_string(),
        String::new(),
        t::privacy_archive_intro(language).to_owned(),
        String::new(),
    ];
    lines.extend(parts.iter().map(|part| format!("{}\n    {}\n", part.file, (part.about)(language))));
    lines.push(t::privacy_archive_not_here(language).to_owned());
    lines.join("\n") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn describes_every_file() {
        let parts =
            [Part::new("account.json", t::privacy_archive_account, serde_json::json!({"name": "Ana"}))];
        for language in Language::ALL {
            let text = read_me(*language, Timestamp(0), &parts);
            assert!(text.contains("account.json\n    ") && text.contains("1970-01-01"), "{text}");
        }
        let zip = write(Language::Czech, Timestamp(0), &parts).unwrap();
        assert!(zip.starts_with(b"PK"));
    }
}
