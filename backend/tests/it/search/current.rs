//! What is found is what the posts say now.

use super::{hits, open, reply_in, suggested};
use crate::support::{Only, Person, TestApp};
use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use shared::core::Language;
use shared::forum::{PostPatch, TopicMerge, TopicMove, TopicPatch, TopicSplit};
use shared::privacy::{ErasureRequest, PostsChoice};
use shared::search::SearchQuery;
use uuid::Uuid;
use waymark::db::Conn;
use waymark::db::schema::search_documents;
use waymark::search;
use waymark::search::jobs::REBUILD;

/// The index says what the table beside it says. PostgreSQL keeps its own promises.
async fn assert_whole(app: &TestApp) {
    app.write(|connection| {
        if let Conn::Sqlite(_) = connection {
            let check = "INSERT INTO search_tokens (search_tokens, rank) VALUES ('integrity-check', 1)";
            connection.batch_execute(check)?;
        }
        Ok(())
    })
    .await;
}

#[actix_web::test]
async fn a_post_is_found_by_what_it_says_now() {
    let app = TestApp::start();
    let (person, category) = (app.member().await, app.category("open").await);
    let topic = open(&app, &person, category, "Before", "The garden.").await;
    let post = reply_in(&app, &person, topic, Language::English, "The orchard.").await;
    assert_eq!(hits(&person, "orchard").await[0].post_id, post);
    let patch = PostPatch { body_markdown: Some("The meadow.".into()), ..PostPatch::default() };
    person.update_post(post, 1, &patch).await.unwrap();
    assert_eq!((hits(&person, "orchard").await.len(), hits(&person, "meadow").await.len()), (0, 1));
    let patch = PostPatch { language: Some(Language::Czech), ..PostPatch::default() };
    person.update_post(post, 2, &patch).await.unwrap();
    let czech = SearchQuery { language: Some(Language::Czech), ..super::query("meadow") };
    assert_eq!(person.search_posts(&czech).await.unwrap().items.len(), 1);
    assert_whole(&app).await;

    person.delete_post(post).await.unwrap();
    assert!(hits(&person, "meadow").await.is_empty());
    let first = hits(&person, "garden").await.remove(0).post_id;
    person.delete_post(first).await.unwrap();
    assert!(hits(&person, "garden").await.is_empty());
    let by_title = hits(&person, "before").await;
    assert_eq!((by_title.len(), by_title[0].extract_html.as_str()), (1, ""), "the title stands");
    assert_eq!(by_title[0].author, None, "nobody is shown to have written what is deleted");
    let theirs = SearchQuery { author_id: Some(person.account), ..super::query("before") };
    assert!(person.search_posts(&theirs).await.unwrap().items.is_empty());
    assert_whole(&app).await;
}

#[actix_web::test]
async fn a_title_is_found_by_what_it_says_now() {
    let app = TestApp::start();
    let (person, category) = (app.member().await, app.category("open").await);
    let topic = open(&app, &person, category, "Orchard", "The garden.").await;
    assert_eq!((suggested(&person, "orch").await.len(), hits(&person, "orchard").await.len()), (1, 1));
    let patch = TopicPatch { title: Some("Meadow".into()), ..TopicPatch::default() };
    person.update_topic(topic, 1, &patch).await.unwrap();
    assert_eq!((suggested(&person, "orch").await.len(), hits(&person, "orchard").await.len()), (0, 0));
    assert_eq!((suggested(&person, "mead").await.len(), hits(&person, "meadow").await.len()), (1, 1));
    assert_whole(&app).await;
}

#[actix_web::test]
async fn what_facilitators_move_is_found_where_it_is() {
    let app = TestApp::start();
    let (leading, member) = (app.facilitator().await, app.member().await);
    let group = app.group(&[&leading]).await;
    let category = app.category("open").await;
    let hidden = app.category_for("hidden", Only { group: Some(group), ..Only::default() }).await;
    let topic = open(&app, &member, category, "Orchard", "The garden.").await;
    let post = reply_in(&app, &member, topic, Language::English, "The meadow.").await;
    let split = TopicSplit {
        title: "Vineyard".into(),
        category_id: hidden,
        language: Language::English,
        post_ids: vec![post],
    };
    let apart = leading.split_topic(topic, &split, &crate::support::new_key()).await.unwrap();
    assert_eq!((hits(&member, "meadow").await.len(), hits(&member, "garden").await.len()), (0, 1));
    assert_eq!(suggested(&leading, "viney").await, ["Vineyard"]);
    assert_eq!(hits(&leading, "vineyard meadow").await[0].topic_id, apart.id);

    leading.move_topic(apart.id, &TopicMove { category_id: category }).await.unwrap();
    assert_eq!((hits(&member, "meadow").await.len(), suggested(&member, "viney").await.len()), (1, 1));
    leading.merge_topic(apart.id, &TopicMerge { into: topic }).await.unwrap();
    assert_eq!(hits(&member, "meadow").await[0].topic_id, topic);
    assert!(hits(&member, "vineyard").await.is_empty(), "nothing is called so any more");
    leading.move_topic(topic, &TopicMove { category_id: hidden }).await.unwrap();
    assert_eq!((hits(&member, "garden").await.len(), hits(&leading, "garden").await.len()), (0, 1));
    app.take_jobs().await;
    assert_whole(&app).await;
}

