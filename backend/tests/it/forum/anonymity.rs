//! Anonymous colleagues: nobody but they themselves learn whose a text is, by whatever way; a facilitator does for a reason.

use super::privacy_of::Watch;
use crate::media;
use crate::support::{Person, TestApp, code, new_key, new_post, new_topic, problem};
use diesel::prelude::*;
use shared::core::id::{CategoryId, PostId, TopicId};
use shared::core::{Country, FieldCode, Language, ProblemCode, Role};
use shared::forum::{
    AcceptedAnswer, BookmarkContent, BookmarkQuery, NewFlag, NewPost, NewReveal, NewReviewAct,
    NewReviewAnswer, NewTranslation, PostPatch, PostQuery, Reaction, RevealReason, ReviewAct, ReviewQuery,
    ReviewReason, TopicMerge, TopicQuery, TopicSplit, WatchChoice, WatchLevel,
};
use shared::notices::{MailTiming, NoticeKind, NoticeQuery, NoticeWish};
use shared::privacy::{ErasureRequest, PostsChoice};
use shared::search::SearchQuery;

fn reveal(text: &str) -> NewReveal {
    NewReveal { reason: RevealReason::Danger, text: text.into() }
}

/// A topic that this person opened as an anonymous colleague, and its first post.
async fn ask(app: &TestApp, person: &Person, category: CategoryId) -> (TopicId, PostId) {
    let mut new = new_topic(category, "Namelessly asked");
    new.anonymous = true;
    let file = media::send(person, "notes.png", media::png(1)).await.unwrap().id;
    new.attachments = vec![media::choice(file, "notes")];
    let topic = person.create_topic(&new, &new_key()).await.unwrap().id;
    app.pass(1);
    let posts = person.list_posts(topic, &PostQuery::default()).await.unwrap().items;
    (topic, posts[0].id)
}

/// A reply of an anonymous colleague.
async fn answer(app: &TestApp, person: &Person, topic: TopicId, body: &str) -> PostId {
    let mut new = new_post(body);
    new.anonymous = true;
    let post = person.create_post(topic, &new, &new_key()).await.unwrap().id;
    app.pass(1);
    post
}

#[actix_web::test]
async fn no_answer_to_anybody_else_says_whose_it_is() {
    let app = TestApp::start();
    let (author, reader, category) =
        (app.member_in(Country::Spain).await, app.member().await, app.anonymous_category("open").await);
    let leading = app.facilitator().await;
    let at_once = NoticeWish { in_app: true, by_mail: MailTiming::AtOnce };
    for kind in [NoticeKind::Topic, NoticeKind::Post] {
        reader.update_notice_choice(kind, at_once).await.unwrap();
    }
    let everything = WatchChoice { level: WatchLevel::Watching };
    reader.update_category_watch(category, everything).await.unwrap();
    let (topic, first) = ask(&app, &author, category).await;
    let post = answer(&app, &author, topic, "Secretly worded").await;
    let patch = PostPatch { body_markdown: Some("Secretly worded anew".into()), ..PostPatch::default() };
    author.update_post(post, 1, &patch).await.unwrap();
    app.run_jobs().await;
    app.pass(120);
    app.run_jobs().await;
    let mails = app.take_mails();
    assert!(!mails.is_empty() && !format!("{mails:?}").contains(&author.name), "{mails:?}");
    reader.save_bookmark(post, &BookmarkContent::default()).await.unwrap();
    for person in [&reader, &leading] {
        let watch = Watch::of(&author);
        let words = SearchQuery { q: "secretly".into(), ..SearchQuery::default() };
        let theirs = SearchQuery { author_id: Some(author.account), ..words.clone() };
        let hits = person.search_posts(&words).await.unwrap();
        assert!(hits.items.len() == 1 && hits.items[0].anonymous);
        assert!(person.search_posts(&theirs).await.unwrap().items.is_empty(), "nor by asking for them");
        let spain = TopicQuery { country: Some(Country::Spain), ..TopicQuery::default() };
        assert!(person.list_topics(&spain).await.unwrap().items.is_empty(), "nor by asking for the country");
        let shown = person.find_topic(topic).await.unwrap();
        assert!(shown.anonymous && !shown.own && shown.author.is_none());
        let listed = person.list_posts(topic, &PostQuery::default()).await.unwrap();
        assert!(listed.items.iter().all(|post| post.anonymous && post.asker && !post.own));
        watch.sees_nothing_in(&hits);
        watch.sees_nothing_in(&shown);
        watch.sees_nothing_in(&listed);
        watch.sees_nothing_in(&person.list_topics(&TopicQuery::default()).await.unwrap());
        watch.sees_nothing_in(&person.find_forum_home().await.unwrap());
        watch.sees_nothing_in(&person.find_post(post).await.unwrap().value);
        watch.sees_nothing_in(&person.list_post_versions(post).await.unwrap());
        watch.sees_nothing_in(&person.list_bookmarks(&BookmarkQuery::default()).await.unwrap());
        watch.sees_nothing_in(&person.list_notices(&NoticeQuery::default()).await.unwrap());
    }
    assert_eq!(reader.list_notices(&NoticeQuery::default()).await.unwrap().items.len(), 2);
    assert!(
        author.list_notices(&NoticeQuery::default()).await.unwrap().items.is_empty(),
        "one's own is no news"
    );
    let listed = author.list_posts(topic, &PostQuery::default()).await.unwrap();
    Watch::of(&author).sees_nothing_in(&listed);
    // What is deleted is on record, but not by whom.
    author.delete_post(post).await.unwrap();
    let by: Option<shared::core::id::AccountId> = app
        .read(move |connection| {
            use waymark::db::schema::audit_events::dsl;
            let act = dsl::audit_events.filter(dsl::action.eq("delete_post"));
            Ok(act.select(dsl::actor_id).first(connection)?)
        })
        .await;
    assert_eq!(by, None);
    assert!(reader.find_post(first).await.unwrap().value.anonymous);
    app.take_jobs().await;
}

