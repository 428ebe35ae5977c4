//! The exchange of case practices.

mod desk;
mod reading;
mod responses;
mod sealing;
mod standing;
mod way;

use crate::support::{Person, TestApp, new_key};
use shared::core::id::PracticeId;
use shared::core::{Country, Language, Role};
use shared::exchange::{
    ChecklistAnswers, Decision, Facet, Field, NewDecision, NewPractice, PracticeContent, PracticeLook,
    PracticeStep, StepKind,
};

/// A word that stands in every text of a test's practice and nowhere else.
pub const WORD: &str = "lantern";

/// A complete practice in which the guard finds nothing.
pub fn content() -> PracticeContent {
    let mut content = PracticeContent::new(Language::English);
    for field in Field::ALL {
        *content.text_mut(*field) = format!("What we learnt about trust, as a {WORD} in the evening.");
    }
    let phase = Some("stabilisation".to_owned());
    let text = format!("The peer supporter came along and brought a {WORD}.");
    content.steps.push(PracticeStep { when: "third week".into(), kind: StepKind::TurningPoint, phase, text });
    for (facet, codes) in [
        (Facet::Method, vec!["peer_to_peer"]),
        (Facet::Phase, vec!["stabilisation", "reintegration"]),
        (Facet::Exploitation, vec!["sexual"]),
        (Facet::AgeBand, vec!["15-17"]),
        (Facet::Origin, vec!["RO"]),
        (Facet::Destination, vec!["ES"]),
        (Facet::Maturity, vec!["promising_practice"]),
    ] {
        content.codes.insert(facet, codes.into_iter().map(str::to_owned).collect());
    }
    content.is_composite = true;
    content
}

/// Those whom a practice passes: of an organisation each.
pub struct Colleagues {
    pub app: TestApp,
    pub author: Person,
    pub reviewer: Person,
    pub editor: Person,
    pub reader: Person,
}

impl Colleagues {
    pub async fn new() -> Self {
        let app = TestApp::start();
        let author = app.member().await;
        let reviewer = app.with_grants(&[(Role::Member, None), (Role::PrivacyReviewer, None)]).await;
        let (editor, reader) = (app.facilitator().await, app.member_in(Country::Spain).await);
        Self { app, author, reviewer, editor, reader }
    }

    /// A draft with this content.
    pub async fn draft(&self, content: &PracticeContent) -> PracticeId {
        let new = NewPractice { language: content.language };
        let draft = self.author.create_practice(&new, &new_key()).await.unwrap();
        self.author.save_practice_draft(draft.id, draft.revision, content).await.unwrap().id
    }

    /// One that waits for a privacy reviewer.
    pub async fn submitted(&self, content: &PracticeContent) -> PracticeId {
        let id = self.draft(content).await;
        let revision = self.author.find_practice_draft(id).await.unwrap().revision;
        self.author.submit_practice(id, revision).await.unwrap();
        id
    }

    /// One that waits for an editor.
    pub async fn passed(&self, content: &PracticeContent) -> PracticeId {
        let id = self.submitted(content).await;
        self.reviewer.decide_on_practice(id, &pass(PracticeLook::Privacy, 1)).await.unwrap();
        id
    }

    /// One with readers.
    pub async fn published(&self, content: &PracticeContent) -> PracticeId {
        let id = self.passed(content).await;
        self.editor.decide_on_practice(id, &pass(PracticeLook::Substance, 1)).await.unwrap();
        id
    }
}

/// A decision that lets a text pass.
pub fn pass(step: PracticeLook, version: u32) -> NewDecision {
    let no = Some(false);
    let checklist = ChecklistAnswers {
        by_trafficker: no,
        by_family: no,
        by_press: no,
        by_professionals: no,
        by_themselves: no,
    };
    let note = format!("I looked for it in the press and found nothing, {WORD}.");
    NewDecision { step, version, decision: Decision::Pass, checklist, note, comments: Vec::new() }
}

/// A decision that sends a text back.
pub fn send_back(step: PracticeLook, version: u32) -> NewDecision {
    NewDecision { decision: Decision::SendBack, ..pass(step, version) }
}
