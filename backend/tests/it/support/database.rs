//! A database per test, copied from one that was migrated once per run.

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::Text;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use waymark::db::{Conn, DatabaseUrl, connection, migrate};

/// The databases that the program runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Sqlite,
    Postgres,
}

impl Kind {
    /// The one that this run is about.
    pub fn chosen() -> Self {
        match std::env::var("WAYMARK_TEST_DATABASE").as_deref() {
            Err(_) | Ok("" | "sqlite") => Self::Sqlite,
            Ok("postgres") => Self::Postgres,
            Ok(other) => panic!("WAYMARK_TEST_DATABASE must be sqlite or postgres, not {other}"),
        }
    }

    /// All that this machine has.
    pub fn available() -> Vec<Self> {
        if server().is_some() { vec![Self::Sqlite, Self::Postgres] } else { vec![Self::Sqlite] }
    }
}

/// A database that goes with the test.
pub struct TestDatabase {
    pub url: DatabaseUrl,
    name: Option<String>,
}

impl TestDatabase {
    /// Of the chosen kind, migrated.
    pub fn migrated(folder: &Path) -> Self {
        match Kind::chosen() {
            Kind::Sqlite => {
                let path = folder.join("waymark.sqlite");
                std::fs::write(&path, sqlite_template()).unwrap();
                Self { url: DatabaseUrl::Sqlite(path), name: None }
            }
            Kind::Postgres => Self::on_server(Some(postgres_template())),
        }
    }

    /// Of this kind, without a table.
    pub fn empty(kind: Kind, folder: &Path) -> Self {
        match kind {
            Kind::Sqlite => Self { url: DatabaseUrl::Sqlite(folder.join("empty.sqlite")), name: None },
            Kind::Postgres => Self::on_server(None),
        }
    }

    fn on_server(template: Option<&str>) -> Self {
        static MADE: AtomicUsize = AtomicUsize::new(0);
        let name = format!("{}{}", own_prefix(), MADE.fetch_add(1, Ordering::SeqCst));
        let template = template.map_or_else(String::new, |template| format!(" TEMPLATE {template}"));
        administrator().batch_execute(&format!("CREATE DATABASE {name}{template}")).unwrap();
        Self { url: on(&name), name: Some(name) }
    }

    /// Nobody gets through any more, as if the server were gone; false on SQLite, where there is no server.
    pub fn cut(&self) -> bool {
        let Some(name) = &self.name else { return false };
        let end = format!("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'");
        let mut administrator = administrator();
        administrator.batch_execute(&format!("ALTER DATABASE {name} ALLOW_CONNECTIONS false")).unwrap();
        administrator.batch_execute(&end).unwrap();
        true
    }

    /// The server is back.
    pub fn restore(&self) {
        if let Some(name) = &self.name {
            administrator().batch_execute(&format!("ALTER DATABASE {name} ALLOW_CONNECTIONS true")).unwrap();
        }
    }

    /// A connection of one's own.
    pub fn connect(&self) -> Conn {
        connection::establish(&self.url).unwrap()
    }
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        if let Some(name) = &self.name {
            drop(administrator().batch_execute(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")));
        }
    }
}

fn sqlite_template() -> &'static [u8] {
    static TEMPLATE: OnceLock<Vec<u8>> = OnceLock::new();
    TEMPLATE.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let path: PathBuf = folder.path().join("template.sqlite");
        let mut connection = connection::establish(&DatabaseUrl::Sqlite(path.clone())).unwrap();
        migrate::up(&mut connection).unwrap();
        // The last connection to close writes the log back into the file.
        drop(connection);
        std::fs::read(path).unwrap()
    })
}

fn postgres_template() -> &'static str {
    static TEMPLATE: OnceLock<String> = OnceLock::new();
    TEMPLATE.get_or_init(|| {
        let mut administrator = administrator();
        drop_those_of_finished_runs(&mut administrator);
        let name = format!("{}template", own_prefix());
        administrator.batch_execute(&format!("CREATE DATABASE {name}")).unwrap();
        migrate::up(&mut connection::establish(&on(&name)).unwrap()).unwrap();
        name
    })
}

const PREFIX: &str = "waymark_it_";

fn own_prefix() -> String {
    format!("{PREFIX}{}_", std::process::id())
}

#[derive(QueryableByName)]
struct Name {
    #[diesel(sql_type = Text)]
    datname: String,
}

/// A run that was cut off, and every run's template, leave databases behind: the next run removes them.
fn drop_those_of_finished_runs(administrator: &mut Conn) {
    let names = "SELECT datname::text AS datname FROM pg_database WHERE datname LIKE 'waymark_it_%'";
    let names: Vec<Name> = diesel::sql_query(names).load(administrator).unwrap();
    for name in names {
        let process = name.datname.trim_start_matches(PREFIX).split('_').next().unwrap_or_default();
        if Path::new("/proc/self").exists() && !Path::new("/proc").join(process).exists() {
            drop(
                administrator
                    .batch_execute(&format!("DROP DATABASE IF EXISTS {} WITH (FORCE)", name.datname)),
            );
        }
    }
}

fn server() -> Option<String> {
    std::env::var("WAYMARK_TEST_POSTGRES_URL").ok().filter(|url| !url.is_empty())
}

fn administrator() -> Conn {
    let url = server().expect("WAYMARK_TEST_POSTGRES_URL names the server for tests on PostgreSQL");
    connection::establish(&DatabaseUrl::Postgres(url)).unwrap()
}

/// The URL of another database on the same server.
fn on(name: &str) -> DatabaseUrl {
    let url = server().unwrap_or_default();
    let (place, parameters) = url
        .split_once('?')
        .map_or((url.as_str(), String::new()), |(place, rest)| (place, format!("?{rest}")));
    let (scheme, authority) = place.split_once("://").unwrap();
    let authority = authority.split('/').next().unwrap();
    DatabaseUrl::Postgres(format!("{scheme}://{authority}/{name}{parameters}"))
}
