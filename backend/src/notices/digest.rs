//! Digests: in the morning where the reader is, one mail of all that waited for it, by category and topic; the weekly
//! part on Mondays. Nothing that one has read meanwhile or may not see any more, and no mail if that leaves nothing.

use super::mailing::{Outcome, Reader, finish};
use super::rows::NoticeRow;
use super::words;
use crate::app::App;
use crate::db::Conn;
use crate::db::schema::{accounts_accounts, notify_notices};
use crate::forum::reach::Reach;
use crate::http::error::AppError;
use crate::jobs::{self, Job};
use crate::notify::hours;
use crate::notify::mail::Desk;
use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use shared::core::Timestamp;
use shared::core::id::AccountId;
use shared::notices::MailTiming;
use uuid::Uuid;

/// The kind of the hourly job that queues the digests that are due.
pub const QUEUE: &str = "queue_digests";
/// The kind of the jobs that send one member's digest.
pub const SEND: &str = "send_digest";

#[derive(Clone, Copy, Serialize, Deserialize)]
struct Payload {
    account: AccountId,
    /// An operator wants what happened before this sent without waiting for the morning.
    until: Option<Timestamp>,
}

impl Payload {
    fn enqueue_at(&self, connection: &mut Conn, at: Timestamp) -> Result<(), AppError> {
        jobs::enqueue(connection, self.job(at.0), SEND, self, at)
    }

    /// Once for each `period`.
    fn job(&self, period: i64) -> Uuid {
        let hash = Sha256::digest([self.account.0.as_bytes().as_slice(), &period.to_be_bytes()].concat());
        hash.first_chunk::<16>().map_or(self.account.0, |bytes| Uuid::from_bytes(*bytes))
    }
}

/// When what one member waits for first happened.
struct Candidate {
    account: AccountId,
    zone: chrono_tz::Tz,
    timing: MailTiming,
    since: Timestamp,
}

impl Candidate {
    fn list(connection: &mut Conn) -> QueryResult<Vec<Self>> {
        use notify_notices::dsl;
        let rows: Vec<(AccountId, String, MailTiming, Option<Timestamp>)> = dsl::notify_notices
            .inner_join(accounts_accounts::table.on(accounts_accounts::id.eq(dsl::recipient_id)))
            .filter(dsl::by_mail.eq_any([MailTiming::Daily, MailTiming::Weekly]))
            .filter(dsl::mailed_at.is_null().and(dsl::read_at.is_null()))
            .group_by((dsl::recipient_id, accounts_accounts::time_zone, dsl::by_mail))
            .select((
                dsl::recipient_id,
                accounts_accounts::time_zone,
                dsl::by_mail,
                diesel::dsl::min(dsl::created_at),
            ))
            .load(connection)?;
        let candidate =
            |(account, zone, timing, since): (AccountId, String, MailTiming, Option<Timestamp>)| {
                let zone = zone.parse().unwrap_or(chrono_tz::Tz::UTC);
                since.map(|since| Self { account, zone, timing, since })
            };
        Ok(rows.into_iter().filter_map(candidate).collect())
    }

    fn is_due(&self, now: Timestamp) -> bool {
        let (daily, weekly) = cut(now, self.zone);
        self.since < if self.timing == MailTiming::Weekly { weekly } else { daily }
    }
}

/// Until when the daily part and the weekly part are due.
fn cut(now: Timestamp, zone: chrono_tz::Tz) -> (Timestamp, Timestamp) {
    (hours::last_morning(now, zone), hours::last_monday_morning(now, zone))
}

fn enqueue(
    connection: &mut Conn,
    mut accounts: Vec<AccountId>,
    until: Option<Timestamp>,
    period: i64,
    now: Timestamp,
) -> Result<usize, AppError> {
    accounts.sort_unstable();
    accounts.dedup();
    let number = accounts.len();
    for some in accounts.chunks(500) {
        let payloads = some.iter().map(|account| Payload { account: *account, until });
        let jobs = payloads.map(|payload| (payload.job(period), payload, now)).collect();
        jobs::enqueue_all(connection, SEND, jobs)?;
    }
    Ok(number)
}

/// Queues the digests that are due now, each once an hour at most.
pub async fn queue(app: App) -> Result<(), AppError> {
    let now = app.clock.now();
    let candidates = app.db.read(|connection| Ok(Candidate::list(connection)?)).await?;
    let due: Vec<AccountId> =
        candidates.iter().filter(|one| one.is_due(now)).map(|one| one.account).collect();
    let hour = now.unix_seconds().div_euclid(3600);
    app.db.write(move |connection| enqueue(connection, due, None, hour, now)).await?;
    Ok(())
}

/// Queues a digest of all that waits for one, for everybody; says for how many members.
pub fn queue_for_all(connection: &mut Conn, now: Timestamp) -> Result<usize, AppError> {
    let waiting = Candidate::list(connection)?.iter().map(|one| one.account).collect();
    enqueue(connection, waiting, Some(now.plus_seconds(1)), now.0, now)
}

/// Sends a member's digest, or queues it for the end of the quiet hours.
pub async fn send(app: App, job: Job) -> Result<(), AppError> {
    let payload: Payload = serde_json::from_str(&job.payload).map_err(AppError::internal)?;
    let reach = Reach::recent(&app).await?;
    let own = app.clone();
    let outcome = app.db.read(move |connection| decide(connection, &own, &reach, payload)).await?;
    finish(&app, payload.account, outcome, move |connection, at| payload.enqueue_at(connection, at)).await
}

fn decide(connection: &mut Conn, app: &App, reach: &Reach, payload: Payload) -> Result<Outcome, AppError> {
    let now = app.clock.now();
    let reader = Reader::find(connection, payload.account, now)?;
    let zone = reader.as_ref().map_or(chrono_tz::Tz::UTC, |reader| reader.words.zone);
    let (daily, weekly) = payload.until.map_or_else(|| cut(now, zone), |until| (until, until));
    let rows = NoticeRow::due(connection, payload.account, daily, weekly)?;
    let ids = rows.iter().map(|row| row.id).collect();
    let Some(reader) = reader else { return Ok(Outcome::Nothing(ids)) };
    if let (Some(at), false) = (reader.quiet_until, rows.is_empty()) {
        return Ok(Outcome::Later(at));
    }
    let sees = |category| reach.sees(&reader.facts, category);
    let told: Vec<NoticeRow> = rows.into_iter().filter(|row| row.may_be_told(sees)).collect();
    let origin = app.settings.origin();
    let desk = Desk { origin: &origin, tokens: &app.mail_tokens, ids: &app.ids, now };
    Ok(match words::digest(desk, reach, &reader, &told)? {
        Some(message) => Outcome::Mail(Box::new(message), ids),
        None => Outcome::Nothing(ids),
    })
}
