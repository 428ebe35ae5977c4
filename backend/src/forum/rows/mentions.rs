//! Those whose names a text may call: colleagues who stand in the directory, and one's own groups. Whoever is not listed cannot
//! be found by a name, neither while one types it nor by whether it became a link.

use crate::accounts::fold::fold;
use crate::db::Conn;
use crate::db::schema::{accounts_accounts, accounts_group_members, accounts_groups, accounts_organisations};
use diesel::prelude::*;
use shared::core::id::{AccountId, GroupId};

/// A colleague with a name that may be called.
#[derive(Queryable, Clone, Debug)]
pub struct Callable {
    /// The account.
    pub account: AccountId,
    /// The name.
    pub name: String,
    /// The name as names are compared.
    pub folded: String,
    /// Where they work, by which those of the same name are told apart.
    pub organisation: String,
}

/// The query that they are read with. A macro, since its type has no name that a person could write.
macro_rules! listed {
    () => {
        accounts_accounts::table
            .inner_join(accounts_organisations::table)
            .filter(accounts_accounts::erase_at.is_null().and(accounts_accounts::listed.eq(1)))
            .order((accounts_accounts::name_folded, accounts_accounts::id))
            .select((
                accounts_accounts::id,
                accounts_accounts::name,
                accounts_accounts::name_folded,
                accounts_organisations::name,
            ))
    };
}

/// Colleagues of exactly these folded names.
pub fn of_names(connection: &mut Conn, folded: &[String]) -> QueryResult<Vec<Callable>> {
    listed!().filter(accounts_accounts::name_folded.eq_any(folded)).load(connection)
}

/// Some colleagues one of whose names begins so, by name, `skip` of them left out.
pub fn beginning(connection: &mut Conn, typed: &str, skip: i64, limit: i64) -> QueryResult<Vec<Callable>> {
    use accounts_accounts::name_folded;
    let mut found = listed!().into_boxed();
    // A folded text has letters, digits and blanks only: nothing in it that LIKE would take for a sign.
    for word in fold(typed).split_whitespace() {
        let starts = name_folded.like(format!("{word}%"));
        found = found.filter(starts.or(name_folded.like(format!("% {word}%"))));
    }
    found.offset(skip).limit(limit).load(connection)
}

/// What groups are called.
pub fn groups(connection: &mut Conn, groups: &[GroupId]) -> QueryResult<Vec<(GroupId, String)>> {
    let known = accounts_groups::table.filter(accounts_groups::id.eq_any(groups));
    known.order(accounts_groups::name).select((accounts_groups::id, accounts_groups::name)).load(connection)
}

/// The accounts in these groups.
pub fn in_groups(connection: &mut Conn, groups: &[GroupId]) -> QueryResult<Vec<AccountId>> {
    use accounts_group_members::dsl;
    let of_groups = dsl::accounts_group_members.filter(dsl::group_id.eq_any(groups));
    of_groups.select(dsl::account_id).order(dsl::account_id).distinct().load(connection)
}
