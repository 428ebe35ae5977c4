//! What the fields of words are called, kind by kind.

use crate::i18n::{Word, t};
use shared::core::Language;
use shared::learning::{ItemForm, PartKind, Settings};

/// A field of words: its name, what it asks, and what helps to answer.
#[derive(Clone, Copy)]
pub struct Label {
    /// The name on the wire.
    pub name: &'static str,
    /// What it asks.
    pub label: Word,
    /// What helps to answer.
    pub hint: Option<Word>,
    /// How many lines it shows; one line only: 0. Markdown has more than ten.
    pub rows: u32,
}

const fn label(name: &'static str, label: Word, rows: u32) -> Label {
    Label { name, label, hint: None, rows }
}

const fn hinted(name: &'static str, label: Word, hint: Word, rows: u32) -> Label {
    Label { name, label, hint: Some(hint), rows }
}

/// The fields that a kind of part shows, in their order. The introduction of a lesson, module or course is kept but not shown, because
/// learners do not get it.
pub fn labels(kind: PartKind) -> Vec<Label> {
    let title = if kind.is_block() && !matches!(kind, PartKind::Audio | PartKind::Video | PartKind::File) {
        label("title", t::writing_heading, 0)
    } else {
        label("title", t::desk_new_title, 0)
    };
    let summary = if kind == PartKind::Picture {
        hinted("summary", t::writing_alternative, t::writing_alternative_hint, 2)
    } else {
        label("summary", t::writing_summary, 3)
    };
    let sources = hinted("sources", t::writing_sources, t::writing_sources_hint, 3);
    let materials = hinted("materials", t::writing_materials, t::writing_line_hint, 3);
    let captions = hinted("captions", t::writing_captions, t::writing_captions_hint, 8);
    let all = [
        Some(title),
        Some(summary),
        body(kind),
        Some(lines(kind)),
        Some(materials),
        Some(sources),
        Some(captions),
    ];
    all.into_iter().flatten().filter(|label| kind.fields().has(label.name)).collect()
}

fn body(kind: PartKind) -> Option<Label> {
    Some(match kind {
        PartKind::Lesson | PartKind::Module | PartKind::Course => return None,
        PartKind::Audio | PartKind::Video => {
            hinted("body", t::writing_transcript, t::writing_transcript_hint, 11)
        }
        PartKind::Picture => label("body", t::writing_caption, 3),
        PartKind::Reflection => label("body", t::writing_asked, 11),
        PartKind::Checklist => label("body", t::writing_introduction, 3),
        PartKind::Assignment => label("body", t::writing_task, 11),
        PartKind::Quiz | PartKind::Scenario | PartKind::Questionnaire | PartKind::Meeting => {
            label("body", t::writing_introduction, 11)
        }
        _ => label("body", t::writing_text, 11),
    })
}

fn lines(kind: PartKind) -> Label {
    match kind {
        PartKind::Course => hinted("lines", t::writing_outcomes, t::writing_line_hint, 5),
        PartKind::Module => hinted("lines", t::writing_objectives, t::writing_line_hint, 5),
        PartKind::Checklist => hinted("lines", t::writing_items, t::writing_line_hint, 6),
        _ => hinted("lines", t::writing_lines, t::writing_line_hint, 4),
    }
}

/// What a text by a key of the settings is.
pub fn entry(language: Language, settings: &Settings, key: &str) -> String {
    let parts: Vec<&str> = key.split('.').collect();
    match (settings, parts.as_slice()) {
        (Settings::Assignment { rubric, .. }, [criterion, rest @ ..]) => {
            let place = rubric.iter().position(|one| one.key == *criterion);
            let (Some(place), number) = (place, |place: usize| (place + 1).to_string()) else {
                return key.to_owned();
            };
            let level = rest.first().and_then(|level| level.parse::<usize>().ok());
            match level {
                Some(level) => t::writing_entry_level(language, &number(place), &number(level)),
                None => t::writing_entry_criterion(language, &number(place)),
            }
        }
        (Settings::Questionnaire { .. }, ["low"]) => t::writing_entry_low(language).to_owned(),
        (Settings::Questionnaire { .. }, ["high"]) => t::writing_entry_high(language).to_owned(),
        (Settings::Questionnaire { items }, [item, rest @ ..]) => {
            let Some(place) = items.iter().position(|one| one.key == *item) else { return key.to_owned() };
            let number = (place + 1).to_string();
            let option = rest.first().zip(items.get(place)).and_then(|(option, item)| match &item.form {
                ItemForm::Choice { options, .. } => options.iter().position(|one| one == option),
                ItemForm::Scale => None,
            });
            match option {
                Some(option) => t::writing_entry_option(language, &number, &(option + 1).to_string()),
                None => t::writing_entry_item(language, &number),
            }
        }
        _ => key.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_that_a_kind_must_have_is_shown() {
        for kind in PartKind::ALL.iter().copied() {
            let shown: Vec<&str> = labels(kind).into_iter().map(|label| label.name).collect();
            for field in kind.fields().required {
                let is_elsewhere = matches!(*field, "entries" | "question");
                assert!(shown.contains(field) || is_elsewhere, "{kind}: {field}");
            }
        }
    }
}
