//! E-learning: the catalogue, courses, lessons.

use crate::{Client, ClientError};
use shared::core::Page;
use shared::core::id::{AttemptId, CourseId, PartId};
use shared::learning::{
    Attempt, Course, CourseQuery, CourseSummary, Enrolment, EnrolmentPatch, Given, LessonPage, NewAnswer,
    Play, Progress, QuizPage, Reached, Response, SavedAnswer, ScenarioPage, Wanted,
};

impl Client {
    /// The courses that can be taken, the newest first.
    pub async fn list_courses(&self, query: &CourseQuery) -> Result<Page<CourseSummary>, ClientError> {
        self.request("GET", "/learning/courses").query(query).send().await
    }

    /// A course, and how far one is in it.
    pub async fn find_course(&self, course: CourseId, wanted: &Wanted) -> Result<Course, ClientError> {
        self.request("GET", &format!("/learning/courses/{course}")).query(wanted).send().await
    }

    /// Comes into a course, or asks to be let in.
    pub async fn enrol(&self, course: CourseId) -> Result<Enrolment, ClientError> {
        self.request("PUT", &format!("/learning/courses/{course}/enrolment")).send().await
    }

    /// Turns reminders off, or on again.
    pub async fn update_enrolment(
        &self,
        course: CourseId,
        patch: &EnrolmentPatch,
    ) -> Result<Enrolment, ClientError> {
        self.request("PATCH", &format!("/learning/courses/{course}/enrolment")).body(patch).send().await
    }

    /// Leaves a course.
    pub async fn leave_course(&self, course: CourseId) -> Result<(), ClientError> {
        self.request("DELETE", &format!("/learning/courses/{course}/enrolment")).send_for_nothing().await
    }

    /// Moves on to the newest version of a course.
    pub async fn move_to_newest_version(&self, course: CourseId) -> Result<Enrolment, ClientError> {
        self.request("PUT", &format!("/learning/courses/{course}/enrolment/version")).send().await
    }

    /// A lesson of a course that one learns in.
    pub async fn find_lesson(
        &self,
        course: CourseId,
        lesson: PartId,
        wanted: &Wanted,
    ) -> Result<LessonPage, ClientError> {
        self.request("GET", &format!("/learning/courses/{course}/lessons/{lesson}"))
            .query(wanted)
            .send()
            .await
    }

    /// Notes how far one has come in a lesson.
    pub async fn reach_in_lesson(
        &self,
        course: CourseId,
        lesson: PartId,
        reached: &Reached,
    ) -> Result<Progress, ClientError> {
        let path = format!("/learning/courses/{course}/lessons/{lesson}/progress");
        self.request("PUT", &path).body(reached).send().await
    }

    /// A quiz of a course that one learns in, with one's attempts.
    pub async fn find_quiz(
        &self,
        course: CourseId,
        quiz: PartId,
        wanted: &Wanted,
    ) -> Result<QuizPage, ClientError> {
        self.request("GET", &format!("/learning/courses/{course}/quizzes/{quiz}")).query(wanted).send().await
    }

    /// Begins an attempt, or gives the one that is open.
    pub async fn start_attempt(
        &self,
        course: CourseId,
        quiz: PartId,
        wanted: &Wanted,
    ) -> Result<Attempt, ClientError> {
        let path = format!("/learning/courses/{course}/quizzes/{quiz}/attempts");
        self.request("POST", &path).query(wanted).send().await
    }

    /// An attempt of one's own.
    pub async fn find_attempt(&self, attempt: AttemptId) -> Result<Attempt, ClientError> {
        self.request("GET", &format!("/learning/attempts/{attempt}")).send().await
    }

    /// Stores an answer of an open attempt.
    pub async fn save_answer(
        &self,
        attempt: AttemptId,
        place: u32,
        new: &NewAnswer,
    ) -> Result<SavedAnswer, ClientError> {
        let path = format!("/learning/attempts/{attempt}/answers/{place}");
        self.request("PUT", &path).body(new).send().await
    }

    /// Hands an attempt in.
    pub async fn submit_attempt(&self, attempt: AttemptId) -> Result<Attempt, ClientError> {
        self.request("POST", &format!("/learning/attempts/{attempt}/submission")).send().await
    }

    /// Stores what one gives to a block of a lesson.
    pub async fn save_response(
        &self,
        course: CourseId,
        lesson: PartId,
        block: PartId,
        wanted: &Wanted,
        given: &Given,
    ) -> Result<Response, ClientError> {
        let path = format!("/learning/courses/{course}/lessons/{lesson}/responses/{block}");
        self.request("PUT", &path).query(wanted).body(given).send().await
    }

    /// A practice scenario of a course that one learns in.
    pub async fn find_scenario(
        &self,
        course: CourseId,
        scenario: PartId,
        wanted: &Wanted,
    ) -> Result<ScenarioPage, ClientError> {
        let path = format!("/learning/courses/{course}/scenarios/{scenario}");
        self.request("GET", &path).query(wanted).send().await
    }

    /// Stores how one plays a scenario.
    pub async fn save_play(
        &self,
        course: CourseId,
        scenario: PartId,
        play: &Play,
    ) -> Result<Progress, ClientError> {
        let path = format!("/learning/courses/{course}/scenarios/{scenario}/play");
        self.request("PUT", &path).body(play).send().await
    }
}
