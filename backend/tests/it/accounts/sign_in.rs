//! Signing in: by address and password, the same answer for every failure.

use crate::support::program::{Place, Serving, free_address};
use crate::support::{Answer, PASSWORD, TestApp, code, problem, shape};
use shared::accounts::SignIn;
use shared::core::ProblemCode;

fn typed(email: &str, password: &str) -> SignIn {
    SignIn { email: email.into(), password: password.into() }
}

#[actix_web::test]
async fn the_right_password_opens_a_session() {
    let app = TestApp::start();
    let member = app.member().await;
    let client = app.anon();
    let signed_in = client.create_session(&member.sign_in()).await.unwrap().signed_in().unwrap();
    assert_eq!(signed_in.expires_at, app.now().plus_seconds(600));
    assert!(signed_in.me.required_steps.is_empty());
    insta::assert_snapshot!(shape(&signed_in), @r#"
    {
      "access_token": "[token]",
      "expires_at": "[time]",
      "me": {
        "country": "RO",
        "email": "ana.test@ngo.example",
        "id": "[id]",
        "language": "en",
        "name": "Ana Test",
        "organisation": {
          "id": "[id]",
          "name": "A Test NGO"
        },
        "reads": [
          "en"
        ],
        "reads_chosen": false,
        "required_steps": [],
        "roles": [
          {
            "country": null,
            "organisation_id": null,
            "role": "member"
          }
        ],
        "time_zone": "Europe/Bucharest"
      }
    }
    "#);
    assert_eq!(client.find_me().await.unwrap(), signed_in.me);
}

#[actix_web::test]
async fn the_address_is_read_as_people_type_it() {
    let app = TestApp::start();
    let member = app.member().await;
    for email in [member.email.to_uppercase(), format!("  {} ", member.email)] {
        app.anon().create_session(&typed(&email, PASSWORD)).await.unwrap();
    }
    let padded = format!(" {PASSWORD} ");
    assert_eq!(
        code(app.anon().create_session(&typed(&member.email, &padded)).await),
        ProblemCode::WrongCredentials
    );
}

#[actix_web::test]
async fn a_failure_does_not_tell_who_has_an_account() {
    let app = TestApp::start();
    let member = app.member().await;
    let mut wrong = problem(app.anon().create_session(&typed(&member.email, "a wrong password")).await);
    let mut unknown =
        problem(app.anon().create_session(&typed("nobody@ngo.example", "a wrong password")).await);
    assert_eq!((wrong.status, wrong.code), (401, ProblemCode::WrongCredentials));
    (wrong.request_id, unknown.request_id) = (None, None);
    assert_eq!(wrong, unknown);
}

/// The time of a failure is the time of its hash: both ways compute exactly one.
#[actix_web::test]
async fn a_failure_costs_the_same_with_and_without_an_account() {
    let place = Place::new();
    assert_eq!(place.account_create("ana@ngo.example", "long enough, this").code, Some(0));
    let address = free_address();
    let program = Serving::start(&place, &["--metrics-address", &address]);
    let client = api_client::Client::new(&program.origin);
    let mut before = verifications(&address).await;
    for (email, password) in [
        ("ana@ngo.example", "long enough, this"),
        ("ana@ngo.example", "a wrong password"),
        ("nobody@ngo.example", "a wrong password"),
        ("nobody@ngo.example", ""),
    ] {
        drop(client.create_session(&typed(email, password)).await);
        let after = verifications(&address).await;
        // What cannot be a password is refused without looking.
        let expected = u64::from(!password.is_empty());
        assert_eq!(after - before, expected, "{email} {password}");
        before = after;
    }
}

async fn verifications(address: &str) -> u64 {
    let measures = Answer::to(reqwest::Client::new().get(format!("http://{address}/metrics"))).await;
    assert_eq!(measures.status, 200);
    let line = measures.text().lines().find(|line| line.starts_with("password_verifications_total "));
    line.map_or(0, |line| line.split(' ').next_back().unwrap().parse().unwrap())
}

#[actix_web::test]
async fn what_cannot_be_right_is_said_field_by_field() {
    let app = TestApp::start();
    let problem = problem(app.anon().create_session(&typed("ana", "")).await);
    assert_eq!((problem.status, problem.code), (422, ProblemCode::InvalidFields));
    insta::assert_snapshot!(shape(&problem.errors), @r#"
    [
      {
        "code": "malformed",
        "field": "email",
        "limit": null
      },
      {
        "code": "required",
        "field": "password",
        "limit": null
      }
    ]
    "#);
    for (email, password) in [
        ("ana@ngo.example", "x".repeat(201)),
        ("ana@ngo.example\0", "x".into()),
        ("' OR 1=1; --", "x".into()),
        ("", "x".into()),
    ] {
        let code = code(app.anon().create_session(&typed(email, &password)).await);
        assert_eq!(code, ProblemCode::InvalidFields, "{email}");
    }
    let hostile = typed("'--<script>@ngo.example", "' OR '1'='1");
    assert_eq!(code(app.anon().create_session(&hostile).await), ProblemCode::WrongCredentials);
}

#[actix_web::test]
async fn the_refresh_cookie_is_out_of_reach_for_scripts() {
    for (public_url, secure) in [("http://waymark.example", false), ("https://waymark.example", true)] {
        let app = TestApp::start_with(|settings| settings.public_url = Some(public_url.into()));
        let member = app.member().await;
        let body = serde_json::to_string(&member.sign_in()).unwrap();
        let request =
            app.request("POST", "/api/v1/accounts/sessions").header("content-type", "application/json");
        let answer = Answer::to(request.body(body)).await;
        assert_eq!(answer.status, 201);
        assert!(answer.header("location").starts_with("/api/v1/accounts/sessions/"));
        let cookie = answer.set_cookie("waymark_refresh").unwrap().to_owned();
        let mut parts: Vec<&str> = cookie.split("; ").skip(1).collect();
        parts.sort_unstable();
        let mut expected =
            vec!["HttpOnly", "Max-Age=1209600", "Path=/api/v1/accounts/sessions", "SameSite=Strict"];
        if secure {
            expected.push("Secure");
        }
        assert_eq!(parts, expected);
        assert!(
            !answer.text().contains(cookie.split(['=', ';']).nth(1).unwrap()),
            "the token is in the body too"
        );
    }
}
