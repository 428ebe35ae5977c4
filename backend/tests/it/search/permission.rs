//! What one does not see is not found, and cannot be guessed from what is answered.

use super::{hits, open, query, suggested};
use crate::support::{Only, Person, TestApp, content_of, problem};
use shared::core::id::CategoryId;
use shared::core::{Country, Role};
use shared::forum::Audience;
use shared::search::SearchQuery;
use uuid::Uuid;

async fn sees(person: &Person) -> usize {
    let found = hits(person, "secret").await.len();
    assert_eq!(suggested(person, "secr").await.len(), found, "what is suggested is what is found");
    found
}

#[actix_web::test]
async fn a_category_that_one_does_not_see_is_not_searched() {
    let app = TestApp::start();
    let (ana, carmen) = (app.member().await, app.member_in(Country::Spain).await);
    let stranger = app.manager().await;
    let group = app.group(&[&ana]).await;
    let open_to_all = app.category("open").await;
    let of_group = app.category_for("group", Only { group: Some(group), ..Only::default() }).await;
    let of_spain = app.category_for("spain", Only { country: Some(Country::Spain), ..Only::default() }).await;
    open(&app, &ana, of_group, "A secret", "Of the group, a secret.").await;
    assert_eq!((sees(&ana).await, sees(&carmen).await, sees(&stranger).await), (1, 0, 0));
    open(&app, &carmen, of_spain, "A secret", "Of Spain, a secret.").await;
    assert_eq!((sees(&ana).await, sees(&carmen).await, sees(&stranger).await), (1, 1, 0));
    open(&app, &carmen, open_to_all, "A secret", "Everybody's secret.").await;
    assert_eq!((sees(&ana).await, sees(&carmen).await, sees(&stranger).await), (2, 2, 1));
}

#[actix_web::test]
async fn the_filter_of_a_hidden_category_is_answered_as_that_of_none() {
    let app = TestApp::start();
    let (ana, bogdan) = (app.member().await, app.member().await);
    let group = app.group(&[&ana]).await;
    let hidden = app.category_for("hidden", Only { group: Some(group), ..Only::default() }).await;
    open(&app, &ana, hidden, "A secret", "A secret.").await;
    let ask = async |category: CategoryId| {
        let query = SearchQuery { category_id: Some(category), ..query("secret") };
        let mut answered = problem(bogdan.search_posts(&query).await);
        answered.request_id = None;
        answered
    };
    let of_hidden = ask(hidden).await;
    assert_eq!(of_hidden, ask(CategoryId(Uuid::nil())).await);
    assert_eq!((of_hidden.status, of_hidden.errors[0].field.as_str()), (422, "category_id"));
    // Nor does a page of hits break off where hidden ones stand between.
    let before = bogdan.search_posts(&query("secret")).await.unwrap();
    assert_eq!((before.items.len(), before.next, before.previous), (0, None, None));
}

#[actix_web::test]
async fn a_category_that_is_closed_to_some_is_closed_to_their_search_at_once() {
    let app = TestApp::start();
    let (ana, carmen) = (app.member().await, app.member_in(Country::Spain).await);
    let administrator = app.with_grants(&[(Role::Administrator, None)]).await;
    let category = app.category("open").await;
    open(&app, &ana, category, "A secret", "A secret.").await;
    assert_eq!((sees(&ana).await, sees(&carmen).await), (1, 1));
    let mut content = content_of("open", Only::default());
    content.readers = Audience { country: Some(Country::Romania), ..Audience::default() };
    administrator.update_category(category, 1, &content).await.unwrap();
    assert_eq!((sees(&ana).await, sees(&carmen).await), (1, 0));
    content.readers = Audience::default();
    administrator.update_category(category, 2, &content).await.unwrap();
    assert_eq!((sees(&ana).await, sees(&carmen).await), (1, 1));
}

/// The index may lag behind a move, or a process behind a new rule: what the topic says counts.
#[actix_web::test]
async fn the_index_alone_shows_nothing() {
    use diesel::prelude::*;
    use waymark::db::schema::forum_topics::dsl;
    let app = TestApp::start();
    let (ana, bogdan) = (app.member().await, app.member().await);
    let group = app.group(&[&ana]).await;
    let category = app.category("open").await;
    let hidden = app.category_for("hidden", Only { group: Some(group), ..Only::default() }).await;
    let topic = open(&app, &ana, category, "A secret", "A secret.").await;
    assert_eq!(sees(&bogdan).await, 1);
    app.write(move |connection| {
        let moved = diesel::update(dsl::forum_topics.find(topic)).set(dsl::category_id.eq(hidden));
        Ok(moved.execute(connection)?)
    })
    .await;
    assert_eq!(sees(&bogdan).await, 0, "moved, and not yet indexed again");
    app.write(move |connection| Ok(waymark::search::index_topic(connection, topic)?)).await;
    assert_eq!((sees(&ana).await, sees(&bogdan).await), (1, 0));
}
