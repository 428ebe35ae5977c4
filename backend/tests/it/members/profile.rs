//! One's own profile, and what others see of it.

use crate::support::{Answer, TestApp, code, problem};
use shared::core::{FieldCode, ProblemCode, Profession, Role};
use shared::members::{AssistanceType, MemberQuery, ProfilePatch, SpokenLanguage};

#[actix_web::test]
async fn what_one_writes_is_what_others_see() {
    let app = TestApp::start();
    let (member, other) = (app.member().await, app.member().await);
    let before = member.find_profile().await.unwrap();
    assert_eq!((before.version, before.listed, before.name.as_str()), (1, true, "Ana Test"));
    let patch = ProfilePatch {
        name: Some("  Ștefania Țîrlea ".into()),
        profession: Some(Profession::Lawyer),
        about: Some("Court cases, mostly.\nAsk me.".into()),
        languages: Some(vec![SpokenLanguage::Romani, SpokenLanguage::Czech, SpokenLanguage::Czech]),
        topics: Some(vec![AssistanceType::Legal, AssistanceType::Court]),
        listed: None,
    };
    let profile = member.update_profile(1, &patch).await.unwrap();
    assert_eq!(profile.version, 2);
    assert_eq!(profile.languages, [SpokenLanguage::Czech, SpokenLanguage::Romani], "each once, in order");
    assert_eq!(member.find_profile().await.unwrap(), profile);
    let seen = other.find_member(member.account).await.unwrap();
    assert_eq!(seen.summary.name, "Ștefania Țîrlea");
    assert_eq!(seen.summary.profession, Some(Profession::Lawyer));
    assert_eq!(seen.summary.organisation, "A Test NGO");
    assert_eq!(seen.summary.topics, [AssistanceType::Court, AssistanceType::Legal]);
    assert_eq!(seen.about, "Court cases, mostly.\nAsk me.");
    assert!(seen.may_write);
    let own = member.find_member(member.account).await.unwrap();
    assert!(!own.may_write, "nobody writes to themselves");
    assert_eq!((own.summary, own.about), (seen.summary, seen.about), "one sees what others see");
}

#[actix_web::test]
async fn nobody_sees_an_address() {
    let app = TestApp::start();
    let (member, other) = (app.member().await, app.member().await);
    for path in ["/api/v1/members".to_owned(), format!("/api/v1/members/{}", member.account)] {
        let request = app.request("GET", &path).header("authorization", other.bearer());
        let answer = Answer::to(request).await;
        assert_eq!(answer.status, 200);
        assert!(answer.text().contains("Ana Test") && !answer.text().contains('@'), "{}", answer.text());
    }
}

#[actix_web::test]
async fn two_devices_do_not_overwrite_one_another() {
    let app = TestApp::start();
    let member = app.member().await;
    let about = |text: &str| ProfilePatch { about: Some(text.into()), ..ProfilePatch::default() };
    member.update_profile(1, &about("at the desk")).await.unwrap();
    let refused = problem(member.update_profile(1, &about("on the phone")).await);
    assert_eq!(refused.code, ProblemCode::EditConflict);
    let conflict = refused.conflict.unwrap();
    assert_eq!(
        (conflict.stored_version, conflict.stored.as_str(), conflict.sent.as_str()),
        (2, "at the desk", "on the phone")
    );
    let request = app.request("PATCH", "/api/v1/members/profile").header("authorization", member.bearer());
    let answer = Answer::to(request.header("content-type", "application/json").body("{}")).await;
    assert_eq!(answer.brief(), (428, Some(ProblemCode::PreconditionRequired)));
}

#[actix_web::test]
async fn what_does_not_fit_is_named() {
    let app = TestApp::start();
    let member = app.member().await;
    let patch =
        ProfilePatch { name: Some("A\nB".into()), about: Some("x".repeat(1_001)), ..ProfilePatch::default() };
    let errors = problem(member.update_profile(1, &patch).await).errors;
    let found: Vec<_> = errors.iter().map(|error| (error.field.as_str(), error.code)).collect();
    assert_eq!(found, [("name", FieldCode::Malformed), ("about", FieldCode::TooLong)]);
    let request = app.request("PATCH", "/api/v1/members/profile").header("authorization", member.bearer());
    let request = request.header("if-match", "\"1\"").header("content-type", "application/json");
    let answer = Answer::to(request.body(r#"{"country": "ES"}"#)).await;
    assert_eq!(
        answer.brief(),
        (400, Some(ProblemCode::MalformedBody)),
        "a country is not one's own to change"
    );
}

#[actix_web::test]
async fn who_is_no_member_is_not_there_and_sees_nobody() {
    let app = TestApp::start();
    let (manager, member) = (app.manager().await, app.member().await);
    assert_eq!(code(member.find_member(manager.account).await), ProblemCode::NotFound);
    assert_eq!(code(manager.find_member(member.account).await), ProblemCode::Forbidden);
    assert_eq!(code(manager.list_members(&MemberQuery::default()).await), ProblemCode::Forbidden);
    assert_eq!(code(manager.list_member_organisations().await), ProblemCode::Forbidden);
    assert_eq!(manager.find_profile().await.unwrap().name, manager.name, "one's own is one's own");
    let both = app.with_grants(&[(Role::Member, None), (Role::Administrator, None)]).await;
    assert!(member.find_member(both.account).await.is_ok());
}

#[actix_web::test]
async fn the_time_zone_is_one_of_the_worlds() {
    use shared::accounts::MePatch;
    let app = TestApp::start();
    let member = app.member().await;
    let zone = |name: &str| MePatch { time_zone: Some(name.into()), ..MePatch::default() };
    assert_eq!(member.update_me(&zone("Atlantic/Canary")).await.unwrap().time_zone, "Atlantic/Canary");
    let refused = problem(member.update_me(&zone("Mars/Olympus")).await);
    assert_eq!(refused.errors[0].code, FieldCode::NotAvailable);
}
