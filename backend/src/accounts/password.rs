//! Passwords: Argon2id (RFC 9106) with OWASP's 19 MiB and two passes.

use crate::app::Ids;
use crate::http::error::AppError;
use crate::http::metrics;
use argon2::password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash};
use argon2::{Algorithm, Argon2, Params, Version};
use tokio::sync::Semaphore;

/// Hashes at the same time: each takes 19 MiB and a core.
static ROOM: Semaphore = Semaphore::const_new(4);

fn argon2() -> Argon2<'static> {
    Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::default())
}

/// The hash to store, in PHC form.
pub fn hash(password: &str, ids: &Ids) -> Result<String, AppError> {
    let salt = ids.bytes::<16>();
    let hash = argon2().hash_password_with_salt(password.as_bytes(), &salt).map_err(AppError::internal)?;
    Ok(hash.to_string())
}

/// Whether the password belongs to the hash. Without a hash (no such account) it takes as long and says no.
pub async fn verify(password: String, stored: Option<String>) -> Result<bool, AppError> {
    let _room = ROOM.acquire().await.map_err(AppError::internal)?;
    let verified = tokio::task::spawn_blocking(move || {
        let known = stored.is_some();
        let stored = stored.unwrap_or_else(|| NOBODY.to_owned());
        metrics::password_verification();
        let hash = PasswordHash::new(&stored).map_err(AppError::internal)?;
        Ok(argon2().verify_password(password.as_bytes(), &hash).is_ok() && known)
    });
    verified.await.map_err(AppError::internal)?
}

/// A hash of the same cost that no password has: what an unknown address is compared with.
const NOBODY: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$dIy/HC21OkLttqXqkxlKvQ$c19l/7WhX2fJ+ykUukC5hrPJosb/emDMxQKlUA6HZ0Y";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_address_costs_what_a_known_one_costs() {
        let real = hash("a password", &Ids::Random).unwrap();
        let (real, nobody) = (PasswordHash::new(&real).unwrap(), PasswordHash::new(NOBODY).unwrap());
        assert_eq!(
            (real.algorithm, real.version, &real.params),
            (nobody.algorithm, nobody.version, &nobody.params)
        );
    }
}
