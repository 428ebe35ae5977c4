//! Those who look after a group put colleagues in and take them out; to others it does not exist.

use crate::admin::accounts::{administrator, last_act};
use crate::support::{Only, TestApp, code};
use shared::core::ProblemCode;
use shared::core::id::{AccountId, GroupId};
use shared::members::ProfilePatch;
use uuid::Uuid;

#[actix_web::test]
async fn an_owner_puts_colleagues_in_and_takes_them_out() {
    let app = TestApp::start();
    let (administrator, owner, colleague) =
        (administrator(&app).await, app.member().await, app.member().await);
    let group = app.group(&[]).await;
    let category = app.category_for("closed", Only { group: Some(group), ..Only::default() }).await;
    assert!(owner.list_own_groups().await.unwrap().is_empty());
    administrator.add_group_owner(group, owner.account).await.unwrap();
    administrator.add_group_owner(group, owner.account).await.expect("once more is no more");
    assert_eq!(administrator.list_group_owners(group).await.unwrap()[0].id, owner.account);
    assert_eq!(last_act(&app).await.0, "add_group_owner");

    assert_eq!(owner.list_own_groups().await.unwrap()[0].id, group);
    app.pass(1);
    owner.admit_to_group(group, colleague.account).await.unwrap();
    assert_eq!(last_act(&app).await.0, "add_group_member");
    let found = owner.find_own_group(group).await.unwrap();
    assert_eq!((found.name.as_str(), found.members[0].id), ("A group", colleague.account));
    assert!(colleague.list_categories().await.unwrap().iter().any(|one| one.id == category), "at once");
    assert!(owner.list_categories().await.unwrap().is_empty(), "who looks after it need not be in it");
    app.pass(1);
    owner.dismiss_from_group(group, colleague.account).await.unwrap();
    assert_eq!(last_act(&app).await.0, "remove_group_member");
    assert!(colleague.list_categories().await.unwrap().is_empty());
    assert_eq!(code(owner.dismiss_from_group(group, colleague.account).await), ProblemCode::NotFound);
    owner.admit_to_group(group, owner.account).await.expect("oneself too");

    app.pass(1);
    administrator.remove_group_owner(group, owner.account).await.unwrap();
    assert_eq!(last_act(&app).await.0, "remove_group_owner");
    assert_eq!(code(administrator.remove_group_owner(group, owner.account).await), ProblemCode::NotFound);
    assert_eq!(code(owner.find_own_group(group).await), ProblemCode::NotFound);
}

#[actix_web::test]
async fn to_others_the_group_does_not_exist() {
    let app = TestApp::start();
    let (owner, member, colleague) = (app.member().await, app.member().await, app.member().await);
    let (group, other) = (app.group(&[&member]).await, app.group(&[]).await);
    app.owner(group, &owner).await;
    for (person, group) in [(&member, group), (&owner, other), (&owner, GroupId(Uuid::nil()))] {
        assert_eq!(code(person.find_own_group(group).await), ProblemCode::NotFound);
        assert_eq!(code(person.admit_to_group(group, colleague.account).await), ProblemCode::NotFound);
        assert_eq!(code(person.dismiss_from_group(group, member.account).await), ProblemCode::NotFound);
    }
    assert_eq!(code(app.manager().await.list_own_groups().await), ProblemCode::Forbidden, "no member");
    assert_eq!(code(owner.list_group_owners(group).await), ProblemCode::Forbidden);
}

#[actix_web::test]
async fn nobody_is_put_in_whom_the_directory_does_not_show() {
    let app = TestApp::start();
    let (owner, shy, manager) = (app.member().await, app.member().await, app.manager().await);
    let group = app.group(&[]).await;
    app.owner(group, &owner).await;
    let unlisted = ProfilePatch { listed: Some(false), ..ProfilePatch::default() };
    shy.update_profile(1, &unlisted).await.unwrap();
    for account in [shy.account, manager.account, AccountId(Uuid::nil())] {
        assert_eq!(code(owner.admit_to_group(group, account).await), ProblemCode::NotFound);
    }
    assert!(owner.find_own_group(group).await.unwrap().members.is_empty());
}
