//! Files in which something went wrong: every error says where, and nothing panics.

use course_file::{CourseFileError, CourseFlawCode, Files, Folder, Limits, read, read_complete};
use std::path::Path;

fn files() -> Files {
    let place = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../backend/content/courses/coaching-support");
    Folder::open(&place, Limits::default()).unwrap().files().clone()
}

/// Numbers that look like chance and are the same each time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(end.max(1)).unwrap()).unwrap()
    }
}

/// Changes one file in one place.
fn mutate(files: &mut Files, chance: &mut Chance) -> String {
    let names: Vec<String> = files.texts.keys().cloned().collect();
    let name = names[chance.below(names.len())].clone();
    let bytes = files.texts.get_mut(&name).unwrap();
    let at = chance.below(bytes.len());
    let until = (at + 1 + chance.below(40)).min(bytes.len());
    match chance.below(7) {
        0 => drop(bytes.drain(at..until)),
        1 => bytes[at] = b"\"{}[]:+#~=\\\n\0\xff"[chance.below(14)],
        2 => bytes.truncate(at),
        3 => {
            let piece = bytes[at..until].to_vec();
            bytes.splice(at..at, piece);
        }
        4 => drop(bytes.splice(at..at, b"\n:::\n".iter().copied())),
        5 => drop(bytes.splice(at..at, b"\n+++\n::: text #a\n".iter().copied())),
        _ => drop(files.texts.remove(&name)),
    }
    name
}

#[test]
fn name_the_file_that_was_changed() {
    let whole = files();
    let mut chance = Chance(0x5eed_c0de);
    let mut noticed = 0;
    for _ in 0..150 {
        let mut files = whole.clone();
        let name = mutate(&mut files, &mut chance);
        let Err(errors) = read_complete(&files) else { continue };
        noticed += 1;
        let is_near = |error: &CourseFileError| {
            let stem = |name: &str| name.split('.').next().unwrap_or_default().to_owned();
            error.file == name || stem(&error.file) == stem(&name) || name == "course.json"
        };
        assert!(errors.iter().any(is_near), "{name}: {errors:?}");
        for error in &errors {
            let lines =
                files.texts.get(&error.file).map_or(0, |text| text.split(|byte| *byte == b'\n').count());
            assert!(
                error.line.is_none_or(|line| (1..=lines.max(1)).contains(&usize::try_from(line).unwrap())),
                "{error:?}"
            );
        }
    }
    assert!(noticed > 60, "only {noticed} of 150 changes were noticed");
}

#[test]
fn never_panic() {
    let whole = files();
    let mut chance = Chance(77);
    for _ in 0..60 {
        let mut files = whole.clone();
        for _ in 0..20 {
            mutate(&mut files, &mut chance);
        }
        // A course that is this broken may be read or not; it only has to end.
        drop(read(&files));
    }
}

/// What is told when this text is put in place of that one.
fn told(file: &str, old: &str, new: &str) -> Vec<(Option<u32>, CourseFlawCode, String)> {
    let mut files = files();
    let text = String::from_utf8(files.texts[file].clone()).unwrap();
    assert!(text.contains(old), "{file} has no {old}");
    files.texts.insert(file.to_owned(), text.replacen(old, new, 1).into_bytes());
    let errors = read_complete(&files).unwrap_err();
    assert!(errors.iter().all(|error| error.file == file), "{errors:?}");
    errors.into_iter().map(|error| (error.line, error.code, error.what)).collect()
}

