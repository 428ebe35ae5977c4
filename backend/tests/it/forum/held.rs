//! First posts that wait: nobody learns of them but their author and those who moderate there; published, they are posts.

use super::privacy_of::Watch;
use crate::media;
use crate::support::{Only, Person, TestApp, code, new_key, new_post, new_topic, problem};
use diesel::prelude::*;
use shared::core::id::{CategoryId, HeldPostId, TopicId};
use shared::core::{Country, FieldCode, Language, ProblemCode, Role};
use shared::forum::{
    HeldPost, HeldPostDecision, HeldPostQuery, MAX_HELD_POSTS, NewHeldPost, PostQuery, ReviewReason,
    TopicMerge, TopicQuery, WatchChoice, WatchLevel,
};
use shared::notices::{NoticeKind, NoticeQuery};
use shared::search::SearchQuery;

/// From now on a category holds the first posts of each author.
pub async fn hold(app: &TestApp, category: CategoryId, first: i32) -> CategoryId {
    app.write(move |connection| {
        use waymark::db::schema::forum_categories::dsl;
        diesel::update(dsl::forum_categories.find(category))
            .set(dsl::hold_first.eq(first))
            .execute(connection)?;
        Ok(())
    })
    .await;
    app.pass(11);
    category
}

fn reply(topic: TopicId, words: &str) -> NewHeldPost {
    NewHeldPost::reply(topic, new_post(words))
}

async fn waiting(person: &Person) -> Vec<HeldPost> {
    person.list_held_posts(&HeldPostQuery::default()).await.unwrap().items
}

async fn mine(person: &Person) -> Vec<HeldPost> {
    person.list_held_posts(&HeldPostQuery { mine: true, ..HeldPostQuery::default() }).await.unwrap().items
}

fn approve() -> HeldPostDecision {
    HeldPostDecision { approve: true, reason: None, text: String::new() }
}

fn refuse() -> HeldPostDecision {
    HeldPostDecision { approve: false, reason: Some(ReviewReason::Identifies), text: "It names her.".into() }
}

async fn told(person: &Person) -> Vec<NoticeKind> {
    let told = person.list_notices(&NoticeQuery::default()).await.unwrap().items;
    told.into_iter().map(|notice| notice.kind).collect()
}

/// All that a reader sees of the forum.
async fn seen(person: &Person, topic: TopicId) -> String {
    let words = SearchQuery { q: "orchard".into(), ..SearchQuery::default() };
    format!(
        "{:?} {:?} {:?} {:?} {:?} {:?} {:?}",
        person.list_categories().await.unwrap(),
        person.list_topics(&TopicQuery::default()).await.unwrap().items,
        person.find_topic(topic).await.unwrap(),
        person.list_posts(topic, &PostQuery::default()).await.unwrap().items,
        person.search_posts(&words).await.unwrap().items,
        told(person).await,
        waiting(person).await,
    )
}

