//! Leading a conversation: marks, moving, merging, splitting, tags.

use crate::support::{Only, Person, TestApp, code, new_key, new_post, new_topic, problem};
use diesel::prelude::*;
use shared::core::id::{CategoryId, PostId, TopicId};
use shared::core::{Country, FieldCode, Language, ProblemCode, Role};
use shared::forum::{
    DraftContent, DraftKey, DraftQuery, NewTopic, Post, PostQuery, ReadMark, Topic, TopicMark, TopicMerge,
    TopicMove, TopicPatch, TopicQuery, TopicSplit,
};

/// Facilitator, member, category.
async fn start(app: &TestApp) -> (Person, Person, CategoryId) {
    (app.facilitator().await, app.member().await, app.category("open").await)
}

async fn posts(person: &Person, topic: TopicId) -> Vec<Post> {
    person.list_posts(topic, &PostQuery::default()).await.unwrap().items
}

fn ids(posts: &[Post]) -> Vec<PostId> {
    posts.iter().map(|post| post.id).collect()
}

fn split(category_id: CategoryId, post_ids: Vec<PostId>) -> TopicSplit {
    TopicSplit { title: "Another matter".into(), category_id, language: Language::English, post_ids }
}

#[actix_web::test]
async fn a_closed_topic_is_for_those_who_lead() {
    let app = TestApp::start();
    let (leading, member, category) = start(&app).await;
    let topic = app.topic(&member, category).await.id;
    assert_eq!(
        code(member.mark_topic(topic, TopicMark::Lock).await),
        ProblemCode::Forbidden,
        "even one's own"
    );
    let seen = member.find_topic(topic).await.unwrap();
    assert!(!seen.locked && seen.may_reply && !seen.may_lead);
    leading.mark_topic(topic, TopicMark::Lock).await.unwrap();
    let seen = member.find_topic(topic).await.unwrap();
    assert!(seen.locked && !seen.may_reply);
    assert!(member.list_topics(&TopicQuery::default()).await.unwrap().items[0].locked);
    assert_eq!(code(member.create_post(topic, &new_post("And?"), &new_key()).await), ProblemCode::Forbidden);
    let seen = leading.find_topic(topic).await.unwrap();
    assert!(seen.may_lead && seen.may_reply);
    leading.create_post(topic, &new_post("That was it."), &new_key()).await.unwrap();
    app.pass(1);
    leading.unmark_topic(topic, TopicMark::Lock).await.unwrap();
    member.create_post(topic, &new_post("Not yet."), &new_key()).await.unwrap();
    let acts = app
        .read(|connection| {
            use waymark::db::schema::audit_events::dsl;
            let acts = dsl::audit_events.filter(dsl::subject.like("topic %"));
            Ok(acts
                .order(dsl::at)
                .select((dsl::action, dsl::subject))
                .load::<(String, String)>(connection)?)
        })
        .await;
    let subject = format!("topic {topic}: lock");
    assert_eq!(acts, [("mark_topic".into(), subject.clone()), ("unmark_topic".into(), subject)]);
    app.take_jobs().await;
}

#[actix_web::test]
async fn an_archived_topic_is_left_as_it_is_by_everybody() {
    let app = TestApp::start();
    let (leading, member, category) = start(&app).await;
    let topic = app.topic(&member, category).await;
    let post = posts(&member, topic.id).await.remove(0);
    assert!(post.may_edit);
    leading.mark_topic(topic.id, TopicMark::Archive).await.unwrap();
    for person in [&leading, &member] {
        let seen = person.find_topic(topic.id).await.unwrap();
        assert!(seen.archived && !seen.may_reply && !seen.may_edit);
        assert!(!posts(person, topic.id).await[0].may_edit);
        let reply = person.create_post(topic.id, &new_post("And?"), &new_key()).await;
        assert_eq!(code(reply), ProblemCode::Forbidden);
        assert_eq!(code(person.delete_post(post.id).await), ProblemCode::Forbidden);
        let tags = TopicPatch { tags: Some(vec!["sleep".into()]), ..TopicPatch::default() };
        assert_eq!(code(person.update_topic(topic.id, 1, &tags).await), ProblemCode::Forbidden);
    }
    let waiting = TopicQuery { unanswered: true, ..TopicQuery::default() };
    assert!(member.list_topics(&waiting).await.unwrap().items.is_empty(), "nobody can answer it");
    leading.unmark_topic(topic.id, TopicMark::Archive).await.unwrap();
    assert_eq!(member.list_topics(&waiting).await.unwrap().items.len(), 1);
}

