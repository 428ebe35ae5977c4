//! The program `waymark`: built, filled with the demo, started and asked whether it is ready.

use crate::cargo::cargo;
use crate::code;
use crate::http;
use crate::places::Places;
use crate::process::{Running, Sink, go_on};
use anyhow::{Context, Result, bail};
use std::fs::File;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread::sleep;
use std::time::{Duration, Instant};

/// The address part of every demo account's e-mail.
pub const DEMO_HOST: &str = "demo.waymark.example";
/// The password of every demo account.
pub const DEMO_PASSWORD: &str = "demo-waymark-2026";
/// How long the program may take from its start to its first ready answer; it migrates in that time.
const READY_WITHIN: Duration = Duration::from_mins(1);

/// Builds the program; the app must have been built, since it is embedded.
pub fn build(places: &Places, release: bool, sink: &Sink) -> Result<()> {
    let profile = if release { "--release" } else { "" };
    sink.run(&mut cargo(places, &format!("build --package waymark --bin waymark {profile}")))
}

/// Where a program keeps its data, and how it is told so.
#[derive(Clone, Debug)]
pub struct Setup {
    program: PathBuf,
    data: PathBuf,
    database_url: Option<String>,
}

impl Setup {
    /// A program with its data in this folder, and in its own database unless another is named.
    pub fn new(places: &Places, release: bool, data: &Path, database_url: Option<String>) -> Self {
        Self { program: places.program(release), data: data.to_owned(), database_url }
    }

    /// The folder of its data.
    pub fn data(&self) -> &Path {
        &self.data
    }

    /// One of its commands; `arguments` are split at spaces.
    pub fn command(&self, arguments: &str) -> Command {
        let mut command = Command::new(&self.program);
        command.args(arguments.split_whitespace()).arg("--data-dir").arg(&self.data);
        if let Some(url) = &self.database_url {
            command.args(["--database-url", url]);
        }
        command
    }

    /// Makes the tables and loads the demo, unless they are there.
    pub fn load_demo(&self, sink: &Sink) -> Result<()> {
        sink.run(&mut self.command("migrate"))?;
        sink.run(&mut self.command("seed --demo"))
    }

    /// Starts it on a free port of this machine; its output goes to `record`.
    pub fn serve(&self, arguments: &str, record: &Path) -> Result<Server> {
        let port = http::free_port()?;
        let output = File::options().append(true).create(true).open(record)?;
        let mut command = self.command("serve");
        command.args(["--host", "127.0.0.1", "--port", &port.to_string()]).args(arguments.split_whitespace());
        command.stdout(output.try_clone()?).stderr(output);
        let running = Running::start(&mut command)?;
        let mut server = Server { running, address: SocketAddr::from((Ipv4Addr::LOCALHOST, port)) };
        server.wait_until_ready().with_context(|| format!("see {}", record.display()))?;
        Ok(server)
    }
}

/// A running program; dropped, it is stopped.
#[derive(Debug)]
pub struct Server {
    /// The process.
    pub running: Running,
    /// Where it listens.
    pub address: SocketAddr,
}

impl Server {
    /// Its address for browsers.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Waits for its first ready answer.
    pub fn wait_until_ready(&mut self) -> Result<()> {
        let since = Instant::now();
        loop {
            go_on()?;
            if http::get(self.address, "/health/ready", &[]).is_ok_and(|answer| answer.status == 200) {
                return Ok(());
            }
            if let Some(status) = self.running.ended()? {
                bail!("the program ended while starting ({status})");
            }
            if since.elapsed() > READY_WITHIN {
                bail!("the program was not ready within {} s", READY_WITHIN.as_secs());
            }
            sleep(Duration::from_millis(5));
        }
    }

    /// Signs a demo account in, with its second factor where it has one, and gives its access token.
    pub fn sign_in(&self, account: &str) -> Result<String> {
        let text = |answer: &serde_json::Value, name: &str| answer.get(name)?.as_str().map(str::to_owned);
        let body =
            serde_json::json!({ "email": format!("{account}@{DEMO_HOST}"), "password": DEMO_PASSWORD });
        let answer = http::post_json(self.address, "/api/v1/accounts/sessions", &[], &body)?;
        let mut answer = answer.json().context("signing in")?;
        if let Some(continuation) = text(&answer, "continuation") {
            let (code, _) = code::now()?;
            let body = serde_json::json!({ "continuation": continuation, "method": "totp", "answer": code });
            let completed =
                http::post_json(self.address, "/api/v1/accounts/sessions/completion", &[], &body)?;
            answer = completed.json().context("completing the sign-in")?;
        }
        text(&answer, "access_token").context("the answer to signing in has no access_token")
    }
}
