//! The directory: who is in it, filters, the search by name, pages.

use crate::support::{Person, TestApp, code};
use shared::core::{Country, Cursor, ProblemCode, Profession};
use shared::members::{AssistanceType, MemberQuery, ProfilePatch, SpokenLanguage};

async fn named(app: &TestApp, name: &str, country: Country) -> Person {
    let person = app.member_in(country).await;
    let patch = ProfilePatch { name: Some(name.into()), ..ProfilePatch::default() };
    person.update_profile(1, &patch).await.unwrap();
    person
}

async fn names(reader: &Person, query: MemberQuery) -> Vec<String> {
    let page = reader.list_members(&query).await.unwrap();
    page.items.into_iter().map(|member| member.name).collect()
}

fn by_name(name: &str) -> MemberQuery {
    MemberQuery { name: Some(name.into()), ..MemberQuery::default() }
}

#[actix_web::test]
async fn a_name_is_found_with_and_without_diacritics() {
    let app = TestApp::start();
    let reader = named(&app, "Ștefania Țîrlea", Country::Romania).await;
    named(&app, "Řehoř Dvořák-Šťastný", Country::Czechia).await;
    named(&app, "María Núñez", Country::Spain).await;
    for (asked, found) in [
        ("Țîrlea", "Ștefania Țîrlea"),
        ("tirl", "Ștefania Țîrlea"),
        ("Ţîrlea", "Ștefania Țîrlea"),
        ("STEF tir", "Ștefania Țîrlea"),
        ("tirlea stefania", "Ștefania Țîrlea"),
        ("dvorak", "Řehoř Dvořák-Šťastný"),
        ("Šťastný", "Řehoř Dvořák-Šťastný"),
        ("nunez", "María Núñez"),
    ] {
        assert_eq!(names(&reader, by_name(asked)).await, [found], "{asked}");
    }
    assert!(names(&reader, by_name("irlea")).await.is_empty(), "words are found by their beginning");
    assert_eq!(names(&reader, by_name("%")).await.len(), 3, "a sign is no word: it asks for nothing");
    let order = names(&reader, MemberQuery::default()).await;
    assert_eq!(order, ["María Núñez", "Řehoř Dvořák-Šťastný", "Ștefania Țîrlea"], "without diacritics");
}

#[actix_web::test]
async fn filters_narrow_together() {
    let app = TestApp::start();
    let reader = named(&app, "Ana", Country::Romania).await;
    let lawyer = named(&app, "Bianca", Country::Romania).await;
    named(&app, "Carlos", Country::Spain).await;
    let patch = ProfilePatch {
        profession: Some(Profession::Lawyer),
        languages: Some(vec![SpokenLanguage::Romani]),
        topics: Some(vec![AssistanceType::Court]),
        ..ProfilePatch::default()
    };
    lawyer.update_profile(2, &patch).await.unwrap();
    let organisation = lawyer.find_me().await.unwrap().organisation.id;
    let all = MemberQuery::default();
    for (query, expected) in [
        (MemberQuery { country: Some(Country::Romania), ..all.clone() }, vec!["Ana", "Bianca"]),
        (MemberQuery { country: Some(Country::Czechia), ..all.clone() }, vec![]),
        (MemberQuery { organisation_id: Some(organisation), ..all.clone() }, vec!["Bianca"]),
        (MemberQuery { profession: Some(Profession::Lawyer), ..all.clone() }, vec!["Bianca"]),
        (MemberQuery { language: Some(SpokenLanguage::Romani), ..all.clone() }, vec!["Bianca"]),
        (MemberQuery { topic: Some(AssistanceType::Court), ..all.clone() }, vec!["Bianca"]),
        (
            MemberQuery { topic: Some(AssistanceType::Court), country: Some(Country::Spain), ..all.clone() },
            vec![],
        ),
    ] {
        assert_eq!(names(&reader, query.clone()).await, expected, "{query:?}");
    }
    let organisations = reader.list_member_organisations().await.unwrap();
    assert_eq!(organisations.len(), 3);
}

#[actix_web::test]
async fn who_does_not_want_to_be_listed_is_not() {
    let app = TestApp::start();
    let (reader, hidden) = (app.member().await, app.member().await);
    let patch = ProfilePatch { listed: Some(false), ..ProfilePatch::default() };
    hidden.update_profile(1, &patch).await.unwrap();
    assert_eq!(names(&reader, MemberQuery::default()).await, ["Ana Test"]);
    assert!(names(&reader, by_name("Bogdan")).await.is_empty());
    let page = reader.find_member(hidden.account).await.unwrap();
    assert!(!page.may_write, "who reads a post may see who wrote it, not write to them");
}

#[actix_web::test]
async fn pages_go_forth_and_back() {
    let app = TestApp::start();
    let reader = named(&app, "Ana Pop", Country::Romania).await;
    for name in ["Ana Pop", "Ana Popa", "Șerban Pop", "Zdeněk Pop"] {
        named(&app, name, Country::Romania).await;
    }
    let page = |cursor: Option<Cursor>| MemberQuery { cursor, limit: Some(2), ..MemberQuery::default() };
    let first = reader.list_members(&page(None)).await.unwrap();
    let second = reader.list_members(&page(first.next.clone())).await.unwrap();
    let third = reader.list_members(&page(second.next.clone())).await.unwrap();
    let seen: Vec<_> =
        [&first, &second, &third].iter().flat_map(|page| &page.items).map(|m| m.name.as_str()).collect();
    assert_eq!(seen, ["Ana Pop", "Ana Pop", "Ana Popa", "Șerban Pop", "Zdeněk Pop"]);
    assert_eq!(third.next, None);
    let back = reader.list_members(&page(second.previous)).await.unwrap();
    assert_eq!(back.items, first.items);
    let wrong = page(Some(Cursor("x".into())));
    assert_eq!(code(reader.list_members(&wrong).await), ProblemCode::InvalidCursor);
    assert_eq!(code(reader.list_members(&by_name(&"x".repeat(101))).await), ProblemCode::MalformedRequest);
}
