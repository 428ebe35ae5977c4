//! Drafts: saved while typing, found on another device, gone when sent.

use crate::support::{Answer, TestApp, code, new_key, new_post, new_topic, problem, shape};
use api_client::Client;
use shared::core::{Language, ProblemCode};
use shared::forum::{DraftContent, DraftKey, DraftQuery, PostPatch, PostQuery, SavedDraft};

/// What is found under this key.
async fn found(client: &Client, key: DraftKey) -> Option<SavedDraft> {
    let mut drafts = client.list_drafts(&DraftQuery { key: Some(key) }).await.unwrap();
    assert!(drafts.len() <= 1, "{drafts:?}");
    drafts.pop()
}

async fn all(client: &Client) -> Vec<SavedDraft> {
    client.list_drafts(&DraftQuery::default()).await.unwrap()
}

fn typed(body: &str) -> DraftContent {
    DraftContent { body_markdown: body.into(), ..DraftContent::default() }
}

#[actix_web::test]
async fn a_draft_is_found_on_another_device() {
    let app = TestApp::start();
    let (member, category) = (app.member().await, app.category("open").await);
    let content = DraftContent {
        category_id: Some(category),
        title: "Half a ti".into(),
        body_markdown: "Half a sentence 🙂 שלום".into(),
        language: Some(Language::Romanian),
        base_version: None,
        attachments: Vec::new(),
        anonymous: true,
    };
    let saved = member.save_draft(DraftKey::Topic, &content).await.unwrap();
    let laptop = app.sign_in(&member).await;
    assert_eq!(found(&laptop, DraftKey::Topic).await, Some(saved));
    insta::assert_snapshot!(shape(&all(&laptop).await), @r#"
    [
      {
        "content": {
          "anonymous": true,
          "attachments": [],
          "base_version": null,
          "body_markdown": "Half a sentence 🙂 שלום",
          "category_id": "[id]",
          "language": "ro",
          "title": "Half a ti"
        },
        "key": "topic",
        "saved_at": "[time]"
      }
    ]
    "#);
}

#[actix_web::test]
async fn the_last_saved_stands_first_and_over_the_one_before() {
    let app = TestApp::start();
    let (member, category) = (app.member().await, app.category("open").await);
    let topic = app.topic(&member, category).await;
    let reply = DraftKey::Reply(topic.id);
    for (key, body) in [(DraftKey::Topic, "one"), (reply, "two"), (DraftKey::Topic, "three")] {
        app.pass(1);
        member.save_draft(key, &typed(body)).await.unwrap();
    }
    let drafts = all(&member).await;
    let seen: Vec<_> =
        drafts.iter().map(|draft| (draft.key.clone(), draft.content.body_markdown.as_str())).collect();
    assert_eq!(seen, [("topic".to_owned(), "three"), (reply.to_string(), "two")]);
}

#[actix_web::test]
async fn sending_throws_the_draft_away() {
    let app = TestApp::start();
    let (member, category) = (app.member().await, app.category("open").await);
    member.save_draft(DraftKey::Topic, &typed("The **first** po")).await.unwrap();
    let topic = member.create_topic(&new_topic(category, "A topic"), &new_key()).await.unwrap();
    assert_eq!(found(&member, DraftKey::Topic).await, None);

    let (reply, other) = (DraftKey::Reply(topic.id), DraftKey::Topic);
    member.save_draft(reply, &typed("A reply")).await.unwrap();
    member.save_draft(other, &typed("Another topic")).await.unwrap();
    let post = member.create_post(topic.id, &new_post("A reply"), &new_key()).await.unwrap();
    assert_eq!(found(&member, reply).await, None);

    let edit = DraftKey::Edit(post.id);
    member.save_draft(edit, &DraftContent { base_version: Some(1), ..typed("A change") }).await.unwrap();
    let patch = PostPatch { body_markdown: Some("A change".into()), ..PostPatch::default() };
    member.update_post(post.id, 1, &patch).await.unwrap();
    assert_eq!(found(&member, edit).await, None);

    member.save_draft(edit, &typed("Another change")).await.unwrap();
    member.delete_post(post.id).await.unwrap();
    let left: Vec<_> = all(&member).await.into_iter().map(|draft| draft.key).collect();
    assert_eq!(left, ["topic"]);
}

#[actix_web::test]
async fn two_devices_do_not_overwrite_each_other() {
    let app = TestApp::start();
    let member = app.member().await;
    let phone = app.sign_in(&member).await;
    let first = member.save_draft_over(None, DraftKey::Topic, &typed("One")).await.unwrap().saved_at;
    app.pass(1);
    let second = phone.save_draft_over(Some(first), DraftKey::Topic, &typed("Two")).await.unwrap().saved_at;
    app.pass(1);
    for known in [None, Some(first)] {
        let refused = member.save_draft_over(known, DraftKey::Topic, &typed("Three")).await;
        assert_eq!(code(refused), ProblemCode::DraftConflict);
        assert_eq!(code(member.delete_known_draft(known, DraftKey::Topic).await), ProblemCode::DraftConflict);
    }
    assert_eq!(found(&member, DraftKey::Topic).await.unwrap().content, typed("Two"), "nothing is lost");
    member.save_draft_over(None, DraftKey::Topic, &typed("Two")).await.expect("the same is no conflict");
    let last = found(&phone, DraftKey::Topic).await.unwrap().saved_at;
    assert_ne!(last, second);
    phone.save_draft_over(Some(last), DraftKey::Topic, &typed("Three")).await.unwrap();
    app.pass(1);
    member.save_draft(DraftKey::Topic, &typed("Four")).await.expect("who names none overwrites");
    let four = found(&phone, DraftKey::Topic).await.unwrap().saved_at;
    phone.delete_known_draft(Some(four), DraftKey::Topic).await.unwrap();
    phone
        .save_draft_over(Some(four), DraftKey::Topic, &typed("Five"))
        .await
        .expect("there is nothing to lose");

    let request = app.request("PUT", "/api/v1/forum/drafts/topic").header("authorization", member.bearer());
    let request = request.header("content-type", "application/json").header("if-match", "\"another\"");
    let answer = Answer::to(request.body("{}")).await;
    assert_eq!(answer.problem().code, ProblemCode::DraftConflict);
}

#[actix_web::test]
async fn sending_keeps_what_another_device_wrote() {
    let app = TestApp::start();
    let (member, category) = (app.member().await, app.category("open").await);
    let topic = app.topic(&member, category).await.id;
    let reply = DraftKey::Reply(topic);
    member.save_draft(reply, &typed("Written on the phone")).await.unwrap();
    app.reply(&member, topic, "Written at the desk").await;
    assert_eq!(found(&member, reply).await.unwrap().content, typed("Written on the phone"));
    app.reply(&member, topic, "Written on the phone and sent from there").await;
    assert_eq!(found(&member, reply).await, None);
}

#[actix_web::test]
async fn a_refused_sending_keeps_the_draft() {
    let app = TestApp::start();
    let (member, category) = (app.member().await, app.category("open").await);
    let topic = app.topic(&member, category).await;
    let first = member.list_posts(topic.id, &PostQuery::default()).await.unwrap().items[0].id;
    let (reply, edit) = (DraftKey::Reply(topic.id), DraftKey::Edit(first));
    member.save_draft(reply, &typed("x")).await.unwrap();
    member.save_draft(edit, &typed("x")).await.unwrap();
    problem(member.create_post(topic.id, &new_post(""), &new_key()).await);
    problem(
        member
            .update_post(first, 7, &PostPatch { body_markdown: Some("x".into()), ..PostPatch::default() })
            .await,
    );
    assert!(found(&member, reply).await.is_some());
    assert!(found(&member, edit).await.is_some());
}

#[actix_web::test]
async fn nobody_else_sees_a_draft() {
    let app = TestApp::start();
    let (member, facilitator) = (app.member().await, app.facilitator().await);
    member.save_draft(DraftKey::Topic, &typed("Not ready")).await.unwrap();
    assert_eq!(found(&facilitator, DraftKey::Topic).await, None);
    assert!(all(&facilitator).await.is_empty());
    facilitator.save_draft(DraftKey::Topic, &typed("Mine")).await.unwrap();
    facilitator.delete_draft(DraftKey::Topic).await.unwrap();
    assert_eq!(found(&member, DraftKey::Topic).await.unwrap().content.body_markdown, "Not ready");
}

#[actix_web::test]
async fn a_draft_is_thrown_away() {
    let app = TestApp::start();
    let member = app.member().await;
    member.save_draft(DraftKey::Topic, &typed("Nothing")).await.unwrap();
    for _ in 0..2 {
        member.delete_draft(DraftKey::Topic).await.unwrap();
    }
    assert!(all(&member).await.is_empty());
}

#[actix_web::test]
async fn a_draft_may_be_long_and_unfinished_but_not_endless() {
    let app = TestApp::start();
    let member = app.member().await;
    let long = typed(&"ă\"".repeat(50_000));
    assert_eq!(member.save_draft(DraftKey::Topic, &long).await.unwrap().content, long);
    assert_eq!(found(&member, DraftKey::Topic).await.unwrap().content, long);
    let longer = typed(&"x".repeat(100_001));
    assert_eq!(code(member.save_draft(DraftKey::Topic, &longer).await), ProblemCode::InvalidFields);
    member.save_draft(DraftKey::Topic, &DraftContent::default()).await.unwrap();
}
