//! The audit log, read with filters and taken along.

use super::accounts::{administrator, last_act};
use crate::support::{Answer, TestApp};
use diesel::prelude::*;
use shared::admin::AuditQuery;
use waymark::audit::Act;
use waymark::db::schema::accounts_accounts;

#[actix_web::test]
async fn acts_are_found_by_who_what_to_what_and_when() {
    let app = TestApp::start();
    let (member, administrator) = (app.member().await, administrator(&app).await);
    administrator.end_sessions(member.account).await.unwrap();
    app.pass(60);
    let group = app.group(&[]).await;
    administrator.add_group_member(group, member.account).await.unwrap();
    let find = async |query: AuditQuery| {
        let page = administrator.list_audit_events(&query).await.unwrap();
        page.items.into_iter().map(|event| event.action).collect::<Vec<_>>()
    };
    let all = AuditQuery::default;
    assert_eq!(find(all()).await, ["add_group_member", "end_all_sessions"], "the newest first");
    assert_eq!(find(AuditQuery { action: Some("end_all_sessions".into()), ..all() }).await.len(), 1);
    let subject = Some(format!("account {}", member.account));
    assert_eq!(find(AuditQuery { subject, ..all() }).await.len(), 2);
    assert_eq!(find(AuditQuery { actor_id: Some(member.account), ..all() }).await.len(), 0);
    assert_eq!(find(AuditQuery { actor_id: Some(administrator.account), ..all() }).await.len(), 2);
    let recently = Some(app.now().plus_seconds(-5));
    assert_eq!(find(AuditQuery { from: recently, ..all() }).await, ["add_group_member"]);
    assert_eq!(find(AuditQuery { until: recently, ..all() }).await, ["end_all_sessions"]);
    let page = administrator.list_audit_events(&AuditQuery { limit: Some(1), ..all() }).await.unwrap();
    assert_eq!(page.items[0].actor.as_ref().unwrap().id, administrator.account);
    let rest = AuditQuery { cursor: page.next, ..all() };
    assert_eq!(find(rest).await, ["end_all_sessions"]);
}

#[actix_web::test]
async fn an_export_is_whole_harmless_and_recorded() {
    let app = TestApp::start();
    let administrator = administrator(&app).await;
    let account = administrator.account;
    let now = app.now();
    let acts: Vec<Act> =
        (0..1_100).map(|_| Act::new(&app.app.ids, now, Some(account), "test", "nothing".into())).collect();
    app.write(move |connection| {
        diesel::update(accounts_accounts::table.find(account))
            .set(accounts_accounts::name.eq("=HYPERLINK(\"http://evil\")"))
            .execute(connection)?;
        acts.iter().try_for_each(|act| act.record(connection))
    })
    .await;
    app.pass(1);
    let from = now.plus_seconds(-1);
    let query = AuditQuery { from: Some(from), action: Some("test".into()), ..AuditQuery::default() };
    let text = administrator.export_audit_events(&query).await.unwrap();
    assert_eq!(text.lines().count(), 1_101, "a head and every row");
    assert!(text.contains(",\"'=HYPERLINK(\"\"http://evil\"\")\","), "{}", text.lines().nth(1).unwrap());
    let detail = Some(format!("from {from}, one action"));
    assert_eq!(last_act(&app).await, ("export_audit".into(), "audit".into(), detail));

    let request = app.request("GET", "/api/v1/admin/audit/export?action=none");
    let answer = Answer::to(request.header("authorization", administrator.bearer())).await;
    assert_eq!(answer.header("content-type"), "text/csv; charset=utf-8");
    assert!(answer.header("content-disposition").starts_with("attachment"));
    assert_eq!(answer.text().lines().count(), 1);
}
