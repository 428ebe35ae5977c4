//! Erasing the account of somebody who cannot ask for it on the platform: from the command line only, by an operator who
//! has made sure who asks. There is no week to think it over; the running program erases within seconds, one that does
//! not run when it starts.

use super::jobs;
use crate::accounts::holders::refuse_last_administrator;
use crate::accounts::personal_data;
use crate::app::{Clock, Ids};
use crate::audit::Act;
use crate::db::Db;
use crate::http::error::AppError;
use shared::core::ProblemCode;
use shared::core::id::AccountId;
use shared::privacy::PostsChoice;

/// Asks for it for the account with this address; the error is a sentence for the person at the shell.
pub fn erase(
    db: &Db,
    clock: &Clock,
    ids: &Ids,
    email: &str,
    posts: PostsChoice,
) -> Result<AccountId, String> {
    let (now, ids, email) = (clock.now(), ids.clone(), email.to_owned());
    db.write_blocking(move |connection| {
        let account = personal_data::find(connection, &email)?
            .ok_or_else(|| AppError::internal(format!("no account has the address {email}")))?;
        refuse_last_administrator(connection, account, now)?;
        personal_data::plan_erasure(connection, account, now, posts)?;
        personal_data::end_sessions(connection, account, now)?;
        jobs::enqueue(connection, account, now)?;
        Act::new(&ids, now, None, "request_erasure", format!("account {account}")).record(connection)?;
        Ok(account)
    })
    .map_err(|error| match error {
        AppError::Problem { code: ProblemCode::LastAdministrator, .. } => {
            "this is the last administrator who can sign in: appoint another first".to_owned()
        }
        other => other.to_string(),
    })
}
