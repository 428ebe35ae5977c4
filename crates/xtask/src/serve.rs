//! `cargo xtask serve`: from a clone to the running platform with its demo.

use crate::app::{self, Mode};
use crate::failure::{DATABASE_SILENT, FOLDER_NOT_WRITABLE, Failure, INTERRUPTED, PORT_BUSY};
use crate::places::Places;
use crate::process::{Running, Sink, stopping};
use crate::program::{self, DEMO_HOST, DEMO_PASSWORD, Server, Setup};
use crate::tools;
use crate::watch::Watch;
use anyhow::Result;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream, ToSocketAddrs};
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::Duration;

/// Some of the demo's accounts, each with its role there and its country.
const ACCOUNTS: [(&str, &str, &str); 8] = [
    ("ro05", "member", "Romania"),
    ("es05", "member", "Spain"),
    ("cz05", "member", "Czech Republic"),
    ("ro02", "facilitator", "Romania"),
    ("cz03", "translator", "Czech Republic"),
    ("es04", "privacy reviewer", "Spain"),
    ("ro06", "project manager", "Romania"),
    ("admin", "administrator", "all countries"),
];

/// What `cargo xtask serve` is told.
#[derive(clap::Args, Debug)]
pub struct Serve {
    /// Builds without optimising, and builds and starts anew whenever a source file changes
    #[arg(long)]
    dev: bool,
    /// The port on 127.0.0.1
    #[arg(long, env = "WAYMARK_PORT", default_value_t = 8080)]
    port: u16,
    /// sqlite:PATH or postgres://…; without it an SQLite database in the data folder
    #[arg(long, env = "WAYMARK_DATABASE_URL", hide_env_values = true)]
    database_url: Option<String>,
    /// Where database, media, mails and keys live; without it `data/` in the checkout
    #[arg(long, env = "WAYMARK_DATA_DIR")]
    data_dir: Option<PathBuf>,
}

/// Builds what is not built, loads the demo if the database is empty, and serves until asked to stop; gives the exit code.
pub fn run(places: &Places, serve: &Serve) -> Result<u8> {
    let data = serve.data_dir.clone().unwrap_or_else(|| places.root.join("data"));
    let data = std::path::absolute(data)?;
    // What can be known before the long build is said before it.
    check_port(serve.port)?;
    check_folder(&data)?;
    if let Some(url) = &serve.database_url {
        check_database(url)?;
    }
    let setup = Setup::new(places, !serve.dev, &data, serve.database_url.clone());
    println!(
        "Waymark: build the app and the program, load the demo content if the database is empty, serve."
    );
    println!("The first time this takes some minutes: cargo fetches the crates and compiles them.");
    tools::wasm_target(&Sink::Terminal)?;
    build(places, serve.dev)?;
    println!("3/4 database and demo content in {}", data.display());
    setup.load_demo(&Sink::Terminal).map_err(said_by_program)?;
    println!("4/4 starting");
    let mut server = start(&setup, serve.port)?;
    welcome(&server, &setup);
    if serve.dev {
        return develop(places, &setup, server);
    }
    let status = server.running.wait()?;
    Ok(status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(INTERRUPTED))
}

fn build(places: &Places, dev: bool) -> Result<()> {
    println!("1/4 the app for the browser");
    app::build(places, if dev { Mode::Dev } else { Mode::Release }, &Sink::Terminal)?;
    println!("2/4 the program");
    program::build(places, !dev, &Sink::Terminal)
}

fn start(setup: &Setup, port: u16) -> Result<Server> {
    let mut command = setup.command("serve --host 127.0.0.1");
    command.args(["--port", &port.to_string()]);
    let running = Running::start(&mut command)?;
    let mut server = Server { running, address: SocketAddr::from((Ipv4Addr::LOCALHOST, port)) };
    match server.wait_until_ready() {
        Ok(()) => Ok(server),
        // The program has said why; its code is passed on.
        Err(error) => Err(match server.running.ended()?.and_then(|status| status.code()) {
            Some(code) => Failure::error(u8::try_from(code).unwrap_or(1), ""),
            None => error,
        }),
    }
}

/// The program explains its own failures in one line: nothing is added to it, and its code is passed on.
fn said_by_program(error: anyhow::Error) -> anyhow::Error {
    match error.downcast_ref::<Failure>() {
        Some(failure) if (2..=5).contains(&failure.code) => Failure::error(failure.code, ""),
        _ => error,
    }
}

fn welcome(server: &Server, setup: &Setup) {
    println!("\n  Waymark runs at {}\n", server.url());
    println!("  Demo accounts, all with the password {DEMO_PASSWORD}:");
    for (name, role, country) in ACCOUNTS {
        println!("    {:<30} {role}, {country}", format!("{name}@{DEMO_HOST}"));
    }
    println!("  Accounts with a role are asked for a code: `cargo xtask code` prints it.");
    println!("\n  Mails are not sent: they are files in {}", setup.data().join("mails").display());
    println!("  Stop with Ctrl-C.\n");
}

