//! Settings: who has a say, what is refused, what is recorded, and when others see it.

use super::accounts::{administrator, last_act};
use crate::support::{TestApp, code, new_key, problem};
use diesel::prelude::*;
use shared::accounts::applications::ApplicationState;
use shared::admin::RetentionRunQuery;
use shared::core::{FieldCode, Language, ProblemCode};
use shared::settings::{Adjustable, ApplicationsRule, KEEP_AUDIT, SecondFactorRule};
use waymark::db::schema::{accounts_applications, audit_events};
use waymark::privacy::retention::delete_old;
use waymark::settings::reload;

fn closed() -> Adjustable {
    Adjustable { applications: Some(ApplicationsRule::Closed), ..Adjustable::default() }
}

async fn acts(app: &TestApp) -> Vec<(String, Option<String>)> {
    app.read(|connection| {
        use audit_events::dsl;
        let acts = dsl::audit_events.filter(dsl::action.eq("update_setting")).order(dsl::subject);
        Ok(acts.select((dsl::subject, dsl::detail)).load(connection)?)
    })
    .await
}

#[actix_web::test]
async fn what_the_operator_set_counts_then_what_is_stored_then_the_default() {
    let app = TestApp::start_with(|settings| settings.pinned.keep_audit_days = Some(100));
    let administrator = administrator(&app).await;
    let first = administrator.find_settings().await.unwrap();
    assert_eq!((first.pinned.keep_audit_days, &first.stored), (Some(100), &Adjustable::default()));

    let sent = Adjustable { keep_messages_days: Some(40), ..Adjustable::default() };
    let stored = administrator.update_settings(first.version, &sent).await.unwrap();
    assert_eq!((&stored.stored, stored.version), (&sent, first.version + 1));
    let in_force = app.app.in_force.get();
    assert_eq!((in_force.keep_audit_days, in_force.keep_messages_days), (Some(100), Some(40)));
    assert_eq!(in_force.second_factor(), SecondFactorRule::Roles);

    let pinned = Adjustable { keep_audit_days: Some(200), ..sent };
    let refused = problem(administrator.update_settings(stored.version, &pinned).await);
    assert_eq!(
        (refused.errors[0].field.as_str(), refused.errors[0].code),
        ("keep_audit_days", FieldCode::NotAvailable)
    );
    let back = administrator.update_settings(stored.version, &Adjustable::default()).await.unwrap();
    assert_eq!(back.stored, Adjustable::default());
    assert_eq!(app.app.in_force.get().keep_messages_days, None);
}

#[actix_web::test]
async fn what_is_stored_for_a_setting_outlives_the_operators_word() {
    let app = TestApp::start_with(|settings| settings.pinned.keep_audit_days = Some(100));
    let administrator = administrator(&app).await;
    app.write(|connection| {
        let settings = Adjustable { keep_audit_days: Some(500), ..Adjustable::default() };
        waymark::settings::rows::StoredRow::update(connection, 1, &settings, shared::core::Timestamp(0))?;
        Ok(())
    })
    .await;
    let changed = administrator.update_settings(2, &closed()).await.unwrap();
    assert_eq!(changed.stored, Adjustable { keep_audit_days: Some(500), ..closed() });
    assert_eq!(KEEP_AUDIT.of(&app.app.in_force.get()), 100);
}

#[actix_web::test]
async fn each_wrong_setting_is_named() {
    let app = TestApp::start();
    let administrator = administrator(&app).await;
    let wrong = Adjustable {
        invitation_days: Some(0),
        keep_audit_days: Some(89),
        keep_dead_jobs_days: Some(1000),
        controller_email: Some("nobody".into()),
        ..Adjustable::default()
    };
    let refused = problem(administrator.update_settings(1, &wrong).await);
    assert_eq!(refused.code, ProblemCode::InvalidFields);
    let errors: Vec<_> =
        refused.errors.iter().map(|error| (error.field.as_str(), error.code, error.limit)).collect();
    assert_eq!(
        errors,
        [
            ("invitation_days", FieldCode::TooSmall, Some(1)),
            ("keep_dead_jobs_days", FieldCode::TooLarge, Some(180)),
            ("keep_audit_days", FieldCode::TooSmall, Some(90)),
            ("controller_email", FieldCode::Malformed, None),
        ]
    );
    assert_eq!(administrator.find_settings().await.unwrap().version, 1);
    assert_eq!(acts(&app).await, []);
}

#[actix_web::test]
async fn every_change_is_recorded_with_what_was_before_unless_it_names_somebody() {
    let app = TestApp::start();
    let administrator = administrator(&app).await;
    let first = Adjustable {
        second_factor: Some(SecondFactorRule::Everyone),
        keep_audit_days: Some(800),
        data_protection_email: Some(" dpo@ngo.example ".into()),
        ..Adjustable::default()
    };
    let stored = administrator.update_settings(1, &first).await.unwrap();
    assert_eq!(stored.stored.data_protection_email.as_deref(), Some("dpo@ngo.example"));
    app.pass(1);
    let everyone = app.sign_in(&administrator).await;
    app.pass(1);
    let second = Adjustable { second_factor: None, keep_audit_days: Some(900), ..stored.stored };
    everyone.update_settings(2, &second).await.unwrap();
    let change = |name: &str, detail: Option<&str>| (format!("setting {name}"), detail.map(str::to_owned));
    let mut found = acts(&app).await;
    found.sort();
    assert_eq!(
        found,
        [
            change("data_protection_email", None),
            change("keep_audit_days", Some("from 800 to 900")),
            change("keep_audit_days", Some("from default to 800")),
            change("second_factor", Some("from default to everyone")),
            change("second_factor", Some("from everyone to default")),
        ]
    );
    let late = problem(everyone.update_settings(2, &closed()).await);
    assert_eq!((late.code, late.conflict.unwrap().stored_version), (ProblemCode::EditConflict, 3));
    assert_eq!(last_act(&app).await.0, "update_setting");
}

