//! A thousand readers who have a page open: what their event streams cost, and how long until all have heard of a reply.

use super::cost::Processes;
use super::load::Request;
use crate::http::post_json;
use crate::process::go_on;
use crate::program::Server;
use anyhow::{Context, Result, bail, ensure};
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use std::io::{ErrorKind, Read, Write};
use std::net::TcpStream;
use std::thread::sleep;
use std::time::{Duration, Instant};

/// Open streams.
pub const STREAMS: usize = 1_000;
/// Streams of one account: it may have a dozen.
const OF_ONE: usize = 12;
/// Accounts that `waymark seed --bench` makes beside the one that signs in for everything else.
const ACCOUNTS: usize = STREAMS.div_ceil(OF_ONE);
/// How many replies are written, one after the other.
const REPLIES: usize = 10;
/// After which nobody waits any longer.
const PATIENCE: Duration = Duration::from_secs(20);

/// What the streams cost.
#[derive(Clone, Copy, Debug)]
pub struct Streams {
    /// Memory of the program that came with them, in bytes.
    pub memory: u64,
    /// From sending a reply until the last stream had heard of it, in milliseconds: the middle one of some replies.
    pub reached_ms: f64,
}

/// One connection that reads what happens.
struct Stream {
    socket: TcpStream,
    heard: Vec<u8>,
}

/// Lets this process, and those that it starts, have so many connections.
pub fn allow_connections() -> Result<()> {
    let now = getrlimit(Resource::Nofile);
    Ok(setrlimit(Resource::Nofile, Rlimit { current: now.maximum, maximum: now.maximum })?)
}

/// Opens the streams, replies some times, and closes them.
pub fn measure(server: &Server, processes: &Processes, reply: &Request) -> Result<Streams> {
    let mut tokens = Vec::new();
    for number in 1..=ACCOUNTS {
        tokens.push(server.sign_in(&format!("bench{number:02}"))?);
    }
    let before = processes.program_memory()?;
    let mut streams = Vec::new();
    for token in tokens.iter().flat_map(|token| std::iter::repeat_n(token, OF_ONE)).take(STREAMS) {
        streams.push(Stream::open(server, token)?);
    }
    wait(&mut streams, b": ")?;
    let memory = processes.program_memory()?.saturating_sub(before);
    let mut times = Vec::new();
    for _ in 0..REPLIES {
        for stream in &mut streams {
            stream.heard.clear();
        }
        let since = Instant::now();
        let (address, sent) = (server.address, reply.clone());
        let posted = std::thread::spawn(move || {
            let token = format!("Bearer {}", sent.token.unwrap_or_default());
            let body = sent.body.unwrap_or_default();
            post_json(address, &sent.path, &[("authorization", &token)], &body)
        });
        wait(&mut streams, b"data: ")?;
        times.push(since.elapsed().as_secs_f64() * 1000.0);
        let answer = posted.join().ok().context("the reply was not sent")??;
        ensure!(answer.status == 201, "the reply was answered {}", answer.status);
    }
    times.sort_by(f64::total_cmp);
    let reached_ms = times.get(REPLIES / 2).copied().unwrap_or(f64::MAX);
    Ok(Streams { memory, reached_ms })
}

impl Stream {
    fn open(server: &Server, token: &str) -> Result<Self> {
        let mut socket = TcpStream::connect(server.address)?;
        write!(
            socket,
            "GET /api/v1/events HTTP/1.1\r\nhost: {}\r\naccept: text/event-stream\r\nauthorization: Bearer {token}\r\n\r\n",
            server.address
        )?;
        socket.set_nonblocking(true)?;
        Ok(Self { socket, heard: Vec::new() })
    }

    /// Reads what has arrived; whether a line that begins so is among it.
    fn has_heard(&mut self, beginning: &[u8]) -> Result<bool> {
        let mut part = [0; 2048];
        loop {
            match self.socket.read(&mut part) {
                Ok(0) => bail!("a stream ended: {}", String::from_utf8_lossy(&self.heard)),
                Ok(length) => self.heard.extend(part.iter().take(length)),
                Err(error) if error.kind() == ErrorKind::WouldBlock => break,
                Err(error) => return Err(error.into()),
            }
        }
        Ok(self.heard.split(|byte| *byte == b'\n').any(|line| line.starts_with(beginning)))
    }
}

/// Until each stream has heard a line that begins so.
fn wait(streams: &mut [Stream], beginning: &[u8]) -> Result<()> {
    let since = Instant::now();
    let mut left: Vec<usize> = (0..streams.len()).collect();
    while !left.is_empty() {
        go_on()?;
        ensure!(since.elapsed() < PATIENCE, "{} streams heard nothing", left.len());
        let mut still = Vec::new();
        for number in left {
            let Some(stream) = streams.get_mut(number) else { continue };
            if !stream.has_heard(beginning)? {
                still.push(number);
            }
        }
        left = still;
        sleep(Duration::from_millis(1));
    }
    Ok(())
}
