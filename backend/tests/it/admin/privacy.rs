//! What an administrator may not see by being one.

use super::accounts::administrator;
use crate::support::{Answer, Only, TestApp, code, new_topic};
use shared::core::ProblemCode;
use shared::forum::{DraftContent, DraftKey, DraftQuery, PostQuery, TopicQuery};

#[actix_web::test]
async fn an_administrator_reads_no_drafts_and_no_closed_conversations() {
    let app = TestApp::start();
    let (member, administrator) = (app.member().await, administrator(&app).await);
    let group = app.group(&[&member]).await;
    let category = app.category_for("consultation", Only { group: Some(group), ..Only::default() }).await;
    let secret = "The girl from the harbour";
    let topic = member.create_topic(&new_topic(category, secret), "key").await.unwrap();
    let draft = DraftContent { body_markdown: secret.into(), ..DraftContent::default() };
    member.save_draft(DraftKey::Reply(topic.id), &draft).await.unwrap();

    assert!(administrator.list_drafts(&DraftQuery::default()).await.unwrap().is_empty());
    assert_eq!(code(administrator.find_topic(topic.id).await), ProblemCode::NotFound);
    assert_eq!(code(administrator.list_posts(topic.id, &PostQuery::default()).await), ProblemCode::NotFound);
    let seen = administrator.list_topics(&TopicQuery::default()).await.unwrap();
    assert!(seen.items.is_empty());
    // Nor does anything that the administration answers have a word of it.
    for path in ["/admin/accounts".to_owned(), format!("/admin/accounts/{}", member.account)] {
        let request =
            app.request("GET", &format!("/api/v1{path}")).header("authorization", administrator.bearer());
        let answer = Answer::to(request).await;
        assert!(answer.status == 200 && !answer.text().contains("harbour"), "{path}: {}", answer.text());
    }
}