#[actix_web::test]
async fn a_first_post_waits_and_nobody_learns_of_it() {
    let app = TestApp::start();
    let (leading, reader) = (app.facilitator().await, app.member().await);
    let author = app.member_reading(Language::Czech).await;
    let category = hold(&app, app.category("open").await, 1).await;
    let topic = app.topic(&leading, category).await.id;
    reader.update_topic_watch(topic, WatchChoice { level: WatchLevel::Watching }).await.unwrap();
    let watching = WatchChoice { level: WatchLevel::Watching };
    reader.update_category_watch(category, watching).await.unwrap();
    let before = seen(&reader, topic).await;

    let words = new_post("The orchard in autumn.");
    let asked = author.create_post(topic, &words, &new_key()).await;
    assert_eq!(code(asked), ProblemCode::ApprovalRequired);
    let opened = new_topic(category, "The orchard");
    assert_eq!(code(author.create_topic(&opened, &new_key()).await), ProblemCode::ApprovalRequired);
    let key = new_key();
    let held = author.create_held_post(&NewHeldPost::reply(topic, words.clone()), &key).await.unwrap();
    let again = author.create_held_post(&NewHeldPost::reply(topic, words.clone()), &key).await.unwrap();
    assert_eq!((again.id, held.author_language), (held.id, None));
    app.pass(1);
    let new = author.create_held_post(&NewHeldPost::topic(opened), &new_key()).await.unwrap();
    assert_eq!((new.title.as_str(), new.topic_id, new.category_id), ("The orchard", None, category));
    app.run_jobs().await;
    assert_eq!(seen(&reader, topic).await, before, "as if nothing had been written");
    assert_eq!(code(reader.decide_held_post(held.id, &approve()).await), ProblemCode::NotFound);
    assert_eq!(code(reader.delete_held_post(held.id).await), ProblemCode::NotFound);
    assert_eq!(code(author.decide_held_post(held.id, &approve()).await), ProblemCode::NotFound, "their own");
    assert_eq!(mine(&author).await.len(), 2);
    let queue = waiting(&leading).await;
    assert_eq!(
        queue.iter().map(|one| one.id).collect::<Vec<_>>(),
        [held.id, new.id],
        "the longest waiting first"
    );
    assert_eq!(queue[0].author_language, Some(Language::Czech));
    assert!(queue[0].body_html.contains("orchard"));
    assert_eq!(queue[0].title, "A topic");

    app.pass(60);
    leading.decide_held_post(held.id, &approve()).await.unwrap();
    app.run_jobs().await;
    let posts = reader.list_posts(topic, &PostQuery::default()).await.unwrap().items;
    assert_eq!((posts.len(), posts[1].created_at), (2, app.now()), "as if written now");
    assert_eq!(posts[1].author.as_ref().unwrap().id, author.account);
    assert_eq!(told(&reader).await, [NoticeKind::Post]);
    assert_eq!(told(&author).await, [NoticeKind::Moderation]);
    assert_eq!(code(leading.decide_held_post(held.id, &approve()).await), ProblemCode::NotFound, "done");
    author.create_post(topic, &new_post("The second"), &new_key()).await.unwrap();
    leading.decide_held_post(new.id, &approve()).await.unwrap();
    let listed = reader.list_topics(&TopicQuery::default()).await.unwrap().items;
    assert_eq!((listed.len(), listed[0].title.as_str()), (2, "The orchard"));
    let words = SearchQuery { q: "orchard".into(), ..SearchQuery::default() };
    assert_eq!(reader.search_posts(&words).await.unwrap().items.len(), 2);
    let category = reader.list_categories().await.unwrap().remove(0);
    assert_eq!(category.topics_count, 2);
    waymark::forum::jobs::repair_counters(app.app.clone()).await.unwrap();
    assert_eq!(reader.find_topic(topic).await.unwrap().replies_count, 2);
    app.take_jobs().await;
}

#[actix_web::test]
async fn a_refusal_is_told_and_the_text_is_kept_for_its_author() {
    let app = TestApp::start();
    let (leading, author) = (app.facilitator().await, app.member().await);
    let category = hold(&app, app.category("open").await, 2).await;
    let topic = app.topic(&leading, category).await.id;
    let held = author.create_held_post(&reply(topic, "She is Ana."), &new_key()).await.unwrap().id;
    let no_reason = HeldPostDecision { reason: None, ..refuse() };
    assert_eq!(problem(leading.decide_held_post(held, &no_reason).await).errors[0].field, "reason");
    leading.decide_held_post(held, &refuse()).await.unwrap();
    assert!(waiting(&leading).await.is_empty());
    assert_eq!(code(leading.decide_held_post(held, &approve()).await), ProblemCode::Forbidden);
    let kept = mine(&author).await.remove(0);
    assert_eq!((kept.reason, kept.text.as_str()), (Some(ReviewReason::Identifies), "It names her."));
    assert!(kept.refused_at.is_some() && kept.body_html.contains("She is Ana."));
    let notice = author.list_notices(&NoticeQuery::default()).await.unwrap().items.remove(0);
    assert_eq!((notice.kind, notice.actor), (NoticeKind::Moderation, None));
    let acts: Vec<(String, Option<String>)> = app
        .read(|connection| {
            use waymark::db::schema::audit_events::dsl;
            let acts = dsl::audit_events.filter(dsl::action.eq("decide_held_post"));
            Ok(acts.select((dsl::subject, dsl::detail)).load(connection)?)
        })
        .await;
    assert_eq!(acts, [(format!("held post {held}"), Some("refuse".to_owned()))]);
    author.delete_held_post(held).await.unwrap();
    assert!(mine(&author).await.is_empty());
    assert_eq!(code(author.delete_held_post(held).await), ProblemCode::NotFound);

    // The first two wait; two that were refused are none.
    for number in 0..2 {
        let words = format!("Words {number}");
        assert_eq!(
            code(author.create_post(topic, &new_post(&words), &new_key()).await),
            ProblemCode::ApprovalRequired
        );
        let held = author.create_held_post(&reply(topic, &words), &new_key()).await.unwrap().id;
        leading.decide_held_post(held, &approve()).await.unwrap();
    }
    author.create_post(topic, &new_post("The third"), &new_key()).await.unwrap();
    assert_eq!(code(author.create_held_post(&reply(topic, "x"), &new_key()).await), ProblemCode::Forbidden);
    app.take_jobs().await;
}

