//! The queries of those who guide learners, as `plans.rs` reads them.

use super::plans::{NIL, planners};
use shared::core::id::{AccountId, CohortId, CourseId, CourseVersionId, EnrolmentId, PartId};
use shared::core::{Country, Language};
use shared::learning::CohortQuery;
use waymark::http::page::Asked;
use waymark::learning::rows::attempts::FirstAttempt;
use waymark::learning::rows::cohorts::{self, ListedCohort};
use waymark::learning::rows::guided::{self, GuidedRow};
use waymark::learning::rows::submissions::SubmissionRow;

#[test]
fn cohorts_and_who_guides_them() {
    let query = CohortQuery::default();
    let of_course = CohortQuery { course_id: Some(CourseId(NIL)), ..CohortQuery::default() };
    for mut planner in planners() {
        planner.assert_index(
            ["learning_cohort_facilitators_by_account", "learning_cohort_facilitators_by_account"],
            |c| cohorts::guided_by(c, AccountId(NIL)),
        );
        let by_creation = ["learning_cohorts_by_creation", "learning_cohorts_by_creation"];
        let asked = Asked::of("cohorts", &query).unwrap();
        planner.assert_index(by_creation, |c| {
            ListedCohort::list(c, AccountId(NIL), true, Language::English, &query, &asked)
        });
        let by_course = ["learning_cohorts_by_course", "learning_cohorts_by_course"];
        planner.assert_index(by_course, |c| {
            ListedCohort::list(c, AccountId(NIL), false, Language::English, &of_course, &asked)
        });
    }
}

#[test]
fn learners_of_a_cohort() {
    let by_cohort = ["learning_enrolments_by_cohort", "learning_enrolments_by_cohort"];
    let cohort = CohortId(NIL);
    for mut planner in planners() {
        planner.assert_index(by_cohort, |c| GuidedRow::of_cohort(c, cohort));
        let some = [EnrolmentId(NIL)];
        planner.assert_index(["learning_progress USING PRIMARY KEY", "learning_progress_pkey"], |c| {
            guided::steps(c, &some)
        });
        planner.assert_index(["autoindex_learning_attempts", "learning_attempts_enrolment_id"], |c| {
            guided::results(c, &some)
        });
        planner.assert_index(["autoindex_learning_submissions", "learning_submissions_enrolment_id"], |c| {
            guided::marks(c, &some)
        });
    }
}

#[test]
fn what_waits_for_those_who_guide() {
    let me = AccountId(NIL);
    for mut planner in planners() {
        planner.assert_index(["learning_enrolments_by_state", "learning_enrolments_by_state"], |c| {
            guided::requests(c, me, &[Country::Romania], None, Language::English)
        });
        planner.assert_index(["learning_submissions_by_state", "learning_submissions_by_state"], |c| {
            SubmissionRow::list_waiting(c, me, &[CohortId(NIL)], &[Country::Romania], 100)
        });
    }
}

#[test]
fn first_attempts_at_a_quiz() {
    // Of an empty table PostgreSQL knows nothing by which it could prefer one of its indexes to another.
    let by_part = ["learning_attempts_by_part", "learning_attempts_by_"];
    for mut planner in planners() {
        planner.assert_index(by_part, |c| {
            let found = FirstAttempt::list(c, CourseVersionId(NIL), PartId(NIL));
            found.map_err(|_| diesel::result::Error::NotFound)
        });
    }
}
