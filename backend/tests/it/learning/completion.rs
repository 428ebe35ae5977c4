//! What is done of a course against a simple model: read, passed, submitted, attended and answered, in whatever order, and given back.

use super::authoring::chance::Chance;
use super::cohorts::these;
use crate::support::courses::{course_of, lesson, part, quiz_course_with, quiz_settings, work_course};
use crate::support::{Person, TestApp, code, new_key};
use course_file::CourseFile;
use shared::core::ProblemCode;
use shared::core::id::{AttemptId, CohortId, CourseId, EnrolmentId, MeetingId, PartId, SubmissionId};
use shared::learning::{
    Answer, Attendance, AttendanceList, Attended, EnrolmentState, EssayMark, EssayMarks, Marking,
    MeetingContent, NewAnswer, NewSubmission, Phase, ProgressState, QuestionnaireAnswers, QuizSettings,
    Reached, Settings, Wanted,
};
use std::collections::{BTreeMap, BTreeSet};

const ANY: Wanted = Wanted { language: None };
const MEETINGS: usize = 2;
const ACTIVITIES: u32 = 5;
/// The place of the essay in the quiz, after the one choice.
const ESSAY: u32 = 1;

/// One activity of each way of being done.
fn course() -> CourseFile {
    let settings = QuizSettings { attempts: None, ..quiz_settings(&["one", "essay"]) };
    let mut file = quiz_course_with(settings);
    let quiz = file.root.children[0].children.remove(2);
    let mut work = work_course().root.children.remove(0).children;
    let meeting = part("meeting", Settings::Meeting { optional: false }, "We meet.");
    let mut activities = vec![lesson("first", vec![part("text", Settings::Text, "Words")]), quiz, meeting];
    activities.append(&mut work);
    file.root.children[0] = course_of(activities).root.children.remove(0);
    file
}

/// A learner's course, as it is and as it should be.
struct Model {
    app: TestApp,
    learner: Person,
    facilitator: Person,
    course: CourseId,
    cohort: CohortId,
    enrolment: EnrolmentId,
    parts: BTreeMap<&'static str, PartId>,
    meetings: [MeetingId; MEETINGS],
    /// The last attempt, while its essay waits to be marked, and whether its choice is right.
    unmarked: Option<(AttemptId, bool)>,
    /// Work that waits to be marked.
    waiting: Option<SubmissionId>,
    before: bool,
    present: [bool; MEETINGS],
    done: BTreeSet<&'static str>,
    is_complete: bool,
}

impl Model {
    async fn new() -> Self {
        let app = TestApp::start();
        let (facilitator, learner) = (app.facilitator().await, app.member().await);
        let id = app.course(course()).await;
        let cohort = app.cohort_of(id, &facilitator).await;
        facilitator.take_into_cohort(cohort, &these(&[&learner])).await.unwrap();
        let mut parts = BTreeMap::new();
        for key in ["first", "quiz", "meeting", "product", "survey"] {
            parts.insert(key, app.part(id, key).await);
        }
        let meet = async || {
            let (starts_at, part_id) = (app.now(), Some(parts["meeting"]));
            let ends_at = starts_at.plus_seconds(3600);
            let content =
                MeetingContent { part_id, title: String::new(), starts_at, ends_at, place: String::new() };
            facilitator.create_meeting(cohort, &content, &new_key()).await.unwrap().id
        };
        let meetings = [meet().await, meet().await];
        let enrolment = app.enrolment(id, &learner).await;
        Self {
            app,
            learner,
            facilitator,
            course: id,
            cohort,
            enrolment,
            parts,
            meetings,
            unmarked: None,
            waiting: None,
            before: false,
            present: [false; MEETINGS],
            done: BTreeSet::new(),
            is_complete: false,
        }
    }

    async fn read(&mut self, to_the_end: bool) {
        let reached = Reached { place: None, done: to_the_end };
        self.learner.reach_in_lesson(self.course, self.parts["first"], &reached).await.unwrap();
        if to_the_end {
            self.done.insert("first");
        }
    }

    /// Takes the quiz; without its essay half of the points are lost, and it is not passed.
    async fn take_quiz(&mut self, right: bool, essay: bool) {
        let attempt = self.learner.start_attempt(self.course, self.parts["quiz"], &ANY).await.unwrap();
        let id = attempt.summary.id;
        let choice = Answer::Choice { chosen: vec![u32::from(!right)] };
        self.learner.save_answer(id, 0, &NewAnswer { answer: choice, sequence: 1 }).await.unwrap();
        if essay {
            let answer = Answer::Text { text: "We sit by the window.".into() };
            self.learner.save_answer(id, ESSAY, &NewAnswer { answer, sequence: 1 }).await.unwrap();
        }
        self.learner.submit_attempt(id).await.unwrap();
        self.unmarked = essay.then_some((id, right));
    }

