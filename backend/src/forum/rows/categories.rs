//! Categories.

use super::category_rules::Due;
use super::count;
use crate::db::Conn;
use crate::db::schema::forum_categories;
use crate::forum::policy::{self, Rule};
use crate::http::actor::ActorFacts;
use diesel::prelude::*;
use shared::core::id::{CategoryId, GroupId, OrganisationId};
use shared::core::{Country, Localised, Role, Timestamp};
use shared::forum::{Audience, Category, CategoryContent, CategorySetup, WatchLevel};

/// A category.
#[derive(Queryable, Selectable, Insertable, Clone, Debug)]
#[diesel(table_name = forum_categories)]
#[expect(missing_docs, reason = "the columns are explained in the migration")]
pub struct CategoryRow {
    pub id: CategoryId,
    pub slug: String,
    pub position: i32,
    #[diesel(embed)]
    pub content: ContentRow,
    pub archived_at: Option<Timestamp>,
    pub version: i32,
    pub topics_count: i32,
}

/// What of a category is changed together.
#[derive(Queryable, Selectable, Insertable, AsChangeset, Clone, Debug)]
#[diesel(table_name = forum_categories, treat_none_as_null = true)]
#[expect(missing_docs, reason = "the columns are explained in the migration")]
pub struct ContentRow {
    pub parent_id: Option<CategoryId>,
    pub name_en: String,
    pub name_ro: String,
    pub name_es: String,
    pub name_cs: String,
    pub description_en: String,
    pub description_ro: String,
    pub description_es: String,
    pub description_cs: String,
    pub readers_role: Option<Role>,
    pub readers_country: Option<Country>,
    pub readers_organisation: Option<OrganisationId>,
    pub readers_group: Option<GroupId>,
    pub writers_role: Option<Role>,
    pub writers_country: Option<Country>,
    pub writers_organisation: Option<OrganisationId>,
    pub writers_group: Option<GroupId>,
    pub confidential: i32,
    pub anonymity: i32,
    pub hold_first: i32,
}

impl From<CategoryContent> for ContentRow {
    fn from(content: CategoryContent) -> Self {
        let CategoryContent {
            parent_id,
            name,
            description,
            readers,
            writers,
            confidential,
            anonymity,
            hold_first,
        } = content;
        let trimmed = |text: String| text.trim().to_owned();
        Self {
            parent_id,
            name_en: trimmed(name.en),
            name_ro: trimmed(name.ro),
            name_es: trimmed(name.es),
            name_cs: trimmed(name.cs),
            description_en: trimmed(description.en),
            description_ro: trimmed(description.ro),
            description_es: trimmed(description.es),
            description_cs: trimmed(description.cs),
            readers_role: readers.role,
            readers_country: readers.country,
            readers_organisation: readers.organisation_id,
            readers_group: readers.group_id,
            writers_role: writers.role,
            writers_country: writers.country,
            writers_organisation: writers.organisation_id,
            writers_group: writers.group_id,
            confidential: i32::from(confidential),
            anonymity: i32::from(anonymity),
            hold_first: i32::try_from(hold_first).unwrap_or_default(),
        }
    }
}

impl From<ContentRow> for CategoryContent {
    fn from(row: ContentRow) -> Self {
        Self {
            readers: row.readers(),
            writers: row.writers(),
            parent_id: row.parent_id,
            confidential: row.confidential != 0,
            anonymity: row.anonymity != 0,
            hold_first: count(row.hold_first),
            name: Localised { en: row.name_en, ro: row.name_ro, es: row.name_es, cs: row.name_cs },
            description: Localised {
                en: row.description_en,
                ro: row.description_ro,
                es: row.description_es,
                cs: row.description_cs,
            },
        }
    }
}

impl ContentRow {
    /// Who sees it, as far as it says itself.
    pub fn readers(&self) -> Audience {
        Audience {
            role: self.readers_role,
            country: self.readers_country,
            organisation_id: self.readers_organisation,
            group_id: self.readers_group,
        }
    }

    /// Who of them writes.
    pub fn writers(&self) -> Audience {
        Audience {
            role: self.writers_role,
            country: self.writers_country,
            organisation_id: self.writers_organisation,
            group_id: self.writers_group,
        }
    }
}

impl CategoryRow {
    /// A new one at this place.
    pub fn new(id: CategoryId, slug: String, position: i32, content: CategoryContent) -> Self {
        Self { id, slug, position, content: content.into(), archived_at: None, version: 1, topics_count: 0 }
    }

