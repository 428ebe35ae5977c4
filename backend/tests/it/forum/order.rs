//! Many topics: whatever is posted, moved, merged, split, deleted and read, a simple model says what is there in the end.

use crate::support::{Only, Person, TestApp, code, new_key, new_post, new_topic};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use shared::core::id::{CategoryId, PostId, TopicId};
use shared::core::{Country, Language, ProblemCode, Timestamp};
use shared::forum::{PostQuery, ReadMark, TopicMerge, TopicMove, TopicQuery, TopicSplit};

/// What somebody does. People: 0 and 1 are members in Romania, 2 is a facilitator there, 3 a member in Spain. Categories:
/// 0 is everybody's, 1 is Romania's.
#[derive(Clone, Debug)]
enum Act {
    Open { who: usize, category: usize },
    Reply { who: usize, topic: usize },
    Delete { topic: usize, post: usize },
    Read { who: usize, topic: usize, up_to: usize },
    Move { topic: usize, category: usize },
    Merge { from: usize, into: usize },
    Split { topic: usize, first: usize, every: usize, category: usize },
}

fn act() -> impl Strategy<Value = Act> {
    let (who, topic, category) = (0_usize..4, 0_usize..6, 0_usize..2);
    prop_oneof![
        2 => (who.clone(), category.clone()).prop_map(|(who, category)| Act::Open { who, category }),
        5 => (who.clone(), topic.clone()).prop_map(|(who, topic)| Act::Reply { who, topic }),
        1 => (topic.clone(), 0_usize..5).prop_map(|(topic, post)| Act::Delete { topic, post }),
        3 => (who, topic.clone(), 0_usize..6).prop_map(|(who, topic, up_to)| Act::Read { who, topic, up_to }),
        1 => (topic.clone(), category.clone()).prop_map(|(topic, category)| Act::Move { topic, category }),
        2 => (topic.clone(), topic.clone()).prop_map(|(from, into)| Act::Merge { from, into }),
        2 => (topic, 1_usize..4, 1_usize..3, category)
            .prop_map(|(topic, first, every, category)| Act::Split { topic, first, every, category }),
    ]
}

/// A post as the model knows it; who has read it is known post by post.
#[derive(Clone)]
struct Known {
    id: PostId,
    at: Timestamp,
    deleted: bool,
    read: [bool; 4],
}

struct KnownTopic {
    id: TopicId,
    category: usize,
    posts: Vec<Known>,
}

struct World<'a> {
    app: &'a TestApp,
    people: [Person; 4],
    categories: [CategoryId; 2],
    topics: Vec<KnownTopic>,
    /// Every place a post ever had: what a link may name.
    links: Vec<(TopicId, u32, PostId)>,
}

fn sees(who: usize, category: usize) -> bool {
    category == 0 || who != 3
}

