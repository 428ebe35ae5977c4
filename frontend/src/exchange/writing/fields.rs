//! The fields of a practice while they are typed.

use super::super::names::{code_labels, facet_word, field_word};
use crate::i18n::t;
use leptos::prelude::*;
use shared::core::problem::FieldCode;
use shared::core::{FieldError, Language, Texts, Validate};
use shared::exchange::{
    Codes, Facet, Field, LeftPlace, Levels, Month, PracticeContent, PracticeStep, StepKind,
};

/// A step while it is typed.
#[derive(Clone, Copy, PartialEq)]
pub struct StepFields {
    /// Tells it from the others, wherever it is moved.
    pub key: u32,
    /// When it was.
    pub when: RwSignal<String>,
    /// What it was, as a code.
    pub kind: RwSignal<String>,
    /// The phase, as a code; empty for none.
    pub phase: RwSignal<String>,
    /// What was done.
    pub text: RwSignal<String>,
}

impl StepFields {
    fn of(key: u32, step: &PracticeStep) -> Self {
        Self {
            key,
            when: RwSignal::new(step.when.clone()),
            kind: RwSignal::new(step.kind.code().to_owned()),
            phase: RwSignal::new(step.phase.clone().unwrap_or_default()),
            text: RwSignal::new(step.text.clone()),
        }
    }

    fn read(self) -> PracticeStep {
        PracticeStep {
            when: self.when.get(),
            kind: self.kind.with(|code| code.parse().unwrap_or(StepKind::Step)),
            phase: Some(self.phase.get()).filter(|phase| !phase.is_empty()),
            text: self.text.get(),
        }
    }
}

/// A practice as signals.
#[derive(Clone, Copy)]
pub struct Fields {
    /// The language that is written.
    pub language: Language,
    texts: StoredValue<Vec<(Field, RwSignal<String>)>>,
    codes: StoredValue<Vec<(Facet, RwSignal<Vec<String>>)>>,
    levels: StoredValue<Vec<(Facet, RwSignal<String>)>>,
    /// The steps, in their order.
    pub steps: RwSignal<Vec<StepFields>>,
    /// Whether it is put together of several cases.
    pub is_composite: RwSignal<bool>,
    /// The month, as it is typed.
    pub closed: RwSignal<String>,
    /// What of the guard's findings stays.
    pub left: RwSignal<Vec<LeftPlace>>,
    next: StoredValue<u32>,
    /// What lives as long as the form, wherever a step is added from.
    owner: StoredValue<Option<Owner>>,
    /// Counts how often other content was put into them.
    pub turn: RwSignal<u32>,
}

impl Fields {
    /// With this content in them.
    pub fn of(content: &PracticeContent) -> Self {
        let texts = Field::ALL.iter().map(|field| (*field, RwSignal::new(String::new())));
        let codes = Facet::ALL.iter().map(|facet| (*facet, RwSignal::new(Vec::new())));
        let levels = Facet::IDENTIFYING.iter().map(|facet| (*facet, RwSignal::new("0".to_owned())));
        let fields = Self {
            language: content.language,
            texts: StoredValue::new(texts.collect()),
            codes: StoredValue::new(codes.collect()),
            levels: StoredValue::new(levels.collect()),
            steps: RwSignal::new(Vec::new()),
            is_composite: RwSignal::new(false),
            closed: RwSignal::new(String::new()),
            left: RwSignal::new(Vec::new()),
            next: StoredValue::new(0),
            owner: StoredValue::new(Owner::current()),
            turn: RwSignal::new(0),
        };
        fields.put(content);
        fields
    }

    /// Puts other content into them.
    pub fn put(self, content: &PracticeContent) {
        for (field, text) in self.texts.get_value() {
            text.set(content.text(field).to_owned());
        }
        for (facet, codes) in self.codes.get_value() {
            codes.set(content.codes.get(&facet).cloned().unwrap_or_default());
        }
        for (facet, level) in self.levels.get_value() {
            let given = content.levels.get(&facet).copied().unwrap_or_default().min(facet.hidden_level());
            level.set(given.to_string());
        }
        let steps = content.steps.iter().map(|step| self.new_step(step)).collect();
        self.steps.set(steps);
        self.is_composite.set(content.is_composite);
        self.closed.set(content.closed.map(|month| month.to_string()).unwrap_or_default());
        self.left.set(content.left.clone());
        self.turn.update(|turn| *turn = turn.wrapping_add(1));
    }

