//! The second step of a sign-in: a code of the authenticator app, a recovery code, or a passkey.

use super::challenges::{ChallengeRow, Purpose};
use super::devices::Browser;
use super::passkeys::rows::PasskeyRow;
use super::passkeys::{self, State};
use super::second_factor::authenticators::{self, AuthenticatorRow};
use super::second_factor::recovery_codes::RecoveryCodeRow;
use super::second_factor::{self, totp};
use super::security::tell;
use super::sign_in::{Opened, Opening};
use crate::app::App;
use crate::audit::Act;
use crate::db::Conn;
use crate::http::error::AppError;
use crate::notify::SecurityChange;
use actix_web::HttpRequest;
use shared::accounts::Me;
use shared::accounts::security::{SecondFactor, SessionCompletion};
use shared::core::id::AccountId;
use shared::core::{ProblemCode, Timestamp};

/// How an answer was judged. A wrong one is written down, so it is no error within the transaction.
enum Judged {
    Opened(Box<Me>),
    Wrong,
    Expired,
    Wait(u64),
}

/// Checks the answer and opens the session.
pub async fn complete(app: &App, request: &HttpRequest, body: SessionCompletion) -> Result<Opened, AppError> {
    let opening = Opening::new(app, Browser::of(request), body.remember_device);
    let tokens = opening.tokens();
    let judge = app.clone();
    let judged = app.db.write(move |connection| judge_in(&judge, connection, &body, opening)).await?;
    match judged {
        Judged::Opened(me) => tokens.into_opened(app, *me),
        Judged::Wrong => Err(AppError::problem(ProblemCode::WrongCode)),
        Judged::Expired => Err(AppError::problem(ProblemCode::SignInExpired)),
        Judged::Wait(seconds) => Err(AppError::TooMany(seconds)),
    }
}

fn judge_in(
    app: &App,
    connection: &mut Conn,
    body: &SessionCompletion,
    opening: Opening,
) -> Result<Judged, AppError> {
    let now = app.clock.now();
    let mut found = ChallengeRow::find(connection, Purpose::CompleteSession, &body.continuation, now)?;
    if found.is_none() && body.method == SecondFactor::Passkey {
        found = ChallengeRow::find(connection, Purpose::PasskeySession, &body.continuation, now)?;
    }
    let Some(challenge) = found else { return Ok(Judged::Expired) };
    let answer = match (body.method, challenge.account_id) {
        (SecondFactor::Totp, Some(account)) => take_totp(app, connection, account, &body.answer, now)?,
        (SecondFactor::RecoveryCode, Some(account)) => {
            take_recovery_code(app, connection, account, &body.answer, now)?
        }
        (SecondFactor::Passkey, _) => take_passkey(app, connection, &challenge, &body.answer, now)?,
        (_, None) => Answer::Wrong,
    };
    match answer {
        Answer::Right(account) if challenge.take(connection)? => {
            Ok(Judged::Opened(Box::new(opening.write(connection, account)?)))
        }
        Answer::Right(_) => Ok(Judged::Expired),
        Answer::Wait(seconds) => Ok(Judged::Wait(seconds)),
        Answer::Wrong => {
            challenge.fail(connection)?;
            Ok(Judged::Wrong)
        }
    }
}

enum Answer {
    /// And whose it is.
    Right(AccountId),
    Wrong,
    Wait(u64),
}

fn take_totp(
    app: &App,
    connection: &mut Conn,
    account: AccountId,
    code: &str,
    now: Timestamp,
) -> Result<Answer, AppError> {
    let Some(row) = AuthenticatorRow::find(connection, account)? else { return Ok(Answer::Wrong) };
    let Some(sealed) = &row.secret else { return Ok(Answer::Wrong) };
    let wait = row.blocked_until.unix_seconds() - now.unix_seconds();
    if let Ok(seconds @ 1..) = u64::try_from(wait) {
        return Ok(Answer::Wait(seconds));
    }
    match totp::check(&app.vault.open(account, sealed)?, code, now) {
        Some(step) if row.take_step(connection, step)? => Ok(Answer::Right(account)),
        // Used before: whoever looked over the shoulder comes too late. It tells nothing, and so costs nothing.
        Some(_) => Ok(Answer::Wrong),
        None => {
            let failures = AuthenticatorRow::fail(connection, account, now)?;
            if authenticators::is_worth_a_mail(failures) {
                tell(&app.ids, connection, account, SecurityChange::CodesGuessed, now)?;
            }
            Ok(Answer::Wrong)
        }
    }
}

fn take_recovery_code(
    app: &App,
    connection: &mut Conn,
    account: AccountId,
    code: &str,
    now: Timestamp,
) -> Result<Answer, AppError> {
    if second_factor::count(connection, account)? == 0
        || !RecoveryCodeRow::take(connection, account, code, now)?
    {
        return Ok(Answer::Wrong);
    }
    Act::new(&app.ids, now, Some(account), "use_recovery_code", format!("account {account}"))
        .record(connection)?;
    tell(&app.ids, connection, account, SecurityChange::RecoveryCodeUsed, now)?;
    Ok(Answer::Right(account))
}

/// A passkey of the account that the challenge is about, or of any where it is about none.
fn take_passkey(
    app: &App,
    connection: &mut Conn,
    challenge: &ChallengeRow,
    credential: &str,
    now: Timestamp,
) -> Result<Answer, AppError> {
    let Ok(id) = passkeys::credential_id(credential) else { return Ok(Answer::Wrong) };
    let state = match challenge.account_id {
        Some(_) => State::Named(&challenge.state),
        None => State::Discoverable(&challenge.state),
    };
    let Some(row) = PasskeyRow::find(connection, &id)? else { return Ok(Answer::Wrong) };
    if challenge.account_id.is_some_and(|account| account != row.account_id) {
        return Ok(Answer::Wrong);
    }
    match app.passkeys.check(&state, credential, &row) {
        Ok(changed) => {
            row.used(connection, changed.as_ref(), now)?;
            Ok(Answer::Right(row.account_id))
        }
        Err(AppError::Problem { .. }) => Ok(Answer::Wrong),
        Err(error) => Err(error),
    }
}
