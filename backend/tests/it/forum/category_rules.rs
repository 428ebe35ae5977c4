//! The rules of a category: accepted once before the first post, and again when everybody is asked again.

use crate::admin::accounts::{administrator, last_act};
use crate::support::{Only, Person, TestApp, code, content_of, new_key, new_post, new_topic, problem};
use shared::core::id::CategoryId;
use shared::core::{Country, FieldCode, Language, Localised, ProblemCode};
use shared::forum::{CategoryContent, NewCategoryRules, RulesAcceptance};

fn rules(text: &str, ask_again: bool) -> NewCategoryRules {
    let body = |language: &str| if text.is_empty() { String::new() } else { format!("{text} ({language})") };
    let body = Localised { en: body("en"), ro: body("ro"), es: body("es"), cs: body("cs") };
    NewCategoryRules { body, ask_again }
}

async fn is_asked(person: &Person, category: CategoryId) -> bool {
    let all = person.list_categories().await.unwrap();
    all.into_iter().find(|one| one.id == category).unwrap().rules_due
}

async fn accept(person: &Person, category: CategoryId) {
    let version = person.find_category_rules(category).await.unwrap().version;
    person.accept_category_rules(category, &RulesAcceptance { version }).await.unwrap();
}

#[actix_web::test]
async fn they_are_accepted_once_before_the_first_post() {
    let app = TestApp::start();
    let (administrator, member) = (administrator(&app).await, app.member_reading(Language::Czech).await);
    let category = app.category("open").await;
    assert_eq!(code(member.find_category_rules(category).await), ProblemCode::NotFound, "there are none");
    let topic = app.topic(&member, category).await.id;
    let stored =
        administrator.update_category_rules(category, 0, &rules("Be **kind**", false)).await.unwrap();
    assert_eq!(stored.version, 1);
    assert_eq!(last_act(&app).await.0, "update_category_rules");

    assert!(is_asked(&member, category).await);
    let (key, new) = (new_key(), new_post("Words"));
    assert_eq!(code(member.create_post(topic, &new, &key).await), ProblemCode::RulesNotAccepted);
    let opened = member.create_topic(&new_topic(category, "A topic"), &new_key()).await;
    assert_eq!(code(opened), ProblemCode::RulesNotAccepted);
    let shown = member.find_category_rules(category).await.unwrap();
    assert_eq!((shown.language, shown.accepted_at), (Language::Czech, None));
    assert_eq!(shown.body_html, "<p>Be <strong>kind</strong> (cs)</p>\n");
    accept(&member, category).await;
    assert!(!is_asked(&member, category).await);
    assert_eq!(member.find_category_rules(category).await.unwrap().accepted_at, Some(app.now()));
    member.create_post(topic, &new, &key).await.unwrap();
    member.create_topic(&new_topic(category, "A topic"), &new_key()).await.unwrap();
    app.take_jobs().await;
}

#[actix_web::test]
async fn a_change_asks_again_if_it_shall() {
    let app = TestApp::start();
    let (administrator, member) = (administrator(&app).await, app.member().await);
    let category = app.category("open").await;
    administrator.update_category_rules(category, 0, &rules("One", false)).await.unwrap();
    accept(&member, category).await;
    administrator.update_category_rules(category, 1, &rules("One, spelt right", false)).await.unwrap();
    assert!(!is_asked(&member, category).await, "the same in other words");
    administrator.update_category_rules(category, 2, &rules("Two", true)).await.unwrap();
    assert!(is_asked(&member, category).await);
    let stale = problem(member.accept_category_rules(category, &RulesAcceptance { version: 2 }).await);
    assert_eq!((stale.errors[0].field.as_str(), stale.errors[0].code), ("version", FieldCode::NotAvailable));
    accept(&member, category).await;
    administrator.update_category_rules(category, 3, &rules("", false)).await.unwrap();
    assert_eq!(code(member.find_category_rules(category).await), ProblemCode::NotFound, "taken away");
    assert!(!is_asked(&app.member().await, category).await);

    let late = problem(administrator.update_category_rules(category, 3, &rules("Late", false)).await);
    assert_eq!((late.code, late.conflict.unwrap().stored_version), (ProblemCode::EditConflict, 4));
    let first = problem(administrator.update_category_rules(category, 0, &rules("First", false)).await);
    assert_eq!(first.code, ProblemCode::EditConflict);
    let mut partly = rules("Words", false);
    partly.body.ro.clear();
    let refused = problem(administrator.update_category_rules(category, 4, &partly).await);
    assert_eq!(refused.errors[0].field, "body.ro");
}

#[actix_web::test]
async fn a_part_has_the_rules_of_the_category_above_until_it_has_its_own() {
    let app = TestApp::start();
    let (administrator, member) = (administrator(&app).await, app.member().await);
    let above = app.category("above").await;
    let content = CategoryContent { parent_id: Some(above), ..content_of("part", Only::default()) };
    let part = administrator.create_category(&content, &new_key()).await.unwrap().id;
    administrator.update_category_rules(above, 0, &rules("Above", false)).await.unwrap();
    assert!(is_asked(&member, part).await);
    assert_eq!(member.find_category_rules(part).await.unwrap().category_id, above);
    accept(&member, part).await;
    assert!(!is_asked(&member, above).await && !is_asked(&member, part).await, "once for both");
    administrator.update_category_rules(part, 0, &rules("Own", false)).await.unwrap();
    assert!(!is_asked(&member, above).await && is_asked(&member, part).await);
    let opened = member.create_topic(&new_topic(part, "A topic"), &new_key()).await;
    assert_eq!(code(opened), ProblemCode::RulesNotAccepted);
}

#[actix_web::test]
async fn who_does_not_see_the_category_sees_no_rules_and_only_administrators_set_them() {
    let app = TestApp::start();
    let (facilitator, abroad) = (app.facilitator().await, app.member_in(Country::Spain).await);
    let only = Only { country: Some(Country::Romania), ..Only::default() };
    let category = app.category_for("romania", only).await;
    app.rules(category).await;
    assert_eq!(code(abroad.find_category_rules(category).await), ProblemCode::NotFound);
    let accepted = abroad.accept_category_rules(category, &RulesAcceptance { version: 1 }).await;
    assert_eq!(code(accepted), ProblemCode::NotFound);
    let changed = facilitator.update_category_rules(category, 1, &rules("Mine", false)).await;
    assert_eq!(code(changed), ProblemCode::Forbidden);
    assert_eq!(code(facilitator.find_category_rules_setup(category).await), ProblemCode::Forbidden);
    let administrator = administrator(&app).await;
    assert_eq!(administrator.find_category_rules_setup(category).await.unwrap().version, 1);
    let nil = CategoryId(uuid::Uuid::nil());
    assert_eq!(code(administrator.find_category_rules_setup(nil).await), ProblemCode::NotFound);
}
