//! A PostgreSQL cluster of our own: in a temporary folder, on a free port of this machine, never as root, stopped and removed at the end.

use crate::http::free_port;
use crate::process::{Running, Sink, go_on, on_path, output_of, succeeds};
use crate::tools;
use anyhow::{Context, Result, bail};
use rustix::process::Signal;
use std::fs::File;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread::sleep;
use std::time::{Duration, Instant};
use tempfile::TempDir;

const USER: &str = "waymark";
const START_WITHIN: Duration = Duration::from_secs(30);

/// What the cluster promises.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Durability {
    /// What a commit said is on the disk, as on a real machine.
    Real,
    /// Nothing is flushed: for tests that never cut the power.
    None,
}

/// A running cluster; dropped, it is stopped and its folder removed.
#[derive(Debug)]
pub struct Cluster {
    // Fields are dropped in this order: the server stops before its folder goes.
    server: Running,
    folder: TempDir,
    programs: PathBuf,
    port: u16,
}

impl Cluster {
    /// Finds PostgreSQL, or installs it, and starts a cluster.
    pub fn start(durability: Durability, sink: &Sink) -> Result<Self> {
        let programs = find_or_install(sink)?;
        let owner = Owner::find()?;
        let folder = tempfile::Builder::new().prefix("waymark-pg-").tempdir()?;
        owner.give(folder.path())?;
        let data = folder.path().join("data");
        let mut initdb = owner.command(&programs.join("initdb"), folder.path());
        initdb.args([
            "--auth=trust",
            "--encoding=UTF8",
            "--locale=C.UTF-8",
            "--no-sync",
            "--username",
            USER,
            "--pgdata",
        ]);
        sink.run(initdb.arg(&data))?;
        let port = free_port()?;
        let record = File::create(folder.path().join("server.log"))?;
        let mut postgres = owner.command(&programs.join("postgres"), folder.path());
        postgres.arg("-D").arg(&data).arg("-k").arg(folder.path()).args(["-p", &port.to_string()]);
        for setting in settings(durability) {
            postgres.args(["-c", setting]);
        }
        postgres.stdout(record.try_clone()?).stderr(record);
        // SIGINT is PostgreSQL's fast stop: it does not wait for clients to leave.
        let server = Running::start(&mut postgres)?.stopped_by(Signal::INT);
        let mut cluster = Self { server, folder, programs, port };
        cluster.wait_until_ready()?;
        Ok(cluster)
    }

    /// The URL of a database of this name, made now.
    pub fn database(&self, name: &str) -> Result<String> {
        let mut psql = Command::new(self.programs.join("psql"));
        psql.args(["--quiet", "--no-psqlrc", "-v", "ON_ERROR_STOP=1", "--dbname", &self.url("postgres")]);
        output_of(psql.args(["--command", &format!("CREATE DATABASE \"{name}\"")]))?;
        Ok(self.url(name))
    }

    /// The process of the server; its children serve the connections.
    pub fn id(&self) -> u32 {
        self.server.id()
    }

    fn url(&self, database: &str) -> String {
        format!("postgres://{USER}@127.0.0.1:{}/{database}", self.port)
    }

    fn wait_until_ready(&mut self) -> Result<()> {
        let since = Instant::now();
        loop {
            go_on()?;
            let mut ask = Command::new(self.programs.join("pg_isready"));
            if succeeds(ask.args(["--quiet", "--dbname", &self.url("postgres")])) {
                return Ok(());
            }
            let ended = self.server.ended()?.is_some();
            if ended || since.elapsed() > START_WITHIN {
                let record =
                    std::fs::read_to_string(self.folder.path().join("server.log")).unwrap_or_default();
                bail!("PostgreSQL did not start:\n{record}");
            }
            sleep(Duration::from_millis(50));
        }
    }
}

fn settings(durability: Durability) -> &'static [&'static str] {
    match durability {
        Durability::Real => &["listen_addresses=127.0.0.1", "max_connections=200"],
        Durability::None => &[
            "listen_addresses=127.0.0.1",
            "max_connections=200",
            "fsync=off",
            "synchronous_commit=off",
            "full_page_writes=off",
        ],
    }
}

/// The folder of `initdb`, `postgres` and `psql`.
fn find_or_install(sink: &Sink) -> Result<PathBuf> {
    if let Some(programs) = find() {
        return Ok(programs);
    }
    tools::install_packages(&["postgresql"], "PostgreSQL, for the tests on it", sink)?;
    find().context("the package postgresql is installed, but there is no initdb below /usr/lib/postgresql")
}

fn find() -> Option<PathBuf> {
    const NEEDED: [&str; 4] = ["initdb", "postgres", "psql", "pg_isready"];
    let complete = |folder: &PathBuf| NEEDED.iter().all(|program| folder.join(program).is_file());
    // Debian keeps them off PATH and links only some of them; what a link leads to stands beside the rest.
    let linked = on_path("initdb").and_then(|path| path.canonicalize().ok());
    let linked = linked.and_then(|path| path.parent().map(Path::to_owned)).filter(complete);
    linked.or_else(|| {
        let versions = std::fs::read_dir("/usr/lib/postgresql").ok()?;
        let folders = versions.filter_map(|entry| Some(entry.ok()?.path().join("bin")));
        folders.filter(complete).max_by_key(|folder| version(folder))
    })
}

fn version(programs: &Path) -> u32 {
    let name = programs.parent().and_then(Path::file_name).and_then(|name| name.to_str());
    name.and_then(|name| name.parse().ok()).unwrap_or_default()
}

/// The user that runs PostgreSQL: oneself, or as root the user of Debian's package, since PostgreSQL refuses root.
struct Owner {
    other: Option<(u32, u32)>,
}

impl Owner {
    fn find() -> Result<Self> {
        if !rustix::process::geteuid().is_root() {
            return Ok(Self { other: None });
        }
        let users =
            std::fs::read_to_string("/etc/passwd").context("cannot look for a user to run PostgreSQL")?;
        let other = ids_of("postgres", &users).or_else(|| ids_of("nobody", &users));
        Ok(Self {
            other: Some(other.context("PostgreSQL refuses root, and there is no user postgres or nobody")?),
        })
    }

    fn give(&self, folder: &Path) -> Result<()> {
        if let Some((user, group)) = self.other {
            std::os::unix::fs::chown(folder, Some(user), Some(group))?;
        }
        Ok(())
    }

    fn command(&self, program: &Path, folder: &Path) -> Command {
        let mut command = Command::new(program);
        command.current_dir(folder).env_remove("LD_LIBRARY_PATH");
        if let Some((user, group)) = self.other {
            command.uid(user).gid(group);
        }
        command
    }
}

fn ids_of(user: &str, passwd: &str) -> Option<(u32, u32)> {
    let line = passwd.lines().find(|line| line.split(':').next() == Some(user))?;
    let mut ids = line.split(':').skip(2);
    Some((ids.next()?.parse().ok()?, ids.next()?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_user_is_found_by_name() {
        let passwd = "root:x:0:0::/root:/bin/sh\npostgres:x:105:113:admin:/var:/bin/sh\n";
        assert_eq!(ids_of("postgres", passwd), Some((105, 113)));
        assert_eq!(ids_of("post", passwd), None);
    }

    #[test]
    fn the_newest_version_is_preferred() {
        assert!(
            version(Path::new("/usr/lib/postgresql/17/bin"))
                > version(Path::new("/usr/lib/postgresql/9/bin"))
        );
    }
}
