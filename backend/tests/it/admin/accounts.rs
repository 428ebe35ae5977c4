//! Accounts listed, searched, looked at, signed out.

use crate::support::{Person, TestApp, code, problem, shape};
use diesel::prelude::*;
use shared::admin::{Account, AccountQuery, Standing};
use shared::core::{Country, ProblemCode, Role};
use waymark::db::schema::audit_events;

/// An administrator of the installation who is no member.
pub async fn administrator(app: &TestApp) -> Person {
    app.with_grants(&[(Role::Administrator, None)]).await
}

/// A project manager of a country.
pub async fn manager_of(app: &TestApp, country: Country) -> Person {
    app.with_grants(&[(Role::ProjectManager, Some(country))]).await
}

/// What was done last, to what, and how.
pub async fn last_act(app: &TestApp) -> (String, String, Option<String>) {
    app.read(|connection| {
        let newest = audit_events::table.order((audit_events::at.desc(), audit_events::id.desc()));
        let columns = (audit_events::action, audit_events::subject, audit_events::detail);
        Ok(newest.select(columns).first(connection)?)
    })
    .await
}

async fn names(person: &Person, query: &AccountQuery) -> Vec<String> {
    let page = person.list_accounts(query).await.unwrap();
    let mut names: Vec<String> = page.items.into_iter().map(|account| account.name).collect();
    names.sort();
    names
}

#[actix_web::test]
async fn a_manager_sees_the_country_and_an_administrator_all() {
    let app = TestApp::start();
    app.member().await;
    app.member_in(Country::Spain).await;
    let manager = manager_of(&app, Country::Spain).await;
    let administrator = administrator(&app).await;
    let all = AccountQuery::default();
    assert_eq!(names(&manager, &all).await, ["Bogdan Test"]);
    assert_eq!(names(&administrator, &all).await.len(), 4);
    for outsider in [app.member().await, app.facilitator().await] {
        assert_eq!(code(outsider.list_accounts(&all).await), ProblemCode::Forbidden);
        assert_eq!(code(outsider.find_account(administrator.account).await), ProblemCode::Forbidden);
    }
    // A foreign account does not exist for the manager.
    assert_eq!(code(manager.find_account(administrator.account).await), ProblemCode::NotFound);
    assert_eq!(code(manager.end_sessions(administrator.account).await), ProblemCode::NotFound);
}

#[actix_web::test]
async fn accounts_are_found_by_name_address_role_country_and_standing() {
    let app = TestApp::start();
    let (ana, bogdan) = (app.member().await, app.member_in(Country::Spain).await);
    app.facilitator().await;
    let administrator = administrator(&app).await;
    let find = async |query: AccountQuery| names(&administrator, &query).await;
    let search = |text: &str| AccountQuery { search: Some(text.into()), ..AccountQuery::default() };
    assert_eq!(find(search("BOGDÁN t")).await, ["Bogdan Test"]);
    assert_eq!(find(search("bogdan.test@")).await, ["Bogdan Test"]);
    assert_eq!(find(search("%")).await, [""; 0]);
    let role = AccountQuery { role: Some(Role::Facilitator), ..AccountQuery::default() };
    assert_eq!(find(role).await, ["Carmen Test"]);
    let country = AccountQuery { country: Some(Country::Spain), ..AccountQuery::default() };
    assert_eq!(find(country).await, ["Bogdan Test"]);
    super::suspensions::suspend(&administrator, ana.account, None).await;
    let standing = |standing| AccountQuery { standing: Some(standing), ..AccountQuery::default() };
    assert_eq!(find(standing(Standing::Suspended)).await, ["Ana Test"]);
    assert_eq!(find(standing(Standing::Active)).await.len(), 3);
    let account = administrator.find_account(bogdan.account).await.unwrap();
    let organisation_id = Some(account.organisation.id);
    assert_eq!(find(AccountQuery { organisation_id, ..AccountQuery::default() }).await, ["Bogdan Test"]);
    assert_eq!(
        code(administrator.list_accounts(&search(&"x".repeat(101))).await),
        ProblemCode::MalformedRequest
    );
}

#[actix_web::test]
async fn the_list_goes_in_pages_both_ways() {
    let app = TestApp::start();
    let administrator = administrator(&app).await;
    for _ in 0..4 {
        app.pass(1);
        app.member().await;
    }
    let query = |cursor| AccountQuery { limit: Some(2), cursor, ..AccountQuery::default() };
    let first = administrator.list_accounts(&query(None)).await.unwrap();
    assert_eq!(first.items[0].name, "Emil Test", "the newest comes first");
    let second = administrator.list_accounts(&query(first.next.clone())).await.unwrap();
    let third = administrator.list_accounts(&query(second.next.clone())).await.unwrap();
    assert_eq!((second.items.len(), third.items.len(), third.next), (2, 1, None));
    let back = administrator.list_accounts(&query(second.previous)).await.unwrap();
    assert_eq!(back.items, first.items);
}

#[actix_web::test]
async fn an_account_is_shown_without_what_its_owner_wrote() {
    let app = TestApp::start();
    let (member, administrator) = (app.member().await, administrator(&app).await);
    let account: Account = administrator.find_account(member.account).await.unwrap();
    insta::assert_snapshot!(shape(&account));
}

#[actix_web::test]
async fn an_account_is_signed_out_everywhere() {
    let app = TestApp::start();
    let member = app.member().await;
    let (device, administrator) = (app.sign_in(&member).await, administrator(&app).await);
    device.find_me().await.unwrap();
    assert_eq!(administrator.find_account(member.account).await.unwrap().sessions_count, 2);
    app.pass(1);
    administrator.end_sessions(member.account).await.unwrap();
    for client in [&member, &device] {
        assert_eq!(problem(client.find_me().await).code, ProblemCode::SessionEnded);
    }
    let subject = format!("account {}", member.account);
    assert_eq!(last_act(&app).await, ("end_all_sessions".into(), subject, None));
    // Signing in again is no harm.
    app.sign_in(&member).await;
}
