//! How often one may ask: by address for everyone, by account for those signed in, and strictly for sign-ins.
//!
//! Sign-ins are counted by address and by address with e-mail, never by e-mail alone: nobody can lock another person out.

use super::error::AppError;
use crate::config::Switch;
use dashmap::DashMap;
use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use shared::core::id::AccountId;
use std::collections::HashMap;
use std::net::IpAddr;
use std::num::NonZeroU32;
use std::sync::OnceLock;

const fn per(count: u32) -> NonZeroU32 {
    match NonZeroU32::new(count) {
        Some(count) => count,
        None => NonZeroU32::MIN,
    }
}

/// What is counted, and by what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Limit {
    /// Any request, by address.
    Address,
    /// Requests of those signed in, by account.
    Account,
    /// Attempts to confirm who one is, by account.
    Confirmation,
    /// Attempts to sign in, by address.
    SignIn,
    /// Public forms, by address.
    Form,
    /// Attempts to sign in, by address with e-mail.
    SignInToAccount,
}

impl Limit {
    const ALL: [Self; 6] =
        [Self::Address, Self::Account, Self::Confirmation, Self::SignIn, Self::Form, Self::SignInToAccount];

    const fn quota(self) -> Quota {
        match self {
            // An office of twenty behind one address, each opening pages as fast as they can.
            Self::Address => Quota::per_second(per(100)).allow_burst(per(500)),
            Self::Account => Quota::per_second(per(20)).allow_burst(per(120)),
            Self::Confirmation | Self::SignInToAccount => Quota::per_minute(per(5)).allow_burst(per(10)),
            Self::SignIn => Quota::per_minute(per(30)).allow_burst(per(30)),
            // A person who corrects a form, or an office that applies together; not a program that tries tokens.
            Self::Form => Quota::per_minute(per(10)).allow_burst(per(20)),
        }
    }

    /// Whether each single time counts: it limits guessing, not load.
    const fn is_strict(self) -> bool {
        !matches!(self, Self::Address | Self::Account)
    }
}

/// Who is counted, as a hash: nobody needs to know it again.
pub type Key = u64;

/// How often somebody asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spent {
    limit: Limit,
    key: Key,
    count: u32,
}

/// Of those who ask often, how often in a second other processes hear of it.
const OFTEN: u32 = 5;

/// The limits of this process, and what other processes tell of theirs (see [`super::sharing`]).
pub struct RateLimits(Option<Limiters>);

struct Limiters {
    clock: DefaultClock,
    buckets: HashMap<Limit, DefaultKeyedRateLimiter<Key>>,
    /// What was asked here since others were told; none where there are no others.
    spent: OnceLock<DashMap<(Limit, Key), u32>>,
}

impl RateLimits {
    /// Limits, or none.
    pub fn new(switch: Switch) -> Self {
        Self((switch == Switch::On).then(|| Limiters {
            clock: DefaultClock::default(),
            buckets: Limit::ALL.map(|limit| (limit, RateLimiter::keyed(limit.quota()))).into(),
            spent: OnceLock::new(),
        }))
    }

    /// Any request from an address.
    pub fn check_address(&self, address: IpAddr) -> Result<(), AppError> {
        self.check(Limit::Address, address)
    }

    /// A request of an account.
    pub fn check_account(&self, account: AccountId) -> Result<(), AppError> {
        self.check(Limit::Account, account.0)
    }

    /// An attempt to sign in.
    pub fn check_sign_in(&self, address: IpAddr, email: &str) -> Result<(), AppError> {
        self.check(Limit::SignIn, address)?;
        self.check(Limit::SignInToAccount, format!("{address} {email}"))
    }

    /// Beginning to sign in with a passkey.
    pub fn check_passkey(&self, address: IpAddr) -> Result<(), AppError> {
        self.check(Limit::SignIn, address)
    }

    /// An attempt to confirm who one is, from within an open session.
    pub fn check_confirmation(&self, account: AccountId) -> Result<(), AppError> {
        self.check(Limit::Confirmation, account.0)
    }

    /// A public form sent from an address.
    pub fn check_form(&self, address: IpAddr) -> Result<(), AppError> {
        self.check(Limit::Form, address)
    }

