//! The exchange of case practices: accounts of cases assisted that nobody can be recognised from.
//!
//! Tables `exchange_*`. What is being written and reviewed is sealed with a key that is not in the database ([`crate::keyring`]);
//! [`way`] is the table of who may do what from where, and there is no way to a reader but through it. The privacy guard reads each
//! text before it leaves its author (`checking`) and fails closed. What is shown of the identifying codes fits several practices
//! (`standing`). [ADR 0039](../../docs/adr/0039-case-practices.md).

mod checking;
mod desk;
pub mod personal_data;
mod policy;
mod publishing;
mod reading;
mod responses;
mod reviewing;
pub mod rows;
pub mod sealed;
mod standing;
pub mod starter;
pub mod way;

use crate::http::operations::Operations;

/// The routes of this feature. They are tried in this order: what is asked for most stands first.
pub fn routes(to: &mut impl Operations) {
    to.service(desk::save_practice_draft)
        .service(reading::list_practices)
        .service(desk::list_own_practices)
        .service(reviewing::list_review_tasks)
        .service(reading::find_practice)
        .service(responses::list_responses)
        .service(desk::check_practice)
        .service(desk::find_practice_draft)
        .service(desk::create_practice)
        .service(desk::delete_practice)
        .service(desk::submit_practice)
        .service(desk::take_practice_back)
        .service(desk::revise_practice)
        .service(reviewing::find_practice_for_review)
        .service(reviewing::decide_on_practice)
        .service(publishing::withdraw_practice)
        .service(publishing::change_practice_audience)
        .service(responses::create_comment)
        .service(responses::delete_comment)
        .service(responses::create_adaptation)
        .service(responses::delete_adaptation)
        .service(responses::vote_on_practice);
}
