//! What an author writes about a case.

use super::codes::{Codes, Levels, check_codes};
use super::facet::Facet;
use super::month::Month;
use crate::core::code::code_enum;
use crate::core::problem::FieldCode;
use crate::core::{Check, FieldError, FieldText, Language, Texts, Validate};
use crate::privacy::LeavingReason;
use serde::{Deserialize, Serialize};

/// Most steps of a case.
pub const MAX_STEPS: usize = 30;
/// Most places that may be left standing.
const MAX_LEFT: usize = 50;
/// Most characters of a title, and of when a step was.
const MAX_LINE: u32 = 150;
/// Most characters of the summary.
const MAX_SUMMARY: u32 = 600;
/// Most characters of a part.
const MAX_TEXT: u32 = 6_000;

code_enum! {
    /// A text of a case practice, in the order in which it is read; the steps stand between the situation and the young person's part.
    Field {
        /// What it is called.
        Title = "title",
        /// In three sentences.
        Summary = "summary",
        /// The situation when support began.
        Situation = "situation",
        /// What the young person did, wanted and agreed to.
        YoungPerson = "young_person",
        /// What came of it, and by what that was measured.
        Result = "result",
        /// What helped.
        Helped = "helped",
        /// What hindered.
        Hindered = "hindered",
        /// What one would do differently.
        Differently = "differently",
        /// How everybody was kept safe.
        Safeguards = "safeguards",
        /// What of it works elsewhere.
        Transferability = "transferability",
    }
}

code_enum! {
    /// What a step of a case was.
    StepKind {
        /// Something was done.
        Step = "step",
        /// From here on it went otherwise.
        TurningPoint = "turning_point",
        /// It went back.
        Setback = "setback",
    }
}

/// A step of what was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct PracticeStep {
    /// When, counted from the first contact: “after three weeks”. Never a date.
    pub when: String,
    /// What it was.
    pub kind: StepKind,
    /// The phase of assistance, a code of [`Facet::Phase`]; null where it belongs to none.
    pub phase: Option<String>,
    /// What was done. Markdown.
    pub text: String,
}

/// A place that the privacy guard found and the author leaves standing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct LeftPlace {
    /// The code of the rule that found it.
    pub rule: String,
    /// What stands there, so that nothing else is let through with it.
    pub words: String,
    /// Why it stays.
    pub reason: LeavingReason,
}

/// A case practice as its author writes it; what is missing in it is asked for when it is sent to be reviewed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct PracticeContent {
    /// The language that it is written in.
    pub language: Language,
    /// What it is called.
    pub title: String,
    /// In three sentences.
    pub summary: String,
    /// The situation when support began. Markdown, as are all that follow.
    pub situation: String,
    /// What was done.
    pub steps: Vec<PracticeStep>,
    /// What the young person did, wanted and agreed to.
    pub young_person: String,
    /// What came of it, and by what that was measured.
    pub result: String,
    /// What helped.
    pub helped: String,
    /// What hindered.
    pub hindered: String,
    /// What one would do differently.
    pub differently: String,
    /// How everybody was kept safe.
    pub safeguards: String,
    /// What of it works elsewhere.
    pub transferability: String,
    /// The codes, exactly; what is shown of them `levels` say, and how many others they fit.
    #[cfg_attr(feature = "server", schema(value_type = std::collections::BTreeMap<String, Vec<String>>))]
    pub codes: Codes,
    /// How much less exactly than given the author wants them shown.
    #[cfg_attr(feature = "server", schema(value_type = std::collections::BTreeMap<String, u8>))]
    pub levels: Levels,
    /// Whether it is put together of several cases, or invented after them.
    pub is_composite: bool,
    /// The month in which the case was closed; null where it is composite or open. Never shown.
    pub closed: Option<Month>,
    /// What of the privacy guard's findings stays, and why.
    pub left: Vec<LeftPlace>,
}

impl PracticeContent {
    /// One in which nothing is written yet.
    pub fn new(language: Language) -> Self {
        Self {
            language,
            title: String::new(),
            summary: String::new(),
            situation: String::new(),
            steps: Vec::new(),
            young_person: String::new(),
            result: String::new(),
            helped: String::new(),
            hindered: String::new(),
            differently: String::new(),
            safeguards: String::new(),
            transferability: String::new(),
            codes: Codes::new(),
            levels: Levels::new(),
            is_composite: false,
            closed: None,
            left: Vec::new(),
        }
    }

    /// One of its texts.
    pub fn text(&self, field: Field) -> &str {
        match field {
            Field::Title => &self.title,
            Field::Summary => &self.summary,
            Field::Situation => &self.situation,
            Field::YoungPerson => &self.young_person,
            Field::Result => &self.result,
            Field::Helped => &self.helped,
            Field::Hindered => &self.hindered,
            Field::Differently => &self.differently,
            Field::Safeguards => &self.safeguards,
            Field::Transferability => &self.transferability,
        }
    }

    /// One of its texts, to write it.
    pub fn text_mut(&mut self, field: Field) -> &mut String {
        match field {
            Field::Title => &mut self.title,
            Field::Summary => &mut self.summary,
            Field::Situation => &mut self.situation,
            Field::YoungPerson => &mut self.young_person,
            Field::Result => &mut self.result,
            Field::Helped => &mut self.helped,
            Field::Hindered => &mut self.hindered,
            Field::Differently => &mut self.differently,
            Field::Safeguards => &mut self.safeguards,
            Field::Transferability => &mut self.transferability,
        }
    }

