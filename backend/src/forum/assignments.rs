//! Asking one member to answer a topic by a day: whoever leads the conversation asks, the member hands it on or is done with it.

use super::categories::{self, Rules};
use super::policy::{self, Standing};
use super::reach::Reach;
use super::rows::assignments::{AssignmentRow, is_listed};
use super::rows::topics::TopicRow;
use super::tell::{self, About};
use super::topics::load;
use crate::accounts::actors;
use crate::app::App;
use crate::audit::Act;
use crate::db::Conn;
use crate::http::actor::Actor;
use crate::http::error::AppError;
use crate::http::extract::Body;
use crate::jobs::{self, Job};
use crate::notify;
use actix_web::{HttpResponse, delete, put, web};
use diesel::QueryResult;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use shared::core::id::{AccountId, CategoryId, TopicId};
use shared::core::{FieldCode, ProblemCode, Timestamp};
use shared::forum::{NewAssignment, Topic};
use uuid::Uuid;

/// The kind of the jobs that remind of what is due.
pub const REMIND: &str = "remind_of_assignment";
/// How long before the day one is reminded.
const AHEAD: i64 = 24 * 60 * 60;
/// The latest day that somebody can be asked for.
const LONGEST: i64 = 366 * 24 * 60 * 60;

/// What the actor has a say in: whom the topic waits for, and whether they lead its conversation.
struct Say {
    before: Option<AssignmentRow>,
    leads: bool,
    category: CategoryId,
}

/// Whom the topic waits for, if the actor has a say in that: whoever leads the conversation, and the member themselves.
fn find_say(connection: &mut Conn, rules: &Rules, actor: &Actor, topic: TopicId) -> Result<Say, AppError> {
    let place = TopicRow::place(connection, topic)?.ok_or_else(AppError::not_found)?;
    let rule = rules.find_visible(actor, place.category)?;
    let before = AssignmentRow::find(connection, topic)?;
    let is_own = before.is_some_and(|row| row.account_id == actor.account);
    let leads = policy::may_lead(actor, rule);
    if place.standing != Standing::Archived && (is_own || leads) {
        Ok(Say { before, leads, category: place.category })
    } else {
        Err(AppError::problem(ProblemCode::Forbidden))
    }
}

/// Whether a member can answer there: they may write in the category, are not suspended, and do not leave.
fn may_answer(
    connection: &mut Conn,
    rules: &Rules,
    category: CategoryId,
    account: AccountId,
    now: Timestamp,
) -> Result<bool, AppError> {
    let rule = rules.find(category).ok_or_else(AppError::not_found)?;
    let facts = actors::facts_of(connection, &[account], now)?.pop();
    Ok(facts.is_some_and(|who| policy::may_write(&who, rule)))
}

/// Whoever is asked stands in the directory, as whoever is called by name. Of all others it is said that they cannot be
/// asked, and not why: nobody learns here who exists, is suspended, or does not see the topic.
fn require_askable(
    connection: &mut Conn,
    rules: &Rules,
    category: CategoryId,
    account: AccountId,
    now: Timestamp,
) -> Result<(), AppError> {
    if is_listed(connection, account)? && may_answer(connection, rules, category, account, now)? {
        Ok(())
    } else {
        Err(AppError::field("account_id", FieldCode::NotAvailable))
    }
}

/// By when somebody is asked. Whoever leads the conversation says it; whoever hands on what they were asked keeps the day.
fn day(say: &Say, wanted: Option<Timestamp>, now: Timestamp) -> Result<Timestamp, AppError> {
    match (wanted, say.before) {
        (None, Some(before)) => Ok(before.due_at),
        (Some(day), Some(before)) if day == before.due_at => Ok(day),
        (None, None) => Err(AppError::field("due_at", FieldCode::Required)),
        (Some(day), _) if say.leads && day > now && day <= now.plus_seconds(LONGEST) => Ok(day),
        (Some(_), _) => Err(AppError::field("due_at", FieldCode::NotAvailable)),
    }
}

/// Nothing waits any more for a member who cannot answer anywhere.
pub fn withdraw_from(connection: &mut Conn, account: AccountId) -> QueryResult<()> {
    AssignmentRow::delete_of(connection, account)
}

/// The topic was moved, or merged into this one: it waits no longer for a member who cannot answer there.
pub(super) fn follow_move(
    connection: &mut Conn,
    rules: &Rules,
    topic: TopicId,
    into: CategoryId,
    now: Timestamp,
) -> Result<(), AppError> {
    let Some(row) = AssignmentRow::find(connection, topic)? else { return Ok(()) };
    if may_answer(connection, rules, into, row.account_id, now)? {
        return Ok(());
    }
    Ok(AssignmentRow::delete(connection, topic)?)
}

