//! Sends something until an answer comes: where the network or the program is away, waits a little longer each time
//! and tries again with the same request, which its idempotency key or version makes harmless.

use crate::browser;
use crate::passing::is_passing;
use api_client::ClientError;
use futures_util::future::LocalBoxFuture;
use leptos::prelude::*;

/// Seconds to wait before the second, third … sending; the last one repeats.
const BACK_OFF: [u32; 5] = [5, 10, 20, 40, 60];
/// How often a waiting sender looks whether it should go on, in milliseconds.
const TICK: u32 = 200;

/// Where a sending stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sending {
    /// Nothing is being sent.
    Idle,
    /// On its way.
    Now,
    /// No answer came; the next try is in this many seconds.
    Waiting(u32),
}

/// What interrupts the waiting.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wish {
    None,
    TryNow,
    Stop,
}

/// What is to be sent; it keeps its answer to itself.
pub type Operation = Box<dyn Fn() -> LocalBoxFuture<'static, Result<(), ClientError>>>;

/// A sender that does not give up until it is told to.
#[derive(Clone, Copy)]
pub struct Retry {
    state: RwSignal<Sending>,
    wish: StoredValue<Wish>,
}

impl Retry {
    /// A sender at rest. It stops when its owner goes.
    pub fn at_rest() -> Self {
        Self { state: RwSignal::new(Sending::Idle), wish: StoredValue::new(Wish::None) }
    }

    /// Where the sending stands.
    pub fn state(self) -> Sending {
        self.state.get()
    }

    /// Whether something is on its way or waits; a second sending must not start then.
    pub fn is_busy(self) -> bool {
        self.state.get() != Sending::Idle
    }

    /// Like [`Retry::is_busy`], without following it.
    pub fn is_busy_now(self) -> bool {
        self.state.get_untracked() != Sending::Idle
    }

    /// Ends the waiting and tries at once.
    pub fn try_now(self) {
        self.wish.set_value(Wish::TryNow);
    }

    /// Ends the waiting and gives up.
    pub fn stop(self) {
        self.wish.set_value(Wish::Stop);
    }

    /// Runs the operation until it succeeds, fails for good, or the sender is stopped: then the last failure is the answer.
    pub async fn run(self, operation: Operation) -> Result<(), ClientError> {
        self.wish.set_value(Wish::None);
        let mut waits = BACK_OFF.iter().copied().chain(std::iter::repeat(60));
        loop {
            self.state.set(Sending::Now);
            match operation().await {
                Err(error) if is_passing(&error) => {
                    let step = waits.next().unwrap_or(60);
                    if !self.wait(asked_wait(&error).unwrap_or(step)).await {
                        self.state.set(Sending::Idle);
                        return Err(error);
                    }
                }
                result => {
                    self.state.set(Sending::Idle);
                    return result;
                }
            }
        }
    }

    /// Waits so many seconds; `false` if the sender was stopped or its owner has gone.
    async fn wait(self, seconds: u32) -> bool {
        for left in (1..=seconds).rev() {
            self.state.set(Sending::Waiting(left));
            for _ in 0..1_000 / TICK {
                match self.wish.try_get_value() {
                    None | Some(Wish::Stop) => return false,
                    Some(Wish::TryNow) => {
                        self.wish.set_value(Wish::None);
                        return true;
                    }
                    Some(Wish::None) => browser::pause(TICK).await,
                }
            }
        }
        true
    }
}

/// The seconds that the server asks to wait.
fn asked_wait(error: &ClientError) -> Option<u32> {
    let ClientError::Problem(problem) = error else { return None };
    problem.retry_after_seconds.and_then(|seconds| seconds.try_into().ok())
}