#[actix_web::test]
async fn files_wait_with_their_post() {
    let app = TestApp::start();
    let (leading, author, reader) = (app.facilitator().await, app.member().await, app.member().await);
    let category = hold(&app, app.category("open").await, 1).await;
    let topic = app.topic(&leading, category).await.id;
    let file = media::picture(&author).await;
    let mut new = reply(topic, "A picture");
    new.attachments = vec![media::choice(file, "A tree")];
    let stolen = problem(reader.create_held_post(&new, &new_key()).await);
    assert_eq!(
        (stolen.errors[0].field.as_str(), stolen.errors[0].code),
        ("attachments", FieldCode::NotAvailable)
    );
    let held = author.create_held_post(&new, &new_key()).await.unwrap();
    assert_eq!(held.attachments[0].alt, "A tree");
    assert!(leading.find_file(file).await.is_ok() && author.find_file(file).await.is_ok());
    assert_eq!(code(reader.find_file(file).await), ProblemCode::NotFound);
    app.pass(24 * 60 * 60 + 1);
    waymark::media::jobs::collect(app.app.clone(), waymark::forum::held::is_kept).await.unwrap();
    app.run_jobs().await;
    let leading = app.sign_in(&leading).await;
    leading.decide_held_post(held.id, &approve()).await.unwrap();
    let posts = leading.list_posts(topic, &PostQuery::default()).await.unwrap().items;
    assert_eq!(posts[1].attachments[0].id, file);
    assert!(app.sign_in(&reader).await.find_file(file).await.is_ok());
    app.take_jobs().await;
}

#[actix_web::test]
async fn who_may_not_and_what_is_not_held() {
    let app = TestApp::start();
    let (leading, author) = (app.facilitator().await, app.member().await);
    let group = app.group(&[&leading]).await;
    let only = Only { group: Some(group), ..Only::default() };
    let private = hold(&app, app.category_for("private", only).await, 1).await;
    let open = app.category("open").await;
    let theirs = app.topic(&leading, private).await.id;
    let topic = app.topic(&leading, open).await.id;
    assert_eq!(code(author.create_held_post(&reply(topic, "x"), &new_key()).await), ProblemCode::Forbidden);
    assert_eq!(code(author.create_held_post(&reply(theirs, "x"), &new_key()).await), ProblemCode::NotFound);
    let hidden = NewHeldPost::topic(new_topic(private, "A title"));
    let errors = problem(author.create_held_post(&hidden, &new_key()).await).errors;
    assert_eq!((errors[0].field.as_str(), errors[0].code), ("category_id", FieldCode::NotAvailable));

    hold(&app, open, 1).await;
    let spain = [(Role::Member, None), (Role::Facilitator, Some(Country::Spain))];
    let abroad = app.person_in(Country::Spain, None, &spain).await;
    for number in 0..MAX_HELD_POSTS {
        author.create_held_post(&reply(topic, &format!("Words {number}")), &new_key()).await.unwrap();
    }
    let full = problem(author.create_held_post(&reply(topic, "Too many"), &new_key()).await);
    assert_eq!(full.errors[0].code, FieldCode::TooMany);
    assert!(waiting(&abroad).await.is_empty(), "their role does not hold there");
    let nil = HeldPostId(uuid::Uuid::nil());
    assert_eq!(code(leading.decide_held_post(nil, &approve()).await), ProblemCode::NotFound);

    // What waits follows the topic that it replies to.
    let other = app.topic(&leading, open).await.id;
    leading.merge_topic(topic, &TopicMerge { into: other }).await.unwrap();
    let held = waiting(&leading).await.remove(0);
    assert_eq!(held.topic_id, Some(other));
    leading.decide_held_post(held.id, &approve()).await.unwrap();
    assert_eq!(leading.find_topic(other).await.unwrap().replies_count, 2);
    app.take_jobs().await;
}

