//! Calling colleagues by name: who becomes a link, who is told, and what it tells nobody.

use crate::support::{Only, Person, TestApp, code, new_key, new_post, new_topic, problem};
use diesel::prelude::*;
use shared::core::id::{AccountId, CategoryId};
use shared::core::{Country, FieldCode, ProblemCode};
use shared::forum::{MAX_MENTIONS, MentionQuery, PostPatch, PreviewRequest, WatchChoice, WatchLevel};
use shared::notices::{NoticeKind, NoticeQuery};
use waymark::db::schema::accounts_accounts::dsl;

async fn kinds(person: &Person) -> Vec<NoticeKind> {
    let page = person.list_notices(&NoticeQuery::default()).await.unwrap();
    page.items.into_iter().map(|notice| notice.kind).collect()
}

async fn html(person: &Person, category: CategoryId, body: &str) -> String {
    let request = PreviewRequest { body_markdown: body.into(), category_id: Some(category) };
    person.preview_markdown(&request).await.unwrap().body_html
}

async fn suggested(person: &Person, category: CategoryId, q: &str) -> Vec<String> {
    let found = person.suggest_mentions(category, &MentionQuery { q: q.into() }).await.unwrap();
    found.into_iter().map(|one| one.text).collect()
}

async fn rename(app: &TestApp, account: AccountId, name: &str) {
    let (name, folded) = (name.to_owned(), waymark::accounts::fold::fold(name));
    app.write(move |connection| {
        let row = diesel::update(dsl::accounts_accounts.find(account));
        row.set((dsl::name.eq(name), dsl::name_folded.eq(folded))).execute(connection)?;
        Ok(())
    })
    .await;
}

async fn unlist(app: &TestApp, account: AccountId) {
    app.write(move |connection| {
        diesel::update(dsl::accounts_accounts.find(account)).set(dsl::listed.eq(0)).execute(connection)?;
        Ok(())
    })
    .await;
}

#[actix_web::test]
async fn whoever_is_called_by_name_is_told_once_and_linked() {
    let app = TestApp::start();
    let (author, called, category) = (app.member().await, app.member().await, app.category("open").await);
    rename(&app, called.account, "Ștefania Țîrlea").await;
    let body = "What do you think, @Stefania Tirlea? @ȘTEFANIA ȚÎRLEA!";
    let topic = author.create_topic(&new_topic(category, "A topic"), &new_key()).await.unwrap();
    let post = author.create_post(topic.id, &new_post(body), &new_key()).await.unwrap();
    let link = format!("<a href=\"/members/{}\"", called.account);
    assert_eq!(post.body_html.matches(&link).count(), 2, "{}", post.body_html);
    assert_eq!(html(&author, category, body).await, post.body_html, "the preview says the same");
    app.run_jobs().await;
    assert_eq!(kinds(&called).await, [NoticeKind::Mention]);
    let notices = called.list_notices(&NoticeQuery::default()).await.unwrap();
    assert_eq!(notices.items[0].path, format!("/forum/topics/{}?from=2#post-2", topic.id));
    assert!(kinds(&author).await.is_empty());
    app.take_jobs().await;
}

#[actix_web::test]
async fn of_a_post_that_one_watches_and_that_calls_one_one_is_told_once() {
    let app = TestApp::start();
    let (author, called, category) = (app.member().await, app.member().await, app.category("open").await);
    rename(&app, called.account, "Ana Pop").await;
    let topic = called.create_topic(&new_topic(category, "A topic"), &new_key()).await.unwrap();
    app.pass(1);
    author.create_post(topic.id, &new_post("Look, @Ana Pop."), &new_key()).await.unwrap();
    app.run_jobs().await;
    assert_eq!(kinds(&called).await, [NoticeKind::Mention]);
    called.update_topic_watch(topic.id, WatchChoice { level: WatchLevel::Muted }).await.unwrap();
    app.pass(1);
    author.create_post(topic.id, &new_post("Look again, @Ana Pop."), &new_key()).await.unwrap();
    app.run_jobs().await;
    assert_eq!(kinds(&called).await.len(), 1, "what one does not want to hear of, no name brings back");
    app.take_jobs().await;
}

#[actix_web::test]
async fn a_change_tells_those_whom_it_calls_anew() {
    let app = TestApp::start();
    let (author, called, category) = (app.member().await, app.member().await, app.category("open").await);
    rename(&app, called.account, "Ana Pop").await;
    let topic = author.create_topic(&new_topic(category, "A topic"), &new_key()).await.unwrap();
    let post = author.create_post(topic.id, &new_post("Nobody."), &new_key()).await.unwrap();
    let patch =
        PostPatch { body_markdown: Some("> @Ana Pop wrote\n\nDear @Ana Pop".into()), ..Default::default() };
    let changed = author.update_post(post.id, 1, &patch).await.unwrap();
    assert_eq!(changed.body_html.matches("<a ").count(), 1, "what is quoted calls nobody");
    app.run_jobs().await;
    assert_eq!(kinds(&called).await, [NoticeKind::Mention]);
    author.update_post(post.id, 2, &patch).await.unwrap();
    app.run_jobs().await;
    assert_eq!(kinds(&called).await.len(), 1, "once");
    app.take_jobs().await;
}

