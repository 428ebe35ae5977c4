//! Hears on PostgreSQL what any process announces.

use super::Event;
use crate::app::App;
use crate::db::connection::establish;
use crate::db::{Conn, DatabaseUrl, dialect};
use crate::http::sharing;
use serde::Deserialize;
use std::time::Duration;
use tokio::sync::watch;

/// How often is looked whether something came: libpq reads what has arrived, it does not wait.
const EVERY: Duration = Duration::from_millis(50);
/// How long to wait before the next try after the connection was lost.
const AGAIN: Duration = Duration::from_secs(2);

/// Listens until the program stops. On SQLite there is nothing to hear.
pub async fn listen(app: App, mut stop: watch::Receiver<bool>) {
    let DatabaseUrl::Postgres(_) = app.db.url() else { return };
    while !*stop.borrow() {
        if let Err(error) = hear(&app, &mut stop).await {
            tracing::warn!(error, "events of other processes are not heard; trying again");
            pause(AGAIN, &mut stop).await;
        }
    }
}

/// What processes tell each other.
#[derive(Deserialize)]
#[serde(untagged)]
enum Heard {
    Event(Event),
    Counted(sharing::Word),
}

async fn hear(app: &App, stop: &mut watch::Receiver<bool>) -> Result<(), String> {
    let url = app.db.url().clone();
    let opened = tokio::task::spawn_blocking(move || {
        let mut connection = establish(&url)?;
        dialect::listen(&mut connection).map_err(|error| error.to_string())?;
        Ok::<Conn, String>(connection)
    });
    let mut connection = opened.await.map_err(|error| error.to_string())??;
    // What was announced before was missed.
    app.live.send(Event::Gap);
    while !*stop.borrow() {
        for text in dialect::heard(&mut connection).map_err(|error| error.to_string())? {
            match serde_json::from_str(&text) {
                Ok(Heard::Event(event)) => app.live.send(event),
                Ok(Heard::Counted(word)) => sharing::hear(app, word),
                // Of a newer program beside this one.
                Err(error) => tracing::debug!(%error, "an event of a kind that is not known"),
            }
        }
        pause(EVERY, stop).await;
    }
    Ok(())
}

async fn pause(time: Duration, stop: &mut watch::Receiver<bool>) {
    tokio::select! {
        () = tokio::time::sleep(time) => {}
        _ = stop.changed() => {}
    }
}
