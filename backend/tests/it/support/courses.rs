//! A course that stands before a test begins: small, with something of every kind that a learner meets.

use super::app::TestApp;
use super::content::new_key;
use super::people::Person;
use course_file::{CourseFile, CoursePart, Notice, WrittenWords};
use diesel::prelude::*;
use shared::core::Language;
use shared::core::id::{AccountId, CohortId, CourseId, CourseVersionId, EnrolmentId, FileId, PartId};
use shared::learning::{
    Bounds, Choice, ChoiceAnswer, CohortContent, Criterion, End, Entry, Formatted, Item, ItemForm, NewPart,
    Pick, Question, QuestionForm, QuizSettings, Review, Scene, Settings, VersionState, Weight, Words,
};
use std::collections::BTreeMap;
use std::sync::Arc;
use waymark::db::schema::learning_courses;
use waymark::learning::importing::Import;
use waymark::learning::publishing;
use waymark::learning::rows::cohorts::{CohortRow, add_facilitator};
use waymark::learning::rows::courses::CourseRow;
use waymark::learning::rows::enrolments::EnrolmentRow;
use waymark::learning::rows::parts::PartRow;

/// A part with its English title and text.
pub fn part(key: &str, settings: Settings, body: &str) -> CoursePart {
    let words = Words { title: key.to_owned(), body: body.to_owned(), ..Words::default() };
    with_words(CoursePart::new(key.to_owned(), settings), Language::English, words)
}

/// A part that says this in a language too.
pub fn with_words(mut part: CoursePart, language: Language, words: Words) -> CoursePart {
    part.words.insert(language, WrittenWords { words, current: true });
    part
}

/// A lesson of these blocks.
pub fn lesson(key: &str, blocks: Vec<CoursePart>) -> CoursePart {
    let settings = Settings::Lesson { minutes: 10, exercise: false, optional: false };
    CoursePart { children: blocks, ..part(key, settings, "") }
}

/// A question whose first answer is right.
pub fn choice_question(text: &str) -> Question {
    let answer = |text: &str, weight, feedback: &str| ChoiceAnswer {
        text: Formatted::markdown(text),
        weight,
        feedback: Some(Formatted::markdown(feedback)),
    };
    Question {
        name: String::new(),
        text: Formatted::markdown(text),
        form: QuestionForm::SingleChoice {
            answers: vec![
                answer("Ask first", Weight::FULL, "That is the one"),
                answer("Decide alone", Weight::NONE, "Not without her"),
            ],
        },
        feedback: None,
        tags: Vec::new(),
    }
}

/// A part whose words are a question.
pub fn asking(key: &str, settings: Settings, question: Question) -> CoursePart {
    let words = Words { question: Some(question), ..Words::default() };
    with_words(CoursePart::new(key.to_owned(), settings), Language::English, words)
}

/// A course of one module with these activities.
pub fn course_of(activities: Vec<CoursePart>) -> CourseFile {
    let module = CoursePart { children: activities, ..part("module", Settings::Module { hours: 2 }, "") };
    let root = CoursePart { children: vec![module], ..part("course", Settings::Course { hours: 2 }, "") };
    CourseFile {
        slug: "course".into(),
        source_language: Language::English,
        notice: Notice::None,
        root,
        media: BTreeMap::new(),
    }
}

/// Two lessons; the first with a block of every kind that takes something, and a text in Romanian too.
pub fn small_course() -> CourseFile {
    let romanian = Words { body: "Bun **venit**".into(), ..Words::default() };
    let items = Words { lines: vec!["Breathe".into(), "Call".into()], ..Words::default() };
    course_of(vec![
        lesson(
            "first",
            vec![
                with_words(part("text", Settings::Text, "Be **welcome**"), Language::Romanian, romanian),
                with_words(CoursePart::new("list".into(), Settings::Checklist), Language::English, items),
                part("reflection", Settings::Reflection, "What do you bring?"),
                asking("question", Settings::Question, choice_question("What comes first?")),
            ],
        ),
        lesson("second", vec![part("text", Settings::Text, "The end")]),
    ])
}

/// A quiz of these questions, in their order.
pub fn quiz(settings: QuizSettings) -> CoursePart {
    part("quiz", Settings::Quiz(settings), "Three questions")
}

