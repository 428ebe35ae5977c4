//! Writing courses: drafts, versions, the bank of questions.

use crate::media::named;
use crate::{Client, ClientError, FileContent, Progress};
use shared::core::id::{CourseId, CourseVersionId, PartId};
use shared::core::{Language, Page};
use shared::learning::{
    BankQuery, BankQuestion, CourseImport, CourseSetup, DeletedPart, Draft, DraftFlaw, DraftPart, GiftFile,
    GiftImport, GiftPreview, GiftQuery, MarkedAnswer, NewCourse, NewPart, NewVersion, NewWords, PartMove,
    PartPatch, PartPreview, PartWords, Proposal, TaughtCourse, TaughtQuery, TranslationConfirmation,
    TriedAnswer, Version, VersionReview, Wanted, WordsVersion,
};
use shared::media::MediaFile;

impl Client {
    /// The courses that one may write or translate, the newest first.
    pub async fn list_taught_courses(&self, query: &TaughtQuery) -> Result<Page<TaughtCourse>, ClientError> {
        self.request("GET", "/teaching/courses").query(query).send().await
    }

    /// Begins a course. The key makes a repeated sending harmless.
    pub async fn create_course(
        &self,
        new: &NewCourse,
        idempotency_key: &str,
    ) -> Result<TaughtCourse, ClientError> {
        let request = self.request("POST", "/teaching/courses").body(new);
        request.idempotency_key(idempotency_key).send().await
    }

    /// Changes the set-up of a course of this revision.
    pub async fn update_course_setup(
        &self,
        course: CourseId,
        revision: u32,
        setup: &CourseSetup,
    ) -> Result<TaughtCourse, ClientError> {
        self.request("PATCH", &format!("/teaching/courses/{course}"))
            .body(setup)
            .if_match(revision)
            .send()
            .await
    }

    /// Lets nobody into a course any more.
    pub async fn archive_course(&self, course: CourseId) -> Result<TaughtCourse, ClientError> {
        self.request("PUT", &format!("/teaching/courses/{course}/archive")).send().await
    }

    /// Takes that back.
    pub async fn reopen_course(&self, course: CourseId) -> Result<TaughtCourse, ClientError> {
        self.request("DELETE", &format!("/teaching/courses/{course}/archive")).send().await
    }

    /// Makes a course like this one, with its draft. The key makes a repeated sending harmless.
    pub async fn duplicate_course(
        &self,
        course: CourseId,
        idempotency_key: &str,
    ) -> Result<TaughtCourse, ClientError> {
        let request = self.request("POST", &format!("/teaching/courses/{course}/duplicates"));
        request.idempotency_key(idempotency_key).send().await
    }

    /// Makes a course of a file. `on_progress` hears how much of it has left, in percent. The key makes a repeated sending harmless.
    pub async fn import_course(
        &self,
        content: FileContent,
        on_progress: Progress,
        idempotency_key: &str,
    ) -> Result<CourseImport, ClientError> {
        let request = self.request("POST", "/teaching/courses/import").idempotency_key(idempotency_key);
        request.file(content, on_progress).send().await
    }

    /// A whole course as one file, piece by piece as it comes, until `on_piece` has enough.
    pub async fn export_course(
        &self,
        course: CourseId,
        on_piece: &mut dyn FnMut(&[u8]) -> bool,
    ) -> Result<(), ClientError> {
        self.request("GET", &format!("/teaching/courses/{course}/file")).send_for_pieces(on_piece).await
    }

    /// Sends a picture, recording, film or document for the draft of a course. `on_progress` hears how much of it has left, in percent. The
    /// key makes a repeated sending harmless.
    pub async fn create_course_file(
        &self,
        course: CourseId,
        name: &str,
        content: FileContent,
        on_progress: Progress,
        idempotency_key: &str,
    ) -> Result<MediaFile, ClientError> {
        self.request("POST", &format!("/teaching/courses/{course}/files"))
            .header("Content-Disposition", named(name))
            .idempotency_key(idempotency_key)
            .file(content, on_progress)
            .send()
            .await
    }