#[actix_web::test]
async fn a_name_tells_nothing_of_those_who_do_not_see_the_category_or_are_not_listed() {
    let app = TestApp::start();
    let (author, abroad, hidden) =
        (app.member().await, app.member_in(Country::Spain).await, app.member().await);
    let here = app.category_for("here", Only { country: Some(Country::Romania), ..Only::default() }).await;
    rename(&app, abroad.account, "Lucía Núñez").await;
    rename(&app, hidden.account, "Maria Ascunsă").await;
    unlist(&app, hidden.account).await;
    let names = "Dear @Lucia Nunez, @Maria Ascunsa and @Nobody Atall";
    let topic = author.create_topic(&new_topic(here, "A topic"), &new_key()).await.unwrap();
    let post = author.create_post(topic.id, &new_post(names), &new_key()).await.unwrap();
    assert_eq!(post.body_html, format!("<p>{names}</p>\n"), "all three stay words");
    app.run_jobs().await;
    for person in [&abroad, &hidden] {
        assert!(kinds(person).await.is_empty());
    }
    for name in ["Luc", "Maria", "Nobody"] {
        assert!(suggested(&author, here, name).await.is_empty(), "{name}");
    }
    let query = MentionQuery { q: "Ana".into() };
    assert_eq!(code(abroad.suggest_mentions(here, &query).await), ProblemCode::NotFound);
    let nowhere = CategoryId(app.app.ids.uuid(app.now()));
    assert_eq!(code(abroad.suggest_mentions(nowhere, &query).await), ProblemCode::NotFound);
    let unseen = html(&abroad, here, "@Lucia Nunez").await;
    assert_eq!(unseen, html(&abroad, nowhere, "@Lucia Nunez").await, "as where there is nothing");
    app.take_jobs().await;
}

#[actix_web::test]
async fn names_are_suggested_by_their_beginnings_and_told_apart_by_organisation() {
    let app = TestApp::start();
    let (author, one, two) = (app.member().await, app.member().await, app.member().await);
    let category = app.category("open").await;
    rename(&app, one.account, "Jan Novák").await;
    assert_eq!(suggested(&author, category, "nov").await, ["Jan Novák"]);
    assert_eq!(suggested(&author, category, "jan novak").await, ["Jan Novák"]);
    rename(&app, two.account, "Jan Novak").await;
    let mut both = suggested(&author, category, "Jan").await;
    both.sort_unstable();
    assert_eq!(both, ["Jan Novak (A Test NGO)", "Jan Novák (A Test NGO)"]);
    assert!(!html(&author, category, "@Jan Novák").await.contains("<a "), "it could be either");
    for q in ["", "  ", "%", "_"] {
        assert!(suggested(&author, category, q).await.is_empty(), "{q:?}");
    }
    assert!(suggested(&one, category, "Jan Novák").await.len() == 1, "nobody calls themselves");
}

#[actix_web::test]
async fn a_group_is_called_by_those_who_belong_to_it() {
    let app = TestApp::start();
    let (author, outsider) = (app.member().await, app.member().await);
    let (near, far) = (app.member().await, app.member_in(Country::Spain).await);
    app.group(&[&author, &near, &far]).await;
    let here = app.category_for("here", Only { country: Some(Country::Romania), ..Only::default() }).await;
    app.pass(11);
    assert_eq!(suggested(&author, here, "a gr").await, ["A group"]);
    assert!(suggested(&outsider, here, "a gr").await.is_empty());
    assert_eq!(html(&outsider, here, "@A group").await, "<p>@A group</p>\n");
    let topic = author.create_topic(&new_topic(here, "A topic"), &new_key()).await.unwrap();
    let post = author.create_post(topic.id, &new_post("@A group: look"), &new_key()).await.unwrap();
    assert_eq!(post.body_html, "<p><strong>@A group</strong>: look</p>\n");
    app.run_jobs().await;
    assert_eq!((kinds(&near).await, kinds(&far).await), (vec![NoticeKind::Mention], vec![]));
    assert!(kinds(&author).await.is_empty());
    app.take_jobs().await;
}

#[actix_web::test]
async fn a_text_that_calls_too_many_is_refused() {
    let app = TestApp::start();
    let (author, category) = (app.member().await, app.category("open").await);
    let mut names = Vec::new();
    for number in 0..=MAX_MENTIONS {
        let name = format!("Person Numbered{number}");
        rename(&app, app.member().await.account, &name).await;
        names.push(format!("@{name}"));
    }
    let topic = author.create_topic(&new_topic(category, "A topic"), &new_key()).await.unwrap();
    let all = problem(author.create_post(topic.id, &new_post(&names.join(", ")), &new_key()).await);
    assert_eq!(
        all.errors.iter().map(|error| (error.field.as_str(), error.code, error.limit)).collect::<Vec<_>>(),
        [("body_markdown", FieldCode::TooMany, Some(MAX_MENTIONS))]
    );
    author.create_post(topic.id, &new_post(&names[1..].join(", ")), &new_key()).await.unwrap();
    let bomb = (0..2_000).map(|number| format!("@a{number}")).collect::<Vec<_>>().join(" ");
    assert_eq!(
        code(author.create_post(topic.id, &new_post(&bomb), &new_key()).await),
        ProblemCode::InvalidFields
    );
    let same = "@Nobody ".repeat(2_000);
    author.create_post(topic.id, &new_post(&same), &new_key()).await.unwrap();
    app.take_jobs().await;
}
