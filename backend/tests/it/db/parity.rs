//! `schema.rs`, SQLite and PostgreSQL have the same tables, columns and indexes.

use super::lines;
use crate::support::database::{Kind, TestDatabase};
use std::collections::BTreeSet;
use waymark::db::{Conn, migrate};

/// `table.column type`, with `null` behind those that may be null. What FTS5 keeps for itself is no table of ours; where
/// PostgreSQL has a `tsvector`, SQLite has the text that it is made from.
fn columns(connection: &mut Conn) -> BTreeSet<String> {
    let query = match connection {
        Conn::Sqlite(_) => {
            "SELECT t.name || '.' || c.name || ' ' || lower(c.type) || CASE WHEN c.\"notnull\" THEN '' ELSE ' null' END AS line
             FROM pragma_table_list t, pragma_table_info(t.name) c
             WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%' AND t.name NOT LIKE '__diesel%'"
        }
        Conn::Pg(_) => {
            "SELECT table_name || '.' || column_name || ' '
                    || replace(replace(data_type, 'bytea', 'blob'), 'tsvector', 'text')
                    || CASE is_nullable WHEN 'YES' THEN ' null' ELSE '' END AS line
             FROM information_schema.columns WHERE table_schema = 'public' AND table_name NOT LIKE '__diesel%'"
        }
    };
    lines(connection, query).into_iter().collect()
}

/// The same of `schema.rs`, read as text: Diesel's macro keeps no list.
fn columns_of_schema() -> BTreeSet<String> {
    let text = include_str!("../../../src/db/schema.rs");
    let mut columns = BTreeSet::new();
    for table in text.split("diesel::table! {").skip(1) {
        let (head, body) = table.split_once(") {").unwrap();
        let name = head.split('(').next().unwrap().trim();
        for column in body.split('}').next().unwrap().split(',').filter(|column| column.contains("->")) {
            let (column, kind) = column.split_once("->").unwrap();
            let (kind, null) = match kind.trim().strip_prefix("Nullable<") {
                Some(inner) => (inner.trim_end_matches('>'), " null"),
                None => (kind.trim(), ""),
            };
            let kind = match kind {
                "Binary" => "blob",
                "Text" => "text",
                "BigInt" => "bigint",
                "Integer" => "integer",
                other => panic!("{other} is no type of the portable subset"),
            };
            columns.insert(format!("{name}.{} {kind}{null}", column.trim()));
        }
    }
    columns
}

/// Those that a migration made by name, but for the one of full text, instead of which SQLite has a virtual table.
fn indexes(connection: &mut Conn) -> BTreeSet<String> {
    let query = match connection {
        Conn::Sqlite(_) => "SELECT name AS line FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL",
        Conn::Pg(_) => {
            "SELECT indexname::text AS line FROM pg_indexes
             WHERE schemaname = 'public' AND indexname NOT LIKE '%\\_pkey' AND indexname NOT LIKE '%\\_key'
             AND indexdef NOT LIKE '%USING gin%'"
        }
    };
    lines(connection, query).into_iter().collect()
}

#[test]
fn all_agree() {
    let expected = columns_of_schema();
    assert!(expected.len() > 60, "{expected:?}");
    let mut all_indexes = Vec::new();
    for kind in Kind::available() {
        let folder = tempfile::tempdir().unwrap();
        let database = TestDatabase::empty(kind, folder.path());
        let mut connection = database.connect();
        migrate::up(&mut connection).unwrap();
        let found = columns(&mut connection);
        let differences: Vec<_> = found.symmetric_difference(&expected).collect();
        assert!(differences.is_empty(), "{kind:?} and schema.rs differ in {differences:?}");
        all_indexes.push(indexes(&mut connection));
    }
    assert!(all_indexes.iter().all(|indexes| *indexes == all_indexes[0]), "{all_indexes:?}");
}

/// What one database refuses the other must refuse too.
#[test]
fn both_refuse_what_no_code_knows() {
    for kind in Kind::available() {
        let folder = tempfile::tempdir().unwrap();
        let database = TestDatabase::empty(kind, folder.path());
        let mut connection = database.connect();
        migrate::up(&mut connection).unwrap();
        let blob = |text: &str| match kind {
            Kind::Sqlite => format!("x'{text}'"),
            Kind::Postgres => format!("'\\x{text}'"),
        };
        let one = blob("01");
        for (statement, refused) in [
            (format!("INSERT INTO accounts_organisations VALUES ({one}, 'A', 'RO', 0, 1, 1)"), false),
            (format!("INSERT INTO accounts_organisations VALUES ({}, 'A', 'XX', 0, 1, 1)", blob("02")), true),
            (format!("INSERT INTO accounts_organisations VALUES ({one}, 'Again', 'RO', 0, 1, 1)"), true),
            (
                format!("INSERT INTO accounts_organisations VALUES ({}, NULL, 'RO', 0, 1, 1)", blob("03")),
                true,
            ),
            (format!("INSERT INTO accounts_organisations VALUES ({}, 'B', 'RO', 0, 1, 2)", blob("05")), true),
            (
                format!(
                    "INSERT INTO accounts_role_grants VALUES ({one}, {}, 'member', NULL, NULL)",
                    blob("04")
                ),
                true,
            ),
            (format!("INSERT INTO jobs_jobs VALUES ({one}, 'k', '{{}}', 'lost', 0, 0, NULL, 0)"), true),
        ] {
            let result = diesel::connection::SimpleConnection::batch_execute(&mut connection, &statement);
            assert_eq!(result.is_err(), refused, "{kind:?}: {statement}: {result:?}");
        }
    }
}