#[actix_web::test]
async fn who_leads_in_spain_marks_what_is_spanish_only() {
    let app = TestApp::start();
    let spain = Some(Country::Spain);
    let national =
        app.person_in(Country::Spain, None, &[(Role::Member, None), (Role::Facilitator, spain)]).await;
    let theirs = app.category_for("spain", Only { country: spain, ..Only::default() }).await;
    let open = app.category("open").await;
    let spaniard = app.member_in(Country::Spain).await;
    let (hidden, seen) = (app.topic(&spaniard, theirs).await.id, app.topic(&spaniard, open).await.id);
    national.mark_topic(hidden, TopicMark::Pin).await.unwrap();
    assert_eq!(code(national.mark_topic(seen, TopicMark::Pin).await), ProblemCode::Forbidden);
    let into_open = national.move_topic(hidden, &TopicMove { category_id: open }).await;
    assert_eq!(problem(into_open).errors[0].field, "category_id");

    let romanian = app.facilitator().await;
    assert_eq!(code(romanian.mark_topic(hidden, TopicMark::Pin).await), ProblemCode::NotFound);
    for into in [hidden, TopicId(uuid::Uuid::nil())] {
        let refused = problem(romanian.merge_topic(seen, &TopicMerge { into }).await);
        assert_eq!(
            (refused.errors[0].field.as_str(), refused.errors[0].code),
            ("into", FieldCode::NotAvailable)
        );
    }
    for category_id in [theirs, CategoryId(uuid::Uuid::nil())] {
        let refused = problem(romanian.move_topic(seen, &TopicMove { category_id }).await);
        assert_eq!(refused.errors[0].code, FieldCode::NotAvailable, "hidden is as good as none");
    }
    assert_eq!(code(romanian.find_post_place(hidden, 1).await), ProblemCode::NotFound);
    assert!(romanian.list_tags().await.unwrap().is_empty());
}

#[actix_web::test]
async fn a_pinned_topic_and_a_recommended_one_are_found() {
    let app = TestApp::start();
    let (leading, member, category) = start(&app).await;
    let abroad = app.member_in(Country::Czechia).await;
    let (first, second) = (app.topic(&member, category).await.id, app.topic(&member, category).await.id);
    leading.mark_topic(first, TopicMark::Pin).await.unwrap();
    leading.mark_topic(second, TopicMark::Highlight).await.unwrap();
    leading.mark_topic(second, TopicMark::Highlight).await.unwrap();
    let pinned = TopicQuery { pinned: true, category_id: Some(category), ..TopicQuery::default() };
    let pinned = member.list_topics(&pinned).await.unwrap().items;
    assert_eq!(pinned.iter().map(|topic| (topic.id, topic.pinned)).collect::<Vec<_>>(), [(first, true)]);
    assert!(member.find_topic(second).await.unwrap().highlighted);
    assert!(!abroad.find_topic(second).await.unwrap().highlighted, "it was recommended in Romania");
    let home = member.find_forum_home().await.unwrap();
    assert_eq!(home.highlighted.iter().map(|topic| topic.id).collect::<Vec<_>>(), [second]);
    assert!(abroad.find_forum_home().await.unwrap().highlighted.is_empty());
    leading.unmark_topic(second, TopicMark::Highlight).await.unwrap();
    assert!(member.find_forum_home().await.unwrap().highlighted.is_empty());
}

#[actix_web::test]
async fn a_moved_topic_is_counted_where_it_is() {
    let app = TestApp::start();
    let (leading, member, open) = start(&app).await;
    let spain = app.category_for("spain", Only { country: Some(Country::Spain), ..Only::default() }).await;
    let other = app.category("other").await;
    let topic = app.topic(&member, open).await.id;
    let moved = leading.move_topic(topic, &TopicMove { category_id: other }).await.unwrap();
    assert_eq!(moved.category_id, other);
    let counts = async || {
        let list = member.list_categories().await.unwrap();
        let of = |id| list.iter().find(|category| category.id == id).unwrap().topics_count;
        (of(open), of(other))
    };
    assert_eq!(counts().await, (0, 1));
    leading.move_topic(topic, &TopicMove { category_id: other }).await.unwrap();
    assert_eq!(counts().await, (0, 1), "it was there");
    assert_eq!(
        code(member.move_topic(topic, &TopicMove { category_id: open }).await),
        ProblemCode::Forbidden
    );
    let _ = spain;
}

