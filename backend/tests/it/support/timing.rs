//! Whether the time of an answer tells two kinds of request apart.

use std::time::{Duration, Instant};

/// How far the quickest of two kinds may lie apart, as a share of the larger one.
const BOUND: f64 = 0.2;
/// What no bound goes below: a stranger across a network sees less than this.
const SLACK: Duration = Duration::from_millis(2);
/// Attempts of each kind in a round.
const ATTEMPTS: usize = 20;
/// What a busy machine does to one round it hardly does to all; what the program does it does in each.
const ROUNDS: usize = 5;

/// How long each kind takes at its quickest, or nearly: what else the machine does makes a request slower, never faster.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Times {
    one: Duration,
    other: Duration,
}

impl Times {
    /// Whether they lie further apart than noise explains.
    fn differ(self) -> bool {
        self.one.abs_diff(self.other) > self.one.max(self.other).mul_f64(BOUND).max(SLACK)
    }
}

/// Both kinds in turn, each as often first: what slows the machine meets both.
async fn round<A: Future, B: Future>(
    one: &impl Fn(usize) -> A,
    other: &impl Fn(usize) -> B,
    from: usize,
) -> Times {
    let (mut ones, mut others) = (Vec::new(), Vec::new());
    for attempt in from..from + ATTEMPTS {
        if attempt % 2 == 0 {
            ones.push(timed(one(attempt)).await);
            others.push(timed(other(attempt)).await);
        } else {
            others.push(timed(other(attempt)).await);
            ones.push(timed(one(attempt)).await);
        }
    }
    ones.sort_unstable();
    others.sort_unstable();
    Times { one: ones[1], other: others[1] }
}

async fn timed(request: impl Future) -> Duration {
    let started = Instant::now();
    request.await;
    started.elapsed()
}

/// The times of all rounds, if in each of them the kinds could be told apart.
pub async fn told_apart<A: Future, B: Future>(
    one: impl Fn(usize) -> A,
    other: impl Fn(usize) -> B,
) -> Option<Vec<Times>> {
    let mut rounds = Vec::new();
    for number in 0..ROUNDS {
        let times = round(&one, &other, number * ATTEMPTS).await;
        if !times.differ() {
            return None;
        }
        rounds.push(times);
    }
    Some(rounds)
}

/// What these tests would let through if they saw nothing.
#[actix_web::test]
async fn a_kind_that_takes_half_as_long_again_is_told_apart() {
    let wait = |millis| actix_web::rt::time::sleep(Duration::from_millis(millis));
    assert!(told_apart(|_| wait(10), |_| wait(15)).await.is_some());
    assert!(told_apart(|_| wait(10), |_| wait(10)).await.is_none());
}