/// How the quiz of [`quiz_course`] is taken.
pub fn quiz_settings(keys: &[&str]) -> QuizSettings {
    QuizSettings {
        picks: keys.iter().map(|key| Pick::Question { key: (*key).to_owned() }).collect(),
        pass_percent: 60,
        attempts: Some(2),
        minutes: None,
        shuffle: false,
        review: Review::AfterAttempt,
        optional: false,
    }
}

/// The small course with a quiz of two choices and an essay.
pub fn quiz_course() -> CourseFile {
    quiz_course_with(quiz_settings(&["one", "two"]))
}

/// The same, its quiz taken in this way.
pub fn quiz_course_with(settings: QuizSettings) -> CourseFile {
    let mut file = small_course();
    file.root.children[0].children.push(quiz(settings));
    let bank = |tag: &str| Settings::BankQuestion { tags: vec![tag.to_owned()] };
    let essay = Question {
        form: QuestionForm::Essay { guidance: Some(Formatted::markdown("Names the limits")) },
        ..choice_question("Describe a first meeting.")
    };
    file.root.children.extend([
        asking("one", bank("choice"), choice_question("One?")),
        asking("two", bank("choice"), choice_question("Two?")),
        asking("three", bank("choice"), choice_question("Three?")),
        asking("essay", bank("essay"), essay),
    ]);
    file
}

/// The small course with a practice conversation: who asks first gets to the good end, who tells can only give up.
pub fn scenario_course() -> CourseFile {
    let mut file = small_course();
    file.root.children[0].children.push(scenario());
    file
}

fn scenario() -> CoursePart {
    let choice = |key: &str, to: &str, trust: i32, least: Option<i32>| Choice {
        key: key.to_owned(),
        to: to.to_owned(),
        change: BTreeMap::from([("trust".to_owned(), trust)]),
        when: least
            .map(|least| ("trust".to_owned(), Bounds { at_least: Some(least), at_most: None }))
            .into_iter()
            .collect(),
    };
    let scene = |key: &str, choices: Vec<Choice>, end| Scene { key: key.to_owned(), choices, end };
    let settings = Settings::Scenario {
        start: "door".to_owned(),
        state: BTreeMap::from([("trust".to_owned(), 0)]),
        scenes: vec![
            scene("door", vec![choice("ask", "table", 1, None), choice("tell", "table", 0, None)], None),
            scene("table", vec![choice("stay", "talk", 0, Some(1)), choice("leave", "alone", 0, None)], None),
            scene("talk", Vec::new(), Some(End::Good)),
            scene("alone", Vec::new(), Some(End::Poor)),
        ],
        optional: false,
    };
    let entries = [
        ("door", "She **stands** in the door."),
        ("door.ask", "What brings you here?"),
        ("door.ask.feedback", "She sits down."),
        ("door.tell", "Sit down."),
        ("table", "She looks at you."),
        ("table.stay", "Stay quiet"),
        ("table.leave", "Go"),
        ("talk", "She talks."),
        ("alone", "She is alone."),
    ];
    let entries = entries.map(|(key, text)| (key.to_owned(), text.to_owned())).into();
    let words = Words { title: "scenario".to_owned(), entries, ..Words::default() };
    with_words(CoursePart::new("scenario".to_owned(), settings), Language::English, words)
}

/// A course with an assignment and a questionnaire.
pub fn work_course() -> CourseFile {
    let rubric = vec![Criterion { key: "clear".into(), points: vec![2, 1, 0] }];
    let product =
        part("product", Settings::Assignment { minutes: 30, rubric, optional: false }, "Write a plan.");
    let options = vec!["a".to_owned(), "b".to_owned()];
    let items = vec![
        Item { key: "sure".into(), form: ItemForm::Scale },
        Item { key: "know".into(), form: ItemForm::Choice { options, right: Some("b".into()) } },
    ];
    course_of(vec![product, part("survey", Settings::Questionnaire { items }, "Twelve short questions")])
}

/// A recording of so many bytes.
pub fn wav(bytes: usize) -> Vec<u8> {
    let size = |size: usize| u32::try_from(size).unwrap().to_le_bytes();
    let format = [1_u8, 0, 1, 0, 0x40, 0x1F, 0, 0, 0x40, 0x1F, 0, 0, 1, 0, 8, 0];
    let head =
        [b"RIFF", &size(bytes + 36)[..], b"WAVEfmt ", &size(16), &format, b"data", &size(bytes)].concat();
    let sound = (0..bytes).map(|place| u8::try_from(place % 251).unwrap());
    head.into_iter().chain(sound).collect()
}

