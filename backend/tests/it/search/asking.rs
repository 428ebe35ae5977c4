//! Filters, and what cannot be asked.

use super::{hits, open, open_in, query, reply_in};
use crate::support::{Answer, Person, TestApp, new_key, problem};
use shared::core::id::{AccountId, PostId};
use shared::core::{FieldCode, Language};
use shared::forum::{AcceptedAnswer, TopicPatch, TopicSplit};
use shared::search::{SearchQuery, SuggestionQuery};
use uuid::Uuid;

async fn posts(person: &Person, query: &SearchQuery) -> Vec<PostId> {
    let page = person.search_posts(query).await.unwrap();
    page.items.into_iter().map(|hit| hit.post_id).collect()
}

#[actix_web::test]
async fn filters() {
    let app = TestApp::start();
    let (ana, bogdan) = (app.member().await, app.member().await);
    let (one, other) = (app.category("one").await, app.category("other").await);
    let topic = open(&app, &ana, one, "First", "The garden.").await;
    let first = hits(&ana, "garden").await[0].post_id;
    let before = app.now();
    let reply = reply_in(&app, &bogdan, topic, Language::Czech, "Another garden.").await;
    open_in(&app, &ana, other, Language::Romanian, "Second", "A third garden.").await;
    let third = hits(&ana, "third").await[0].post_id;
    let all = || query("garden");
    for (filtered, expected) in [
        (all(), vec![third, reply, first]),
        (SearchQuery { category_id: Some(one), ..all() }, vec![reply, first]),
        (SearchQuery { category_id: Some(other), ..all() }, vec![third]),
        (SearchQuery { author_id: Some(ana.account), ..all() }, vec![third, first]),
        (SearchQuery { author_id: Some(AccountId(Uuid::nil())), ..all() }, vec![]),
        (SearchQuery { language: Some(Language::Czech), ..all() }, vec![reply]),
        (SearchQuery { from: Some(before), ..all() }, vec![third, reply]),
        (SearchQuery { until: Some(before), ..all() }, vec![first]),
        (SearchQuery { from: Some(before), until: Some(before), ..all() }, vec![]),
        (SearchQuery { category_id: Some(one), author_id: Some(bogdan.account), ..all() }, vec![reply]),
    ] {
        assert_eq!(posts(&bogdan, &filtered).await, expected, "{filtered:?}");
    }
}

#[actix_web::test]
async fn by_tag() {
    let app = TestApp::start();
    let (ana, category) = (app.member().await, app.category("one").await);
    let topic = open(&app, &ana, category, "First", "The garden.").await;
    reply_in(&app, &ana, topic, Language::English, "Another garden.").await;
    let tagged = |tag: &str| SearchQuery { tag: Some(tag.into()), ..query("garden") };
    assert!(posts(&ana, &tagged("first meeting")).await.is_empty());
    let patch = TopicPatch { tags: Some(vec!["First  Meeting".into()]), ..TopicPatch::default() };
    ana.update_topic(topic, 1, &patch).await.unwrap();
    assert_eq!(posts(&ana, &tagged("first meeting")).await.len(), 2);
    assert_eq!(posts(&ana, &tagged(" FIRST meeting ")).await.len(), 2);
    assert!(posts(&ana, &tagged("first")).await.is_empty());
}

#[actix_web::test]
async fn by_answer() {
    let app = TestApp::start();
    let (ana, bogdan, category) = (app.member().await, app.facilitator().await, app.category("one").await);
    let topic = open(&app, &ana, category, "First", "Where is the garden?").await;
    let reply = reply_in(&app, &bogdan, topic, Language::English, "The garden is there.").await;
    open(&app, &ana, category, "Second", "Another garden.").await;
    let found = async |answered| posts(&bogdan, &SearchQuery { answered, ..query("garden") }).await.len();
    assert_eq!((found(Some(true)).await, found(Some(false)).await, found(None).await), (0, 3, 3));
    ana.accept_answer(topic, &AcceptedAnswer { post_id: Some(reply) }).await.unwrap();
    assert_eq!((found(Some(true)).await, found(Some(false)).await, found(None).await), (2, 1, 3));
    ana.accept_answer(topic, &AcceptedAnswer { post_id: None }).await.unwrap();
    assert_eq!((found(Some(true)).await, found(Some(false)).await), (0, 3));
    ana.accept_answer(topic, &AcceptedAnswer { post_id: Some(reply) }).await.unwrap();
    let split = TopicSplit {
        title: "The answer".into(),
        category_id: category,
        language: Language::English,
        post_ids: vec![reply],
    };
    bogdan.split_topic(topic, &split, &new_key()).await.unwrap();
    assert_eq!((found(Some(true)).await, found(Some(false)).await), (0, 3), "the answer went elsewhere");
}

