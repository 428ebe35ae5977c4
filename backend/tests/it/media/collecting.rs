//! What nothing uses goes after a day.

use super::{choice, picture, png, reply_with, stored};
use crate::support::TestApp;
use shared::core::id::FileId;
use shared::forum::{DraftContent, DraftKey};
use shared::media::{Attachment, FileKind};
use waymark::forum::held::is_kept;
use waymark::media::jobs::collect;

const DAY: i64 = 24 * 60 * 60;

async fn collect_now(app: &TestApp) {
    collect(app.app.clone(), is_kept).await.unwrap();
    app.run_jobs().await;
}

#[actix_web::test]
async fn a_file_that_nothing_names_goes_after_a_day() {
    let app = TestApp::start();
    let author = app.member().await;
    let topic = app.topic(&author, app.category("open").await).await;
    let (used, drafted, forgotten) = (picture(&author).await, picture(&author).await, picture(&author).await);
    reply_with(&app, &author, topic.id, vec![choice(used, "")]).await.unwrap();
    let attachment = Attachment {
        id: drafted,
        name: "picture.png".into(),
        kind: FileKind::Png,
        size: 95,
        width: Some(30),
        height: Some(20),
        alt: String::new(),
    };
    let draft = DraftContent { attachments: vec![attachment], ..DraftContent::default() };
    let key = DraftKey::Reply(topic.id);
    author.save_draft(key, &draft).await.unwrap();
    let is_there = async |file: FileId| app.app.media.open(file).is_ok();
    collect_now(&app).await;
    assert!(is_there(forgotten).await, "not within a day");
    app.pass(DAY + 1);
    collect_now(&app).await;
    assert!(!is_there(forgotten).await && is_there(drafted).await && is_there(used).await);
    let author = app.sign_in(&author).await;
    author.delete_draft(key).await.unwrap();
    collect_now(&app).await;
    assert!(!is_there(drafted).await && is_there(used).await);
    assert_eq!(stored(&app).len(), 2);
}

#[actix_web::test]
async fn contents_without_a_row_and_broken_sendings_go_too() {
    let app = TestApp::start();
    let stray = FileId(app.app.ids.uuid(app.now()));
    app.app.media.keep(stray, &png(1), None).unwrap();
    let (_, broken) = app.app.media.incoming(&app.app.ids, app.now()).unwrap().keep().unwrap();
    collect_now(&app).await;
    assert_eq!(stored(&app).len(), 2, "they may just be arriving");
    app.pass(DAY + 1);
    collect_now(&app).await;
    assert_eq!(stored(&app), Vec::<std::path::PathBuf>::new(), "{broken:?}");
}
