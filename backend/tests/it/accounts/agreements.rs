//! Agreements: owed before anything else, on record, and owed again when a text has changed.

use crate::support::{TestApp, all_agreements, code};
use diesel::prelude::*;
use shared::accounts::RequiredStep;
use shared::accounts::agreements::{Acceptance, Agreement, AgreementVersion};
use shared::core::{Language, ProblemCode};
use shared::forum::TopicQuery;
use waymark::db::schema::accounts_acceptances::dsl;
use waymark::db::schema::audit_events;

#[actix_web::test]
async fn nothing_else_is_done_before_both_are_accepted() {
    let app = TestApp::start();
    let member = app.member().await;
    app.write(|connection| {
        diesel::delete(dsl::accounts_acceptances).execute(connection)?;
        Ok(())
    })
    .await;
    assert_eq!(member.find_me().await.unwrap().required_steps, [RequiredStep::AcceptAgreements]);
    for refused in
        [code(member.list_categories().await), code(member.list_topics(&TopicQuery::default()).await)]
    {
        assert_eq!(refused, ProblemCode::StepsRequired);
    }
    // One's session can be seen and ended all the same.
    assert_eq!(member.list_sessions().await.unwrap().len(), 1);

    let one = AgreementVersion { agreement: Agreement::CodeOfConduct, version: 1 };
    let me = member.accept_agreements(&Acceptance { accepted: vec![one] }).await.unwrap();
    assert_eq!(me.required_steps, [RequiredStep::AcceptAgreements], "one of two is not enough");
    app.pass(5);
    let me = member.accept_agreements(&all_agreements()).await.unwrap();
    assert_eq!(me.required_steps, []);
    member.list_categories().await.unwrap();
    let texts = member.list_agreements().await.unwrap();
    let accepted: Vec<_> = texts.iter().map(|text| (text.agreement, text.accepted_version)).collect();
    assert_eq!(accepted, [(Agreement::CodeOfConduct, Some(1)), (Agreement::PrivacyNotice, Some(1))]);
    let (first, second) = (texts[0].accepted_at.unwrap(), texts[1].accepted_at.unwrap());
    assert_eq!(second, first.plus_seconds(5), "what was accepted before keeps its time");
}

#[actix_web::test]
async fn a_changed_text_is_accepted_again_and_the_record_keeps_both() {
    let app = TestApp::start();
    let member = app.member().await;
    // As if what they accepted had been an older version.
    app.write(|connection| {
        let notice = dsl::accounts_acceptances.filter(dsl::agreement.eq(Agreement::PrivacyNotice));
        diesel::update(notice).set(dsl::version.eq(0)).execute(connection)?;
        Ok(())
    })
    .await;
    assert_eq!(code(member.list_categories().await), ProblemCode::StepsRequired);
    assert_eq!(member.list_agreements().await.unwrap()[1].accepted_version, Some(0));
    let old = AgreementVersion { agreement: Agreement::PrivacyNotice, version: 0 };
    let refused = member.accept_agreements(&Acceptance { accepted: vec![old] }).await;
    assert_eq!(code(refused), ProblemCode::InvalidFields);
    member.accept_agreements(&all_agreements()).await.unwrap();
    member.list_categories().await.unwrap();
    let record: Vec<i32> = app
        .read(|connection| {
            let of_notice = dsl::accounts_acceptances.filter(dsl::agreement.eq(Agreement::PrivacyNotice));
            Ok(of_notice.order(dsl::version).select(dsl::version).load(connection)?)
        })
        .await;
    assert_eq!(record, [0, 1]);
    let acts: Vec<String> = app
        .read(|connection| {
            let accepted = audit_events::table.filter(audit_events::action.eq("accept_agreement"));
            Ok(accepted.select(audit_events::subject).load(connection)?)
        })
        .await;
    assert_eq!(acts, ["agreement privacy_notice 1"], "only what is new is an act");
}

#[actix_web::test]
async fn the_texts_are_in_ones_own_language() {
    let app = TestApp::start();
    for (language, title) in [
        (Language::English, "Code of conduct"),
        (Language::Romanian, "Cod de conduită"),
        (Language::Spanish, "Código de conducta"),
        (Language::Czech, "Kodex chování"),
    ] {
        let member = app.member_reading(language).await;
        let texts = member.list_agreements().await.unwrap();
        assert_eq!((texts.len(), texts[0].title.as_str()), (2, title));
        for text in texts {
            assert!(text.body_html.starts_with("<p>") && text.body_html.len() > 1000, "{text:?}");
            assert!(!text.body_html.contains("<h1"), "{text:?}");
        }
    }
}
