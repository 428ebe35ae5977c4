//! The tree of a draft.

use super::chance::Chance;
use super::{keyed, whole_course};
use crate::media;
use crate::support::courses::{asking, choice_question, quiz, quiz_settings, small_course};
use crate::support::{Person, TestApp, code, new_key, problem};
use shared::core::id::{CourseId, PartId};
use shared::core::{FieldCode, Language, ProblemCode};
use shared::learning::{NewPart, NewWords, PartMove, PartPatch, Pick, Scene, Settings, Words};
use std::collections::BTreeMap;

fn new_part(parent_id: PartId, after: Option<PartId>, settings: Settings, title: &str) -> NewPart {
    let words = Words { title: title.into(), ..Words::default() };
    NewPart { parent_id, after, key: None, settings, words: Some(words) }
}

async fn keys_below(author: &Person, course: CourseId, parent: PartId) -> Vec<String> {
    let draft = author.find_draft(course).await.unwrap();
    let children = draft.parts.into_iter().filter(|part| part.parent_id == Some(parent));
    children.map(|part| part.key).collect()
}

#[actix_web::test]
async fn a_part_is_made_where_it_fits_with_a_key_of_its_own() {
    let app = TestApp::start();
    let author = app.facilitator().await;
    let course = app.course(whole_course()).await;
    let first = app.part(course, "first").await;
    let one = app.part(course, "one").await;
    let key = new_key();
    let new = new_part(first, Some(one), Settings::Callout, "One");
    let callout = author.create_part(course, &new, &key).await.unwrap();
    assert_eq!(author.create_part(course, &new, &key).await.unwrap().id, callout.id, "sent twice");
    assert_eq!((callout.key.as_str(), callout.position), ("one-2", 1));
    let before = new_part(first, None, Settings::Text, "");
    author.create_part(course, &before, &new_key()).await.unwrap();
    assert_eq!(keys_below(&author, course, first).await, ["text", "one", "one-2", "two"]);
    let misplaced = new_part(one, None, Settings::Text, "");
    let refused = problem(author.create_part(course, &misplaced, &new_key()).await);
    assert_eq!(refused.errors[0].field, "parent_id");
    let elsewhere = new_part(first, Some(first), Settings::Text, "");
    assert_eq!(problem(author.create_part(course, &elsewhere, &new_key()).await).errors[0].field, "after");
    let mut wordy = new_part(first, None, Settings::Text, "");
    wordy.words.as_mut().unwrap().captions = "WEBVTT".into();
    assert_eq!(
        problem(author.create_part(course, &wordy, &new_key()).await).errors[0].field,
        "words.captions"
    );
}

#[actix_web::test]
async fn two_cannot_overwrite_each_others_settings() {
    let app = TestApp::start();
    let author = app.facilitator().await;
    let course = app.course(whole_course()).await;
    let first = author.find_part(app.part(course, "first").await).await.unwrap();
    let minutes = |minutes| PartPatch {
        settings: Some(Settings::Lesson { minutes, exercise: false, optional: true }),
        key: None,
    };
    let changed = author.update_part(first.id, first.revision, &minutes(20)).await.unwrap();
    assert_eq!(changed.settings, minutes(20).settings.unwrap());
    let late = problem(author.update_part(first.id, first.revision, &minutes(30)).await);
    assert_eq!(late.code, ProblemCode::EditConflict);
    assert!(late.conflict.unwrap().stored.contains("20"));
    let other = PartPatch { settings: Some(Settings::Text), key: None };
    let refused = problem(author.update_part(first.id, changed.revision, &other).await);
    assert_eq!(refused.errors[0].field, "settings.kind");
    let taken = PartPatch { key: Some("second".into()), settings: None };
    let refused = problem(author.update_part(first.id, changed.revision, &taken).await);
    assert_eq!((refused.errors[0].field.as_str(), refused.errors[0].code), ("key", FieldCode::NotAvailable));
}

