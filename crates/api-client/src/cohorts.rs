//! Guiding learners: cohorts, requests, where learners stand.

use crate::{Client, ClientError};
use shared::accounts::Person;
use shared::core::Page;
use shared::core::id::{AccountId, CohortId, CourseId, EnrolmentId, MeetingId, PartId};
use shared::learning::{
    AttendanceList, Cohort, CohortContent, CohortMeeting, CohortOverview, CohortQuery, CourseRequest,
    ExtraTime, Gradebook, LearnerQuery, LearnerStanding, MeetingContent, MeetingPage, NewLearners,
    RequestDecision, RequestQuery, TakenIn, Wanted,
};

impl Client {
    /// The cohorts that one guides, the newest first.
    pub async fn list_cohorts(&self, query: &CohortQuery) -> Result<Page<Cohort>, ClientError> {
        self.request("GET", "/teaching/cohorts").query(query).send().await
    }

    /// A cohort that one guides.
    pub async fn find_cohort(&self, cohort: CohortId, wanted: &Wanted) -> Result<Cohort, ClientError> {
        self.request("GET", &format!("/teaching/cohorts/{cohort}")).query(wanted).send().await
    }

    /// Makes a cohort of a course, which one guides. The key makes a repeated sending harmless.
    pub async fn create_cohort(
        &self,
        course: CourseId,
        content: &CohortContent,
        idempotency_key: &str,
    ) -> Result<Cohort, ClientError> {
        let request = self.request("POST", &format!("/teaching/courses/{course}/cohorts")).body(content);
        request.idempotency_key(idempotency_key).send().await
    }

    /// Changes name and days of a cohort of this revision.
    pub async fn update_cohort(
        &self,
        cohort: CohortId,
        revision: u32,
        content: &CohortContent,
    ) -> Result<Cohort, ClientError> {
        let path = format!("/teaching/cohorts/{cohort}");
        self.request("PUT", &path).body(content).if_match(revision).send().await
    }

    /// Archives a cohort.
    pub async fn archive_cohort(&self, cohort: CohortId) -> Result<Cohort, ClientError> {
        self.request("PUT", &format!("/teaching/cohorts/{cohort}/archive")).send().await
    }

    /// Takes that back.
    pub async fn reopen_cohort(&self, cohort: CohortId) -> Result<Cohort, ClientError> {
        self.request("DELETE", &format!("/teaching/cohorts/{cohort}/archive")).send().await
    }

    /// Who could guide a cohort.
    pub async fn list_facilitators(&self) -> Result<Vec<Person>, ClientError> {
        self.request("GET", "/teaching/facilitators").send().await
    }

    /// Names somebody as one who guides a cohort.
    pub async fn add_cohort_facilitator(
        &self,
        cohort: CohortId,
        account: AccountId,
    ) -> Result<Cohort, ClientError> {
        self.request("PUT", &format!("/teaching/cohorts/{cohort}/facilitators/{account}")).send().await
    }

    /// Takes that back.
    pub async fn remove_cohort_facilitator(
        &self,
        cohort: CohortId,
        account: AccountId,
    ) -> Result<(), ClientError> {
        let path = format!("/teaching/cohorts/{cohort}/facilitators/{account}");
        self.request("DELETE", &path).send_for_nothing().await
    }

    /// Takes people into a cohort.
    pub async fn take_into_cohort(
        &self,
        cohort: CohortId,
        learners: &NewLearners,
    ) -> Result<Vec<TakenIn>, ClientError> {
        self.request("POST", &format!("/teaching/cohorts/{cohort}/learners")).body(learners).send().await
    }

    /// Takes somebody out of a cohort.
    pub async fn take_out_of_cohort(&self, cohort: CohortId, account: AccountId) -> Result<(), ClientError> {
        let path = format!("/teaching/cohorts/{cohort}/learners/{account}");
        self.request("DELETE", &path).send_for_nothing().await
    }

    /// A cohort with where each of its learners stands.
    pub async fn find_cohort_overview(
        &self,
        cohort: CohortId,
        wanted: &Wanted,
    ) -> Result<CohortOverview, ClientError> {
        self.request("GET", &format!("/teaching/cohorts/{cohort}/learners")).query(wanted).send().await
    }

    /// Who learns in a course in no cohort, of those whom one guides.
    pub async fn list_learners_without_cohort(
        &self,
        course: CourseId,
        query: &LearnerQuery,
    ) -> Result<Page<LearnerStanding>, ClientError> {
        self.request("GET", &format!("/teaching/courses/{course}/learners")).query(query).send().await
    }

