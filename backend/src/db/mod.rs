//! The database: SQLite or PostgreSQL, chosen by the URL when the program starts, behind `read` and `write`.
//!
//! A closure gets a connection and runs in one transaction (`write`) or without one (`read`). On SQLite all writes go
//! through one thread that lets waiting writers share a commit (`writer.rs`); reads are so short that they run where they
//! are called, on a connection of the thread's own pool slot (ADR 0002). On PostgreSQL both run on the blocking pool.

pub mod connection;
pub mod dialect;
pub mod full_text;
pub mod migrate;
#[expect(missing_docs, reason = "the migrations explain the tables")]
pub mod schema;
pub mod texts;
mod writer;

pub use connection::{Conn, DatabaseUrl};

use crate::http::error::AppError;
use connection::Manager;
use diesel::r2d2::{Pool, PooledConnection};
use std::sync::Arc;
use std::time::Duration;

/// The database of this process. Cheap to clone.
#[derive(Clone)]
pub struct Db(Arc<Inner>);

struct Inner {
    url: DatabaseUrl,
    pool: Pool<Manager>,
    /// SQLite only.
    writer: Option<writer::Writer>,
}

impl Db {
    /// Opens the database, which must answer.
    pub fn open(url: &DatabaseUrl, connections: u32) -> Result<Self, OpenError> {
        let pool = Pool::builder()
            .max_size(connections)
            .min_idle(Some(1))
            .test_on_check_out(matches!(url, DatabaseUrl::Postgres(_)))
            .connection_timeout(Duration::from_secs(5))
            .error_handler(Box::new(connection::LogPoolErrors))
            .build_unchecked(Manager::new(url.clone()));
        // One connection by hand, so that the cause of a failure is told at once and in full.
        let first = connection::establish(url).map_err(OpenError)?;
        let writer = match url {
            DatabaseUrl::Sqlite(_) => {
                Some(writer::Writer::start(first).map_err(|e| OpenError(e.to_string()))?)
            }
            DatabaseUrl::Postgres(_) => None,
        };
        Ok(Self(Arc::new(Inner { url: url.clone(), pool, writer })))
    }

    /// Which database this is.
    pub fn url(&self) -> &DatabaseUrl {
        &self.0.url
    }

    /// Runs queries that change nothing.
    pub async fn read<T, F>(&self, queries: F) -> Result<T, AppError>
    where
        T: Send + 'static,
        F: FnOnce(&mut Conn) -> Result<T, AppError> + Send + 'static,
    {
        match self.0.url {
            DatabaseUrl::Sqlite(_) => queries(&mut *self.connection()?),
            DatabaseUrl::Postgres(_) => {
                let db = self.clone();
                blocking(move || queries(&mut *db.connection()?)).await
            }
        }
    }

    /// Runs queries in one transaction. An `Ok` that comes back is on the disk; an error leaves nothing behind.
    pub async fn write<T, F>(&self, queries: F) -> Result<T, AppError>
    where
        T: Send + 'static,
        F: FnOnce(&mut Conn) -> Result<T, AppError> + Send + 'static,
    {
        if let Some(writer) = &self.0.writer {
            return writer.run(queries).await;
        }
        let db = self.clone();
        blocking(move || {
            let mut connection = db.connection()?;
            diesel::Connection::transaction(&mut *connection, queries)
        })
        .await
    }

    /// Both of the above for commands and background threads that may block.
    pub fn write_blocking<T, F>(&self, queries: F) -> Result<T, AppError>
    where
        T: Send + 'static,
        F: FnOnce(&mut Conn) -> Result<T, AppError> + Send + 'static,
    {
        if let Some(writer) = &self.0.writer {
            return writer.run_blocking(queries);
        }
        diesel::Connection::transaction(&mut *self.connection()?, queries)
    }

    fn connection(&self) -> Result<PooledConnection<Manager>, AppError> {
        self.0.pool.get().map_err(|error| {
            tracing::error!(%error, "no database connection");
            AppError::Unavailable
        })
    }
}

async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, AppError> + Send + 'static,
) -> Result<T, AppError> {
    match tokio::task::spawn_blocking(work).await {
        Ok(result) => result,
        Err(error) => Err(AppError::internal(format!("a database closure panicked: {error}"))),
    }
}

/// Why the database did not open, in one line without the password.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct OpenError(pub String);