#[actix_web::test]
async fn merged_topics_are_one_and_every_link_still_leads_to_its_post() {
    let app = TestApp::start();
    let (leading, member, category) = start(&app).await;
    let (gone, stays) = (app.topic(&member, category).await.id, app.topic(&leading, category).await.id);
    let reply = app.reply(&leading, gone, "In the first").await;
    app.reply(&member, stays, "In the second").await;
    let draft = DraftContent { body_markdown: "Begun".into(), ..DraftContent::default() };
    member.save_draft(DraftKey::Reply(gone), &draft).await.unwrap();
    leading.save_draft(DraftKey::Reply(gone), &draft).await.unwrap();
    leading.save_draft(DraftKey::Reply(stays), &draft).await.unwrap();
    let expected = [ids(&posts(&member, stays).await), ids(&posts(&member, gone).await)].concat();

    let merged = leading.merge_topic(gone, &TopicMerge { into: stays }).await.unwrap();
    assert_eq!((merged.id, merged.replies_count), (stays, 3));
    let there = posts(&member, stays).await;
    assert_eq!(ids(&there), expected);
    assert_eq!(there.iter().map(|post| post.number).collect::<Vec<_>>(), [1, 2, 3, 4]);
    assert_eq!(leading.merge_topic(gone, &TopicMerge { into: stays }).await.unwrap(), merged, "sent again");
    assert_eq!(member.find_topic(gone).await.unwrap().id, stays);
    assert_eq!(ids(&posts(&member, gone).await), expected, "an old address shows the topic that stays");
    let place = member.find_post_place(gone, 2).await.unwrap();
    assert_eq!((place.post_id, place.topic_id, place.number), (reply.id, stays, 4));
    assert_eq!(code(member.find_post_place(gone, 3).await), ProblemCode::NotFound);
    assert_eq!(member.list_topics(&TopicQuery::default()).await.unwrap().items.len(), 1);
    assert_eq!(member.list_categories().await.unwrap()[0].topics_count, 1);

    let drafts = async |person: &Person| {
        let drafts = person.list_drafts(&DraftQuery::default()).await.unwrap();
        drafts.into_iter().map(|draft| (draft.key, draft.content.body_markdown)).collect::<Vec<_>>()
    };
    let key = DraftKey::Reply(stays).to_string();
    assert_eq!(drafts(&member).await, [(key.clone(), "Begun".into())]);
    assert_eq!(drafts(&leading).await, [(key, "Begun\n\nBegun".into())], "nothing that was typed is lost");

    let third = app.topic(&leading, category).await.id;
    leading.merge_topic(stays, &TopicMerge { into: third }).await.unwrap();
    assert_eq!(member.find_topic(gone).await.unwrap().id, third, "by way of the second");
    assert_eq!(member.find_post_place(gone, 2).await.unwrap().number, 5);
    assert_eq!(
        code(leading.merge_topic(third, &TopicMerge { into: third }).await),
        ProblemCode::InvalidFields
    );
    app.take_jobs().await;
}

#[actix_web::test]
async fn a_topic_of_some_posts_takes_them_along_with_who_has_read_them() {
    let app = TestApp::start();
    let (leading, member, category) = start(&app).await;
    let topic = app.topic(&member, category).await.id;
    for body in ["two", "three", "four"] {
        app.reply(&leading, topic, body).await;
    }
    let reader = app.member().await;
    reader.mark_topic_read(topic, &ReadMark { number: 3 }).await.unwrap();
    let before = posts(&member, topic).await;
    let key = new_key();
    let ask = split(category, vec![before[3].id, before[1].id]);
    let new = leading.split_topic(topic, &ask, &key).await.unwrap();
    assert_eq!(leading.split_topic(topic, &ask, &key).await.unwrap().id, new.id, "sent again, made once");
    assert_eq!(
        (new.title.as_str(), new.replies_count, new.created_at),
        ("Another matter", 1, before[1].created_at)
    );
    assert_eq!(new.author.unwrap().id, leading.account);
    assert_eq!(ids(&posts(&member, new.id).await), [before[1].id, before[3].id]);
    assert_eq!(ids(&posts(&member, topic).await), [before[0].id, before[2].id]);
    let left = member.find_topic(topic).await.unwrap();
    assert_eq!((left.replies_count, left.last_post_at), (1, before[2].created_at));
    assert_eq!(reader.find_topic(new.id).await.unwrap().last_read_number, 1, "they had read “two”");
    let unread = TopicQuery { unread: true, ..TopicQuery::default() };
    let unread = reader.list_topics(&unread).await.unwrap().items;
    assert_eq!(unread.iter().map(|topic| topic.id).collect::<Vec<_>>(), [new.id]);
    let place = member.find_post_place(topic, 4).await.unwrap();
    assert_eq!((place.topic_id, place.number), (new.id, 2));
    // No number is given twice: the next is the fifth, though there are two posts.
    let next = app.reply(&leading, topic, "five").await;
    assert_eq!((next.number, member.find_topic(topic).await.unwrap().replies_count), (5, 2));
    assert!(
        reader.list_topics(&TopicQuery { unread: true, ..TopicQuery::default() }).await.unwrap().items.len()
            == 2
    );

    let nothing = leading.split_topic(topic, &split(category, vec![]), &new_key()).await;
    assert_eq!(problem(nothing).errors[0].code, FieldCode::Required);
    for wrong in [vec![before[0].id], vec![before[1].id], vec![PostId(uuid::Uuid::nil())]] {
        let refused = problem(leading.split_topic(topic, &split(category, wrong), &new_key()).await);
        assert_eq!(
            (refused.errors[0].field.as_str(), refused.errors[0].code),
            ("post_ids", FieldCode::NotAvailable)
        );
    }
    let refused = member.split_topic(topic, &split(category, vec![before[2].id]), &new_key()).await;
    assert_eq!(code(refused), ProblemCode::Forbidden);
}

