//! The order of what is found: the same on both databases, and page by page.

use super::{hits, open, query, reply_in};
use crate::support::TestApp;
use shared::core::Language;
use shared::search::SearchQuery;

const YEAR: i64 = 365 * 24 * 60 * 60;

#[actix_web::test]
async fn titles_then_phrases_then_words_and_newer_before_older() {
    let app = TestApp::start();
    let (person, category) = (app.member().await, app.category("open").await);
    // Time passes: whoever is asked at the end signs in anew.
    open(&app, &person, category, "The quiet room", "An old title.").await;
    app.pass(2 * YEAR);
    let person = app.sign_in(&person).await;
    let topic = open(&app, &person, category, "Elsewhere", "Words: the room is quiet.").await;
    reply_in(&app, &person, topic, Language::English, "A phrase: the quiet room.").await;
    open(&app, &person, category, "A quiet, light room", "A new title.").await;
    app.pass(YEAR);
    let person = app.sign_in(&person).await;
    app.take_jobs().await;
    open(&app, &person, category, "Elsewhere again", "Newer words: this room is never quiet.").await;
    app.pass(3 * YEAR);
    let person = app.sign_in(&person).await;
    app.take_jobs().await;
    open(&app, &person, category, "Now", "Newest words: no room, all quiet.").await;
    let found: Vec<String> = hits(&person, "quiet room").await.into_iter().map(|hit| hit.title).collect();
    let extracts = super::extracts(&person, "quiet room").await.join("\n");
    assert_eq!(
        found,
        ["A quiet, light room", "Now", "The quiet room", "Elsewhere", "Elsewhere again", "Elsewhere",],
        "{extracts}"
    );
}

#[actix_web::test]
async fn pages_go_on_and_back_and_miss_nothing() {
    let app = TestApp::start();
    let (person, category) = (app.member().await, app.category("open").await);
    for number in 0..4 {
        let title = if number % 2 == 0 { "Two trees" } else { "One" };
        let topic = open(&app, &person, category, title, "Two trees, or trees: two.").await;
        for body in ["Trees, two of them.", "Here are two trees.", "Nothing of the sort."] {
            // At the same moment: the order is that in which they came.
            let new = crate::support::new_post(body);
            person.create_post(topic, &new, &crate::support::new_key()).await.unwrap();
        }
        app.take_jobs().await;
    }
    let all: Vec<_> = hits(&person, "two trees").await.into_iter().map(|hit| hit.post_id).collect();
    assert_eq!(all.len(), 12);
    for limit in [1, 3, 5] {
        let page = async |cursor| {
            let asked = SearchQuery { limit: Some(limit), cursor, ..query("two trees") };
            person.search_posts(&asked).await.unwrap()
        };
        let (mut there, mut back, mut here) = (Vec::new(), Vec::new(), page(None).await);
        assert_eq!(here.previous, None);
        loop {
            there.extend(here.items.iter().map(|hit| hit.post_id));
            let Some(next) = here.next.clone() else { break };
            here = page(Some(next)).await;
        }
        assert_eq!(there, all, "pages of {limit}");
        loop {
            back.splice(0..0, here.items.iter().map(|hit| hit.post_id));
            let Some(previous) = here.previous.clone() else { break };
            here = page(Some(previous)).await;
        }
        assert_eq!(back, all, "back by pages of {limit}");
    }
}
