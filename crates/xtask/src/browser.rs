//! Playwright against the real program with the demo: the journeys, and the pictures of every page.

use crate::code::DEMO_SECRET;
use crate::places::Places;
use crate::process::Sink;
use crate::program::{DEMO_HOST, DEMO_PASSWORD, Server, Setup};
use crate::tools;
use anyhow::Result;
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

/// A running program with the demo in a temporary folder; dropped, it is stopped and removed.
pub struct Demo {
    /// The program.
    pub server: Server,
    folder: TempDir,
    program: PathBuf,
}

impl Demo {
    /// Loads the demo and starts the program of the tests with the page `/ui` and without rate limits.
    pub fn start(places: &Places, sink: &Sink, record: &Path, database_url: Option<String>) -> Result<Self> {
        let folder = tempfile::Builder::new().prefix("waymark-demo-").tempdir()?;
        let setup = Setup::new(places, false, folder.path(), database_url);
        setup.load_demo(sink)?;
        let server = setup.serve("--ui-gallery --rate-limits off", record)?;
        Ok(Self { server, folder, program: places.program(false) })
    }

    fn playwright(&self, places: &Places, sink: &Sink) -> Result<Command> {
        let chromium = tools::chromium(sink)?;
        tools::node_packages(places, sink)?;
        let mut command = Command::new("node");
        command.current_dir(places.e2e()).args(["node_modules/@playwright/test/cli.js", "test"]);
        command.env("WAYMARK_URL", self.server.url()).env("WAYMARK_PROGRAM", &self.program);
        command.env("WAYMARK_TEST_DATA_DIR", self.folder.path()).env("WAYMARK_CHROMIUM", chromium);
        command.env("WAYMARK_DEMO_HOST", DEMO_HOST).env("WAYMARK_DEMO_PASSWORD", DEMO_PASSWORD);
        command.env("WAYMARK_DEMO_TOTP_SECRET", std::str::from_utf8(DEMO_SECRET)?);
        command
            .env("WAYMARK_ARTIFACTS", places.target.join("e2e"))
            .env("NO_COLOR", "1")
            .env_remove("FORCE_COLOR");
        Ok(command)
    }
}

/// Runs the journeys; gives how many passed.
pub fn journeys(places: &Places, sink: &Sink, demo: &Demo, database: &str) -> Result<String> {
    let mut playwright = demo.playwright(places, sink)?;
    sink.run(
        Command::new("node").current_dir(places.e2e()).args(["node_modules/typescript/bin/tsc", "--noEmit"]),
    )?;
    let results = places.target.join(format!("e2e/{database}.json"));
    playwright.args(["--project=journeys", "--reporter=list,json"]);
    playwright.env("WAYMARK_TEST_DATABASE", database).env("PLAYWRIGHT_JSON_OUTPUT_NAME", &results);
    sink.run(&mut playwright)?;
    let report: serde_json::Value = serde_json::from_slice(&std::fs::read(results)?)?;
    let passed = report.pointer("/stats/expected").and_then(serde_json::Value::as_u64).unwrap_or_default();
    Ok(format!("{passed} journeys"))
}

/// Photographs every page into this folder.
pub fn pictures(places: &Places, sink: &Sink, demo: &Demo, folder: &Path) -> Result<()> {
    let mut playwright = demo.playwright(places, sink)?;
    playwright.args(["--project=visual", "--reporter=list"]).env("WAYMARK_SCREENSHOTS", folder);
    sink.run(&mut playwright)
}
