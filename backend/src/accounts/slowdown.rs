//! Slows guessing at one account down, from however many addresses it comes, without locking its owner out.
//!
//! After some wrong passwords in a row for an e-mail address, the next attempt from a browser that the account does not
//! know has to wait, twice as long after each further one, up to a minute. A known device has a lane of its own: nobody
//! else's failures slow it down. So has a passkey, and a link to reset the password makes the browser a known device. An
//! address without an account is treated the same, since the counting knows no accounts.

use crate::config::Switch;
use crate::http::error::AppError;
use dashmap::DashMap;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use shared::core::Timestamp;
use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};

/// Wrong passwords in a row that cost nothing.
const FREE: u32 = 10;
/// How many from one address count.
const FROM_ONE: u32 = 3;
/// How many addresses are told apart.
const SOURCES: usize = 200;
/// The longest wait in seconds.
const LONGEST: i64 = 60;
/// Seconds without a wrong password after which all is forgotten.
const FORGOTTEN: i64 = 60 * 60;

/// Wrong passwords by e-mail address, of which only a hash is kept.
pub struct Slowdown {
    guesses: Option<DashMap<Key, Guesses>>,
    /// Those of which other processes were not told yet; none where there are no others.
    untold: Mutex<Option<Vec<Guess>>>,
}

type Key = [u8; 32];

/// A wrong password, as other processes hear of it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Guess {
    key: Key,
    network: u64,
    at: Timestamp,
}

struct Guesses {
    failures: u32,
    /// How many of them came from where.
    sources: HashMap<u64, u32>,
    last: Timestamp,
    /// When the next attempt is let through.
    next: Timestamp,
}

impl Slowdown {
    /// On or off.
    pub fn new(switch: Switch) -> Self {
        Self { guesses: (switch == Switch::On).then(DashMap::new), untold: Mutex::default() }
    }

    /// Lets an attempt from an unknown browser through, or says how long to wait. What is let through takes the place of
    /// the next one: of many at once only one passes.
    pub fn check(&self, email: &str, now: Timestamp) -> Result<(), AppError> {
        let Some(mut guesses) = self.guesses.as_ref().and_then(|all| all.get_mut(&key(email))) else {
            return Ok(());
        };
        if guesses.failures < FREE || now >= guesses.last.plus_seconds(FORGOTTEN) {
            return Ok(());
        }
        if now < guesses.next {
            let seconds = guesses.next.unix_seconds() - now.unix_seconds();
            return Err(AppError::TooMany(u64::try_from(seconds).unwrap_or_default().max(1)));
        }
        guesses.next = now.plus_seconds(wait_after(guesses.failures));
        Ok(())
    }

    /// Notes a wrong password. One address counts three times at most: it has a limit of its own, and a single guesser
    /// slows nobody down but themselves.
    pub fn failed(&self, email: &str, address: Option<IpAddr>, now: Timestamp) {
        let guess = Guess { key: key(email), network: network(address), at: now };
        self.hear(&guess);
        if let Some(untold) = &mut *self.untold.lock().unwrap_or_else(PoisonError::into_inner) {
            untold.push(guess);
        }
    }

    /// From now on others are told.
    pub fn begin_sharing(&self) {
        self.untold.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert_default();
    }

    /// What to tell others.
    pub fn take_guesses(&self) -> Vec<Guess> {
        let mut untold = self.untold.lock().unwrap_or_else(PoisonError::into_inner);
        untold.as_mut().map(std::mem::take).unwrap_or_default()
    }

    /// Counts a wrong password, given here or elsewhere.
    pub fn hear(&self, guess: &Guess) {
        let Some(all) = &self.guesses else { return };
        let now = guess.at;
        let fresh = || Guesses { failures: 0, sources: HashMap::new(), last: now, next: now };
        let mut guesses = all.entry(guess.key).or_insert_with(fresh);
        if now >= guesses.last.plus_seconds(FORGOTTEN) {
            *guesses = fresh();
        }
        if guesses.sources.len() < SOURCES {
            let from_there = guesses.sources.entry(guess.network).or_insert(0);
            *from_there += 1;
            if *from_there > FROM_ONE {
                return;
            }
        }
        guesses.failures = guesses.failures.saturating_add(1);
        guesses.last = now;
        if guesses.failures >= FREE {
            guesses.next = now.plus_seconds(wait_after(guesses.failures));
        }
    }

