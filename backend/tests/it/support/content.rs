//! What stands in a forum before a test begins.

use super::app::TestApp;
use super::people::Person;
use diesel::prelude::*;
use shared::core::id::{CategoryId, GroupId, TopicId};
use shared::core::{Country, Language, Role};
use shared::forum::{NewPost, NewTopic, Post, Topic};
use std::sync::atomic::{AtomicU64, Ordering};
use waymark::db::schema::{accounts_group_members, accounts_groups, forum_categories};
use waymark::forum::rows::categories::CategoryRow;

/// Who sees a category.
#[derive(Clone, Copy, Default)]
pub struct Only {
    pub role: Option<Role>,
    pub country: Option<Country>,
    pub group: Option<GroupId>,
}

/// A key that no other request has.
pub fn new_key() -> String {
    static MADE: AtomicU64 = AtomicU64::new(0);
    format!("key-{}", MADE.fetch_add(1, Ordering::SeqCst))
}

pub fn new_topic(category_id: CategoryId, title: &str) -> NewTopic {
    NewTopic {
        category_id,
        title: title.into(),
        language: Language::English,
        body_markdown: "The **first** post.".into(),
    }
}

pub fn new_post(body: &str) -> NewPost {
    NewPost { body_markdown: body.into(), language: Language::English }
}

impl TestApp {
    /// A category that everybody sees.
    pub async fn category(&self, slug: &str) -> CategoryId {
        self.category_for(slug, Only::default()).await
    }

    /// A category that only some see. Time passes, so that no cache hides it.
    pub async fn category_for(&self, slug: &str, only: Only) -> CategoryId {
        self.pass(11);
        let id = CategoryId(self.app.ids.uuid(self.now()));
        let name = |language: &str| format!("{slug} {language}");
        let row = CategoryRow {
            id,
            slug: slug.into(),
            position: 1,
            name_en: name("en"),
            name_ro: name("ro"),
            name_es: name("es"),
            name_cs: name("cs"),
            description_en: String::new(),
            description_ro: String::new(),
            description_es: String::new(),
            description_cs: String::new(),
            visible_to_role: only.role,
            visible_to_country: only.country,
            visible_to_group: only.group,
            topics_count: 0,
        };
        self.write(move |connection| {
            diesel::insert_into(forum_categories::table).values(row).execute(connection)?;
            Ok(id)
        })
        .await
    }

    /// A group of these people. Time passes, so that no cache hides it.
    pub async fn group(&self, people: &[&Person]) -> GroupId {
        self.pass(11);
        let id = GroupId(self.app.ids.uuid(self.now()));
        let accounts: Vec<_> = people.iter().map(|person| person.account).collect();
        self.write(move |connection| {
            diesel::insert_into(accounts_groups::table)
                .values((accounts_groups::id.eq(id), accounts_groups::name.eq("A group")))
                .execute(connection)?;
            for account in accounts {
                diesel::insert_into(accounts_group_members::table)
                    .values((
                        accounts_group_members::group_id.eq(id),
                        accounts_group_members::account_id.eq(account),
                    ))
                    .execute(connection)?;
            }
            Ok(id)
        })
        .await
    }

    /// A topic that this person opened a second ago.
    pub async fn topic(&self, author: &Person, category: CategoryId) -> Topic {
        let topic = author.create_topic(&new_topic(category, "A topic"), &new_key()).await.unwrap();
        self.pass(1);
        topic
    }

    /// A reply that this person wrote a second ago; the notice to the topic's author is taken away.
    pub async fn reply(&self, author: &Person, topic: TopicId, body: &str) -> Post {
        let post = author.create_post(topic, &new_post(body), &new_key()).await.unwrap();
        self.take_jobs().await;
        self.pass(1);
        post
    }
}
