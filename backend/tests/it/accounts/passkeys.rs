//! Passkeys, with an authenticator made of software: adding one, signing in with it beside the password and alone, and
//! everything that must not work.

use crate::support::{Person, TestApp, code};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use p256::ecdsa::signature::Signer;
use p256::ecdsa::{Signature, SigningKey};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use shared::accounts::security::{
    NewPasskey, SecondFactor, SecondFactorRequired, SessionCompletion, SignInOutcome,
};
use shared::core::ProblemCode;
use shared::core::id::AccountId;

const ORIGIN: &str = "http://waymark.example";
const DOMAIN: &str = "waymark.example";
/// Present, and verified by PIN or finger.
const VERIFIED: u8 = 0x05;

/// What a telephone keeps.
struct Authenticator {
    key: SigningKey,
    id: [u8; 16],
    counter: u32,
}

impl Authenticator {
    fn new(seed: u8) -> Self {
        Self { key: SigningKey::from_slice(&[seed; 32]).unwrap(), id: [seed; 16], counter: 0 }
    }

    fn data(&self, flags: u8) -> Vec<u8> {
        let hash: [u8; 32] = Sha256::digest(DOMAIN).into();
        [hash.as_slice(), &[flags], &self.counter.to_be_bytes()].concat()
    }

    /// The answer to `navigator.credentials.create`, without attestation.
    fn create(&self, options: &str) -> String {
        let point = self.key.verifying_key().to_sec1_point(false);
        // A COSE key: EC2, ES256, P-256, x, y.
        let cose = [
            &[0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32],
            point.x().unwrap().as_slice(),
            &[0x22, 0x58, 32],
            point.y().unwrap().as_slice(),
        ]
        .concat();
        let data = [self.data(VERIFIED | 0x40).as_slice(), &[0; 16], &[0, 16], &self.id, &cose].concat();
        let attestation = [
            b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x58".as_slice(),
            &[u8::try_from(data.len()).unwrap()],
            &data,
        ]
        .concat();
        let client = client_data("webauthn.create", options, ORIGIN);
        self.credential(&json!({
            "attestationObject": encode(&attestation),
            "clientDataJSON": encode(client.as_bytes()),
            "transports": ["internal"],
        }))
    }

    /// The answer to `navigator.credentials.get`.
    fn get(&mut self, options: &str, owner: AccountId, origin: &str, flags: u8) -> String {
        self.counter += 1;
        let client = client_data("webauthn.get", options, origin);
        let data = self.data(flags);
        let signed = [data.as_slice(), &Sha256::digest(&client)].concat();
        let signature: Signature = self.key.sign(&signed);
        self.credential(&json!({
            "authenticatorData": encode(&data),
            "clientDataJSON": encode(client.as_bytes()),
            "signature": encode(signature.to_der().as_bytes()),
            "userHandle": encode(owner.0.as_bytes()),
        }))
    }

    fn credential(&self, response: &Value) -> String {
        let id = encode(&self.id);
        json!({"id": id, "rawId": id, "type": "public-key", "response": response, "clientExtensionResults": {}})
            .to_string()
    }
}