#[actix_web::test]
async fn a_quiz_follows_the_key_of_a_question() {
    let app = TestApp::start();
    let author = app.facilitator().await;
    let mut file = whole_course();
    file.root.children[0].children.push(quiz(quiz_settings(&["ask"])));
    let bank = Settings::BankQuestion { tags: Vec::new() };
    file.root.children.push(asking("ask", bank, choice_question("One?")));
    let course = app.course(file).await;
    let question = author.find_part(app.part(course, "ask").await).await.unwrap();
    let patch = PartPatch { key: Some("asked".into()), settings: None };
    author.update_part(question.id, question.revision, &patch).await.unwrap();
    let draft = author.find_draft(course).await.unwrap();
    let Settings::Quiz(quiz) = &keyed(&draft, "quiz").settings else { panic!() };
    assert_eq!(quiz.picks, [Pick::Question { key: "asked".into() }]);
}

#[actix_web::test]
async fn texts_of_scenes_that_are_gone_go_in_every_language() {
    let app = TestApp::start();
    let author = app.facilitator().await;
    let course = app.course(whole_course()).await;
    let module = app.part(course, "module").await;
    let scene = |key: &str| Scene { key: key.into(), choices: Vec::new(), end: None };
    let settings = |keys: &[&str]| Settings::Scenario {
        start: "a".into(),
        state: BTreeMap::new(),
        scenes: keys.iter().map(|key| scene(key)).collect(),
        optional: false,
    };
    let new = new_part(module, None, settings(&["a", "b"]), "Talk");
    let part = author.create_part(course, &new, &new_key()).await.unwrap();
    let texts = |keys: &[&str]| NewWords {
        words: Words {
            title: "Talk".into(),
            entries: keys.iter().map(|key| ((*key).to_owned(), "Says".to_owned())).collect(),
            ..Words::default()
        },
        minor: false,
        autosave: false,
        meaning: None,
    };
    author.save_words(part.id, Language::English, 1, &texts(&["a", "b"])).await.unwrap();
    author.save_words(part.id, Language::Czech, 0, &texts(&["a", "b"])).await.unwrap();
    let stray = problem(author.save_words(part.id, Language::Czech, 1, &texts(&["c"])).await);
    assert_eq!(stray.errors[0].field, "words.entries.c");
    let patch = PartPatch { settings: Some(settings(&["a"])), key: None };
    let after = author.update_part(part.id, 1, &patch).await.unwrap();
    assert!(after.words.iter().all(|said| said.words.entries.keys().eq(["a"])));
    assert_eq!(author.list_words_versions(part.id, Language::Czech).await.unwrap().len(), 2);
}

#[actix_web::test]
async fn what_is_taken_away_comes_back_with_what_was_in_it() {
    let app = TestApp::start();
    let author = app.facilitator().await;
    let course = app.course(whole_course()).await;
    let (module, first) = (app.part(course, "module").await, app.part(course, "first").await);
    let one = app.part(course, "one").await;
    author.delete_part(one).await.unwrap();
    app.pass(1);
    author.delete_part(first).await.unwrap();
    assert_eq!(keys_below(&author, course, module).await, ["second"]);
    assert_eq!(code(author.find_part(first).await), ProblemCode::NotFound);
    let deleted = author.list_deleted_parts(course).await.unwrap();
    let listed: Vec<_> = deleted.iter().map(|part| (part.id, part.parts_count)).collect();
    assert_eq!(listed, [(first, 2), (one, 1)]);
    assert_eq!(code(author.restore_part(one).await), ProblemCode::Forbidden, "what it stood in is gone");
    let other =
        new_part(module, None, Settings::Lesson { minutes: 1, exercise: false, optional: false }, "First");
    author.create_part(course, &other, &new_key()).await.unwrap();
    let back = author.restore_part(first).await.unwrap();
    assert_eq!(back.key, "first-2", "another has its key by now");
    assert_eq!(keys_below(&author, course, first).await, ["two"]);
    author.restore_part(one).await.unwrap();
    assert_eq!(keys_below(&author, course, first).await, ["one", "two"]);
    assert!(author.list_deleted_parts(course).await.unwrap().is_empty());
    let root = author.find_draft(course).await.unwrap().parts[0].id;
    assert_eq!(code(author.delete_part(root).await), ProblemCode::Forbidden);
}

