//! Courses as files: what goes out comes back as it was, and what is wrong is named and stores nothing.

use super::keyed;
use crate::media::{pdf, png, stored};
use crate::support::courses::{
    asking, choice_question, course_of, lesson, part, quiz_course, scenario_course, wav, with_words,
    work_course,
};
use crate::support::{Person, TestApp, code, new_key};
use course_file::{
    CourseFile, CourseFileError, CourseFlawCode, CoursePart, Limits, Notice, Zip, read, texts,
};
use shared::core::id::{CourseId, FileId};
use shared::core::{Language, ProblemCode};
use shared::learning::*;
use shared::media::FileKind;
use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};
use std::sync::Arc;
use uuid::Uuid;
use waymark::learning::starter;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// A course as the file that leaves.
pub async fn exported(person: &Person, course: CourseId) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut keep = |piece: &[u8]| {
        bytes.extend_from_slice(piece);
        true
    };
    person.export_course(course, &mut keep).await.unwrap();
    bytes
}

async fn import(person: &Person, file: Vec<u8>) -> CourseImport {
    person.import_course(file, Arc::new(|_| ()), &new_key()).await.unwrap()
}

/// The course that a good file becomes.
pub async fn imported(person: &Person, file: Vec<u8>) -> TaughtCourse {
    match import(person, file).await {
        CourseImport::Imported { course } => *course,
        CourseImport::Refused { errors } => panic!("{errors:?}"),
    }
}

/// What is wrong with a file.
async fn refused(person: &Person, file: Vec<u8>) -> Vec<CourseFileError> {
    match import(person, file).await {
        CourseImport::Refused { errors } => errors,
        CourseImport::Imported { course } => panic!("{course:?}"),
    }
}

fn opened(file: Vec<u8>) -> (CourseFile, BTreeMap<String, Vec<u8>>) {
    let mut zip = Zip::open(Cursor::new(file), Limits::default()).unwrap();
    let course = read(zip.files()).unwrap();
    let content = |name: &String| {
        let mut bytes = Vec::new();
        zip.medium(name).unwrap().read_to_end(&mut bytes).unwrap();
        (name.clone(), bytes)
    };
    let media = course.media.values().map(content).collect();
    (course, media)
}

