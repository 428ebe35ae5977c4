//! ZIPs and folders that somebody made to do harm, or that went wrong on the way.

use course_file::{
    CourseFile, CourseFileError, CourseFlawCode, CoursePart, Folder, Limits, Notice, Zip, read, texts,
    write_folder,
};
use shared::core::Language;
use shared::core::id::FileId;
use shared::learning::Settings;
use std::collections::BTreeMap;
use std::io::{Cursor, Read, Seek, SeekFrom, Write};
use std::path::Path;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const STRUCTURE: &str = "{\"format\": \"waymark-course\", \"version\": 1, \"slug\": \"a\", \"source_language\": \"en\", \"hours\": 1}";

fn options() -> SimpleFileOptions {
    SimpleFileOptions::default()
}

/// A ZIP with a course and these files.
fn packed(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in [("course.json", STRUCTURE.as_bytes())].iter().chain(files) {
        zip.start_file(*name, options()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn errors(zip: Vec<u8>, limits: Limits) -> Vec<CourseFileError> {
    Zip::open(Cursor::new(zip), limits).map(|_| ()).unwrap_err()
}

fn codes(zip: Vec<u8>) -> Vec<(String, CourseFlawCode)> {
    errors(zip, Limits::default()).into_iter().map(|error| (error.file, error.code)).collect()
}

#[test]
fn a_good_one_is_read_even_if_its_folder_was_packed() {
    let zip = Zip::open(Cursor::new(packed(&[("media/a.png", b"x")])), Limits::default()).unwrap();
    assert_eq!(read(zip.files()).unwrap().media.len(), 1);
    let mut folder = ZipWriter::new(Cursor::new(Vec::new()));
    folder.add_directory("my course/", options()).unwrap();
    folder.add_directory("my course/media", options()).unwrap();
    for (name, text) in [("course.json", STRUCTURE), ("media/.DS_Store", ""), ("media/a.png", "x")] {
        folder.start_file(format!("my course/{name}"), options()).unwrap();
        folder.write_all(text.as_bytes()).unwrap();
    }
    let folder = folder.finish().unwrap().into_inner();
    let folder = Zip::open(Cursor::new(folder), Limits::default()).unwrap();
    assert_eq!(folder.files(), zip.files());
}

#[test]
fn names_that_lead_elsewhere_are_refused() {
    for name in
        ["../../etc/passwd", "/etc/passwd", "media/../../x.png", "a\\b", "media/a/b.png", "texts/ä.md"]
    {
        assert_eq!(codes(packed(&[(name, b"x")])), [(name.to_owned(), CourseFlawCode::BadName)]);
    }
}

#[test]
fn two_files_with_one_name_are_refused() {
    let small = packed(&[("media/a.png", b"1"), ("media/A.PNG", b"2")]);
    assert_eq!(codes(small), [("media/A.PNG".to_owned(), CourseFlawCode::SameName)]);
    let mut same = packed(&[("media/a.png", b"1"), ("media/b.png", b"2")]);
    for at in 0..same.len() - 11 {
        if &same[at..at + 11] == b"media/b.png" {
            same[at + 6] = b'a';
        }
    }
    assert!(codes(same).iter().any(|(_, code)| *code == CourseFlawCode::SameName));
}

#[test]
fn names_that_are_not_utf8_are_refused() {
    let mut zip = packed(&[("media/a.png", b"1")]);
    for at in 0..zip.len() - 11 {
        if &zip[at..at + 11] == b"media/a.png" {
            zip[at + 6] = 0xff;
        }
    }
    assert_eq!(codes(zip), [("media/\u{fffd}.png".to_owned(), CourseFlawCode::BadName)]);
}

#[test]
fn links_are_refused() {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("course.json", options()).unwrap();
    zip.write_all(STRUCTURE.as_bytes()).unwrap();
    zip.add_symlink("media/a.png", "/etc/passwd", options()).unwrap();
    let zip = zip.finish().unwrap().into_inner();
    assert_eq!(codes(zip), [("media/a.png".to_owned(), CourseFlawCode::NotAFile)]);
}

#[test]
fn bombs_are_refused_before_they_are_read() {
    let zeros = vec![0; 8 * 1024 * 1024];
    assert_eq!(
        codes(packed(&[("media/a.png", &zeros)])),
        [("media/a.png".to_owned(), CourseFlawCode::TooDense)]
    );
}

#[test]
fn a_zip_that_lies_about_a_size_fails_while_it_is_read() {
    let zeros = vec![b' '; 100_000];
    let mut zip = packed(&[("media/a.png", &zeros)]);
    let size = 100_000_u32.to_le_bytes();
    for at in 0..zip.len() - 4 {
        if zip[at..at + 4] == size {
            zip[at..at + 4].copy_from_slice(&10_u32.to_le_bytes());
        }
    }
    let mut zip = Zip::open(Cursor::new(zip), Limits::default()).unwrap();
    let mut content = Vec::new();
    let read = zip.medium("media/a.png".strip_prefix("media/").unwrap()).unwrap().read_to_end(&mut content);
    assert!(read.is_err());
    assert!(content.len() < 100_000, "{}", content.len());
}

#[test]
fn limits_hold() {
    let limits = Limits { files: 2, ..Limits::default() };
    let many = packed(&[("media/a.png", b"1"), ("media/b.png", b"1")]);
    assert_eq!(errors(many, limits)[0].code, CourseFlawCode::TooManyFiles);
    let limits = Limits { medium: 3, media: 5, text: 200, texts: 250, ..Limits::default() };
    let large = packed(&[("media/a.png", b"1234"), ("media/b.png", b"12"), ("media/c.png", b"12")]);
    let told = errors(large, limits);
    assert!(told.len() >= 2 && told.iter().all(|error| error.code == CourseFlawCode::TooLarge), "{told:?}");
    let text = packed(&[("course.en.md", &[b'a'; 201])]);
    assert_eq!(errors(text, limits)[0].code, CourseFlawCode::TooLarge);
}

#[test]
fn any_bytes_end_in_an_error_or_a_course() {
    let whole = packed(&[("course.en.md", b"+++\ntitle = \"A\"\n+++\n"), ("media/a.png", b"x")]);
    for at in 0..whole.len() {
        for change in [0, 0xff, whole[at].wrapping_add(1)] {
            let mut zip = whole.clone();
            zip[at] = change;
            if let Ok(mut zip) = Zip::open(Cursor::new(zip), Limits::default()) {
                drop(read(zip.files()));
                let names: Vec<String> = zip.files().media.keys().cloned().collect();
                for name in names {
                    drop(zip.medium(&name).map(|mut medium| medium.read_to_end(&mut Vec::new())));
                }
            }
        }
        drop(Zip::open(Cursor::new(&whole[..at]), Limits::default()));
    }
}

fn with_medium(name: &str) -> CourseFile {
    let root = CoursePart::new("a".to_owned(), Settings::Course { hours: 1 });
    CourseFile {
        slug: "a".to_owned(),
        source_language: Language::English,
        notice: Notice::None,
        root,
        media: BTreeMap::from([(FileId(uuid::Uuid::from_u128(1)), name.to_owned())]),
    }
}

#[test]
fn media_are_streamed() {
    const SIZE: u64 = 200 * 1024 * 1024;
    let folder = tempfile::tempdir().unwrap();
    let file =
        std::fs::File::options().read(true).write(true).create_new(true).open(folder.path().join("a.zip"));
    let course = with_medium("film.mp4");
    let mut file =
        course_file::write_zip(&course, file.unwrap(), |_| Ok(std::io::repeat(7).take(SIZE))).unwrap();
    file.seek(SeekFrom::Start(0)).unwrap();
    let mut zip = Zip::open(file, Limits::default()).unwrap();
    assert_eq!(zip.files().media["film.mp4"], SIZE);
    assert_eq!(read(zip.files()), Ok(course));
    let read = std::io::copy(&mut zip.medium("film.mp4").unwrap(), &mut std::io::sink()).unwrap();
    assert_eq!(read, SIZE);
}

#[test]
fn names_that_a_folder_cannot_hold_are_not_written() {
    for name in ["../x.png", "a/b.png", "", ".x", "a:b", "nul\0"] {
        let errors = texts(&with_medium(name)).unwrap_err();
        assert_eq!(errors[0].code, CourseFlawCode::BadMedium, "{name:?}");
    }
    let mut course = with_medium("a.png");
    course.root.children = vec![CoursePart::new("../m".to_owned(), Settings::Module { hours: 1 })];
    let folder = tempfile::tempdir().unwrap();
    assert!(write_folder(&course, folder.path(), |_| Ok(Cursor::new(b"x"))).is_err());
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[cfg(unix)]
#[test]
fn links_in_folders_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    write_folder(&with_medium("a.png"), folder.path(), |_| Ok(Cursor::new(b"x"))).unwrap();
    assert!(Folder::open(folder.path(), Limits::default()).unwrap().medium("a.png").is_ok());
    std::os::unix::fs::symlink("/etc/passwd", folder.path().join("media/b.png")).unwrap();
    std::os::unix::fs::symlink("/etc", folder.path().join("modules")).unwrap();
    let errors = Folder::open(folder.path(), Limits::default()).unwrap_err();
    assert_eq!(errors.len(), 2);
    assert!(errors.iter().all(|error| error.code == CourseFlawCode::NotAFile));
    assert!(Folder::open(Path::new("/nowhere/at/all"), Limits::default()).is_err());
}
