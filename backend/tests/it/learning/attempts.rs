//! Attempts against a simple model: whatever is answered, handed in, marked or runs out of time, in whatever order.

use super::authoring::chance::Chance;
use crate::support::courses::{quiz_course_with, quiz_settings};
use crate::support::{Person, TestApp, code};
use shared::core::id::{AttemptId, CourseId, PartId};
use shared::core::{ProblemCode, Timestamp};
use shared::learning::{
    Answer, AttemptState, EssayMark, EssayMarks, NewAnswer, ProgressState, QuizSettings, Wanted, Weight,
};

const ANY: Wanted = Wanted { language: None };
const ALLOWED: usize = 4;
/// Seconds that an answer may come late.
const GRACE: i64 = 30;
/// The place of the essay; the choices are before it.
const ESSAY: u32 = 2;

/// An attempt as it should be.
struct Try {
    id: AttemptId,
    due: Timestamp,
    is_open: bool,
    /// The number of the answer to each question, and which was chosen.
    answers: [Option<(u32, u32)>; 3],
    percent: Option<u32>,
}

impl Try {
    fn waits(&self) -> bool {
        !self.is_open && self.answers[2].is_some() && self.percent.is_none()
    }

    fn state(&self) -> AttemptState {
        match (self.is_open, self.waits()) {
            (true, _) => AttemptState::Open,
            (false, true) => AttemptState::Submitted,
            (false, false) => AttemptState::Marked,
        }
    }

    fn result(&self) -> Option<Weight> {
        let right = self.answers[..2].iter().filter(|answer| matches!(answer, Some((_, 0)))).count();
        let sum = Weight::FULL.0 * i32::try_from(right).unwrap()
            + Weight::FULL.0 / 100 * i32::try_from(self.percent.unwrap_or_default()).unwrap();
        (self.state() == AttemptState::Marked).then_some(Weight(sum / 3))
    }

    fn passed(&self) -> Option<bool> {
        self.result().map(|result| i64::from(result.0) * 100 >= 60 * i64::from(Weight::FULL.0))
    }
}

/// The learner's attempts, as they are and as they should be.
struct Model {
    app: TestApp,
    learner: Person,
    facilitator: Person,
    course: CourseId,
    quiz: PartId,
    tries: Vec<Try>,
}

impl Model {
    async fn start(&mut self) {
        let begun = self.learner.start_attempt(self.course, self.quiz, &ANY).await;
        if let Some(open) = self.tries.iter().find(|one| one.is_open) {
            assert_eq!(begun.unwrap().summary.id, open.id);
        } else if self.tries.len() == ALLOWED {
            assert_eq!(code(begun), ProblemCode::Forbidden);
        } else {
            let summary = begun.unwrap().summary;
            let (id, due) = (summary.id, summary.due_at.unwrap());
            self.tries.push(Try { id, due, is_open: true, answers: [None; 3], percent: None });
        }
    }

    async fn answer(&mut self, chance: &mut Chance) {
        let count = self.tries.len();
        let now = self.app.now();
        let Some(one) = self.tries.get_mut(chance.below(count)) else { return };
        let place = u32::try_from(chance.below(3)).unwrap();
        let (sequence, chosen) =
            (u32::try_from(chance.below(6)).unwrap(), u32::try_from(chance.below(2)).unwrap());
        let answer = if place == ESSAY {
            Answer::Text { text: format!("Essay {sequence}") }
        } else {
            Answer::Choice { chosen: vec![chosen] }
        };
        let saved = self.learner.save_answer(one.id, place, &NewAnswer { answer, sequence }).await;
        if !one.is_open || now > one.due.plus_seconds(GRACE) {
            assert_eq!(code(saved), ProblemCode::AttemptEnded);
            return;
        }
        let kept = &mut one.answers[usize::try_from(place).unwrap()];
        if kept.is_none_or(|(before, _)| sequence > before) {
            *kept = Some((sequence, chosen));
        }
        assert_eq!(saved.unwrap().sequence, kept.unwrap().0);
    }

    /// Time passes, and what is due is done; whoever was signed in long ago signs in again.
    async fn pass(&mut self, seconds: usize) {
        self.app.pass(i64::try_from(seconds).unwrap());
        self.app.run_jobs().await;
        self.learner = self.app.sign_in(&self.learner).await;
        self.facilitator = self.app.sign_in(&self.facilitator).await;
        let now = self.app.now();
        for one in &mut self.tries {
            one.is_open &= now < one.due.plus_seconds(GRACE + 1);
        }
    }

    async fn hand_in(&mut self) {
        if let Some(last) = self.tries.last_mut() {
            self.learner.submit_attempt(last.id).await.unwrap();
            last.is_open = false;
        }
    }

    async fn mark(&mut self, percent: usize) {
        let percent = u32::try_from(percent).unwrap();
        let Some(last) = self.tries.last_mut() else { return };
        let mark = EssayMark { place: ESSAY, percent, feedback: String::new() };
        let marked = self.facilitator.mark_essays(last.id, &EssayMarks { marks: vec![mark] }).await;
        match last.state() {
            AttemptState::Open => assert_eq!(code(marked), ProblemCode::NotFound),
            AttemptState::Marked => assert_eq!(code(marked), ProblemCode::Forbidden),
            AttemptState::Submitted => {
                marked.unwrap();
                last.percent = Some(percent);
            }
        }
    }

    async fn check(&self, place: &str) {
        for one in &self.tries {
            let found = self.learner.find_attempt(one.id).await.unwrap();
            let seen = (found.summary.state, found.summary.result, found.summary.passed);
            assert_eq!(seen, (one.state(), one.result(), one.passed()), "{place}");
            let kept: Vec<_> = found.questions.iter().map(|question| question.answer.is_some()).collect();
            assert_eq!(kept, one.answers.map(|answer| answer.is_some()), "{place}");
            let numbers: Vec<_> = found.questions.iter().map(|question| question.sequence).collect();
            assert_eq!(numbers, one.answers.map(|answer| answer.map_or(0, |(number, _)| number)), "{place}");
        }
        let progress = self.learner.find_quiz(self.course, self.quiz, &ANY).await.unwrap().progress;
        let is_done = progress.is_some_and(|progress| progress.state == ProgressState::Done);
        assert_eq!(is_done, self.tries.iter().any(|one| one.passed() == Some(true)), "{place}");
    }
}

#[actix_web::test]
async fn attempts_are_those_of_a_simple_model() {
    for seed in 1..=4 {
        let app = TestApp::start();
        let settings = QuizSettings {
            attempts: Some(u32::try_from(ALLOWED).unwrap()),
            minutes: Some(5),
            ..quiz_settings(&["one", "two", "essay"])
        };
        let course = app.course(quiz_course_with(settings)).await;
        let (learner, facilitator) = (app.member().await, app.facilitator().await);
        learner.enrol(course).await.unwrap();
        let quiz = app.part(course, "quiz").await;
        let mut model = Model { app, learner, facilitator, course, quiz, tries: Vec::new() };
        let mut chance = Chance::new(seed);
        for step in 0..40 {
            match chance.below(10) {
                0 | 1 => model.start().await,
                2..=6 => model.answer(&mut chance).await,
                7 => model.pass(chance.below(200)).await,
                8 => model.hand_in().await,
                _ => model.mark(chance.below(101)).await,
            }
            model.check(&format!("seed {seed}, step {step}")).await;
        }
        // What is still open ends by itself.
        model.pass(400).await;
        model.check(&format!("seed {seed}, at the end")).await;
    }
}
