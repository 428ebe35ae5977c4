//! What happens now, told to those who have a page open, in whichever process they have it.
//!
//! A feature announces an event once it is written. On SQLite there is one process, and the event goes straight to the
//! streams; on PostgreSQL it goes by `NOTIFY` to every process, this one too. An event is a hint to ask again: it says
//! that something is there, never what, and one that gets lost costs a reader nothing but a moment.

mod listener;

pub use listener::listen;

use crate::app::App;
use crate::db::{DatabaseUrl, dialect};
use crate::http::error::AppError;
use dashmap::DashMap;
use serde::{Deserialize, Serialize};
use shared::core::id::{AccountId, CategoryId, TopicId};
use std::collections::VecDeque;
use std::convert::Infallible;
use std::sync::Arc;
use tokio::sync::{broadcast, oneshot, watch};

/// Events that a slow stream may lag behind; after more it is told to ask for everything again.
const LAG: usize = 256;
/// Streams that an account may have open in a process: a page open on each of some devices. One more ends the oldest, which is likelier
/// to be one that nobody reads any more than the newest is.
const MOST: usize = 12;

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Event {
    /// A post was written.
    Post {
        /// In which topic.
        topic: TopicId,
        /// Of which category: whoever does not see it hears nothing.
        category: CategoryId,
        /// Its number.
        number: u32,
        /// Who wrote it.
        author: AccountId,
    },
    /// There is something to tell one account.
    Notice {
        /// Whom.
        account: AccountId,
    },
    /// Events may have been lost: everything may be different.
    Gap,
}

/// Where events come together in this process.
pub struct Hub {
    events: broadcast::Sender<Arc<Event>>,
    /// True once the program stops: a stream that nobody ends would hold it up.
    closing: watch::Sender<bool>,
    /// The streams that each account has open, the oldest first. What is dropped ends.
    open: DashMap<AccountId, VecDeque<oneshot::Sender<Infallible>>>,
}

impl Default for Hub {
    fn default() -> Self {
        Self { events: broadcast::Sender::new(LAG), closing: watch::Sender::new(false), open: DashMap::new() }
    }
}

impl Hub {
    /// Ends all streams, and those that will be asked for.
    pub fn close(&self) {
        self.closing.send_replace(true);
    }

    /// What happens from now on.
    pub fn events(&self) -> broadcast::Receiver<Arc<Event>> {
        self.events.subscribe()
    }

    /// Whether the program stops.
    pub fn closing(&self) -> watch::Receiver<bool> {
        self.closing.subscribe()
    }

    /// Opens a stream of an account: what comes back resolves once the account has opened too many others.
    pub fn enter(&self, account: AccountId) -> oneshot::Receiver<Infallible> {
        let (stays, ended) = oneshot::channel();
        let mut open = self.open.entry(account).or_default();
        open.push_back(stays);
        if open.len() > MOST {
            open.pop_front();
        }
        ended
    }

    /// A stream of this account has ended, whose receiver is closed.
    pub fn leave(&self, account: AccountId) {
        if let Some(mut open) = self.open.get_mut(&account) {
            open.retain(|stays| !stays.is_closed());
        }
        self.open.remove_if(&account, |_, open| open.is_empty());
    }

    fn send(&self, event: Event) {
        // Nobody listens: nobody has a page open.
        let _ = self.events.send(Arc::new(event));
    }
}

/// Tells everybody who has a page open, without waiting for it.
pub fn announce(app: &App, event: Event) {
    match app.db.url() {
        DatabaseUrl::Sqlite(_) => app.live.send(event),
        DatabaseUrl::Postgres(_) => {
            let app = app.clone();
            actix_web::rt::spawn(async move {
                let told = serde_json::to_string(&event).map_err(AppError::internal);
                let told = match told {
                    Ok(text) => app.db.write(move |connection| Ok(dialect::notify(connection, &text)?)).await,
                    Err(error) => Err(error),
                };
                if let Err(error) = told {
                    tracing::warn!(%error, "an event was not announced");
                }
            });
        }
    }
}

/// Ends the streams when the program is told to stop.
pub async fn close_at_signal(app: App) {
    use tokio::signal::unix::{SignalKind, signal};
    let (Ok(mut terminate), Ok(mut interrupt)) =
        (signal(SignalKind::terminate()), signal(SignalKind::interrupt()))
    else {
        return;
    };
    tokio::select! {
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
    }
    app.live.close();
}
