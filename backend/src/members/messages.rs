//! Messages from one member to another. They are read here; the mail says only that one waits, and nobody's address
//! is shown to anybody.

use super::policy::{self, Contact};
use super::rows::directory::MemberRow;
use super::rows::messages::{MessageRow, ReceivedRow, pair};
use crate::app::App;
use crate::db::Conn;
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::http::etag;
use crate::http::extract::Body;
use crate::http::idempotency::{IdempotencyKey, Once};
use crate::http::page::Asked;
use crate::notify::{self, NewNotice, Place};
use actix_web::http::header::LOCATION;
use actix_web::{HttpRequest, HttpResponse, get, post, put, web};
use shared::core::id::{AccountId, MessageId};
use shared::core::{Page, ProblemCode, Timestamp};
use shared::members::{Message, MessageQuery, NewMessage, ReceivedMessage};
use shared::notices::NoticeKind;

/// Most messages that one sends in a day; kept in the database, so it holds across processes and restarts.
const MOST_A_DAY: usize = 30;
/// The day that is counted, in seconds.
const DAY: i64 = 24 * 60 * 60;

/// What one received, the newest first.
#[utoipa::path(
    tag = "members",
    operation_id = "list_received_messages",
    params(MessageQuery),
    responses((status = 200, body = Page<ReceivedMessage>)),
    security(("access_token" = []))
)]
#[get("/members/messages")]
pub async fn list_received_messages(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    query: web::Query<MessageQuery>,
) -> Result<HttpResponse, AppError> {
    let asked = Asked::of("list_received_messages", &*query)?;
    let account = actor.account;
    let rows = app
        .db
        .read(move |connection| Ok(ReceivedRow::list(connection, account, asked.place, asked.sql_rows())?))
        .await?;
    etag::json(&request, &asked.page(rows, ReceivedRow::key).map(ReceivedRow::into_received))
}

/// What oneself and one colleague wrote to one another, the newest first.
#[utoipa::path(
    tag = "members",
    operation_id = "list_messages",
    params(("account_id" = AccountId, Path), MessageQuery),
    responses((status = 200, body = Page<Message>)),
    security(("access_token" = []))
)]
#[get("/members/{account_id}/messages")]
pub async fn list_messages(
    request: HttpRequest,
    app: web::Data<App>,
    actor: Actor,
    account: web::Path<AccountId>,
    query: web::Query<MessageQuery>,
) -> Result<HttpResponse, AppError> {
    policy::must_be_member(&actor)?;
    let asked = Asked::of(&format!("list_messages {account}"), &*query)?;
    let (me, other) = (actor.account, *account);
    let rows = app
        .db
        .read(move |connection| {
            MemberRow::find(connection, other)?.ok_or_else(AppError::not_found)?;
            Ok(MessageRow::list_of_pair(connection, &pair(me, other), asked.place, asked.sql_rows())?)
        })
        .await?;
    etag::json(&request, &asked.page(rows, MessageRow::key).map(|row| row.into_message(me)))
}

/// Writes to a colleague, who is told by mail that a message waits.
///
/// At most thirty messages a day. A colleague who is not listed may be written to only if they wrote first.
#[utoipa::path(
    tag = "members",
    operation_id = "create_message",
    params(("account_id" = AccountId, Path), ("Idempotency-Key" = Option<String>, Header)),
    request_body = NewMessage,
    responses((status = 201, body = Message)),
    security(("access_token" = []))
)]
#[post("/members/{account_id}/messages")]
pub async fn create_message(
    app: web::Data<App>,
    actor: Actor,
    account: web::Path<AccountId>,
    key: IdempotencyKey,
    body: Body<NewMessage>,
) -> Result<HttpResponse, AppError> {
    policy::must_be_member(&actor)?;
    let (recipient, now) = (*account, app.clock.now());
    let id = MessageId(app.ids.uuid(now));
    let once = Once::new(&app, actor.account, key, &format!("create_message {recipient}"), &body.0);
    let text = body.0.text.trim().to_owned();
    let me = actor.account;
    let message = app
        .db
        .write(move |connection| {
            let row = MemberRow::find(connection, recipient)?.ok_or_else(AppError::not_found)?;
            let contact = Contact::find(connection, me, &row)?;
            if !policy::may_write(&actor, recipient, contact) {
                return Err(AppError::problem(ProblemCode::Forbidden));
            }
            let created = once.create(connection, |connection| {
                must_not_have_written_too_much(connection, me, now)?;
                let row = MessageRow {
                    id,
                    sender_id: me,
                    recipient_id: recipient,
                    pair: pair(me, recipient),
                    body: text,
                    created_at: now,
                    read_at: None,
                };
                row.insert(connection)?;
                announce(connection, &row)?;
                Ok(id.0)
            })?;
            Ok(MessageRow::find(connection, MessageId(created))?.into_message(me))
        })
        .await?;
    notify::announce(&app, &[recipient]);
    let place = format!("/api/v1/members/{recipient}/messages");
    Ok(HttpResponse::Created().insert_header((LOCATION, place)).json(message))
}

fn must_not_have_written_too_much(
    connection: &mut Conn,
    sender: AccountId,
    now: Timestamp,
) -> Result<(), AppError> {
    let most = i64::try_from(MOST_A_DAY).map_err(AppError::internal)?;
    let sent = MessageRow::sent_since(connection, sender, now.plus_seconds(-DAY), most)?;
    match sent.last() {
        Some(oldest) if sent.len() >= MOST_A_DAY => {
            let wait = oldest.plus_seconds(DAY).unix_seconds() - now.unix_seconds();
            Err(AppError::TooMany(u64::try_from(wait).unwrap_or(1).max(1)))
        }
        _ => Ok(()),
    }
}

/// Tells who wrote, and where to read it; not what.
fn announce(connection: &mut Conn, message: &MessageRow) -> Result<Vec<AccountId>, AppError> {
    let sender = message.sender_id;
    let notice = NewNotice {
        recipient: message.recipient_id,
        kind: NoticeKind::Message,
        actor: Some(sender),
        place: Place::Path(format!("/members/{sender}#messages")),
        at: message.created_at,
    };
    notify::record(connection, vec![notice])
}

/// Marks what a colleague wrote to oneself as read.
#[utoipa::path(
    tag = "members",
    operation_id = "mark_messages_read",
    params(("account_id" = AccountId, Path)),
    responses((status = 204)),
    security(("access_token" = []))
)]
#[put("/members/{account_id}/messages/read")]
pub async fn mark_messages_read(
    app: web::Data<App>,
    actor: Actor,
    account: web::Path<AccountId>,
) -> Result<HttpResponse, AppError> {
    policy::must_be_member(&actor)?;
    let (me, sender, now) = (actor.account, *account, app.clock.now());
    app.db
        .write(move |connection| {
            notify::notices::mark_messages_read(connection, me, sender, now)?;
            Ok(MessageRow::mark_read(connection, me, sender, now)?)
        })
        .await?;
    Ok(HttpResponse::NoContent().finish())
}
