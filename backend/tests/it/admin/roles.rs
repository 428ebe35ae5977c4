//! Roles given and taken back.

use super::accounts::{administrator, last_act, manager_of};
use crate::support::{TestApp, code};
use shared::admin::{Account, NewRoleGrant};
use shared::core::id::RoleGrantId;
use shared::core::{Country, ProblemCode, Role};

fn wanted(role: Role, country: Option<Country>) -> NewRoleGrant {
    NewRoleGrant { role, country, organisation_id: None }
}

fn grant_of(account: &Account, role: Role) -> RoleGrantId {
    account.roles.iter().find(|granted| granted.grant.role == role).unwrap().id
}

#[actix_web::test]
async fn a_role_is_given_and_taken_back() {
    let app = TestApp::start();
    let (member, administrator) = (app.member().await, administrator(&app).await);
    let wanted = wanted(Role::Facilitator, Some(Country::Romania));
    let account = administrator.grant_role(member.account, &wanted).await.unwrap();
    assert_eq!(account.roles.len(), 2);
    let subject = format!("account {}", member.account);
    assert_eq!(last_act(&app).await, ("grant_role".into(), subject.clone(), Some("facilitator RO".into())));
    assert_eq!(member.find_me().await.unwrap().roles.len(), 2);
    // What is there already is granted once.
    assert_eq!(administrator.grant_role(member.account, &wanted).await.unwrap().roles, account.roles);
    app.pass(1);
    administrator.revoke_role(member.account, grant_of(&account, Role::Facilitator)).await.unwrap();
    assert_eq!(last_act(&app).await, ("revoke_role".into(), subject, Some("facilitator RO".into())));
    assert_eq!(member.find_me().await.unwrap().roles.len(), 1);
    let gone = administrator.revoke_role(member.account, grant_of(&account, Role::Facilitator)).await;
    assert_eq!(code(gone), ProblemCode::NotFound);
}

#[actix_web::test]
async fn nobody_grants_more_than_their_office() {
    let app = TestApp::start();
    let (member, foreigner) = (app.member().await, app.member_in(Country::Spain).await);
    let manager = manager_of(&app, Country::Romania).await;
    let here = Some(Country::Romania);
    for (role, country) in [
        (Role::Administrator, None),
        (Role::Administrator, here),
        (Role::Facilitator, None),
        (Role::Facilitator, Some(Country::Spain)),
        (Role::ProjectManager, None),
        (Role::ProjectManager, here),
        (Role::ProjectManager, Some(Country::Spain)),
        (Role::Member, here),
    ] {
        let result = manager.grant_role(member.account, &wanted(role, country)).await;
        assert_eq!(code(result), ProblemCode::Forbidden, "{role} {country:?}");
    }
    manager.grant_role(member.account, &wanted(Role::Facilitator, here)).await.unwrap();
    let result = manager.grant_role(foreigner.account, &wanted(Role::Member, None)).await;
    assert_eq!(code(result), ProblemCode::NotFound);
    let own = manager.grant_role(manager.account, &wanted(Role::Member, None)).await;
    assert_eq!(code(own), ProblemCode::Forbidden, "to oneself");
    let account = manager.find_account(member.account).await.unwrap();
    // In the country or in the organisation, but for what was given already.
    assert_eq!(account.grantable.len(), 5, "{:?}", account.grantable);
    // What was given may be taken back: membership and the country's facilitator.
    assert!(account.roles.iter().all(|granted| granted.may_revoke));
}

#[actix_web::test]
async fn the_last_administrator_stays() {
    let app = TestApp::start();
    let (ana, bogdan) = (administrator(&app).await, administrator(&app).await);
    let of = async |account| grant_of(&ana.find_account(account).await.unwrap(), Role::Administrator);
    let (own, other) = (of(ana.account).await, of(bogdan.account).await);
    // A national administrator is none who could run the installation.
    app.with_grants(&[(Role::Administrator, Some(Country::Spain))]).await;
    assert_eq!(code(ana.revoke_role(ana.account, own).await), ProblemCode::Forbidden, "their own");
    ana.revoke_role(bogdan.account, other).await.unwrap();
    assert_eq!(code(bogdan.revoke_role(ana.account, own).await), ProblemCode::Forbidden);
}

#[actix_web::test]
async fn of_two_administrators_who_take_one_anothers_role_one_stays() {
    let app = TestApp::start();
    let (ana, bogdan) = (administrator(&app).await, administrator(&app).await);
    let of = async |account| grant_of(&ana.find_account(account).await.unwrap(), Role::Administrator);
    let (anas, bogdans) = (of(ana.account).await, of(bogdan.account).await);
    let (one, two) =
        futures_util::join!(ana.revoke_role(bogdan.account, bogdans), bogdan.revoke_role(ana.account, anas));
    assert!(one.is_ok() != two.is_ok(), "{one:?} {two:?}");
}

#[actix_web::test]
async fn a_role_cannot_be_smuggled_in() {
    let app = TestApp::start();
    let member = app.member().await;
    let patch = r#"{"language": "ro", "roles": [{"role": "administrator"}]}"#;
    let request = app.request("PATCH", "/api/v1/accounts/me").header("authorization", member.bearer());
    let answer =
        crate::support::Answer::to(request.header("content-type", "application/json").body(patch)).await;
    assert_eq!(answer.brief(), (400, Some(ProblemCode::MalformedBody)));
    assert_eq!(member.find_me().await.unwrap().roles.len(), 1);
}
