//! Mails that come within minutes: one for all that one was told meanwhile of the same topic or by the same colleague.

use super::mailing::{Outcome, Reader, finish};
use super::rows::NoticeRow;
use super::words;
use crate::app::App;
use crate::db::Conn;
use crate::forum::reach::Reach;
use crate::http::error::AppError;
use crate::jobs::Job;
use crate::notify::Waiting;
use crate::notify::mail::Desk;

/// Mails what waits, or queues it for the end of the quiet hours. What was read meanwhile needs no mail.
pub async fn mail(app: App, job: Job) -> Result<(), AppError> {
    let waiting: Waiting = serde_json::from_str(&job.payload).map_err(AppError::internal)?;
    let reach = Reach::recent(&app).await?;
    let own = app.clone();
    let outcome = app.db.read(move |connection| decide(connection, &own, &reach, waiting)).await?;
    finish(&app, waiting.account, outcome, move |connection, at| waiting.enqueue_at(connection, at)).await
}

fn decide(connection: &mut Conn, app: &App, reach: &Reach, waiting: Waiting) -> Result<Outcome, AppError> {
    let now = app.clock.now();
    let rows = NoticeRow::waiting_with(connection, waiting.account, waiting.notice)?;
    let ids = rows.iter().map(|row| row.id).collect();
    let Some(reader) = Reader::find(connection, waiting.account, now)? else {
        return Ok(Outcome::Nothing(ids));
    };
    if let (Some(at), false) = (reader.quiet_until, rows.is_empty()) {
        return Ok(Outcome::Later(at));
    }
    let sees = |category| reach.sees(&reader.facts, category);
    let told: Vec<NoticeRow> = rows.into_iter().filter(|row| row.may_be_told(sees)).collect();
    let origin = app.settings.origin();
    let desk = Desk { origin: &origin, tokens: &app.mail_tokens, ids: &app.ids, now };
    Ok(match words::at_once(desk, reach, &reader, &told)? {
        Some(message) => Outcome::Mail(Box::new(message), ids),
        None => Outcome::Nothing(ids),
    })
}
