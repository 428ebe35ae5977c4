//! OpenID Connect, with a provider made for the test: linked by a verified address, and everything that must not work.

use crate::support::{Answer, Person, TestApp};
use actix_web::{App, HttpResponse, HttpServer, web};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use p256::ecdsa::signature::Signer;
use p256::ecdsa::{Signature, SigningKey};
use serde_json::{Value, json};
use std::collections::HashMap;
use std::net::TcpListener;
use std::sync::{Arc, Mutex};
use waymark::config::OpenIdProvider;

/// What the provider says of whoever signs in there.
#[derive(Clone)]
struct Says {
    subject: &'static str,
    email: String,
    verified: bool,
    /// Instead of the nonce that was sent.
    nonce: Option<String>,
    audience: &'static str,
}

/// An organisation's server: it signs what the test tells it to.
struct Provider {
    issuer: String,
    says: Arc<Mutex<Says>>,
    nonce: Arc<Mutex<String>>,
    key: SigningKey,
}

fn encode(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

impl Provider {
    fn start() -> Arc<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let says = Says {
            subject: "s-1",
            email: "ana.test@ngo.example".into(),
            verified: true,
            nonce: None,
            audience: "waymark",
        };
        let provider = Arc::new(Self {
            issuer: format!("http://{}", listener.local_addr().unwrap()),
            says: Arc::new(Mutex::new(says)),
            nonce: Arc::default(),
            key: SigningKey::from_slice(&[9; 32]).unwrap(),
        });
        let data = web::Data::from(Arc::clone(&provider));
        let server = HttpServer::new(move || {
            App::new()
                .app_data(data.clone())
                .route("/.well-known/openid-configuration", web::get().to(configuration))
                .route("/keys", web::get().to(keys))
                .route("/token", web::post().to(token))
        });
        actix_web::rt::spawn(server.workers(1).disable_signals().listen(listener).unwrap().run());
        provider
    }

    fn settings(&self) -> OpenIdProvider {
        OpenIdProvider {
            name: "An Organisation".into(),
            issuer: self.issuer.clone(),
            client_id: "waymark".into(),
            client_secret: "a secret".into(),
        }
    }

    fn say(&self, change: impl FnOnce(&mut Says)) {
        change(&mut self.says.lock().unwrap());
    }
}

async fn configuration(provider: web::Data<Provider>) -> HttpResponse {
    let issuer = &provider.issuer;
    HttpResponse::Ok().json(json!({
        "issuer": issuer, "authorization_endpoint": format!("{issuer}/authorize"),
        "token_endpoint": format!("{issuer}/token"), "jwks_uri": format!("{issuer}/keys"),
        "response_types_supported": ["code"], "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["ES256"],
    }))
}

async fn keys(provider: web::Data<Provider>) -> HttpResponse {
    let point = provider.key.verifying_key().to_sec1_point(false);
    let (x, y) = (encode(point.x().unwrap()), encode(point.y().unwrap()));
    let key = json!({"kty": "EC", "crv": "P-256", "alg": "ES256", "use": "sig", "kid": "k", "x": x, "y": y});
    HttpResponse::Ok().json(json!({ "keys": [key] }))
}

async fn token(provider: web::Data<Provider>, form: web::Form<HashMap<String, String>>) -> HttpResponse {
    assert!(form.contains_key("code_verifier"), "no PKCE");
    if form["code"] != "good" {
        return HttpResponse::BadRequest().json(json!({ "error": "invalid_grant" }));
    }
    let says = provider.says.lock().unwrap().clone();
    #[expect(clippy::disallowed_methods, reason = "the library looks at the system's clock")]
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs();
    let claims = json!({
        "iss": provider.issuer, "sub": says.subject, "aud": says.audience, "iat": now, "exp": now + 300,
        "nonce": says.nonce.unwrap_or_else(|| provider.nonce.lock().unwrap().clone()),
        "email": says.email, "email_verified": says.verified,
    });
    let head = encode(json!({"alg": "ES256", "kid": "k"}).to_string());
    let signed = format!("{head}.{}", encode(claims.to_string()));
    let signature: Signature = provider.key.sign(signed.as_bytes());
    let id_token = format!("{signed}.{}", encode(signature.to_bytes()));
    HttpResponse::Ok().json(json!({ "access_token": "a", "token_type": "Bearer", "id_token": id_token }))
}

fn app_with(provider: &Provider) -> TestApp {
    let settings = provider.settings();
    TestApp::start_with(|all| all.openid_providers = vec![settings])
}

