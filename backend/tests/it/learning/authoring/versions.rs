//! From a draft to the learners: flaws, proposing, reviewing, publishing; looking at it as a learner does.

use super::{keyed, propose, publish, whole_course};
use crate::support::courses::{asking, choice_question, quiz, quiz_settings, small_course};
use crate::support::{TestApp, code, new_key, problem};
use diesel::prelude::*;
use shared::core::{Language, ProblemCode};
use shared::learning::{
    Answer, ChangeKind, CourseFlawCode, NewPart, NewVersion, NewWords, PartPreview, Proposal, Settings,
    TriedAnswer, VersionReview, VersionState, Wanted, Weight, Words,
};
use waymark::db::schema::{audit_events, learning_versions};

const ACCEPTED: VersionReview = VersionReview { accepted: true, words: String::new() };

fn says(words: Words) -> NewWords {
    NewWords { words, minor: false, autosave: false, meaning: None }
}

#[actix_web::test]
async fn a_draft_with_flaws_is_not_proposed() {
    let app = TestApp::start();
    let author = app.facilitator().await;
    let course = app.course(whole_course()).await;
    assert_eq!(author.check_course(course).await.unwrap(), []);
    let first = app.part(course, "first").await;
    let settings = Settings::Picture { file_id: None };
    let new = NewPart { parent_id: first, after: None, key: None, settings, words: None };
    let picture = author.create_part(course, &new, &new_key()).await.unwrap();
    let flaws = author.check_course(course).await.unwrap();
    let found: Vec<_> = flaws.iter().map(|flaw| (flaw.part_id, flaw.code)).collect();
    assert!(found.contains(&(picture.id, CourseFlawCode::NoFile)), "{flaws:?}");
    assert!(found.contains(&(picture.id, CourseFlawCode::NoSource)), "{flaws:?}");
    let proposal = author.propose_version(course, &NewVersion::default()).await.unwrap();
    assert_eq!(proposal, Proposal::Flawed { flaws });
    assert_eq!(author.list_versions(course).await.unwrap().len(), 1, "nothing was stored");
    author.delete_part(picture.id).await.unwrap();
    propose(&author, course).await;
}

#[actix_web::test]
async fn two_people_answer_for_what_is_taught() {
    let app = TestApp::start();
    let (author, reviewer, translator) =
        (app.facilitator().await, app.facilitator().await, app.translator().await);
    let course = app.course(whole_course()).await;
    let one = app.part(course, "one").await;
    let body = Words { body: "Other words".into(), ..Words::default() };
    author.save_words(one, Language::English, 1, &says(body)).await.unwrap();
    author.delete_part(app.part(course, "four").await).await.unwrap();
    let version = propose(&author, course).await;
    assert_eq!(code(author.review_version(version, &ACCEPTED).await), ProblemCode::Forbidden);
    assert_eq!(code(translator.review_version(version, &ACCEPTED).await), ProblemCode::Forbidden);
    assert_eq!(code(author.publish_version(version).await), ProblemCode::Forbidden, "nobody has read it");
    let listed = reviewer.list_versions(course).await.unwrap();
    assert!(listed[0].may_review && !listed[0].may_publish);
    let changes: Vec<_> =
        listed[0].changes.iter().map(|change| (change.title.as_str(), change.change)).collect();
    assert_eq!(changes, [("Other words", ChangeKind::Changed), ("four", ChangeKind::Removed)]);
    let wordless = VersionReview { accepted: false, words: " ".into() };
    assert_eq!(problem(reviewer.review_version(version, &wordless).await).errors[0].field, "words");
    let back = VersionReview { accepted: false, words: "Too short".into() };
    let sent_back = reviewer.review_version(version, &back).await.unwrap();
    assert_eq!((sent_back.state, sent_back.review.as_str()), (VersionState::SentBack, "Too short"));
    assert_eq!(code(reviewer.review_version(version, &ACCEPTED).await), ProblemCode::Forbidden);
    let again = propose(&author, course).await;
    let reviewed = reviewer.review_version(again, &ACCEPTED).await.unwrap();
    assert_eq!(reviewed.reviewed_by.unwrap().id, reviewer.account);
    let published = author.publish_version(again).await.unwrap();
    assert_eq!((published.state, published.number), (VersionState::Published, 3));
    assert_eq!(author.publish_version(again).await.unwrap(), published, "again changes nothing");
    let states: Vec<_> = author.list_versions(course).await.unwrap().iter().map(|one| one.state).collect();
    assert_eq!(states, [VersionState::Published, VersionState::SentBack, VersionState::Retired]);
    let mut acts: Vec<String> = app
        .read(|connection| {
            let acts = audit_events::table.filter(audit_events::action.like("%_version"));
            Ok(acts.select(audit_events::action).load(connection)?)
        })
        .await;
    acts.sort();
    let expected =
        ["propose_version", "propose_version", "publish_version", "review_version", "review_version"];
    assert_eq!(acts, expected);
}

