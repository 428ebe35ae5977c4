//! The way of a practice over HTTP: from every place, every act by everybody, against a model that is written down here.

use super::{Colleagues, content, pass, send_back};
use crate::support::{Person, code};
use futures_util::future::join_all;
use shared::core::id::PracticeId;
use shared::core::{Country, ProblemCode, Role};
use shared::exchange::{AudienceChange, PracticeAudience, PracticeDraft, PracticeLook, Stage};

/// Where a practice may be.
const PLACES: [(Stage, Option<PracticeAudience>); 12] = [
    (Stage::Draft, None),
    (Stage::PrivacyReview, None),
    (Stage::Editing, None),
    (Stage::Published, Some(PracticeAudience::Members)),
    (Stage::Published, Some(PracticeAudience::Public)),
    (Stage::Withdrawn, None),
    (Stage::Draft, Some(PracticeAudience::Members)),
    (Stage::PrivacyReview, Some(PracticeAudience::Members)),
    (Stage::Editing, Some(PracticeAudience::Members)),
    (Stage::Draft, Some(PracticeAudience::Public)),
    (Stage::PrivacyReview, Some(PracticeAudience::Public)),
    (Stage::Editing, Some(PracticeAudience::Public)),
];

const ACTS: [&str; 12] = [
    "save",
    "delete",
    "submit",
    "take_back",
    "revise",
    "pass",
    "return",
    "publish",
    "edit_back",
    "open",
    "close",
    "withdraw",
];

/// Who tries.
struct People {
    all: Colleagues,
    /// Of the author's organisation, and everything.
    colleague: Person,
    /// Of another, and everything, but has let no text pass.
    other: Person,
    manager: Person,
    outsider: Person,
}

impl People {
    async fn new() -> Self {
        let all = Colleagues::new().await;
        let everything = [
            (Role::Member, None),
            (Role::PrivacyReviewer, None),
            (Role::Facilitator, None),
            (Role::ProjectManager, None),
        ];
        let colleague = all.app.person_in(Country::Romania, Some(&all.author), &everything).await;
        let other = all.app.with_grants(&everything).await;
        let (manager, outsider) = (all.app.manager().await, all.app.with_grants(&[]).await);
        Self { all, colleague, other, manager, outsider }
    }

    fn everybody(&self) -> [(&'static str, &Person); 8] {
        [
            ("author", &self.all.author),
            ("reviewer", &self.all.reviewer),
            ("editor", &self.all.editor),
            ("reader", &self.all.reader),
            ("colleague", &self.colleague),
            ("other", &self.other),
            ("manager", &self.manager),
            ("outsider", &self.outsider),
        ]
    }

    /// A practice that stands there.
    async fn at(&self, (stage, audience): (Stage, Option<PracticeAudience>)) -> PracticeId {
        let all = &self.all;
        let id = match (stage, audience) {
            (Stage::Draft, None) => return all.draft(&content()).await,
            (Stage::PrivacyReview, None) => return all.submitted(&content()).await,
            (Stage::Editing, None) => return all.passed(&content()).await,
            _ => all.published(&content()).await,
        };
        if audience == Some(PracticeAudience::Public) {
            let public = AudienceChange { audience: PracticeAudience::Public };
            self.manager.change_practice_audience(id, &public).await.unwrap();
        }
        match stage {
            Stage::Withdrawn => all.author.withdraw_practice(id).await.unwrap(),
            Stage::Draft | Stage::PrivacyReview | Stage::Editing => {
                let revision = all.author.revise_practice(id).await.unwrap().revision;
                if stage != Stage::Draft {
                    all.author.submit_practice(id, revision).await.unwrap();
                }
                if stage == Stage::Editing {
                    all.reviewer.decide_on_practice(id, &pass(PracticeLook::Privacy, 2)).await.unwrap();
                }
            }
            Stage::Published => {}
        }
        id
    }

    async fn now(&self, id: PracticeId) -> Option<(Stage, Option<PracticeAudience>)> {
        let draft: PracticeDraft = self.all.author.find_practice_draft(id).await.ok()?;
        Some((draft.stage, draft.audience))
    }
}

/// The act, as the person; `None` where it was done.
async fn try_it(
    person: &Person,
    id: PracticeId,
    act: &str,
    version: u32,
    revision: u32,
) -> Option<ProblemCode> {
    let (privacy, substance) = (PracticeLook::Privacy, PracticeLook::Substance);
    let change = |audience| AudienceChange { audience };
    let done = match act {
        "save" => person.save_practice_draft(id, revision, &content()).await.map(drop),
        "delete" => person.delete_practice(id).await,
        "submit" => person.submit_practice(id, revision).await.map(drop),
        "take_back" => person.take_practice_back(id).await.map(drop),
        "revise" => person.revise_practice(id).await.map(drop),
        "pass" => person.decide_on_practice(id, &pass(privacy, version)).await,
        "return" => person.decide_on_practice(id, &send_back(privacy, version)).await,
        "publish" => person.decide_on_practice(id, &pass(substance, version)).await,
        "edit_back" => person.decide_on_practice(id, &send_back(substance, version)).await,
        "open" => person.change_practice_audience(id, &change(PracticeAudience::Public)).await,
        "close" => person.change_practice_audience(id, &change(PracticeAudience::Members)).await,
        _ => person.withdraw_practice(id).await,
    };
    done.err().map(|error| code::<()>(Err(error)))
}

/// What becomes of a practice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum After {
    /// It cannot be done, or not by them.
    Refused,
    /// It is not there any more.
    Gone,
    /// It stands there.
    At(Stage, Option<PracticeAudience>),
}

