//! Random conversations against a simple model: whatever was written, moved, changed and hidden, each person finds exactly what
//! the model says, and nothing that they do not see.

use super::{hits, query};
use crate::support::{Only, Person, TestApp, new_key, new_post, new_topic};
use diesel::prelude::*;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use shared::core::Country;
use shared::core::id::{CategoryId, GroupId, PostId, TopicId};
use shared::forum::{PostPatch, PostQuery, TopicPatch};
use std::collections::BTreeSet;
use waymark::db::schema::{forum_categories, forum_topics};
use waymark::search;

/// Too short to be stemmed.
const WORDS: [&str; 5] = ["xab", "xbc", "xcd", "xde", "xef"];

#[derive(Clone, Debug)]
enum Act {
    Open { by: usize, category: usize, title: usize, body: usize },
    Reply { by: usize, topic: usize, body: usize },
    Edit { post: usize, body: usize },
    Delete { post: usize },
    Rename { topic: usize, title: usize },
    Move { topic: usize, to: usize },
    Restrict { category: usize, to_group: bool },
}

fn act() -> impl Strategy<Value = Act> {
    let (two, many, word) = (0..2_usize, 0..40_usize, 0..WORDS.len());
    prop_oneof![
        4 => (two.clone(), 0..3_usize, word.clone(), word.clone())
            .prop_map(|(by, category, title, body)| Act::Open { by, category, title, body }),
        5 => (two, many.clone(), word.clone()).prop_map(|(by, topic, body)| Act::Reply { by, topic, body }),
        2 => (many.clone(), word.clone()).prop_map(|(post, body)| Act::Edit { post, body }),
        2 => many.clone().prop_map(|post| Act::Delete { post }),
        1 => (many.clone(), word).prop_map(|(topic, title)| Act::Rename { topic, title }),
        2 => (many, 0..3_usize).prop_map(|(topic, to)| Act::Move { topic, to }),
        1 => (0..3_usize, any::<bool>())
            .prop_map(|(category, to_group)| Act::Restrict { category, to_group }),
    ]
}

struct Topic {
    id: TopicId,
    category: usize,
    title: usize,
    version: u32,
}

struct Post {
    id: PostId,
    topic: usize,
    by: usize,
    is_first: bool,
    body: Option<usize>,
    version: u32,
}

struct World {
    app: TestApp,
    /// One in the group, one in Spain.
    people: [Person; 2],
    group: GroupId,
    categories: [CategoryId; 3],
    /// Whether it is open to the group only.
    restricted: [bool; 3],
    topics: Vec<Topic>,
    posts: Vec<Post>,
}

impl World {
    async fn new() -> Self {
        let app = TestApp::start();
        let people = [app.member().await, app.member_in(Country::Spain).await];
        let group = app.group(&[&people[0]]).await;
        let spain = Only { country: Some(Country::Spain), ..Only::default() };
        let categories =
            [app.category("one").await, app.category("other").await, app.category_for("spain", spain).await];
        let (topics, posts) = (Vec::new(), Vec::new());
        Self { app, people, group, categories, restricted: [false; 3], topics, posts }
    }

    fn sees(&self, person: usize, category: usize) -> bool {
        (category != 2 || person == 1) && (!self.restricted[category] || person == 0)
    }