/// The way there: the cookie, and the state that the organisation must give back.
async fn go(app: &TestApp, provider: &Provider) -> (String, String) {
    let answer = app.get("/sign-in/organisation/0").await;
    assert_eq!(answer.status, 303, "{}", answer.text());
    let url = answer.header("location").to_owned();
    assert!(url.starts_with(&format!("{}/authorize?", provider.issuer)), "{url}");
    let query = url.split_once('?').unwrap().1;
    let values: HashMap<String, String> = serde_urlencoded::from_str(query).unwrap();
    assert_eq!(values["redirect_uri"], "http://waymark.example/sign-in/organisation/back");
    assert_eq!(values["code_challenge_method"], "S256");
    provider.nonce.lock().unwrap().clone_from(&values["nonce"]);
    (answer.cookie("waymark_organisation").unwrap(), values["state"].clone())
}

async fn back(app: &TestApp, cookie: &str, state: &str, code: &str) -> Answer {
    let path = format!("/sign-in/organisation/back?code={code}&state={state}");
    Answer::to(app.request("GET", &path).header("cookie", cookie.to_owned())).await
}

async fn whole(app: &TestApp, provider: &Provider) -> Answer {
    let (cookie, state) = go(app, provider).await;
    back(app, &cookie, &state, "good").await
}

async fn owner(app: &TestApp, answer: &Answer) -> Value {
    let request = app.request("POST", "/api/v1/accounts/sessions/refresh");
    let answer = Answer::to(request.header("cookie", answer.cookie("waymark_refresh").unwrap())).await;
    answer.json()["me"]["email"].clone()
}

async fn linked(app: &TestApp) -> Vec<String> {
    app.run_jobs().await;
    let mails = app.take_mails().into_iter().filter(|mail| mail.text.contains("organisation"));
    mails.map(|mail| mail.to).collect()
}

#[actix_web::test]
async fn a_verified_address_is_linked_and_the_person_known_from_then_on() {
    let provider = Provider::start();
    let app = app_with(&provider);
    let ana: Person = app.member().await;
    assert!(app.get("/en/sign-in").await.text().contains("href=\"/en/sign-in/organisation\""));
    let without = TestApp::start();
    assert!(!without.get("/en/sign-in").await.text().contains("/sign-in/organisation"));
    let answer = whole(&app, &provider).await;
    assert_eq!((answer.status, answer.header("location")), (303, "/forum"));
    assert_eq!(owner(&app, &answer).await, ana.email.as_str());
    assert_eq!(linked(&app).await, [ana.email.as_str()]);
    // The organisation gives the person another address, and later somebody else the old one.
    provider.say(|says| says.email = "other@ngo.example".into());
    assert_eq!(owner(&app, &whole(&app, &provider).await).await, ana.email.as_str());
    app.take_jobs().await;
}

#[actix_web::test]
async fn nobody_gets_in_without_an_account_or_by_an_address_that_was_not_verified() {
    let provider = Provider::start();
    let app = app_with(&provider);
    app.member().await;
    provider.say(|says| says.verified = false);
    let unverified = whole(&app, &provider).await;
    assert_eq!((unverified.status, unverified.cookie("waymark_refresh")), (403, None));
    provider.say(|says| (says.verified, says.email) = (true, "nobody@ngo.example".into()));
    let unknown = whole(&app, &provider).await;
    assert_eq!((unknown.status, unknown.cookie("waymark_refresh")), (403, None));
    assert_eq!(unverified.bytes, unknown.bytes, "the same words for both");
}

#[actix_web::test]
async fn a_second_factor_comes_after_it() {
    let provider = Provider::start();
    let app = app_with(&provider);
    app.manager().await;
    let answer = whole(&app, &provider).await;
    assert_eq!((answer.status, answer.header("location")), (303, "/sign-in/code"));
    assert_eq!(answer.cookie("waymark_refresh"), None);
    app.take_jobs().await;
}

#[actix_web::test]
async fn an_answer_that_was_not_asked_for_is_refused() {
    let provider = Provider::start();
    let app = app_with(&provider);
    app.member().await;
    let (cookie, state) = go(&app, &provider).await;
    for (cookie, state, code) in
        [("", state.as_str(), "good"), ("waymark_organisation=x", state.as_str(), "good")]
    {
        assert_eq!(back(&app, cookie, state, code).await.status, 401);
    }
    assert_eq!(back(&app, &cookie, "another", "good").await.status, 401, "the state of somebody else");
    assert_eq!(back(&app, &cookie, &state, "good").await.status, 401, "the way back can be gone once");
    let (cookie, state) = go(&app, &provider).await;
    assert_eq!(back(&app, &cookie, &state, "bad").await.status, 401, "the provider does not know the code");
    provider.say(|says| says.nonce = Some("another".into()));
    assert_eq!(whole(&app, &provider).await.status, 401, "a token made for another sign-in");
    provider.say(|says| (says.nonce, says.audience) = (None, "another"));
    assert_eq!(whole(&app, &provider).await.status, 401, "a token made for another site");
    assert_eq!(app.get("/sign-in/organisation/1").await.status, 403);
}