impl After {
    fn place(self) -> Option<(Stage, Option<PracticeAudience>)> {
        if let Self::At(stage, audience) = self { Some((stage, audience)) } else { None }
    }
}

/// What the rules of the exchange say, in the words of the people who made them.
fn model(who: &str, act: &str, at: (Stage, Option<PracticeAudience>)) -> After {
    use Stage::{Draft, Editing, PrivacyReview, Published, Withdrawn};
    let (stage, audience) = at;
    let is_author = who == "author";
    let is_foreign_reviewer = matches!(who, "reviewer" | "other");
    let is_foreign_editor = matches!(who, "editor" | "other");
    let answers = is_author || matches!(who, "reviewer" | "editor" | "colleague" | "other" | "manager");
    let is_published = audience.is_some();
    let after = match (act, stage) {
        ("save", Draft) if is_author => at,
        ("delete", Draft | Withdrawn) if is_author && !is_published => return After::Gone,
        ("submit", Draft) if is_author => (PrivacyReview, audience),
        ("take_back", PrivacyReview | Editing) | ("revise", Published | Withdrawn) if is_author => {
            (Draft, audience)
        }
        ("pass", PrivacyReview) if is_foreign_reviewer => (Editing, audience),
        ("return", PrivacyReview) if is_foreign_reviewer => (Draft, audience),
        ("publish", Editing) if is_foreign_editor => (Published, Some(PracticeAudience::Members)),
        ("edit_back", Editing) if is_foreign_editor => (Draft, audience),
        // The editor of these tests published it: the second decision is somebody else's.
        ("open", _) if audience == Some(PracticeAudience::Members) && matches!(who, "other" | "manager") => {
            (stage, Some(PracticeAudience::Public))
        }
        ("close", _) if audience == Some(PracticeAudience::Public) && answers => {
            (stage, Some(PracticeAudience::Members))
        }
        ("withdraw", Published) if answers => (Withdrawn, None),
        ("withdraw", Draft | PrivacyReview | Editing) if is_published && answers => (Draft, None),
        _ => return After::Refused,
    };
    After::At(after.0, after.1)
}

#[actix_web::test]
async fn every_act_by_everybody_from_everywhere_is_as_the_model_says() {
    let people = People::new().await;
    let mut done = 0;
    for at in PLACES {
        for (who, person) in people.everybody() {
            // A fresh practice only where the one before was changed.
            let mut id = people.at(at).await;
            for act in ACTS {
                let draft = people.all.author.find_practice_draft(id).await.unwrap();
                let version = if at.1.is_some() && matches!(at.0, Stage::PrivacyReview | Stage::Editing) {
                    2
                } else {
                    1
                };
                let failed = try_it(person, id, act, version, draft.revision).await;
                let expected = model(who, act, at);
                assert_eq!(failed.is_none(), expected != After::Refused, "{who} {act} {at:?}: {failed:?}");
                if let Some(failed) = failed {
                    let is_no = matches!(
                        failed,
                        ProblemCode::NotFound | ProblemCode::Forbidden | ProblemCode::WrongStage
                    );
                    assert!(is_no, "{who} {act} {at:?}: {failed}");
                    assert_eq!(people.now(id).await, Some(at), "{who} {act} {at:?} changed something");
                    continue;
                }
                done += 1;
                assert_eq!(people.now(id).await, expected.place(), "{who} {act} {at:?}");
                let reads = people.all.reader.find_practice(id).await.is_ok();
                assert_eq!(
                    reads,
                    expected.place().is_some_and(|(_, audience)| audience.is_some()),
                    "{who} {act}"
                );
                id = people.at(at).await;
            }
        }
    }
    assert!(done > 80, "{done} acts were done");
}

#[actix_web::test]
async fn of_acts_that_come_at_once_one_is_done() {
    let all = Colleagues::new().await;
    let others = [all.app.facilitator().await, all.app.facilitator().await, all.app.facilitator().await];
    for _ in 0..3 {
        let id = all.passed(&content()).await;
        let decision = pass(PracticeLook::Substance, 1);
        let editors = others.iter().map(|editor| editor.decide_on_practice(id, &decision));
        let (edited, taken_back) = futures_util::join!(join_all(editors), all.author.take_practice_back(id));
        let published = edited.iter().filter(|answer| answer.is_ok()).count();
        assert_eq!(published + usize::from(taken_back.is_ok()), 1, "{edited:?} {taken_back:?}");
        assert_eq!(all.reader.find_practice(id).await.is_ok(), published == 1);
        let stage = all.author.find_practice_draft(id).await.unwrap().stage;
        assert_eq!(stage, if published == 1 { Stage::Published } else { Stage::Draft });
    }
}
