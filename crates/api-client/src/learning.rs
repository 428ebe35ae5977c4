//! E-learning: the catalogue, courses, lessons.

use crate::{Client, ClientError};
use shared::core::id::{AttemptId, CertificateId, CourseId, FileId, PartId, SubmissionId};
use shared::core::{Language, Page};
use shared::learning::{
    AssignmentPage, Attempt, Certificate, CheckedCertificate, Course, CourseQuery, CourseSummary, Enrolment,
    EnrolmentPatch, EssayMarks, EssaysToMark, Gains, Given, LessonPage, Marking, NewAnswer, NewSubmission,
    Phase, Play, Progress, QuestionnaireAnswers, QuestionnairePage, QuizPage, QuizStatistics, Reached,
    Response, Revocation, SavedAnswer, ScenarioPage, Submission, SubmissionToMark, WaitingEssays,
    WaitingSubmission, Wanted,
};

impl Client {
    /// The captions of a recording or film that a part of a course shows, as `WebVTT`.
    pub async fn find_captions(
        &self,
        file: FileId,
        part: PartId,
        language: Language,
    ) -> Result<Vec<u8>, ClientError> {
        self.request("GET", &format!("/media/files/{file}/captions/{part}/{language}")).send_for_bytes().await
    }

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

    /// A lesson of a course that one learns in as PDF.
    pub async fn print_lesson(
        &self,
        course: CourseId,
        lesson: PartId,
        wanted: &Wanted,
    ) -> Result<Vec<u8>, ClientError> {
        let path = format!("/learning/courses/{course}/lessons/{lesson}/pdf");
        self.request("GET", &path).query(wanted).send_for_bytes().await
    }

    /// A course that one learns in as PDF.
    pub async fn print_course(&self, course: CourseId, wanted: &Wanted) -> Result<Vec<u8>, ClientError> {
        self.request("GET", &format!("/learning/courses/{course}/pdf")).query(wanted).send_for_bytes().await
    }

    /// Gives the certificate of a course that one has completed.
    pub async fn issue_certificate(
        &self,
        course: CourseId,
        wanted: &Wanted,
    ) -> Result<Certificate, ClientError> {
        self.request("PUT", &format!("/learning/courses/{course}/certificate")).query(wanted).send().await
    }

    /// One's certificates.
    pub async fn list_certificates(&self, wanted: &Wanted) -> Result<Vec<Certificate>, ClientError> {
        self.request("GET", "/learning/certificates").query(wanted).send().await
    }

    /// A certificate of one's own as PDF.
    pub async fn print_certificate(
        &self,
        certificate: CertificateId,
        wanted: &Wanted,
    ) -> Result<Vec<u8>, ClientError> {
        let path = format!("/learning/certificates/{certificate}/pdf");
        self.request("GET", &path).query(wanted).send_for_bytes().await
    }

    /// What a certificate says, and whether it counts.
    pub async fn check_certificate(
        &self,
        code: &str,
        wanted: &Wanted,
    ) -> Result<CheckedCertificate, ClientError> {
        self.request("GET", &format!("/certificates/{code}")).query(wanted).send().await
    }

    /// Revokes a certificate.
    pub async fn revoke_certificate(&self, code: &str, revocation: &Revocation) -> Result<(), ClientError> {
        let path = format!("/teaching/certificates/{code}/revocation");
        self.request("POST", &path).body(revocation).send_for_nothing().await
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

    /// An assignment of a course that one learns in.
    pub async fn find_assignment(
        &self,
        course: CourseId,
        part: PartId,
        wanted: &Wanted,
    ) -> Result<AssignmentPage, ClientError> {
        let path = format!("/learning/courses/{course}/assignments/{part}");
        self.request("GET", &path).query(wanted).send().await
    }

    /// Hands in what an assignment asks for. The key makes a repeated sending harmless.
    pub async fn create_submission(
        &self,
        course: CourseId,
        part: PartId,
        new: &NewSubmission,
        idempotency_key: &str,
    ) -> Result<Submission, ClientError> {
        let path = format!("/learning/courses/{course}/assignments/{part}/submissions");
        self.request("POST", &path).body(new).idempotency_key(idempotency_key).send().await
    }

    /// What waits to be marked, the oldest first.
    pub async fn list_waiting_submissions(
        &self,
        wanted: &Wanted,
    ) -> Result<Vec<WaitingSubmission>, ClientError> {
        self.request("GET", "/teaching/submissions").query(wanted).send().await
    }

    /// Something handed in, with what one needs to mark it.
    pub async fn find_submission_to_mark(
        &self,
        submission: SubmissionId,
        wanted: &Wanted,
    ) -> Result<SubmissionToMark, ClientError> {
        self.request("GET", &format!("/teaching/submissions/{submission}")).query(wanted).send().await
    }

    /// Attempts whose essays wait to be marked, the oldest first.
    pub async fn list_waiting_essays(&self, wanted: &Wanted) -> Result<Vec<WaitingEssays>, ClientError> {
        self.request("GET", "/teaching/attempts").query(wanted).send().await
    }

    /// The essays of an attempt that was handed in.
    pub async fn find_essays(&self, attempt: AttemptId) -> Result<EssaysToMark, ClientError> {
        self.request("GET", &format!("/teaching/attempts/{attempt}")).send().await
    }

    /// Says what the essays of an attempt are worth.
    pub async fn mark_essays(&self, attempt: AttemptId, marks: &EssayMarks) -> Result<(), ClientError> {
        self.request("PUT", &format!("/teaching/attempts/{attempt}/marks"))
            .body(marks)
            .send_for_nothing()
            .await
    }

    /// Marks something that was handed in.
    pub async fn mark_submission(
        &self,
        submission: SubmissionId,
        marking: &Marking,
    ) -> Result<(), ClientError> {
        let path = format!("/teaching/submissions/{submission}/marking");
        self.request("PUT", &path).body(marking).send_for_nothing().await
    }

    /// A questionnaire of a course that one learns in.
    pub async fn find_questionnaire(
        &self,
        course: CourseId,
        part: PartId,
        wanted: &Wanted,
    ) -> Result<QuestionnairePage, ClientError> {
        let path = format!("/learning/courses/{course}/questionnaires/{part}");
        self.request("GET", &path).query(wanted).send().await
    }

    /// Answers a questionnaire, before the course or after it.
    pub async fn answer_questionnaire(
        &self,
        course: CourseId,
        part: PartId,
        phase: Phase,
        answers: &QuestionnaireAnswers,
    ) -> Result<(), ClientError> {
        let path = format!("/learning/courses/{course}/questionnaires/{part}/answers/{phase}");
        self.request("PUT", &path).body(answers).send_for_nothing().await
    }

    /// What a course changed, where five and more answered before and after.
    pub async fn find_gains(
        &self,
        course: CourseId,
        part: PartId,
        wanted: &Wanted,
    ) -> Result<Gains, ClientError> {
        let path = format!("/teaching/courses/{course}/questionnaires/{part}/gains");
        self.request("GET", &path).query(wanted).send().await
    }

    /// How the questions of a quiz are answered, where five and more have answered.
    pub async fn find_quiz_statistics(
        &self,
        course: CourseId,
        quiz: PartId,
        wanted: &Wanted,
    ) -> Result<QuizStatistics, ClientError> {
        let path = format!("/teaching/courses/{course}/quizzes/{quiz}/statistics");
        self.request("GET", &path).query(wanted).send().await
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
