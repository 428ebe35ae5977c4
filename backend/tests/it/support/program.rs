//! The real program as a process.

use super::database::{Kind, TestDatabase};
use rustix::process::{Pid, Signal, kill_process};
use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Output, Stdio};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use tempfile::TempDir;

/// The program with these arguments and none of this process's settings.
pub fn waymark(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_waymark"));
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("WAYMARK_") {
            command.env_remove(name);
        }
    }
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// Runs a command to its end.
pub fn run(mut command: Command) -> Finished {
    Finished::from(command.output().unwrap())
}

/// Runs a command that reads this from standard input.
pub fn run_with_input(mut command: Command, input: &str) -> Finished {
    let mut child = command.stdin(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    Finished::from(child.wait_with_output().unwrap())
}

/// An address of this machine that nothing listens on.
pub fn free_address() -> String {
    TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap().to_string()
}

/// How a command ended.
#[derive(Debug)]
pub struct Finished {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

impl From<Output> for Finished {
    fn from(output: Output) -> Self {
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        Self { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
    }
}

/// A data folder and a database of the chosen kind, for a process.
pub struct Place {
    pub database: TestDatabase,
    pub folder: TempDir,
}

impl Place {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let database = TestDatabase::empty(Kind::chosen(), folder.path());
        Self { database, folder }
    }

    /// A command on this folder and database.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = waymark(arguments);
        command.env("WAYMARK_DATA_DIR", self.folder.path()).env("WAYMARK_DATABASE_URL", self.url());
        command
    }

    /// Makes an account by the command that does.
    pub fn account_create(&self, email: &str, password: &str) -> Finished {
        let command = self.command(&[
            "account",
            "create",
            "--email",
            email,
            "--name",
            "Ana Pop",
            "--country",
            "RO",
            "--organisation",
            "An NGO",
        ]);
        run_with_input(command, &format!("{password}\n"))
    }

    fn url(&self) -> String {
        match &self.database.url {
            waymark::db::DatabaseUrl::Sqlite(path) => format!("sqlite:{}", path.display()),
            waymark::db::DatabaseUrl::Postgres(url) => url.clone(),
        }
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }
}

/// `waymark serve` on a port of its own; killed when dropped.
pub struct Serving {
    child: Child,
    log: Arc<Mutex<String>>,
    reader: Option<JoinHandle<()>>,
    pub origin: String,
}

impl Serving {
    /// Starts it without limits and waits until it listens.
    pub fn start(place: &Place, arguments: &[&str]) -> Self {
        Self::start_with(place, &[&["--rate-limits", "off"], arguments].concat())
    }

    /// Starts it and waits until it listens.
    pub fn start_with(place: &Place, arguments: &[&str]) -> Self {
        let mut command = place.command(&["serve", "--port", "0", "--workers", "1"]);
        let mut child = command.args(arguments).stdout(Stdio::null()).spawn().unwrap();
        let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
        let mut log = String::new();
        let origin = loop {
            let line = lines.next().unwrap_or_else(|| panic!("the program ended:\n{log}")).unwrap();
            log.push_str(&line);
            log.push('\n');
            if let Some((_, origin)) = line.split_once("listening on ") {
                // A JSON line goes on after it.
                break origin.split('"').next().unwrap().trim().to_owned();
            }
        };
        let log = Arc::new(Mutex::new(log));
        let shared = Arc::clone(&log);
        let reader = std::thread::spawn(move || {
            for line in lines.map_while(Result::ok) {
                let mut log = shared.lock().unwrap();
                log.push_str(&line);
                log.push('\n');
            }
        });
        Self { child, log, reader: Some(reader), origin }
    }

    /// What it has said so far.
    pub fn log(&self) -> String {
        self.log.lock().unwrap().clone()
    }

    /// Asks it to stop.
    pub fn ask_to_stop(&self) {
        kill_process(Pid::from_child(&self.child), Signal::TERM).unwrap();
    }

    /// The power is cut.
    pub fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Asks it to stop, and waits; gives its log.
    pub fn stop(mut self) -> (ExitStatus, String) {
        self.ask_to_stop();
        let status = self.child.wait().unwrap();
        self.reader.take().unwrap().join().unwrap();
        let log = self.log.lock().unwrap().clone();
        (status, log)
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
        // Why a test failed is often in the program's log alone.
        if std::thread::panicking() {
            eprintln!("the program said:\n{}", self.log());
        }
    }
}
