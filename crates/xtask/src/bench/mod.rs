//! `cargo xtask bench`: the release program under load, on both databases, at several sizes, beside a constant answer.

mod cost;
mod learning;
mod load;
mod report;
mod streams;

use crate::app::{self, Mode};
use crate::http::get;
use crate::places::Places;
use crate::postgres::{Cluster, Durability};
use crate::process::Sink;
use crate::program::{self, DEMO_HOST, DEMO_PASSWORD, Server, Setup};
use crate::tools;
use anyhow::{Context, Result};
use cost::Processes;
use load::{Load, Request};
use report::{Filled, Row, Run, operation};
use serde_json::{Value, json};
use std::path::Path;
use std::time::{Duration, Instant};

/// Askers of the reading operations.
const READERS: u32 = 16;
/// Sign-ins a second of the flood: several times what the program can check.
const FLOOD: u32 = 200;
/// A word that is in a quarter of the posts and in no title.
const SEARCH: &str = "/api/v1/search?q=exactly&limit=20";
/// The beginning of a word that is in every title.
const SUGGEST: &str = "/api/v1/search/suggestions?q=diff";
/// The account that `waymark seed --bench` makes.
const ACCOUNT: &str = "bench";

/// What `cargo xtask bench` is told.
#[derive(clap::Args, Debug)]
pub struct Bench {
    /// 10,000 posts and two seconds an operation, to see that it runs
    #[arg(long)]
    quick: bool,
    /// Puts the tables into docs/PERFORMANCE.md
    #[arg(long)]
    write_docs: bool,
    /// How many posts the databases hold
    #[arg(long, value_delimiter = ',', default_values_t = [10_000, 1_000_000])]
    posts: Vec<u32>,
    /// Without courses and learners
    #[arg(long)]
    no_learning: bool,
    /// On which databases
    #[arg(long, value_delimiter = ',', value_enum, default_values_t = [Database::Sqlite, Database::Postgres])]
    database: Vec<Database>,
}

/// A database that Waymark runs on.
#[derive(clap::ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
enum Database {
    /// The embedded one.
    Sqlite,
    /// A cluster of its own, durable.
    Postgres,
}

/// Measures, prints, and writes `target/bench.json`.
pub fn run(places: &Places, bench: &Bench) -> Result<()> {
    let sink = Sink::Terminal;
    streams::allow_connections()?;
    tools::wasm_target(&sink)?;
    app::build(places, Mode::Release, &sink)?;
    program::build(places, true, &sink)?;
    let oha = tools::oha(places, &sink)?;
    let sizes = if bench.quick { vec![10_000] } else { bench.posts.clone() };
    let mut runs = Vec::new();
    for database in &bench.database {
        for posts in &sizes {
            println!("{database:?} with {posts} posts");
            let seconds = if bench.quick { 2 } else { 8 };
            runs.push(measure(places, *database, Filled::Posts(*posts), seconds, &oha)?);
        }
        if !bench.no_learning {
            println!("{database:?} with {} learners", learning::LEARNERS);
            let seconds = if bench.quick { 2 } else { 8 };
            runs.push(measure(places, *database, Filled::Learners(learning::LEARNERS), seconds, &oha)?);
        }
    }
    let tables = report::markdown(&runs);
    println!("\n{tables}");
    let file = places.target.join("bench.json");
    std::fs::write(&file, serde_json::to_vec_pretty(&report::json(&runs))?)?;
    println!("all numbers: {}", file.display());
    if bench.write_docs {
        report::write_into(&places.root.join("docs/PERFORMANCE.md"), &tables)?;
    }
    Ok(())
}

fn measure(places: &Places, database: Database, filled: Filled, seconds: u32, oha: &Path) -> Result<Run> {
    let sink = Sink::Terminal;
    let data = tempfile::Builder::new().prefix("waymark-bench-").tempdir()?;
    let record = places.log("bench");
    Sink::record(record.clone())?;
    let cluster = match database {
        Database::Sqlite => None,
        Database::Postgres => Some(Cluster::start(Durability::Real, &sink)?),
    };
    let url = cluster.as_ref().map(|cluster| cluster.database("waymark_bench")).transpose()?;
    let setup = Setup::new(places, true, data.path(), url);
    sink.run(&mut setup.command("migrate"))?;
    match filled {
        Filled::Posts(posts) => sink.run(setup.command("seed").args(["--bench", &posts.to_string()]))?,
        // The posts bring the accounts that sign in.
        Filled::Learners(learners) => {
            let learners = learners.to_string();
            sink.run(setup.command("seed").args(["--bench", "20", "--bench-learners", &learners]))?;
        }
    }
    let start = fastest_start(&setup, &record)?;
    let server = setup.serve("--rate-limits off --bench-ceiling", &record)?;
    let processes = Processes { program: server.running.id(), database: cluster.as_ref().map(Cluster::id) };
    let idle = processes.program_memory()?;
    let load = Load { oha: oha.to_owned(), url: server.url(), processes, seconds };
    let (rows, streams) = match filled {
        Filled::Posts(_) => (operations(&load, &server)?, Some(streams_of(&server, &processes)?)),
        Filled::Learners(_) => (learning::operations(&load, &server)?, None),
    };
    let name = if database == Database::Sqlite { "sqlite" } else { "postgres" };
    Ok(Run {
        database: name,
        filled,
        start_s: start.as_secs_f64(),
        idle,
        loaded: processes.program_memory()?,
        streams,
        rows,
    })
}