/// Asks a member to answer a topic by a day, in place of whoever was asked before. The member is told, and reminded a day before.
#[utoipa::path(
    tag = "forum",
    operation_id = "assign_topic",
    params(("topic_id" = TopicId, Path)),
    request_body = NewAssignment,
    responses((status = 200, body = Topic)),
    security(("access_token" = []))
)]
#[put("/forum/topics/{topic_id}/assignment")]
pub async fn assign_topic(
    app: web::Data<App>,
    actor: Actor,
    topic: web::Path<TopicId>,
    body: Body<NewAssignment>,
) -> Result<HttpResponse, AppError> {
    let (rules, topic, new, now) = (categories::rules(&app).await?, *topic, body.0, app.clock.now());
    let subject = format!("topic {topic}: account {}", new.account_id);
    let act = Act::new(&app.ids, now, Some(actor.account), "assign_topic", subject);
    let who = actor.clone();
    let told = app
        .db
        .write(move |connection| {
            let say = find_say(connection, &rules, &who, topic)?;
            let row = AssignmentRow {
                topic_id: topic,
                account_id: new.account_id,
                assigned_by: Some(who.account),
                due_at: day(&say, new.due_at, now)?,
                assigned_at: now,
            };
            if say.before.is_some_and(|before| before.is_same(&row)) {
                return Ok(Vec::new());
            }
            require_askable(connection, &rules, say.category, row.account_id, now)?;
            row.put(connection)?;
            enqueue(connection, &row)?;
            act.record(connection)?;
            let about = About { topic, post: None, by: row.assigned_by, at: now };
            tell::assigned(connection, &Reach::of(rules), &about, row.account_id)
        })
        .await?;
    notify::announce(&app, &told);
    Ok(HttpResponse::Ok().json(load(&app, &actor, topic).await?))
}

/// The topic waits for nobody any more: the member has answered, or whoever leads the conversation asks no longer.
#[utoipa::path(
    tag = "forum",
    operation_id = "unassign_topic",
    params(("topic_id" = TopicId, Path)),
    responses((status = 204)),
    security(("access_token" = []))
)]
#[delete("/forum/topics/{topic_id}/assignment")]
pub async fn unassign_topic(
    app: web::Data<App>,
    actor: Actor,
    topic: web::Path<TopicId>,
) -> Result<HttpResponse, AppError> {
    let (rules, topic, now) = (categories::rules(&app).await?, *topic, app.clock.now());
    let act = Act::new(&app.ids, now, Some(actor.account), "unassign_topic", format!("topic {topic}"));
    app.db
        .write(move |connection| {
            if find_say(connection, &rules, &actor, topic)?.before.is_none() {
                return Ok(());
            }
            AssignmentRow::delete(connection, topic)?;
            act.record(connection)
        })
        .await?;
    Ok(HttpResponse::NoContent().finish())
}

#[derive(Clone, Copy, Serialize, Deserialize)]
struct Due {
    topic: TopicId,
    account: AccountId,
    at: Timestamp,
}

/// Queues the reminder, if the day is not there already. One for another member or another day before finds nothing due.
fn enqueue(connection: &mut Conn, row: &AssignmentRow) -> Result<(), AppError> {
    let at = row.due_at.plus_seconds(-AHEAD);
    if at <= row.assigned_at {
        return Ok(());
    }
    let due = Due { topic: row.topic_id, account: row.account_id, at: row.due_at };
    let what =
        [due.topic.0.as_bytes().as_slice(), due.account.0.as_bytes(), &due.at.0.to_be_bytes()].concat();
    let hash = Sha256::digest([REMIND.as_bytes(), &what].concat());
    let id = hash.first_chunk::<16>().map_or(due.topic.0, |bytes| Uuid::from_bytes(*bytes));
    jobs::enqueue(connection, id, REMIND, &due, at)
}

/// Asks the member once more, a day before, if the topic still waits for them and is not put away.
pub async fn remind(app: App, job: Job) -> Result<(), AppError> {
    let due: Due = serde_json::from_str(&job.payload).map_err(AppError::internal)?;
    let reach = Reach::recent(&app).await?;
    let told = app
        .db
        .write(move |connection| {
            let row = AssignmentRow::find(connection, due.topic)?;
            let Some(row) = row.filter(|row| (row.account_id, row.due_at) == (due.account, due.at)) else {
                return Ok(Vec::new());
            };
            let place = TopicRow::place(connection, due.topic)?;
            if place.is_none_or(|place| place.standing == Standing::Archived) {
                return Ok(Vec::new());
            }
            // Of the day and not of this moment, so that telling it twice changes nothing.
            let at = due.at.plus_seconds(-AHEAD);
            // Whoever asked themselves is reminded too.
            let by = row.assigned_by.filter(|by| *by != due.account);
            let about = About { topic: due.topic, post: None, by, at };
            tell::assigned(connection, &reach, &about, due.account)
        })
        .await?;
    notify::announce(&app, &told);
    Ok(())
}