impl World<'_> {
    async fn link(&mut self, topic: TopicId) {
        let posts = self.people[2].list_posts(topic, &everything()).await.unwrap().items;
        self.links.extend(posts.iter().map(|post| (topic, post.number, post.id)));
    }

    async fn perform(&mut self, act: Act) {
        match act {
            Act::Open { who, category } => self.open(who, category).await,
            Act::Reply { who, topic } if topic < self.topics.len() => self.reply(who, topic).await,
            Act::Delete { topic, post } => {
                let known = self.topics.get_mut(topic).and_then(|topic| topic.posts.get_mut(post));
                if let Some(known) = known.filter(|known| !known.deleted) {
                    self.people[2].delete_post(known.id).await.unwrap();
                    known.deleted = true;
                }
            }
            Act::Read { who, topic, up_to } if topic < self.topics.len() => {
                self.read(who, topic, up_to).await;
            }
            Act::Move { topic, category } => {
                if let Some(topic) = self.topics.get_mut(topic) {
                    let into = TopicMove { category_id: self.categories[category] };
                    self.people[2].move_topic(topic.id, &into).await.unwrap();
                    topic.category = category;
                }
            }
            Act::Merge { from, into } if from != into && from.max(into) < self.topics.len() => {
                self.merge(from, into).await;
            }
            Act::Split { topic, first, every, category } if topic < self.topics.len() => {
                self.split(topic, first, every, category).await;
            }
            _ => {}
        }
    }

    async fn open(&mut self, who: usize, category: usize) {
        let new = new_topic(self.categories[category], "A topic");
        let answer = self.people[who].create_topic(&new, &new_key()).await;
        if !sees(who, category) {
            assert_eq!(code(answer), ProblemCode::InvalidFields);
            return;
        }
        let id = answer.unwrap().id;
        let first = self.people[who].list_posts(id, &everything()).await.unwrap().items.remove(0);
        let mut read = [false; 4];
        read[who] = true;
        let post = Known { id: first.id, at: self.app.now(), deleted: false, read };
        self.topics.push(KnownTopic { id, category, posts: vec![post] });
    }

    async fn reply(&mut self, who: usize, topic: usize) {
        let topic = &mut self.topics[topic];
        let answer = self.people[who].create_post(topic.id, &new_post("Words"), &new_key()).await;
        if !sees(who, topic.category) {
            assert_eq!(code(answer), ProblemCode::NotFound);
            return;
        }
        let post = Known { id: answer.unwrap().id, at: self.app.now(), deleted: false, read: [false; 4] };
        topic.posts.push(post);
        // Whoever replies has read what is above.
        topic.posts.iter_mut().for_each(|post| post.read[who] = true);
    }

    async fn read(&mut self, who: usize, topic: usize, up_to: usize) {
        let topic = &mut self.topics[topic];
        if !sees(who, topic.category) {
            let answer = self.people[who].mark_topic_read(topic.id, &ReadMark { number: 1 }).await;
            assert_eq!(code(answer), ProblemCode::NotFound);
            return;
        }
        let posts = self.people[who].list_posts(topic.id, &everything()).await.unwrap().items;
        let Some(post) = posts.get(up_to) else { return };
        self.people[who].mark_topic_read(topic.id, &ReadMark { number: post.number }).await.unwrap();
        topic.posts.iter_mut().take(up_to + 1).for_each(|post| post.read[who] = true);
    }

    async fn merge(&mut self, from: usize, into: usize) {
        let (gone, stays) = (self.topics[from].id, self.topics[into].id);
        self.link(gone).await;
        self.link(stays).await;
        self.people[2].merge_topic(gone, &TopicMerge { into: stays }).await.unwrap();
        let gone = self.topics.remove(from);
        let into = if into > from { into - 1 } else { into };
        let stays = &mut self.topics[into];
        let all_read: Vec<bool> = (0..4).map(|who| stays.posts.iter().all(|post| post.read[who])).collect();
        stays.posts.extend(gone.posts.into_iter().map(|mut post| {
            // A mark says how far one has read: behind something unread nothing is read.
            (0..4).for_each(|who| post.read[who] &= all_read[who]);
            post
        }));
    }

    async fn split(&mut self, topic: usize, first: usize, every: usize, category: usize) {
        let moved: Vec<usize> = (first..self.topics[topic].posts.len()).step_by(every).collect();
        if moved.is_empty() {
            return;
        }
        let id = self.topics[topic].id;
        self.link(id).await;
        let split = TopicSplit {
            title: "Another topic".into(),
            category_id: self.categories[category],
            language: Language::English,
            post_ids: moved.iter().map(|index| self.topics[topic].posts[*index].id).collect(),
        };
        let new = self.people[2].split_topic(id, &split, &new_key()).await.unwrap();
        let posts = std::mem::take(&mut self.topics[topic].posts);
        let (gone, left): (Vec<_>, Vec<_>) = (0..).zip(posts).partition(|(index, _)| moved.contains(index));
        let without = |posts: Vec<(usize, Known)>| posts.into_iter().map(|(_, post)| post).collect();
        self.topics[topic].posts = without(left);
        self.topics.push(KnownTopic { id: new.id, category, posts: without(gone) });
    }

    async fn compare(&self) {
        for (who, person) in self.people.iter().enumerate() {
            self.compare_list(who, person).await;
            for topic in &self.topics {
                if sees(who, topic.category) {
                    compare_topic(who, person, topic).await;
                } else {
                    assert_eq!(code(person.find_topic(topic.id).await), ProblemCode::NotFound);
                    assert_eq!(code(person.list_posts(topic.id, &everything()).await), ProblemCode::NotFound);
                }
            }
            for category in person.list_categories().await.unwrap() {
                let index = self.categories.iter().position(|id| *id == category.id).unwrap();
                assert!(sees(who, index));
                let topics = self.topics.iter().filter(|topic| topic.category == index).count();
                assert_eq!(usize::try_from(category.topics_count).unwrap(), topics);
            }
        }
        for (topic, number, post) in &self.links {
            let place = self.people[2].find_post_place(*topic, *number).await.unwrap();
            assert_eq!(place.post_id, *post, "a link works for ever");
            assert_eq!(self.people[2].find_post(*post).await.unwrap().value.topic_id, place.topic_id);
        }
    }

    async fn compare_list(&self, who: usize, person: &Person) {
        let listed = async |query: TopicQuery| {
            let query = TopicQuery { limit: Some(100), ..query };
            let items = person.list_topics(&query).await.unwrap().items;
            items.into_iter().map(|topic| (topic.id, topic.unread)).collect::<Vec<_>>()
        };
        let mut expected: Vec<_> = self
            .topics
            .iter()
            .filter(|topic| sees(who, topic.category))
            .map(|topic| newest(who, topic))
            .collect();
        expected.sort_by_key(|(at, topic)| std::cmp::Reverse((*at, topic.0)));
        let expected: Vec<_> = expected.into_iter().map(|(_, topic)| topic).collect();
        assert_eq!(listed(TopicQuery::default()).await, expected);
        let unread: Vec<_> = expected.into_iter().filter(|(_, unread)| *unread).collect();
        assert_eq!(listed(TopicQuery { unread: true, ..TopicQuery::default() }).await, unread);
    }
}