#[actix_web::test]
async fn an_anonymous_colleagues_posts_wait_each_time_and_say_nobodys_name() {
    let app = TestApp::start();
    let (leading, other) = (app.facilitator().await, app.facilitator().await);
    let author = app.member_in(Country::Spain).await;
    let category = hold(&app, app.anonymous_category("open").await, 1).await;
    let named = app.topic(&leading, category).await.id;
    // A post under one's name stands: the next one under it need not wait, one without it waits all the same.
    let held = author.create_held_post(&reply(named, "By name"), &new_key()).await.unwrap().id;
    leading.decide_held_post(held, &approve()).await.unwrap();
    author.create_post(named, &new_post("By name again"), &new_key()).await.unwrap();
    let mut secret = new_topic(category, "Namelessly asked");
    (secret.anonymous, secret.body_markdown) = (true, format!("Secretly worded, @{}", leading.name));
    let file = media::picture(&author).await;
    secret.attachments = vec![media::choice(file, "notes")];
    for person in [&author, &leading] {
        let asked = person.create_topic(&secret, &new_key()).await;
        assert_eq!(code(asked), ProblemCode::ApprovalRequired, "who leads there as well");
        let mut new = new_post("Secretly replied");
        new.anonymous = true;
        assert_eq!(code(person.create_post(named, &new, &new_key()).await), ProblemCode::ApprovalRequired);
    }
    let own = author.create_held_post(&NewHeldPost::topic(secret), &new_key()).await.unwrap();
    assert!(own.anonymous && own.author.is_none());
    for person in [&leading, &other] {
        let queue = person.list_held_posts(&HeldPostQuery::default()).await.unwrap();
        Watch::of(&author).sees_nothing_in(&queue);
        let shown = &queue.items[0];
        assert!(shown.anonymous && shown.author.is_none() && shown.author_language.is_none());
        assert!(person.find_file(file).await.is_ok());
    }
    assert_eq!(mine(&author).await.len(), 1);
    app.take_jobs().await;

    app.pass(60);
    leading.decide_held_post(own.id, &approve()).await.unwrap();
    app.run_jobs().await;
    assert!(!told(&leading).await.contains(&NoticeKind::Mention), "an anonymous colleague calls nobody");
    let listed = leading.list_topics(&TopicQuery::default()).await.unwrap();
    Watch::of(&author).sees_nothing_in(&listed);
    let topic = listed.items[0].id;
    assert!(listed.items[0].anonymous && author.find_topic(topic).await.unwrap().own);
    let spain = TopicQuery { country: Some(Country::Spain), ..TopicQuery::default() };
    assert!(leading.list_topics(&spain).await.unwrap().items.is_empty());
    let post = author.list_posts(topic, &PostQuery::default()).await.unwrap().items.remove(0);
    assert!(post.anonymous && post.own && post.asker);
    assert_eq!(told(&author).await, [NoticeKind::Moderation, NoticeKind::Moderation]);

    // Whoever asked replies as such, and is still an anonymous colleague where the category has changed its mind.
    let mut again = reply(topic, "Thanks");
    again.anonymous = true;
    let held = author.create_held_post(&again, &new_key()).await.unwrap().id;
    app.write(move |connection| {
        use waymark::db::schema::forum_categories::dsl;
        diesel::update(dsl::forum_categories.find(category)).set(dsl::anonymity.eq(0)).execute(connection)?;
        Ok(())
    })
    .await;
    app.pass(11);
    assert_eq!(problem(author.create_held_post(&again, &new_key()).await).errors[0].field, "anonymous");
    other.decide_held_post(held, &approve()).await.unwrap();
    let posts = leading.list_posts(topic, &PostQuery::default()).await.unwrap();
    Watch::of(&author).sees_nothing_in(&posts);
    assert!(posts.items[1].anonymous && posts.items[1].asker);
    app.take_jobs().await;
}
