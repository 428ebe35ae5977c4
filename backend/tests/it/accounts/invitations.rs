//! Invitations: from the mail to the first sign-in, what may be given, sheets, and attacks.

use crate::support::forms::{Fields, path_in, token_in};
use crate::support::{Answer, Person, TestApp, all_agreements, code, new_key, problem};
use diesel::prelude::*;
use shared::accounts::SignIn;
use shared::accounts::invitations::{
    Invitation, InvitationQuery, InvitationSheet, InvitationState, NewInvitation,
};
use shared::core::id::OrganisationId;
use shared::core::{Country, FieldCode, Language, ProblemCode, Role};
use waymark::db::schema::accounts_accounts;

const EMAIL: &str = "ana@ngo.example";
const PASSWORD: &str = "kettle-orbit-lantern";

async fn own_organisation(app: &TestApp, person: &Person) -> OrganisationId {
    let account = person.account;
    app.read(move |connection| {
        let own = accounts_accounts::table.find(account).select(accounts_accounts::organisation_id);
        Ok(own.first(connection)?)
    })
    .await
}

async fn new_invitation(app: &TestApp, inviter: &Person) -> NewInvitation {
    NewInvitation {
        email: EMAIL.into(),
        name: "Ana Pop".into(),
        organisation_id: own_organisation(app, inviter).await,
        role: Role::Member,
        role_country: None,
        group_ids: Vec::new(),
        language: Language::Spanish,
    }
}

fn acceptance(token: &str) -> Fields {
    vec![
        ("token", token.into()),
        ("name", "Ana María Pop".into()),
        ("profession", "coach".into()),
        ("languages", "es".into()),
        ("password", PASSWORD.into()),
        ("password_again", PASSWORD.into()),
    ]
}

async fn open(person: &Person) -> Vec<Invitation> {
    person.list_invitations(&InvitationQuery::default()).await.unwrap().items
}

#[actix_web::test]
async fn from_the_mail_to_the_first_sign_in() {
    let app = TestApp::start();
    let manager = app.with_grants(&[(Role::ProjectManager, Some(Country::Romania))]).await;
    let group = app.group(&[&manager]).await;
    let new = NewInvitation {
        role: Role::Facilitator,
        role_country: Some(Country::Romania),
        group_ids: vec![group],
        ..new_invitation(&app, &manager).await
    };
    let key = new_key();
    let invited = manager.create_invitation(&new, &key).await.unwrap();
    assert_eq!(manager.create_invitation(&new, &key).await.unwrap(), invited, "sent again, invited once");
    assert_eq!((invited.state, invited.groups.len()), (InvitationState::Open, 1));
    assert_eq!(invited.expires_at, app.now().plus_seconds(14 * 24 * 60 * 60));
    assert_eq!(manager.find_invitation(invited.id).await.unwrap(), invited);

    app.run_jobs().await;
    let mail = app.take_mail_to(EMAIL);
    assert_eq!(mail.subject, format!("{} le invita a Waymark", manager.name));
    let page = app.get(&path_in(&mail)).await;
    assert!(page.status == 200 && page.text().contains(&manager.name), "{page:?}");
    let token = token_in(&mail);
    let mut wrong = acceptance(&token);
    wrong[5].1 = "something else".into();
    let refused = app.post_form("/invitation", &wrong).await;
    assert!(refused.status == 422 && refused.text().contains("Ana María Pop"), "{refused:?}");
    assert!(!refused.text().contains(PASSWORD), "a password comes back in the page");
    let accepted = app.post_form("/es/invitation", &acceptance(&token)).await;
    assert_eq!((accepted.status, accepted.header("location")), (303, "/es/activate/done"));
    assert_eq!(app.post_form("/invitation", &acceptance(&token)).await.status, 404, "once only");

    let member = app.anon();
    let sign_in = SignIn { email: EMAIL.into(), password: PASSWORD.into() };
    member.create_session(&sign_in).await.unwrap();
    let me = member.accept_agreements(&all_agreements()).await.unwrap();
    assert_eq!((me.name.as_str(), me.language), ("Ana María Pop", Language::Spanish));
    let mut roles: Vec<_> = me.roles.iter().map(|grant| (grant.role, grant.country)).collect();
    roles.sort_unstable();
    assert_eq!(roles, [(Role::Member, None), (Role::Facilitator, Some(Country::Romania))]);
    assert_eq!(open(&manager).await, []);
    let query = InvitationQuery { state: Some(InvitationState::Accepted), ..InvitationQuery::default() };
    assert_eq!(manager.list_invitations(&query).await.unwrap().items.len(), 1);
    app.take_jobs().await;
}