fn encode(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

fn client_data(kind: &str, options: &str, origin: &str) -> String {
    let options: Value = serde_json::from_str(options).unwrap();
    json!({"type": kind, "challenge": options["challenge"], "origin": origin, "crossOrigin": false})
        .to_string()
}

async fn add(person: &Person, authenticator: &Authenticator) -> shared::accounts::security::Passkey {
    let start = person.start_passkey().await.unwrap();
    let new = NewPasskey {
        credential: authenticator.create(&start.options),
        continuation: start.continuation,
        name: " My telephone ".into(),
    };
    person.create_passkey(&new).await.unwrap()
}

fn answer(continuation: &str, credential: String) -> SessionCompletion {
    SessionCompletion {
        continuation: continuation.into(),
        method: SecondFactor::Passkey,
        answer: credential,
        remember_device: false,
    }
}

async fn half_way(app: &TestApp, person: &Person) -> SecondFactorRequired {
    match app.anon().create_session(&person.sign_in()).await.unwrap() {
        SignInOutcome::SecondFactorRequired(required) => required,
        SignInOutcome::SignedIn(_) => panic!("no second factor was asked for"),
    }
}

#[actix_web::test]
async fn a_passkey_is_the_second_factor() {
    let app = TestApp::start();
    let member = app.member().await;
    let mut phone = Authenticator::new(1);
    let made = add(&member, &phone).await;
    assert_eq!((made.name.as_str(), made.last_used_at), ("My telephone", None));
    let required = half_way(&app, &member).await;
    assert_eq!(required.methods, [SecondFactor::Passkey]);
    let options = required.passkey_options.clone().unwrap();
    let credential = phone.get(&options, member.account, ORIGIN, VERIFIED);
    let client = app.anon();
    client.complete_session(&answer(&required.continuation, credential.clone())).await.unwrap();
    client.find_me().await.unwrap();
    let again = app.anon().complete_session(&answer(&required.continuation, credential)).await;
    assert_eq!(code(again), ProblemCode::SignInExpired, "no answer works twice");
    let listed = member.find_security().await.unwrap().passkeys;
    assert_eq!((listed.len(), listed[0].last_used_at), (1, Some(app.now())));
    member.delete_passkey(made.id).await.unwrap();
    assert!(app.anon().create_session(&member.sign_in()).await.unwrap().signed_in().is_some());
    app.take_jobs().await;
}

#[actix_web::test]
async fn a_passkey_alone_signs_in() {
    let app = TestApp::start();
    let member = app.member().await;
    let mut phone = Authenticator::new(2);
    add(&member, &phone).await;
    let client = app.anon();
    let start = client.start_passkey_session().await.unwrap();
    let credential = phone.get(&start.options, member.account, ORIGIN, VERIFIED);
    let signed_in = client.complete_session(&answer(&start.continuation, credential.clone())).await.unwrap();
    assert_eq!(signed_in.me.id, member.account);
    client.refresh_session().await.unwrap();
    let replayed = app.anon().complete_session(&answer(&start.continuation, credential)).await;
    assert_eq!(code(replayed), ProblemCode::SignInExpired);
    app.take_jobs().await;
}

#[actix_web::test]
async fn what_is_not_the_owners_passkey_here_and_now_is_refused() {
    let app = TestApp::start();
    let (ana, bogdan) = (app.member().await, app.member().await);
    let (mut hers, mut his, mut unknown) =
        (Authenticator::new(3), Authenticator::new(4), Authenticator::new(5));
    add(&ana, &hers).await;
    add(&bogdan, &his).await;
    let required = half_way(&app, &ana).await;
    let options = required.passkey_options.clone().unwrap();
    for wrong in [
        his.get(&options, bogdan.account, ORIGIN, VERIFIED),
        unknown.get(&options, ana.account, ORIGIN, VERIFIED),
        hers.get(&options, ana.account, "http://evil.example", VERIFIED),
        hers.get(&options, ana.account, ORIGIN, 0x01),
        "no JSON".into(),
    ] {
        let refused = app.anon().complete_session(&answer(&required.continuation, wrong)).await;
        assert_eq!(code(refused), ProblemCode::WrongCode);
    }
    let right = hers.get(&options, ana.account, ORIGIN, VERIFIED);
    let late = app.anon().complete_session(&answer(&required.continuation, right)).await;
    assert_eq!(code(late), ProblemCode::SignInExpired, "five answers a sign-in");
    // An answer to another challenge.
    let (first, second) = (
        app.anon().start_passkey_session().await.unwrap(),
        app.anon().start_passkey_session().await.unwrap(),
    );
    let credential = hers.get(&first.options, ana.account, ORIGIN, VERIFIED);
    let refused = app.anon().complete_session(&answer(&second.continuation, credential)).await;
    assert_eq!(code(refused), ProblemCode::WrongCode);
    app.take_jobs().await;
}

#[actix_web::test]
async fn passkeys_are_added_and_removed_by_their_owner() {
    let app = TestApp::start();
    let (ana, bogdan, manager) = (app.member().await, app.member().await, app.manager().await);
    let phone = Authenticator::new(6);
    let made = add(&ana, &phone).await;
    assert_eq!(code(bogdan.delete_passkey(made.id).await), ProblemCode::NotFound);
    let start = bogdan.start_passkey().await.unwrap();
    let stolen = NewPasskey {
        credential: Authenticator::new(7).create(&start.options),
        continuation: start.continuation,
        name: "x".into(),
    };
    assert_eq!(code(ana.create_passkey(&stolen).await), ProblemCode::SignInExpired, "another's ceremony");
    let nameless = NewPasskey { name: "  ".into(), ..stolen };
    assert_eq!(code(bogdan.create_passkey(&nameless).await), ProblemCode::InvalidFields);
    // With a role, the app can go once there is a passkey, and the passkey then stays.
    let kept = add(&manager, &Authenticator::new(8)).await;
    manager.delete_totp().await.unwrap();
    assert_eq!(code(manager.delete_passkey(kept.id).await), ProblemCode::LastSecondFactor);
    app.take_jobs().await;
}

#[actix_web::test]
async fn without_a_domain_there_are_no_passkeys() {
    let app = TestApp::start_with(|settings| settings.public_url = Some("http://10.0.0.7".into()));
    let member = app.member().await;
    assert_eq!(code(member.start_passkey().await), ProblemCode::NotFound);
    assert_eq!(code(app.anon().start_passkey_session().await), ProblemCode::NotFound);
}
