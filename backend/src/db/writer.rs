//! SQLite's one writer. Each write runs in a savepoint of its own; those that wait while another commits share the next
//! commit, so that eight writers cost one sync of the disk, not eight. Nobody hears of success before the commit.

use super::Conn;
use crate::http::error::AppError;
use diesel::QueryResult;
use diesel::connection::{AnsiTransactionManager, TransactionManager};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, Sender, channel};
use tokio::sync::oneshot;

/// Most writes that share one commit: bounds how long the first of them waits.
const MOST_IN_A_COMMIT: usize = 64;

/// Tells the caller how it went, once the commit is done or failed.
type Announce = Box<dyn FnOnce(Result<(), String>) + Send>;
type Write = Box<dyn FnOnce(&mut Conn) -> Announce + Send>;

pub(super) struct Writer {
    queue: Sender<Write>,
}

impl Writer {
    pub fn start(connection: Conn) -> std::io::Result<Self> {
        let (queue, writes) = channel();
        std::thread::Builder::new()
            .name("sqlite-writer".into())
            .spawn(move || write_all(connection, &writes))?;
        Ok(Self { queue })
    }

    pub async fn run<T, F>(&self, queries: F) -> Result<T, AppError>
    where
        T: Send + 'static,
        F: FnOnce(&mut Conn) -> Result<T, AppError> + Send + 'static,
    {
        self.enqueue(queries)?.await.unwrap_or(Err(AppError::Unavailable))
    }

    pub fn run_blocking<T, F>(&self, queries: F) -> Result<T, AppError>
    where
        T: Send + 'static,
        F: FnOnce(&mut Conn) -> Result<T, AppError> + Send + 'static,
    {
        self.enqueue(queries)?.blocking_recv().unwrap_or(Err(AppError::Unavailable))
    }

    fn enqueue<T, F>(&self, queries: F) -> Result<oneshot::Receiver<Result<T, AppError>>, AppError>
    where
        T: Send + 'static,
        F: FnOnce(&mut Conn) -> Result<T, AppError> + Send + 'static,
    {
        let (caller, answer) = oneshot::channel();
        let write: Write = Box::new(move |connection| {
            let result = in_savepoint(connection, queries);
            Box::new(move |committed| {
                let result = match committed {
                    Ok(()) => result,
                    Err(cause) => Err(AppError::internal(cause)),
                };
                // A caller that has gone away (a closed connection) misses nothing that matters here.
                drop(caller.send(result));
            })
        });
        self.queue.send(write).map_err(|_| AppError::Unavailable)?;
        Ok(answer)
    }
}

fn write_all(mut connection: Conn, writes: &Receiver<Write>) {
    while let Ok(first) = writes.recv() {
        let mut announcements = Vec::new();
        // Where BEGIN fails, `first` is dropped unrun and its caller hears that the database is unavailable.
        let committed = commit_together(&mut connection, first, writes, &mut announcements);
        if let Err(cause) = &committed {
            tracing::error!(%cause, "a commit failed");
        }
        for announce in announcements {
            announce(committed.clone());
        }
    }
}

fn commit_together(
    connection: &mut Conn,
    first: Write,
    writes: &Receiver<Write>,
    announcements: &mut Vec<Announce>,
) -> Result<(), String> {
    begin(connection).map_err(|error| error.to_string())?;
    let mut next = Some(first);
    while let Some(write) = next {
        announcements.push(write(connection));
        next = if announcements.len() < MOST_IN_A_COMMIT { writes.try_recv().ok() } else { None };
    }
    // A failed commit is rolled back by Diesel.
    Conn::commit_transaction(connection).map_err(|error| error.to_string())
}

/// IMMEDIATE takes the write lock at once: a transaction that began as a reader could not always become a writer.
fn begin(connection: &mut Conn) -> QueryResult<()> {
    match connection {
        Conn::Sqlite(sqlite) => AnsiTransactionManager::begin_transaction_sql(sqlite, "BEGIN IMMEDIATE"),
        Conn::Pg(postgres) => AnsiTransactionManager::begin_transaction(postgres),
    }
}

/// An error or a panic undoes this write alone and leaves the others of the commit as they are.
fn in_savepoint<T>(
    connection: &mut Conn,
    queries: impl FnOnce(&mut Conn) -> Result<T, AppError>,
) -> Result<T, AppError> {
    Conn::begin_transaction(connection)?;
    let result = catch_unwind(AssertUnwindSafe(|| queries(connection)))
        .unwrap_or_else(|_| Err(AppError::internal("a database closure panicked")));
    if result.is_ok() {
        Conn::commit_transaction(connection)?;
    } else {
        Conn::rollback_transaction(connection)?;
    }
    result
}
