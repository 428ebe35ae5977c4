//! The courses that ship with the program: whole, in this format, and the same after they were written again.

use course_file::{
    CourseFile, CoursePart, Files, Folder, Limits, Notice, Zip, read, read_complete, texts, write_folder,
    write_zip,
};
use shared::core::Language;
use shared::learning::{PartKind, Settings};
use std::io::{self, Cursor, Empty};
use std::path::{Path, PathBuf};

const SLUGS: [&str; 2] = ["peer-to-peer-support", "coaching-support"];

fn place(slug: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../backend/content/courses").join(slug)
}

fn course(slug: &str) -> CourseFile {
    let folder = Folder::open(&place(slug), Limits::default()).unwrap();
    read_complete(folder.files()).unwrap_or_else(|errors| {
        let list: Vec<String> = errors
            .iter()
            .map(|error| {
                format!("{}:{} {:?} {}", error.file, error.line.unwrap_or(0), error.code, error.what)
            })
            .collect();
        panic!("{slug}: {} errors\n{}", list.len(), list.join("\n"))
    })
}

fn no_media(_: shared::core::id::FileId) -> io::Result<Empty> {
    Err(io::ErrorKind::NotFound.into())
}

fn all(part: &CoursePart) -> Vec<&CoursePart> {
    std::iter::once(part).chain(part.children.iter().flat_map(all)).collect()
}

fn of_kind(part: &CoursePart, kind: PartKind) -> Vec<&CoursePart> {
    all(part).into_iter().filter(|part| part.kind() == kind).collect()
}

#[test]
fn are_complete() {
    for slug in SLUGS {
        let course = course(slug);
        assert_eq!(course.notice, Notice::Starter, "the partnership has not reviewed it yet");
        let modules = of_kind(&course.root, PartKind::Module);
        assert_eq!(modules.len(), 5);
        let is_lesson =
            |part: &&&CoursePart| matches!(part.settings, Settings::Lesson { exercise: false, .. });
        let lessons = of_kind(&course.root, PartKind::Lesson);
        assert_eq!(lessons.iter().filter(is_lesson).count(), 20);
        for module in &modules {
            let kinds: Vec<_> = module.children.iter().map(CoursePart::kind).collect();
            for kind in [PartKind::Lesson, PartKind::Quiz, PartKind::Assignment] {
                assert!(kinds.contains(&kind), "{slug}/{} has no {kind}", module.key);
            }
            let of_module = |part: &&&CoursePart| matches!(&part.settings, Settings::BankQuestion { tags } if tags.contains(&module.key));
            let questions = of_kind(&course.root, PartKind::BankQuestion);
            assert!(questions.iter().filter(of_module).count() >= 8);
        }
        assert_eq!(of_kind(&course.root, PartKind::Scenario).len(), 2);
        assert_eq!(of_kind(&course.root, PartKind::Questionnaire).len(), 1);
    }
}

#[test]
fn have_a_first_module_all_questions_and_all_titles_in_four_languages() {
    for slug in SLUGS {
        let course = course(slug);
        let first = all(&course.root.children[0]);
        let is_named = |part: &&CoursePart| {
            let kind = part.kind();
            kind.is_activity() || matches!(kind, PartKind::Course | PartKind::Module | PartKind::BankQuestion)
        };
        let rest = all(&course.root).into_iter().filter(is_named);
        for part in first.into_iter().chain(rest) {
            for language in Language::ALL {
                let written = part.words.get(language);
                assert!(written.is_some_and(|words| words.current), "{slug} {} {language}", part.key);
            }
        }
    }
}

#[test]
fn have_lessons_of_a_length_to_read_between_two_visits_with_their_sources() {
    for slug in SLUGS {
        let course = course(slug);
        let files = texts(&course).unwrap();
        for module in of_kind(&course.root, PartKind::Module) {
            let is_lesson =
                |part: &&CoursePart| matches!(part.settings, Settings::Lesson { exercise: false, .. });
            for lesson in module.children.iter().filter(is_lesson) {
                let name = format!("modules/{}/{}.en.md", module.key, lesson.key);
                let (_, text) = files[&name].rsplit_once("\n+++\n").unwrap();
                let count =
                    text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count();
                assert!((600..=1_200).contains(&count), "{slug}/{name} has {count} words");
                let words = &lesson.words[&Language::English].words;
                assert!(!words.sources.is_empty(), "{slug}/{name} names no sources");
            }
        }
    }
}

#[test]
fn are_the_same_after_writing() {
    for slug in SLUGS {
        let course = course(slug);
        let zip = write_zip(&course, Vec::new(), no_media).unwrap();
        let zip = Zip::open(Cursor::new(zip), Limits::default()).unwrap();
        assert_eq!(read(zip.files()).unwrap(), course);
        let folder = tempfile::tempdir().unwrap();
        write_folder(&course, folder.path(), no_media).unwrap();
        let folder = Folder::open(folder.path(), Limits::default()).unwrap();
        assert_eq!(folder.files(), zip.files());
    }
}

#[test]
fn are_read_from_memory_too() {
    let folder = Folder::open(&place(SLUGS[0]), Limits::default()).unwrap();
    let files = folder.files().texts.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice()));
    assert_eq!(&Files::from_memory(files).unwrap(), folder.files());
    assert!(Files::from_memory([("../a", b"".as_slice())]).is_err());
}

/// Questions may be laid out in other ways than the program's; everything else has one form only.
#[test]
fn stand_as_the_program_writes_them() {
    for slug in SLUGS {
        let folder = Folder::open(&place(slug), Limits::default()).unwrap();
        let written = texts(&course(slug)).unwrap();
        let files: &Files = folder.files();
        let differing: Vec<_> = files
            .texts
            .iter()
            .filter(|(name, bytes)| {
                let written = &written[*name];
                let has_questions = name.starts_with("questions.") || written.contains("\n::: question ");
                !has_questions && written.as_bytes() != bytes.as_slice()
            })
            .map(|(name, _)| name)
            .collect();
        assert!(differing.is_empty(), "{differing:?}");
        assert_eq!(files.texts.len(), written.len());
    }
}
