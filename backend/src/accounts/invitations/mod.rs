//! Invitations: somebody who may lets another in, by a link that is good once, for two weeks, for one address.
//!
//! Tables `accounts_invitations` and `accounts_invitation_groups`. What the person will be is set by who invites and stored
//! here; the form that accepts (`pages`) can change none of it. Whether the address has an account already is looked up by
//! the job that sends the mail (`jobs`), so that inviting tells nobody. A sheet (`sheet`) is read as a whole: while one row
//! is wrong, none is sent.

mod act;
pub mod jobs;
mod list;
pub mod pages;
pub mod policy;
pub mod rows;
mod sheet;
mod sheets;

use crate::http::operations::Operations;

/// The routes of invitations.
pub fn routes(to: &mut impl Operations) {
    to.service(list::find_invitation_choices)
        .service(list::list_invitations)
        .service(list::find_invitation)
        .service(act::create_invitation)
        .service(act::resend_invitation)
        .service(act::revoke_invitation)
        .service(sheets::preview_invitations)
        .service(sheets::send_invitations);
}