#[actix_web::test]
async fn the_author_finds_it_as_their_own() {
    let app = TestApp::start();
    let (author, reader, category) =
        (app.member().await, app.member().await, app.anonymous_category("open").await);
    let (topic, first) = ask(&app, &author, category).await;
    let post = answer(&app, &author, topic, "Mine").await;
    let mine = TopicQuery { mine: true, ..TopicQuery::default() };
    assert_eq!(author.list_topics(&mine).await.unwrap().items[0].id, topic);
    assert!(reader.list_topics(&mine).await.unwrap().items.is_empty());
    let own = author.find_post(post).await.unwrap().value;
    assert!(own.own && own.may_edit && !own.may_react && !own.may_flag && !own.may_reveal);
    let anothers = reader.find_post(post).await.unwrap().value;
    assert!(!anothers.own && !anothers.may_edit && anothers.may_react && anothers.may_flag);
    assert!(!anothers.may_reveal);
    assert_eq!(code(author.react_to_post(post, Reaction::Thanks).await), ProblemCode::Forbidden);
    let topic_now = author.find_topic(topic).await.unwrap();
    assert!(topic_now.own && topic_now.may_edit && topic_now.may_reply_anonymously);
    let reply = app.reply(&reader, topic, "So").await.id;
    author.accept_answer(topic, &AcceptedAnswer { post_id: Some(reply) }).await.unwrap();
    app.run_jobs().await;
    let told = author.list_notices(&NoticeQuery::default()).await.unwrap().items;
    assert!(told.is_empty(), "taken away with the jobs: {told:?}");
    author.delete_post(post).await.unwrap();
    let left = author.find_post(post).await.unwrap().value;
    assert!(left.own && left.anonymous && left.deleted_at.is_some());
    assert!(author.find_post(first).await.unwrap().value.attachments.len() == 1);
    app.take_jobs().await;
}

#[actix_web::test]
async fn nobody_signs_their_own_by_translating_it() {
    let app = TestApp::start();
    let (author, reader, category) =
        (app.member().await, app.member().await, app.anonymous_category("open").await);
    let (topic, _) = ask(&app, &author, category).await;
    let new = NewPost { language: Language::Romanian, anonymous: true, ..new_post("Vorbe") };
    let post = author.create_post(topic, &new, &new_key()).await.unwrap().id;
    assert!(!author.find_post(post).await.unwrap().value.may_translate);
    assert!(reader.find_post(post).await.unwrap().value.may_translate);
    let words = NewTranslation { body_markdown: "Words".into(), post_version: 1, version: None };
    assert_eq!(code(author.save_translation(post, Language::English, &words).await), ProblemCode::Forbidden);
    reader.save_translation(post, Language::English, &words).await.unwrap();
    // They may take one of their own post away, and are not named for that either.
    author.delete_translation(post, Language::English).await.unwrap();
    let by: Option<shared::core::id::AccountId> = app
        .read(move |connection| {
            use waymark::db::schema::audit_events::dsl;
            let act = dsl::audit_events.filter(dsl::action.eq("delete_translation"));
            Ok(act.select(dsl::actor_id).first(connection)?)
        })
        .await;
    assert_eq!(by, None);
    app.take_jobs().await;
}

