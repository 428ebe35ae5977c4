//! When somebody was in the forum, and until when everything counts as read.

use crate::db::Conn;
use crate::db::schema::forum_visits;
use diesel::prelude::*;
use shared::core::Timestamp;
use shared::core::id::AccountId;

/// Seconds of quiet after which the next sign is another visit.
const APART: i64 = 30 * 60;

/// Somebody's visits.
#[derive(Clone, Copy, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = forum_visits)]
pub struct VisitRow {
    account_id: AccountId,
    seen_at: Timestamp,
    before_at: Timestamp,
    all_read_at: Timestamp,
}

impl VisitRow {
    /// The visits so far, if there were any.
    pub fn find(connection: &mut Conn, account: AccountId) -> QueryResult<Option<Self>> {
        forum_visits::table.find(account).select(Self::as_select()).first(connection).optional()
    }

    /// With this sign of them: of the same visit, or of a new one.
    pub fn seen(account: AccountId, before: Option<Self>, now: Timestamp) -> Self {
        match before {
            None => {
                Self { account_id: account, seen_at: now, before_at: Timestamp(0), all_read_at: Timestamp(0) }
            }
            Some(row) if now < row.seen_at.plus_seconds(APART) => {
                Self { seen_at: now.max(row.seen_at), ..row }
            }
            Some(row) => Self { seen_at: now, before_at: row.seen_at, ..row },
        }
    }

    /// With everything until now read.
    #[must_use]
    pub fn all_read(self, now: Timestamp) -> Self {
        Self { all_read_at: now, ..self }
    }

    /// When they were here before this visit.
    pub fn last_visit(&self) -> Option<Timestamp> {
        Some(self.before_at).filter(|before| *before > Timestamp(0))
    }

    /// What was written later is new: since the last visit, and since all was marked as read.
    pub fn new_since(&self) -> Timestamp {
        self.before_at.max(self.all_read_at)
    }

    /// Whether it says enough more than what is stored to be stored: another visit, or a minute of this one.
    pub fn is_news(&self, stored: Option<Self>) -> bool {
        stored.is_none_or(|stored| {
            stored.before_at != self.before_at || stored.seen_at.plus_seconds(60) <= self.seen_at
        })
    }

    /// Stores it.
    pub fn store(self, connection: &mut Conn) -> QueryResult<()> {
        crate::both!(connection, c => diesel::insert_into(forum_visits::table)
            .values(self)
            .on_conflict(forum_visits::account_id)
            .do_update()
            .set(self)
            .execute(c)
            .map(drop))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_an_hour_of_quiet_ends_a_visit() {
        let account = AccountId(uuid::Uuid::from_u128(1));
        let at = |minutes: i64| Timestamp(0).plus_seconds(60 * minutes);
        let first = VisitRow::seen(account, None, at(10));
        assert_eq!(first.last_visit(), None);
        let same = VisitRow::seen(account, Some(first), at(30));
        assert_eq!((same.last_visit(), same.seen_at), (None, at(30)));
        let next = VisitRow::seen(account, Some(same), at(90));
        assert_eq!(next.last_visit(), Some(at(30)));
        let read = VisitRow::seen(account, Some(next.all_read(at(91))), at(95));
        assert_eq!((read.last_visit(), read.all_read_at), (Some(at(30)), at(91)));
    }
}
