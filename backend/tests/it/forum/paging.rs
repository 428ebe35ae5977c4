//! Keyset pages: whatever the page's size, forth and back, every row comes exactly once.

use crate::support::{Person, TestApp, code};
use diesel::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use shared::core::id::{CategoryId, PostId, TopicId};
use shared::core::{Cursor, Language, Page, ProblemCode, Timestamp};
use shared::forum::{PostQuery, TopicQuery, TopicSummary};
use waymark::db::schema::forum_topics;
use waymark::forum::rows::posts::NewPostRow;
use waymark::forum::rows::topics::NewTopicRow;

/// Topics whose newest posts were written at these seconds: many at the same.
async fn topics_at(app: &TestApp, author: &Person, category: CategoryId, seconds: Vec<i64>) {
    let (author_id, ids, start) = (author.account, app.app.ids.clone(), app.now());
    let rows: Vec<_> = seconds
        .into_iter()
        .map(|second| {
            let at = start.plus_seconds(-second);
            let topic = TopicId(ids.uuid(at));
            let topic_row = NewTopicRow {
                id: topic,
                category_id: category,
                author_id: Some(author_id),
                title: format!("{second} seconds ago"),
                language: Language::English,
                last_number: 1,
                last_post_at: at,
                created_at: at,
                version: 1,
                posts_count: 1,
                numbers_given: 1,
                country: None,
                anonymous: 0,
                writer: author_id,
            };
            (topic_row, post(PostId(ids.uuid(at)), topic, 1, author, at))
        })
        .collect();
    app.write(move |connection| {
        for (topic, post) in rows {
            diesel::insert_into(forum_topics::table).values(topic).execute(connection)?;
            post.insert(connection)?;
        }
        Ok(())
    })
    .await;
}

fn post(id: PostId, topic_id: TopicId, number: i32, author: &Person, created_at: Timestamp) -> NewPostRow {
    NewPostRow {
        id,
        topic_id,
        number,
        author_id: Some(author.account),
        language: Language::English,
        body_markdown: number.to_string(),
        body_html: number.to_string(),
        created_at,
        version: 1,
        anonymous: 0,
        writer: author.account,
    }
}

async fn page(
    member: &Person,
    category: Option<CategoryId>,
    cursor: Option<Cursor>,
    limit: u32,
) -> Page<TopicSummary> {
    member
        .list_topics(&TopicQuery {
            category_id: category,
            cursor,
            limit: Some(limit),
            ..TopicQuery::default()
        })
        .await
        .unwrap()
}

/// All pages from the start to the end, then back again.
async fn walk(member: &Person, category: Option<CategoryId>, limit: u32) -> (Vec<TopicId>, Vec<TopicId>) {
    let size = usize::try_from(limit).unwrap();
    let mut current = page(member, category, None, limit).await;
    assert!(current.previous.is_none());
    let ids = |page: &Page<TopicSummary>| page.items.iter().map(|topic| topic.id).collect::<Vec<_>>();
    let mut forth = ids(&current);
    let mut pages = vec![ids(&current)];
    while let Some(next) = current.next.clone() {
        assert_eq!(current.items.len(), size, "only the last page is short");
        current = page(member, category, Some(next), limit).await;
        assert!(!current.items.is_empty() && current.previous.is_some());
        forth.extend(ids(&current));
        pages.push(ids(&current));
    }
    let mut back = pages.pop().unwrap();
    while let Some(previous) = current.previous.clone() {
        current = page(member, category, Some(previous), limit).await;
        assert_eq!(Some(ids(&current)), pages.pop(), "the way back has the same pages");
        back = [ids(&current), back].concat();
    }
    (forth, back)
}

#[test]
fn any_page_size_walks_all_topics_once() {
    let system = actix_web::rt::System::new();
    let mut runner = TestRunner::new(Config { cases: 12, failure_persistence: None, ..Config::default() });
    let cases = (proptest::collection::vec(0_i64..6, 0..24), 1_u32..10);
    runner
        .run(&cases, |(seconds, limit)| {
            system.block_on(async {
                let app = TestApp::start();
                let (member, category) = (app.member().await, app.category("open").await);
                let other = app.category("other").await;
                let mut expected = seconds.clone();
                topics_at(&app, &member, category, seconds).await;
                let (forth, back) = walk(&member, None, limit).await;
                assert_eq!(forth, back);
                let all = member
                    .list_topics(&TopicQuery { limit: Some(100), ..TopicQuery::default() })
                    .await
                    .unwrap()
                    .items;
                assert_eq!(forth, all.iter().map(|topic| topic.id).collect::<Vec<_>>());
                expected.sort_unstable();
                let times: Vec<_> = all.iter().map(|topic| topic.last_post_at).collect();
                assert_eq!(
                    times,
                    expected.iter().map(|second| app.now().plus_seconds(-second)).collect::<Vec<_>>()
                );
                assert_eq!(walk(&member, Some(category), limit).await, (forth, back));
                assert!(walk(&member, Some(other), limit).await.0.is_empty());
            });
            Ok(())
        })
        .unwrap();
}