/// Builds and starts anew at every change; what does not compile leaves the old program running.
fn develop(places: &Places, setup: &Setup, server: Server) -> Result<u8> {
    let mut server = server;
    let mut watch = Watch::new(&places.root);
    loop {
        if stopping() {
            server.running.stop()?;
            return Ok(INTERRUPTED);
        }
        if let Some(changed) = watch.changed() {
            println!("changed: {}", changed.display());
            let port = server.address.port();
            match build(places, true) {
                Ok(()) => {
                    server.running.stop()?;
                    server = start(setup, port)?;
                    println!("running again at {}", server.url());
                }
                Err(_) if stopping() => {}
                Err(error) => println!("{error:#}; the program from before still runs"),
            }
        }
        if let Some(status) = server.running.ended()? {
            return Ok(status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(1));
        }
        sleep(Duration::from_millis(400));
    }
}

fn check_port(port: u16) -> Result<()> {
    TcpListener::bind(("127.0.0.1", port)).map(drop).map_err(|error| {
        let line =
            format!("port {port} on 127.0.0.1 cannot be used ({error}); try --port {}", port.wrapping_add(1));
        Failure::error(PORT_BUSY, line)
    })
}

fn check_folder(data: &Path) -> Result<()> {
    let written = std::fs::create_dir_all(data).and_then(|()| tempfile::tempfile_in(data).map(drop));
    written.map_err(|error| {
        let line = format!(
            "the data folder {} cannot be written ({error}); name another by --data-dir",
            data.display()
        );
        Failure::error(FOLDER_NOT_WRITABLE, line)
    })
}

/// Whether somebody listens where the database should be; the program itself finds out the rest.
fn check_database(url: &str) -> Result<()> {
    let Some((host, port)) = postgres_host(url) else { return Ok(()) };
    let addresses = (host.as_str(), port).to_socket_addrs();
    let found = addresses.is_ok_and(|mut addresses| {
        addresses.any(|address| TcpStream::connect_timeout(&address, Duration::from_secs(3)).is_ok())
    });
    let line = format!("the database does not answer: nobody listens at {host}:{port}");
    if found { Ok(()) } else { Err(Failure::error(DATABASE_SILENT, line)) }
}

/// Host and port of a PostgreSQL URL; `None` for SQLite and for sockets.
fn postgres_host(url: &str) -> Option<(String, u16)> {
    let rest = url.strip_prefix("postgres://").or_else(|| url.strip_prefix("postgresql://"))?;
    let authority = rest.split(['/', '?']).next()?;
    let place = authority.rsplit_once('@').map_or(authority, |(_, place)| place);
    if place.is_empty() || place.contains('%') {
        return None;
    }
    match place.rsplit_once(':') {
        Some((host, port)) if !port.ends_with(']') => Some((unbracketed(host), port.parse().ok()?)),
        _ => Some((unbracketed(place), 5432)),
    }
}

fn unbracketed(host: &str) -> String {
    host.trim_matches(['[', ']']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_accounts_have_these_roles_in_the_demo() {
        let members = include_str!("../../../backend/demo/members.toml");
        for (name, role, country) in ACCOUNTS {
            let key = format!("key = \"{name}\"\n");
            let member = members
                .split("\n\n")
                .find(|member| member.contains(&key))
                .unwrap_or_else(|| panic!("no {name}"));
            let given = member.lines().find_map(|line| line.strip_prefix("roles = ")).unwrap_or("member");
            assert!(given.contains(&role.replace(' ', "_")), "{name} has {given}");
            let expected = match country {
                "Romania" => "ro",
                "Spain" => "es",
                "Czech Republic" => "cz",
                _ => "admin",
            };
            assert!(name.starts_with(expected), "{name} is not of {country}");
        }
    }

    #[test]
    fn hosts_are_read_from_urls() {
        let host = |url| postgres_host(url);
        assert_eq!(host("postgres://u:p@db.example:5433/x?y"), Some(("db.example".to_owned(), 5433)));
        assert_eq!(host("postgresql://[::1]/x"), Some(("::1".to_owned(), 5432)));
        assert_eq!(host("postgres:///x?host=/run"), None);
        assert_eq!(host("sqlite:/x"), None);
    }

    #[test]
    fn a_busy_port_is_said_with_its_code() {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let error = check_port(listener.local_addr().unwrap().port()).unwrap_err();
        assert_eq!(error.downcast_ref::<Failure>().unwrap().code, PORT_BUSY);
    }

    #[test]
    fn a_folder_below_a_file_cannot_be_written() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let error = check_folder(&file.path().join("data")).unwrap_err();
        assert_eq!(error.downcast_ref::<Failure>().unwrap().code, FOLDER_NOT_WRITABLE);
    }
}
