//! Lessons and courses as PDF: what stands in them, what does not, and for whom they are.

use crate::media::png;
use crate::support::courses::{course_of, film_course, quiz_course, small_course, with_words};
use crate::support::{Answer, TestApp, code, new_key};
use course_file::CourseFile;
use lopdf::Document;
use shared::core::id::{CourseId, FileId};
use shared::core::{Language, ProblemCode};
use shared::learning::{Given, NewPart, Settings, Wanted, Words};
use std::sync::Arc;

const ROMANIAN: Wanted = Wanted { language: Some(Language::Romanian) };
const ANY: Wanted = Wanted { language: None };

/// The words of all pages without blanks: where lines break is another crate's business.
fn read(pdf: &[u8]) -> String {
    let document = Document::load_mem(pdf).unwrap();
    let pages: Vec<u32> = document.get_pages().into_keys().collect();
    squeezed(&document.extract_text(&pages).unwrap())
}

fn squeezed(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace() && *letter != '\u{200b}').collect()
}

/// Fails unless all of this is said, and nothing of that.
fn expect(text: &str, all: &[&str], nothing: &[&str]) {
    for said in all {
        assert!(text.contains(&squeezed(said)), "{said} is missing in {text}");
    }
    for unsaid in nothing {
        assert!(!text.contains(&squeezed(unsaid)), "{unsaid} stands in {text}");
    }
}

/// The small course; its first text is in Romanian too.
fn romanian_course() -> CourseFile {
    let words = Words { body: "Bun **venit**, Ștefăniță și Țuțu".into(), ..Words::default() };
    let mut file = small_course();
    let text = &mut file.root.children[0].children[0].children[0];
    *text = with_words(text.clone(), Language::Romanian, words);
    file
}

/// Adds a picture to the first lesson.
async fn add_picture(app: &TestApp, course: CourseId) -> FileId {
    let (author, key) = (app.facilitator().await, new_key());
    let sent = author.create_course_file(course, "house.png", png(9), Arc::new(|_| ()), &key);
    let file = sent.await.unwrap().id;
    let words =
        Words { summary: "A house by a road".into(), body: "Where she lives".into(), ..Words::default() };
    let new = NewPart {
        parent_id: app.part(course, "first").await,
        after: None,
        key: Some("house".into()),
        settings: Settings::Picture { file_id: Some(file) },
        words: Some(words),
    };
    author.create_part(course, &new, &new_key()).await.unwrap();
    app.publish(course).await;
    file
}

#[actix_web::test]
async fn a_lesson_is_printed_as_it_is_read() {
    let app = TestApp::start();
    let learner = app.member().await;
    let course = app.course(romanian_course()).await;
    let first = app.part(course, "first").await;
    add_picture(&app, course).await;
    learner.enrol(course).await.unwrap();
    let pdf = learner.print_lesson(course, first, &ROMANIAN).await.unwrap();
    let said = ["Bun venit, Ștefăniță și Țuțu", "Versiunea 2, 24 noiembrie 2026", "Where she lives"];
    expect(&read(&pdf), &said, &["Conținut de pornire"]);
    let alt = Document::load_mem(&pdf).unwrap().objects.into_values().any(|object| {
        let alt = object.as_dict().ok().and_then(|dictionary| dictionary.get(b"Alt").ok().cloned());
        alt.is_some_and(|alt| lopdf::decode_text_string(&alt).unwrap() == "A house by a road")
    });
    assert!(alt, "a picture has its words for those who hear it");
}

#[actix_web::test]
async fn what_is_not_translated_says_so() {
    let app = TestApp::start();
    let learner = app.member().await;
    let course = app.course(romanian_course()).await;
    let first = app.part(course, "first").await;
    learner.enrol(course).await.unwrap();
    let notice = "Această parte nu a fost încă tradusă. Este în limba: English.";
    let text = read(&learner.print_lesson(course, first, &ROMANIAN).await.unwrap());
    expect(&text, &[notice, "Breathe", "What do you bring?"], &["Be welcome"]);
    let english = read(&learner.print_lesson(course, first, &ANY).await.unwrap());
    expect(&english, &["Be welcome"], &["not been translated"]);
}

