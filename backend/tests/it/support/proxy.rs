//! A proxy that gives each connection to the next of some processes, as one in front of several machines does.

use std::io;
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

/// Runs until it is dropped.
pub struct RoundRobin {
    pub origin: String,
    stopped: Arc<AtomicBool>,
    address: std::net::SocketAddr,
}

impl RoundRobin {
    /// Before the processes at these origins.
    pub fn before(origins: &[&str]) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let address = listener.local_addr().unwrap();
        let stopped = Arc::new(AtomicBool::new(false));
        let backs: Vec<String> =
            origins.iter().map(|origin| origin.trim_start_matches("http://").to_owned()).collect();
        let is_stopped = Arc::clone(&stopped);
        thread::spawn(move || {
            for back in backs.iter().cycle() {
                let Ok((front, _)) = listener.accept() else { return };
                if is_stopped.load(Ordering::SeqCst) {
                    return;
                }
                if let Ok(back) = TcpStream::connect(back) {
                    join(front, back);
                }
            }
        });
        Self { origin: format!("http://{address}"), stopped, address }
    }
}

impl Drop for RoundRobin {
    fn drop(&mut self) {
        self.stopped.store(true, Ordering::SeqCst);
        // Wakes it up.
        drop(TcpStream::connect(self.address));
    }
}

fn join(front: TcpStream, back: TcpStream) {
    let (from_front, to_front) = (front.try_clone().unwrap(), front);
    let (from_back, to_back) = (back.try_clone().unwrap(), back);
    for (mut from, mut to) in [(from_front, to_back), (from_back, to_front)] {
        thread::spawn(move || {
            drop(io::copy(&mut from, &mut to));
            drop(to.shutdown(Shutdown::Write));
        });
    }
}