/// A file of these texts and media, whatever they say.
fn packed(texts: &BTreeMap<String, String>, media: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default();
    for (name, text) in texts {
        zip.start_file(name, options).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    for (name, bytes) in media {
        zip.start_file(format!("media/{name}"), options).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// What is said in the recordings.
pub const CAPTIONS: &str = "WEBVTT\n\n00:00.000 --> 00:01.000\nGood morning\n";

/// A film that is one still.
pub fn webm() -> Vec<u8> {
    let element = |id: &[u8], content: &[u8]| {
        let size = u8::try_from(content.len()).unwrap() | 0x80;
        [id, &[size], content].concat()
    };
    let cluster = element(&[0x1F, 0x43, 0xB6, 0x75], &element(&[0xE7], &[0]));
    let head = element(&[0x1A, 0x45, 0xDF, 0xA3], &element(&[0x42, 0x82], b"webm"));
    [head, element(&[0x18, 0x53, 0x80, 0x67], &cluster)].concat()
}

fn shown(key: &str, settings: &Settings, captions: &str) -> CoursePart {
    let words = |text: &str| Words {
        title: text.to_owned(),
        summary: format!("{text}!"),
        body: if matches!(settings, Settings::File { .. }) { String::new() } else { text.to_owned() },
        captions: captions.to_owned(),
        ..Words::default()
    };
    let part = with_words(CoursePart::new(key.to_owned(), settings.clone()), Language::English, words("One"));
    let mut part = with_words(part, Language::Czech, words("Jedna"));
    part.words.get_mut(&Language::Czech).unwrap().current = key == "picture";
    part
}

fn question(form: QuestionForm) -> Question {
    Question { form, ..choice_question("Which?") }
}

/// Every form that a question has.
fn questions() -> Vec<Question> {
    let feedback = || Some(Formatted::markdown("So it is"));
    let text = |text: &str| TextAnswer { text: text.to_owned(), weight: Weight::FULL, feedback: feedback() };
    let number = |accepted| NumberAnswer { accepted, weight: Weight::FULL, feedback: feedback() };
    let QuestionForm::SingleChoice { mut answers } = choice_question("Which?").form else { unreachable!() };
    answers.push(answers[0].clone());
    answers[2].text = Formatted::markdown("Both");
    for (answer, weight) in answers.iter_mut().zip([5_000_000, -10_000_000, 5_000_000]) {
        answer.weight = Weight(weight);
    }
    let forms = [
        QuestionForm::MultipleChoice { answers },
        QuestionForm::TrueFalse { right: true, feedback_right: feedback(), feedback_wrong: None },
        QuestionForm::ShortAnswer { answers: vec![text("Praha"), text("Prag")] },
        QuestionForm::Numerical {
            answers: vec![
                number(Accepted::Near { value: 2.5, tolerance: 0.01 }),
                number(Accepted::Between { least: 1.0, greatest: 2.0 }),
            ],
        },
        QuestionForm::Matching {
            pairs: [("a", "1"), ("b", "2"), ("c", "3")]
                .map(|(prompt, partner)| Pair {
                    prompt: Formatted::markdown(prompt),
                    partner: partner.into(),
                })
                .into(),
        },
        QuestionForm::Ordering { items: ["one", "two", "three"].map(Formatted::markdown).into() },
        QuestionForm::Essay { guidance: Some(Formatted::markdown("Names the limits")) },
        QuestionForm::Description,
    ];
    let mut all: Vec<Question> = forms.into_iter().map(question).collect();
    all.push(choice_question("One?"));
    all.push(Question {
        text: Formatted::markdown("She [[1]] first."),
        ..question(QuestionForm::GapText { gaps: vec![vec!["asks".into(), "listens".into()]] })
    });
    all
}

/// A course with a block of every kind, an activity of every kind, and a question of every form, with its media.
fn full_course() -> (CourseFile, Vec<(&'static str, Vec<u8>)>) {
    let media = vec![
        ("Fișă de lucru.pdf", pdf("Words")),
        ("film.webm", webm()),
        ("map.png", png(9)),
        ("talk.wav", wav(3_000)),
    ];
    let id = |place: u128| Some(FileId(Uuid::from_u128(place)));
    let lines = Words { title: "List".into(), lines: vec!["Ask".into(), "Wait".into()], ..Words::default() };
    let blocks = vec![
        part("text", Settings::Text, "Be **welcome**"),
        part("callout", Settings::Callout, "Careful"),
        with_words(CoursePart::new("list".into(), Settings::Checklist), Language::English, lines),
        part("reflection", Settings::Reflection, "What do you bring?"),
        part("vignette", Settings::Vignette, "She is seventeen."),
        asking("question", Settings::Question, choice_question("What comes first?")),
        shown("file", &Settings::File { file_id: id(1) }, ""),
        shown("film", &Settings::Video { file_id: id(2) }, CAPTIONS),
        shown("picture", &Settings::Picture { file_id: id(3) }, ""),
        shown("talk", &Settings::Audio { file_id: id(4) }, CAPTIONS),
    ];
    let mut file = course_of(vec![lesson("lesson", blocks)]);
    let activities = |from: CourseFile| from.root.children.into_iter().next().unwrap().children;
    let others = [activities(quiz_course()), activities(scenario_course()), activities(work_course())];
    let module = &mut file.root.children[0];
    for (place, mut activity) in others.into_iter().flatten().enumerate() {
        activity.key = format!("{}-{place}", activity.key);
        module.children.push(activity);
    }
    file.root.children.push(part("meeting", Settings::Meeting { optional: false }, "We meet"));
    let tags = vec!["choice".to_owned()];
    for (place, question) in questions().into_iter().enumerate() {
        let settings = Settings::BankQuestion { tags: tags.clone() };
        file.root.children.push(asking(&format!("q-{place}"), settings, question));
    }
    for key in ["one", "two"] {
        let settings = Settings::BankQuestion { tags: tags.clone() };
        file.root.children.push(asking(key, settings, choice_question("One of two?")));
    }
    file.notice = Notice::Starter;
    file.media =
        (1..).zip(&media).map(|(place, (name, _))| (id(place).unwrap(), (*name).to_owned())).collect();
    (file, media)
}

fn full_file() -> Vec<u8> {
    let (course, media) = full_course();
    packed(&texts(&course).unwrap(), &media)
}

/// Sends a file through an installation, and then through an empty one: what leaves both is the same to the byte.
async fn goes_round(file: Vec<u8>) {
    let (before, contents) = opened(file.clone());
    let mut left = Vec::new();
    let mut next = file;
    for _ in 0..2 {
        let app = TestApp::start();
        let author = app.facilitator().await;
        let course = imported(&author, next).await;
        assert_eq!(course.state, CourseState::Draft);
        next = exported(&author, course.id).await;
        left.push(next.clone());
        app.take_jobs().await;
    }
    let (after, contents_after) = opened(left[0].clone());
    assert_eq!(after, before);
    assert!(contents.keys().eq(contents_after.keys()));
    for (name, content) in contents {
        // Documents are packed anew when they come; pictures, recordings and films that say nothing of their maker stay as they are.
        assert!(
            FileKind::Pdf.endings().iter().any(|ending| name.ends_with(ending))
                || contents_after[&name] == content,
            "{name}"
        );
    }
    assert!(left[0] == left[1], "what leaves the second is what left the first");
}

#[actix_web::test]
async fn a_course_of_everything_comes_back_as_it_was() {
    goes_round(full_file()).await;
}

#[actix_web::test]
async fn the_courses_of_the_program_come_back_as_they_were() {
    let app = TestApp::start();
    let author = app.facilitator().await;
    let (ids, now) = (app.app.ids.clone(), app.now());
    app.write(move |connection| starter::load(connection, &ids, now)).await;
    let courses = author.list_taught_courses(&TaughtQuery::default()).await.unwrap().items;
    assert_eq!(courses.len(), 2);
    for course in courses {
        goes_round(exported(&author, course.id).await).await;
    }
}

#[actix_web::test]
async fn what_is_imported_is_a_draft_like_any_other() {
    let app = TestApp::start();
    let (author, learner) = (app.facilitator().await, app.member().await);
    let key = new_key();
    let send = || author.import_course(full_file(), Arc::new(|_| ()), &key);
    let CourseImport::Imported { course } = send().await.unwrap() else { panic!("refused") };
    let CourseImport::Imported { course: again } = send().await.unwrap() else { panic!("refused") };
    assert_eq!(again, course, "sent twice");
    let files = stored(&app).len();
    assert_eq!(files, 5, "four files and a thumbnail");
    assert_eq!((course.slug.as_str(), course.notice), ("course", Some(CourseNotice::Starter)));
    let draft = author.find_draft(course.id).await.unwrap();
    let film = author.find_part(keyed(&draft, "film").id).await.unwrap();
    let states: Vec<_> = film.words.iter().map(|words| (words.language, words.state)).collect();
    assert_eq!(
        states,
        [(Language::English, TranslationState::Current), (Language::Czech, TranslationState::Outdated)]
    );
    let other = imported(&author, full_file()).await;
    assert_eq!(other.slug, "course-2", "the name was taken");
    app.take_jobs().await;
    assert_eq!(code(learner.find_course(course.id, &Wanted::default()).await), ProblemCode::NotFound);
}

#[actix_web::test]
async fn what_is_wrong_is_named_with_its_line_and_nothing_is_stored() {
    let app = TestApp::start();
    let author = app.facilitator().await;
    let (course, media) = full_course();
    let good = texts(&course).unwrap();
    let edited = |file: &str, from: &str, to: &str| {
        let mut texts = good.clone();
        let text = texts.get_mut(file).unwrap_or_else(|| panic!("no {file}"));
        assert!(text.contains(from), "{file} has no {from}: {text}");
        *text = text.replacen(from, to, 1);
        packed(&texts, &media)
    };
    let lesson = "modules/module/lesson.en.md";
    let line = |text: &str, of: &str| {
        Some(u32::try_from(text.lines().position(|line| line.contains(of)).unwrap() + 1).unwrap())
    };
    let many = "x".repeat(600);
    let cases = [
        (
            edited(lesson, "::: callout #callout", "::: nonsense #callout"),
            lesson,
            line(&good[lesson], "#callout"),
            CourseFlawCode::BadFence,
        ),
        (
            edited("course.json", "\"hours\": 2", "\"hours\": 2000"),
            "course.json",
            None,
            CourseFlawCode::BadNumber,
        ),
        (
            edited(lesson, "title = \"callout\"", &format!("title = \"{many}\"")),
            lesson,
            line(&good[lesson], "#callout"),
            CourseFlawCode::TooLong,
        ),
        (
            edited(lesson, "file = \"map.png\"", "file = \"nap.png\""),
            lesson,
            None,
            CourseFlawCode::NoSuchMedium,
        ),
        (edited("questions.en.gift", "{", "{ {{"), "questions.en.gift", None, CourseFlawCode::BadGift),
    ];
    for (place, (file, name, line, code)) in cases.into_iter().enumerate() {
        let errors = refused(&author, file).await;
        let found = errors.iter().find(|error| error.file == name && error.code == code);
        let found = found.unwrap_or_else(|| panic!("{place}: {errors:?}"));
        assert!(line.is_none() || found.line == line, "{place}: {errors:?}");
    }
    nothing_is_there(&app, &author).await;
}

async fn nothing_is_there(app: &TestApp, author: &Person) {
    assert_eq!(author.list_taught_courses(&TaughtQuery::default()).await.unwrap().items, []);
    assert_eq!(stored(app), Vec::<std::path::PathBuf>::new());
}

#[actix_web::test]
async fn media_are_what_their_names_say() {
    let app = TestApp::start();
    let author = app.facilitator().await;
    let (course, media) = full_course();
    let texts = texts(&course).unwrap();
    let with = |name: &str, content: Vec<u8>| {
        let mut media = media.clone();
        media.iter_mut().find(|(one, _)| *one == name).unwrap().1 = content;
        packed(&texts, &media)
    };
    for (file, name, what) in [
        (with("map.png", wav(100)), "media/map.png", FileKind::Wav.to_string()),
        (with("talk.wav", b"<script>".to_vec()), "media/talk.wav", "unknown_kind".to_owned()),
        (with("film.webm", webm()[..20].to_vec()), "media/film.webm", "damaged".to_owned()),
    ] {
        let errors = refused(&author, file).await;
        let found: Vec<_> =
            errors.iter().map(|error| (error.file.as_str(), error.code, &error.what)).collect();
        assert_eq!(found, [(name, CourseFlawCode::WrongFile, &what)]);
    }
    let mut more = media.clone();
    more.push(("forgotten.png", png(1)));
    let errors = refused(&author, packed(&texts, &more)).await;
    assert_eq!(
        (errors[0].file.as_str(), errors[0].code),
        ("media/forgotten.png", CourseFlawCode::UnknownFile)
    );
    nothing_is_there(&app, &author).await;
}

#[actix_web::test]
async fn a_file_that_means_harm_is_refused() {
    let app = TestApp::start_with(|settings| settings.course_megabytes = 1);
    let author = app.facilitator().await;
    let codes = async |file: Vec<u8>| -> Vec<CourseFlawCode> {
        refused(&author, file).await.into_iter().map(|error| error.code).collect()
    };
    assert_eq!(codes(b"no zip".to_vec()).await, [CourseFlawCode::Unreadable]);
    let structure = BTreeMap::from([("course.json".to_owned(), "{".to_owned())]);
    assert_eq!(codes(packed(&structure, &[])).await, [CourseFlawCode::BadJson]);
    let elsewhere = BTreeMap::from([("../../etc/passwd".to_owned(), "x".to_owned())]);
    assert_eq!(codes(packed(&elsewhere, &[])).await, [CourseFlawCode::BadName]);
    let bomb = codes(packed(&BTreeMap::new(), &[("a.wav", vec![0; 5_000_000])])).await;
    assert!(bomb.contains(&CourseFlawCode::TooDense), "{bomb:?}");
    let large = author.import_course(vec![7; 1_100_000], Arc::new(|_| ()), &new_key()).await;
    assert_eq!(code(large), ProblemCode::BodyTooLarge);
    nothing_is_there(&app, &author).await;
}

#[actix_web::test]
async fn who_may_not_write_courses_brings_none_in() {
    let app = TestApp::start();
    let (member, translator) = (app.member().await, app.translator().await);
    for (person, expected) in [(&member, ProblemCode::NotFound), (&translator, ProblemCode::Forbidden)] {
        let sent = person.import_course(full_file(), Arc::new(|_| ()), &new_key()).await;
        assert_eq!(code(sent), expected);
    }
    let course = app.course(quiz_course()).await;
    assert_eq!(code(member.export_course(course, &mut |_| true).await), ProblemCode::NotFound);
    let (read, _) = opened(exported(&translator, course).await);
    assert_eq!(
        read.root.children.len(),
        quiz_course().root.children.len(),
        "who reads drafts may take them along"
    );
}