    async fn run(&mut self, act: Act) {
        match act {
            Act::Open { by, category, title, body } if self.sees(by, category) => {
                let mut new = new_topic(self.categories[category], &format!("The {}", WORDS[title]));
                new.body_markdown = format!("Of **{}**.", WORDS[body]);
                let topic = self.people[by].create_topic(&new, &new_key()).await.unwrap();
                let posts = self.people[by].list_posts(topic.id, &PostQuery::default()).await.unwrap();
                let id = posts.items[0].id;
                let topic_index = self.topics.len();
                self.posts.push(Post {
                    id,
                    topic: topic_index,
                    by,
                    is_first: true,
                    body: Some(body),
                    version: 1,
                });
                self.topics.push(Topic { id: topic.id, category, title, version: 1 });
            }
            Act::Reply { by, topic, body }
                if self.topics.get(topic).is_some_and(|topic| self.sees(by, topic.category)) =>
            {
                let new = new_post(&format!("On {}, again.", WORDS[body]));
                let post = self.people[by].create_post(self.topics[topic].id, &new, &new_key()).await;
                let id = post.unwrap().id;
                self.posts.push(Post { id, topic, by, is_first: false, body: Some(body), version: 1 });
            }
            Act::Edit { post, body } if self.may_edit(post) => {
                let patch = PostPatch {
                    body_markdown: Some(format!("Now {}", WORDS[body])),
                    language: None,
                    attachments: None,
                    left_standing: Vec::new(),
                };
                let post = &mut self.posts[post];
                self.people[post.by].update_post(post.id, post.version, &patch).await.unwrap();
                (post.body, post.version) = (Some(body), post.version + 1);
            }
            Act::Delete { post } if self.may_edit(post) => {
                let post = &mut self.posts[post];
                self.people[post.by].delete_post(post.id).await.unwrap();
                post.body = None;
            }
            Act::Rename { topic, title } if topic < self.topics.len() => {
                let by = self.posts.iter().find(|post| post.topic == topic && post.is_first).unwrap().by;
                if self.sees(by, self.topics[topic].category) {
                    let topic = &mut self.topics[topic];
                    let patch =
                        TopicPatch { title: Some(format!("A {}", WORDS[title])), ..TopicPatch::default() };
                    self.people[by].update_topic(topic.id, topic.version, &patch).await.unwrap();
                    (topic.title, topic.version) = (title, topic.version + 1);
                }
            }
            Act::Move { topic, to } if topic < self.topics.len() => {
                let (id, category) = (self.topics[topic].id, self.categories[to]);
                self.topics[topic].category = to;
                self.app
                    .write(move |connection| {
                        let row = forum_topics::table.find(id);
                        diesel::update(row)
                            .set(forum_topics::category_id.eq(category))
                            .execute(connection)?;
                        Ok(search::index_topic(connection, id)?)
                    })
                    .await;
            }
            Act::Restrict { category, to_group } => {
                self.restricted[category] = to_group;
                let (id, group) = (self.categories[category], to_group.then_some(self.group));
                self.app
                    .write(move |connection| {
                        let row = forum_categories::table.find(id);
                        let readers = forum_categories::readers_group.eq(group);
                        Ok(diesel::update(row).set(readers).execute(connection)?)
                    })
                    .await;
                self.app.app.category_rules.forget();
            }
            _ => {}
        }
        self.app.take_jobs().await;
    }

    fn may_edit(&self, post: usize) -> bool {
        let stands = self.posts.get(post).filter(|post| post.body.is_some());
        stands.is_some_and(|post| self.sees(post.by, self.topics[post.topic].category))
    }

    fn expected(&self, person: usize, words: &[usize]) -> BTreeSet<PostId> {
        let has = |post: &Post, word: usize| {
            post.body == Some(word) || (post.is_first && self.topics[post.topic].title == word)
        };
        let seen = self.posts.iter().filter(|post| self.sees(person, self.topics[post.topic].category));
        seen.filter(|post| words.iter().all(|word| has(post, *word))).map(|post| post.id).collect()
    }

    async fn compare(&self) {
        for (at, person) in self.people.iter().enumerate() {
            for words in [vec![0], vec![1], vec![2], vec![3], vec![4], vec![0, 1], vec![2, 3]] {
                let typed: Vec<&str> = words.iter().map(|word| WORDS[*word]).collect();
                let found = hits(person, &typed.join(" ")).await;
                let ids: BTreeSet<PostId> = found.iter().map(|hit| hit.post_id).collect();
                assert_eq!(ids.len(), found.len(), "nothing is found twice");
                assert_eq!(ids, self.expected(at, &words), "{} finds {typed:?}", person.name);
            }
        }
        assert!(!self.people[0].search_posts(&query("nowhere")).await.unwrap().items.iter().any(|_| true));
    }
}

#[actix_web::test]
async fn everybody_finds_what_they_see_and_nothing_else() {
    let mut runner = TestRunner::deterministic();
    let acts = proptest::collection::vec(act(), 60);
    for _ in 0..4 {
        let acts = acts.new_tree(&mut runner).unwrap().current();
        let mut world = World::new().await;
        for (number, act) in acts.into_iter().enumerate() {
            world.run(act).await;
            if number % 12 == 11 {
                world.compare().await;
            }
        }
    }
}
