//! What happens with an application in the background: it is received, and those who vet are told and reminded.

use super::rows::ApplicationRow;
use crate::accounts::create::time_zone;
use crate::accounts::links::{Link, LinkPurpose};
use crate::accounts::vetters;
use crate::app::{App, Ids};
use crate::db::Conn;
use crate::db::schema::{accounts_accounts, accounts_applications};
use crate::http::error::AppError;
use crate::jobs::{self, Job};
use crate::notify::{self, Event, JoiningStep, Notice, Recipient};
use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use shared::accounts::applications::ApplicationState;
use shared::core::id::{AccountId, ApplicationId};
use shared::core::{Country, Timestamp};
use std::collections::BTreeSet;

/// The kind of the job that receives an application.
pub const RECEIVE: &str = "receive_application";
/// The kind of the hourly job that reminds of applications that wait.
pub const REMIND: &str = "remind_of_applications";
/// Where the queue is.
const QUEUE: &str = "/admin/applications";

const DAY: i64 = 24 * 60 * 60;
/// Seconds that an applicant has to confirm the address.
const CONFIRM_SECONDS: i64 = 3 * DAY;
/// Seconds after which those who vet are reminded, again and again.
const REMIND_AFTER: i64 = 3 * DAY;
/// Most mails that one address gets in a day because somebody types it into the form.
const MAILS_A_DAY: i64 = 3;

#[derive(Serialize, Deserialize)]
struct Received {
    application: ApplicationId,
}

/// Queues the receiving of an application, in the transaction that stores it.
pub fn enqueue_receive(
    connection: &mut Conn,
    ids: &Ids,
    application: ApplicationId,
    now: Timestamp,
) -> Result<(), AppError> {
    jobs::enqueue(connection, ids.uuid(now), RECEIVE, &Received { application }, now)
}

/// Sends the applicant the link that confirms the address; the owner of an account hears that there is one.
pub async fn receive(app: App, job: Job) -> Result<(), AppError> {
    let received: Received = serde_json::from_str(&job.payload).map_err(AppError::internal)?;
    let (ids, now) = (app.ids.clone(), app.clock.now());
    app.db
        .write(move |connection| match ApplicationRow::find(connection, received.application)? {
            Some(row) if row.state == ApplicationState::Unconfirmed => answer(connection, &ids, &row, now),
            // Forgotten or confirmed meanwhile: a job may run twice.
            _ => Ok(()),
        })
        .await
}

fn answer(connection: &mut Conn, ids: &Ids, row: &ApplicationRow, now: Timestamp) -> Result<(), AppError> {
    let today = now.plus_seconds(-DAY);
    if ApplicationRow::count_of_address(connection, &row.email, today)? > MAILS_A_DAY {
        return Ok(());
    }
    let owner: Option<AccountId> = accounts_accounts::table
        .filter(accounts_accounts::email.eq(&row.email))
        .select(accounts_accounts::id)
        .first(connection)
        .optional()?;
    let (recipient, step) = match owner {
        Some(id) => (Recipient::Account { id }, JoiningStep::ApplicationOfMember),
        None if ApplicationRow::is_open_of_address(connection, &row.email)? => {
            (applicant(row), JoiningStep::ApplicationIsOpen)
        }
        None => {
            let purpose = LinkPurpose::ConfirmApplication;
            let (link, token) = Link::new(ids, now, purpose, row.id.0, CONFIRM_SECONDS);
            link.insert(connection)?;
            let path = format!("/apply/confirm?token={token}");
            (applicant(row), JoiningStep::ConfirmApplication { path })
        }
    };
    notify::enqueue_now(connection, ids, &Notice { recipient, event: Event::Joining { step } }, now)
}

/// The applicant, who has no account.
pub fn applicant(row: &ApplicationRow) -> Recipient {
    Recipient::Address {
        email: row.email.clone(),
        name: row.name.clone(),
        language: row.language,
        time_zone: time_zone(row.country).to_owned(),
    }
}

/// Tells those who vet in a country that an application or an answer has come; several in a minute make one mail.
pub fn announce(connection: &mut Conn, row: &ApplicationRow, now: Timestamp) -> Result<(), AppError> {
    let path = format!("{QUEUE}/{}", row.id);
    for id in vetters::of_country(connection, row.country, now)? {
        let step = JoiningStep::Arrived { path: path.clone() };
        let notice = Notice { recipient: Recipient::Account { id }, event: Event::Joining { step } };
        notify::enqueue(connection, &notice, row.id.0, now)?;
    }
    Ok(())
}

/// Reminds those who vet of applications that have waited for three days since they came or since the last reminder:
/// one mail a person, however many wait.
pub async fn remind(app: App) -> Result<(), AppError> {
    let (ids, now) = (app.ids.clone(), app.clock.now());
    app.db
        .write(move |connection| {
            let mut people = BTreeSet::new();
            for country in take_neglected(connection, now)? {
                people.extend(vetters::of_country(connection, country, now)?);
            }
            for id in people {
                let step = JoiningStep::Waiting { path: QUEUE.to_owned() };
                let notice = Notice { recipient: Recipient::Account { id }, event: Event::Joining { step } };
                notify::enqueue_now(connection, &ids, &notice, now)?;
            }
            Ok(())
        })
        .await
}

/// The countries of applications that nobody has looked after for three days; from now on they count as reminded of.
fn take_neglected(connection: &mut Conn, now: Timestamp) -> QueryResult<Vec<Country>> {
    use accounts_applications::dsl;
    let limit = now.plus_seconds(-REMIND_AFTER);
    let neglected: Vec<(ApplicationId, Country)> = dsl::accounts_applications
        .filter(dsl::state.eq(ApplicationState::Waiting).and(dsl::confirmed_at.le(limit)))
        .filter(dsl::reminded_at.is_null().or(dsl::reminded_at.le(limit)))
        .select((dsl::id, dsl::country))
        .load(connection)?;
    for (id, _) in &neglected {
        diesel::update(dsl::accounts_applications.find(id))
            .set(dsl::reminded_at.eq(now))
            .execute(connection)?;
    }
    Ok(neglected.into_iter().map(|(_, country)| country).collect())
}
