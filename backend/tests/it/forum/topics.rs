//! Topics: the list, opening, changing.

use crate::support::{Answer, Only, TestApp, code, new_key, new_topic, problem, shape};
use shared::core::id::TopicId;
use shared::core::{Country, FieldCode, Language, ProblemCode, Role};
use shared::forum::{NewTopic, PostQuery, TopicPatch, TopicQuery};

fn titled(title: &str) -> TopicPatch {
    TopicPatch { title: Some(title.into()), language: None, tags: None }
}

#[actix_web::test]
async fn opening_a_topic_gives_it_back() {
    let app = TestApp::start();
    let (member, category) = (app.member().await, app.category("open").await);
    let new = NewTopic {
        category_id: category,
        title: "  Cum începem prima întâlnire? 🙂 שלום  ".into(),
        language: Language::Romanian,
        body_markdown: "Bună!\n\nCe faceți **voi**?".into(),
        tags: Vec::new(),
        attachments: Vec::new(),
        anonymous: false,
        left_standing: Vec::new(),
    };
    let topic = member.create_topic(&new, &new_key()).await.unwrap();
    insta::assert_snapshot!(shape(&topic), @r#"
    {
      "anonymous": false,
      "answer": null,
      "archived": false,
      "assignment": null,
      "author": {
        "country": "RO",
        "id": "[id]",
        "name": "Ana Test",
        "organisation": "A Test NGO"
      },
      "category_id": "[id]",
      "created_at": "[time]",
      "highlighted": false,
      "id": "[id]",
      "language": "ro",
      "last_number": 1,
      "last_post_at": "[time]",
      "last_read_number": 1,
      "locked": false,
      "may_edit": true,
      "may_lead": false,
      "may_reply": true,
      "may_reply_anonymously": false,
      "own": true,
      "pinned": false,
      "replies_count": 0,
      "tags": [],
      "title": "Cum începem prima întâlnire? 🙂 שלום",
      "version": 1,
      "watch": "watching"
    }
    "#);
    assert_eq!(member.find_topic(topic.id).await.unwrap(), topic);
    let posts = member.list_posts(topic.id, &PostQuery::default()).await.unwrap().items;
    assert_eq!(posts.len(), 1);
    assert_eq!(posts[0].body_html, "<p>Bună!</p>\n<p>Ce faceți <strong>voi</strong>?</p>\n");
    assert_eq!(member.list_categories().await.unwrap()[0].topics_count, 1);
}

#[actix_web::test]
async fn a_created_topic_has_an_address() {
    let app = TestApp::start();
    let (member, category) = (app.member().await, app.category("open").await);
    let body = serde_json::to_string(&new_topic(category, "Hello there")).unwrap();
    let request = app.request("POST", "/api/v1/forum/topics").header("authorization", member.bearer());
    let answer = Answer::to(request.header("content-type", "application/json").body(body)).await;
    assert_eq!(answer.status, 201);
    let found =
        Answer::to(app.request("GET", answer.header("location")).header("authorization", member.bearer()))
            .await;
    assert_eq!(found.json(), answer.json());
}

#[actix_web::test]
async fn titles_and_texts_have_their_lengths() {
    let app = TestApp::start();
    let (member, category) = (app.member().await, app.category("open").await);
    let ă = |count| "ă".repeat(count);
    for (title, body, field, wrong) in [
        (String::new(), "x".into(), "title", FieldCode::Required),
        ("   ".into(), "x".into(), "title", FieldCode::Required),
        ("ab".into(), "x".into(), "title", FieldCode::TooShort),
        (ă(151), "x".into(), "title", FieldCode::TooLong),
        ("two\nlines".into(), "x".into(), "title", FieldCode::Malformed),
        ("null\0null".into(), "x".into(), "title", FieldCode::Malformed),
        (ă(150), String::new(), "body_markdown", FieldCode::Required),
        (ă(150), " \n\t ".into(), "body_markdown", FieldCode::Required),
        (ă(150), ă(20_001), "body_markdown", FieldCode::TooLong),
        (ă(150), "bell\u{7}".into(), "body_markdown", FieldCode::Malformed),
    ] {
        let new = NewTopic {
            category_id: category,
            title: title.clone(),
            language: Language::English,
            body_markdown: body,
            tags: Vec::new(),
            attachments: Vec::new(),
            anonymous: false,
            left_standing: Vec::new(),
        };
        let problem = problem(member.create_topic(&new, &new_key()).await);
        assert_eq!(problem.code, ProblemCode::InvalidFields);
        let found: Vec<_> = problem.errors.iter().map(|error| (error.field.as_str(), error.code)).collect();
        assert_eq!(found, [(field, wrong)], "{title}");
    }
    let longest = NewTopic {
        category_id: category,
        title: ă(150),
        language: Language::English,
        body_markdown: ă(20_000),
        tags: Vec::new(),
        attachments: Vec::new(),
        anonymous: false,
        left_standing: Vec::new(),
    };
    let topic = member.create_topic(&longest, &new_key()).await.unwrap();
    assert_eq!(topic.title, longest.title);
    assert_eq!(
        member.list_topics(&TopicQuery::default()).await.unwrap().items.len(),
        1,
        "nothing wrong was stored"
    );
}

#[actix_web::test]
async fn hostile_words_are_only_words() {
    let app = TestApp::start();
    let (member, category) = (app.member().await, app.category("open").await);
    for title in [
        "'; DROP TABLE forum_topics; --",
        "<script>alert(1)</script>",
        "{{7*7}} ${x} %s",
        "שלום עולם",
        "1' OR '1'='1",
    ] {
        let topic = member.create_topic(&new_topic(category, title), &new_key()).await.unwrap();
        assert_eq!(member.find_topic(topic.id).await.unwrap().title, title);
    }
    assert_eq!(member.list_topics(&TopicQuery::default()).await.unwrap().items.len(), 5);
}

#[actix_web::test]
async fn only_members_open_topics() {
    let app = TestApp::start();
    let (manager, category) = (app.manager().await, app.category("open").await);
    let refused = problem(manager.create_topic(&new_topic(category, "Hello there"), &new_key()).await);
    assert_eq!((refused.code, refused.errors[0].code), (ProblemCode::InvalidFields, FieldCode::NotAvailable));
}

#[actix_web::test]
async fn the_newest_activity_stands_first() {
    let app = TestApp::start();
    let (member, colleague, category) = (app.member().await, app.member().await, app.category("open").await);
    let (one, two) = (app.topic(&member, category).await, app.topic(&member, category).await);
    let order = async |query: &TopicQuery| {
        member.list_topics(query).await.unwrap().items.into_iter().map(|topic| topic.id).collect::<Vec<_>>()
    };
    let all = TopicQuery::default();
    assert_eq!(order(&all).await, [two.id, one.id]);
    app.reply(&colleague, one.id, "Hello").await;
    assert_eq!(order(&all).await, [one.id, two.id]);
    let other = app.category("other").await;
    let three = app.topic(&member, other).await;
    assert_eq!(order(&all).await, [three.id, one.id, two.id]);
    let of_category = TopicQuery { category_id: Some(category), ..TopicQuery::default() };
    assert_eq!(order(&of_category).await, [one.id, two.id]);
    insta::assert_snapshot!(shape(&member.list_topics(&TopicQuery { limit: Some(1), ..all }).await.unwrap()), @r#"
    {
      "items": [
        {
          "anonymous": false,
          "answered": false,
          "archived": false,
          "assignment": null,
          "author": {
            "country": "RO",
            "id": "[id]",
            "name": "Ana Test",
            "organisation": "A Test NGO"
          },
          "category_id": "[id]",
          "created_at": "[time]",
          "id": "[id]",
          "language": "en",
          "last_post_at": "[time]",
          "last_read_number": 1,
          "locked": false,
          "pinned": false,
          "replies_count": 0,
          "tags": [],
          "title": "A topic",
          "unread": false
        }
      ],
      "next": "[cursor]",
      "previous": null
    }
    "#);
}

#[actix_web::test]
async fn a_topic_is_unread_until_it_is_read() {
    let app = TestApp::start();
    let (author, reader, category) = (app.member().await, app.member().await, app.category("open").await);
    let topic = app.topic(&author, category).await;
    let unread = async |person: &crate::support::Person| {
        person.list_topics(&TopicQuery::default()).await.unwrap().items[0].unread
    };
    assert_eq!((unread(&author).await, unread(&reader).await), (false, true), "one's own words are no news");
    reader.mark_topic_read(topic.id, &shared::forum::ReadMark { number: 1 }).await.unwrap();
    assert!(!unread(&reader).await);
    app.reply(&author, topic.id, "Something new").await;
    assert_eq!((unread(&author).await, unread(&reader).await), (false, true));
}

#[actix_web::test]
async fn author_and_facilitator_change_a_title() {
    let app = TestApp::start();
    let (author, facilitator, category) =
        (app.member().await, app.facilitator().await, app.category("open").await);
    let topic = app.topic(&author, category).await;
    let changed = author.update_topic(topic.id, 1, &titled(" A better title ")).await.unwrap();
    assert_eq!((changed.title.as_str(), changed.version), ("A better title", 2));
    let patch = TopicPatch { title: None, language: Some(Language::Czech), tags: None };
    let changed = facilitator.update_topic(topic.id, 2, &patch).await.unwrap();
    assert_eq!(
        (changed.title.as_str(), changed.language, changed.version),
        ("A better title", Language::Czech, 3)
    );
    assert_eq!(changed.last_post_at, topic.last_post_at, "a title is no activity");
}

#[actix_web::test]
async fn others_do_not_change_a_title() {
    let app = TestApp::start();
    let author = app.member().await;
    let category =
        app.category_for("ro", Only { country: Some(Country::Romania), ..Default::default() }).await;
    let topic = app.topic(&author, category).await;
    let stranger = app.member().await;
    let abroad = app.with_grants(&[(Role::Member, None), (Role::Facilitator, Some(Country::Spain))]).await;
    let here = app.with_grants(&[(Role::Member, None), (Role::Facilitator, Some(Country::Romania))]).await;
    for person in [&stranger, &abroad] {
        assert!(!person.find_topic(topic.id).await.unwrap().may_edit);
        assert_eq!(code(person.update_topic(topic.id, 1, &titled("Mine now")).await), ProblemCode::Forbidden);
    }
    assert!(here.find_topic(topic.id).await.unwrap().may_edit);
    here.update_topic(topic.id, 1, &titled("As agreed")).await.unwrap();
}

#[actix_web::test]
async fn two_titles_at_once_are_both_shown() {
    let app = TestApp::start();
    let (author, facilitator, category) =
        (app.member().await, app.facilitator().await, app.category("open").await);
    let topic = app.topic(&author, category).await;
    author.update_topic(topic.id, 1, &titled("The author's")).await.unwrap();
    let conflict = problem(facilitator.update_topic(topic.id, 1, &titled("The facilitator's")).await);
    assert_eq!((conflict.status, conflict.code), (409, ProblemCode::EditConflict));
    insta::assert_snapshot!(shape(&conflict.conflict), @r#"
    {
      "sent": "The facilitator's",
      "stored": "The author's",
      "stored_version": 2
    }
    "#);
    assert_eq!(author.find_topic(topic.id).await.unwrap().title, "The author's");
    facilitator.update_topic(topic.id, 2, &titled("The facilitator's")).await.unwrap();
}

#[actix_web::test]
async fn wrong_titles_are_refused_and_missing_topics_not_found() {
    let app = TestApp::start();
    let (author, category) = (app.member().await, app.category("open").await);
    let topic = app.topic(&author, category).await;
    assert_eq!(code(author.update_topic(topic.id, 1, &titled("ab")).await), ProblemCode::InvalidFields);
    let nil = TopicId(uuid::Uuid::nil());
    assert_eq!(code(author.update_topic(nil, 1, &titled("Hello there")).await), ProblemCode::NotFound);
    assert_eq!(code(author.find_topic(nil).await), ProblemCode::NotFound);
    assert_eq!(author.find_topic(topic.id).await.unwrap().title, "A topic");
}