    /// All of them in their order, parts behind the whole: there are a dozen or two.
    pub fn list(connection: &mut Conn) -> QueryResult<Vec<Self>> {
        let rows: Vec<Self> = forum_categories::table
            .order((forum_categories::position, forum_categories::id))
            .select(Self::as_select())
            .load(connection)?;
        let (wholes, parts): (Vec<Self>, Vec<Self>) =
            rows.into_iter().partition(|row| row.content.parent_id.is_none());
        let with_parts = |whole: Self| {
            let own = parts.iter().filter(move |part| part.content.parent_id == Some(whole.id)).cloned();
            std::iter::once(whole.clone()).chain(own.collect::<Vec<_>>())
        };
        Ok(wholes.into_iter().flat_map(with_parts).collect())
    }

    /// One of them.
    pub fn find(connection: &mut Conn, category: CategoryId) -> QueryResult<Option<Self>> {
        forum_categories::table.find(category).select(Self::as_select()).first(connection).optional()
    }

    /// Stores a new one.
    pub fn insert(&self, connection: &mut Conn) -> QueryResult<()> {
        diesel::insert_into(forum_categories::table).values(self).execute(connection).map(drop)
    }

    /// Gives this version another content; whether it was still this version.
    pub fn update(
        connection: &mut Conn,
        category: CategoryId,
        version: i32,
        content: CategoryContent,
    ) -> QueryResult<bool> {
        use forum_categories::dsl;
        let row = dsl::forum_categories.find(category).filter(dsl::version.eq(version));
        let changes = (ContentRow::from(content), dsl::version.eq(dsl::version + 1));
        Ok(diesel::update(row).set(changes).execute(connection)? == 1)
    }

    /// Closes it or opens it again; whether there is such a category.
    pub fn archive(
        connection: &mut Conn,
        category: CategoryId,
        since: Option<Timestamp>,
    ) -> QueryResult<bool> {
        use forum_categories::dsl;
        let row = dsl::forum_categories.find(category);
        Ok(diesel::update(row).set(dsl::archived_at.eq(since)).execute(connection)? == 1)
    }

    /// Takes it away.
    pub fn delete(connection: &mut Conn, category: CategoryId) -> QueryResult<()> {
        diesel::delete(forum_categories::table.find(category)).execute(connection).map(drop)
    }

    /// Gives it another place in the order.
    pub fn place(connection: &mut Conn, category: CategoryId, position: i32) -> QueryResult<()> {
        use forum_categories::dsl;
        let row = dsl::forum_categories.find(category);
        diesel::update(row).set(dsl::position.eq(position)).execute(connection).map(drop)
    }

    /// What is open to one organisation is open to another, which takes its place.
    pub fn follow_merge(
        connection: &mut Conn,
        from: OrganisationId,
        into: OrganisationId,
    ) -> QueryResult<()> {
        use forum_categories::dsl;
        diesel::update(dsl::forum_categories.filter(dsl::readers_organisation.eq(from)))
            .set(dsl::readers_organisation.eq(into))
            .execute(connection)?;
        diesel::update(dsl::forum_categories.filter(dsl::writers_organisation.eq(from)))
            .set(dsl::writers_organisation.eq(into))
            .execute(connection)
            .map(drop)
    }

    /// Adds topics to the counter.
    pub fn add_topics(connection: &mut Conn, category: CategoryId, number: i32) -> QueryResult<()> {
        use forum_categories::dsl;
        diesel::update(dsl::forum_categories.find(category))
            .set(dsl::topics_count.eq(dsl::topics_count + number))
            .execute(connection)
            .map(drop)
    }

    /// Whether it is read or written by a group only.
    pub fn depends_on(&self, group: GroupId) -> bool {
        [self.content.readers_group, self.content.writers_group].contains(&Some(group))
    }

    /// What it is called.
    pub fn name(&self) -> Localised {
        CategoryContent::from(self.content.clone()).name
    }

    /// As this actor sees it.
    pub fn to_category(&self, actor: &ActorFacts, rule: &Rule, watch: WatchLevel, due: &Due) -> Category {
        let content = CategoryContent::from(self.content.clone());
        Category {
            id: self.id,
            slug: self.slug.clone(),
            parent_id: content.parent_id,
            name: content.name,
            description: content.description,
            restricted: rule.is_restricted(),
            archived: rule.is_archived,
            topics_count: count(self.topics_count),
            may_post: policy::may_write(actor, rule),
            rules_due: policy::may_write(actor, rule) && due.is_due(self.id, rule.above),
            may_post_anonymously: rule.allows_anonymity && policy::may_write(actor, rule),
            watch,
        }
    }

    /// As those see it who set it up.
    pub fn into_setup(self) -> CategorySetup {
        CategorySetup {
            id: self.id,
            slug: self.slug,
            content: self.content.into(),
            archived_at: self.archived_at,
            topics_count: count(self.topics_count),
            version: count(self.version),
        }
    }
}
