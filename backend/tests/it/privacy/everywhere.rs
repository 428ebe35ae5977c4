//! Looks for values in every column of every table, as the database itself lists them.

use crate::support::TestApp;
use diesel::prelude::*;
use diesel::sql_types::Text;
use std::collections::BTreeSet;
use std::fmt::Write;
use waymark::db::Conn;

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    line: String,
}

fn lines(connection: &mut Conn, query: &str) -> Vec<String> {
    let lines: Vec<Line> = diesel::sql_query(query).load(connection).unwrap();
    lines.into_iter().map(|line| line.line).collect()
}

/// `table.column type` of every table but the migrations' own. SQLite's index of full text is looked into by
/// `search::current`: it is kept in pages that no comparison of text reads.
pub fn columns(connection: &mut Conn) -> Vec<String> {
    let query = match connection {
        Conn::Sqlite(_) => {
            "SELECT t.name || '.' || c.name || ' ' || lower(c.type) AS line
             FROM pragma_table_list t, pragma_table_info(t.name) c
             WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%' AND t.name NOT LIKE '__diesel%'"
        }
        Conn::Pg(_) => {
            "SELECT table_name || '.' || column_name || ' ' || data_type AS line
             FROM information_schema.columns WHERE table_schema = 'public' AND table_name NOT LIKE '__diesel%'"
        }
    };
    lines(connection, query)
}

/// `table.column action` of every column that refers to an account.
pub fn references_to_accounts(connection: &mut Conn) -> Vec<String> {
    let query = match connection {
        Conn::Sqlite(_) => {
            "SELECT t.name || '.' || f.\"from\" || ' ' || f.on_delete AS line
             FROM sqlite_master t, pragma_foreign_key_list(t.name) f
             WHERE t.type = 'table' AND f.\"table\" = 'accounts_accounts'"
        }
        Conn::Pg(_) => {
            "SELECT c.conrelid::regclass::text || '.' || a.attname || ' ' ||
                    CASE c.confdeltype WHEN 'c' THEN 'CASCADE' WHEN 'n' THEN 'SET NULL' ELSE 'NO ACTION' END AS line
             FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
             WHERE c.contype = 'f' AND c.confrelid = 'accounts_accounts'::regclass"
        }
    };
    lines(connection, query)
}

/// Lower-case hex of bytes.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut hex, byte| {
        write!(hex, "{byte:02x}").unwrap();
        hex
    })
}

/// The columns in which one of these values (as hex) stands somewhere.
pub async fn holding(app: &TestApp, values: Vec<String>) -> BTreeSet<String> {
    assert!(!values.is_empty());
    app.read(move |connection| {
        let mut found = BTreeSet::new();
        let all = columns(connection);
        assert!(all.len() > 80, "{all:?}");
        for column in all {
            let (name, kind) = column.split_once(' ').unwrap();
            let (table, column) = name.split_once('.').unwrap();
            let as_hex = match (&*connection, kind) {
                (Conn::Sqlite(_), _) => format!("lower(hex(\"{column}\"))"),
                (Conn::Pg(_), "bytea") => format!("encode(\"{column}\", 'hex')"),
                (Conn::Pg(_), _) => format!("encode(convert_to(\"{column}\"::text, 'UTF8'), 'hex')"),
            };
            let conditions: Vec<String> =
                values.iter().map(|value| format!("{as_hex} LIKE '%{value}%'")).collect();
            let query = format!(
                "SELECT CAST(count(*) AS TEXT) AS line FROM {table} WHERE {}",
                conditions.join(" OR ")
            );
            if lines(connection, &query) != ["0"] {
                found.insert(name.to_owned());
            }
        }
        Ok(found)
    })
    .await
}
