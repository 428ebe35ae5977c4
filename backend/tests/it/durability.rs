//! What was acknowledged survives a `kill -9`: the real program is killed during writes, started again, and asked.
//!
//! Runs when `WAYMARK_TEST_DURABILITY=N` says how often.

use super::support::program::{Place, Serving};
use super::support::{all_agreements, new_key, new_post, new_topic};
use api_client::{Client, ClientError};
use shared::accounts::SignIn;
use shared::core::Localised;
use shared::core::id::{CategoryId, TopicId};
use shared::core::page::MAX_LIMIT;
use shared::forum::{Audience, CategoryContent, NewPost, PostQuery};
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use std::time::Duration;
use waymark::app::{Clock, Ids};
use waymark::forum::rows::categories::CategoryRow;

const WRITERS: usize = 4;
const EMAIL: &str = "ana@ngo.example";
const PASSWORD: &str = "long enough, this";

/// What a round wrote: the texts that were acknowledged, and the requests whose answer never came.
#[derive(Default)]
struct Written {
    acknowledged: Vec<String>,
    open: Vec<(NewPost, String)>,
}

#[actix_web::test]
async fn what_was_acknowledged_survives_a_kill() {
    let times = std::env::var("WAYMARK_TEST_DURABILITY").unwrap_or_default();
    let Ok(times) = times.parse::<u32>() else {
        println!("WAYMARK_TEST_DURABILITY is not set: nothing was killed");
        return;
    };
    let place = Place::new();
    assert_eq!(place.account_create(EMAIL, PASSWORD).code, Some(0));
    let category = insert_category(&place);
    let mut program = Serving::start(&place, &[]);
    let (mut acknowledged, mut open, mut topics) = (0, 0, Vec::new());
    for round in 0..times {
        let client = signed_in(&program).await;
        let title = format!("Round {round}");
        let topic = client.create_topic(&new_topic(category, &title), &new_key()).await.unwrap().id;
        let written = write_until_killed(program, client, topic).await;
        program = Serving::start(&place, &[]);
        let client = signed_in(&program).await;
        // Whoever got no answer sends again with the same key.
        for (post, key) in &written.open {
            client.create_post(topic, post, key).await.unwrap();
        }
        acknowledged += written.acknowledged.len();
        open += written.open.len();
        let mut expected = written.acknowledged;
        expected.extend(written.open.into_iter().map(|(post, _)| post.body_markdown));
        assert_complete(&client, topic, expected).await;
        topics.push((topic, client.find_topic(topic).await.unwrap().replies_count));
    }
    let client = signed_in(&program).await;
    for (topic, count) in topics {
        assert_eq!(client.find_topic(topic).await.unwrap().replies_count, count);
    }
    let categories = client.list_categories().await.unwrap();
    assert_eq!(categories[0].topics_count, times);
    println!(
        "killed {times} times: {acknowledged} writes were acknowledged and kept, {open} cut off and sent again"
    );
    assert!(acknowledged > 0, "nothing was written");
    drop(program.stop());
}

fn insert_category(place: &Place) -> CategoryId {
    let id = CategoryId(Ids::Random.uuid(Clock::System.now()));
    let open = || Localised { en: "Open".into(), ..Localised::default() };
    let content = CategoryContent {
        parent_id: None,
        name: open(),
        description: open(),
        readers: Audience::default(),
        writers: Audience::default(),
        confidential: false,
        anonymity: false,
        hold_first: 0,
    };
    let row = CategoryRow::new(id, "open".into(), 1, content);
    row.insert(&mut place.database.connect()).unwrap();
    id
}

async fn signed_in(program: &Serving) -> Client {
    let client = Client::new(&program.origin);
    client.create_session(&SignIn { email: EMAIL.into(), password: PASSWORD.into() }).await.unwrap();
    client.accept_agreements(&all_agreements()).await.unwrap();
    client
}

async fn write_until_killed(program: Serving, client: Client, topic: TopicId) -> Written {
    let (client, written) = (Rc::new(client), Rc::new(RefCell::new(Written::default())));
    let writers: Vec<_> = (0..WRITERS)
        .map(|writer| actix_web::rt::spawn(write(writer, Rc::clone(&client), topic, Rc::clone(&written))))
        .collect();
    let [byte] = Ids::Random.bytes();
    actix_web::rt::time::sleep(Duration::from_millis(30 + 2 * u64::from(byte))).await;
    program.kill();
    for writer in writers {
        writer.await.unwrap();
    }
    written.take()
}

/// Replies until no answer comes.
async fn write(writer: usize, client: Rc<Client>, topic: TopicId, written: Rc<RefCell<Written>>) {
    for number in 0.. {
        let (post, key) = (new_post(&format!("writer {writer} number {number}")), new_key());
        match client.create_post(topic, &post, &key).await {
            Ok(_) => written.borrow_mut().acknowledged.push(post.body_markdown),
            Err(ClientError::Network(_)) => {
                written.borrow_mut().open.push((post, key));
                return;
            }
            Err(error) => panic!("{error}"),
        }
    }
}

/// Each text is there once, numbers have no gap, and the counter agrees.
async fn assert_complete(client: &Client, topic: TopicId, expected: Vec<String>) {
    let (mut found, mut numbers, mut cursor) = (HashMap::new(), Vec::new(), None);
    loop {
        let query = PostQuery { cursor, from: None, limit: Some(MAX_LIMIT) };
        let page = client.list_posts(topic, &query).await.unwrap();
        for post in page.items {
            numbers.push(post.number);
            *found.entry(post.body_html.replace("<p>", "").replace("</p>\n", "")).or_insert(0) += 1;
        }
        cursor = page.next;
        if cursor.is_none() {
            break;
        }
    }
    for text in &expected {
        assert_eq!(found.get(text), Some(&1), "{text}");
    }
    assert_eq!(numbers.len(), expected.len() + 1, "something is there that nobody sent");
    assert!(numbers.iter().zip(1..).all(|(number, place)| *number == place), "{numbers:?}");
    let replies = usize::try_from(client.find_topic(topic).await.unwrap().replies_count).unwrap();
    assert_eq!(replies, expected.len());
}