#[actix_web::test]
async fn an_attachment_is_found_as_its_post_is() {
    let app = TestApp::start();
    let (person, category) = (app.member().await, app.category("open").await);
    let topic = open(&app, &person, category, "Forms", "See below.").await;
    let post = reply_in(&app, &person, topic, Language::Romanian, "Formularul.").await;
    let attachment = app.app.ids.uuid(app.now());
    let text = format!("Cerere {} de găzduire.", "și alte vorbe ".repeat(2_000));
    app.write(move |connection| Ok(search::index_attachment(connection, post, attachment, &text)?)).await;
    let found = hits(&person, "gazduire").await;
    assert_eq!((found.len(), found[0].post_id, found[0].in_attachment), (1, post, true));
    assert!(found[0].extract_html.contains("<mark>găzduire</mark>"), "{found:?}");
    let by_author = SearchQuery { author_id: Some(person.account), ..super::query("gazduire") };
    assert_eq!(person.search_posts(&by_author).await.unwrap().items.len(), 1);
    // A change of the post leaves the attachment; its deletion takes it along.
    let patch = PostPatch { body_markdown: Some("Altul.".into()), ..PostPatch::default() };
    person.update_post(post, 1, &patch).await.unwrap();
    assert_eq!(hits(&person, "gazduire").await.len(), 1);
    app.write(move |connection| Ok(search::forget_attachment(connection, attachment)?)).await;
    assert!(hits(&person, "gazduire").await.is_empty());
    assert_eq!(hits(&person, "altul").await.len(), 1);
    app.write(move |connection| Ok(search::index_attachment(connection, post, attachment, "Găzduire")?))
        .await;
    person.delete_post(post).await.unwrap();
    assert!(hits(&person, "gazduire").await.is_empty());
    app.write(move |connection| Ok(search::index_attachment(connection, post, Uuid::nil(), "Găzduire")?))
        .await;
    assert!(hits(&person, "gazduire").await.is_empty(), "the post is gone");
    assert_whole(&app).await;
}

#[actix_web::test]
async fn what_is_hidden_is_not_found_and_shows_nothing() {
    use waymark::db::schema::forum_posts::dsl;
    let app = TestApp::start();
    let (person, category) = (app.member().await, app.category("open").await);
    open(&app, &person, category, "Orchard", "The garden.").await;
    let post = hits(&person, "garden").await.remove(0).post_id;
    let attachment = app.app.ids.uuid(app.now());
    app.write(move |connection| Ok(search::index_attachment(connection, post, attachment, "A meadow.")?))
        .await;
    let hide = async |since: Option<i64>| {
        app.write(move |connection| {
            let row = diesel::update(dsl::forum_posts.find(post));
            row.set((dsl::hidden_at.eq(since), dsl::version.eq(dsl::version + 1))).execute(connection)?;
            Ok(search::index_post(connection, post)?)
        })
        .await;
    };
    hide(Some(1)).await;
    assert_eq!((hits(&person, "garden").await.len(), hits(&person, "meadow").await.len()), (0, 0));
    let by_title = hits(&person, "orchard").await;
    assert_eq!((by_title.len(), by_title[0].extract_html.as_str()), (1, ""));
    assert_eq!(by_title[0].author, None);
    hide(None).await;
    assert_eq!((hits(&person, "garden").await.len(), hits(&person, "meadow").await.len()), (1, 1));
    assert_whole(&app).await;
}

async fn erase(app: &TestApp, person: &Person, posts: PostsChoice) {
    let request = ErasureRequest { password: Some(crate::support::PASSWORD.into()), posts };
    person.request_erasure(&request).await.unwrap();
    app.pass(7 * 24 * 60 * 60);
    app.run_jobs().await;
}