#[test]
fn say_what_is_wrong_and_where() {
    let lesson = "modules/c1/stance.en.md";
    assert_eq!(told(lesson, "summary =", "sumary =")[0].0, Some(3));
    assert_eq!(told(lesson, "summary =", "sumary =")[0].1, CourseFlawCode::BadFront);
    let translated = "modules/c1/stance.ro.md";
    let first = told(translated, "::: text #", "::: text #x-");
    assert_eq!((first[0].1, first[0].0.is_some()), (CourseFlawCode::NotInSource, true));
    let scenario = "activities/first-conversation.json";
    let wrong = told(scenario, "\"to\": \"seat\"", "\"to\": \"sea\"");
    let what = "first-conversation: no_such_scene arrival.offer";
    assert!(wrong.iter().any(|(_, code, told)| *code == CourseFlawCode::Scenario && told == what));
    let words = told(
        "activities/first-conversation.cs.md",
        "::: entry #arrival.offer\n",
        "::: entry #arrival.ofer\n",
    );
    assert_eq!(words.len(), 2);
    assert_eq!(words[0].1, CourseFlawCode::EntryMissing);
    assert_eq!(words[1].1, CourseFlawCode::EntryUnused);
    assert!(words[1].0.is_some(), "the line of the entry that belongs to nothing");
    let quiz = told("modules/c1/quiz.json", "\"count\": 8", "\"count\": 80");
    assert_eq!(quiz[0].1, CourseFlawCode::TooFewQuestions);
    let unknown = told("modules/c1/quiz.json", "\"shuffle\"", "\"schuffle\"");
    assert_eq!((unknown[0].0, unknown[0].1), (Some(12), CourseFlawCode::BadJson));
    let structure = told("course.json", "\"hours\": 24", "\"hours\": \"many\"");
    assert_eq!((structure[0].0, structure[0].1), (Some(7), CourseFlawCode::BadJson));
    assert_eq!(told("course.json", "\"version\": 1", "\"version\": 2")[0].1, CourseFlawCode::UnknownVersion);
}

#[test]
fn say_what_is_wrong_in_questions() {
    let bank = "questions.ro.gift";
    let other = told(bank, "\n=", "\n~");
    assert!(other[0].0.is_some_and(|line| line > 1), "nothing is right any more: {other:?}");
    let lost = told(bank, "// [id:c1-03]", "// [id:c1-99]");
    assert_eq!((lost[0].1, lost[0].2.as_str()), (CourseFlawCode::NotInSource, "c1-99"));
    let twice = told(bank, "// [id:c1-03]", "// [id:c1-02]");
    assert_eq!((twice[0].1, twice[0].2.as_str()), (CourseFlawCode::Twice, "c1-02"));
    let shape = told(bank, "// [id:c1-03]\n", "// [id:c1-03]\n::x::A{T}\n\n// [id:c1-04]\n");
    assert!(shape.iter().any(|(_, code, _)| *code == CourseFlawCode::Twice), "{shape:?}");
    let form = told(bank, "// [id:c1-10]\n", "// [id:c1-10]\n// [words] {\"question\": {}}\n");
    assert!(form.iter().any(|(_, code, _)| *code == CourseFlawCode::BadGift), "{form:?}");
}

/// A line many times, each with its number.
fn many(line: &str) -> String {
    (0..20_000).map(|number| line.replace('N', &number.to_string())).collect()
}

#[test]
fn what_nobody_writes_is_given_up_on() {
    let head = "{\"format\": \"waymark-course\", \"version\": 1, \"slug\": \"a\", \"source_language\": \"en\", \"hours\": 1";
    let parts =
        "{\"kind\": \"lesson\", \"key\": \"l\", \"minutes\": 1}, {\"kind\": \"scenario\", \"key\": \"s\"}";
    let meetings = many("{\"kind\": \"meeting\", \"key\": \"aN\"},");
    let scenes = many("{\"key\": \"aN\", \"end\": \"good\"},");
    let scenario = format!("{{\"start\": \"a0\", \"scenes\": [{}]}}", scenes.trim_end_matches(','));
    for (file, text) in [
        ("activities/l.en.md", many("::: text #aN\n:::\n")),
        ("activities/l.en.md", "::: text #a\n:::\n".to_owned() + &many("lost N\n")),
        ("questions.en.gift", many("// [id:aN]\n")),
        ("course.json", format!("{head}, \"parts\": [{meetings}{parts}]}}")),
        ("activities/s.json", scenario),
    ] {
        let structure = format!("{head}, \"parts\": [{parts}]}}");
        let mut files = Files::default();
        files.texts.insert("course.json".to_owned(), structure.into_bytes());
        files.texts.insert(file.to_owned(), text.into_bytes());
        let errors = read_complete(&files).unwrap_err();
        assert!(errors.len() <= 1_000, "{}", errors.len());
        let code = |error: &CourseFileError| {
            matches!(error.code, CourseFlawCode::TooMany | CourseFlawCode::TextOutside)
        };
        assert!(errors.iter().any(|error| error.file == file && code(error)), "{file}");
    }
}