    /// Forgets what is an hour old; called now and then.
    pub fn forget_old(&self, now: Timestamp) {
        if let Some(all) = &self.guesses {
            all.retain(|_, guesses| now < guesses.last.plus_seconds(FORGOTTEN));
        }
    }
}

fn key(email: &str) -> Key {
    Sha256::digest(email).into()
}

/// An address of version 4, or the network of a home in version 6, whose owner has the rest of it.
fn network(address: Option<IpAddr>) -> u64 {
    match address {
        None => 0,
        Some(IpAddr::V4(address)) => u64::from(address.to_bits()),
        Some(IpAddr::V6(address)) => {
            address.octets().first_chunk::<8>().map_or(0, |half| u64::from_be_bytes(*half))
        }
    }
}

fn wait_after(failures: u32) -> i64 {
    1_i64.checked_shl(failures.saturating_sub(FREE)).unwrap_or(LONGEST).clamp(1, LONGEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_wrong_password_after_ten_costs_twice_as_much_up_to_a_minute() {
        assert_eq!([9, 10, 11, 13, 15, 16, 40, 200].map(wait_after), [1, 1, 2, 8, 32, 60, 60, 60]);
    }

    #[test]
    fn one_guesser_slows_nobody_else_down() {
        let slowdown = Slowdown::new(Switch::On);
        let now = Timestamp(0).plus_seconds(1_000);
        for _ in 0..1_000 {
            slowdown.failed("ana@ngo.example", Some([192, 0, 2, 1].into()), now);
        }
        assert!(slowdown.check("ana@ngo.example", now).is_ok());
        for number in 0..8_u16 {
            let address = [0x2001, 0xdb8, 0, 0, 0, 0, 0, number].into();
            slowdown.failed("ana@ngo.example", Some(address), now);
        }
        assert!(slowdown.check("ana@ngo.example", now).is_ok(), "one network of version 6 is one guesser");
    }

    #[test]
    fn a_guess_elsewhere_counts_here() {
        let (here, there) = (Slowdown::new(Switch::On), Slowdown::new(Switch::On));
        here.begin_sharing();
        let now = Timestamp(0).plus_seconds(1_000);
        for number in 0..12 {
            here.failed("ana@ngo.example", Some([192, 0, 2, number].into()), now);
        }
        let told = serde_json::to_string(&here.take_guesses()).unwrap();
        let told: Vec<Guess> = serde_json::from_str(&told).unwrap();
        for guess in &told {
            there.hear(guess);
        }
        assert!(there.check("ana@ngo.example", now).is_err());
        assert!(here.take_guesses().is_empty() && there.take_guesses().is_empty(), "told once");
    }

    #[test]
    fn one_attempt_passes_after_each_wait() {
        let slowdown = Slowdown::new(Switch::On);
        let now = Timestamp(0).plus_seconds(1_000);
        for number in 0..12 {
            slowdown.failed("ana@ngo.example", Some([192, 0, 2, number].into()), now);
        }
        assert!(slowdown.check("ana@ngo.example", now).is_err());
        assert!(slowdown.check("bogdan@ngo.example", now).is_ok());
        let later = now.plus_seconds(4);
        assert!(slowdown.check("ana@ngo.example", later).is_ok());
        assert!(slowdown.check("ana@ngo.example", later).is_err(), "one at a time");
        assert!(slowdown.check("ana@ngo.example", now.plus_seconds(60 * 60)).is_ok());
        slowdown.forget_old(now.plus_seconds(60 * 60));
        assert_eq!(slowdown.guesses.unwrap().len(), 0);
    }
}
