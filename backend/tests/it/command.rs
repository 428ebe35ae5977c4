//! The command line: what it says and how it ends.

use super::support::Answer;
use super::support::program::{Finished, Place, Serving, free_address, run, waymark};
use super::support::sources::root;
use api_client::Client;
use serde_json::Value;
use shared::accounts::SignIn;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::time::{Duration, Instant};

/// A failure is one line without a backtrace.
fn assert_fails(finished: &Finished, code: i32, words: &str) {
    assert_eq!(finished.code, Some(code), "{finished:?}");
    assert_eq!(finished.err.trim_end().lines().count(), 1, "{finished:?}");
    assert!(finished.err.starts_with("waymark: ") && finished.err.contains(words), "{finished:?}");
    assert_eq!(finished.out, "");
}

#[test]
fn a_busy_port() {
    let place = Place::new();
    let taken = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let finished = run(place.command(&["serve", "--port", &port]));
    assert_fails(&finished, 3, &format!("cannot listen on 127.0.0.1:{port}"));
}

#[test]
fn a_folder_that_cannot_be_written() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    std::fs::write(&file, "").unwrap();
    let below = file.join("data");
    for command in ["serve", "migrate", "check"] {
        let finished = run(waymark(&[command, "--port", "0", "--data-dir", below.to_str().unwrap()]));
        assert_fails(&finished, 4, "cannot write to the data folder");
    }
}

#[test]
fn a_database_that_does_not_answer() {
    let folder = tempfile::tempdir().unwrap();
    let data_dir = folder.path().to_str().unwrap();
    let nowhere = format!("sqlite:{}/no/such/folder/x.sqlite", folder.path().display());
    for (url, place) in [
        ("postgres://waymark:hunter2@127.0.0.1:1/waymark", "postgres://127.0.0.1:1/waymark"),
        (nowhere.as_str(), "sqlite:"),
    ] {
        for command in ["serve", "migrate", "check"] {
            let finished =
                run(waymark(&[command, "--port", "0", "--data-dir", data_dir, "--database-url", url]));
            assert_fails(&finished, 5, &format!("the database {place}"));
            assert!(!finished.err.contains("hunter2"), "{finished:?}");
        }
    }
}

#[test]
fn a_setting_that_cannot_be_used() {
    let folder = tempfile::tempdir().unwrap();
    let data_dir = folder.path().to_str().unwrap();
    let broken = folder.path().join("broken.toml");
    std::fs::write(&broken, "port = ").unwrap();
    for (flag, value, words) in [
        ("--database-url", "mysql://localhost/x", "--database-url must start with"),
        ("--mail-from", "nobody", "--mail-from"),
        ("--smtp-url", "http://localhost", "--smtp-url"),
        ("--log-filter", "waymark=loud", "--log-filter"),
        ("--config", "/no/such/file.toml", "/no/such/file.toml"),
        ("--config", broken.to_str().unwrap(), "broken.toml"),
    ] {
        let finished = run(waymark(&["serve", "--port", "0", "--data-dir", data_dir, flag, value]));
        assert_fails(&finished, 2, words);
    }
    for arguments in [&["serve", "--port", "70000"][..], &["serve", "--prot", "1"], &["fly"], &["seed"], &[]]
    {
        let finished = run(waymark(&[arguments, &["--data-dir", data_dir]].concat()));
        assert_eq!(finished.code, Some(2), "{finished:?}");
        assert!(!finished.err.contains("panicked"), "{finished:?}");
    }
    let unknown = folder.path().join("unknown.toml");
    std::fs::write(&unknown, "prot = 1\n").unwrap();
    let finished = run(waymark(&["check", "--data-dir", data_dir, "--config", unknown.to_str().unwrap()]));
    assert_eq!(finished.code, Some(2), "{finished:?}");
}

