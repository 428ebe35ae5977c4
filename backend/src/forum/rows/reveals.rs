//! When facilitators were told who wrote an anonymous post, and why.

use crate::accounts::rows::{PERSON, PersonRow};
use crate::db::Conn;
use crate::db::schema::{accounts_accounts, accounts_organisations, forum_reveals};
use diesel::prelude::*;
use shared::core::Timestamp;
use shared::core::id::{AccountId, PostId, RevealId};
use shared::forum::{Reveal, RevealReason};

/// That somebody was told, to remember.
#[derive(Insertable)]
#[diesel(table_name = forum_reveals)]
#[expect(missing_docs, reason = "the columns are explained in the migration")]
pub struct NewRevealRow {
    pub id: RevealId,
    pub post_id: PostId,
    pub account_id: AccountId,
    pub reason: RevealReason,
    pub text: String,
    pub at: Timestamp,
}

impl NewRevealRow {
    /// Remembers it.
    pub fn insert(&self, connection: &mut Conn) -> QueryResult<()> {
        diesel::insert_into(forum_reveals::table).values(self).execute(connection).map(drop)
    }
}

/// Who was told about a post, the first first.
pub fn list(connection: &mut Conn, post: PostId) -> QueryResult<Vec<Reveal>> {
    use forum_reveals::dsl;
    type Row = (RevealReason, String, Timestamp, Option<PersonRow>);
    let rows: Vec<Row> = dsl::forum_reveals
        .left_join(
            accounts_accounts::table.on(accounts_accounts::id.nullable().eq(forum_reveals::account_id)),
        )
        .left_join(
            accounts_organisations::table
                .on(accounts_organisations::id.nullable().eq(accounts_accounts::organisation_id.nullable())),
        )
        .filter(dsl::post_id.eq(post))
        .order((dsl::at, dsl::id))
        .select((dsl::reason, dsl::text, dsl::at, PERSON.nullable()))
        .load(connection)?;
    let reveal =
        |(reason, text, at, person): Row| Reveal { person: person.map(Into::into), reason, text, at };
    Ok(rows.into_iter().map(reveal).collect())
}
