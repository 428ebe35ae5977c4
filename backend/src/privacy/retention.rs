//! Deletion by age: a table of rules, run every night, each run on record. The ages are settings.

use crate::app::{App, Ids};
use crate::db::Conn;
use crate::db::schema::{audit_events, jobs_jobs, privacy_retention_runs};
use crate::http::error::AppError;
use crate::{accounts, forum, members, notify};
use diesel::prelude::*;
use shared::core::Timestamp;
use shared::settings::{
    Adjustable, Days, KEEP_APPLICATIONS, KEEP_AUDIT, KEEP_DEAD_JOBS, KEEP_INVITATIONS, KEEP_MESSAGES,
};

/// The kind of the nightly job.
pub const DELETE_OLD: &str = "delete_old";
/// Seconds of a day.
const DAY: i64 = 24 * 60 * 60;
/// Days that the record of the runs itself is kept.
const RUNS_DAYS: u32 = 3 * 365;

/// Days that one can look up what one was told.
const NOTICES_DAYS: u32 = 180;

/// What is deleted after how many days.
struct Rule {
    /// Its name on record.
    name: &'static str,
    age: Age,
    delete: fn(&mut Conn, Timestamp) -> QueryResult<usize>,
}

/// After how many days.
enum Age {
    /// As many as this setting says.
    Setting(Days),
    /// Always as many.
    Fixed(u32),
}

impl Age {
    fn days(&self, settings: &Adjustable) -> u32 {
        match self {
            Self::Setting(days) => days.of(settings),
            Self::Fixed(days) => *days,
        }
    }
}

/// Days that one can read why a first post was refused.
const REFUSED_DAYS: u32 = 90;

/// Every rule. The audit log's own trigger refuses to lose what is younger than ninety days, whatever the setting.
const RULES: &[Rule] = &[
    Rule { name: "audit", age: Age::Setting(KEEP_AUDIT), delete: delete_audit },
    Rule {
        name: "refused posts",
        age: Age::Fixed(REFUSED_DAYS),
        delete: forum::personal_data::delete_refused_before,
    },
    Rule {
        name: "applications",
        age: Age::Setting(KEEP_APPLICATIONS),
        delete: accounts::joining_data::delete_declined_before,
    },
    Rule {
        name: "invitations",
        age: Age::Setting(KEEP_INVITATIONS),
        delete: accounts::joining_data::delete_ended_before,
    },
    Rule {
        name: "messages",
        age: Age::Setting(KEEP_MESSAGES),
        delete: members::personal_data::delete_before,
    },
    Rule { name: "notices", age: Age::Fixed(NOTICES_DAYS), delete: notify::notices::delete_before },
    Rule { name: "dead-jobs", age: Age::Setting(KEEP_DEAD_JOBS), delete: delete_dead_jobs },
    Rule { name: "retention-runs", age: Age::Fixed(RUNS_DAYS), delete: delete_runs },
];

fn delete_audit(connection: &mut Conn, before: Timestamp) -> QueryResult<usize> {
    diesel::delete(audit_events::table.filter(audit_events::at.lt(before))).execute(connection)
}

/// Mails that could not be sent stay as dead jobs: this is the log of mails, and its end.
fn delete_dead_jobs(connection: &mut Conn, before: Timestamp) -> QueryResult<usize> {
    let old = jobs_jobs::table.filter(jobs_jobs::state.eq("dead").and(jobs_jobs::run_at.lt(before)));
    diesel::delete(old).execute(connection)
}

fn delete_runs(connection: &mut Conn, before: Timestamp) -> QueryResult<usize> {
    diesel::delete(privacy_retention_runs::table.filter(privacy_retention_runs::at.lt(before)))
        .execute(connection)
}

/// Runs every rule, each in a transaction of its own with its record.
pub async fn delete_old(app: App) -> Result<(), AppError> {
    let (now, settings) = (app.clock.now(), app.in_force.get());
    for rule in RULES {
        let before = now.plus_seconds(-DAY * i64::from(rule.age.days(&settings)));
        let (ids, name, delete) = (app.ids.clone(), rule.name, rule.delete);
        let deleted = app
            .db
            .write(move |connection| {
                let deleted = delete(connection, before)?;
                record(connection, &ids, now, name, before, deleted)?;
                Ok(deleted)
            })
            .await?;
        if deleted > 0 {
            tracing::info!(rule = rule.name, deleted, "deleted by age");
        }
    }
    delete_mail_files(&app, now).await?;
    app.db.write(move |connection| super::jobs::enqueue_due(connection, now)).await
}

/// Mails that were written to files because there is no mail server.
async fn delete_mail_files(app: &App, now: Timestamp) -> Result<(), AppError> {
    let before = now.plus_seconds(-DAY * i64::from(KEEP_DEAD_JOBS.of(&app.in_force.get())));
    let (own, ids) = (app.clone(), app.ids.clone());
    let files = tokio::task::spawn_blocking(move || own.mailer.delete_files_before(before));
    let deleted = files.await.map_err(AppError::internal)?;
    app.db.write(move |connection| Ok(record(connection, &ids, now, "mail-files", before, deleted)?)).await
}

fn record(
    connection: &mut Conn,
    ids: &Ids,
    now: Timestamp,
    rule: &str,
    before: Timestamp,
    deleted: usize,
) -> QueryResult<()> {
    use privacy_retention_runs::dsl;
    diesel::insert_into(dsl::privacy_retention_runs)
        .values((
            dsl::id.eq(ids.uuid(now).as_bytes().as_slice()),
            dsl::at.eq(now),
            dsl::rule.eq(rule),
            dsl::deleted_before.eq(before),
            dsl::deleted_count.eq(i64::try_from(deleted).unwrap_or(i64::MAX)),
        ))
        .execute(connection)
        .map(drop)
}