#[test]
fn help_documents_every_setting() {
    let help = run(waymark(&["serve", "--help"]));
    assert_eq!(help.code, Some(0));
    let source = std::fs::read_to_string(root().join("backend/src/config.rs")).unwrap();
    let variables: Vec<_> =
        source.split("env = \"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    assert!(variables.len() >= 17, "{variables:?}");
    for variable in variables {
        let flag = variable.trim_start_matches("WAYMARK_").to_lowercase().replace('_', "-");
        assert!(help.out.contains(&format!("--{flag}")), "--help does not mention --{flag}");
        assert!(help.out.contains(&format!("[env: {variable}")), "--help does not mention {variable}");
    }
    let all = run(waymark(&["--help"]));
    for command in ["serve", "migrate", "seed", "account", "check"] {
        assert!(all.out.contains(&format!("\n  {command} ")), "{}", all.out);
    }
    assert_eq!(run(waymark(&["--version"])).out.trim(), concat!("waymark ", env!("CARGO_PKG_VERSION")));
}

#[test]
fn secrets_of_the_environment_stay_out_of_help() {
    let mut command = waymark(&["serve", "--help"]);
    command
        .env("WAYMARK_DATABASE_URL", "postgres://u:hunter2@h/d")
        .env("WAYMARK_SMTP_URL", "smtps://u:hunter2@h");
    let help = run(command);
    assert_eq!(help.code, Some(0));
    assert!(!help.out.contains("hunter2"));
}

#[test]
fn check_says_what_is_there() {
    let place = Place::new();
    let finished = run(place.command(&["check"]));
    assert_eq!(finished.code, Some(0), "{finished:?}");
    let lines: Vec<_> = finished.out.lines().collect();
    assert_eq!(lines[0], "settings: ok");
    assert_eq!(lines[1], format!("data folder: {}", place.path().display()));
    assert_eq!(lines[2], format!("database: {}", place.database.url));
    assert_eq!(lines[3], format!("mail: mails are written to {}", place.path().join("mails").display()));
    assert!(lines[4].starts_with("privacy notice: WARNING: it does not say who is responsible"), "{lines:?}");
    let mut named = place.command(&["check", "--controller-name", "Asociația Puntea"]);
    named.env("WAYMARK_CONTROLLER_EMAIL", "birou@puntea.example");
    let missing = "set --controller-address, --data-protection-email or /admin/settings";
    assert!(run(named).out.contains(missing));
    let dead = run(place.command(&["check", "--smtp-url", "smtp://127.0.0.1:1"]));
    assert_fails(&dead, 1, "mail: ");
}

#[test]
fn a_flag_beats_the_environment_beats_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let file = path("waymark.toml");
    std::fs::write(&file, format!("data_dir = \"{}\"\n", path("from-file"))).unwrap();
    let data_folder = |variable: bool, flag: bool| {
        let mut command = waymark(&["check", "--config", &file]);
        if variable {
            command.env("WAYMARK_DATA_DIR", path("from-variable"));
        }
        if flag {
            command.args(["--data-dir", &path("from-flag")]);
        }
        let finished = run(command);
        assert_eq!(finished.code, Some(0), "{finished:?}");
        finished.out.lines().nth(1).unwrap().rsplit('/').next().unwrap().to_owned()
    };
    assert_eq!(data_folder(false, false), "from-file");
    assert_eq!(data_folder(true, false), "from-variable");
    assert_eq!(data_folder(true, true), "from-flag");
    assert_eq!(data_folder(false, true), "from-flag");
    let mut by_variable = waymark(&["check"]);
    by_variable.env("WAYMARK_CONFIG", &file);
    assert!(run(by_variable).out.contains("from-file"));
}

#[test]
fn what_the_operator_sets_must_lie_within_bounds() {
    let place = Place::new();
    let wrong = run(place.command(&["check", "--keep-audit-days", "89", "--controller-email", "nobody"]));
    assert_fails(&wrong, 2, "--keep-audit-days: too_small (90); --controller-email: malformed");
    let file = place.path().join("waymark.toml");
    std::fs::write(&file, "invitation-days = 61\napplications = \"closed\"\n").unwrap();
    let config = file.to_str().unwrap();
    let wrong = run(place.command(&["check", "--config", config]));
    assert_fails(&wrong, 2, "--invitation-days: too_large (60)");
    let right = run(place.command(&["check", "--config", config, "--invitation-days", "7"]));
    assert_eq!(right.code, Some(0), "{right:?}");
}

#[actix_web::test]
async fn an_account_is_made_and_signs_in() {
    let place = Place::new();
    let password = "pârola mea, lungă";
    let made = place.account_create(" Ana@NGO.example ", password);
    assert_eq!(made.code, Some(0), "{made:?}");
    assert!(made.out.starts_with("account ") && made.out.ends_with(" can sign in\n"), "{made:?}");
    assert_fails(&place.account_create("ana@ngo.example", password), 1, "there is an account");
    assert_fails(
        &place.account_create("bogdan@ngo.example", "short"),
        1,
        "password: too_short (12 characters)",
    );
    assert_fails(&place.account_create("bogdan", password), 1, "email: malformed");

    let program = Serving::start(&place, &[]);
    let sign_in = SignIn { email: "ana@ngo.example".into(), password: password.into() };
    let outcome = Client::new(&program.origin).create_session(&sign_in).await.unwrap();
    let me = outcome.signed_in().unwrap().me;
    assert_eq!((me.name.as_str(), me.organisation.name.as_str()), ("Ana Pop", "An NGO"));
    let (status, log) = program.stop();
    assert!(status.success(), "{log}");
    assert!(!log.contains(password) && !log.contains("ana@ngo.example"), "{log}");
}