#[actix_web::test]
async fn a_part_is_copied_with_all_that_it_says() {
    let app = TestApp::start();
    let author = app.facilitator().await;
    let course = app.course(small_course()).await;
    let (module, first) = (app.part(course, "module").await, app.part(course, "first").await);
    let copy = author.duplicate_part(first, &new_key()).await.unwrap();
    assert_eq!(keys_below(&author, course, module).await, ["first", "first-2", "second"]);
    assert_eq!(keys_below(&author, course, copy.id).await, keys_below(&author, course, first).await);
}

#[actix_web::test]
async fn a_picture_takes_a_file_that_its_author_sent() {
    let app = TestApp::start();
    let (author, other, learner) = (app.facilitator().await, app.facilitator().await, app.member().await);
    let course = app.course(whole_course()).await;
    let first = app.part(course, "first").await;
    let file = media::picture(&author).await;
    let settings = Settings::Picture { file_id: Some(file) };
    let new = NewPart { words: None, ..new_part(first, None, settings, "") };
    let refused = problem(other.create_part(course, &new, &new_key()).await);
    assert_eq!(refused.errors[0].field, "settings.file_id", "somebody else sent it");
    assert!(learner.find_file(file).await.is_err());
    let part = author.create_part(course, &new, &new_key()).await.unwrap();
    other.find_file(file).await.unwrap();
    assert!(learner.find_file(file).await.is_err(), "they do not learn in it");
    learner.enrol(course).await.unwrap();
    learner.find_file(file).await.unwrap();
    author.delete_part(part.id).await.unwrap();
    learner.find_file(file).await.unwrap();
}

#[actix_web::test]
async fn the_order_is_that_of_a_list_whatever_happens() {
    let app = TestApp::start();
    let author = app.facilitator().await;
    for seed in 1..=3 {
        let course = app.course(whole_course()).await;
        let lessons = [app.part(course, "first").await, app.part(course, "second").await];
        let below = |draft: &shared::learning::Draft, lesson: PartId| -> Vec<PartId> {
            draft.parts.iter().filter(|part| part.parent_id == Some(lesson)).map(|part| part.id).collect()
        };
        let draft = author.find_draft(course).await.unwrap();
        let mut model: Vec<Vec<PartId>> = lessons.iter().map(|lesson| below(&draft, *lesson)).collect();
        let mut chance = Chance::new(seed);
        for step in 0..40 {
            let (into, act) = (chance.below(2), chance.below(4));
            let place = chance.below(model[into].len() + 1);
            let after = place.checked_sub(1).map(|place| model[into][place]);
            let from = chance.below(2);
            match (act, model[from].len()) {
                (0, _) | (_, 0) => {
                    let new = new_part(lessons[into], after, Settings::Text, "Text");
                    let part = author.create_part(course, &new, &new_key()).await.unwrap();
                    model[into].insert(place, part.id);
                }
                (1, number) => {
                    let part = model[from].remove(chance.below(number));
                    author.delete_part(part).await.unwrap();
                }
                (_, number) => {
                    let part = model[from][chance.below(number)];
                    let to = PartMove { parent_id: lessons[into], after };
                    let moved = author.move_part(part, &to).await;
                    if after == Some(part) {
                        assert_eq!(problem(moved).errors[0].field, "after");
                        continue;
                    }
                    moved.unwrap();
                    model[from].retain(|one| *one != part);
                    let place = after
                        .map_or(0, |after| model[into].iter().position(|one| *one == after).unwrap() + 1);
                    model[into].insert(place, part);
                }
            }
            let draft = author.find_draft(course).await.unwrap();
            let stored: Vec<Vec<PartId>> = lessons.iter().map(|lesson| below(&draft, *lesson)).collect();
            assert_eq!(stored, model, "seed {seed}, step {step}");
            let mut keys: Vec<_> = draft.parts.iter().map(|part| (part.parent_id, &part.key)).collect();
            keys.sort();
            keys.dedup();
            assert_eq!(keys.len(), draft.parts.len(), "each key once among its siblings");
        }
    }
}
