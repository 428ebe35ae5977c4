//! The rules of categories, and who accepted them.

use crate::db::Conn;
use crate::db::schema::{forum_category_rules, forum_rule_acceptances};
use diesel::prelude::*;
use shared::core::id::{AccountId, CategoryId};
use shared::core::{Localised, Timestamp};

/// The rules of a category.
#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = forum_category_rules)]
#[expect(missing_docs, reason = "the columns are explained in the migration")]
pub struct RulesRow {
    pub category_id: CategoryId,
    pub body_en: String,
    pub body_ro: String,
    pub body_es: String,
    pub body_cs: String,
    pub version: i32,
    pub asked_since: i32,
}

impl RulesRow {
    /// Those of one category, also if they were taken away.
    pub fn find(connection: &mut Conn, category: CategoryId) -> QueryResult<Option<Self>> {
        forum_category_rules::table.find(category).select(Self::as_select()).first(connection).optional()
    }

    /// Those that hold in a category: its own, else those of the one above.
    pub fn of(
        connection: &mut Conn,
        category: CategoryId,
        above: Option<CategoryId>,
    ) -> QueryResult<Option<Self>> {
        let both = [category, above.unwrap_or(category)];
        let rows: Vec<Self> = forum_category_rules::table
            .filter(forum_category_rules::category_id.eq_any(both))
            .filter(forum_category_rules::body_en.ne(""))
            .select(Self::as_select())
            .load(connection)?;
        Ok(rows.into_iter().max_by_key(|row| row.category_id == category))
    }

    /// Stores them in the place of this version (0: there are none); whether it was still this version.
    pub fn put(&self, connection: &mut Conn, before: i32) -> QueryResult<bool> {
        use forum_category_rules::dsl;
        if before == 0 {
            let inserted = crate::both!(connection, c => diesel::insert_into(dsl::forum_category_rules)
                .values(self)
                .on_conflict_do_nothing()
                .execute(c))?;
            return Ok(inserted == 1);
        }
        let of_this_version =
            dsl::forum_category_rules.find(self.category_id).filter(dsl::version.eq(before));
        Ok(diesel::update(of_this_version).set(self).execute(connection)? == 1)
    }

    /// The text in every language.
    pub fn body(self) -> Localised {
        Localised { en: self.body_en, ro: self.body_ro, es: self.body_es, cs: self.body_cs }
    }

    /// When this account accepted them; none if it is asked.
    pub fn accepted_at(&self, connection: &mut Conn, account: AccountId) -> QueryResult<Option<Timestamp>> {
        use forum_rule_acceptances::dsl;
        dsl::forum_rule_acceptances
            .find((account, self.category_id))
            .filter(dsl::version.ge(self.asked_since))
            .select(dsl::accepted_at)
            .first(connection)
            .optional()
    }

    /// Keeps that an account accepts them as they are now.
    pub fn accept(&self, connection: &mut Conn, account: AccountId, now: Timestamp) -> QueryResult<()> {
        use forum_rule_acceptances::dsl;
        crate::both!(connection, c => diesel::insert_into(dsl::forum_rule_acceptances)
            .values((
                dsl::account_id.eq(account),
                dsl::category_id.eq(self.category_id),
                dsl::version.eq(self.version),
                dsl::accepted_at.eq(now),
            ))
            .on_conflict((dsl::account_id, dsl::category_id))
            .do_update()
            .set((dsl::version.eq(self.version), dsl::accepted_at.eq(now)))
            .execute(c)
            .map(drop))
    }
}

/// The categories that have rules, and whether this account is asked to accept them.
pub struct Due(Vec<(CategoryId, bool)>);

impl Due {
    /// Of all categories.
    pub fn load(connection: &mut Conn, account: AccountId) -> QueryResult<Self> {
        let own = forum_rule_acceptances::category_id
            .eq(forum_category_rules::category_id)
            .and(forum_rule_acceptances::account_id.eq(account));
        let rows: Vec<(CategoryId, i32, Option<i32>)> = forum_category_rules::table
            .left_join(forum_rule_acceptances::table.on(own))
            .filter(forum_category_rules::body_en.ne(""))
            .select((
                forum_category_rules::category_id,
                forum_category_rules::asked_since,
                forum_rule_acceptances::version.nullable(),
            ))
            .load(connection)?;
        let is_due =
            |(id, since, accepted): (_, i32, Option<i32>)| (id, accepted.is_none_or(|it| it < since));
        Ok(Self(rows.into_iter().map(is_due).collect()))
    }

    /// Whether the account is asked before it writes in a category: for its own rules, else for those of the one above.
    pub fn is_due(&self, category: CategoryId, above: Option<CategoryId>) -> bool {
        let of = |id: CategoryId| self.0.iter().find(|(one, _)| *one == id).map(|(_, is_due)| *is_due);
        of(category).or_else(|| above.and_then(of)).unwrap_or_default()
    }
}
