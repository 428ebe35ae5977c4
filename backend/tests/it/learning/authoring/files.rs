//! Pictures, recordings and films of courses: sending, who sees and hears them, ranges, captions.

use super::exchange::{CAPTIONS, webm};
use crate::media::{png, stored};
use crate::support::courses::{film_course, small_course, wav};
use crate::support::{Answer, Person, TestApp, code, new_key, problem};
use api_client::ClientError;
use shared::core::id::{CourseId, FileId, PartId};
use shared::core::{FieldCode, Language, ProblemCode};
use shared::learning::{CourseFlawCode, NewWords, Words};
use shared::media::{FileKind, MediaFile};
use std::sync::Arc;

const CZECH: Language = Language::Czech;

async fn send(
    person: &Person,
    course: CourseId,
    name: &str,
    content: Vec<u8>,
) -> Result<MediaFile, ClientError> {
    person.create_course_file(course, name, content, Arc::new(|_| ()), &new_key()).await
}

#[actix_web::test]
async fn a_file_is_the_courses_from_the_beginning() {
    let app = TestApp::start();
    let (author, colleague, member) = (app.facilitator().await, app.facilitator().await, app.member().await);
    let course = app.course(small_course()).await;
    let key = new_key();
    let again = || author.create_course_file(course, "Interviu.mp3", wav(900), Arc::new(|_| ()), &key);
    let file = again().await.unwrap();
    assert_eq!((file.kind, file.name.as_str(), file.size), (FileKind::Wav, "Interviu.mp3.wav", 944));
    assert_eq!(again().await.unwrap(), file, "sent twice");
    let picture = send(&author, course, "map.png", png(3)).await.unwrap();
    assert_eq!((picture.kind, picture.width), (FileKind::Png, Some(30)));
    assert_eq!(stored(&app).len(), 3, "a recording, a picture and its thumbnail");
    assert_eq!(colleague.find_file(file.id).await.unwrap(), wav(900), "whoever writes courses sees it");
    assert_eq!(code(member.find_file(file.id).await), ProblemCode::NotFound);
    assert_eq!(code(send(&member, course, "a.png", png(1)).await), ProblemCode::NotFound);
    assert_eq!(
        code(send(&author, CourseId(uuid::Uuid::nil()), "a.png", png(1)).await),
        ProblemCode::NotFound
    );
    let text = problem(send(&author, course, "a.mp3", b"no sound".to_vec()).await);
    assert_eq!((text.errors[0].field.as_str(), text.errors[0].code), ("file", FieldCode::UnknownKind));
    let forum = author.create_file("a.wav", wav(10), Arc::new(|_| ()), &new_key()).await;
    assert_eq!(problem(forum).errors[0].code, FieldCode::UnknownKind, "posts have no recordings");
    assert_eq!(stored(&app).len(), 3);
}

#[actix_web::test]
async fn the_files_of_a_course_have_a_limit_together() {
    let app = TestApp::start_with(|settings| settings.course_megabytes = 1);
    let author = app.facilitator().await;
    let course = app.course(small_course()).await;
    send(&author, course, "a.wav", wav(700_000)).await.unwrap();
    assert_eq!(code(send(&author, course, "b.wav", wav(700_000)).await), ProblemCode::BodyTooLarge);
    assert_eq!(stored(&app).len(), 1);
    send(&author, course, "c.wav", wav(100_000)).await.unwrap();
}

#[actix_web::test]
async fn who_learns_hears_it_and_nobody_else() {
    let app = TestApp::start();
    let (learner, other) = (app.member().await, app.member().await);
    let talk = film_course(&app, wav(900)).await;
    assert_eq!(code(learner.find_file(talk.file).await), ProblemCode::NotFound, "not in the course yet");
    learner.enrol(talk.course).await.unwrap();
    assert_eq!(learner.find_file(talk.file).await.unwrap(), wav(900));
    assert_eq!(code(other.find_file(talk.file).await), ProblemCode::NotFound);
    assert_eq!(learner.find_captions(talk.file, talk.part, CZECH).await.unwrap(), CAPTIONS.as_bytes());
    assert_eq!(code(other.find_captions(talk.file, talk.part, CZECH).await), ProblemCode::NotFound);
    let (no_file, root) = (FileId(uuid::Uuid::nil()), PartId(talk.course.0));
    assert_eq!(code(learner.find_captions(talk.file, root, CZECH).await), ProblemCode::NotFound);
    assert_eq!(code(learner.find_captions(no_file, talk.part, CZECH).await), ProblemCode::NotFound);
    learner.leave_course(talk.course).await.unwrap();
    assert_eq!(code(learner.find_file(talk.file).await), ProblemCode::NotFound, "not any more");
    assert_eq!(code(learner.find_captions(talk.file, talk.part, CZECH).await), ProblemCode::NotFound);
}

