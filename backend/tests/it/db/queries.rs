//! No list asks the database more than four times, however many rows it has.

use crate::support::courses::small_course;
use crate::support::{Person, TestApp, new_key, new_post};
use actix_web::test::{TestRequest, call_service, init_service};
use actix_web::web;
use diesel::connection::{Instrumentation, InstrumentationEvent, set_default_instrumentation};
use futures_util::future::join_all;
use shared::core::Language;
use shared::forum::{BookmarkContent, NewPost, NewTranslation, PostQuery, Reaction, TopicMark};
use shared::learning::NewLearners;
use std::cell::Cell;
use waymark::routes;

/// Most questions of one list.
const MOST: usize = 4;

thread_local! {
    static ASKED: Cell<usize> = const { Cell::new(0) };
}

/// Counts the questions of a thread: on SQLite what a request reads is read where it is answered.
struct Counter;

impl Instrumentation for Counter {
    fn on_connection_event(&mut self, event: InstrumentationEvent<'_>) {
        if let InstrumentationEvent::StartQuery { .. } = event {
            ASKED.set(ASKED.get() + 1);
        }
    }
}

async fn asked(app: &TestApp, person: &Person, path: &str) -> usize {
    let service = init_service(
        actix_web::App::new()
            .app_data(web::Data::new(app.app.clone()))
            .service(web::scope(routes::API).configure(routes::api)),
    )
    .await;
    let request = || {
        let request = TestRequest::get().uri(&format!("{}{path}", routes::API));
        request.insert_header(("authorization", person.bearer())).to_request()
    };
    // The first time fills what is kept of roles and rules.
    assert!(call_service(&service, request()).await.status().is_success(), "{path}");
    ASKED.set(0);
    call_service(&service, request()).await;
    ASKED.get()
}

#[actix_web::test]
async fn a_list_asks_four_times_at_most() {
    set_default_instrumentation(|| Some(Box::new(Counter))).unwrap();
    let app = TestApp::start();
    let (author, reader) = (app.facilitator().await, app.member().await);
    let category = app.category("open").await;
    for _ in 0..5 {
        let topic = app.topic(&author, category).await.id;
        let new = NewPost { language: Language::Romanian, ..new_post("Words") };
        let post = author.create_post(topic, &new, &new_key()).await.unwrap().id;
        app.take_jobs().await;
        let new = NewTranslation { body_markdown: "Words".into(), post_version: 1, version: None };
        author.save_translation(post, Language::English, &new).await.unwrap();
        reader.react_to_post(post, Reaction::Thanks).await.unwrap();
        reader.save_bookmark(post, &BookmarkContent::default()).await.unwrap();
        author.mark_topic(topic, TopicMark::Highlight).await.unwrap();
    }
    let topic = reader.list_topics(&shared::forum::TopicQuery::default()).await.unwrap().items[0].id;
    let posts = reader.list_posts(topic, &PostQuery::default()).await.unwrap().items;
    assert!(posts.len() == 2 && posts[1].translation.is_some());
    if crate::support::database::Kind::chosen() == crate::support::database::Kind::Postgres {
        // There a request's questions are asked on other threads; they are the same.
        return;
    }
    for path in [
        "/forum/categories",
        "/forum/topics",
        &format!("/forum/topics?category_id={category}"),
        "/forum/topics?unread=true",
        &format!("/forum/topics/{topic}/posts"),
        &format!("/forum/topics/{topic}"),
        &format!("/forum/posts/{}/translations", posts[1].id),
        "/forum/home",
        "/forum/topics?assigned=true",
        "/forum/tags",
        "/forum/bookmarks",
        "/forum/reviews",
        "/forum/drafts",
        "/search?q=words",
        "/search?q=two%20words%20there",
        "/search/suggestions?q=wo",
        "/members",
        "/members/messages",
    ] {
        let asked = asked(&app, &reader, path).await;
        assert!((1..=MOST).contains(&asked), "{path} asks {asked} times");
    }
    let course = app.course(small_course()).await;
    let cohort = app.cohort_of(course, &author).await;
    let requests =
        ["/teaching/requests", "/teaching/facilitators", "/teaching/cohorts", "/teaching/submissions"];
    for path in requests
        .map(str::to_owned)
        .into_iter()
        .chain([format!("/teaching/cohorts/{cohort}"), format!("/teaching/courses/{course}/learners")])
    {
        let asked = asked(&app, &author, &path).await;
        assert!((1..=MOST).contains(&asked), "{path} asks {asked} times");
    }
    // Many questions, and as many whether one learns or five do.
    for path in ["learners", "gradebook"].map(|what| format!("/teaching/cohorts/{cohort}/{what}")) {
        let mut before = None;
        for learners in [1, 5] {
            let people: Vec<Person> = join_all((0..learners).map(|_| app.member())).await;
            let people = NewLearners { account_ids: people.iter().map(|person| person.account).collect() };
            author.take_into_cohort(cohort, &people).await.unwrap();
            let asked = asked(&app, &author, &path).await;
            assert_eq!(*before.get_or_insert(asked), asked, "{path} asks more for more learners");
            assert!((1..=10).contains(&asked), "{path} asks {asked} times");
        }
    }
    app.take_jobs().await;
    for path in [format!("/teaching/courses/{course}"), format!("/teaching/courses/{course}/bank")] {
        let asked = asked(&app, &author, &path).await;
        assert!((1..=MOST).contains(&asked), "{path} asks {asked} times");
    }
}
