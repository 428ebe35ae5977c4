//! One connection type for both databases, and how each is set up.

use diesel::connection::SimpleConnection;
use diesel::r2d2::{ManageConnection, R2D2Connection};
use diesel::{Connection, ConnectionError, PgConnection, SqliteConnection};
use std::path::{Path, PathBuf};

/// The derive writes public items without documentation: it has a private module of its own, of which only `Conn` leaves.
mod multi {
    use diesel::{PgConnection, SqliteConnection};

    /// A connection to whichever database the program runs on.
    #[derive(diesel::MultiConnection)]
    pub enum Conn {
        /// PostgreSQL.
        Pg(PgConnection),
        /// SQLite.
        Sqlite(SqliteConnection),
    }
}

pub use multi::Conn;

/// Where the database is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DatabaseUrl {
    /// A file.
    Sqlite(PathBuf),
    /// A server: `postgres://user:password@host/database`.
    Postgres(String),
}

impl DatabaseUrl {
    /// Reads `sqlite:PATH`, `postgres://…` or `postgresql://…`.
    pub fn parse(text: &str) -> Option<Self> {
        if let Some(path) = text.strip_prefix("sqlite:") {
            return Some(Self::Sqlite(PathBuf::from(path.strip_prefix("//").unwrap_or(path))));
        }
        (text.starts_with("postgres://") || text.starts_with("postgresql://"))
            .then(|| Self::Postgres(text.to_owned()))
    }
}

impl std::fmt::Display for DatabaseUrl {
    /// Without user and password.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Sqlite(path) => write!(f, "sqlite:{}", path.display()),
            Self::Postgres(url) => {
                let place =
                    url.rsplit_once('@').or_else(|| url.split_once("://")).map_or("", |(_, place)| place);
                write!(f, "postgres://{}", place.split('?').next().unwrap_or_default())
            }
        }
    }
}

/// Opens one connection; the error is one line without the password.
pub fn establish(url: &DatabaseUrl) -> Result<Conn, String> {
    match url {
        DatabaseUrl::Sqlite(path) => {
            open_sqlite(path).map(Conn::Sqlite).map_err(|error| one_line(&error.to_string()))
        }
        DatabaseUrl::Postgres(url) => {
            open_postgres(url).map(Conn::Pg).map_err(|error| one_line(&error.to_string()))
        }
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The server plans a statement once for each connection. Left to itself it planned the topic list anew at each request,
/// since `LIMIT` is a parameter whose value it would rather know: that cost three times what running it does.
fn open_postgres(url: &str) -> Result<PgConnection, ConnectionError> {
    let mut connection = PgConnection::establish(url)?;
    connection
        .batch_execute("SET plan_cache_mode = force_generic_plan")
        .map_err(ConnectionError::CouldntSetupConfiguration)?;
    Ok(connection)
}

/// WAL lets readers go on beside the writer; `synchronous = FULL` syncs the log at every commit (ADR 0002). As much of the
/// file is mapped as SQLite allows, 2 GB: the system keeps what is read of it, and a page costs no call.
fn open_sqlite(path: &Path) -> Result<SqliteConnection, ConnectionError> {
    let mut connection = SqliteConnection::establish(&path.to_string_lossy())?;
    connection
        .batch_execute(
            "PRAGMA busy_timeout = 5000;
             PRAGMA journal_mode = WAL;
             PRAGMA synchronous = FULL;
             PRAGMA foreign_keys = ON;
             PRAGMA temp_store = MEMORY;
             PRAGMA mmap_size = 2147418112;
             PRAGMA cache_size = -8000;",
        )
        .map_err(ConnectionError::CouldntSetupConfiguration)?;
    Ok(connection)
}

/// Opens connections for the pool. Diesel's own manager tries one database after the other and hides the cause.
#[derive(Debug)]
pub struct Manager {
    url: DatabaseUrl,
}

impl Manager {
    pub(super) fn new(url: DatabaseUrl) -> Self {
        Self { url }
    }
}

impl ManageConnection for Manager {
    type Connection = Conn;
    type Error = diesel::r2d2::Error;

    fn connect(&self) -> Result<Conn, Self::Error> {
        let mut connection = establish(&self.url)
            .map_err(|error| diesel::r2d2::Error::ConnectionError(ConnectionError::BadConnection(error)))?;
        if let Conn::Sqlite(reader) = &mut connection {
            // Writes go through the writer; here they are a mistake that shows at once.
            reader.batch_execute("PRAGMA query_only = ON").map_err(diesel::r2d2::Error::QueryError)?;
        }
        Ok(connection)
    }

    fn is_valid(&self, connection: &mut Conn) -> Result<(), Self::Error> {
        connection.ping().map_err(diesel::r2d2::Error::QueryError)
    }

    fn has_broken(&self, connection: &mut Conn) -> bool {
        std::thread::panicking() || connection.is_broken()
    }
}

/// Tells the log why the pool could not open a connection; r2d2's own handler needs the `log` crate.
#[derive(Debug)]
pub(super) struct LogPoolErrors;

impl diesel::r2d2::HandleError<diesel::r2d2::Error> for LogPoolErrors {
    fn handle_error(&self, error: diesel::r2d2::Error) {
        tracing::warn!(error = %one_line(&error.to_string()), "could not open a database connection");
    }
}

/// Runs an expression on the connection behind [`Conn`]: for what Diesel offers only on one database at a time.
#[macro_export]
macro_rules! both {
    ($connection:expr, $inner:ident => $body:expr) => {
        match $connection {
            $crate::db::Conn::Pg($inner) => $body,
            $crate::db::Conn::Sqlite($inner) => $body,
        }
    };
}

#[cfg(test)]
mod tests {
    use super::DatabaseUrl;

    #[test]
    fn never_shows_a_password() {
        let url =
            DatabaseUrl::parse("postgres://waymark:hunter2@db.example:5433/waymark?sslmode=require").unwrap();
        assert_eq!(url.to_string(), "postgres://db.example:5433/waymark");
        assert_eq!(DatabaseUrl::parse("mysql://x"), None);
        assert_eq!(DatabaseUrl::parse("sqlite:/tmp/x.db").unwrap().to_string(), "sqlite:/tmp/x.db");
    }
}
