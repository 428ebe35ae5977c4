//! Certificates: issued once the course is complete, printed, checked by anybody, revoked.

use crate::admin::accounts::administrator;
use crate::support::courses::small_course;
use crate::support::{Person, TestApp, code};
use course_file::CourseFile;
use shared::core::{Country, Language, ProblemCode, Role};
use shared::learning::{Certificate, Reached, Revocation, Settings, Wanted};
use shared::settings::Adjustable;

const ANY: Wanted = Wanted { language: None };

async fn completed(app: &TestApp, learner: &Person) -> Certificate {
    let mut file = small_course();
    let outcomes = ["asks before acting", "knows her limits"].map(str::to_owned);
    file.root.words.get_mut(&Language::English).unwrap().words.lines = outcomes.to_vec();
    completed_of(app, learner, file).await
}

async fn completed_of(app: &TestApp, learner: &Person, file: CourseFile) -> Certificate {
    let course = app.course(file).await;
    learner.enrol(course).await.unwrap();
    assert_eq!(code(learner.issue_certificate(course, &ANY).await), ProblemCode::Forbidden, "not completed");
    for key in ["first", "second"] {
        let part = app.part(course, key).await;
        learner.reach_in_lesson(course, part, &Reached { place: None, done: true }).await.unwrap();
    }
    let issued = learner.issue_certificate(course, &ANY).await.unwrap();
    app.pass(60);
    assert_eq!(learner.issue_certificate(course, &ANY).await.unwrap(), issued, "the same one each time");
    issued
}

fn revocation() -> Revocation {
    Revocation { reason: "Somebody else had answered for her.".into() }
}

#[actix_web::test]
async fn it_says_what_was_learnt_and_is_printed_in_four_languages() {
    let app = TestApp::start();
    let (learner, other) = (app.member().await, app.member().await);
    let issued = completed(&app, &learner).await;
    assert_eq!(issued.printed.course, "course");
    assert_eq!(issued.printed.hours, 2);
    assert_eq!(learner.list_certificates(&ANY).await.unwrap(), std::slice::from_ref(&issued));
    assert!(other.list_certificates(&ANY).await.unwrap().is_empty());
    for language in Language::ALL {
        let wanted = Wanted { language: Some(*language) };
        let pdf = learner.print_certificate(issued.id, &wanted).await.unwrap();
        assert!(pdf.starts_with(b"%PDF-"), "{language}");
        assert_eq!(code(other.print_certificate(issued.id, &wanted).await), ProblemCode::NotFound);
    }
}

#[actix_web::test]
async fn anybody_who_has_the_code_sees_all_of_it_and_whether_it_counts() {
    let app = TestApp::start();
    let learner = app.member().await;
    let issued = completed(&app, &learner).await;
    let typed = issued.code.to_lowercase().replace('-', "");
    let checked = app.anon().check_certificate(&typed, &ANY).await.unwrap();
    assert_eq!((checked.printed, checked.revoked_at), (issued.printed.clone(), None));
    let page = app.get(&format!("/certificates/{typed}")).await.text().to_owned();
    let printed = &issued.printed;
    assert_eq!((printed.outcomes.len(), printed.hours), (2, 2));
    let fields = [&issued.code, &printed.learner, &printed.course];
    for shown in fields.into_iter().chain(&printed.outcomes) {
        assert!(page.contains(shown.as_str()), "{shown}: {page}");
    }
    let days = ["24 November 2026", "24 noiembrie 2026", "24 de noviembre de 2026", "24. listopadu 2026"];
    for (language, day) in Language::ALL.iter().zip(days) {
        let page = app.get(&format!("/{language}/certificates/{typed}")).await.text().to_owned();
        assert_eq!(page.matches(day).count(), 3, "{language}: begun, completed and issued: {page}");
    }
    let unknown = app.get("/certificates?code=0000").await.text().to_owned();
    assert!(unknown.contains("No certificate has this code"), "{unknown}");
    assert_eq!(code(app.anon().check_certificate("0000", &ANY).await), ProblemCode::NotFound);
}

#[actix_web::test]
async fn of_no_hours_nothing_is_said() {
    let app = TestApp::start();
    let learner = app.member().await;
    let mut file = small_course();
    file.root.settings = Settings::Course { hours: 0 };
    let issued = completed_of(&app, &learner, file).await;
    let page = app.get(&format!("/en/certificates/{}", issued.code)).await.text().to_owned();
    assert!(page.contains(&issued.printed.learner) && !page.contains("Hours of learning"), "{page}");
}

#[actix_web::test]
async fn it_is_revoked_by_those_who_answer_for_learners_of_the_country() {
    let app = TestApp::start();
    let learner = app.member().await;
    let issued = completed(&app, &learner).await;
    let abroad = app.with_grants(&[(Role::Member, None), (Role::Facilitator, Some(Country::Spain))]).await;
    for who in [&learner, &abroad] {
        assert_eq!(code(who.revoke_certificate(&issued.code, &revocation()).await), ProblemCode::NotFound);
    }
    let facilitator = app.facilitator().await;
    facilitator.revoke_certificate(&issued.code, &revocation()).await.unwrap();
    let checked = app.anon().check_certificate(&issued.code, &ANY).await.unwrap();
    assert!(checked.revoked_at.is_some());
    let own = &learner.list_certificates(&ANY).await.unwrap()[0];
    assert_eq!(own.reason, revocation().reason);
    let page = app.get(&format!("/en/certificates/{}", issued.code)).await.text().to_owned();
    assert!(page.contains("was revoked on 24 November 2026"), "{page}");
    assert!(!page.contains(&own.reason), "why is between the owner and those who revoke");
}

#[actix_web::test]
async fn it_is_signed_by_whom_the_installation_names() {
    let app = TestApp::start();
    let admin = administrator(&app).await;
    let read = admin.find_settings().await.unwrap();
    let named = Adjustable {
        signatory_name: Some("Núñez Ștefănescu".into()),
        signatory_function: Some("Coordinator".into()),
        controller_name: Some("Asociația Împreună".into()),
        ..Adjustable::default()
    };
    admin.update_settings(read.version, &named).await.unwrap();
    let learner = app.member().await;
    let issued = completed(&app, &learner).await;
    assert_eq!(issued.printed.signatory, named.signatory());
    let page = app.get(&format!("/en/certificates/{}", issued.code)).await.text().to_owned();
    assert!(page.contains("Núñez Ștefănescu, Coordinator"), "{page}");
    assert!(page.contains("Asociația Împreună"), "{page}");
}
