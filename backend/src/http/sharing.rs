//! What the processes on one PostgreSQL tell each other about who asks too often, so that a limit is one limit whichever of
//! them answers. Each counts by itself, and hears a moment later what the others counted: a request waits for nobody. On
//! SQLite there is one process.

use super::rate_limit::Spent;
use crate::accounts::slowdown::Guess;
use crate::app::App;
use crate::db::{DatabaseUrl, dialect};
use serde::{Deserialize, Serialize};
use std::hash::{BuildHasher, RandomState};
use std::sync::LazyLock;
use std::time::Duration;
use tokio::sync::watch;

/// How often others are told.
const EVERY: Duration = Duration::from_millis(100);
/// Of which every how manieth time of everything.
const TURNS: u32 = 10;
/// How many things are told in one word; PostgreSQL takes 8,000 bytes.
const AT_ONCE: usize = 30;

/// Tells this process from others; it says nothing else.
static THIS: LazyLock<u64> = LazyLock::new(|| RandomState::new().hash_one(0));

/// What a process tells.
#[derive(Debug, Serialize, Deserialize)]
pub struct Word {
    from: u64,
    spent: Vec<Spent>,
    guesses: Vec<Guess>,
}

/// Tells others what is counted here, until the program stops.
pub async fn tell(app: App, mut stop: watch::Receiver<bool>) {
    let DatabaseUrl::Postgres(_) = app.db.url() else { return };
    app.limits.begin_sharing();
    app.slowdown.begin_sharing();
    let mut turn = 0_u32;
    while !*stop.borrow() {
        turn = turn.wrapping_add(1);
        let words = words(&app.limits.take_spent(turn.is_multiple_of(TURNS)), &app.slowdown.take_guesses());
        if !words.is_empty()
            && let Err(error) = send(&app, words).await
        {
            tracing::warn!(%error, "other processes do not hear who asks too often");
        }
        tokio::select! {
            () = tokio::time::sleep(EVERY) => {}
            _ = stop.changed() => {}
        }
    }
}

fn words(spent: &[Spent], guesses: &[Guess]) -> Vec<Word> {
    let spent = spent.chunks(AT_ONCE).map(|some| (some.to_vec(), Vec::new()));
    let guesses = guesses.chunks(AT_ONCE).map(|some| (Vec::new(), some.to_vec()));
    spent.chain(guesses).map(|(spent, guesses)| Word { from: *THIS, spent, guesses }).collect()
}

async fn send(app: &App, words: Vec<Word>) -> Result<(), crate::http::error::AppError> {
    app.db
        .write(move |connection| {
            for word in &words {
                let text = serde_json::to_string(word).map_err(crate::http::error::AppError::internal)?;
                dialect::notify(connection, &text)?;
            }
            Ok(())
        })
        .await
}

/// Counts here what another process tells.
pub fn hear(app: &App, word: Word) {
    if word.from != *THIS {
        for spent in word.spent {
            app.limits.hear(spent);
        }
        for guess in &word.guesses {
            app.slowdown.hear(guess);
        }
    }
}
