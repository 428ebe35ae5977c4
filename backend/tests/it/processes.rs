//! Two processes on one PostgreSQL, behind a proxy that gives each request to the next of them, behave as one.

use super::support::Answer;
use super::support::database::Kind;
use super::support::program::{Place, Serving, run};
use super::support::proxy::RoundRobin;
use api_client::Client;
use reqwest::{Method, RequestBuilder};
use serde_json::{Value, json};
use shared::core::id::{CategoryId, TopicId};
use shared::live::LiveEvent;
use std::path::Path;
use std::time::Duration;

const PASSWORD: &str = "demo-waymark-2026";
/// How long something may take to arrive that takes milliseconds, on a machine that is busy.
const PATIENCE: Duration = Duration::from_secs(30);

struct Installation {
    proxy: RoundRobin,
    one: Serving,
    two: Serving,
    place: Place,
}

impl Installation {
    /// With the demo; none on SQLite, where there is one process.
    fn start(arguments: &[&str]) -> Option<Self> {
        if Kind::chosen() == Kind::Sqlite {
            return None;
        }
        let place = Place::new();
        let seeded = run(place.command(&["seed", "--demo"]));
        assert_eq!(seeded.code, Some(0), "{seeded:?}");
        let (one, two) = (Serving::start_with(&place, arguments), Serving::start_with(&place, arguments));
        let proxy = RoundRobin::before(&[&one.origin, &two.origin]);
        Some(Self { proxy, one, two, place })
    }

    /// A request to whichever process is next: each on a connection of its own.
    fn request(&self, method: Method, path: &str) -> RequestBuilder {
        let http = reqwest::Client::builder()
            .pool_max_idle_per_host(0)
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .unwrap();
        http.request(method, format!("{}{path}", self.proxy.origin))
    }

    fn post(&self, path: &str, body: &Value) -> RequestBuilder {
        let request = self.request(Method::POST, path).header("content-type", "application/json");
        request.body(body.to_string())
    }

    async fn sign_in(&self, email: &str, password: &str) -> Answer {
        let body = json!({ "email": email, "password": password });
        Answer::to(self.post("/api/v1/accounts/sessions", &body)).await
    }

    async fn token(&self, email: &str) -> String {
        let answer = self.sign_in(email, PASSWORD).await;
        assert_eq!(answer.status, 201, "{answer:?}");
        answer.json()["access_token"].as_str().unwrap().to_owned()
    }
}

/// Follows events of one process until a post of this topic is told of.
async fn hears(origin: &str, token: &str, topic: TopicId, begun: tokio::sync::mpsc::Sender<()>) {
    let client = Client::new(origin);
    client.set_access_token(Some(token.to_owned()));
    let follow = client.follow_events(|event| {
        let _ = begun.try_send(());
        !matches!(event, Some(LiveEvent::Post { topic_id, .. }) if topic_id == topic)
    });
    tokio::time::timeout(PATIENCE, follow).await.expect("it is told").unwrap();
}

