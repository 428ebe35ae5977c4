//! Categories: seen by role, country and group; what one does not see does not exist.

use crate::support::{Only, Person, TestApp, code, new_key, new_post, new_topic, problem, shape};
use shared::core::id::CategoryId;
use shared::core::{Country, FieldCode, ProblemCode, Role};
use shared::forum::{PostPatch, PostQuery, ReadMark, TopicPatch, TopicQuery};

async fn seen_by(person: &Person) -> Vec<String> {
    person.list_categories().await.unwrap().into_iter().map(|category| category.slug).collect()
}

#[actix_web::test]
async fn a_category_says_what_one_may_do() {
    let app = TestApp::start();
    let (member, manager) = (app.member().await, app.manager().await);
    app.category("open").await;
    insta::assert_snapshot!(shape(&member.list_categories().await.unwrap()), @r#"
    [
      {
        "archived": false,
        "description": {
          "cs": "",
          "en": "",
          "es": "",
          "ro": ""
        },
        "id": "[id]",
        "may_post": true,
        "may_post_anonymously": false,
        "name": {
          "cs": "open cs",
          "en": "open en",
          "es": "open es",
          "ro": "open ro"
        },
        "parent_id": null,
        "restricted": false,
        "rules_due": false,
        "slug": "open",
        "topics_count": 0,
        "watch": "following"
      }
    ]
    "#);
    let seen = manager.list_categories().await.unwrap();
    assert_eq!((seen[0].slug.as_str(), seen[0].may_post), ("open", false), "no member, so only a reader");
}

#[actix_web::test]
async fn everybody_sees_what_is_for_them() {
    let app = TestApp::start();
    let (romanian, spaniard, facilitator) =
        (app.member().await, app.member_in(Country::Spain).await, app.facilitator().await);
    let group = app.group(&[&spaniard]).await;
    app.category("a-open").await;
    app.category_for("b-facilitators", Only { role: Some(Role::Facilitator), ..Only::default() }).await;
    app.category_for("c-spain", Only { country: Some(Country::Spain), ..Only::default() }).await;
    app.category_for("d-group", Only { group: Some(group), ..Only::default() }).await;
    let all = Only {
        role: Some(Role::Member),
        country: Some(Country::Spain),
        group: Some(group),
        organisation: None,
    };
    app.category_for("e-all-three", all).await;
    let never = Only { role: Some(Role::Facilitator), country: Some(Country::Spain), ..Only::default() };
    app.category_for("f-spanish-facilitators", never).await;
    assert_eq!(seen_by(&romanian).await, ["a-open"]);
    assert_eq!(seen_by(&spaniard).await, ["a-open", "c-spain", "d-group", "e-all-three"]);
    assert_eq!(seen_by(&facilitator).await, ["a-open", "b-facilitators"]);
}

#[actix_web::test]
async fn what_one_does_not_see_does_not_exist() {
    let app = TestApp::start();
    let (inside, outside, manager) =
        (app.member_in(Country::Spain).await, app.member().await, app.manager().await);
    let hidden = app.category_for("hidden", Only { country: Some(Country::Spain), ..Only::default() }).await;
    let topic = app.topic(&inside, hidden).await;
    let posts = inside.list_posts(topic.id, &PostQuery::default()).await.unwrap().items;
    let (topic, post) = (topic.id, posts[0].id);
    for person in [&outside, &manager] {
        assert!(person.list_categories().await.unwrap().is_empty());
        assert!(person.list_topics(&TopicQuery::default()).await.unwrap().items.is_empty());
        let of_category = TopicQuery { category_id: Some(hidden), ..TopicQuery::default() };
        let new_title = TopicPatch { title: Some("Mine now".into()), language: None, tags: None };
        let new_text = PostPatch { body_markdown: Some("Mine now".into()), ..PostPatch::default() };
        let codes = [
            code(person.list_topics(&of_category).await),
            code(person.find_topic(topic).await),
            code(person.list_posts(topic, &PostQuery::default()).await),
            code(person.find_post(post).await),
            code(person.find_post_source(post).await),
            code(person.create_post(topic, &new_post("Hello"), &new_key()).await),
            code(person.update_topic(topic, 1, &new_title).await),
            code(person.update_post(post, 1, &new_text).await),
            code(person.delete_post(post).await),
            code(person.mark_topic_read(topic, &ReadMark { number: 1 }).await),
        ];
        assert_eq!(codes, [ProblemCode::NotFound; 10]);
        let refused = problem(person.create_topic(&new_topic(hidden, "Hello there"), &new_key()).await);
        assert_eq!(refused.code, ProblemCode::InvalidFields);
        assert_eq!(
            (refused.errors[0].field.as_str(), refused.errors[0].code),
            ("category_id", FieldCode::NotAvailable)
        );
    }
    assert_eq!(inside.find_topic(topic).await.unwrap().version, 1, "nothing was changed");
}

#[actix_web::test]
async fn a_category_that_is_not_there() {
    let app = TestApp::start();
    let member = app.member().await;
    let nowhere = CategoryId(uuid::Uuid::nil());
    let query = TopicQuery { category_id: Some(nowhere), ..TopicQuery::default() };
    assert_eq!(code(member.list_topics(&query).await), ProblemCode::NotFound);
    let refused = problem(member.create_topic(&new_topic(nowhere, "Hello there"), &new_key()).await);
    assert_eq!(refused.errors[0].code, FieldCode::NotAvailable);
}

#[actix_web::test]
async fn who_leaves_a_group_loses_its_categories() {
    let app = TestApp::start();
    let member = app.member().await;
    let group = app.group(&[&member]).await;
    app.category_for("group", Only { group: Some(group), ..Only::default() }).await;
    assert_eq!(seen_by(&member).await, ["group"]);
    app.write(|connection| {
        use diesel::prelude::*;
        diesel::delete(waymark::db::schema::accounts_group_members::table).execute(connection)?;
        Ok(())
    })
    .await;
    app.pass(10);
    assert!(seen_by(&member).await.is_empty());
}
