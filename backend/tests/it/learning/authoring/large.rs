//! A course that is larger than what the program may hold: it comes in, is edited, leaves, comes into an empty installation and leaves again,
//! and no part of the way takes memory for its media. A process has one memory, so this test runs in one of its own.

use super::exchange::CAPTIONS;
use super::keyed;
use crate::support::courses::{
    asking, choice_question, course_of, lesson, part, quiz, quiz_settings, with_words,
};
use crate::support::{Person, TestApp, new_key};
use course_file::{CourseFile, CoursePart, Limits, Zip, read, write_zip};
use shared::core::Language;
use shared::core::id::{CourseId, FileId};
use shared::learning::{CourseImport, NewWords, PartMove, Settings, Words};
use std::fs::File;
use std::io::{self, BufReader, Cursor, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::Command;
use uuid::Uuid;

/// Megabytes of media.
const MEGABYTES: usize = 200;
/// Megabytes that the whole way may take, two installations, their databases and who sends and fetches: less than the media.
const MOST: usize = 80;
const LESSONS: usize = 60;
const QUESTIONS: usize = 300;
/// Says that this is the process of its own.
const ALONE: &str = "WAYMARK_TEST_ALONE";

#[test]
fn a_large_course_takes_no_memory() {
    if std::env::var_os(ALONE).is_some() {
        return actix_web::rt::System::new().block_on(round());
    }
    let name = concat!(module_path!(), "::a_large_course_takes_no_memory");
    let (_, name) = name.split_once("::").unwrap();
    let mut command = Command::new(std::env::current_exe().unwrap());
    let output = command.args(["--exact", name, "--nocapture"]).env(ALONE, "1").output().unwrap();
    let said =
        format!("{}\n{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success() && said.contains("1 passed"), "{said}");
}

async fn round() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    let mut expected = large_course();
    let each = MEGABYTES * 1_048_576 / LESSONS;
    write_zip(&expected, File::create(path("begun.zip")).unwrap(), |id| Ok(recording(id, each))).unwrap();
    let (first, second) = (TestApp::start(), TestApp::start());
    let (author, other) = (first.facilitator().await, second.facilitator().await);
    let before = memory("VmRSS");
    // From here on the highest is counted anew.
    std::fs::write("/proc/self/clear_refs", "5").unwrap();

    let course = import(&first, &author, &path("begun.zip"));
    edit(&author, course, &mut expected).await;
    export(&author, course, &path("edited.zip")).await;
    let course = import(&second, &other, &path("edited.zip"));
    export(&other, course, &path("again.zip")).await;

    let growth = memory("VmHWM") - before;
    let about = format!("{MEGABYTES} MB of media took {growth} MB of memory");
    println!("{about}");
    assert!(growth < MOST, "{about}");
    assert_eq!(course_in(&path("edited.zip")), expected);
    assert_media(&path("edited.zip"), &expected, each);
    assert_same(&path("edited.zip"), &path("again.zip"));
    first.take_jobs().await;
    second.take_jobs().await;
}

/// Sixty lessons with a recording each, a quiz, and a bank of three hundred questions.
fn large_course() -> CourseFile {
    let lessons = (0..LESSONS).map(|place| {
        let id = FileId(Uuid::from_u128(u128::try_from(place).unwrap() + 1));
        let words = Words {
            title: format!("Talk {place}"),
            body: "What is said. ".repeat(200),
            captions: CAPTIONS.to_owned(),
            ..Words::default()
        };
        let talk = CoursePart::new("talk".to_owned(), Settings::Audio { file_id: Some(id) });
        let talk = with_words(talk, Language::English, words);
        let texts =
            (0..4).map(|text| part(&format!("text-{text}"), Settings::Text, &"Words and words. ".repeat(60)));
        lesson(&format!("lesson-{place}"), texts.chain([talk]).collect())
    });
    let mut file = course_of(lessons.chain([quiz(quiz_settings(&["q-0", "q-1"]))]).collect());
    let bank = (0..QUESTIONS).map(|place| {
        let settings = Settings::BankQuestion { tags: vec![format!("tag-{}", place / 30)] };
        asking(&format!("q-{place}"), settings, choice_question(&format!("Which of {place}?")))
    });
    file.root.children.extend(bank);
    let name = |place: usize| format!("talk-{place:02}.wav");
    let id = |place: usize| FileId(Uuid::from_u128(u128::try_from(place).unwrap() + 1));
    file.media = (0..LESSONS).map(|place| (id(place), name(place))).collect();
    file
}

/// A recording of about so many bytes, another for each id; it is made while it is read.
fn recording(id: FileId, bytes: usize) -> impl Read {
    let size = |size: usize| u32::try_from(size).unwrap().to_le_bytes();
    let format = [1_u8, 0, 1, 0, 0x40, 0x1F, 0, 0, 0x40, 0x1F, 0, 0, 1, 0, 8, 0];
    let bytes = bytes / 2 * 2;
    let head =
        [b"RIFF", &size(bytes + 36)[..], b"WAVEfmt ", &size(16), &format, b"data", &size(bytes)].concat();
    let seed = usize::try_from(id.0.as_u128()).unwrap();
    let noise = (0..64 * 1024 - seed).map(|place| (place * place * 31 + place * seed) % 251);
    let noise: Vec<u8> = noise.map(|byte| u8::try_from(byte).unwrap()).collect();
    Cursor::new(head).chain(Endless { noise, at: 0 }.take(u64::try_from(bytes).unwrap()))
}

/// The same again and again.
struct Endless {
    noise: Vec<u8>,
    at: usize,
}

impl Read for Endless {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let some = (self.noise.len() - self.at).min(buffer.len());
        buffer[..some].copy_from_slice(&self.noise[self.at..self.at + some]);
        self.at = (self.at + some) % self.noise.len();
        Ok(some)
    }
}