    /// What the learners of a cohort achieved.
    pub async fn find_gradebook(&self, cohort: CohortId, wanted: &Wanted) -> Result<Gradebook, ClientError> {
        self.request("GET", &format!("/teaching/cohorts/{cohort}/gradebook")).query(wanted).send().await
    }

    /// The same as CSV.
    pub async fn export_gradebook_csv(
        &self,
        cohort: CohortId,
        wanted: &Wanted,
    ) -> Result<Vec<u8>, ClientError> {
        let request = self.request("GET", &format!("/teaching/cohorts/{cohort}/gradebook/csv"));
        request.query(wanted).send_for_bytes().await
    }

    /// The same as a spreadsheet.
    pub async fn export_gradebook_xlsx(
        &self,
        cohort: CohortId,
        wanted: &Wanted,
    ) -> Result<Vec<u8>, ClientError> {
        let request = self.request("GET", &format!("/teaching/cohorts/{cohort}/gradebook/xlsx"));
        request.query(wanted).send_for_bytes().await
    }

    /// Opens the discussion of a cohort.
    pub async fn open_cohort_discussion(&self, cohort: CohortId) -> Result<Cohort, ClientError> {
        self.request("PUT", &format!("/teaching/cohorts/{cohort}/discussion")).send().await
    }

    /// Who asks to be let into a course, and about whom one may decide.
    pub async fn list_course_requests(
        &self,
        query: &RequestQuery,
    ) -> Result<Vec<CourseRequest>, ClientError> {
        self.request("GET", "/teaching/requests").query(query).send().await
    }

    /// Lets somebody in who asked, or not.
    pub async fn decide_course_request(
        &self,
        request: EnrolmentId,
        decision: &RequestDecision,
    ) -> Result<(), ClientError> {
        let path = format!("/teaching/requests/{request}/decision");
        self.request("PUT", &path).body(decision).send_for_nothing().await
    }

    /// Sets how much longer a learner may take where time is limited.
    pub async fn update_extra_time(
        &self,
        enrolment: EnrolmentId,
        extra: &ExtraTime,
    ) -> Result<(), ClientError> {
        let path = format!("/teaching/enrolments/{enrolment}/extra-time");
        self.request("PUT", &path).body(extra).send_for_nothing().await
    }

    /// The timetable of a cohort, with who was there.
    pub async fn list_meetings(
        &self,
        cohort: CohortId,
        wanted: &Wanted,
    ) -> Result<Vec<CohortMeeting>, ClientError> {
        self.request("GET", &format!("/teaching/cohorts/{cohort}/meetings")).query(wanted).send().await
    }

    /// Puts a meeting into the timetable. The key makes a repeated sending harmless.
    pub async fn create_meeting(
        &self,
        cohort: CohortId,
        content: &MeetingContent,
        idempotency_key: &str,
    ) -> Result<CohortMeeting, ClientError> {
        let request = self.request("POST", &format!("/teaching/cohorts/{cohort}/meetings")).body(content);
        request.idempotency_key(idempotency_key).send().await
    }

    /// Changes a meeting.
    pub async fn update_meeting(
        &self,
        meeting: MeetingId,
        content: &MeetingContent,
    ) -> Result<CohortMeeting, ClientError> {
        self.request("PUT", &format!("/teaching/meetings/{meeting}")).body(content).send().await
    }

    /// Takes a meeting out of the timetable.
    pub async fn delete_meeting(&self, meeting: MeetingId) -> Result<(), ClientError> {
        self.request("DELETE", &format!("/teaching/meetings/{meeting}")).send_for_nothing().await
    }

    /// Notes who was at a meeting.
    pub async fn save_attendance(
        &self,
        meeting: MeetingId,
        list: &AttendanceList,
    ) -> Result<CohortMeeting, ClientError> {
        self.request("PUT", &format!("/teaching/meetings/{meeting}/attendance")).body(list).send().await
    }

    /// A meeting as an activity of a course that one learns in.
    pub async fn find_meeting(
        &self,
        course: CourseId,
        part: PartId,
        wanted: &Wanted,
    ) -> Result<MeetingPage, ClientError> {
        self.request("GET", &format!("/learning/courses/{course}/meetings/{part}")).query(wanted).send().await
    }
}
