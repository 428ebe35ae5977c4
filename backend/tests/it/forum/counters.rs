//! Counters that went wrong are mended by the nightly job.

use crate::media::{choice, picture, reply_with};
use crate::support::TestApp;
use diesel::prelude::*;
use shared::forum::PostQuery;
use waymark::db::schema::{forum_categories, forum_posts, forum_topics};
use waymark::{forum, jobs};

async fn repair(app: &TestApp) {
    let (id, now) = (app.app.ids.uuid(app.now()), app.now());
    app.write(move |connection| jobs::enqueue(connection, id, forum::jobs::REPAIR_COUNTERS, &(), now)).await;
    assert_eq!(app.run_jobs().await, 1);
}

#[actix_web::test]
async fn the_job_mends_what_is_wrong() {
    let app = TestApp::start();
    let (member, open, empty) =
        (app.member().await, app.category("open").await, app.category("b-empty").await);
    let topic = app.topic(&member, open).await;
    let reply = app.reply(&member, topic.id, "Hello").await;
    member.delete_post(reply.id).await.unwrap();
    let (right, categories) =
        (member.find_topic(topic.id).await.unwrap(), member.list_categories().await.unwrap());
    repair(&app).await;
    assert_eq!(member.find_topic(topic.id).await.unwrap(), right, "what is right stays");
    app.write(move |connection| {
        diesel::update(forum_topics::table)
            .set((forum_topics::last_number.eq(17), forum_topics::last_post_at.eq(0)))
            .execute(connection)?;
        diesel::update(forum_categories::table)
            .set(forum_categories::topics_count.eq(9))
            .execute(connection)?;
        Ok(())
    })
    .await;
    assert_ne!(member.find_topic(topic.id).await.unwrap(), right);
    repair(&app).await;
    assert_eq!(member.find_topic(topic.id).await.unwrap(), right);
    assert_eq!(member.list_categories().await.unwrap(), categories);
    assert!(categories.iter().any(|category| category.id == empty && category.topics_count == 0));
}

/// A page of posts asks for files only where a post is marked as having some.
#[actix_web::test]
async fn the_job_marks_posts_that_have_files() {
    let app = TestApp::start();
    let (member, open) = (app.member().await, app.category("open").await);
    let topic = app.topic(&member, open).await;
    let file = picture(&member).await;
    reply_with(&app, &member, topic.id, vec![choice(file, "")]).await.unwrap();
    let files = async || {
        let posts = member.list_posts(topic.id, &PostQuery::default()).await.unwrap().items;
        posts.iter().map(|post| post.attachments.len()).sum::<usize>()
    };
    assert_eq!(files().await, 1);
    // As the program of the release before leaves it.
    app.write(|connection| {
        Ok(diesel::update(forum_posts::table).set(forum_posts::has_files.eq(0)).execute(connection)?)
    })
    .await;
    assert_eq!(files().await, 0);
    repair(&app).await;
    assert_eq!(files().await, 1);
}

/// The job comes in the middle of a reply: the topic's number is taken, the post is not there yet.
#[actix_web::test]
async fn the_job_waits_for_a_reply_under_way() {
    let app = TestApp::start();
    let member = app.member().await;
    let topic = app.topic(&member, app.category("open").await).await.id;
    app.write(move |connection| {
        diesel::update(forum_topics::table.find(topic))
            .set(forum_topics::last_number.eq(17))
            .execute(connection)?;
        Ok(())
    })
    .await;
    let (taken, has_taken) = std::sync::mpsc::channel();
    let write = app.app.db.clone();
    let replying = std::thread::spawn(move || {
        write.write_blocking(move |connection| {
            diesel::update(forum_topics::table.find(topic))
                .set(forum_topics::last_number.eq(2))
                .execute(connection)?;
            taken.send(()).unwrap();
            // Long enough for the job to look, and to wait for the row.
            std::thread::sleep(std::time::Duration::from_millis(300));
            diesel::update(forum_posts::table.filter(forum_posts::topic_id.eq(topic)))
                .set(forum_posts::number.eq(2))
                .execute(connection)?;
            Ok(())
        })
    });
    has_taken.recv().unwrap();
    forum::jobs::repair_counters(app.app.clone()).await.unwrap();
    replying.join().unwrap().unwrap();
    let number: i32 = app
        .read(move |connection| {
            Ok(forum_topics::table.find(topic).select(forum_topics::last_number).first(connection)?)
        })
        .await;
    assert_eq!(number, 2, "the reply is seen");
}
