//! Feeds: what they say, to whom, and for how long.

use crate::support::{Answer, Only, Person, TestApp, code, new_key, new_topic};
use diesel::prelude::*;
use shared::core::id::CategoryId;
use shared::core::{Country, ProblemCode};
use waymark::db::schema::{accounts_accounts, forum_categories};

async fn path_of(app: &TestApp, person: &Person, category: CategoryId) -> String {
    let made = person.create_feed(category).await.unwrap();
    made.url.strip_prefix(&app.app.settings.origin()).unwrap().to_owned()
}

async fn read(app: &TestApp, path: &str) -> Answer {
    app.get(path).await
}

#[actix_web::test]
async fn a_feed_says_what_is_talked_about_and_not_what_is_said() {
    let app = TestApp::start();
    let (owner, author, category) = (app.member().await, app.member().await, app.category("open").await);
    let mut new = new_topic(category, "Ce facem <marți> & joi?");
    new.tags = vec!["întâlniri".into()];
    let topic = author.create_topic(&new, &new_key()).await.unwrap();
    app.pass(1);
    app.reply(&author, topic.id, "Between us").await;
    let path = path_of(&app, &owner, category).await;
    let feed = read(&app, &path).await;
    assert_eq!((feed.status, feed.header("content-type")), (200, "application/atom+xml; charset=utf-8"));
    let parsed: atom_syndication::Feed = feed.text().parse().unwrap();
    assert_eq!(parsed.title().as_str(), "open en · Waymark");
    let [entry] = parsed.entries() else { panic!("{parsed:?}") };
    assert_eq!(entry.title().as_str(), "Ce facem <marți> & joi?");
    assert_eq!(entry.authors()[0].name, author.name);
    assert_eq!(entry.categories()[0].term, "întâlniri");
    assert!(entry.id().ends_with(&format!("/forum/topics/{}?from=2#post-2", topic.id)), "{}", entry.id());
    for secret in ["Between us", "The <strong>first", author.email.as_str()] {
        assert!(!feed.text().contains(secret), "{secret}");
    }
    let known = app.request("GET", &path).header("if-none-match", feed.header("etag"));
    assert_eq!(Answer::to(known).await.status, 304);
}

#[actix_web::test]
async fn an_address_is_good_until_it_is_taken_back_or_made_anew() {
    let app = TestApp::start();
    let (owner, other, category) = (app.member().await, app.member().await, app.category("open").await);
    let first = path_of(&app, &owner, category).await;
    let second = path_of(&app, &owner, category).await;
    assert_eq!((read(&app, &first).await.status, read(&app, &second).await.status), (404, 200));
    let feeds = owner.list_feeds().await.unwrap();
    assert_eq!(feeds.iter().map(|feed| feed.category_id).collect::<Vec<_>>(), [category]);
    assert!(other.list_feeds().await.unwrap().is_empty());
    other.delete_feed(category).await.unwrap();
    assert_eq!(read(&app, &second).await.status, 200, "another's stays");
    owner.delete_feed(category).await.unwrap();
    assert_eq!(read(&app, &second).await.status, 404);
    for nonsense in ["/feeds/x", "/feeds/%00", "/feeds/AAAA", "/feeds/"] {
        assert_eq!(read(&app, nonsense).await.status, 404, "{nonsense}");
    }
}

#[actix_web::test]
async fn what_its_owner_may_not_see_no_address_shows() {
    let app = TestApp::start();
    let owner = app.member().await;
    let here = app.category_for("here", Only { country: Some(Country::Romania), ..Only::default() }).await;
    let there = app.category_for("there", Only { country: Some(Country::Spain), ..Only::default() }).await;
    assert_eq!(code(owner.create_feed(there).await), ProblemCode::NotFound);
    let path = path_of(&app, &owner, here).await;
    assert_eq!(read(&app, &path).await.status, 200);
    let account = owner.account;
    app.write(move |connection| {
        let row = diesel::update(accounts_accounts::table.find(account));
        row.set(accounts_accounts::country.eq(Country::Spain)).execute(connection)?;
        Ok(())
    })
    .await;
    app.pass(11);
    assert_eq!(read(&app, &path).await.status, 404);
    assert!(owner.list_feeds().await.unwrap().is_empty());
}

#[actix_web::test]
async fn a_confidential_category_has_no_feed() {
    let app = TestApp::start();
    let (owner, category) = (app.member().await, app.category("open").await);
    let path = path_of(&app, &owner, category).await;
    app.write(move |connection| {
        let row = diesel::update(forum_categories::table.find(category));
        row.set(forum_categories::confidential.eq(1)).execute(connection)?;
        Ok(())
    })
    .await;
    app.pass(11);
    assert_eq!(read(&app, &path).await.status, 404);
    assert_eq!(code(owner.create_feed(category).await), ProblemCode::Forbidden);
}
