//! The stages of `cargo xtask test`: THE table, one line a stage, and what each does.

use crate::app::{self, Mode};
use crate::browser::{self, Demo};
use crate::cargo::{WASM, cargo};
use crate::contract;
use crate::places::Places;
use crate::postgres::{Cluster, Durability};
use crate::process::Sink;
use crate::program::Setup;
use crate::{sizes, tools};
use anyhow::{Context as _, Result, ensure};
use std::path::PathBuf;
use std::process::Command;

/// What a stage works with.
pub struct Context<'a> {
    /// The folders.
    pub places: &'a Places,
    /// Where its output goes.
    pub sink: Sink,
    /// The file behind the sink.
    pub record: PathBuf,
}

impl Context<'_> {
    /// Runs cargo with these arguments, split at spaces.
    fn cargo(&self, arguments: &str) -> Result<()> {
        self.sink.run(&mut self.command(arguments))
    }

    fn command(&self, arguments: &str) -> Command {
        let mut command = cargo(self.places, arguments);
        // A record has no colours; snapshots are compared, never written.
        command.env("CARGO_TERM_COLOR", "never").env("INSTA_UPDATE", "no").env("RUST_BACKTRACE", "1");
        command
    }
}

/// One stage.
pub struct Stage {
    /// Its name, for `--only`.
    pub name: &'static str,
    /// What it does, in a few words.
    pub about: &'static str,
    /// Stages without whose success it makes no sense.
    pub needs: &'static [&'static str],
    /// Stages that it waits for if they run too, however they end.
    pub after: &'static [&'static str],
    /// Of the stages with the same lock one runs at a time.
    pub lock: Option<&'static str>,
    /// Whether it runs even on a tree on which it has passed: what it tries is left to chance.
    pub always: bool,
    /// Does it; gives a note for the report.
    pub run: fn(&Context<'_>) -> Result<String>,
}

/// Cargo's own lock on the target folder.
const CARGO: Option<&str> = Some("cargo");
/// The same features everywhere, so that no stage compiles a crate anew that another has compiled.
const ALL: &str = "--workspace --features frontend/ssr";
const WARNINGS_FAIL: &str = "-- -D warnings";

/// All stages, in the order in which they are taken up.
#[rustfmt::skip]
pub const STAGES: &[Stage] = &[
    Stage { name: "format", about: "cargo fmt --check", needs: &[], after: &[], lock: None, always: false, run: format },
    Stage { name: "app", about: "the app for the browser, for release; locale keys", needs: &[], after: &[], lock: CARGO, always: false, run: build_app },
    Stage { name: "deny", about: "licences, bans, sources; advisories if there is offline data", needs: &[], after: &[], lock: None, always: false, run: deny },
    Stage { name: "clippy", about: "clippy of everything native, warnings are errors", needs: &[], after: &["app"], lock: CARGO, always: false, run: clippy },
    Stage { name: "clippy-app", about: "clippy of the app for WebAssembly", needs: &[], after: &[], lock: CARGO, always: false, run: clippy_app },
    Stage { name: "docs", about: "cargo doc, warnings are errors", needs: &[], after: &["app"], lock: CARGO, always: false, run: docs },
    Stage { name: "program", about: "the program and all tests, compiled", needs: &["app"], after: &[], lock: CARGO, always: false, run: build_program },
    Stage { name: "sizes", about: "size budgets, the home page over HTTP", needs: &["app", "program"], after: &[], lock: None, always: false, run: sizes },
    Stage { name: "browser-sqlite", about: "journeys in Chromium on SQLite", needs: &["app", "program"], after: &[], lock: Some("browser"), always: false, run: browser_sqlite },
    Stage { name: "unit", about: "the tests of all crates but the integration tests", needs: &["program"], after: &[], lock: None, always: false, run: unit },
    Stage { name: "integration-sqlite", about: "the integration tests on SQLite", needs: &["program"], after: &[], lock: None, always: false, run: integration_sqlite },
    Stage { name: "integration-postgres", about: "the integration tests on PostgreSQL", needs: &["program"], after: &[], lock: None, always: false, run: integration_postgres },
    Stage { name: "durability", about: "50 times kill -9 during writes, on both databases", needs: &["program"], after: &[], lock: None, always: true, run: durability },
    Stage { name: "browser-postgres", about: "journeys in Chromium on PostgreSQL", needs: &["app", "program"], after: &[], lock: Some("browser"), always: false, run: browser_postgres },
    Stage { name: "schemathesis", about: "the API against its OpenAPI document, bounded", needs: &["app", "program"], after: &[], lock: None, always: false, run: schemathesis },
];

fn format(context: &Context<'_>) -> Result<String> {
    context.cargo("fmt --all --check")?;
    Ok(String::new())
}

fn build_app(context: &Context<'_>) -> Result<String> {
    tools::wasm_target(&context.sink)?;
    let changed = app::build(context.places, Mode::Release, &context.sink)?;
    Ok(if changed { "made anew" } else { "unchanged" }.to_owned())
}

fn clippy(context: &Context<'_>) -> Result<String> {
    context.cargo(&format!("clippy {ALL} --all-targets {WARNINGS_FAIL}"))?;
    Ok(String::new())
}

fn clippy_app(context: &Context<'_>) -> Result<String> {
    tools::wasm_target(&context.sink)?;
    context.cargo(&format!("clippy --package frontend --features csr --target {WASM} {WARNINGS_FAIL}"))?;
    Ok(String::new())
}

fn docs(context: &Context<'_>) -> Result<String> {
    let mut command = context.command(&format!("doc {ALL} --no-deps --document-private-items"));
    // The documentation holds the private items too, so links to them lead somewhere.
    context.sink.run(command.env("RUSTDOCFLAGS", "-D warnings -A rustdoc::private_intra_doc_links"))?;
    Ok(String::new())
}