    /// Forgets those who have not asked for a while; called now and then.
    pub fn forget_idle(&self) {
        for limiter in self.0.iter().flat_map(|limiters| limiters.buckets.values()) {
            limiter.retain_recent();
        }
    }

    /// From now on others are told.
    pub(super) fn begin_sharing(&self) {
        if let Some(limiters) = &self.0 {
            limiters.spent.get_or_init(DashMap::new);
        }
    }

    /// What to tell others: each single guess at once, and once in a second (`all`) who asks often.
    pub(super) fn take_spent(&self, all: bool) -> Vec<Spent> {
        let Some(spent) = self.0.as_ref().and_then(|limiters| limiters.spent.get()) else {
            return Vec::new();
        };
        let mut taken = Vec::new();
        spent.retain(|(limit, key), count| {
            let is_taken = all || limit.is_strict();
            if is_taken && (limit.is_strict() || *count >= OFTEN) {
                taken.push(Spent { limit: *limit, key: *key, count: *count });
            }
            !is_taken
        });
        taken
    }

    /// What was asked elsewhere counts here too.
    pub(super) fn hear(&self, spent: Spent) {
        let bucket = self.0.as_ref().and_then(|limiters| limiters.buckets.get(&spent.limit));
        let Some(bucket) = bucket else { return };
        // One by one: what is left is taken even where it is less than was asked.
        for _ in 0..spent.count.min(MOST_AT_ONCE) {
            if bucket.check_key(&spent.key).is_err() {
                return;
            }
        }
    }

    fn check(&self, limit: Limit, who: impl std::fmt::Display) -> Result<(), AppError> {
        let Some(limiters) = &self.0 else { return Ok(()) };
        let Some(bucket) = limiters.buckets.get(&limit) else { return Ok(()) };
        let key = key_of(who);
        bucket
            .check_key(&key)
            .map_err(|until| AppError::TooMany(until.wait_time_from(limiters.clock.now()).as_secs() + 1))?;
        if let Some(spent) = limiters.spent.get() {
            *spent.entry((limit, key)).or_default() += 1;
        }
        Ok(())
    }
}

/// More is more than any limit lets through.
const MOST_AT_ONCE: u32 = 1_000;

fn key_of(who: impl std::fmt::Display) -> Key {
    let hash = Sha256::digest(who.to_string());
    hash.first_chunk::<8>().map_or(0, |bytes| Key::from_be_bytes(*bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shared() -> RateLimits {
        let limits = RateLimits::new(Switch::On);
        limits.begin_sharing();
        limits
    }

    #[test]
    fn a_guess_here_counts_there() {
        let (here, there, address) = (shared(), shared(), IpAddr::from([192, 0, 2, 1]));
        for _ in 0..10 {
            here.check_sign_in(address, "ana@ngo.example").unwrap();
        }
        assert!(here.check_sign_in(address, "ana@ngo.example").is_err());
        let told = here.take_spent(false);
        let text = serde_json::to_string(&told).unwrap();
        assert!(!text.contains("ana") && !text.contains("192"), "{text}");
        for spent in serde_json::from_str::<Vec<Spent>>(&text).unwrap() {
            there.hear(spent);
        }
        assert!(there.check_sign_in(address, "ana@ngo.example").is_err());
        assert!(there.check_sign_in(address, "bogdan@ngo.example").is_ok());
        assert_eq!(here.take_spent(true), [], "told once");
    }

    #[test]
    fn of_all_requests_others_hear_only_who_asks_often() {
        let (limits, one, two) = (shared(), IpAddr::from([192, 0, 2, 1]), IpAddr::from([192, 0, 2, 2]));
        for _ in 0..OFTEN {
            limits.check_address(one).unwrap();
        }
        limits.check_address(two).unwrap();
        assert_eq!(limits.take_spent(false), [], "not yet");
        let told = limits.take_spent(true);
        assert_eq!(told, [Spent { limit: Limit::Address, key: key_of(one), count: OFTEN }]);
        assert_eq!(limits.take_spent(true), []);
    }

    #[test]
    fn where_there_are_no_others_nothing_is_kept_for_them() {
        let limits = RateLimits::new(Switch::On);
        limits.check_form([192, 0, 2, 1].into()).unwrap();
        assert_eq!(limits.take_spent(true), []);
    }
}