    async fn mark_essay(&mut self, percent: u32) {
        let Some((attempt, right)) = self.unmarked.take() else { return };
        let mark = EssayMark { place: ESSAY, percent, feedback: String::new() };
        self.facilitator.mark_essays(attempt, &EssayMarks { marks: vec![mark] }).await.unwrap();
        if 100 * u32::from(right) + percent >= 120 {
            self.done.insert("quiz");
        }
    }

    async fn hand_in(&mut self) {
        let work = NewSubmission { text: "A plan".into(), attachments: Vec::new() };
        let product = self.parts["product"];
        let sent = self.learner.create_submission(self.course, product, &work, &new_key()).await;
        if self.waiting.is_some() || self.done.contains("product") {
            assert_eq!(code(sent), ProblemCode::Forbidden);
        } else {
            self.waiting = Some(sent.unwrap().id);
        }
    }

    async fn mark_work(&mut self, accept: bool) {
        let Some(work) = self.waiting.take() else { return };
        let levels = BTreeMap::from([("clear".to_owned(), 1)]);
        let marking = Marking { levels, feedback: "Say who calls.".into(), accept };
        self.facilitator.mark_submission(work, &marking).await.unwrap();
        if accept {
            self.done.insert("product");
        }
    }

    async fn ask(&mut self) {
        if self.done.contains("survey") {
            return;
        }
        let phase = if self.before { Phase::After } else { Phase::Before };
        let answers = [("sure", "3"), ("know", "b")].map(|(key, answer)| (key.to_owned(), answer.to_owned()));
        let answers = QuestionnaireAnswers { answers: answers.into() };
        self.learner.answer_questionnaire(self.course, self.parts["survey"], phase, &answers).await.unwrap();
        if self.before {
            self.done.insert("survey");
        }
        self.before = true;
    }

    /// Notes who was there; it can be taken back, and the activity with it.
    async fn attend(&mut self, meeting: usize, attendance: Option<Attendance>) {
        let list = AttendanceList { attended: vec![Attended { enrolment_id: self.enrolment, attendance }] };
        self.facilitator.save_attendance(self.meetings[meeting], &list).await.unwrap();
        self.present[meeting] = attendance == Some(Attendance::Present);
        if self.present.contains(&true) {
            self.done.insert("meeting");
        } else {
            self.done.remove("meeting");
        }
    }

    /// Does all that is left to do.
    async fn end(&mut self) {
        self.read(true).await;
        self.take_quiz(true, true).await;
        self.mark_essay(100).await;
        self.hand_in().await;
        self.mark_work(true).await;
        self.ask().await;
        self.ask().await;
        self.attend(0, Some(Attendance::Present)).await;
    }

    async fn check(&mut self, place: &str) {
        let course = self.learner.find_course(self.course, &ANY).await.unwrap();
        let done = course.progress.iter().filter(|one| one.state == ProgressState::Done);
        let expected: BTreeSet<PartId> = self.done.iter().map(|key| self.parts[key]).collect();
        assert_eq!(done.map(|one| one.part_id).collect::<BTreeSet<_>>(), expected, "{place}");
        let enrolment = course.enrolment.unwrap();
        let count = u32::try_from(self.done.len()).unwrap();
        assert_eq!((enrolment.done_count, enrolment.required_count), (count, ACTIVITIES), "{place}");
        // What was complete once stays so.
        self.is_complete |= count == ACTIVITIES;
        assert_eq!(enrolment.state == EnrolmentState::Completed, self.is_complete, "{place}");
        let gradebook = self.facilitator.find_gradebook(self.cohort, &ANY).await.unwrap();
        let grades = gradebook.activities.iter().zip(&gradebook.learners[0].grades);
        let reached = grades.filter(|(_, grade)| grade.is_some_and(|one| one.state == ProgressState::Done));
        assert_eq!(reached.map(|(activity, _)| activity.id).collect::<BTreeSet<_>>(), expected, "{place}");
    }
}

#[actix_web::test]
async fn completion_is_that_of_a_simple_model() {
    for seed in 1..=4 {
        let mut model = Model::new().await;
        let mut chance = Chance::new(seed);
        for step in 0..40 {
            match chance.below(9) {
                0 => model.read(chance.below(2) == 0).await,
                1 | 2 => model.take_quiz(chance.below(2) == 0, chance.below(2) == 0).await,
                3 => model.mark_essay(u32::try_from(chance.below(101)).unwrap()).await,
                4 => model.hand_in().await,
                5 => model.mark_work(chance.below(3) == 0).await,
                6 => model.ask().await,
                _ => {
                    let attendances = [None, Some(Attendance::Present), Some(Attendance::Absent)];
                    model.attend(chance.below(MEETINGS), attendances[chance.below(3)]).await;
                }
            }
            model.check(&format!("seed {seed}, step {step}")).await;
        }
        model.end().await;
        model.check(&format!("seed {seed}, at the end")).await;
        assert!(model.is_complete);
        model.attend(0, None).await;
        model.attend(1, None).await;
        model.check(&format!("seed {seed}, after the end")).await;
        model.app.take_jobs().await;
    }
}