#[actix_web::test]
async fn learners_have_the_captions_of_their_version_and_authors_those_of_the_draft() {
    let app = TestApp::start();
    let (author, learner) = (app.facilitator().await, app.member().await);
    let talk = film_course(&app, wav(900)).await;
    learner.enrol(talk.course).await.unwrap();
    let part = author.find_part(talk.part).await.unwrap();
    let newer = CAPTIONS.replace("morning", "evening");
    let words = Words { captions: newer.clone(), ..part.words[0].words.clone() };
    let new = NewWords { words, minor: false, autosave: false, meaning: None };
    let revision = part.words[0].revision;
    author.save_words(talk.part, Language::English, revision, &new).await.unwrap();
    let captions = async |person: &Person| {
        let captions = person.find_captions(talk.file, talk.part, Language::English).await.unwrap();
        String::from_utf8(captions).unwrap()
    };
    assert_eq!(captions(&learner).await, CAPTIONS);
    assert_eq!(captions(&author).await, newer);
    app.publish(talk.course).await;
    assert_eq!(captions(&learner).await, CAPTIONS, "their version");
    learner.move_to_newest_version(talk.course).await.unwrap();
    assert_eq!(captions(&learner).await, newer);
}

#[actix_web::test]
async fn a_film_needs_captions_that_browsers_show() {
    let app = TestApp::start();
    let author = app.facilitator().await;
    let talk = film_course(&app, wav(900)).await;
    let flaws = async || {
        let flaws = author.check_course(talk.course).await.unwrap();
        let of_part = flaws.into_iter().filter(|flaw| flaw.part_id == talk.part);
        of_part.map(|flaw| (flaw.code, flaw.what)).collect::<Vec<_>>()
    };
    assert_eq!(flaws().await, []);
    let save = async |change: &dyn Fn(&mut Words)| {
        let part = author.find_part(talk.part).await.unwrap();
        let mut words = part.words[0].words.clone();
        change(&mut words);
        let new = NewWords { words, minor: true, autosave: false, meaning: None };
        author.save_words(talk.part, Language::English, part.words[0].revision, &new).await.unwrap();
    };
    save(&|words| words.captions = CAPTIONS.replace(".000 -->", ",000 -->")).await;
    let bad = (CourseFlawCode::BadCaptions, "3: 00:00,000 --> 00:01.000".to_owned());
    assert_eq!(flaws().await, [bad]);
    save(&|words| (words.captions, words.body) = (String::new(), String::new())).await;
    assert_eq!(flaws().await, [(CourseFlawCode::FieldMissing, "body".to_owned())], "a transcript is needed");
}

#[actix_web::test]
async fn a_player_asks_for_ranges() {
    let app = TestApp::start();
    let author = app.facilitator().await;
    let course = app.course(small_course()).await;
    let film = webm();
    let file = send(&author, course, "film.webm", film.clone()).await.unwrap().id;
    let ask = async |headers: &[(&str, &str)]| {
        let request = app.request("GET", &format!("/api/v1/media/files/{file}"));
        let request = request.header("authorization", author.bearer());
        Answer::to(headers.iter().fold(request, |request, (name, value)| request.header(*name, *value))).await
    };
    let whole = ask(&[]).await;
    assert_eq!((whole.status, &whole.bytes), (200, &film));
    assert_eq!((whole.header("content-type"), whole.header("content-disposition")), ("video/webm", "inline"));
    assert_eq!(whole.header("accept-ranges"), "bytes");
    let (tag, size) = (whole.header("etag").to_owned(), film.len());
    for (range, first, last) in
        [("bytes=0-1", 0, 1), ("bytes=5-", 5, size - 1), ("bytes=-4", size - 4, size - 1)]
    {
        let part = ask(&[("range", range), ("if-range", &tag)]).await;
        assert_eq!((part.status, part.bytes.as_slice()), (206, &film[first..=last]), "{range}");
        assert_eq!(part.header("content-range"), format!("bytes {first}-{last}/{size}"));
        assert_eq!(part.header("content-length"), (last - first + 1).to_string());
    }
    let stale = ask(&[("range", "bytes=0-1"), ("if-range", "\"another\"")]).await;
    assert_eq!((stale.status, stale.bytes.len()), (200, size), "another version than the one that was begun");
    let beyond = ask(&[("range", "bytes=999999-")]).await;
    assert_eq!((beyond.status, beyond.header("content-range")), (416, format!("bytes */{size}").as_str()));
    assert_eq!(ask(&[("range", "bytes=0-1,4-5")]).await.status, 200);
    assert_eq!(ask(&[("range", "bytes=0-1"), ("if-none-match", &tag)]).await.status, 304);
}
