//! How often one may ask: by address for everyone, by account for those signed in, and strictly for sign-ins.
//!
//! Sign-ins are counted by address and by address with e-mail, never by e-mail alone: nobody can lock another person out.

use super::error::AppError;
use crate::config::Switch;
use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use shared::core::id::AccountId;
use std::hash::Hash;
use std::net::IpAddr;
use std::num::NonZeroU32;

const fn per(count: u32) -> NonZeroU32 {
    match NonZeroU32::new(count) {
        Some(count) => count,
        None => NonZeroU32::MIN,
    }
}

/// The limits of this process.
pub struct RateLimits(Option<Limiters>);

struct Limiters {
    clock: DefaultClock,
    addresses: DefaultKeyedRateLimiter<IpAddr>,
    accounts: DefaultKeyedRateLimiter<AccountId>,
    confirmations: DefaultKeyedRateLimiter<AccountId>,
    sign_ins: DefaultKeyedRateLimiter<IpAddr>,
    forms: DefaultKeyedRateLimiter<IpAddr>,
    sign_ins_to_account: DefaultKeyedRateLimiter<(IpAddr, String)>,
}

impl RateLimits {
    /// Limits, or none.
    pub fn new(switch: Switch) -> Self {
        Self((switch == Switch::On).then(|| Limiters {
            clock: DefaultClock::default(),
            // An office of twenty behind one address, each opening pages as fast as they can.
            addresses: RateLimiter::keyed(Quota::per_second(per(100)).allow_burst(per(500))),
            accounts: RateLimiter::keyed(Quota::per_second(per(20)).allow_burst(per(120))),
            confirmations: RateLimiter::keyed(Quota::per_minute(per(5)).allow_burst(per(10))),
            sign_ins: RateLimiter::keyed(Quota::per_minute(per(30)).allow_burst(per(30))),
            // A person who corrects a form, or an office that applies together; not a program that tries tokens.
            forms: RateLimiter::keyed(Quota::per_minute(per(10)).allow_burst(per(20))),
            sign_ins_to_account: RateLimiter::keyed(Quota::per_minute(per(5)).allow_burst(per(10))),
        }))
    }

    /// Any request from an address.
    pub fn check_address(&self, address: IpAddr) -> Result<(), AppError> {
        self.0.as_ref().map_or(Ok(()), |limiters| check(&limiters.addresses, &address, &limiters.clock))
    }

    /// A request of an account.
    pub fn check_account(&self, account: AccountId) -> Result<(), AppError> {
        self.0.as_ref().map_or(Ok(()), |limiters| check(&limiters.accounts, &account, &limiters.clock))
    }

    /// An attempt to sign in.
    pub fn check_sign_in(&self, address: IpAddr, email: &str) -> Result<(), AppError> {
        let Some(limiters) = &self.0 else { return Ok(()) };
        check(&limiters.sign_ins, &address, &limiters.clock)?;
        check(&limiters.sign_ins_to_account, &(address, email.to_owned()), &limiters.clock)
    }

    /// Beginning to sign in with a passkey.
    pub fn check_passkey(&self, address: IpAddr) -> Result<(), AppError> {
        self.0.as_ref().map_or(Ok(()), |limiters| check(&limiters.sign_ins, &address, &limiters.clock))
    }

    /// An attempt to confirm who one is, from within an open session.
    pub fn check_confirmation(&self, account: AccountId) -> Result<(), AppError> {
        self.0.as_ref().map_or(Ok(()), |limiters| check(&limiters.confirmations, &account, &limiters.clock))
    }

    /// A public form sent from an address.
    pub fn check_form(&self, address: IpAddr) -> Result<(), AppError> {
        self.0.as_ref().map_or(Ok(()), |limiters| check(&limiters.forms, &address, &limiters.clock))
    }

    /// Forgets those who have not asked for a while; called now and then.
    pub fn forget_idle(&self) {
        if let Some(limiters) = &self.0 {
            limiters.addresses.retain_recent();
            limiters.accounts.retain_recent();
            limiters.confirmations.retain_recent();
            limiters.sign_ins.retain_recent();
            limiters.forms.retain_recent();
            limiters.sign_ins_to_account.retain_recent();
        }
    }
}

fn check<K: Hash + Eq + Clone>(
    limiter: &DefaultKeyedRateLimiter<K>,
    key: &K,
    clock: &DefaultClock,
) -> Result<(), AppError> {
    limiter.check_key(key).map_err(|until| AppError::TooMany(until.wait_time_from(clock.now()).as_secs() + 1))
}