#[actix_web::test]
async fn another_process_sees_a_change_and_asks_who_must_do_more() {
    let app = TestApp::start();
    let (administrator, member) = (administrator(&app).await, app.member().await);
    let other = app.other_process();
    assert!(member.list_categories().await.is_ok());
    let everyone = Adjustable { second_factor: Some(SecondFactorRule::Everyone), ..Adjustable::default() };
    administrator.update_settings(1, &everyone).await.unwrap();
    assert_eq!(code(member.list_categories().await), ProblemCode::StepsRequired, "at once, where it was set");
    assert_eq!(other.in_force.get().second_factor(), SecondFactorRule::Roles);
    reload(&other).await.unwrap();
    assert_eq!(other.in_force.get().second_factor(), SecondFactorRule::Everyone);
}

#[actix_web::test]
async fn closed_applications_are_said_to_be_closed_and_refused() {
    let app = TestApp::start();
    administrator(&app).await.update_settings(1, &closed()).await.unwrap();
    for language in Language::ALL {
        let page = app.get(&format!("/{language}/apply")).await;
        assert_eq!(page.status, 200);
        assert!(!page.text().contains("<form class=\"form\""), "{}", page.text());
    }
    let page = app.get("/ro/apply").await.text().to_owned();
    assert!(page.contains("Deocamdată nu se primesc cereri"), "{page}");
    let sent = app.send_form("/cs/apply", "", &[("name", "Ana"), ("email", "ana@ngo.example")]).await;
    assert_eq!(sent.status, 403);
    assert!(sent.text().contains("Žádosti teď nepřijímáme"), "{}", sent.text());
    let stored: i64 = app
        .read(|connection| {
            let any = accounts_applications::table
                .filter(accounts_applications::state.ne(ApplicationState::Declined));
            Ok(any.count().get_result(connection)?)
        })
        .await;
    assert_eq!(stored, 0);
}

#[actix_web::test]
async fn the_controller_stands_in_the_notice_and_in_what_members_agree_to() {
    let app = TestApp::start();
    let (administrator, member) = (administrator(&app).await, app.member().await);
    let named = Adjustable {
        controller_name: Some("Asociația <b>Puntea</b>".into()),
        controller_email: Some("birou@puntea.example".into()),
        ..Adjustable::default()
    };
    administrator.update_settings(1, &named).await.unwrap();
    let page = app.get("/ro/privacy").await.text().to_owned();
    assert!(
        page.contains("Asociația &lt;b&gt;Puntea&lt;/b&gt;") && page.contains("mailto:birou@puntea.example")
    );
    let texts = member.list_agreements().await.unwrap();
    assert!(texts.iter().any(|text| text.body_html.contains("mailto:birou@puntea.example")), "{texts:?}");
}

#[actix_web::test]
async fn ages_and_invitations_follow_the_settings_and_deletions_are_listed() {
    let app = TestApp::start();
    let administrator = administrator(&app).await;
    let short =
        Adjustable { invitation_days: Some(3), keep_applications_days: Some(30), ..Adjustable::default() };
    administrator.update_settings(1, &short).await.unwrap();
    let now = app.now();
    delete_old(app.app.clone()).await.unwrap();
    let all = RetentionRunQuery::default();
    let runs = administrator.list_retention_runs(&all).await.unwrap().items;
    assert_eq!(runs.len(), 9);
    let run = runs.iter().find(|run| run.rule == "applications").unwrap();
    assert_eq!((run.at, run.deleted_count), (now, 0));
    assert_eq!(run.deleted_before, now.plus_seconds(-30 * 24 * 60 * 60));
    let two = RetentionRunQuery { limit: Some(2), ..all.clone() };
    let first = administrator.list_retention_runs(&two).await.unwrap();
    let next = RetentionRunQuery { cursor: first.next.clone(), ..two };
    let second = administrator.list_retention_runs(&next).await.unwrap();
    assert_eq!([first.items, second.items].concat(), runs[..4]);

    let choices = administrator.find_invitation_choices().await.unwrap();
    let new = shared::accounts::invitations::NewInvitation {
        email: "guest@ngo.example".into(),
        name: "A Guest".into(),
        organisation_id: choices.organisations[0].id,
        role: shared::core::Role::Member,
        role_country: None,
        group_ids: Vec::new(),
        language: Language::Romanian,
    };
    let invitation = administrator.create_invitation(&new, &new_key()).await.unwrap();
    assert_eq!(invitation.expires_at, now.plus_seconds(3 * 24 * 60 * 60));
    app.run_jobs().await;
    let mail = app.take_mails().remove(0);
    assert!(mail.text.contains("valabilă până la 27.11.2026, 11:00 EET"), "{}", mail.text);
}
