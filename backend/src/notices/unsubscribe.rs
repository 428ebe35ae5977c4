//! No more mails, without signing in: the right to it stands in the mail itself.

use crate::app::App;
use crate::db::schema::accounts_accounts;
use crate::http::error::AppError;
use crate::notify::choices;
use crate::notify::tokens::Scope;
use diesel::prelude::*;
use shared::notices::{MailTiming, NoticeChoice, NoticeKind};

/// Of which kind the mails are that a token ends; none of the digests. No token of this Waymark: not found.
pub fn scope(app: &App, token: &str) -> Result<Option<NoticeKind>, AppError> {
    match app.mail_tokens.read_unsubscription(token) {
        Some((_, Scope::Kind(kind))) => Ok(Some(kind)),
        Some((_, Scope::Digests)) => Ok(None),
        None => Err(AppError::not_found()),
    }
}

/// Ends the mails that a token is for, or all that one may do without. Once more changes nothing.
pub async fn unsubscribe(app: &App, token: &str, from_all: bool) -> Result<(), AppError> {
    let found = app.mail_tokens.read_unsubscription(token);
    let (account, scope) = found.ok_or_else(AppError::not_found)?;
    let fits = move |choice: &NoticeChoice| match scope {
        _ if from_all => true,
        Scope::Kind(kind) => choice.kind == kind,
        Scope::Digests => matches!(choice.by_mail, MailTiming::Daily | MailTiming::Weekly),
    };
    app.db
        .write(move |connection| {
            let owner = diesel::dsl::exists(accounts_accounts::table.find(account));
            if !diesel::select(owner).get_result::<bool>(connection)? {
                return Err(AppError::not_found());
            }
            Ok(choices::stop_mails(connection, account, fits)?)
        })
        .await
}