    /// What they say; follows them.
    pub fn read(self) -> PracticeContent {
        let mut content = PracticeContent::new(self.language);
        self.texts.with_value(|texts| {
            for (field, text) in texts {
                let is_line = *field == Field::Title;
                *content.text_mut(*field) =
                    text.with(|text| if is_line { text.trim().to_owned() } else { text.clone() });
            }
        });
        content.steps = self.steps.get().into_iter().map(StepFields::read).collect();
        content.codes = self.read_codes();
        content.levels = self.read_levels();
        content.is_composite = self.is_composite.get();
        content.closed = self.closed.with(|text| text.trim().parse::<Month>().ok());
        // What no longer stands in the text is not kept with it either.
        let mut left = self.left.get();
        left.retain(|place| content.texts().iter().any(|text| text.text.contains(&place.words)));
        content.left = left;
        content
    }

    fn read_codes(self) -> Codes {
        let codes = self.codes.get_value().into_iter().map(|(facet, codes)| (facet, codes.get()));
        codes.filter(|(_, codes)| !codes.is_empty()).collect()
    }

    fn read_levels(self) -> Levels {
        let levels = self.levels.get_value().into_iter();
        let levels =
            levels.map(|(facet, level)| (facet, level.with(|level| level.parse().unwrap_or_default())));
        levels.filter(|(_, level)| *level > 0).collect()
    }

    /// A text of it.
    pub fn text(self, field: Field) -> RwSignal<String> {
        let found =
            self.texts.with_value(|texts| texts.iter().find(|(of, _)| *of == field).map(|(_, text)| *text));
        found.unwrap_or_default()
    }

    /// The codes of a list.
    pub fn codes(self, facet: Facet) -> RwSignal<Vec<String>> {
        let found =
            self.codes.with_value(|all| all.iter().find(|(of, _)| *of == facet).map(|(_, codes)| *codes));
        found.unwrap_or_default()
    }

    /// How exactly a list is shown; nothing for lists that say nothing about the young person.
    pub fn level(self, facet: Facet) -> Option<RwSignal<String>> {
        self.levels.with_value(|all| all.iter().find(|(of, _)| *of == facet).map(|(_, level)| *level))
    }

    /// The text of a field as errors and the guard name it.
    pub fn named(self, field: &str) -> Option<RwSignal<String>> {
        if let Ok(field) = field.parse() {
            return Some(self.text(field));
        }
        let (index, part) = field.strip_prefix("steps.")?.split_once('.')?;
        let index: usize = index.parse().ok()?;
        let step = self.steps.with_untracked(|steps| steps.get(index).copied())?;
        Some(if part == "when" { step.when } else { step.text })
    }

    /// The id of the control of a field as errors name it.
    pub fn control_id(self, field: &str) -> String {
        let of_step = || {
            let (index, part) = field.strip_prefix("steps.")?.split_once('.')?;
            let index: usize = index.parse().ok()?;
            let step = self.steps.with_untracked(|steps| steps.get(index).copied())?;
            Some(format!("step-{}-{part}", step.key))
        };
        match field {
            "steps" => "add-step".to_owned(),
            _ => of_step().unwrap_or_else(|| format!("practice-{field}")),
        }
    }

    /// A step that says nothing yet, at the end.
    pub fn add_step(self) -> StepFields {
        let empty =
            PracticeStep { when: String::new(), kind: StepKind::Step, phase: None, text: String::new() };
        let step = self.new_step(&empty);
        self.steps.update(|steps| steps.push(step));
        step
    }

    fn new_step(self, step: &PracticeStep) -> StepFields {
        let key = self.new_key();
        match self.owner.get_value() {
            Some(owner) => owner.with(|| StepFields::of(key, step)),
            None => StepFields::of(key, step),
        }
    }

    fn new_key(self) -> u32 {
        self.next.update_value(|next| *next = next.wrapping_add(1));
        self.next.get_value()
    }

    /// What is wrong with what is typed.
    pub fn errors(self) -> Vec<FieldError> {
        let mut errors = self.read().validate();
        let is_no_month =
            self.closed.with(|text| !text.trim().is_empty() && text.trim().parse::<Month>().is_err());
        if is_no_month {
            errors.push(FieldError { field: "closed".to_owned(), code: FieldCode::Malformed, limit: None });
        }
        errors
    }
}

/// A practice as one text, to be compared.
pub fn as_text(reader: Language, content: &PracticeContent) -> String {
    let text = |field: &Field| format!("{}\n{}", field_word(*field)(reader), content.text(*field));
    let mut texts: Vec<String> =
        Field::ALL.iter().filter(|field| !content.text(**field).trim().is_empty()).map(text).collect();
    texts.extend((1_u32..).zip(&content.steps).map(|(number, step)| {
        format!("{}: {}\n{}", t::practice_step_number(reader, &number.to_string()), step.when, step.text)
    }));
    let codes = Facet::ALL.iter().filter_map(|facet| {
        Some(format!("{}: {}", facet_word(*facet)(reader), code_labels(reader, &content.codes, *facet)?))
    });
    let codes: Vec<String> = codes.collect();
    if !codes.is_empty() {
        texts.push(t::practice_conflict_codes(reader, &codes.join("; ")));
    }
    texts.join("\n\n")
}