#[actix_web::test]
async fn it_can_be_sent_again_and_taken_back_and_it_runs_out() {
    let app = TestApp::start();
    let facilitator = app.facilitator().await;
    let new = new_invitation(&app, &facilitator).await;
    let invited = facilitator.create_invitation(&new, &new_key()).await.unwrap();
    app.run_jobs().await;
    let first = token_in(&app.take_mail_to(EMAIL));
    app.pass(60 * 60 - 1);
    let facilitator = app.sign_in(&facilitator).await;
    let refused = problem(facilitator.resend_invitation(invited.id).await);
    assert_eq!((refused.status, refused.code), (429, ProblemCode::SentRecently));
    assert_eq!(refused.retry_after_seconds, Some(1));
    app.pass(1);
    let again = facilitator.resend_invitation(invited.id).await.unwrap();
    assert_eq!(again.expires_at, invited.expires_at.plus_seconds(60 * 60));
    assert_eq!(code(facilitator.resend_invitation(invited.id).await), ProblemCode::SentRecently);
    app.run_jobs().await;
    let second = token_in(&app.take_mail_to(EMAIL));
    assert_eq!(app.get(&format!("/invitation?token={first}")).await.status, 404, "replaced");
    assert_eq!(app.get(&format!("/invitation?token={second}")).await.status, 200);
    facilitator.revoke_invitation(invited.id).await.unwrap();
    assert_eq!(app.get(&format!("/invitation?token={second}")).await.status, 404, "taken back");
    assert_eq!(code(facilitator.resend_invitation(invited.id).await), ProblemCode::Forbidden);
    assert_eq!(code(facilitator.revoke_invitation(invited.id).await), ProblemCode::Forbidden);

    let refused = problem(facilitator.create_invitation(&new, &new_key()).await);
    assert_eq!(refused.errors[0].code, FieldCode::SentRecently, "inviting anew is no way round");
    app.pass(60 * 60);
    let facilitator = app.sign_in(&facilitator).await;
    facilitator.create_invitation(&new, &new_key()).await.unwrap();
    app.run_jobs().await;
    let third = token_in(&app.take_mail_to(EMAIL));
    app.pass(14 * 24 * 60 * 60);
    assert_eq!(app.post_form("/invitation", &acceptance(&third)).await.status, 404, "run out");
}

#[actix_web::test]
async fn nobody_gives_what_is_not_theirs() {
    let app = TestApp::start();
    let facilitator = app.facilitator().await;
    let manager = app.with_grants(&[(Role::ProjectManager, Some(Country::Romania))]).await;
    let spaniard = app.member_in(Country::Spain).await;
    let group = app.group(&[&spaniard]).await;
    let base = new_invitation(&app, &manager).await;
    let abroad = own_organisation(&app, &spaniard).await;
    for (who, field, new) in [
        (&facilitator, "role", NewInvitation { role: Role::Facilitator, ..base.clone() }),
        (&facilitator, "role", NewInvitation { role: Role::Administrator, ..base.clone() }),
        (&manager, "role", NewInvitation { role: Role::ProjectManager, ..base.clone() }),
        (&manager, "organisation_id", NewInvitation { organisation_id: abroad, ..base.clone() }),
        (&manager, "group_ids", NewInvitation { group_ids: vec![group], ..base.clone() }),
    ] {
        let refused = problem(who.create_invitation(&new, &new_key()).await);
        assert_eq!(refused.code, ProblemCode::InvalidFields);
        assert_eq!(refused.errors[0].field, field);
    }
    let choices = facilitator.find_invitation_choices().await.unwrap();
    assert_eq!(choices.roles.len(), 1, "{choices:?}");
    let member = app.member().await;
    assert_eq!(code(member.create_invitation(&base, &new_key()).await), ProblemCode::Forbidden);
    assert_eq!(code(member.find_invitation_choices().await), ProblemCode::Forbidden);
    assert_eq!(code(member.list_invitations(&InvitationQuery::default()).await), ProblemCode::Forbidden);
}

#[actix_web::test]
async fn each_sees_their_own_and_managers_those_of_the_country() {
    let app = TestApp::start();
    let (one, other) = (app.facilitator().await, app.facilitator().await);
    let manager = app.with_grants(&[(Role::ProjectManager, Some(Country::Romania))]).await;
    let foreign = app.with_grants(&[(Role::ProjectManager, Some(Country::Spain))]).await;
    let new = new_invitation(&app, &one).await;
    let invited = one.create_invitation(&new, &new_key()).await.unwrap();
    app.take_jobs().await;
    assert_eq!(open(&one).await, open(&manager).await);
    for stranger in [&other, &foreign] {
        assert_eq!(open(stranger).await, []);
        assert_eq!(code(stranger.find_invitation(invited.id).await), ProblemCode::NotFound);
        assert_eq!(code(stranger.resend_invitation(invited.id).await), ProblemCode::NotFound);
        assert_eq!(code(stranger.revoke_invitation(invited.id).await), ProblemCode::NotFound);
    }
}

#[actix_web::test]
async fn inviting_does_not_tell_who_has_an_account() {
    let app = TestApp::start();
    let (facilitator, member) = (app.facilitator().await, app.member().await);
    let mut known = new_invitation(&app, &facilitator).await;
    known.email.clone_from(&member.email);
    let answered = facilitator.create_invitation(&known, &new_key()).await.unwrap();
    assert_eq!(answered.state, InvitationState::Open);
    app.run_jobs().await;
    let mail = app.take_mail_to(&member.email);
    assert!(!mail.text.contains("token="), "{mail:?}");
}

