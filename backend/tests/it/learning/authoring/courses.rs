//! Courses as those who write them see them.

use super::{keyed, whole_course};
use crate::support::courses::small_course;
use crate::support::{TestApp, code, new_key, problem};
use shared::core::{FieldCode, Language, ProblemCode};
use shared::learning::{
    CourseNotice, CourseSetup, CourseState, Draft, Entry, NewCourse, PartKind, TaughtQuery, TranslationState,
};

fn new_course(title: &str) -> NewCourse {
    NewCourse { title: title.into(), source_language: Language::English, entry: Entry::Open }
}

/// What of a draft does not name it: kinds, keys, settings, titles, states.
fn shape(draft: &Draft) -> Vec<(PartKind, String, String, u32, Vec<TranslationState>)> {
    let shape = draft.parts.iter().skip(1).map(|part| {
        let states = part.translations.iter().map(|one| one.state).collect();
        let settings = serde_json::to_string(&part.settings).unwrap();
        (part.kind, part.key.clone(), format!("{settings} {}", part.title), part.position, states)
    });
    shape.collect()
}

#[actix_web::test]
async fn a_course_is_begun_set_up_and_archived() {
    let app = TestApp::start();
    let author = app.facilitator().await;
    let key = new_key();
    let new = new_course("Ascultare activă");
    let course = author.create_course(&new, &key).await.unwrap();
    assert_eq!((course.slug.as_str(), course.state), ("ascultare-activa", CourseState::Draft));
    assert_eq!(author.create_course(&new, &key).await.unwrap().id, course.id, "sent twice");
    let other = author.create_course(&new, &new_key()).await.unwrap();
    assert_eq!(other.slug, "ascultare-activa-2");
    let setup =
        CourseSetup { slug: Some("listening".into()), hours: Some(12), starter: Some(true), entry: None };
    let changed = author.update_course_setup(course.id, course.revision, &setup).await.unwrap();
    assert_eq!(
        (changed.slug.as_str(), changed.hours, changed.notice),
        ("listening", 12, Some(CourseNotice::Starter))
    );
    let late = author.update_course_setup(course.id, course.revision, &CourseSetup::default()).await;
    assert_eq!(problem(late).conflict.unwrap().stored_version, changed.revision);
    let taken = CourseSetup { slug: Some(other.slug.clone()), ..CourseSetup::default() };
    let refused = problem(author.update_course_setup(course.id, changed.revision, &taken).await);
    assert_eq!((refused.errors[0].field.as_str(), refused.errors[0].code), ("slug", FieldCode::NotAvailable));
    let archived = author.archive_course(course.id).await.unwrap();
    assert_eq!(archived.state, CourseState::Archived);
    let query = TaughtQuery { state: Some(CourseState::Archived), ..TaughtQuery::default() };
    let listed = author.list_taught_courses(&query).await.unwrap();
    assert_eq!(listed.items, [archived]);
    assert_eq!(author.reopen_course(course.id).await.unwrap().state, CourseState::Draft);
}

#[actix_web::test]
async fn the_list_counts_what_is_translated_and_who_learns() {
    let app = TestApp::start();
    let (author, learner) = (app.facilitator().await, app.member().await);
    let course = app.course(small_course()).await;
    learner.enrol(course).await.unwrap();
    app.pass(1);
    author.create_course(&new_course("Newer"), &new_key()).await.unwrap();
    let query = TaughtQuery { limit: Some(1), ..TaughtQuery::default() };
    let first = author.list_taught_courses(&query).await.unwrap();
    assert_eq!(first.items[0].title, "Newer");
    let query = TaughtQuery { cursor: first.next, ..query };
    let older = author.list_taught_courses(&query).await.unwrap().items.remove(0);
    assert_eq!((older.id, older.learners_count, older.published_number), (course, 1, Some(1)));
    let romanian = older.translations.iter().find(|one| one.language == Language::Romanian).unwrap();
    assert_eq!((romanian.current, romanian.outdated, romanian.missing), (1, 0, older.parts_count - 1));
    assert_eq!(author.find_draft(course).await.unwrap().course, older, "the draft counts the same");
}

#[actix_web::test]
async fn a_copy_says_the_same_under_other_ids() {
    let app = TestApp::start();
    let author = app.facilitator().await;
    let course = app.course(small_course()).await;
    let copy = author.duplicate_course(course, &new_key()).await.unwrap();
    assert_eq!((copy.state, copy.learners_count, copy.newest_version), (CourseState::Draft, 0, None));
    let (from, to) = (author.find_draft(course).await.unwrap(), author.find_draft(copy.id).await.unwrap());
    assert_eq!(shape(&from), shape(&to));
    assert!(to.parts.iter().all(|part| from.parts.iter().all(|other| other.id != part.id)));
    let words = |draft: &Draft| keyed(draft, "text").id;
    let (before, after) =
        (author.find_part(words(&from)).await.unwrap(), author.find_part(words(&to)).await.unwrap());
    let said = |part: &shared::learning::DraftPart| {
        part.words.iter().map(|one| (one.language, one.words.clone())).collect::<Vec<_>>()
    };
    assert_eq!(said(&before), said(&after));
}

#[actix_web::test]
async fn to_others_there_is_nothing() {
    let app = TestApp::start();
    let (member, manager, translator) = (app.member().await, app.manager().await, app.translator().await);
    let course = app.course(whole_course()).await;
    assert_eq!(code(member.find_draft(course).await), ProblemCode::NotFound);
    assert_eq!(code(member.list_taught_courses(&TaughtQuery::default()).await), ProblemCode::NotFound);
    assert_eq!(code(member.create_course(&new_course("Mine"), &new_key()).await), ProblemCode::NotFound);
    assert!(!manager.find_draft(course).await.unwrap().course.may_write);
    assert_eq!(code(manager.archive_course(course).await), ProblemCode::Forbidden);
    let draft = translator.find_draft(course).await.unwrap();
    assert!(draft.course.may_translate && !draft.course.may_write);
    assert_eq!(code(translator.delete_part(draft.parts[1].id).await), ProblemCode::Forbidden);
}
