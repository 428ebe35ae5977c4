//! Another e-mail address: it counts once both addresses have agreed by a link in a mail. The old one, because whoever
//! sits at an open session could otherwise take the account away with its mail; the new one, because a typing error would
//! do the same. Nobody learns whether the new address has an account.

use super::links::{self, Link, LinkPurpose};
use super::rows::normal_email;
use super::security::require_confirmed;
use crate::app::{App, Ids};
use crate::audit::Act;
use crate::db::Conn;
use crate::db::schema::accounts_accounts;
use crate::db::schema::accounts_email_changes::{self, dsl};
use crate::http::actor::SessionOwner;
use crate::http::error::AppError;
use crate::http::extract::Body;
use crate::notify::{self, Event, Notice, Recipient, SecurityChange};
use actix_web::{HttpResponse, delete, post, web};
use diesel::prelude::*;
use shared::accounts::security::NewEmail;
use shared::core::id::AccountId;
use shared::core::{Problem, Timestamp};

/// Seconds in which both addresses must agree.
const SECONDS: i64 = 24 * 60 * 60;

/// A change that waits for the two addresses.
#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = accounts_email_changes)]
pub struct EmailChangeRow {
    account_id: AccountId,
    /// The address that is wanted.
    pub email: String,
    old_confirmed_at: Option<Timestamp>,
    new_confirmed_at: Option<Timestamp>,
    created_at: Timestamp,
}

impl EmailChangeRow {
    /// Of an account, if one waits.
    pub fn find(connection: &mut Conn, account: AccountId, now: Timestamp) -> QueryResult<Option<Self>> {
        let fresh = dsl::created_at.gt(now.plus_seconds(-SECONDS));
        let own = dsl::accounts_email_changes.find(account).filter(fresh);
        own.select(Self::as_select()).first(connection).optional()
    }

    fn delete(connection: &mut Conn, account: AccountId) -> Result<bool, AppError> {
        links::revoke_all(connection, LinkPurpose::ConfirmOldEmail, account.0)?;
        links::revoke_all(connection, LinkPurpose::ConfirmNewEmail, account.0)?;
        Ok(diesel::delete(dsl::accounts_email_changes.find(account)).execute(connection)? == 1)
    }

    /// Forgets those that ran out.
    pub fn forget_old(connection: &mut Conn, now: Timestamp) -> QueryResult<()> {
        let old = dsl::accounts_email_changes.filter(dsl::created_at.lt(now.plus_seconds(-SECONDS)));
        diesel::delete(old).execute(connection).map(drop)
    }
}

/// Asks for another e-mail address; both addresses get a mail.
///
/// The answer is the same whether the new address has an account or not.
#[utoipa::path(
    tag = "accounts",
    operation_id = "create_email_change",
    request_body = NewEmail,
    responses(
        (status = 204),
        (status = 403, body = Problem, content_type = "application/problem+json", description = "`confirmation_required`"),
    ),
    security(("access_token" = []))
)]
#[post("/accounts/me/email-change")]
pub async fn create_email_change(
    app: web::Data<App>,
    SessionOwner(actor): SessionOwner,
    body: Body<NewEmail>,
) -> Result<HttpResponse, AppError> {
    let (account, session, now) = (actor.account, actor.session, app.clock.now());
    app.limits.check_confirmation(account)?;
    let (email, ids) = (normal_email(&body.0.email), app.ids.clone());
    let act = Act::new(&ids, now, Some(account), "create_email_change", format!("account {account}"));
    app.db
        .write(move |connection| {
            require_confirmed(connection, session, now)?;
            EmailChangeRow::delete(connection, account)?;
            let row = EmailChangeRow {
                account_id: account,
                email: email.clone(),
                old_confirmed_at: None,
                new_confirmed_at: None,
                created_at: now,
            };
            diesel::insert_into(dsl::accounts_email_changes).values(row).execute(connection)?;
            ask_old(connection, &ids, account, &email, now)?;
            ask_new(connection, &ids, account, &email, now)?;
            act.record(connection)
        })
        .await?;
    Ok(HttpResponse::NoContent().finish())
}

fn path(token: &str) -> String {
    format!("/confirm-email?token={token}")
}

fn ask_old(
    connection: &mut Conn,
    ids: &Ids,
    account: AccountId,
    email: &str,
    now: Timestamp,
) -> Result<(), AppError> {
    let (link, token) = Link::new(ids, now, LinkPurpose::ConfirmOldEmail, account.0, SECONDS);
    link.insert(connection)?;
    let event = Event::EmailLeaves { email: email.to_owned(), path: path(&token) };
    notify::enqueue_now(
        connection,
        ids,
        &Notice { recipient: Recipient::Account { id: account }, event },
        now,
    )
}

fn ask_new(
    connection: &mut Conn,
    ids: &Ids,
    account: AccountId,
    email: &str,
    now: Timestamp,
) -> Result<(), AppError> {
    let (link, token) = Link::new(ids, now, LinkPurpose::ConfirmNewEmail, account.0, SECONDS);
    let event = if is_taken(connection, email)? {
        // Its owner is told, and there is no link: nothing will come of it.
        Event::EmailTaken
    } else {
        link.insert(connection)?;
        Event::EmailArrives { path: path(&token) }
    };
    let recipient = addressee(connection, account, Some(email))?;
    notify::enqueue_now(connection, ids, &Notice { recipient, event }, now)
}

