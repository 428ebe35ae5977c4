//! E-learning: courses that facilitators write, and learners who take them.
//!
//! Tables `learning_*`. A course is one tree of parts; its draft changes, its versions do not. A version is frozen into pages that are
//! sent as they are stored; learners read only those of the version that they are in. Part ids are the same in all versions of a course,
//! so what a learner has done counts wherever the part is still there. What a learner writes, ticks and answers nobody else reads,
//! but for what they hand in; that, and where they stand, is for those who guide them ([`guiding`]).

mod assignments;
pub mod attempts;
pub mod authoring;
mod captions;
mod catalogue;
pub mod certificates;
mod cohorts;
mod completion;
mod enrolling;
mod essays;
pub mod freezing;
pub mod guiding;
pub mod importing;
mod lessons;
mod marking;
pub mod personal_data;
mod printing;
pub mod publishing;
mod questionnaires;
mod quizzes;
pub mod reminders;
pub mod rows;
mod scenarios;
pub mod starter;
mod statistics;
mod telling;
pub mod tree;
pub mod work_files;

use crate::http::operations::Operations;

/// The routes of this feature. They are tried in this order: what is asked for most stands first.
pub fn routes(to: &mut impl Operations) {
    to.service(lessons::find_lesson)
        .service(lessons::reach_in_lesson)
        .service(lessons::save_response)
        .service(attempts::save_answer)
        .service(attempts::find_attempt)
        .service(attempts::submit_attempt)
        .service(quizzes::find_quiz)
        .service(quizzes::start_attempt)
        .service(captions::find_captions)
        .service(scenarios::find_scenario)
        .service(scenarios::save_play)
        .service(catalogue::list_courses)
        .service(catalogue::find_course)
        .service(assignments::find_assignment)
        .service(assignments::create_submission)
        .service(questionnaires::find_questionnaire)
        .service(questionnaires::answer_questionnaire)
        .service(questionnaires::find_gains)
        .service(statistics::find_quiz_statistics)
        .service(marking::list_waiting_submissions)
        .service(marking::find_submission_to_mark)
        .service(marking::mark_submission)
        .service(essays::list_waiting_essays)
        .service(essays::find_essays)
        .service(essays::mark_essays)
        .service(printing::print_lesson)
        .service(printing::print_course)
        .service(certificates::issue_certificate)
        .service(certificates::list_certificates)
        .service(certificates::print_certificate)
        .service(certificates::check_certificate)
        .service(certificates::revoke_certificate)
        .service(enrolling::enrol)
        .service(enrolling::update_enrolment)
        .service(enrolling::leave_course)
        .service(enrolling::move_to_newest_version);
    cohorts::routes(to);
    authoring::routes(to);
}
