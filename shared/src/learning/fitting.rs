//! Which words fit which part: the fields of each kind, and the texts that settings ask for.

use super::part::{Criterion, Item, ItemForm, PartKind, Settings, Words};
use super::scenario::Scene;
use crate::core::{Check, FieldCode, FieldError, Validate};

/// The fields of [`Words`] that a kind of part has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fields {
    /// Those without which the course cannot be proposed.
    pub required: &'static [&'static str],
    /// Those that it may have.
    pub possible: &'static [&'static str],
}

impl Fields {
    /// Whether it has this field.
    pub fn has(self, field: &str) -> bool {
        self.required.contains(&field) || self.possible.contains(&field)
    }
}

const fn fields(required: &'static [&'static str], possible: &'static [&'static str]) -> Fields {
    Fields { required, possible }
}

impl PartKind {
    /// The fields of its words.
    pub const fn fields(self) -> Fields {
        match self {
            Self::Course | Self::Module => fields(&["title", "summary"], &["body", "lines", "sources"]),
            Self::Lesson | Self::Meeting => fields(&["title"], &["summary", "body", "sources", "materials"]),
            Self::Quiz => fields(&["title"], &["summary", "body"]),
            Self::Scenario => fields(&["title", "entries"], &["summary", "body", "sources"]),
            Self::Assignment => {
                fields(&["title", "body", "entries"], &["summary", "lines", "sources", "materials"])
            }
            Self::Questionnaire => fields(&["title", "entries"], &["summary", "body"]),
            Self::BankQuestion => fields(&["question"], &[]),
            Self::Question => fields(&["question"], &["title"]),
            Self::Text | Self::Callout | Self::Reflection | Self::Vignette => fields(&["body"], &["title"]),
            Self::Checklist => fields(&["lines"], &["title", "body"]),
            Self::Picture => fields(&["summary"], &["title", "body", "sources"]),
            Self::Audio => fields(&["title", "body"], &["summary", "captions", "sources"]),
            Self::Video => fields(&["title", "body", "captions"], &["summary", "sources"]),
            Self::File => fields(&["title"], &["summary", "sources"]),
        }
    }
}

impl Settings {
    /// The keys of the texts that they ask for, in the order in which one reads them.
    pub fn entry_keys(&self) -> Vec<String> {
        match self {
            Self::Scenario { scenes, .. } => scenes.iter().flat_map(of_scene).collect(),
            Self::Assignment { rubric, .. } => rubric.iter().flat_map(of_criterion).collect(),
            Self::Questionnaire { items } => {
                let has_scale = items.iter().any(|item| item.form == ItemForm::Scale);
                let ends = ["low", "high"].into_iter().filter(|_| has_scale).map(ToOwned::to_owned);
                ends.chain(items.iter().flat_map(of_item)).collect()
            }
            _ => Vec::new(),
        }
    }
}

fn of_scene(scene: &Scene) -> Vec<String> {
    let choices = scene.choices.iter().flat_map(|choice| {
        let key = format!("{}.{}", scene.key, choice.key);
        [key.clone(), format!("{key}.feedback")]
    });
    std::iter::once(scene.key.clone()).chain(choices).collect()
}

fn of_criterion(criterion: &Criterion) -> Vec<String> {
    let levels = (0..criterion.points.len()).map(|level| format!("{}.{level}", criterion.key));
    std::iter::once(criterion.key.clone()).chain(levels).collect()
}

fn of_item(item: &Item) -> Vec<String> {
    let options = match &item.form {
        ItemForm::Scale => &[][..],
        ItemForm::Choice { options, .. } => options.as_slice(),
    };
    let options = options.iter().map(|option| format!("{}.{option}", item.key));
    std::iter::once(item.key.clone()).chain(options).collect()
}

/// Most characters of a title, a source.
pub const MAX_LINE: u32 = 500;
/// Most characters of a summary, an item of a checklist.
pub const MAX_SUMMARY: u32 = 2_000;
/// Most characters of the text of a block, an introduction, a transcript, captions.
pub const MAX_BODY_OF_PART: u32 = 100_000;
/// Most characters of a text of a scene, a choice, a level.
pub const MAX_ENTRY: u32 = 5_000;
/// Most lines of a list.
pub const MAX_LINES: usize = 200;
/// Most texts of scenes and choices.
pub const MAX_ENTRIES: usize = 2_000;