/// The owner of an account at the account's address as it is now, or at another.
fn addressee(connection: &mut Conn, account: AccountId, other: Option<&str>) -> QueryResult<Recipient> {
    use accounts_accounts::dsl;
    let (own, name, language, time_zone): (String, _, _, _) = dsl::accounts_accounts
        .find(account)
        .select((dsl::email, dsl::name, dsl::language, dsl::time_zone))
        .first(connection)?;
    let email = other.map_or(own, str::to_owned);
    Ok(Recipient::Address { email, name, language, time_zone })
}

fn is_taken(connection: &mut Conn, email: &str) -> QueryResult<bool> {
    let there = accounts_accounts::table.filter(accounts_accounts::email.eq(email));
    diesel::select(diesel::dsl::exists(there)).get_result(connection)
}

/// Gives the wish for another address up.
#[utoipa::path(
    tag = "accounts",
    operation_id = "delete_email_change",
    responses(
        (status = 204),
        (status = 404, body = Problem, content_type = "application/problem+json"),
    ),
    security(("access_token" = []))
)]
#[delete("/accounts/me/email-change")]
pub async fn delete_email_change(
    app: web::Data<App>,
    SessionOwner(actor): SessionOwner,
) -> Result<HttpResponse, AppError> {
    let account = actor.account;
    let act = Act::new(
        &app.ids,
        app.clock.now(),
        Some(account),
        "delete_email_change",
        format!("account {account}"),
    );
    app.db
        .write(move |connection| {
            if !EmailChangeRow::delete(connection, account)? {
                return Err(AppError::not_found());
            }
            act.record(connection)
        })
        .await?;
    Ok(HttpResponse::NoContent().finish())
}

/// What a link of one of the addresses led to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Agreed {
    /// The other address has not agreed yet.
    Half,
    /// Both have: the address is changed.
    Both,
}

/// Whether the token's link is good now; uses nothing up.
pub async fn is_good(app: &App, token: String) -> Result<bool, AppError> {
    let now = app.clock.now();
    app.db
        .read(move |connection| {
            let old = links::find(connection, LinkPurpose::ConfirmOldEmail, &token, now)?;
            Ok(old.or(links::find(connection, LinkPurpose::ConfirmNewEmail, &token, now)?).is_some())
        })
        .await
}

/// One of the addresses agrees.
pub async fn agree(app: &App, token: String) -> Result<Agreed, AppError> {
    let (now, ids) = (app.clock.now(), app.ids.clone());
    let (agreed, account) = app.db.write(move |connection| agree_in(connection, &ids, &token, now)).await?;
    if agreed == Agreed::Both {
        app.actors.forget_account(account);
    }
    Ok(agreed)
}

fn agree_in(
    connection: &mut Conn,
    ids: &Ids,
    token: &str,
    now: Timestamp,
) -> Result<(Agreed, AccountId), AppError> {
    let old = links::take(connection, LinkPurpose::ConfirmOldEmail, token, now)?;
    let new =
        if old.is_none() { links::take(connection, LinkPurpose::ConfirmNewEmail, token, now)? } else { None };
    let account = AccountId(old.or(new).ok_or_else(AppError::not_found)?);
    let row = dsl::accounts_email_changes.find(account);
    let changed = if old.is_some() {
        diesel::update(row).set(dsl::old_confirmed_at.eq(now)).execute(connection)?
    } else {
        diesel::update(row).set(dsl::new_confirmed_at.eq(now)).execute(connection)?
    };
    let change = EmailChangeRow::find(connection, account, now)?.filter(|_| changed == 1);
    let change = change.ok_or_else(AppError::not_found)?;
    if change.old_confirmed_at.is_none() || change.new_confirmed_at.is_none() {
        return Ok((Agreed::Half, account));
    }
    if is_taken(connection, &change.email)? {
        // Somebody else came first, within the day.
        return Err(AppError::not_found());
    }
    store(connection, ids, account, &change.email, now)?;
    Ok((Agreed::Both, account))
}

fn store(
    connection: &mut Conn,
    ids: &Ids,
    account: AccountId,
    email: &str,
    now: Timestamp,
) -> Result<(), AppError> {
    let old = addressee(connection, account, None)?;
    diesel::update(accounts_accounts::table.find(account))
        .set(accounts_accounts::email.eq(email))
        .execute(connection)?;
    EmailChangeRow::delete(connection, account)?;
    links::revoke_all(connection, LinkPurpose::ResetPassword, account.0)?;
    Act::new(ids, now, Some(account), "update_email", format!("account {account}")).record(connection)?;
    let event = Event::Security { change: SecurityChange::EmailChanged, at: now };
    for recipient in [Recipient::Account { id: account }, old] {
        notify::enqueue_now(connection, ids, &Notice { recipient, event: event.clone() }, now)?;
    }
    Ok(())
}