#[actix_web::test]
async fn the_form_makes_nobody_more_than_they_were_invited_as() {
    let app = TestApp::start();
    let facilitator = app.facilitator().await;
    let new = new_invitation(&app, &facilitator).await;
    facilitator.create_invitation(&new, &new_key()).await.unwrap();
    app.run_jobs().await;
    let mut fields = acceptance(&token_in(&app.take_mail_to(EMAIL)));
    for (name, value) in [("role", "administrator"), ("email", "other@ngo.example"), ("role_country", "")] {
        fields.push((name, value.into()));
    }
    assert_eq!(app.post_form("/invitation", &fields).await.status, 303);
    let sign_in = SignIn { email: EMAIL.into(), password: PASSWORD.into() };
    let client = app.anon();
    client.create_session(&sign_in).await.unwrap();
    let me = client.find_me().await.unwrap();
    assert_eq!(me.roles.iter().map(|grant| grant.role).collect::<Vec<_>>(), [Role::Member]);
    app.take_jobs().await;
}

#[actix_web::test]
async fn of_two_who_accept_at_once_one_comes_in() {
    let app = TestApp::start();
    let facilitator = app.facilitator().await;
    let new = new_invitation(&app, &facilitator).await;
    facilitator.create_invitation(&new, &new_key()).await.unwrap();
    app.run_jobs().await;
    let fields = acceptance(&token_in(&app.take_mail_to(EMAIL)));
    let both = futures_util::future::join(
        app.post_form("/invitation", &fields),
        app.post_form("/invitation", &fields),
    )
    .await;
    let mut statuses = [both.0.status, both.1.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 404]);
}

#[actix_web::test]
async fn a_sheet_is_previewed_and_sent_whole_or_not_at_all() {
    let app = TestApp::start();
    let manager = app.with_grants(&[(Role::ProjectManager, Some(Country::Romania))]).await;
    let sheet = |rows: &str| InvitationSheet { csv: format!("email;name;organisation;role\n{rows}") };
    let organisation = "A Test NGO";
    let wrong = sheet(&format!("ana@ngo.example;Ana Pop;{organisation};\ndan;D;Elsewhere;king\n"));
    let rows = manager.preview_invitations(&wrong).await.unwrap().rows;
    assert_eq!(rows.len(), 2);
    assert!(rows[0].errors.is_empty() && rows[1].errors.len() >= 3, "{rows:?}");
    let refused = problem(manager.send_invitations(&wrong, &new_key()).await);
    assert!(refused.errors.iter().all(|error| error.field.starts_with("rows.3.")), "{refused:?}");
    assert_eq!(open(&manager).await, [], "none was sent");

    let right = sheet(&format!(
        "ana@ngo.example;Ana Pop;{organisation};\ndan@ngo.example;Dan Pop;{organisation};facilitator\n"
    ));
    let key = new_key();
    for _ in 0..2 {
        assert_eq!(manager.send_invitations(&right, &key).await.unwrap().sent, 2);
    }
    assert_eq!(open(&manager).await.len(), 2);
    app.run_jobs().await;
    assert_eq!(app.take_mails().len(), 2);
    let recent = manager.preview_invitations(&right).await.unwrap().rows;
    assert!(recent.iter().all(|row| row.errors[0].code == FieldCode::SentRecently), "{recent:?}");
    let refused = problem(manager.send_invitations(&right, &new_key()).await);
    assert_eq!(refused.errors[0].field, "rows.2.email");
    let nonsense = InvitationSheet { csv: "hello".into() };
    assert_eq!(code(manager.preview_invitations(&nonsense).await), ProblemCode::InvalidFields);
    let member = app.member().await;
    assert_eq!(code(member.preview_invitations(&right).await), ProblemCode::Forbidden);
    assert_eq!(code(member.send_invitations(&right, &new_key()).await), ProblemCode::Forbidden);
}

#[actix_web::test]
async fn tokens_of_invitations_cannot_be_tried_out() {
    let app = TestApp::start_with(|settings| settings.rate_limits = waymark::config::Switch::On);
    let facilitator = app.facilitator().await;
    let new = new_invitation(&app, &facilitator).await;
    facilitator.create_invitation(&new, &new_key()).await.unwrap();
    app.run_jobs().await;
    let token = token_in(&app.take_mail_to(EMAIL));
    let (id, _) = token.split_once('.').unwrap();
    let mut statuses = Vec::new();
    for number in 0..40 {
        let guess = format!("{id}.{}", format!("{number:03}").repeat(15).get(..43).unwrap());
        let answer: Answer = app.post_form("/invitation", &acceptance(&guess)).await;
        assert!(!answer.text().contains("Ana Pop"), "a guess shows whose it is");
        statuses.push(answer.status);
    }
    assert!(statuses.iter().all(|status| [404, 429].contains(status)), "{statuses:?}");
}