#[actix_web::test]
async fn tags_are_words_that_find_topics() {
    let app = TestApp::start();
    let (leading, member, category) = start(&app).await;
    let sleep = app.topic(&member, category).await.id;
    let named = |tags: &[&str]| TopicPatch {
        tags: Some(tags.iter().map(|tag| (*tag).to_owned()).collect()),
        ..TopicPatch::default()
    };
    let given = named(&["  Somn  liniștit ", "first-aid", "SOMN liniștit"]);
    let topic: Topic = member.update_topic(sleep, 1, &given).await.unwrap();
    assert_eq!(topic.tags, ["somn liniștit", "first-aid"]);
    let other = NewTopic { tags: vec!["First-Aid".into()], ..new_topic(category, "Another") };
    let other = leading.create_topic(&other, &new_key()).await.unwrap().id;
    let with = async |tag: &str| {
        let query = TopicQuery { tag: Some(tag.into()), ..TopicQuery::default() };
        let found = member.list_topics(&query).await.unwrap().items;
        found.into_iter().map(|topic| topic.id).collect::<Vec<_>>()
    };
    assert_eq!(with("Somn liniștit").await, [sleep]);
    assert_eq!(with("first-aid").await, [other, sleep]);
    assert!(with("nothing").await.is_empty());
    let counted = member.list_tags().await.unwrap();
    let counted: Vec<_> = counted.iter().map(|tag| (tag.tag.as_str(), tag.topics_count)).collect();
    assert_eq!(counted, [("first-aid", 2), ("somn liniștit", 1)]);
    assert_eq!(code(member.update_topic(other, 1, &named(&[])).await), ProblemCode::Forbidden);
    let six = named(&["aa", "bb", "cc", "dd", "ee", "ff"]);
    let refused = problem(member.update_topic(sleep, 2, &six).await);
    assert_eq!((refused.errors[0].code, refused.errors[0].limit), (FieldCode::TooMany, Some(5)));
    for wrong in ["a", "a,b", "<b>", "one\ntwo.", "x".repeat(31).as_str()] {
        assert_eq!(
            problem(member.update_topic(sleep, 2, &named(&[wrong])).await).errors[0].field,
            "tags",
            "{wrong}"
        );
    }
    member.update_topic(sleep, 2, &named(&[])).await.unwrap();
    assert_eq!(with("first-aid").await, [other]);
}

#[actix_web::test]
async fn filters_hold_together() {
    let app = TestApp::start();
    let (leading, member, category) = start(&app).await;
    let czech = app.member_in(Country::Czechia).await;
    let mine = app.topic(&member, category).await.id;
    let mut spanish = new_topic(category, "Una pregunta");
    spanish.language = Language::Spanish;
    let theirs = czech.create_topic(&spanish, &new_key()).await.unwrap().id;
    app.reply(&leading, theirs, "An answer").await;
    let found = async |query: TopicQuery| {
        let found = member.list_topics(&query).await.unwrap().items;
        found.into_iter().map(|topic| topic.id).collect::<Vec<_>>()
    };
    let all = TopicQuery::default();
    assert_eq!(found(TopicQuery { mine: true, ..all.clone() }).await, [mine]);
    assert_eq!(found(TopicQuery { unread: true, ..all.clone() }).await, [theirs]);
    assert_eq!(found(TopicQuery { unanswered: true, ..all.clone() }).await, [mine]);
    assert_eq!(found(TopicQuery { language: Some(Language::Spanish), ..all.clone() }).await, [theirs]);
    assert_eq!(found(TopicQuery { country: Some(Country::Romania), ..all.clone() }).await, [mine]);
    let both = TopicQuery { mine: true, unread: true, category_id: Some(category), ..all.clone() };
    assert!(found(both).await.is_empty());
    let first = member.list_topics(&TopicQuery { limit: Some(1), mine: false, ..all.clone() }).await.unwrap();
    let elsewhere = TopicQuery { cursor: first.next, mine: true, ..all };
    assert_eq!(code(member.list_topics(&elsewhere).await), ProblemCode::InvalidCursor);
    app.take_jobs().await;
}