#[actix_web::test]
async fn a_name_is_hidden_only_where_the_category_lets_one() {
    let app = TestApp::start();
    let (author, named) = (app.member().await, app.category("named").await);
    let mut new = new_topic(named, "Who asks?");
    new.anonymous = true;
    let refused = problem(author.create_topic(&new, &new_key()).await);
    assert_eq!(
        (refused.errors[0].field.as_str(), refused.errors[0].code),
        ("anonymous", FieldCode::NotAvailable)
    );
    let topic = app.topic(&author, named).await;
    assert!(!topic.may_reply_anonymously);
    let mut reply = new_post("Who?");
    reply.anonymous = true;
    let refused = problem(author.create_post(topic.id, &reply, &new_key()).await);
    assert_eq!(refused.errors[0].field, "anonymous");
    let open = app.anonymous_category("open").await;
    let categories = author.list_categories().await.unwrap();
    let may = |id| categories.iter().find(|one| one.id == id).unwrap().may_post_anonymously;
    assert!(may(open) && !may(named));
}

#[actix_web::test]
async fn a_facilitator_is_told_for_a_reason_and_the_author_of_it() {
    let app = TestApp::start();
    let (author, reader, leading) = (app.member().await, app.member().await, app.facilitator().await);
    let spain = Some(Country::Spain);
    let abroad =
        app.person_in(Country::Spain, None, &[(Role::Member, None), (Role::Facilitator, spain)]).await;
    let category = app.anonymous_category("open").await;
    let (topic, post) = ask(&app, &author, category).await;
    app.take_jobs().await;
    let why = reveal("A child could be in danger tonight.");
    for (person, who) in [(&reader, "a member"), (&abroad, "of another country"), (&author, "the author")] {
        assert_eq!(code(person.reveal_author(post, &why).await), ProblemCode::Forbidden, "{who}");
    }
    assert_eq!(code(reader.list_reveals(post).await), ProblemCode::Forbidden);
    assert_eq!(problem(leading.reveal_author(post, &reveal(" no ")).await).errors[0].field, "text");
    let named = app.reply(&author, topic, "By name").await.id;
    assert_eq!(code(leading.reveal_author(named, &why).await), ProblemCode::NotFound);
    assert_eq!(code(author.list_reveals(named).await), ProblemCode::NotFound);
    assert!(author.list_reveals(post).await.unwrap().is_empty());

    assert!(leading.find_post(post).await.unwrap().value.may_reveal);
    let told = leading.reveal_author(post, &why).await.unwrap().author.unwrap();
    assert_eq!(told.id, author.account);
    app.run_jobs().await;
    let notices = author.list_notices(&NoticeQuery::default()).await.unwrap().items;
    assert_eq!(notices[0].path, format!("/authorship/{post}"));
    let known = author.list_reveals(post).await.unwrap();
    assert_eq!(known.len(), 1);
    assert_eq!(known[0].person.as_ref().unwrap().id, leading.account);
    assert_eq!((known[0].reason, known[0].text.as_str()), (why.reason, why.text.as_str()));
    let audited: (String, Option<String>) = app
        .read(move |connection| {
            use waymark::db::schema::audit_events::dsl;
            let acts = dsl::audit_events.filter(dsl::action.eq("reveal_author"));
            Ok(acts.select((dsl::subject, dsl::detail)).first(connection)?)
        })
        .await;
    assert_eq!(audited, (format!("post {post}"), Some("danger".into())));
    // It was told once, and is shown to nobody for that.
    assert!(leading.find_post(post).await.unwrap().value.author.is_none());
    app.take_jobs().await;
    app.take_mails();
}

