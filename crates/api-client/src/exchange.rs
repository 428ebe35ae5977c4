//! The exchange of case practices.

use crate::{Client, ClientError};
use shared::core::Page;
use shared::core::id::{AdaptationId, CommentId, PracticeId};
use shared::exchange::{
    AudienceChange, NewAdaptation, NewComment, NewDecision, NewPractice, OwnPractice, Practice,
    PracticeCheck, PracticeContent, PracticeDraft, PracticeForReview, PracticeQuery, PracticeSummary,
    Responses, ReviewTask, UsefulnessVote,
};

impl Client {
    /// The published case practices, the newest first.
    pub async fn list_practices(&self, query: &PracticeQuery) -> Result<Page<PracticeSummary>, ClientError> {
        self.request("GET", "/exchange/practices").query(query).send().await
    }

    /// A published case practice.
    pub async fn find_practice(&self, practice: PracticeId) -> Result<Practice, ClientError> {
        self.request("GET", &format!("/exchange/practices/{practice}")).send().await
    }

    /// One's case practices, what was last changed first.
    pub async fn list_own_practices(&self) -> Result<Vec<OwnPractice>, ClientError> {
        self.request("GET", "/exchange/own-practices").send().await
    }

    /// Begins a case practice. The key makes a repeated sending harmless.
    pub async fn create_practice(
        &self,
        new: &NewPractice,
        idempotency_key: &str,
    ) -> Result<PracticeDraft, ClientError> {
        let request = self.request("POST", "/exchange/practices").body(new);
        request.idempotency_key(idempotency_key).send().await
    }

    /// A case practice of one's own, to write on it.
    pub async fn find_practice_draft(&self, practice: PracticeId) -> Result<PracticeDraft, ClientError> {
        self.request("GET", &format!("/exchange/practices/{practice}/draft")).send().await
    }

    /// Saves what one has written so far, over the revision that one knows of.
    pub async fn save_practice_draft(
        &self,
        practice: PracticeId,
        revision: u32,
        content: &PracticeContent,
    ) -> Result<PracticeDraft, ClientError> {
        let request = self.request("PUT", &format!("/exchange/practices/{practice}/draft")).body(content);
        request.if_match(revision).send().await
    }

    /// Throws a practice without readers away.
    pub async fn delete_practice(&self, practice: PracticeId) -> Result<(), ClientError> {
        self.request("DELETE", &format!("/exchange/practices/{practice}/draft")).send_for_nothing().await
    }

    /// What stands between a draft and its review.
    pub async fn check_practice(&self, practice: PracticeId) -> Result<PracticeCheck, ClientError> {
        self.request("GET", &format!("/exchange/practices/{practice}/check")).send().await
    }

    /// Sends a draft of this revision to be reviewed.
    pub async fn submit_practice(
        &self,
        practice: PracticeId,
        revision: u32,
    ) -> Result<PracticeDraft, ClientError> {
        let request = self.request("POST", &format!("/exchange/practices/{practice}/submission"));
        request.if_match(revision).send().await
    }

    /// Takes a practice back from the reviewers.
    pub async fn take_practice_back(&self, practice: PracticeId) -> Result<PracticeDraft, ClientError> {
        self.request("DELETE", &format!("/exchange/practices/{practice}/submission")).send().await
    }

    /// Begins to change a practice that was published or withdrawn.
    pub async fn revise_practice(&self, practice: PracticeId) -> Result<PracticeDraft, ClientError> {
        self.request("POST", &format!("/exchange/practices/{practice}/revision")).send().await
    }

    /// The case practices that wait for somebody like oneself.
    pub async fn list_review_tasks(&self) -> Result<Vec<ReviewTask>, ClientError> {
        self.request("GET", "/exchange/review-tasks").send().await
    }

    /// A case practice that waits for oneself.
    pub async fn find_practice_for_review(
        &self,
        practice: PracticeId,
    ) -> Result<PracticeForReview, ClientError> {
        self.request("GET", &format!("/exchange/practices/{practice}/review")).send().await
    }

    /// Decides about it.
    pub async fn decide_on_practice(
        &self,
        practice: PracticeId,
        decision: &NewDecision,
    ) -> Result<(), ClientError> {
        let request = self.request("POST", &format!("/exchange/practices/{practice}/decisions"));
        request.body(decision).send_for_nothing().await
    }

    /// Takes a practice back from all its readers.
    pub async fn withdraw_practice(&self, practice: PracticeId) -> Result<(), ClientError> {
        self.request("POST", &format!("/exchange/practices/{practice}/withdrawal")).send_for_nothing().await
    }

    /// Opens a practice to everybody, or closes it to members.
    pub async fn change_practice_audience(
        &self,
        practice: PracticeId,
        change: &AudienceChange,
    ) -> Result<(), ClientError> {
        let request = self.request("PUT", &format!("/exchange/practices/{practice}/audience"));
        request.body(change).send_for_nothing().await
    }

    /// What colleagues said of a practice.
    pub async fn list_responses(&self, practice: PracticeId) -> Result<Responses, ClientError> {
        self.request("GET", &format!("/exchange/practices/{practice}/responses")).send().await
    }

    /// Comments on a practice. The key makes a repeated sending harmless.
    pub async fn create_comment(
        &self,
        practice: PracticeId,
        new: &NewComment,
        idempotency_key: &str,
    ) -> Result<Responses, ClientError> {
        let request = self.request("POST", &format!("/exchange/practices/{practice}/comments")).body(new);
        request.idempotency_key(idempotency_key).send().await
    }

    /// Takes a comment away.
    pub async fn delete_comment(&self, practice: PracticeId, comment: CommentId) -> Result<(), ClientError> {
        let path = format!("/exchange/practices/{practice}/comments/{comment}");
        self.request("DELETE", &path).send_for_nothing().await
    }

    /// Tells how one tried a practice. The key makes a repeated sending harmless.
    pub async fn create_adaptation(
        &self,
        practice: PracticeId,
        new: &NewAdaptation,
        idempotency_key: &str,
    ) -> Result<Responses, ClientError> {
        let request = self.request("POST", &format!("/exchange/practices/{practice}/adaptations")).body(new);
        request.idempotency_key(idempotency_key).send().await
    }

    /// Takes an account of having tried a practice away.
    pub async fn delete_adaptation(
        &self,
        practice: PracticeId,
        adaptation: AdaptationId,
    ) -> Result<(), ClientError> {
        let path = format!("/exchange/practices/{practice}/adaptations/{adaptation}");
        self.request("DELETE", &path).send_for_nothing().await
    }

    /// Says in which way a practice was useful to oneself.
    pub async fn vote_on_practice(
        &self,
        practice: PracticeId,
        vote: &UsefulnessVote,
    ) -> Result<(), ClientError> {
        self.request("PUT", &format!("/exchange/practices/{practice}/vote"))
            .body(vote)
            .send_for_nothing()
            .await
    }
}
