//! Groups, with how many accounts they have.

use crate::db::Conn;
use crate::db::schema::{accounts_group_members, accounts_groups};
use crate::forum::rows::categories::CategoryRow;
use diesel::dsl::count_star;
use diesel::prelude::*;
use shared::admin::Group;
use shared::core::id::GroupId;
use std::collections::HashMap;

pub use crate::accounts::groups::{add, create, members, remove};

type Row = (GroupId, String, i32);

/// All groups, by name.
pub fn list(connection: &mut Conn) -> QueryResult<Vec<Group>> {
    use accounts_groups::dsl;
    let rows: Vec<Row> = dsl::accounts_groups
        .order((dsl::name, dsl::id))
        .select((dsl::id, dsl::name, dsl::version))
        .load(connection)?;
    counted(connection, rows)
}

/// One group.
pub fn find(connection: &mut Conn, id: GroupId) -> QueryResult<Option<Group>> {
    use accounts_groups::dsl;
    let row: Option<Row> = dsl::accounts_groups
        .find(id)
        .select((dsl::id, dsl::name, dsl::version))
        .first(connection)
        .optional()?;
    Ok(counted(connection, row.into_iter().collect())?.pop())
}

fn counted(connection: &mut Conn, rows: Vec<Row>) -> QueryResult<Vec<Group>> {
    use accounts_group_members::dsl;
    let counts: Vec<(GroupId, i64)> = dsl::accounts_group_members
        .group_by(dsl::group_id)
        .select((dsl::group_id, count_star()))
        .load(connection)?;
    let counts: HashMap<GroupId, i64> = counts.into_iter().collect();
    let categories = CategoryRow::list(connection)?;
    let group = |(id, name, version): Row| Group {
        id,
        name,
        categories: categories
            .iter()
            .filter(|category| category.depends_on(id))
            .map(CategoryRow::name)
            .collect(),
        accounts_count: counts.get(&id).and_then(|count| u32::try_from(*count).ok()).unwrap_or_default(),
        version: u32::try_from(version).unwrap_or_default(),
    };
    Ok(rows.into_iter().map(group).collect())
}

/// Deletes it with its memberships. A category that is open to it only must not be left to everybody.
pub fn delete(connection: &mut Conn, id: GroupId) -> QueryResult<()> {
    diesel::delete(accounts_groups::table.find(id)).execute(connection).map(drop)
}

/// Gives a version of it another name; whether it was still that version.
pub fn rename(connection: &mut Conn, id: GroupId, version: i32, name: &str) -> QueryResult<bool> {
    use accounts_groups::dsl;
    let of_this_version = dsl::accounts_groups.find(id).filter(dsl::version.eq(version));
    let changed = diesel::update(of_this_version)
        .set((dsl::name.eq(name), dsl::version.eq(dsl::version + 1)))
        .execute(connection)?;
    Ok(changed == 1)
}