#[actix_web::test]
async fn a_session_and_what_happens_are_known_to_both() {
    let Some(waymark) = Installation::start(&["--rate-limits", "off"]) else { return };
    let token = waymark.token("ro11@demo.waymark.example").await;
    let get = async |path: &str| {
        let answer = Answer::to(waymark.request(Method::GET, path).bearer_auth(&token)).await;
        assert_eq!(answer.status, 200, "{path}: {answer:?}");
        answer.json()
    };
    let categories = get("/api/v1/forum/categories").await;
    let open = categories.as_array().unwrap().iter().find(|one| one["may_post"] == true).unwrap();
    let category: CategoryId = open["id"].as_str().unwrap().parse().unwrap();
    let new =
        json!({ "category_id": category, "title": "Seen by both", "language": "en", "body_markdown": "One" });
    let created = Answer::to(waymark.post("/api/v1/forum/topics", &new).bearer_auth(&token)).await;
    assert_eq!(created.status, 201, "{created:?}");
    let topic: TopicId = created.json()["id"].as_str().unwrap().parse().unwrap();
    for _ in 0..4 {
        get(&format!("/api/v1/forum/topics/{topic}")).await;
    }
    // Somebody else has the topic open, on each of them.
    let reader = waymark.token("ro12@demo.waymark.example").await;
    let (begun, mut beginning) = tokio::sync::mpsc::channel(1);
    let (other, mut other_beginning) = tokio::sync::mpsc::channel(1);
    let reply = async {
        beginning.recv().await.unwrap();
        other_beginning.recv().await.unwrap();
        let path = format!("/api/v1/forum/topics/{topic}/posts");
        let post = json!({ "body_markdown": "Two", "language": "en" });
        let answer = Answer::to(waymark.post(&path, &post).bearer_auth(&token)).await;
        assert_eq!(answer.status, 201, "{answer:?}");
    };
    futures_util::join!(
        hears(&waymark.one.origin, &reader, topic, begun),
        hears(&waymark.two.origin, &reader, topic, other),
        reply
    );
    // Signing out is signing out everywhere, within the ten seconds for which a process trusts what it knows.
    let out = waymark.request(Method::DELETE, "/api/v1/accounts/sessions/current").bearer_auth(&token);
    assert_eq!(Answer::to(out).await.status, 204);
    let signed_out = async {
        for _ in 0..2 {
            while Answer::to(waymark.request(Method::GET, "/api/v1/forum/home").bearer_auth(&token))
                .await
                .status
                == 200
            {
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
        }
    };
    tokio::time::timeout(PATIENCE, signed_out).await.expect("the session has ended");
}

#[actix_web::test]
async fn a_limit_is_one_limit() {
    let Some(waymark) = Installation::start(&["--rate-limits", "on"]) else { return };
    // Alone, each of them would let ten through. Every twelve seconds one more is, however slow the machine.
    let begun = std::time::Instant::now();
    let (mut tried, mut refused) = (0, 0);
    for _ in 0..19 {
        let answer = waymark.sign_in("ro11@demo.waymark.example", "a wrong password").await;
        assert!([401, 429].contains(&answer.status), "{answer:?}");
        refused += u64::from(answer.status == 429);
        tried += u64::from(answer.status == 401);
        // A guess is told within a tenth of a second.
        tokio::time::sleep(Duration::from_millis(250)).await;
    }
    let most = 12 + begun.elapsed().as_secs() / 12;
    assert!((10..=most).contains(&tried) && refused > 0, "{tried} tried, {refused} refused");
    assert_eq!(waymark.sign_in("ro12@demo.waymark.example", PASSWORD).await.status, 201, "nobody else waits");
}

#[actix_web::test]
async fn a_job_is_done_once() {
    let Some(waymark) = Installation::start(&["--rate-limits", "off"]) else { return };
    let people: Vec<String> = (3..13).map(|number| format!("ro{number:02}@demo.waymark.example")).collect();
    let forgot = people.iter().map(|email| {
        let request = waymark.request(Method::POST, "/forgotten-password");
        // A browser says where its form came from.
        let request = request.header("content-type", "application/x-www-form-urlencoded");
        let form = format!("email={}", email.replace('@', "%40"));
        Answer::to(request.header("origin", &waymark.proxy.origin).body(form))
    });
    for answer in futures_util::future::join_all(forgot).await {
        assert_eq!(answer.status, 303, "{answer:?}");
    }
    let folder = waymark.place.path().join("mails");
    let arrived = async {
        while links(&folder).len() < people.len() {
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    };
    tokio::time::timeout(PATIENCE, arrived).await.expect("the mails come");
    // Both finish what they have begun.
    waymark.one.stop();
    waymark.two.stop();
    let links = links(&folder);
    assert_eq!(links.len(), people.len(), "each is sent once");
    for email in &people {
        assert!(links.iter().any(|mail| mail.contains(email)), "{email}");
    }
}

/// The mails with a link to a new password; there are others.
fn links(folder: &Path) -> Vec<String> {
    let files = std::fs::read_dir(folder).into_iter().flatten();
    let mails = files.filter_map(|file| std::fs::read_to_string(file.unwrap().path()).ok());
    mails.filter(|mail| mail.contains("reset-password")).collect()
}
