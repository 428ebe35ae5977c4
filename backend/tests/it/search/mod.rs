//! Search: words in four languages, who finds what, and an index that says what the posts say.

mod asking;
mod current;
mod model;
mod order;
mod permission;
mod words;

use crate::support::{Person, TestApp, new_key};
use shared::core::Language;
use shared::core::id::{CategoryId, PostId, TopicId};
use shared::forum::{NewPost, NewTopic};
use shared::search::{SearchHit, SearchQuery, SuggestionQuery};

/// A question without filters.
fn query(q: &str) -> SearchQuery {
    SearchQuery { q: q.into(), limit: Some(100), ..SearchQuery::default() }
}

/// What somebody finds, the best first.
async fn hits(person: &Person, q: &str) -> Vec<SearchHit> {
    person.search_posts(&query(q)).await.unwrap().items
}

/// The extracts of what somebody finds, the best first.
async fn extracts(person: &Person, q: &str) -> Vec<String> {
    hits(person, q).await.into_iter().map(|hit| hit.extract_html).collect()
}

/// The titles that are suggested to somebody.
async fn suggested(person: &Person, q: &str) -> Vec<String> {
    let topics = person.suggest_topics(&SuggestionQuery { q: q.into() }).await.unwrap();
    topics.into_iter().map(|topic| topic.title).collect()
}

/// A topic with these words, opened a second ago.
async fn open(app: &TestApp, author: &Person, category: CategoryId, title: &str, body: &str) -> TopicId {
    open_in(app, author, category, Language::English, title, body).await
}

async fn open_in(
    app: &TestApp,
    author: &Person,
    category_id: CategoryId,
    language: Language,
    title: &str,
    body: &str,
) -> TopicId {
    let new = NewTopic {
        category_id,
        title: title.into(),
        language,
        body_markdown: body.into(),
        tags: Vec::new(),
        attachments: Vec::new(),
        anonymous: false,
        left_standing: Vec::new(),
    };
    let topic = author.create_topic(&new, &new_key()).await.unwrap();
    app.pass(1);
    topic.id
}

/// A reply in a language, written a second ago.
async fn reply_in(app: &TestApp, author: &Person, topic: TopicId, language: Language, body: &str) -> PostId {
    let new = NewPost {
        body_markdown: body.into(),
        language,
        attachments: Vec::new(),
        anonymous: false,
        left_standing: Vec::new(),
    };
    let post = author.create_post(topic, &new, &new_key()).await.unwrap();
    app.take_jobs().await;
    app.pass(1);
    post.id
}
