//! The databases: both have the schema that Diesel believes in, migrations go up and down, lists use their indexes, and
//! writes are what they promise.

mod migrations;
mod parity;
mod plans;
mod plans_of_administration;
mod plans_of_exchange;
mod plans_of_learning;
mod plans_of_notices;
mod queries;
mod writer;

use diesel::prelude::*;
use diesel::sql_types::Text;
use waymark::db::Conn;

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    line: String,
}

/// The rows of a query whose only column is a text called `line`.
fn lines(connection: &mut Conn, query: &str) -> Vec<String> {
    let lines: Vec<Line> = diesel::sql_query(query).load(connection).unwrap();
    lines.into_iter().map(|line| line.line).collect()
}