/// A course that can be taken with a recording in it, which has captions.
pub struct Talk {
    pub course: CourseId,
    pub part: PartId,
    pub file: FileId,
}

/// The small course with a recording.
pub async fn film_course(app: &TestApp, content: Vec<u8>) -> Talk {
    let (author, course) = (app.facilitator().await, app.course(small_course()).await);
    let key = new_key();
    let sent = author.create_course_file(course, "talk.wav", content, Arc::new(|_| ()), &key);
    let file = sent.await.unwrap().id;
    let words = Words {
        title: "A talk".into(),
        body: "Good morning".into(),
        captions: "WEBVTT\n\n00:00.000 --> 00:01.000\nGood morning\n".into(),
        ..Words::default()
    };
    let new = NewPart {
        parent_id: app.part(course, "first").await,
        after: None,
        key: Some("talk".into()),
        settings: Settings::Audio { file_id: Some(file) },
        words: Some(words),
    };
    let part = author.create_part(course, &new, &new_key()).await.unwrap().id;
    app.publish(course).await;
    Talk { course, part, file }
}

impl TestApp {
    /// A course that can be taken.
    pub async fn course(&self, file: CourseFile) -> CourseId {
        self.course_by(None, file).await
    }

    /// The same, written by somebody.
    pub async fn course_by(&self, by: Option<AccountId>, file: CourseFile) -> CourseId {
        let (ids, now) = (self.app.ids.clone(), self.app.clock.now());
        let slug = format!("course-{}", ids.uuid(now));
        let write = self.app.db.write(move |connection| {
            let course = Import { ids: &ids, by, now }.store(connection, &file, &slug)?;
            let version = publishing::propose(connection, &ids, &course, by, "A beginning", now)?;
            publishing::publish(connection, &version, now)?;
            Ok(course.id)
        });
        write.await.unwrap()
    }

    /// Puts the draft of a course before the learners as it is now.
    pub async fn publish(&self, course: CourseId) {
        let (ids, now) = (self.app.ids.clone(), self.app.clock.now());
        let write = self.app.db.write(move |connection| {
            let course = CourseRow::find(connection, course)?.unwrap();
            let version = publishing::propose(connection, &ids, &course, None, "", now)?;
            publishing::publish(connection, &version, now)
        });
        write.await.unwrap();
    }

    /// The part of a course with this key.
    pub async fn part(&self, course: CourseId, key: &'static str) -> PartId {
        let parts = self.app.db.read(move |connection| Ok(PartRow::list(connection, course)?)).await.unwrap();
        parts.into_iter().find(|part| part.key == key).unwrap().id
    }

    /// Lets people into a course in this way.
    pub async fn set_entry(&self, course: CourseId, entry: Entry) {
        self.write(move |connection| {
            let this = learning_courses::table.find(course);
            Ok(diesel::update(this).set(learning_courses::entry.eq(entry)).execute(connection)?)
        })
        .await;
    }

    /// Somebody's being in a course.
    pub async fn enrolment(&self, course: CourseId, person: &Person) -> EnrolmentId {
        let account = person.account;
        self.read(move |connection| Ok(EnrolmentRow::find(connection, course, account)?.unwrap().0.id)).await
    }

    /// A cohort of a course for which this person is named, whatever their roles.
    pub async fn cohort_of(&self, course: CourseId, person: &Person) -> CohortId {
        let now = self.now();
        let content = CohortContent { name: "Spring".into(), starts_on: None, ends_on: None };
        let row = CohortRow::new(CohortId(self.app.ids.uuid(now)), course, content, now);
        let id = row.id;
        self.write(move |connection| Ok(row.insert(connection)?)).await;
        self.name_facilitator(id, person).await;
        id
    }

    /// Names somebody as one who guides a cohort.
    pub async fn name_facilitator(&self, cohort: CohortId, person: &Person) {
        let account = person.account;
        self.write(move |connection| Ok(add_facilitator(connection, cohort, account)?)).await;
    }

    /// The newest version of a course, brought into this state by nobody.
    pub async fn version(&self, course: CourseId, state: VersionState) -> CourseVersionId {
        use waymark::db::schema::learning_versions::dsl;
        self.write(move |connection| {
            let of_course = dsl::learning_versions.filter(dsl::course_id.eq(course));
            let id = of_course.order(dsl::number.desc()).select(dsl::id).first(connection)?;
            diesel::update(dsl::learning_versions.find(id)).set(dsl::state.eq(state)).execute(connection)?;
            Ok(id)
        })
        .await
    }
}
