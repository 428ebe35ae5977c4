//! How closely accounts follow topics and categories.

use crate::db::Conn;
use crate::db::schema::{forum_category_watches, forum_topic_watches};
use diesel::prelude::*;
use shared::core::id::{AccountId, CategoryId, TopicId};
use shared::forum::WatchLevel;
use std::collections::HashMap;

/// The levels that an account chose, by category.
pub type Levels = HashMap<CategoryId, WatchLevel>;

/// What an account chose for categories.
pub fn of_categories(connection: &mut Conn, account: AccountId) -> QueryResult<Levels> {
    use forum_category_watches::dsl;
    let rows: Vec<(CategoryId, WatchLevel)> = dsl::forum_category_watches
        .filter(dsl::account_id.eq(account))
        .select((dsl::category_id, dsl::level))
        .load(connection)?;
    Ok(rows.into_iter().collect())
}

/// The level that counts in a category: its own, else that of the one above.
pub fn level(levels: &Levels, category: CategoryId, above: Option<CategoryId>) -> WatchLevel {
    let chosen = levels.get(&category).or_else(|| above.and_then(|above| levels.get(&above)));
    chosen.copied().unwrap_or(WatchLevel::Following)
}

/// The level that counts in a topic: its own, else its category's.
pub fn of_topic(
    connection: &mut Conn,
    account: AccountId,
    topic: TopicId,
    category: CategoryId,
    above: Option<CategoryId>,
) -> QueryResult<WatchLevel> {
    use forum_topic_watches::dsl;
    let own = dsl::forum_topic_watches.find((account, topic)).select(dsl::level);
    match own.first(connection).optional()? {
        Some(own) => Ok(own),
        None => Ok(level(&of_categories(connection, account)?, category, above)),
    }
}

/// The topics for which an account chose something else than to hear nothing.
pub fn wanted_topics(connection: &mut Conn, account: AccountId) -> QueryResult<Vec<TopicId>> {
    use forum_topic_watches::dsl;
    dsl::forum_topic_watches
        .filter(dsl::account_id.eq(account).and(dsl::level.ne(WatchLevel::Muted)))
        .select(dsl::topic_id)
        .load(connection)
}

/// Chooses a topic's level.
pub fn set_topic(
    connection: &mut Conn,
    account: AccountId,
    topic: TopicId,
    level: WatchLevel,
) -> QueryResult<()> {
    use forum_topic_watches::dsl;
    crate::both!(connection, c => diesel::insert_into(dsl::forum_topic_watches)
        .values((dsl::account_id.eq(account), dsl::topic_id.eq(topic), dsl::level.eq(level)))
        .on_conflict((dsl::account_id, dsl::topic_id))
        .do_update()
        .set(dsl::level.eq(level))
        .execute(c)
        .map(drop))
}

/// Chooses a category's level.
pub fn set_category(
    connection: &mut Conn,
    account: AccountId,
    category: CategoryId,
    level: WatchLevel,
) -> QueryResult<()> {
    use forum_category_watches::dsl;
    crate::both!(connection, c => diesel::insert_into(dsl::forum_category_watches)
        .values((dsl::account_id.eq(account), dsl::category_id.eq(category), dsl::level.eq(level)))
        .on_conflict((dsl::account_id, dsl::category_id))
        .do_update()
        .set(dsl::level.eq(level))
        .execute(c)
        .map(drop))
}

/// Whoever writes in a topic watches it from then on, unless they have chosen something else.
pub fn watch_own(connection: &mut Conn, account: AccountId, topic: TopicId) -> QueryResult<()> {
    use forum_topic_watches::dsl;
    let values = (dsl::account_id.eq(account), dsl::topic_id.eq(topic), dsl::level.eq(WatchLevel::Watching));
    crate::both!(connection, c => diesel::insert_into(dsl::forum_topic_watches)
        .values(values)
        .on_conflict_do_nothing()
        .execute(c)
        .map(drop))
}

/// Whoever follows a topic follows another that has some of its posts, unless they have chosen something else there.
pub fn copy(connection: &mut Conn, from: TopicId, to: TopicId) -> QueryResult<()> {
    use forum_topic_watches::dsl;
    let of_topic = dsl::forum_topic_watches.filter(dsl::topic_id.eq(from));
    let rows: Vec<(AccountId, WatchLevel)> =
        of_topic.select((dsl::account_id, dsl::level)).load(connection)?;
    let values = |(account, level): (AccountId, WatchLevel)| {
        (dsl::account_id.eq(account), dsl::topic_id.eq(to), dsl::level.eq(level))
    };
    for some in rows.chunks(200) {
        let values: Vec<_> = some.iter().copied().map(values).collect();
        crate::both!(connection, c => diesel::insert_into(dsl::forum_topic_watches)
            .values(values)
            .on_conflict_do_nothing()
            .execute(c))?;
    }
    Ok(())
}

/// Whether anybody but the author may want to hear of a post: who watches the topic, or its category or the one above.
pub fn any_watcher(
    connection: &mut Conn,
    author: AccountId,
    topic: TopicId,
    categories: &[CategoryId],
) -> QueryResult<bool> {
    use forum_category_watches::dsl as categories_dsl;
    use forum_topic_watches::dsl;
    let of_topic = dsl::forum_topic_watches
        .filter(dsl::topic_id.eq(topic).and(dsl::level.eq(WatchLevel::Watching)))
        .filter(dsl::account_id.ne(author));
    if diesel::select(diesel::dsl::exists(of_topic)).get_result(connection)? {
        return Ok(true);
    }
    let of_category = categories_dsl::forum_category_watches
        .filter(categories_dsl::category_id.eq_any(categories))
        .filter(categories_dsl::level.eq(WatchLevel::Watching).and(categories_dsl::account_id.ne(author)));
    diesel::select(diesel::dsl::exists(of_category)).get_result(connection)
}

/// Who watches a topic, by their own choice for it or for its category or the one above, in the order of the accounts.
pub fn watchers(
    connection: &mut Conn,
    topic: TopicId,
    category: CategoryId,
    above: Option<CategoryId>,
) -> QueryResult<Vec<AccountId>> {
    let mut levels: HashMap<AccountId, WatchLevel> = HashMap::new();
    // The nearer choice comes later, and stays.
    for category in above.into_iter().chain([category]) {
        use forum_category_watches::dsl;
        let of_category = dsl::forum_category_watches.filter(dsl::category_id.eq(category));
        let rows: Vec<(AccountId, WatchLevel)> =
            of_category.select((dsl::account_id, dsl::level)).load(connection)?;
        levels.extend(rows);
    }
    let of_topic = forum_topic_watches::table.filter(forum_topic_watches::topic_id.eq(topic));
    let rows: Vec<(AccountId, WatchLevel)> =
        of_topic.select((forum_topic_watches::account_id, forum_topic_watches::level)).load(connection)?;
    levels.extend(rows);
    levels.retain(|_, level| *level == WatchLevel::Watching);
    let mut watching: Vec<AccountId> = levels.into_keys().collect();
    watching.sort_unstable();
    Ok(watching)
}
