//! What a handler may use: the database, the clock, ids, mail, keys and limits, made once at start.

use crate::accounts::actors::ActorCache;
use crate::accounts::passkeys::Passkeys;
use crate::accounts::slowdown::Slowdown;
use crate::accounts::tokens::Tokens;
use crate::accounts::vault::Vault;
use crate::config::Settings;
use crate::db::Db;
use crate::forum::RuleCache;
use crate::guard::PrivacyGuard;
use crate::http::rate_limit::RateLimits;
use crate::keyring::Keyring;
use crate::live::Hub;
use crate::media::Media;
use crate::notify::mailer::Mailer;
use crate::notify::tokens::MailTokens;
use crate::settings::InForce;
use shared::core::Timestamp;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use uuid::Uuid;

/// The program's parts. Cheap to clone.
#[derive(Clone)]
pub struct App(Arc<Parts>);

/// The parts themselves; [`App`] dereferences to them.
pub struct Parts {
    /// The database.
    pub db: Db,
    /// What time it is.
    pub clock: Clock,
    /// New ids and secrets.
    pub ids: Ids,
    /// Sends mail.
    pub mailer: Mailer,
    /// Keeps the files that members attach.
    pub media: Media,
    /// Reads texts for what identifies a person.
    pub guard: PrivacyGuard,
    /// Signs and checks access tokens.
    pub tokens: Tokens,
    /// Seals the secrets of authenticator apps.
    pub vault: Vault,
    /// Seals the texts of cases.
    pub keyring: Keyring,
    /// Makes and reads what mails carry that may come back.
    pub mail_tokens: MailTokens,
    /// Makes and checks the ceremonies of passkeys.
    pub passkeys: Passkeys,
    /// Who may do what, for as long as it can be trusted.
    pub actors: ActorCache,
    /// Who sees which forum category, for as long as it can be trusted.
    pub category_rules: RuleCache,
    /// What happens now, for those who have a page open.
    pub live: Hub,
    /// At whose account somebody guesses.
    pub slowdown: Slowdown,
    /// Who asks too often.
    pub limits: RateLimits,
    /// The settings that may change while the program runs.
    pub in_force: InForce,
    /// How the program was started.
    pub settings: Settings,
}

impl App {
    /// Puts the parts together.
    pub fn new(parts: Parts) -> Self {
        Self(Arc::new(parts))
    }
}

impl std::ops::Deref for App {
    type Target = Parts;
    fn deref(&self) -> &Parts {
        &self.0
    }
}

/// The clock: the system's, or one that a test sets.
#[derive(Clone, Debug)]
pub enum Clock {
    /// The system's.
    System,
    /// Stands still until it is set, in microseconds since 1970.
    Fixed(Arc<AtomicI64>),
}

impl Clock {
    /// Now.
    #[expect(clippy::disallowed_methods, reason = "the one place that asks the system")]
    pub fn now(&self) -> Timestamp {
        match self {
            Self::System => {
                let since_1970 =
                    std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
                Timestamp(i64::try_from(since_1970.as_micros()).unwrap_or(i64::MAX))
            }
            Self::Fixed(micros) => Timestamp(micros.load(Ordering::SeqCst)),
        }
    }
}

/// New ids: UUIDv7 (RFC 9562) whose time comes from the clock; random, or counted in a test.
#[derive(Clone, Debug)]
pub enum Ids {
    /// Random.
    Random,
    /// One after the other.
    Counted(Arc<AtomicU64>),
}

impl Ids {
    /// An id that sorts behind those made before `now`.
    pub fn uuid(&self, now: Timestamp) -> Uuid {
        let millis = u64::try_from(now.0.div_euclid(1000)).unwrap_or_default();
        uuid::Builder::from_unix_timestamp_millis(millis, &self.bytes()).into_uuid()
    }

    /// Bytes that nobody can guess (counted in a test).
    #[expect(clippy::disallowed_methods, reason = "the one place that asks the system")]
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        match self {
            Self::Random => {
                if getrandom::fill(&mut bytes).is_err() {
                    // Without randomness no token is safe: better no answer at all.
                    std::process::abort();
                }
            }
            Self::Counted(counter) => {
                let count = counter.fetch_add(1, Ordering::SeqCst).to_be_bytes();
                for (byte, value) in bytes.iter_mut().rev().zip(count.iter().rev()) {
                    *byte = *value;
                }
            }
        }
        bytes
    }
}
