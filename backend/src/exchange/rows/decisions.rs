//! What privacy reviewers and editors decided.

use crate::db::Conn;
use crate::db::schema::accounts_accounts;
use crate::db::schema::exchange_decisions::{self, dsl};
use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use shared::core::Timestamp;
use shared::core::id::{AccountId, PracticeId, ReviewDecisionId};
use shared::exchange::{ChecklistAnswers, Decision, PassageComment, PracticeLook};

/// The words of a decision, which are sealed, since they quote.
#[derive(Serialize, Deserialize)]
pub struct Words {
    /// Whether somebody could be recognised.
    pub checklist: ChecklistAnswers,
    /// The note.
    pub note: String,
    /// On passages.
    pub comments: Vec<PassageComment>,
}

/// A decision as it is stored.
#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = exchange_decisions)]
#[expect(missing_docs, reason = "the columns are explained in the migration")]
pub struct DecisionRow {
    pub id: ReviewDecisionId,
    pub practice_id: PracticeId,
    pub version: i32,
    pub step: PracticeLook,
    pub decision: Decision,
    pub decided_by: Option<AccountId>,
    pub decided_at: Timestamp,
    pub sealed: Vec<u8>,
}

impl DecisionRow {
    /// Stores it.
    pub fn insert(&self, connection: &mut Conn) -> QueryResult<()> {
        diesel::insert_into(dsl::exchange_decisions).values(self).execute(connection).map(drop)
    }

    /// About a practice, the newest first, with the names of those who decided.
    pub fn list(connection: &mut Conn, practice: PracticeId) -> QueryResult<Vec<(Self, Option<String>)>> {
        dsl::exchange_decisions
            .left_join(accounts_accounts::table)
            .filter(dsl::practice_id.eq(practice))
            .order((dsl::decided_at.desc(), dsl::id.desc()))
            .select((Self::as_select(), accounts_accounts::name.nullable()))
            .load(connection)
    }
}
