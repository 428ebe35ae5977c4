//! Writing courses.

mod bank;
pub mod chance;
mod courses;
mod exchange;
mod files;
mod large;
mod parts;
mod progress;
mod versions;
mod words;

use crate::support::courses::{course_of, lesson, part};
use crate::support::{Person, TestApp};
use course_file::{CourseFile, CoursePart, WrittenWords};
use shared::core::Role;
use shared::core::id::{CourseId, CourseVersionId};
use shared::learning::{Draft, DraftPartSummary, NewVersion, Proposal, Settings, VersionReview};

impl TestApp {
    /// Somebody who translates, and does nothing else.
    async fn translator(&self) -> Person {
        self.with_grants(&[(Role::Translator, None)]).await
    }
}

/// Gives every part that needs one a summary, as a course needs it to be proposed.
fn summed_up(mut part: CoursePart) -> CoursePart {
    for WrittenWords { words, .. } in part.words.values_mut() {
        if matches!(part.settings, Settings::Course { .. } | Settings::Module { .. }) {
            words.summary = "What it is about".to_owned();
        }
    }
    part.children = part.children.into_iter().map(summed_up).collect();
    part
}

/// A course without flaws: two lessons of two texts.
fn whole_course() -> CourseFile {
    let text = |key| part(key, Settings::Text, "Words");
    let mut file = course_of(vec![
        lesson("first", vec![text("one"), text("two")]),
        lesson("second", vec![text("three"), text("four")]),
    ]);
    file.root = summed_up(file.root);
    file
}

/// The part of a draft with this key.
fn keyed<'a>(draft: &'a Draft, key: &str) -> &'a DraftPartSummary {
    draft.parts.iter().find(|part| part.key == key).unwrap_or_else(|| panic!("no {key}"))
}

/// Proposes a draft that has no flaws.
async fn propose(author: &Person, course: CourseId) -> CourseVersionId {
    match author.propose_version(course, &NewVersion { note: "Better".into() }).await.unwrap() {
        Proposal::Proposed { version } => version.id,
        Proposal::Flawed { flaws } => panic!("{flaws:?}"),
    }
}

/// Puts a draft before the learners, as two people do.
async fn publish(author: &Person, reviewer: &Person, course: CourseId) -> CourseVersionId {
    let version = propose(author, course).await;
    let review = VersionReview { accepted: true, words: String::new() };
    reviewer.review_version(version, &review).await.unwrap();
    author.publish_version(version).await.unwrap();
    version
}
