//! Where passwords are hashed: on threads of their own, half as many as there are cores, which the system lets run only
//! when nobody else wants to. A flood of sign-ins fills their queue and is then turned away; whoever is signed in already
//! does not notice.

use crate::http::error::AppError;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};
use tokio::sync::oneshot;

/// Hashes that wait for each thread: about two seconds' worth.
const QUEUED: usize = 100;
/// Seconds after which somebody who was turned away may try again.
const RETRY_SECONDS: u64 = 2;
#[cfg(target_os = "linux")]
/// Of nineteen steps of politeness ten: a tenth of the processor time that the others take.
const NICENESS: i32 = 10;

type Work = Box<dyn FnOnce() + Send>;

static QUEUE: LazyLock<SyncSender<Work>> = LazyLock::new(start);

/// Does the work on a hashing thread; `too_many_requests` if too much waits for them.
pub async fn run<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, AppError> {
    let (done, result) = oneshot::channel();
    let work = move || {
        // Whoever asked may have gone meanwhile.
        drop(done.send(work()));
    };
    QUEUE.try_send(Box::new(work)).map_err(|_| AppError::TooMany(RETRY_SECONDS))?;
    result.await.map_err(AppError::internal)
}

fn start() -> SyncSender<Work> {
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let threads = (cores / 2).max(1);
    let (sender, receiver) = sync_channel(QUEUED * threads);
    let receiver = Arc::new(Mutex::new(receiver));
    for _ in 0..threads {
        let receiver = Arc::clone(&receiver);
        let started = std::thread::Builder::new().name("hashing".into()).spawn(move || work_on(&receiver));
        if let Err(error) = started {
            tracing::error!(%error, "a thread for hashing passwords did not start");
        }
    }
    sender
}

fn work_on(receiver: &Mutex<Receiver<Work>>) {
    be_polite();
    loop {
        let next = receiver.lock().unwrap_or_else(PoisonError::into_inner).recv();
        match next {
            Ok(work) => work(),
            Err(_) => return,
        }
    }
}

/// On Linux each thread has a priority of its own.
#[cfg(target_os = "linux")]
fn be_polite() {
    let this = rustix::thread::gettid();
    if let Err(error) = rustix::process::setpriority_process(Some(this), NICENESS) {
        tracing::warn!(%error, "hashing passwords runs with the priority of everything else");
    }
}

#[cfg(not(target_os = "linux"))]
fn be_polite() {}
