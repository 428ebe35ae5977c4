//! What privacy reviewers and editors see, and what they decide.

use super::codes::Codes;
use super::content::PracticeContent;
use super::practice::{Found, Light, PracticeAudience, Stage};
use crate::core::code::code_enum;
use crate::core::id::{PracticeId, ReviewDecisionId};
use crate::core::problem::FieldCode;
use crate::core::{Check, Country, FieldError, FieldText, Texts, Timestamp, Validate};
use serde::{Deserialize, Serialize};

/// Most characters of a note, and of a comment.
const MAX_NOTE: u32 = 4_000;
/// Most characters of a passage.
const MAX_QUOTE: u32 = 600;
/// Most comments on passages.
const MAX_COMMENTS: usize = 50;

code_enum! {
    /// Which look it is.
    PracticeLook {
        /// Could somebody be recognised?
        Privacy = "privacy",
        /// Is it worth reading, and clear?
        Substance = "substance",
    }
}

code_enum! {
    /// What came of it.
    Decision {
        /// It goes on: to the editors, or to its readers.
        Pass = "pass",
        /// It goes back to its author.
        SendBack = "send_back",
    }
}

/// Could somebody recognise the young person from this, all of it together? What is not answered is null.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct ChecklistAnswers {
    /// The trafficker, or somebody of the network.
    pub by_trafficker: Option<bool>,
    /// The family, or somebody of the village or the neighbourhood.
    pub by_family: Option<bool>,
    /// The local press, or whoever reads it.
    pub by_press: Option<bool>,
    /// Professionals who were not involved.
    pub by_professionals: Option<bool>,
    /// The young person themselves, who did not agree to it.
    pub by_themselves: Option<bool>,
}

impl ChecklistAnswers {
    /// All answers, with the names of their fields.
    pub fn answers(&self) -> [(&'static str, Option<bool>); 5] {
        [
            ("by_trafficker", self.by_trafficker),
            ("by_family", self.by_family),
            ("by_press", self.by_press),
            ("by_professionals", self.by_professionals),
            ("by_themselves", self.by_themselves),
        ]
    }
}

/// A comment on a passage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct PassageComment {
    /// The field that it is about, as in errors.
    pub field: String,
    /// The passage; empty for the whole field.
    pub quote: String,
    /// What is to be said of it.
    pub text: String,
}

/// A reviewer's or an editor's decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewDecision {
    /// Which look it is; not what the practice waits for any more: `edit_conflict`.
    pub step: PracticeLook,
    /// The number of the text that was read.
    pub version: u32,
    /// What came of it.
    pub decision: Decision,
    /// For a look at privacy, whether somebody could be recognised. To pass it, each answer has to be no.
    #[serde(default)]
    pub checklist: ChecklistAnswers,
    /// For a look at privacy, what one tried to find out who it is, and how far one came; else a word to the author.
    pub note: String,
    /// On passages.
    #[serde(default)]
    pub comments: Vec<PassageComment>,
}

impl Validate for NewDecision {
    fn validate(&self) -> Vec<FieldError> {
        let is_privacy = self.step == PracticeLook::Privacy;
        // Whoever sends something back says why, whoever passes it for privacy what they tried.
        let needs_note = is_privacy || self.decision == Decision::SendBack;
        let mut check = Check::new().text("note", &self.note, u32::from(needs_note), MAX_NOTE);
        check = check.entries("comments", self.comments.len(), MAX_COMMENTS);
        for (index, comment) in self.comments.iter().enumerate() {
            check = check.line(&format!("comments.{index}.field"), &comment.field, 1, 100);
            check = check.text(&format!("comments.{index}.quote"), &comment.quote, 0, MAX_QUOTE);
            check = check.text(&format!("comments.{index}.text"), &comment.text, 1, MAX_NOTE);
        }
        if is_privacy && self.decision == Decision::Pass {
            for (field, answer) in self.checklist.answers() {
                let field = format!("checklist.{field}");
                match answer {
                    None => check = check.wrong(&field, FieldCode::Required),
                    Some(true) => check = check.wrong(&field, FieldCode::Identifies),
                    Some(false) => {}
                }
            }
        }
        check.finish()
    }
}

