//! Categories.

use super::count;
use crate::db::Conn;
use crate::db::schema::forum_categories;
use crate::forum::policy::{self, Audience};
use crate::http::actor::ActorFacts;
use diesel::prelude::*;
use shared::core::id::{CategoryId, GroupId};
use shared::core::{Country, Localised, Role};
use shared::forum::Category;

/// A category.
#[derive(Queryable, Selectable, Insertable, Clone, Debug)]
#[diesel(table_name = forum_categories)]
#[expect(missing_docs, reason = "the columns are explained in the migration")]
pub struct CategoryRow {
    pub id: CategoryId,
    pub slug: String,
    pub position: i32,
    pub name_en: String,
    pub name_ro: String,
    pub name_es: String,
    pub name_cs: String,
    pub description_en: String,
    pub description_ro: String,
    pub description_es: String,
    pub description_cs: String,
    pub visible_to_role: Option<Role>,
    pub visible_to_country: Option<Country>,
    pub visible_to_group: Option<GroupId>,
    pub topics_count: i32,
}

impl CategoryRow {
    /// All of them, in their order: there are a dozen or two.
    pub fn list(connection: &mut Conn) -> QueryResult<Vec<Self>> {
        forum_categories::table
            .order((forum_categories::position, forum_categories::id))
            .select(Self::as_select())
            .load(connection)
    }

    /// Adds topics to the counter.
    pub fn add_topics(connection: &mut Conn, category: CategoryId, number: i32) -> QueryResult<()> {
        use forum_categories::dsl;
        diesel::update(dsl::forum_categories.find(category))
            .set(dsl::topics_count.eq(dsl::topics_count + number))
            .execute(connection)
            .map(drop)
    }

    /// Who sees it.
    pub fn audience(&self) -> Audience {
        Audience {
            role: self.visible_to_role,
            country: self.visible_to_country,
            group: self.visible_to_group,
        }
    }

    /// What it is called.
    pub fn name(&self) -> Localised {
        Localised {
            en: self.name_en.clone(),
            ro: self.name_ro.clone(),
            es: self.name_es.clone(),
            cs: self.name_cs.clone(),
        }
    }

    /// As this actor sees it.
    pub fn to_category(&self, actor: &ActorFacts) -> Category {
        let audience = self.audience();
        Category {
            id: self.id,
            slug: self.slug.clone(),
            name: self.name(),
            description: Localised {
                en: self.description_en.clone(),
                ro: self.description_ro.clone(),
                es: self.description_es.clone(),
                cs: self.description_cs.clone(),
            },
            restricted: audience.is_restricted(),
            topics_count: count(self.topics_count),
            may_post: policy::may_write(actor, &audience),
        }
    }
}