#[actix_web::test]
async fn nothing_tells_what_is_right_or_what_one_wrote() {
    let app = TestApp::start();
    let learner = app.member().await;
    let course = app.course(small_course()).await;
    let (first, reflection) = (app.part(course, "first").await, app.part(course, "reflection").await);
    learner.enrol(course).await.unwrap();
    let written = Given::Reflection { text: "A story of my own".into() };
    learner.save_response(course, first, reflection, &ANY, &written).await.unwrap();
    let lesson = learner.print_lesson(course, first, &ANY).await.unwrap();
    for pdf in [lesson, learner.print_course(course, &ANY).await.unwrap()] {
        let asked = ["What comes first?", "Choose one answer.", "Ask first", "Decide alone"];
        expect(&read(&pdf), &asked, &["That is the one", "Not without her", "A story of my own"]);
    }
}

#[actix_web::test]
async fn a_course_has_contents_and_names_what_is_done_online() {
    let app = TestApp::start();
    let learner = app.member().await;
    let course = app.course(quiz_course()).await;
    learner.enrol(course).await.unwrap();
    let text = read(&learner.print_course(course, &ANY).await.unwrap());
    let quiz = format!("/courses/{course}/quizzes/{}", app.part(course, "quiz").await);
    let said = ["Contents", "2 hours of learning", "Be welcome", "The end", "To open online", &quiz];
    expect(&text, &said, &["Three questions", "One?", "Names the limits"]);
}

#[actix_web::test]
async fn a_recording_is_printed_as_what_is_said() {
    let app = TestApp::start();
    let learner = app.member().await;
    let talk = film_course(&app, crate::support::courses::wav(2000)).await;
    learner.enrol(talk.course).await.unwrap();
    let first = app.part(talk.course, "first").await;
    let text = read(&learner.print_lesson(talk.course, first, &ANY).await.unwrap());
    expect(&text, &["Transcript: A talk", "Good morning"], &["00:00"]);
}

#[actix_web::test]
async fn it_is_for_those_who_learn_there_and_sent_once() {
    let app = TestApp::start();
    let (learner, other) = (app.member().await, app.member().await);
    let course = app.course(small_course()).await;
    let elsewhere = app.course(course_of(Vec::new())).await;
    let first = app.part(course, "first").await;
    learner.enrol(course).await.unwrap();
    assert_eq!(code(other.print_lesson(course, first, &ANY).await), ProblemCode::NotFound);
    assert_eq!(code(other.print_course(course, &ANY).await), ProblemCode::NotFound);
    learner.enrol(elsewhere).await.unwrap();
    assert_eq!(code(learner.print_lesson(elsewhere, first, &ANY).await), ProblemCode::NotFound);
    let block = app.part(course, "text").await;
    assert_eq!(code(learner.print_lesson(course, block, &ANY).await), ProblemCode::NotFound, "no lesson");
    let ask = |tag: String| {
        let path = format!("/api/v1/learning/courses/{course}/lessons/{first}/pdf");
        let request = app.request("GET", &path).header("authorization", learner.bearer());
        Answer::to(request.header("if-none-match", tag))
    };
    let printed = ask(String::new()).await;
    let tag = printed.header("etag").to_owned();
    assert_eq!((printed.status, printed.header("content-type")), (200, "application/pdf"));
    let again = ask(tag).await;
    assert_eq!((again.status, again.bytes.len()), (304, 0));
    app.publish(course).await;
    learner.move_to_newest_version(course).await.unwrap();
    assert_eq!(ask(printed.header("etag").to_owned()).await.status, 200, "another version");
}