fn streams_of(server: &Server, processes: &Processes) -> Result<streams::Streams> {
    let token = server.sign_in(ACCOUNT)?;
    let streams = streams::measure(server, processes, &reply_to(&a_topic(server, Some(&token))?, &token))?;
    println!("  {} open streams, a reply reached all in {:.0} ms", streams::STREAMS, streams.reached_ms);
    Ok(streams)
}

/// The best of three starts: the disk's cache is warm, as after an update.
fn fastest_start(setup: &Setup, record: &Path) -> Result<Duration> {
    let mut best = Duration::MAX;
    for _ in 0..3 {
        let since = Instant::now();
        let mut server = setup.serve("", record)?;
        best = best.min(since.elapsed());
        server.running.stop()?;
    }
    Ok(best)
}

fn operations(load: &Load, server: &Server) -> Result<Vec<Row>> {
    let own = server.sign_in(ACCOUNT)?;
    let token = Some(own.as_str());
    let topic = a_topic(server, token)?;
    let posts = posts_of(&topic);
    let sign_in = json!({ "email": format!("{ACCOUNT}@{DEMO_HOST}"), "password": DEMO_PASSWORD });
    let home = Request { encoding: Some("gzip, deflate, br"), ..Request::get("/en", None) };
    let mut rows = vec![
        compared(load, operation::LIST, &Request::get("/api/v1/forum/topics?limit=20", token), READERS)?,
        compared(load, operation::TOPIC, &Request::get(format!("{posts}?limit=20"), token), READERS)?,
        compared(load, operation::FORUM_HOME, &Request::get("/api/v1/forum/home", token), READERS)?,
        compared(load, operation::HOME, &home, READERS)?,
        alone(load, operation::SEARCH, &Request::get(SEARCH, token), READERS)?,
        alone(load, operation::SEARCH_TITLES, &Request::get(SUGGEST, token), READERS)?,
    ];
    let guess = json!({ "email": format!("{ACCOUNT}@{DEMO_HOST}"), "password": "not this one" });
    let guess = Request::post("/api/v1/accounts/sessions", None, guess);
    let mut flood = load.flood(&guess, FLOOD)?;
    let list = Request::get("/api/v1/forum/topics?limit=20", token);
    let flooded = alone(load, operation::LIST_FLOODED, &list, READERS);
    // It ends by itself a little later; if it has already, there is nothing to end.
    drop(flood.kill());
    flood.wait()?;
    rows.push(flooded?);
    let sign_in = Request::post("/api/v1/accounts/sessions", None, sign_in);
    rows.push(alone(load, operation::SIGN_IN, &sign_in, 2)?);
    let reply = reply_to(&topic, &own);
    rows.push(alone(load, operation::REPLY_ONE, &reply, 1)?);
    rows.push(alone(load, operation::REPLY_EIGHT, &reply, 8)?);
    Ok(rows)
}

fn posts_of(topic: &str) -> String {
    format!("/api/v1/forum/topics/{topic}/posts")
}

fn reply_to(topic: &str, token: &str) -> Request {
    let reply = json!({
        "language": "ro",
        "body_markdown": "Mulțumesc, exact asta căutam. Încercăm **joi** cu grupul nou și scriu aici cum a mers."
    });
    Request::post(posts_of(topic), Some(token), reply)
}

/// A topic from the middle of the list's first page: neither the newest nor a special one.
fn a_topic(server: &Server, token: Option<&str>) -> Result<String> {
    let token = format!("Bearer {}", token.unwrap_or_default());
    let list = get(server.address, "/api/v1/forum/topics?limit=20", &[("authorization", &token)])?.json()?;
    let id = list.pointer("/items/10/id").and_then(Value::as_str);
    Ok(id.context("the list has no eleventh topic")?.to_owned())
}

/// An operation and, right after it, the constant answer of equal size.
fn compared(load: &Load, operation: &'static str, request: &Request, askers: u32) -> Result<Row> {
    let seen = load.measure(request, askers)?;
    let constant =
        Request { token: None, ..Request::get(format!("/bench/constant?bytes={}", seen.bytes), None) };
    let ceiling = Some(load.measure(&constant, askers)?);
    Ok(said(Row { operation, seen, ceiling }))
}

fn alone(load: &Load, operation: &'static str, request: &Request, askers: u32) -> Result<Row> {
    Ok(said(Row { operation, seen: load.measure(request, askers)?, ceiling: None }))
}

fn said(row: Row) -> Row {
    println!("  {:<22} {:>8.0}/s {:>8.3} CPU-ms", row.operation, row.seen.per_second, row.seen.cpu_ms);
    row
}
