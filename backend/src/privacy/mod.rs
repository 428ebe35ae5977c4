//! One's own data: taking it along, and erasing the account; and the deletion by age of what nobody needs any more.
//!
//! Each feature knows what it holds about a person (`personal_data.rs`: `collect` and `erase`); here is what asks them
//! all, so that nothing is forgotten. `tests/it/privacy/` searches every table of the database for an erased person.
//! Erasing waits seven days, in which signing in keeps the account (`accounts_accounts.erase_at`).

pub mod archive;
mod audit_trail;
pub mod by_operator;
mod data;
mod erasures;
pub mod jobs;
pub mod retention;

use crate::http::operations::Operations;

/// The routes of this feature. They ask for a [`SessionOwner`](crate::http::actor::SessionOwner): whoever does not want
/// to accept a new code of conduct may still take their data and go.
pub fn routes(to: &mut impl Operations) {
    to.service(data::download_my_data).service(erasures::find_erasure).service(erasures::request_erasure);
}