/// Sends a file as a browser does: piece by piece from the disk.
fn import(app: &TestApp, author: &Person, path: &Path) -> CourseId {
    let mut file = File::open(path).unwrap();
    let mut stream = TcpStream::connect(app.host()).unwrap();
    write!(
        stream,
        "POST /api/v1/teaching/courses/import HTTP/1.1\r\nhost: {}\r\nauthorization: {}\r\ncontent-length: {}\r\n\
         content-type: application/octet-stream\r\nconnection: close\r\n\r\n",
        app.host(),
        author.bearer(),
        file.metadata().unwrap().len()
    )
    .unwrap();
    io::copy(&mut file, &mut stream).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let (_, body) = answer.split_once("\r\n\r\n").unwrap();
    match serde_json::from_str(body).unwrap_or_else(|error| panic!("{error}: {answer}")) {
        CourseImport::Imported { course } => course.id,
        CourseImport::Refused { errors } => panic!("{errors:?}"),
    }
}

async fn export(author: &Person, course: CourseId, path: &Path) {
    let mut file = File::create(path).unwrap();
    let mut keep = |piece: &[u8]| {
        file.write_all(piece).unwrap();
        true
    };
    author.export_course(course, &mut keep).await.unwrap();
}

/// Moves a lesson, says something else in one, and begins one.
async fn edit(author: &Person, course: CourseId, expected: &mut CourseFile) {
    let draft = author.find_draft(course).await.unwrap();
    let (module, one, two) =
        (keyed(&draft, "module").id, keyed(&draft, "lesson-0").id, keyed(&draft, "lesson-1").id);
    author.move_part(one, &PartMove { parent_id: module, after: Some(two) }).await.unwrap();
    let module = &mut expected.root.children[0];
    module.children.swap(0, 1);
    let words = Words { title: "Another title".into(), ..Words::default() };
    let new = NewWords { words: words.clone(), minor: false, autosave: false, meaning: None };
    author.save_words(one, Language::English, 1, &new).await.unwrap();
    module.children[1].words.get_mut(&Language::English).unwrap().words = words;
    author.duplicate_part(keyed(&draft, "quiz").id, &new_key()).await.unwrap();
    let mut copy = module.children[LESSONS].clone();
    copy.key = "quiz-2".into();
    module.children.push(copy);
}

/// What the system says of this process, in megabytes.
fn memory(what: &str) -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with(what)).unwrap();
    line.split_whitespace().nth(1).unwrap().parse::<usize>().unwrap() / 1024
}

fn opened(path: &Path) -> Zip<File> {
    Zip::open(File::open(path).unwrap(), Limits::default()).unwrap()
}

/// The course in a file, its media called as in the course that was made.
fn course_in(path: &Path) -> CourseFile {
    read(opened(path).files()).unwrap()
}

fn assert_media(path: &Path, course: &CourseFile, each: usize) {
    let mut zip = opened(path);
    for (id, name) in &course.media {
        same(zip.medium(name).unwrap(), recording(*id, each), name);
    }
}

fn assert_same(one: &Path, other: &Path) {
    same(File::open(one).unwrap(), File::open(other).unwrap(), "what leaves");
}

fn same(one: impl Read, other: impl Read, what: &str) {
    let (mut one, mut other) = (BufReader::new(one), BufReader::new(other));
    let (mut left, mut right) = (vec![0; 64 * 1024], vec![0; 64 * 1024]);
    loop {
        let number = one.read(&mut left).unwrap();
        other.read_exact(&mut right[..number]).unwrap();
        assert!(left[..number] == right[..number], "{what} is another");
        if number == 0 {
            return assert_eq!(other.read(&mut right).unwrap(), 0, "{what} is longer");
        }
    }
}
