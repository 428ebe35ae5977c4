//! Reads and changes the texts of any table, whatever its key: for what has to look into all of them.

use super::Conn;
use crate::both;
use diesel::prelude::*;
use diesel::sql_types::{Binary, Nullable, Text};

/// A column of a table. All of it is written in the program; nothing of it was typed.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// The table.
    pub table: &'static str,
    /// The columns of its key, with commas.
    pub key: &'static str,
    /// The column.
    pub column: &'static str,
    /// The column with the id of what it belongs to.
    pub owner: &'static str,
}

/// A text and where it stands.
#[derive(QueryableByName)]
pub struct Line {
    /// The key of its row, as the database writes it.
    #[diesel(sql_type = Text)]
    pub place: String,
    /// The id of what it belongs to.
    #[diesel(sql_type = Nullable<Binary>)]
    pub owner: Option<Vec<u8>>,
    /// The text.
    #[diesel(sql_type = Text)]
    pub text: String,
}

impl Column {
    /// What says where a row is: the values of its key as literals.
    fn place(&self, connection: &Conn) -> String {
        let quote = match connection {
            Conn::Sqlite(_) => "quote",
            Conn::Pg(_) => "quote_literal",
        };
        let parts: Vec<String> = self.key.split(", ").map(|part| format!("{quote}({part})")).collect();
        parts.join(" || ', ' || ")
    }

    fn select(&self, connection: &Conn) -> String {
        let Self { table, column, owner, .. } = self;
        let place = self.place(connection);
        format!(
            "SELECT {place} AS place, {owner} AS owner, {column} AS text FROM {table} WHERE {column} IS NOT NULL"
        )
    }

    /// The next texts behind a place, in the order of the key.
    pub fn list(&self, connection: &mut Conn, after: Option<&str>, limit: usize) -> QueryResult<Vec<Line>> {
        let key = self.key;
        let behind = after.map(|place| format!(" AND ({key}) > ({place})")).unwrap_or_default();
        let select = self.select(connection);
        diesel::sql_query(format!("{select}{behind} ORDER BY {key} LIMIT {limit}")).load(connection)
    }

    /// The text at a place; none if the row has gone.
    pub fn find(&self, connection: &mut Conn, place: &str) -> QueryResult<Option<String>> {
        let select = self.select(connection);
        let line: Option<Line> = diesel::sql_query(format!("{select} AND ({}) = ({place})", self.key))
            .get_result(connection)
            .optional()?;
        Ok(line.map(|line| line.text))
    }

    /// Puts another text there, and another into a column that is made from it.
    pub fn set(
        &self,
        connection: &mut Conn,
        place: &str,
        text: &str,
        made: Option<(&str, &str)>,
    ) -> QueryResult<()> {
        let Self { table, key, column, .. } = self;
        let [first, second] = match connection {
            Conn::Sqlite(_) => ["?", "?"],
            Conn::Pg(_) => ["$1", "$2"],
        };
        let made_column = made.map(|(made, _)| format!(", {made} = {second}")).unwrap_or_default();
        let update = diesel::sql_query(format!(
            "UPDATE {table} SET {column} = {first}{made_column} WHERE ({key}) = ({place})"
        ))
        .bind::<Text, _>(text);
        match made {
            Some((_, made)) => both!(connection, c => update.bind::<Text, _>(made).execute(c).map(drop)),
            None => both!(connection, c => update.execute(c).map(drop)),
        }
    }

    /// Deletes the row.
    pub fn delete_row(&self, connection: &mut Conn, place: &str) -> QueryResult<()> {
        let Self { table, key, .. } = self;
        diesel::sql_query(format!("DELETE FROM {table} WHERE ({key}) = ({place})"))
            .execute(connection)
            .map(drop)
    }
}

/// Whether what is deleted is also overwritten where it stood, for the rest of what this connection does. PostgreSQL does so
/// when it vacuums.
pub fn overwrite_deleted(connection: &mut Conn, overwrites: bool) -> QueryResult<()> {
    use diesel::connection::SimpleConnection;
    match connection {
        Conn::Sqlite(c) => c.batch_execute(if overwrites {
            "PRAGMA secure_delete = ON"
        } else {
            "PRAGMA secure_delete = OFF"
        }),
        Conn::Pg(_) => Ok(()),
    }
}