    /// The draft of a course without what its parts say.
    pub async fn find_draft(&self, course: CourseId) -> Result<Draft, ClientError> {
        self.request("GET", &format!("/teaching/courses/{course}")).send().await
    }

    /// A part of a draft with what it says.
    pub async fn find_part(&self, part: PartId) -> Result<DraftPart, ClientError> {
        self.request("GET", &format!("/teaching/parts/{part}")).send().await
    }

    /// Makes a part. The key makes a repeated sending harmless.
    pub async fn create_part(
        &self,
        course: CourseId,
        new: &NewPart,
        idempotency_key: &str,
    ) -> Result<DraftPart, ClientError> {
        let request = self.request("POST", &format!("/teaching/courses/{course}/parts")).body(new);
        request.idempotency_key(idempotency_key).send().await
    }

    /// Changes key and settings of a part of this revision.
    pub async fn update_part(
        &self,
        part: PartId,
        revision: u32,
        patch: &PartPatch,
    ) -> Result<DraftPart, ClientError> {
        self.request("PATCH", &format!("/teaching/parts/{part}")).body(patch).if_match(revision).send().await
    }

    /// Puts a part elsewhere.
    pub async fn move_part(&self, part: PartId, to: &PartMove) -> Result<DraftPart, ClientError> {
        self.request("PUT", &format!("/teaching/parts/{part}/place")).body(to).send().await
    }

    /// Takes a part away, with all that stands in it.
    pub async fn delete_part(&self, part: PartId) -> Result<(), ClientError> {
        self.request("DELETE", &format!("/teaching/parts/{part}")).send_for_nothing().await
    }

    /// The parts of a course that were taken away, the last one first.
    pub async fn list_deleted_parts(&self, course: CourseId) -> Result<Vec<DeletedPart>, ClientError> {
        self.request("GET", &format!("/teaching/courses/{course}/deleted-parts")).send().await
    }

    /// Brings a part back, with all that was taken away with it.
    pub async fn restore_part(&self, part: PartId) -> Result<DraftPart, ClientError> {
        self.request("POST", &format!("/teaching/parts/{part}/restore")).send().await
    }

    /// Makes a part like this one after it, with all that stands in it. The key makes a repeated sending harmless.
    pub async fn duplicate_part(
        &self,
        part: PartId,
        idempotency_key: &str,
    ) -> Result<DraftPart, ClientError> {
        let request = self.request("POST", &format!("/teaching/parts/{part}/duplicates"));
        request.idempotency_key(idempotency_key).send().await
    }

    /// Saves what a part says in a language, if its words still have this revision; 0 for the first.
    pub async fn save_words(
        &self,
        part: PartId,
        language: Language,
        revision: u32,
        new: &NewWords,
    ) -> Result<PartWords, ClientError> {
        let path = format!("/teaching/parts/{part}/words/{language}");
        self.request("PUT", &path).body(new).if_match(revision).send().await
    }

    /// Says that a translation still says what the original says.
    pub async fn confirm_translation(
        &self,
        part: PartId,
        language: Language,
        revision: u32,
        confirmation: &TranslationConfirmation,
    ) -> Result<PartWords, ClientError> {
        let path = format!("/teaching/parts/{part}/words/{language}/confirmation");
        self.request("PUT", &path).body(confirmation).if_match(revision).send().await
    }

    /// What a part said in a language, the newest first.
    pub async fn list_words_versions(
        &self,
        part: PartId,
        language: Language,
    ) -> Result<Vec<WordsVersion>, ClientError> {
        self.request("GET", &format!("/teaching/parts/{part}/words/{language}/versions")).send().await
    }