#[actix_web::test]
async fn an_erased_persons_words_are_found_only_if_they_stay() {
    for (posts, stays) in [(PostsChoice::Keep, 1), (PostsChoice::Blank, 0)] {
        let app = TestApp::start();
        let (person, colleague, category) =
            (app.member().await, app.member().await, app.category("open").await);
        let topic = open(&app, &person, category, "Orchard", "The garden.").await;
        reply_in(&app, &person, topic, Language::English, "The meadow.").await;
        let account = person.account;
        erase(&app, &person, posts).await;
        let colleague = app.sign_in(&colleague).await;
        app.take_jobs().await;
        for word in ["orchard", "garden", "meadow"] {
            assert_eq!(hits(&colleague, word).await.len(), stays, "{word}, {posts}");
        }
        assert_eq!(suggested(&colleague, "orch").await.len(), stays);
        let theirs = SearchQuery { author_id: Some(account), ..super::query("garden") };
        assert!(colleague.search_posts(&theirs).await.unwrap().items.is_empty(), "nobody is the author");
        assert_whole(&app).await;
    }
}

/// Not only is nothing found: the pages of the index do not have the words any more.
#[actix_web::test]
async fn what_is_deleted_leaves_the_pages_of_the_index() {
    #[derive(QueryableByName)]
    struct Count {
        #[diesel(sql_type = diesel::sql_types::BigInt)]
        pages: i64,
    }
    let app = TestApp::start();
    let (person, category) = (app.member().await, app.category("open").await);
    let topic = open(&app, &person, category, "Before", "The garden.").await;
    let post = reply_in(&app, &person, topic, Language::English, "Call Xylophonia.").await;
    let pages = async || {
        app.write(|connection| {
            let Conn::Sqlite(_) = connection else { return Ok(None) };
            let like = "SELECT count(*) AS pages FROM search_tokens_data WHERE hex(block) LIKE '%' || hex('lophonia') || '%'";
            let count: Count = diesel::sql_query(like).get_result(connection)?;
            Ok(Some(count.pages))
        })
        .await
    };
    if let Some(before) = pages().await {
        assert!(before > 0);
        person.delete_post(post).await.unwrap();
        assert_eq!(pages().await, Some(0));
    }
}

#[actix_web::test]
async fn the_index_is_filled_where_it_lacks_something() {
    let app = TestApp::start();
    let (person, category) = (app.member().await, app.category("open").await);
    let topic = open(&app, &person, category, "Orchard", "The garden.").await;
    let post = reply_in(&app, &person, topic, Language::English, "The meadow.").await;
    app.write(move |connection| {
        diesel::delete(search_documents::table.filter(search_documents::post_id.ne(post)))
            .execute(connection)?;
        let old = diesel::update(search_documents::table)
            .set((search_documents::version.eq(0), search_documents::text.eq("made in another way")));
        Ok(old.execute(connection)?)
    })
    .await;
    assert!(hits(&person, "garden").await.is_empty());
    for _ in 0..2 {
        rebuild(&app).await;
        for word in ["orchard", "garden", "meadow"] {
            assert_eq!(hits(&person, word).await.len(), 1, "{word}");
        }
    }
    let old = search_documents::table.filter(search_documents::version.eq(0)).count();
    assert_eq!(app.read(move |connection| Ok(old.get_result::<i64>(connection)?)).await, 0);
    // An older program that runs beside this one during an upgrade changes posts and knows of no index.
    app.write(move |connection| {
        use waymark::db::schema::forum_posts::dsl;
        let changed =
            (dsl::body_html.eq(""), dsl::deleted_at.eq(Some(0_i64)), dsl::version.eq(dsl::version + 1));
        Ok(diesel::update(dsl::forum_posts.find(post)).set(changed).execute(connection)?)
    })
    .await;
    rebuild(&app).await;
    assert!(hits(&person, "meadow").await.is_empty());
    let left = search_documents::table.filter(search_documents::post_id.eq(post)).count();
    assert_eq!(app.read(move |connection| Ok(left.get_result::<i64>(connection)?)).await, 0);
    assert_whole(&app).await;
}

async fn rebuild(app: &TestApp) {
    let now = app.now();
    app.write(move |connection| waymark::jobs::enqueue(connection, Uuid::nil(), REBUILD, &(), now)).await;
    assert_eq!(app.run_jobs().await, 1);
}
