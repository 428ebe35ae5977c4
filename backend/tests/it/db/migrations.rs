//! Migrations: up, down, up again; the same steps for both databases.

use super::lines;
use crate::support::database::{Kind, TestDatabase};
use crate::support::sources::root;
use diesel::connection::SimpleConnection;
use std::collections::BTreeSet;
use waymark::db::{Conn, migrate};

fn tables(connection: &mut Conn) -> Vec<String> {
    let query = match connection {
        Conn::Sqlite(_) => {
            "SELECT name AS line FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' AND name NOT LIKE '__diesel%' ORDER BY name"
        }
        Conn::Pg(_) => {
            "SELECT c.relname::text AS line FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
             WHERE n.nspname = 'public' AND c.relname NOT LIKE '__diesel%' AND c.relkind IN ('r', 'i', 'S', 'v')
             UNION SELECT p.proname::text FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
             WHERE n.nspname = 'public' ORDER BY 1"
        }
    };
    lines(connection, query)
}

#[test]
fn they_go_up_and_down_and_up() {
    for kind in Kind::available() {
        let folder = tempfile::tempdir().unwrap();
        let database = TestDatabase::empty(kind, folder.path());
        let mut connection = database.connect();
        assert!(migrate::up(&mut connection).unwrap() >= 5);
        let all = tables(&mut connection);
        assert!(all.len() > 15, "{all:?}");
        assert_eq!(migrate::up(&mut connection).unwrap(), 0, "a second run does nothing");
        migrate::down(&mut connection).unwrap();
        assert!(tables(&mut connection).is_empty(), "{kind:?} keeps {:?}", tables(&mut connection));
        migrate::up(&mut connection).unwrap();
        assert_eq!(tables(&mut connection), all);
    }
}

#[test]
fn both_databases_have_the_same_steps() {
    let steps = |database: &str| -> BTreeSet<_> {
        let entries = std::fs::read_dir(root().join("migrations").join(database)).unwrap();
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
    };
    assert_eq!(steps("sqlite"), steps("postgres"));
    for database in ["sqlite", "postgres"] {
        for step in steps(database) {
            for file in ["up.sql", "down.sql"] {
                let path = root().join("migrations").join(database).join(&step).join(file);
                assert!(
                    std::fs::read_to_string(&path).is_ok_and(|text| text.contains(';')),
                    "{}",
                    path.display()
                );
            }
        }
    }
}

#[test]
fn instances_that_start_together_migrate_once() {
    for kind in Kind::available() {
        let folder = tempfile::tempdir().unwrap();
        let database = TestDatabase::empty(kind, folder.path());
        // The file must be there before two open it at once.
        drop(database.connect());
        let run = std::thread::scope(|scope| {
            let start = || scope.spawn(|| migrate::up(&mut database.connect()));
            let threads = [start(), start(), start()];
            threads.map(|thread| thread.join().unwrap())
        });
        let mut run = run.map(Result::unwrap);
        run.sort_unstable();
        assert_eq!((run[0], run[1]), (0, 0), "{kind:?}");
        assert!(run[2] >= 5);
    }
}

#[test]
fn sqlite_keeps_its_promises() {
    let folder = tempfile::tempdir().unwrap();
    let database = TestDatabase::empty(Kind::Sqlite, folder.path());
    let mut connection = database.connect();
    for (name, value) in [("journal_mode", "wal"), ("synchronous", "2"), ("foreign_keys", "1")] {
        let query = format!("SELECT CAST({name} AS TEXT) AS line FROM pragma_{name}");
        assert_eq!(lines(&mut connection, &query), [value], "{name}");
    }
    migrate::up(&mut connection).unwrap();
    let orphan = "INSERT INTO accounts_role_grants VALUES (x'01', x'02', 'member', NULL, NULL)";
    assert!(connection.batch_execute(orphan).is_err());
}
