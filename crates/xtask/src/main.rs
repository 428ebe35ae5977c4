//! The project's own commands: `cargo xtask serve`, `test`, `check`, `bench`, `screenshots`, `code`.
//!
//! One file a command (`serve`, `test`, `check`, `bench/`, `screenshots`, `code`) or a thing that they use (`app` and `dist`, `program`,
//! `postgres`, `browser`, `tools`, `process`). Nothing here is part of what Waymark serves.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "the terminal is where these commands speak")]

mod app;
mod bench;
mod browser;
mod cargo;
mod check;
mod code;
mod contract;
mod dist;
mod failure;
mod http;
mod memory;
mod places;
mod postgres;
mod process;
mod program;
mod screenshots;
mod serve;
mod sizes;
mod stages;
mod test;
mod tools;
mod watch;

use clap::{Parser, Subcommand};
use failure::Failure;
use places::Places;
use std::process::ExitCode;

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Waymark's own commands")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Builds Waymark, loads the demo and serves it on this machine
    Serve(serve::Serve),
    /// Everything: format, clippy, docs, licences, unit, integration, browser, sizes
    Test(test::Test),
    /// Format, clippy, locale keys and sizes, in under a minute when warm
    Check,
    /// The release program under load, on both databases, against its targets
    Bench(bench::Bench),
    /// The second factor of the demo's accounts that have a role
    Code,
    /// Pictures of every page: four languages, light and dark, 320 and 1280 pixels
    Screenshots,
}

fn main() -> ExitCode {
    match run(&Arguments::parse().command) {
        Ok(code) => ExitCode::from(code),
        Err(error) => {
            let message = format!("{error:#}");
            if !message.is_empty() {
                eprintln!("xtask: {message}");
            }
            ExitCode::from(error.downcast_ref::<Failure>().map_or(1, |failure| failure.code))
        }
    }
}

fn run(command: &Command) -> anyhow::Result<u8> {
    process::listen_for_stop()?;
    let places = Places::find()?;
    match command {
        Command::Serve(serve) => serve::run(&places, serve),
        Command::Test(test) => test::run(&places, test),
        Command::Check => check::run(&places).map(|()| 0),
        Command::Bench(bench) => bench::run(&places, bench).map(|()| 0),
        Command::Code => code::run().map(|()| 0),
        Command::Screenshots => screenshots::run(&places).map(|()| 0),
    }
}