#[actix_web::test]
async fn those_who_moderate_are_told_no_name() {
    let app = TestApp::start();
    let (author, reader, leading) =
        (app.member_reading(Language::Czech).await, app.member().await, app.facilitator().await);
    let category = app.anonymous_category("open").await;
    let (_, post) = ask(&app, &author, category).await;
    let flag = NewFlag { reason: ReviewReason::Disrespect, text: String::new() };
    reader.flag_post(post, &flag).await.unwrap();
    assert_eq!(code(author.flag_post(post, &flag).await), ProblemCode::Forbidden);
    let queue = leading.list_reviews(&ReviewQuery::default()).await.unwrap();
    let review = queue.items[0].id;
    assert!(queue.items[0].anonymous);
    app.pass(1);
    let act = NewReviewAct {
        act: ReviewAct::Warn,
        reason: Some(ReviewReason::Disrespect),
        text: "Please be kind.".into(),
        passage: String::new(),
        ends_at: None,
    };
    leading.act_in_review(review, &act).await.unwrap();
    app.run_jobs().await;
    let told = author.list_notices(&NoticeQuery::default()).await.unwrap().items;
    assert_eq!(told[0].path, format!("/forum/reviews/{review}"));
    app.pass(1);
    author.answer_review(review, &NewReviewAnswer { text: "I will.".into() }).await.unwrap();
    let seen = leading.find_review(review).await.unwrap();
    assert_eq!(seen.author_language, None, "nor the language that they read in");
    assert!(seen.entries.last().unwrap().person.is_none() && seen.entries[0].person.is_some());
    let watch = Watch::of(&author);
    watch.sees_nothing_in(&queue);
    watch.sees_nothing_in(&seen);
    app.take_jobs().await;
    app.take_mails();
}

#[actix_web::test]
async fn whoever_asked_is_known_by_it_and_nobody_else_by_anything() {
    let app = TestApp::start();
    let (author, other, leading) = (app.member().await, app.member().await, app.facilitator().await);
    let category = app.anonymous_category("open").await;
    let (topic, _) = ask(&app, &author, category).await;
    let theirs = answer(&app, &other, topic, "Other").await;
    let again = answer(&app, &author, topic, "Again").await;
    let asker = async |post| leading.find_post(post).await.unwrap().value.asker;
    assert!(asker(again).await && !asker(theirs).await);
    // In a topic of its own, what was split off belongs to whoever wrote its first post.
    let split = TopicSplit {
        title: "Apart".into(),
        category_id: category,
        language: Language::English,
        post_ids: vec![theirs, again],
    };
    let apart = leading.split_topic(topic, &split, &new_key()).await.unwrap();
    assert!(apart.anonymous && apart.author.is_none() && !apart.own);
    assert!(other.find_topic(apart.id).await.unwrap().own && asker(theirs).await && !asker(again).await);
    leading.merge_topic(apart.id, &TopicMerge { into: topic }).await.unwrap();
    assert!(!asker(theirs).await, "they asked nothing there");
    assert!(other.find_post(theirs).await.unwrap().value.own);
    app.take_jobs().await;
}

#[actix_web::test]
async fn with_the_account_goes_whose_it_was() {
    for choice in [PostsChoice::Keep, PostsChoice::Blank] {
        let app = TestApp::start();
        let (author, leading) = (app.member().await, app.facilitator().await);
        let category = app.anonymous_category("open").await;
        let (topic, first) = ask(&app, &author, category).await;
        let post = answer(&app, &author, topic, "Nameless words").await;
        leading.reveal_author(post, &reveal(&format!("I ask {} why.", author.name))).await.unwrap();
        let request = ErasureRequest { password: Some(crate::support::PASSWORD.into()), posts: choice };
        author.request_erasure(&request).await.unwrap();
        app.pass(8 * 24 * 60 * 60);
        app.run_jobs().await;
        let leading = app.sign_in(&leading).await;
        let left = leading.list_posts(topic, &PostQuery::default()).await.unwrap().items;
        let is_blank = choice == PostsChoice::Blank;
        assert!(
            left.iter().all(|post| post.anonymous && post.asker && post.deleted_at.is_some() == is_blank)
        );
        assert_eq!(left[1].body_html.contains("Nameless"), !is_blank);
        assert_eq!(left[0].attachments.len(), usize::from(!is_blank));
        assert_eq!(leading.find_topic(topic).await.unwrap().title.is_empty(), is_blank);
        assert_eq!(
            leading.reveal_author(first, &reveal("Somebody has to know.")).await.unwrap().author,
            None
        );
        assert_eq!(leading.list_reveals(post).await.unwrap()[0].text, "", "nor what was said of it");
        app.take_jobs().await;
        app.take_mails();
    }
}
