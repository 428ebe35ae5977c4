//! A topic's life: whatever people do in whatever order, a simple model says what is there in the end.

use crate::support::{Person, TestApp, new_key, new_post};
use api_client::ClientError;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use shared::core::ProblemCode;
use shared::core::id::{PostId, TopicId};
use shared::forum::{PostPatch, PostQuery, ReadMark};

/// What somebody does. People: 0 opened the topic, 1 is another member, 2 a facilitator.
#[derive(Clone, Debug)]
enum Act {
    Reply { who: usize },
    Change { who: usize, post: usize, stale: bool },
    Delete { who: usize, post: usize },
    Read { who: usize, number: u32 },
}

fn act() -> impl Strategy<Value = Act> {
    let who = 0_usize..3;
    prop_oneof![
        who.clone().prop_map(|who| Act::Reply { who }),
        (who.clone(), 0_usize..6, any::<bool>()).prop_map(|(who, post, stale)| Act::Change {
            who,
            post,
            stale
        }),
        (who.clone(), 0_usize..6).prop_map(|(who, post)| Act::Delete { who, post }),
        (who, 0_u32..8).prop_map(|(who, number)| Act::Read { who, number }),
    ]
}

/// A post as the model knows it.
struct Known {
    id: PostId,
    author: usize,
    version: u32,
    text: Option<String>,
}

/// The model: posts in their order, and how far each has read.
struct Model {
    posts: Vec<Known>,
    read: [u32; 3],
}

impl Model {
    fn may_edit(&self, who: usize, post: usize) -> bool {
        who == 2 || self.posts[post].author == who
    }

    /// What the program must answer to a change or a removal, before versions are looked at.
    fn refusal(&self, who: usize, post: usize) -> Option<ProblemCode> {
        if self.posts[post].text.is_none() {
            return Some(ProblemCode::NotFound);
        }
        (!self.may_edit(who, post)).then_some(ProblemCode::Forbidden)
    }

    fn newest(&self) -> u32 {
        u32::try_from(self.posts.len()).unwrap()
    }
}

fn code<T>(result: Result<T, ClientError>) -> Option<ProblemCode> {
    match result {
        Ok(_) => None,
        Err(ClientError::Problem(problem)) => Some(problem.code),
        Err(error) => panic!("{error}"),
    }
}

async fn perform(people: &[Person; 3], topic: TopicId, model: &mut Model, step: usize, act: Act) {
    match act {
        Act::Reply { who } => {
            let text = format!("reply {step}");
            let post = people[who].create_post(topic, &new_post(&text), &new_key()).await.unwrap();
            model.posts.push(Known { id: post.id, author: who, version: 1, text: Some(text) });
            assert_eq!(post.number, model.newest());
            model.read[who] = model.newest();
        }
        Act::Change { who, post, stale } if post < model.posts.len() => {
            let text = format!("change {step}");
            let patch = PostPatch { body_markdown: Some(text.clone()), ..PostPatch::default() };
            let version = model.posts[post].version + u32::from(stale);
            let answer = code(people[who].update_post(model.posts[post].id, version, &patch).await);
            let expected = model.refusal(who, post).or(stale.then_some(ProblemCode::EditConflict));
            assert_eq!(answer, expected);
            if expected.is_none() {
                model.posts[post].version += 1;
                model.posts[post].text = Some(text);
            }
        }
        Act::Delete { who, post } if post < model.posts.len() => {
            let expected = model.refusal(who, post);
            assert_eq!(code(people[who].delete_post(model.posts[post].id).await), expected);
            if expected.is_none() {
                model.posts[post].version += 1;
                model.posts[post].text = None;
            }
        }
        Act::Read { who, number } => {
            people[who].mark_topic_read(topic, &ReadMark { number }).await.unwrap();
            model.read[who] = model.read[who].max(number.min(model.newest()));
        }
        Act::Change { .. } | Act::Delete { .. } => {}
    }
}

async fn compare(people: &[Person; 3], topic: TopicId, model: &Model) {
    for (who, person) in people.iter().enumerate() {
        let found = person.find_topic(topic).await.unwrap();
        assert_eq!((found.replies_count, found.last_read_number), (model.newest() - 1, model.read[who]));
        let posts = person
            .list_posts(topic, &PostQuery { limit: Some(100), ..PostQuery::default() })
            .await
            .unwrap()
            .items;
        assert_eq!(posts.len(), model.posts.len());
        for (number, (post, known)) in posts.iter().zip(&model.posts).enumerate() {
            assert_eq!(
                (post.id, post.version, post.deleted_at.is_some()),
                (known.id, known.version, known.text.is_none())
            );
            let html = known.text.as_ref().map_or_else(String::new, |text| format!("<p>{text}</p>\n"));
            assert_eq!(post.body_html, html);
            assert_eq!(
                post.author.as_ref().map(|author| author.id),
                known.text.as_ref().map(|_| people[known.author].account)
            );
            assert_eq!(post.may_edit, known.text.is_some() && model.may_edit(who, number));
        }
    }
}

#[test]
fn the_forum_is_what_the_model_says() {
    let system = actix_web::rt::System::new();
    let mut runner = TestRunner::new(Config { cases: 10, failure_persistence: None, ..Config::default() });
    runner
        .run(&vec(act(), 1..25), |acts| {
            system.block_on(async {
                let app = TestApp::start();
                let people = [app.member().await, app.member().await, app.facilitator().await];
                let category = app.category("open").await;
                let topic = app.topic(&people[0], category).await.id;
                let first = people[0].list_posts(topic, &PostQuery::default()).await.unwrap().items.remove(0);
                people[0]
                    .update_post(
                        first.id,
                        1,
                        &PostPatch { body_markdown: Some("first".into()), ..PostPatch::default() },
                    )
                    .await
                    .unwrap();
                let first = Known { id: first.id, author: 0, version: 2, text: Some("first".into()) };
                let mut model = Model { posts: vec![first], read: [1, 0, 0] };
                for (step, act) in acts.into_iter().enumerate() {
                    perform(&people, topic, &mut model, step, act).await;
                    app.pass(1);
                }
                app.take_jobs().await;
                compare(&people, topic, &model).await;
            });
            Ok(())
        })
        .unwrap();
}