    /// Says again what a part said in this version of its words, if they still have this revision.
    pub async fn restore_words(
        &self,
        part: PartId,
        language: Language,
        version: u32,
        revision: u32,
    ) -> Result<PartWords, ClientError> {
        let path = format!("/teaching/parts/{part}/words/{language}/versions/{version}/restore");
        self.request("POST", &path).if_match(revision).send().await
    }

    /// A part as a learner would get it from the draft now.
    pub async fn preview_part(&self, part: PartId, wanted: &Wanted) -> Result<PartPreview, ClientError> {
        self.request("GET", &format!("/teaching/parts/{part}/preview")).query(wanted).send().await
    }

    /// What an answer to a question of the draft would be worth, and what would be told.
    pub async fn try_question(
        &self,
        part: PartId,
        wanted: &Wanted,
        tried: &TriedAnswer,
    ) -> Result<MarkedAnswer, ClientError> {
        self.request("POST", &format!("/teaching/parts/{part}/trials")).query(wanted).body(tried).send().await
    }

    /// What is wrong with a draft, or missing, before it can be proposed.
    pub async fn check_course(&self, course: CourseId) -> Result<Vec<DraftFlaw>, ClientError> {
        self.request("GET", &format!("/teaching/courses/{course}/flaws")).send().await
    }

    /// Freezes the draft into a version that a colleague reviews.
    pub async fn propose_version(&self, course: CourseId, new: &NewVersion) -> Result<Proposal, ClientError> {
        self.request("POST", &format!("/teaching/courses/{course}/versions")).body(new).send().await
    }

    /// The versions of a course, the newest first.
    pub async fn list_versions(&self, course: CourseId) -> Result<Vec<Version>, ClientError> {
        self.request("GET", &format!("/teaching/courses/{course}/versions")).send().await
    }

    /// Accepts a version that a colleague proposed, or sends it back.
    pub async fn review_version(
        &self,
        version: CourseVersionId,
        review: &VersionReview,
    ) -> Result<Version, ClientError> {
        self.request("PUT", &format!("/teaching/versions/{version}/review")).body(review).send().await
    }

    /// Puts a reviewed version before the learners.
    pub async fn publish_version(&self, version: CourseVersionId) -> Result<Version, ClientError> {
        self.request("PUT", &format!("/teaching/versions/{version}/publication")).send().await
    }

    /// A part of a version as a learner gets it.
    pub async fn find_version_page(
        &self,
        version: CourseVersionId,
        part: PartId,
        wanted: &Wanted,
    ) -> Result<PartPreview, ClientError> {
        self.request("GET", &format!("/teaching/versions/{version}/parts/{part}")).query(wanted).send().await
    }

    /// The questions of a course's bank, in their order.
    pub async fn list_bank(
        &self,
        course: CourseId,
        query: &BankQuery,
    ) -> Result<Page<BankQuestion>, ClientError> {
        self.request("GET", &format!("/teaching/courses/{course}/bank")).query(query).send().await
    }

    /// How a file of questions is understood. Nothing is stored.
    pub async fn preview_gift(&self, course: CourseId, file: &GiftFile) -> Result<GiftPreview, ClientError> {
        self.request("POST", &format!("/teaching/courses/{course}/bank/preview")).body(file).send().await
    }

    /// Takes the questions of a file into the bank, if nothing is wrong with any.
    pub async fn import_gift(
        &self,
        course: CourseId,
        file: &GiftFile,
        idempotency_key: &str,
    ) -> Result<GiftImport, ClientError> {
        let request = self.request("POST", &format!("/teaching/courses/{course}/bank")).body(file);
        request.idempotency_key(idempotency_key).send().await
    }

    /// The questions of a bank as GIFT.
    pub async fn export_gift(&self, course: CourseId, query: &GiftQuery) -> Result<Vec<u8>, ClientError> {
        self.request("GET", &format!("/teaching/courses/{course}/bank/gift"))
            .query(query)
            .send_for_bytes()
            .await
    }
}
