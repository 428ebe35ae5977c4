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