#[actix_web::test]
async fn the_demo_is_loaded_once() {
    let place = Place::new();
    let first = run(place.command(&["seed", "--demo"]));
    assert_eq!(first.code, Some(0), "{first:?}");
    assert!(first.out.starts_with("loaded the demo: "), "{first:?}");
    let numbers: Vec<usize> = first.out.split_whitespace().filter_map(|word| word.parse().ok()).collect();
    let [accounts, categories, topics, posts, practices, courses] = numbers[..] else { panic!("{first:?}") };
    assert!(accounts >= 60 && categories == 8 && topics >= 150 && posts >= 1_200, "{first:?}");
    assert_eq!((practices, courses), (40, 2));
    let second = run(place.command(&["seed", "--demo"]));
    let there = "the demo is there already\nthe courses are there already";
    assert_eq!((second.code, second.out.trim()), (Some(0), there));

    let program = Serving::start(&place, &[]);
    let client = Client::new(&program.origin);
    let sign_in = SignIn { email: "ro05@demo.waymark.example".into(), password: "demo-waymark-2026".into() };
    client.create_session(&sign_in).await.unwrap();
    let most = shared::forum::TopicQuery { limit: Some(100), ..Default::default() };
    let topics = client.list_topics(&most).await.unwrap().items;
    assert_eq!(topics.len(), 100);
    assert!(topics.iter().any(|topic| topic.unread) && topics.iter().any(|topic| !topic.unread));
    drop(program.stop());
}

#[test]
fn a_stop_is_graceful() {
    let place = Place::new();
    let program = Serving::start(&place, &[]);
    let (status, log) = program.stop();
    assert!(status.success(), "{status:?} {log}");
    assert!(log.trim_end().ends_with("stopped"), "{log}");
}

#[test]
fn a_stop_lets_open_requests_finish() {
    let place = Place::new();
    assert_eq!(place.account_create("ana@ngo.example", "long enough, this").code, Some(0));
    let program = Serving::start(&place, &[]);
    let host = program.origin.trim_start_matches("http://");
    let body = r#"{"email": "ana@ngo.example", "password": "long enough, this"}"#;
    let mut stream = BufReader::new(TcpStream::connect(host).unwrap());
    write!(
        stream.get_mut(),
        "POST /api/v1/accounts/sessions HTTP/1.1\r\nhost: {host}\r\ncontent-type: application/json\r\n\
         content-length: {}\r\nexpect: 100-continue\r\n\r\n",
        body.len()
    )
    .unwrap();
    let mut line = String::new();
    stream.read_line(&mut line).unwrap();
    assert_eq!(line.trim(), "HTTP/1.1 100 Continue", "a handler waits for the body");
    program.ask_to_stop();
    while !program.log().contains("SIGTERM received") {
        std::thread::yield_now();
    }
    stream.get_mut().write_all(body.as_bytes()).unwrap();
    let answer = stream.lines().map(Result::unwrap).find(|line| line.starts_with("HTTP/1.1"));
    assert_eq!(answer.as_deref(), Some("HTTP/1.1 201 Created"));
    let (status, log) = program.stop();
    assert!(status.success(), "{log}");
}

#[actix_web::test]
async fn log_lines_for_programs() {
    let place = Place::new();
    let program = Serving::start(&place, &["--log-format", "json", "--log-filter", "debug"]);
    let answer = Answer::to(reqwest::Client::new().get(format!("{}/api/nothing", program.origin))).await;
    let (status, log) = program.stop();
    assert!(status.success());
    let lines: Vec<Value> = log
        .lines()
        .map(|line| serde_json::from_str(line).unwrap_or_else(|_| panic!("no JSON: {line}")))
        .collect();
    assert!(lines.iter().all(|line| line["level"].is_string() && line["timestamp"].is_string()));
    let id = answer.problem().request_id.unwrap();
    let line = lines.iter().find(|line| line["request_id"] == id.as_str()).unwrap();
    assert_eq!((&line["path"], &line["status"]), (&"/api/nothing".into(), &404.into()));
}

#[actix_web::test]
async fn measures_name_routes_and_never_what_a_caller_makes_up() {
    let address = free_address();
    let place = Place::new();
    let program = Serving::start(&place, &["--metrics-address", &address]);
    let client = reqwest::Client::new();
    let id = "0b9a7a4e-0000-7000-8000-000000000000";
    for (method, path) in
        [("GET", format!("/forum/topics/{id}")), ("GET", "/made/up".into()), ("BREW", "/".into())]
    {
        let request = client.request(method.parse().unwrap(), format!("{}{path}", program.origin));
        Answer::to(request).await;
    }
    let since = Instant::now();
    let measures = loop {
        // The regular work begins by itself; an idle worker looks once a second.
        assert!(since.elapsed() < Duration::from_mins(1), "{}", program.log());
        let measures = Answer::to(client.get(format!("http://{address}/metrics"))).await.text().to_owned();
        let done = |kind: &str| measures.contains(&format!("jobs_total{{kind=\"{kind}\",end=\"done\"}} 1"));
        if done("forget_old") && done("repair_forum_counters") {
            break measures;
        }
        actix_web::rt::time::sleep(Duration::from_millis(20)).await;
    };
    assert!(
        measures
            .contains("http_requests_total{method=\"GET\",route=\"/forum/topics/{id}\",status=\"200\"} 1"),
        "{measures}"
    );
    assert!(measures.contains("http_requests_total{method=\"other\","), "{measures}");
    for made_up in [id, "made", "BREW"] {
        assert!(!measures.contains(made_up), "{made_up}");
    }
    assert_eq!(
        Answer::to(client.get(format!("{}/metrics", program.origin))).await.status,
        404,
        "not for the public"
    );
}