#[actix_web::test]
async fn a_newer_proposal_takes_the_place_of_one_that_waits() {
    let app = TestApp::start();
    let (author, reviewer) = (app.facilitator().await, app.facilitator().await);
    let course = app.course(whole_course()).await;
    let older = propose(&author, course).await;
    propose(&author, course).await;
    assert_eq!(code(reviewer.review_version(older, &ACCEPTED).await), ProblemCode::Forbidden);
    let former: VersionState = app
        .read(move |connection| {
            let state = learning_versions::table.find(older).select(learning_versions::state);
            Ok(state.first(connection)?)
        })
        .await;
    assert_eq!(former, VersionState::Retired);
}

#[actix_web::test]
async fn a_preview_is_what_a_learner_gets_once_it_is_published() {
    let app = TestApp::start();
    let (author, reviewer, learner) = (app.facilitator().await, app.facilitator().await, app.member().await);
    let mut file = whole_course();
    file.root.children[0].children.push(quiz(quiz_settings(&["ask"])));
    let bank = Settings::BankQuestion { tags: Vec::new() };
    file.root.children.push(asking("ask", bank, choice_question("One?")));
    let course = app.course(file).await;
    learner.enrol(course).await.unwrap();
    let (first, one) = (app.part(course, "first").await, app.part(course, "one").await);
    let words = Words { body: "Slova **tučně**".into(), ..Words::default() };
    author.save_words(one, Language::Czech, 0, &says(words)).await.unwrap();
    let czech = Wanted { language: Some(Language::Czech) };
    let PartPreview::Lesson { lesson } = author.preview_part(first, &czech).await.unwrap() else { panic!() };
    assert!(lesson.blocks[0].html.contains("<strong>"));
    let quiz = app.part(course, "quiz").await;
    let PartPreview::Activity { activity } = author.preview_part(quiz, &czech).await.unwrap() else {
        panic!()
    };
    assert_eq!(activity.questions[0].asked, asked(&author, course, "ask").await);
    let version = publish(&author, &reviewer, course).await;
    let page = author.find_version_page(version, first, &czech).await.unwrap();
    assert_eq!(page, PartPreview::Lesson { lesson: lesson.clone() });
    let page = author.find_version_page(version, quiz, &czech).await.unwrap();
    assert_eq!(page, PartPreview::Activity { activity });
    learner.move_to_newest_version(course).await.unwrap();
    assert_eq!(learner.find_lesson(course, first, &czech).await.unwrap().lesson, lesson);
    let PartPreview::Block { block } = author.preview_part(one, &czech).await.unwrap() else { panic!() };
    assert_eq!(block, lesson.blocks[0]);
    assert_eq!(author.find_version_page(version, one, &czech).await.unwrap(), PartPreview::Block { block });
    let module = app.part(course, "module").await;
    let outline = author.preview_part(module, &czech).await.unwrap();
    assert_eq!(author.find_version_page(version, module, &czech).await.unwrap(), outline);
    assert_eq!(code(learner.preview_part(first, &czech).await), ProblemCode::NotFound);
    assert_eq!(code(learner.find_version_page(version, first, &czech).await), ProblemCode::NotFound);
}

async fn asked(
    author: &crate::support::Person,
    course: shared::core::id::CourseId,
    key: &str,
) -> shared::learning::AskedQuestion {
    let draft = author.find_draft(course).await.unwrap();
    let part = keyed(&draft, key).id;
    match author.preview_part(part, &Wanted::default()).await.unwrap() {
        PartPreview::Question { asked, .. } => asked,
        other => panic!("{other:?}"),
    }
}

#[actix_web::test]
async fn a_question_can_be_tried_and_leaves_nothing() {
    let app = TestApp::start();
    let author = app.facilitator().await;
    let course = app.course(small_course()).await;
    let question = app.part(course, "question").await;
    let tried = TriedAnswer { answer: Answer::Choice { chosen: vec![0] } };
    let marked = author.try_question(question, &Wanted::default(), &tried).await.unwrap();
    assert_eq!(marked.weight, Some(Weight::FULL));
    let text = app.part(course, "text").await;
    assert_eq!(code(author.try_question(text, &Wanted::default(), &tried).await), ProblemCode::NotFound);
    assert_eq!(
        code(app.member().await.try_question(question, &Wanted::default(), &tried).await),
        ProblemCode::NotFound
    );
}
