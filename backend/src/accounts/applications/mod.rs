//! Applications: a professional asks to become a member, and somebody of their country decides.
//!
//! Tables `accounts_applications` and `accounts_application_messages`. The form (`pages`) stores what was typed and queues
//! a job, whatever the address is: whether it has an account is looked up by the job (`jobs`), so that neither the answer
//! nor its time can tell. The applicant confirms the address by a link in a mail; from then on the project managers of
//! the country see the application (`queue`), ask, approve or decline (`decisions`), and are reminded while it waits.

mod decisions;
pub mod form;
pub mod jobs;
pub mod pages;
mod queue;
pub mod rows;

use crate::http::operations::Operations;

/// The routes of applications.
pub fn routes(to: &mut impl Operations) {
    to.service(queue::list_applications)
        .service(queue::find_application)
        .service(decisions::ask_applicant)
        .service(decisions::approve_application)
        .service(decisions::decline_application);
}
