//! Organisations made, renamed, merged.

use super::accounts::{administrator, last_act, manager_of};
use crate::support::{TestApp, code, new_key, problem};
use shared::admin::{Merge, NewOrganisation, OrganisationPatch, OrganisationQuery};
use shared::core::id::OrganisationId;
use shared::core::{Country, FieldCode, ProblemCode};

fn new(name: &str, country: Country) -> NewOrganisation {
    NewOrganisation { name: name.into(), country, listed: true }
}

#[actix_web::test]
async fn a_manager_makes_and_renames_organisations_of_the_country() {
    let app = TestApp::start();
    let manager = manager_of(&app, Country::Romania).await;
    let key = new_key();
    let wanted = new("Asociația Țărm", Country::Romania);
    let made = manager.create_organisation(&wanted, &key).await.unwrap();
    assert_eq!(manager.create_organisation(&wanted, &key).await.unwrap(), made, "sent again");
    let taken =
        problem(manager.create_organisation(&new("ASOCIATIA TARM", Country::Romania), &new_key()).await);
    assert_eq!((taken.errors[0].field.as_str(), taken.errors[0].code), ("name", FieldCode::NotAvailable));
    let abroad = manager.create_organisation(&new("El Muelle", Country::Spain), &new_key()).await;
    assert_eq!(code(abroad), ProblemCode::Forbidden);

    app.pass(1);
    let name = OrganisationPatch { name: Some("Asociația Țărmul".into()), listed: None };
    let renamed = manager.update_organisation(made.id, made.version, &name).await.unwrap();
    assert_eq!((renamed.name.as_str(), renamed.version), ("Asociația Țărmul", 2));
    assert_eq!(last_act(&app).await.0, "update_organisation");
    let late = problem(manager.update_organisation(made.id, made.version, &name).await);
    assert_eq!(late.conflict.unwrap().stored_version, 2);
}

#[actix_web::test]
async fn organisations_are_found_by_name_and_country() {
    let app = TestApp::start();
    let (administrator, manager) = (administrator(&app).await, manager_of(&app, Country::Spain).await);
    administrator.create_organisation(&new("Fundación Ámbar", Country::Spain), &new_key()).await.unwrap();
    let search = |text: &str| OrganisationQuery { search: Some(text.into()), ..OrganisationQuery::default() };
    for who in [&administrator, &manager] {
        let found = who.list_organisations(&search("ambar")).await.unwrap().items;
        assert_eq!((found.len(), found[0].accounts_count), (1, 0));
    }
    let country = OrganisationQuery { country: Some(Country::Romania), ..OrganisationQuery::default() };
    assert_eq!(administrator.list_organisations(&country).await.unwrap().items.len(), 2);
    assert!(manager.list_organisations(&country).await.unwrap().items.is_empty());
}

#[actix_web::test]
async fn what_was_proposed_twice_is_merged() {
    let app = TestApp::start();
    let (ana, bogdan) = (app.member().await, app.member().await);
    let manager = manager_of(&app, Country::Romania).await;
    let abroad = app.member_in(Country::Spain).await;
    let of = async |account| manager.find_account(account).await.map(|account| account.organisation.id);
    let (from, into) = (of(ana.account).await.unwrap(), of(bogdan.account).await.unwrap());
    app.pass(1);
    let stays = manager.merge_organisation(from, &Merge { into }).await.unwrap();
    assert_eq!((stays.id, stays.accounts_count), (into, 2));
    assert_eq!(of(ana.account).await.unwrap(), into);
    let act = ("merge_organisation".into(), format!("organisation {from}"), Some(format!("into {into}")));
    assert_eq!(last_act(&app).await, act);
    assert_eq!(code(manager.merge_organisation(from, &Merge { into }).await), ProblemCode::NotFound);

    let foreign: OrganisationId =
        administrator(&app).await.find_account(abroad.account).await.unwrap().organisation.id;
    for other in [foreign, into] {
        let wrong = problem(manager.merge_organisation(into, &Merge { into: other }).await);
        assert_eq!(wrong.errors[0].code, FieldCode::NotAvailable);
    }
}

#[actix_web::test]
async fn an_organisation_that_is_not_listed_is_unknown_to_the_public() {
    let app = TestApp::start();
    let manager = manager_of(&app, Country::Romania).await;
    let secret = NewOrganisation { listed: false, ..new("Casa Ascunsă", Country::Romania) };
    let made = manager.create_organisation(&secret, &new_key()).await.unwrap();
    assert!(!made.listed);
    let form = app.get("/apply").await.text().to_owned();
    assert!(!form.contains("Casa Ascunsă") && !form.contains(&made.id.to_string()));
    let found = manager.list_organisations(&OrganisationQuery::default()).await.unwrap().items;
    assert!(found.iter().any(|one| one.id == made.id));

    app.pass(1);
    let list = OrganisationPatch { name: None, listed: Some(true) };
    let listed = manager.update_organisation(made.id, made.version, &list).await.unwrap();
    assert_eq!((listed.name.as_str(), listed.listed), ("Casa Ascunsă", true));
    let act = ("update_organisation".into(), format!("organisation {}", made.id), Some("listed true".into()));
    assert_eq!(last_act(&app).await, act);
    assert!(app.get("/apply").await.text().contains("Casa Ascunsă"));
}
