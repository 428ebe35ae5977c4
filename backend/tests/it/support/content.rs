//! What stands in a forum before a test begins.

use super::app::TestApp;
use super::people::Person;
use diesel::prelude::*;
use shared::core::id::{CategoryId, GroupId, OrganisationId, TopicId};
use shared::core::{Country, Language, Localised, Role};
use shared::forum::{Audience, CategoryContent, NewPoll, NewPost, NewTopic, Post, Topic};
use std::sync::atomic::{AtomicU64, Ordering};
use waymark::db::schema::{accounts_group_members, accounts_groups};
use waymark::forum::rows::categories::CategoryRow;

/// Who sees a category.
#[derive(Clone, Copy, Default)]
pub struct Only {
    pub role: Option<Role>,
    pub country: Option<Country>,
    pub organisation: Option<OrganisationId>,
    pub group: Option<GroupId>,
}

/// A category of the first level for these readers, named in every language.
pub fn content_of(name: &str, only: Only) -> CategoryContent {
    let named = |language: &str| format!("{name} {language}");
    CategoryContent {
        parent_id: None,
        name: Localised { en: named("en"), ro: named("ro"), es: named("es"), cs: named("cs") },
        description: Localised::default(),
        readers: Audience {
            role: only.role,
            country: only.country,
            organisation_id: only.organisation,
            group_id: only.group,
        },
        writers: Audience::default(),
        confidential: false,
        anonymity: false,
        hold_first: 0,
    }
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
        tags: Vec::new(),
        attachments: Vec::new(),
        anonymous: false,
        left_standing: Vec::new(),
    }
}

/// A poll with these options.
pub fn new_poll(options: &[&str]) -> NewPoll {
    NewPoll {
        question: "When?".into(),
        options: options.iter().map(|option| (*option).to_owned()).collect(),
        multiple: false,
        ends_at: None,
    }
}

pub fn new_post(body: &str) -> NewPost {
    NewPost {
        body_markdown: body.into(),
        language: Language::English,
        attachments: Vec::new(),
        anonymous: false,
        left_standing: Vec::new(),
    }
}

impl TestApp {
    /// A category that everybody sees.
    pub async fn category(&self, slug: &str) -> CategoryId {
        self.category_for(slug, Only::default()).await
    }

    /// A category that only some see. Time passes, so that no cache hides it.
    pub async fn category_for(&self, slug: &str, only: Only) -> CategoryId {
        self.category_of(slug, content_of(slug, only)).await
    }

    /// A category that everybody sees, in which one may write as an anonymous colleague.
    pub async fn anonymous_category(&self, slug: &str) -> CategoryId {
        let content = CategoryContent { anonymity: true, ..content_of(slug, Only::default()) };
        self.category_of(slug, content).await
    }

    async fn category_of(&self, slug: &str, content: CategoryContent) -> CategoryId {
        self.pass(11);
        let id = CategoryId(self.app.ids.uuid(self.now()));
        let row = CategoryRow::new(id, slug.into(), 1, content);
        self.write(move |connection| {
            row.insert(connection)?;
            Ok(id)
        })
        .await
    }

    /// The first rules of a category.
    pub async fn rules(&self, category: CategoryId) {
        self.write(move |connection| {
            use waymark::db::schema::forum_category_rules::dsl;
            let english = (dsl::body_en.eq("Be **kind**."), dsl::body_ro.eq("Fiți **amabili**."));
            let rest = (dsl::body_es.eq("Sea **amable**."), dsl::body_cs.eq("Buďte **laskaví**."));
            let versions = (dsl::version.eq(1), dsl::asked_since.eq(1));
            diesel::insert_into(dsl::forum_category_rules)
                .values((dsl::category_id.eq(category), english, rest, versions))
                .execute(connection)?;
            Ok(())
        })
        .await;
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

    /// Lets a person look after a group.
    pub async fn owner(&self, group: GroupId, person: &Person) {
        let account = person.account;
        self.write(move |connection| Ok(waymark::accounts::groups::add_owner(connection, group, account)?))
            .await;
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
