//! What members holds about a person.

use super::rows::messages::MessageRow;
use super::rows::profiles;
use crate::db::Conn;
use crate::db::schema::{accounts_accounts, members_blocks, members_messages};
use crate::http::error::AppError;
use crate::privacy::archive::Part;
use crate::text::t;
use diesel::prelude::*;
use serde_json::{Value, json};
use shared::core::Timestamp;
use shared::core::id::AccountId;

/// The files about a person: profile, messages, blocked colleagues.
pub fn collect(connection: &mut Conn, account: AccountId) -> Result<Vec<Part>, AppError> {
    let profile = serde_json::to_value(profiles::find(connection, account)?).map_err(AppError::internal)?;
    Ok(vec![
        Part::new("profile.json", t::privacy_archive_profile, profile),
        Part::new("messages.json", t::privacy_archive_messages, messages(connection, account)?),
        Part::new("blocked_members.json", t::privacy_archive_blocks, blocked(connection, account)?),
    ])
}

/// The names of those from whom one takes no messages.
fn blocked(connection: &mut Conn, account: AccountId) -> QueryResult<Vec<String>> {
    members_blocks::table
        .inner_join(accounts_accounts::table.on(accounts_accounts::id.eq(members_blocks::blocked_id)))
        .filter(members_blocks::account_id.eq(account))
        .order(accounts_accounts::name)
        .select(accounts_accounts::name)
        .load(connection)
}

fn messages(connection: &mut Conn, account: AccountId) -> Result<Vec<Value>, AppError> {
    let mut all = Vec::new();
    let sent = members_messages::table
        .inner_join(accounts_accounts::table.on(accounts_accounts::id.eq(members_messages::recipient_id)))
        .filter(members_messages::sender_id.eq(account));
    let sent: Vec<(MessageRow, String)> =
        sent.select((MessageRow::as_select(), accounts_accounts::name)).load(connection)?;
    all.extend(sent.into_iter().map(|(row, other)| (row, "to", other)));
    let received = members_messages::table
        .inner_join(accounts_accounts::table.on(accounts_accounts::id.eq(members_messages::sender_id)))
        .filter(members_messages::recipient_id.eq(account));
    let received: Vec<(MessageRow, String)> =
        received.select((MessageRow::as_select(), accounts_accounts::name)).load(connection)?;
    all.extend(received.into_iter().map(|(row, other)| (row, "from", other)));
    all.sort_by_key(|(row, _, _)| row.key());
    let message = |(row, direction, other): (MessageRow, &str, String)| json!({direction: other, "at": row.created_at, "read_at": row.read_at, "text": row.body});
    Ok(all.into_iter().map(message).collect())
}

/// How many messages a person sent or received.
pub fn count(connection: &mut Conn, account: AccountId) -> QueryResult<i64> {
    use members_messages::dsl;
    let sent: i64 =
        dsl::members_messages.filter(dsl::sender_id.eq(account)).count().get_result(connection)?;
    let received: i64 =
        dsl::members_messages.filter(dsl::recipient_id.eq(account)).count().get_result(connection)?;
    Ok(sent + received)
}

/// Deletes messages sent before; says how many.
pub fn delete_before(connection: &mut Conn, before: Timestamp) -> QueryResult<usize> {
    MessageRow::delete_before(connection, before)
}