    /// What is missing before it can be reviewed: every text but what hindered and what one would do differently, a step, and the
    /// codes by which colleagues look for it.
    pub fn missing(&self) -> Vec<FieldError> {
        let optional = [Field::Hindered, Field::Differently];
        let empty = Field::ALL
            .iter()
            .filter(|field| !optional.contains(field) && self.text(**field).trim().is_empty());
        let mut fields: Vec<String> = empty.map(Field::to_string).collect();
        if self.steps.is_empty() {
            fields.push("steps".to_owned());
        }
        for (index, step) in self.steps.iter().enumerate() {
            if step.text.trim().is_empty() {
                fields.push(format!("steps.{index}.text"));
            }
        }
        let needed = [Facet::Method, Facet::Phase, Facet::Exploitation, Facet::AgeBand, Facet::Maturity];
        let uncoded = needed.iter().filter(|facet| self.codes.get(facet).is_none_or(Vec::is_empty));
        fields.extend(uncoded.map(|facet| format!("codes.{facet}")));
        let check = fields.iter().fold(Check::new(), |check, field| check.wrong(field, FieldCode::Required));
        check.finish()
    }
}

impl Validate for PracticeContent {
    fn validate(&self) -> Vec<FieldError> {
        let mut check = Check::new().line("title", &self.title, 0, MAX_LINE).text(
            "summary",
            &self.summary,
            0,
            MAX_SUMMARY,
        );
        for field in Field::ALL.iter().filter(|field| !matches!(field, Field::Title | Field::Summary)) {
            check = check.text(field.code(), self.text(*field), 0, MAX_TEXT);
        }
        check = check.entries("steps", self.steps.len(), MAX_STEPS);
        for (index, step) in self.steps.iter().enumerate() {
            check = check.line(&format!("steps.{index}.when"), &step.when, 0, MAX_LINE);
            check = check.text(&format!("steps.{index}.text"), &step.text, 0, MAX_TEXT);
            if step.phase.as_deref().is_some_and(|phase| !Facet::Phase.knows(phase)) {
                check = check.wrong(&format!("steps.{index}.phase"), FieldCode::NotAvailable);
            }
        }
        check = check_codes(check, &self.codes).entries("left", self.left.len(), MAX_LEFT);
        if self.levels.keys().any(|facet| !Facet::IDENTIFYING.contains(facet)) {
            check = check.wrong("levels", FieldCode::NotAvailable);
        }
        for (index, left) in self.left.iter().enumerate() {
            check = check.text(&format!("left.{index}.words"), &left.words, 1, MAX_SUMMARY);
            check = check.line(&format!("left.{index}.rule"), &left.rule, 1, MAX_LINE);
        }
        check.finish()
    }
}

impl Texts for PracticeContent {
    fn texts(&self) -> Vec<FieldText<'_>> {
        let is_plain = |field: Field| matches!(field, Field::Title | Field::Summary);
        let texts = Field::ALL.iter().map(|field| FieldText {
            field: field.code().into(),
            text: self.text(*field),
            is_markdown: !is_plain(*field),
        });
        let steps = self.steps.iter().enumerate().flat_map(|(index, step)| {
            [
                FieldText::plain(format!("steps.{index}.when"), &step.when),
                FieldText::markdown(format!("steps.{index}.text"), &step.text),
            ]
        });
        texts.chain(steps).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_one_can_be_kept_and_not_be_sent() {
        let content = PracticeContent::new(Language::Romanian);
        assert_eq!(content.validate(), []);
        let missing: Vec<String> = content.missing().into_iter().map(|error| error.field).collect();
        assert_eq!(missing.len(), 8 + 1 + 5, "{missing:?}");
        assert!(!missing.contains(&"hindered".to_owned()));
    }

    #[test]
    fn what_is_wrong_is_named_where_it_stands() {
        let mut content = PracticeContent::new(Language::English);
        "two\nlines".clone_into(content.text_mut(Field::Title));
        content.steps.push(PracticeStep {
            when: String::new(),
            kind: StepKind::Step,
            phase: Some("later".into()),
            text: "x".into(),
        });
        content.levels.insert(Facet::Method, 1);
        let wrong: Vec<String> = content.validate().into_iter().map(|error| error.field).collect();
        assert_eq!(wrong, ["title", "steps.0.phase", "levels"]);
    }

    #[test]
    fn the_guard_is_given_every_text() {
        let mut content = PracticeContent::new(Language::English);
        for field in Field::ALL {
            field.code().clone_into(content.text_mut(*field));
        }
        content.steps.push(PracticeStep {
            when: "when".into(),
            kind: StepKind::Setback,
            phase: None,
            text: "step".into(),
        });
        let texts: Vec<String> = content.texts().into_iter().map(|text| text.text.to_owned()).collect();
        let json = serde_json::to_value(&content).unwrap();
        let written = json
            .as_object()
            .unwrap()
            .values()
            .filter(|value| value.as_str().is_some_and(|text| text != "en"));
        assert_eq!(texts.len(), written.count() + 2);
    }
}