fn build_program(context: &Context<'_>) -> Result<String> {
    // All at once: who runs tests later finds them fresh. The program is what the integration tests start.
    context.cargo(&format!("test {ALL} --no-run"))?;
    Ok(String::new())
}

fn deny(context: &Context<'_>) -> Result<String> {
    let deny = tools::cargo_deny(context.places, &context.sink)?;
    // Crates of other systems are judged too; no build has fetched them.
    context.cargo("fetch --locked")?;
    let check = |what: &str| {
        let mut command = Command::new(&deny);
        command.current_dir(&context.places.root).args(["--offline", "--all-features", "check"]);
        command.args(what.split_whitespace());
        context.sink.run(&mut command)
    };
    check("licenses bans sources")?;
    if !has_advisories() {
        return Ok("advisories skipped: no offline data".to_owned());
    }
    check("--disable-fetch advisories")?;
    Ok("advisories of the local database".to_owned())
}

/// Whether cargo-deny's database of advisories lies where it looks for it; nothing is fetched.
fn has_advisories() -> bool {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".cargo")));
    let databases = home.and_then(|home| std::fs::read_dir(home.join("advisory-dbs")).ok());
    databases.is_some_and(|mut entries| entries.next().is_some())
}

/// The integration tests need a database to be told: they have stages of their own.
fn unit(context: &Context<'_>) -> Result<String> {
    let others: Vec<String> =
        test_targets(context)?.into_iter().flat_map(|name| ["--test".to_owned(), name]).collect();
    // There are no examples; but only who asks for them or for tests gets the features of the tests' own dependencies, and
    // with other features all would be compiled again.
    let units = format!("test {ALL} --no-fail-fast --lib --bins --examples");
    context.sink.run(context.command(&units).args(others))?;
    context.cargo(&format!("test {ALL} --doc"))?;
    passed(context)
}

/// The names of all test targets besides the integration tests.
fn test_targets(context: &Context<'_>) -> Result<Vec<String>> {
    let metadata = crate::process::output_of(&mut context.command("metadata --no-deps --format-version 1"))?;
    let metadata: serde_json::Value = serde_json::from_str(&metadata)?;
    let packages = metadata
        .get("packages")
        .and_then(|packages| packages.as_array())
        .context("cargo named no packages")?;
    let targets = packages.iter().filter_map(|package| package.get("targets")?.as_array()).flatten();
    let tests = targets.filter(|target| target.pointer("/kind/0").is_some_and(|kind| kind == "test"));
    let names = tests.filter_map(|target| Some(target.get("name")?.as_str()?.to_owned()));
    Ok(names.filter(|name| name != "it").collect())
}

/// How many tests passed, by the closing lines in the record; none is a failure, since a filter may have missed them all.
fn passed(context: &Context<'_>) -> Result<String> {
    let record = std::fs::read_to_string(&context.record)?;
    let count = |line: &str| line.strip_prefix("test result: ok. ")?.split(' ').next()?.parse::<u32>().ok();
    let passed: u32 = record.lines().filter_map(count).sum();
    ensure!(passed > 0, "no test was run");
    Ok(format!("{passed} tests"))
}

fn integration_sqlite(context: &Context<'_>) -> Result<String> {
    let mut test = context.command(&format!("test {ALL} --test it"));
    context.sink.run(test.env("WAYMARK_TEST_DATABASE", "sqlite"))?;
    passed(context)
}

fn integration_postgres(context: &Context<'_>) -> Result<String> {
    let cluster = Cluster::start(Durability::None, &context.sink)?;
    let url = cluster.database("waymark_test")?;
    let mut test = context.command(&format!("test {ALL} --test it"));
    test.env("WAYMARK_TEST_DATABASE", "postgres").env("WAYMARK_TEST_POSTGRES_URL", url);
    context.sink.run(&mut test)?;
    passed(context)
}

fn durability(context: &Context<'_>) -> Result<String> {
    let cluster = Cluster::start(Durability::Real, &context.sink)?;
    let url = cluster.database("waymark_test")?;
    for database in ["sqlite", "postgres"] {
        let mut test = context.command(&format!("test {ALL} --test it durability -- --nocapture"));
        test.env("WAYMARK_TEST_DATABASE", database).env("WAYMARK_TEST_POSTGRES_URL", &url);
        context.sink.run(test.env("WAYMARK_TEST_DURABILITY", "50"))?;
    }
    passed(context).map(|_| "50 kills on each database".to_owned())
}

fn sizes(context: &Context<'_>) -> Result<String> {
    let app = sizes::app(context.places)?.context("the app is not built for release")?;
    let data = tempfile::tempdir()?;
    let setup = Setup::new(context.places, false, data.path(), None);
    let server = setup.serve("", &context.record)?;
    Ok(format!("{app}, {}", sizes::home(&server)?))
}

fn browser_sqlite(context: &Context<'_>) -> Result<String> {
    let demo = Demo::start(context.places, &context.sink, &context.record, None)?;
    browser::journeys(context.places, &context.sink, &demo, "sqlite")
}

fn browser_postgres(context: &Context<'_>) -> Result<String> {
    let cluster = Cluster::start(Durability::None, &context.sink)?;
    let url = cluster.database("waymark_demo")?;
    let demo = Demo::start(context.places, &context.sink, &context.record, Some(url))?;
    browser::journeys(context.places, &context.sink, &demo, "postgres")
}

fn schemathesis(context: &Context<'_>) -> Result<String> {
    let demo = Demo::start(context.places, &context.sink, &context.record, None)?;
    contract::check(context.places, &context.sink, &demo)
}
