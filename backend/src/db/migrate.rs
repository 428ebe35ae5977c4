//! Migrations, embedded in the program; one folder per database.

use super::{Conn, OpenError};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

const SQLITE: EmbeddedMigrations = embed_migrations!("../migrations/sqlite");
const POSTGRES: EmbeddedMigrations = embed_migrations!("../migrations/postgres");

/// Brings the schema up to this program's; returns how many migrations ran.
pub fn up(connection: &mut Conn) -> Result<usize, OpenError> {
    let failed =
        |error: Box<dyn std::error::Error + Send + Sync>| OpenError(format!("a migration failed: {error}"));
    let run = match connection {
        // Two instances that start together: one migrates, the other waits.
        Conn::Sqlite(c) => c
            .immediate_transaction(|c| c.run_pending_migrations(SQLITE).map(|run| run.len()))
            .map_err(failed)?,
        Conn::Pg(c) => {
            diesel::RunQueryDsl::execute(diesel::sql_query("SELECT pg_advisory_lock(6418211)"), c)
                .map_err(|error| OpenError(error.to_string()))?;
            let run = c.run_pending_migrations(POSTGRES).map(|run| run.len()).map_err(failed);
            diesel::RunQueryDsl::execute(diesel::sql_query("SELECT pg_advisory_unlock(6418211)"), c)
                .map_err(|error| OpenError(error.to_string()))?;
            run?
        }
    };
    Ok(run)
}

/// Takes every migration back: all data is gone. For tests of the `down.sql` files.
pub fn down(connection: &mut Conn) -> Result<(), OpenError> {
    let failed =
        |error: Box<dyn std::error::Error + Send + Sync>| OpenError(format!("a migration failed: {error}"));
    match connection {
        Conn::Sqlite(c) => c.revert_all_migrations(SQLITE).map(drop).map_err(failed),
        Conn::Pg(c) => c.revert_all_migrations(POSTGRES).map(drop).map_err(failed),
    }
}