#[actix_web::test]
async fn a_hit_says_where_it_stands() {
    let app = TestApp::start();
    let (ana, category) = (app.member().await, app.category("one").await);
    let topic = open(&app, &ana, category, "First", "Before.").await;
    let written = app.now();
    let post = reply_in(&app, &ana, topic, Language::Spanish, "Un **jardín** & otro.").await;
    let hit = hits(&ana, "jardin").await.remove(0);
    assert_eq!((hit.topic_id, hit.post_id, hit.number, hit.category_id), (topic, post, 2, category));
    assert_eq!((hit.title.as_str(), hit.title_language), ("First", Language::English));
    assert_eq!((hit.language, hit.created_at, hit.in_attachment), (Language::Spanish, written, false));
    assert_eq!(hit.author.unwrap().id, ana.account);
    assert_eq!(hit.extract_html, "Un <mark>jardín</mark> &amp; otro.");
}

#[actix_web::test]
async fn what_cannot_be_searched_for_names_the_field() {
    let app = TestApp::start();
    let person = app.member().await;
    let long = "a".repeat(201);
    let many = "casa ".repeat(17);
    for (typed, code, limit) in [
        ("", FieldCode::Required, None),
        ("  ", FieldCode::Required, None),
        ("?! …", FieldCode::Malformed, None),
        ("-casa", FieldCode::Malformed, None),
        (long.as_str(), FieldCode::TooLong, Some(200)),
        (many.as_str(), FieldCode::TooLarge, Some(16)),
    ] {
        let problem = problem(person.search_posts(&query(typed)).await);
        let error = &problem.errors[0];
        assert_eq!((problem.status, error.field.as_str()), (422, "q"), "{typed}");
        assert_eq!((error.code, error.limit), (code, limit), "{typed}");
    }
    let suggestion = problem(person.suggest_topics(&SuggestionQuery { q: long }).await);
    assert_eq!((suggestion.errors[0].field.as_str(), suggestion.errors[0].code), ("q", FieldCode::TooLong));
    for wrong in ["?q=a&tags=x", "?q=a&limit=0", "?q=a&category_id=x", "?q=a&cursor=x", "?q=a&from=yesterday"]
    {
        let request = app.request("GET", &format!("/api/v1/search{wrong}"));
        let answer = Answer::to(request.header("authorization", person.bearer())).await;
        assert_eq!(answer.status, 400, "{wrong}: {answer:?}");
    }
    let unasked = app.get("/api/v1/search").await;
    assert_eq!(unasked.status, 401);
}

/// What is typed is never read by the database as a question of its own.
#[actix_web::test]
async fn no_text_is_a_command() {
    let app = TestApp::start();
    let (person, category) = (app.member().await, app.category("one").await);
    open(&app, &person, category, "First", "The garden, near and OR not.").await;
    for typed in [
        "garden' OR 1=1 --",
        "\"garden",
        "gar\"den\"",
        "NEAR(garden, 2)",
        "tokens:garden",
        "^garden + -",
        "garden) OR (x",
        "'garden':* & !x",
        "_cgarden =engarden",
        "* garden*",
        "\\garden\\",
        "gar\u{0}den",
        "AND OR NOT",
        "🌱 garden",
        "\u{301}\u{301}garden",
        "İstanbul ŉ ﷺ ½ garden",
    ] {
        person.search_posts(&query(typed)).await.unwrap();
        person.suggest_topics(&SuggestionQuery { q: typed.into() }).await.unwrap();
    }
}