impl Texts for NewDecision {
    fn texts(&self) -> Vec<FieldText<'_>> {
        let comments = self.comments.iter().enumerate();
        let comments = comments
            .map(|(index, comment)| FieldText::plain(format!("comments.{index}.text"), &comment.text));
        std::iter::once(FieldText::plain("note", &self.note)).chain(comments).collect()
    }
}

/// A decision, as its author and later reviewers read it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct PracticeReview {
    /// Names it.
    pub id: ReviewDecisionId,
    /// Which look it was.
    pub step: PracticeLook,
    /// The number of the text that was read.
    pub version: u32,
    /// What came of it.
    pub decision: Decision,
    /// Who decided; null for a former member.
    pub decided_by: Option<String>,
    /// When.
    pub decided_at: Timestamp,
    /// Whether somebody could be recognised.
    pub checklist: ChecklistAnswers,
    /// The note.
    pub note: String,
    /// On passages.
    pub comments: Vec<PassageComment>,
}

/// A case practice that waits for somebody like oneself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct ReviewTask {
    /// Names it.
    pub id: PracticeId,
    /// Its title; null where the key that it was sealed with is lost.
    pub title: Option<String>,
    /// What it waits for.
    pub step: PracticeLook,
    /// The organisation of its author.
    pub organisation: String,
    /// That organisation's country.
    pub country: Country,
    /// Since when it waits.
    pub waiting_since: Timestamp,
}

/// A case practice for whoever reviews it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct PracticeForReview {
    /// Names it.
    pub id: PracticeId,
    /// Where it stands.
    pub stage: Stage,
    /// Who reads the text that was published before; null if none is.
    pub audience: Option<PracticeAudience>,
    /// The number of this text.
    pub version: u32,
    /// What it says.
    pub content: PracticeContent,
    /// The organisation of its author.
    pub organisation: String,
    /// The fields in which it differs from the text that is published; all of them are new where none is.
    pub changed: Vec<String>,
    /// Everything that the privacy guard finds in it; why it was left standing is in the content.
    pub found: Vec<Found>,
    /// How the codes stand among those of all published practices.
    pub light: Light,
    /// What of the codes would be shown to members, if it were published now.
    #[cfg_attr(feature = "server", schema(value_type = std::collections::BTreeMap<String, Vec<String>>))]
    pub shown: Codes,
    /// What was decided before, the newest first.
    pub reviews: Vec<PracticeReview>,
    /// What one may decide now; null where it is somebody else's turn.
    pub step: Option<PracticeLook>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decision(step: PracticeLook, decision: Decision) -> NewDecision {
        let checklist = ChecklistAnswers {
            by_trafficker: Some(false),
            by_family: Some(false),
            by_press: Some(false),
            by_professionals: Some(false),
            by_themselves: Some(false),
        };
        NewDecision {
            step,
            version: 1,
            decision,
            checklist,
            note: "Searched, found nothing.".into(),
            comments: Vec::new(),
        }
    }

    fn wrong(decision: &NewDecision) -> Vec<String> {
        decision.validate().into_iter().map(|error| error.field).collect()
    }

    #[test]
    fn nothing_passes_privacy_that_somebody_could_recognise_or_nobody_looked_at() {
        let mut pass = decision(PracticeLook::Privacy, Decision::Pass);
        assert!(wrong(&pass).is_empty());
        pass.checklist.by_press = Some(true);
        pass.checklist.by_family = None;
        pass.note = " ".into();
        assert_eq!(wrong(&pass), ["note", "checklist.by_family", "checklist.by_press"]);
        pass.decision = Decision::SendBack;
        assert_eq!(wrong(&pass), ["note"]);
    }

    #[test]
    fn an_editor_says_why_something_goes_back() {
        let mut editor = decision(PracticeLook::Substance, Decision::Pass);
        editor.note = String::new();
        editor.checklist = ChecklistAnswers::default();
        assert!(wrong(&editor).is_empty());
        editor.decision = Decision::SendBack;
        assert_eq!(wrong(&editor), ["note"]);
    }
}