fn everything() -> PostQuery {
    PostQuery { limit: Some(100), ..PostQuery::default() }
}

/// When its newest post was written; which it is, and whether it is unread.
fn newest(who: usize, topic: &KnownTopic) -> (Timestamp, (TopicId, bool)) {
    let at = topic.posts.iter().map(|post| post.at).max().unwrap();
    (at, (topic.id, topic.posts.iter().any(|post| !post.read[who])))
}

async fn compare_topic(who: usize, person: &Person, topic: &KnownTopic) {
    let found = person.find_topic(topic.id).await.unwrap();
    assert_eq!(usize::try_from(found.replies_count).unwrap(), topic.posts.len() - 1);
    assert_eq!(found.last_post_at, newest(who, topic).0);
    let posts = person.list_posts(topic.id, &everything()).await.unwrap().items;
    let seen: Vec<_> = posts
        .iter()
        .map(|post| (post.id, post.deleted_at.is_some(), post.number <= found.last_read_number))
        .collect();
    let expected: Vec<_> = topic.posts.iter().map(|post| (post.id, post.deleted, post.read[who])).collect();
    assert_eq!(seen, expected);
}

#[test]
fn the_topics_are_what_the_model_says() {
    let system = actix_web::rt::System::new();
    let mut runner = TestRunner::new(Config { cases: 12, failure_persistence: None, ..Config::default() });
    runner
        .run(&vec(act(), 5..40), |acts| {
            system.block_on(async {
                let app = TestApp::start();
                let people = [
                    app.member().await,
                    app.member().await,
                    app.facilitator().await,
                    app.member_in(Country::Spain).await,
                ];
                let romania = Only { country: Some(Country::Romania), ..Only::default() };
                let categories = [app.category("open").await, app.category_for("romania", romania).await];
                let mut world = World { app: &app, people, categories, topics: vec![], links: vec![] };
                for act in acts {
                    world.perform(act).await;
                    app.pass(1);
                }
                app.take_jobs().await;
                world.compare().await;
                waymark::forum::jobs::repair_counters(app.app.clone()).await.unwrap();
                world.compare().await;
            });
            Ok(())
        })
        .unwrap();
}