impl Words {
    /// Which fields are filled.
    pub fn filled(&self) -> [(&'static str, bool); 9] {
        [
            ("title", !self.title.trim().is_empty()),
            ("summary", !self.summary.trim().is_empty()),
            ("body", !self.body.trim().is_empty()),
            ("lines", !self.lines.is_empty()),
            ("sources", !self.sources.is_empty()),
            ("materials", !self.materials.is_empty()),
            ("entries", !self.entries.is_empty()),
            ("captions", !self.captions.trim().is_empty()),
            ("question", self.question.is_some()),
        ]
    }

    /// What does not fit a part of these settings: fields that its kind has not, texts that nothing asks for. What is missing is no
    /// error: a draft may be incomplete until it is proposed.
    pub fn misfits(&self, settings: &Settings) -> Vec<FieldError> {
        let (fields, keys) = (settings.kind().fields(), settings.entry_keys());
        let unknown = self.filled().into_iter().filter(|(field, is_filled)| *is_filled && !fields.has(field));
        let check =
            unknown.fold(Check::new(), |check, (field, _)| check.wrong(field, FieldCode::NotAvailable));
        let strays = self.entries.keys().filter(|key| !keys.contains(key) && fields.has("entries"));
        strays
            .fold(check, |check, key| check.wrong(&format!("entries.{key}"), FieldCode::NotAvailable))
            .finish()
    }
}

impl Validate for Words {
    fn validate(&self) -> Vec<FieldError> {
        let mut check = Check::new()
            .line("title", &self.title, 0, MAX_LINE)
            .text("summary", &self.summary, 0, MAX_SUMMARY)
            .text("body", &self.body, 0, MAX_BODY_OF_PART)
            .text("captions", &self.captions, 0, MAX_BODY_OF_PART)
            .entries("entries", self.entries.len(), MAX_ENTRIES);
        check = check.entries("lines", self.lines.len(), MAX_LINES);
        for (place, item) in self.lines.iter().enumerate() {
            // An item may go on in further lines.
            check = check.text(&format!("lines.{place}"), item, 0, MAX_SUMMARY);
        }
        for (field, lines) in [("sources", &self.sources), ("materials", &self.materials)] {
            check = check.entries(field, lines.len(), MAX_LINES);
            for (place, line) in lines.iter().enumerate() {
                check = check.line(&format!("{field}.{place}"), line, 0, MAX_LINE);
            }
        }
        for (key, text) in &self.entries {
            check = check.text(&format!("entries.{key}"), text, 0, MAX_ENTRY);
        }
        let mut errors = check.finish();
        errors.extend(
            self.question
                .iter()
                .flat_map(Validate::validate)
                .map(|error| FieldError { field: format!("question.{}", error.field), ..error }),
        );
        errors
    }
}

/// Most scenes of a scenario, criteria of a rubric, items of a questionnaire, picks of a quiz.
pub const MAX_PIECES: usize = 200;
/// Most choices of a scene, levels of a criterion, options of an item.
pub const MAX_CHOICES: usize = 20;

impl Validate for Settings {
    fn validate(&self) -> Vec<FieldError> {
        let check = Check::new();
        match self {
            Self::Course { hours } | Self::Module { hours } => {
                check.number("settings.hours", *hours, 0, 1_000)
            }
            Self::Lesson { minutes, .. } => check.number("settings.minutes", *minutes, 0, 10_000),
            Self::Quiz(quiz) => check
                .entries("settings.picks", quiz.picks.len(), MAX_PIECES)
                .number("settings.pass_percent", quiz.pass_percent, 0, 100)
                .number("settings.attempts", quiz.attempts.unwrap_or(1), 1, 100)
                .number("settings.minutes", quiz.minutes.unwrap_or(1), 1, 1_440),
            Self::Scenario { scenes, state, .. } => {
                let check = check.entries("settings.scenes", scenes.len(), MAX_PIECES).entries(
                    "settings.state",
                    state.len(),
                    MAX_CHOICES,
                );
                scenes.iter().enumerate().fold(check, |check, (place, scene)| {
                    let field = format!("settings.scenes.{place}.choices");
                    check.entries(&field, scene.choices.len(), MAX_CHOICES)
                })
            }
            Self::Assignment { minutes, rubric, .. } => {
                let check = check.number("settings.minutes", *minutes, 0, 10_000).entries(
                    "settings.rubric",
                    rubric.len(),
                    MAX_PIECES,
                );
                rubric.iter().enumerate().fold(check, |check, (place, criterion)| {
                    let field = format!("settings.rubric.{place}.points");
                    check.entries(&field, criterion.points.len(), MAX_CHOICES)
                })
            }
            Self::Questionnaire { items } => {
                let check = check.entries("settings.items", items.len(), MAX_PIECES);
                items.iter().enumerate().fold(check, |check, (place, item)| match &item.form {
                    ItemForm::Choice { options, .. } => {
                        let field = format!("settings.items.{place}.form.options");
                        check.entries(&field, options.len(), MAX_CHOICES)
                    }
                    ItemForm::Scale => check,
                })
            }
            Self::BankQuestion { tags } => check.entries("settings.tags", tags.len(), super::MAX_TAGS),
            _ => check,
        }
        .finish()
    }
}
