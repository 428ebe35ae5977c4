//! Groups and who belongs to them.

use super::accounts::{administrator, last_act};
use crate::support::{Only, TestApp, code, new_key, problem};
use shared::admin::NewName;
use shared::core::ProblemCode;

fn named(name: &str) -> NewName {
    NewName { name: name.into() }
}

#[actix_web::test]
async fn a_group_is_made_renamed_and_filled() {
    let app = TestApp::start();
    let (member, administrator) = (app.member().await, administrator(&app).await);
    let group = administrator.create_group(&named("Editors"), &new_key()).await.unwrap();
    let renamed = administrator.update_group(group.id, group.version, &named("Translators")).await.unwrap();
    assert_eq!((renamed.name.as_str(), renamed.version), ("Translators", 2));
    let late = problem(administrator.update_group(group.id, group.version, &named("Others")).await);
    assert_eq!(late.code, ProblemCode::EditConflict);

    app.category_for("theirs", Only { group: Some(group.id), ..Only::default() }).await;
    assert!(member.list_categories().await.unwrap().is_empty());
    administrator.add_group_member(group.id, member.account).await.unwrap();
    let subject = format!("account {}", member.account);
    let detail = Some(format!("group {}", group.id));
    assert_eq!(last_act(&app).await, ("add_group_member".into(), subject, detail));
    // It holds at once, and being put in twice is being in once.
    assert_eq!(member.list_categories().await.unwrap().len(), 1);
    administrator.add_group_member(group.id, member.account).await.unwrap();
    let members = administrator.list_group_members(group.id).await.unwrap();
    assert_eq!(members.iter().map(|person| person.id).collect::<Vec<_>>(), [member.account]);
    assert_eq!(administrator.list_groups().await.unwrap()[0].accounts_count, 1);

    administrator.remove_group_member(group.id, member.account).await.unwrap();
    assert!(member.list_categories().await.unwrap().is_empty());
    let again = administrator.remove_group_member(group.id, member.account).await;
    assert_eq!(code(again), ProblemCode::NotFound);
}

#[actix_web::test]
async fn a_group_is_deleted_unless_a_category_is_open_to_it() {
    let app = TestApp::start();
    let (member, administrator) = (app.member().await, administrator(&app).await);
    let (used, unused) = (app.group(&[&member]).await, app.group(&[&member]).await);
    app.category_for("theirs", Only { group: Some(used), ..Only::default() }).await;
    assert_eq!(member.list_categories().await.unwrap().len(), 1);

    let refused = problem(administrator.delete_group(used).await);
    assert_eq!((refused.status, refused.code), (409, ProblemCode::GroupInUse));
    let groups = administrator.list_groups().await.unwrap();
    let found = groups.iter().find(|one| one.id == used).unwrap();
    assert_eq!((found.accounts_count, found.categories.len()), (1, 1));
    assert_eq!(member.list_categories().await.unwrap().len(), 1);

    administrator.delete_group(unused).await.unwrap();
    let act = ("delete_group".into(), format!("group {unused}"), Some("1 accounts".into()));
    assert_eq!(last_act(&app).await, act);
    assert_eq!(code(administrator.delete_group(unused).await), ProblemCode::NotFound);
    assert_eq!(code(administrator.list_group_members(unused).await), ProblemCode::NotFound);
    let left: Vec<_> = administrator.list_groups().await.unwrap().iter().map(|one| one.id).collect();
    assert_eq!(left, [used]);
}