#[actix_web::test]
async fn a_topic_that_rises_meanwhile_moves_no_other() {
    let app = TestApp::start();
    let (member, category) = (app.member().await, app.category("open").await);
    topics_at(&app, &member, category, (1..=9).collect()).await;
    let first = page(&member, None, None, 3).await;
    let all = page(&member, None, None, 100).await.items;
    // The last topic gets a reply while the reader is on the first page.
    app.reply(&member, all[8].id, "Up").await;
    let second = page(&member, None, first.next, 3).await;
    let ids = |topics: &[TopicSummary]| topics.iter().map(|topic| topic.id).collect::<Vec<_>>();
    assert_eq!(ids(&second.items), ids(&all[3..6]));
    let back = page(&member, None, second.previous, 3).await;
    assert_eq!(ids(&back.items), ids(&all[0..3]));
    assert!(back.previous.is_some(), "before them there is something new");
}

#[actix_web::test]
async fn posts_come_in_pages_too() {
    let app = TestApp::start();
    let (member, category) = (app.member().await, app.category("open").await);
    let topic = app.topic(&member, category).await.id;
    let (now, ids) = (app.now(), app.app.ids.clone());
    let rows: Vec<_> =
        (2..=45).map(|number| post(PostId(ids.uuid(now)), topic, number, &member, now)).collect();
    app.write(move |connection| {
        for row in rows {
            row.insert(connection)?;
        }
        Ok(())
    })
    .await;
    let list = async |from: Option<u32>, cursor: Option<Cursor>, limit: Option<u32>| {
        member.list_posts(topic, &PostQuery { cursor, from, limit }).await.unwrap()
    };
    let numbers =
        |page: &Page<shared::forum::Post>| page.items.iter().map(|post| post.number).collect::<Vec<_>>();
    let first = list(None, None, None).await;
    assert_eq!(numbers(&first), (1..=20).collect::<Vec<_>>());
    assert!(first.previous.is_none());
    let second = list(None, first.next, None).await;
    assert_eq!(numbers(&second), (21..=40).collect::<Vec<_>>());
    let third = list(None, second.next, None).await;
    assert_eq!(numbers(&third), (41..=45).collect::<Vec<_>>());
    assert!(third.next.is_none());
    assert_eq!(numbers(&list(None, third.previous, None).await), (21..=40).collect::<Vec<_>>());

    let from = list(Some(33), None, Some(5)).await;
    assert_eq!(numbers(&from), [33, 34, 35, 36, 37]);
    let before = list(None, from.previous, Some(5)).await;
    assert_eq!(numbers(&before), [28, 29, 30, 31, 32]);
    assert_eq!(numbers(&list(Some(1), None, Some(2)).await), [1, 2]);
    let beyond = list(Some(4_000_000_000), None, None).await;
    assert!(beyond.items.is_empty() && beyond.next.is_none());
    for size in [1, 7, 44, 45, 100] {
        let mut all = Vec::new();
        let mut cursor = None;
        loop {
            let page = list(None, cursor, Some(size)).await;
            all.extend(numbers(&page));
            cursor = page.next;
            if cursor.is_none() {
                break;
            }
        }
        assert_eq!(all, (1..=45).collect::<Vec<_>>(), "pages of {size}");
    }
}

#[actix_web::test]
async fn a_cursor_is_read_or_refused() {
    let app = TestApp::start();
    let (member, category) = (app.member().await, app.category("open").await);
    let topic = app.topic(&member, category).await.id;
    for text in ["", "x", "AAAA", "not base64 at all!"] {
        let cursor = Some(Cursor(text.into()));
        let topics =
            member.list_topics(&TopicQuery { cursor: cursor.clone(), ..TopicQuery::default() }).await;
        assert_eq!(code(topics), ProblemCode::InvalidCursor, "{text}");
        let posts = member.list_posts(topic, &PostQuery { cursor, ..PostQuery::default() }).await;
        assert_eq!(code(posts), ProblemCode::InvalidCursor, "{text}");
    }
    app.topic(&member, category).await;
    let one = TopicQuery { limit: Some(1), ..TopicQuery::default() };
    let cursor = member.list_topics(&one).await.unwrap().next;
    assert!(member.list_topics(&TopicQuery { cursor: cursor.clone(), ..one.clone() }).await.is_ok());
    let filtered = TopicQuery { cursor: cursor.clone(), category_id: Some(category), ..one };
    assert_eq!(code(member.list_topics(&filtered).await), ProblemCode::InvalidCursor, "other filters");
    let posts = member.list_posts(topic, &PostQuery { cursor, ..PostQuery::default() }).await;
    assert_eq!(code(posts), ProblemCode::InvalidCursor, "another list");
    for limit in [0, 101, u32::MAX] {
        let topics = member.list_topics(&TopicQuery { limit: Some(limit), ..TopicQuery::default() }).await;
        assert_eq!(code(topics), ProblemCode::MalformedRequest);
    }
}
