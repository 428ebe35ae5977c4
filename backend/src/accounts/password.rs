//! Passwords: Argon2id (RFC 9106) with OWASP's 19 MiB and two passes.

use super::hashing;
use crate::app::Ids;
use crate::http::error::AppError;
use crate::http::metrics;
use argon2::password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash};
use argon2::{Algorithm, Argon2, Params, Version};
use shared::core::{Check, FieldCode, FieldError};
use zxcvbn::Score;

/// Fewest characters of a password.
pub const MIN_CHARACTERS: u32 = 12;
/// Most characters of a password.
pub const MAX_CHARACTERS: u32 = 200;
/// Fewest characters beside what is known of the owner.
const LEFT_OVER: usize = 8;
/// What everybody here would think of first.
const OWN_WORDS: [&str; 6] = ["waymark", "trafficking", "childhood", "protection", "social", "asociatia"];

fn argon2() -> Argon2<'static> {
    Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::default())
}

/// The hash to store, in PHC form.
pub fn hash(password: &str, ids: &Ids) -> Result<String, AppError> {
    let salt = ids.bytes::<16>();
    let hash = argon2().hash_password_with_salt(password.as_bytes(), &salt).map_err(AppError::internal)?;
    Ok(hash.to_string())
}

/// The same on a hashing thread, for handlers.
pub async fn hash_in_turn(password: String, ids: &Ids) -> Result<String, AppError> {
    let ids = ids.clone();
    hashing::run(move || hash(&password, &ids)).await?
}

/// What is wrong with a new password: too short, too long, or one of the first that a guesser tries. `about` is what a
/// guesser knows of its owner: name, address, organisation.
///
/// Judged by zxcvbn, which has thirty thousand leaked passwords, names and words of English with their ranks built in, and
/// sees through keyboard rows, repetitions, dates and letters swapped for digits.
pub fn judge(field: &str, password: &str, about: &[&str]) -> Vec<FieldError> {
    let wrong = Check::new().text(field, password, MIN_CHARACTERS, MAX_CHARACTERS).finish();
    if !wrong.is_empty() {
        return wrong;
    }
    let known: Vec<&str> =
        about.iter().flat_map(|text| text.split(|c: char| !c.is_alphanumeric())).chain(OWN_WORDS).collect();
    if zxcvbn::zxcvbn(password, &known).score() < Score::Four || is_made_of(password, &known) {
        return Check::new().wrong(field, FieldCode::TooCommon).finish();
    }
    Vec::new()
}

/// Whether little is left of a password without what everybody knows of its owner: an address as a password, say.
fn is_made_of(password: &str, known: &[&str]) -> bool {
    let mut rest = password.to_lowercase();
    for word in known.iter().filter(|word| word.chars().count() > 2) {
        rest = rest.replace(&word.to_lowercase(), "");
    }
    rest.chars().count() < LEFT_OVER
}

/// Whether the password belongs to the hash. Without a hash (no such account) it takes as long and says no.
pub async fn verify(password: String, stored: Option<String>) -> Result<bool, AppError> {
    hashing::run(move || {
        let known = stored.is_some();
        let stored = stored.unwrap_or_else(|| NOBODY.to_owned());
        metrics::password_verification();
        let hash = PasswordHash::new(&stored).map_err(AppError::internal)?;
        Ok(argon2().verify_password(password.as_bytes(), &hash).is_ok() && known)
    })
    .await?
}

/// A hash of the same cost that no password has: what an unknown address is compared with.
const NOBODY: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$dIy/HC21OkLttqXqkxlKvQ$c19l/7WhX2fJ+ykUukC5hrPJosb/emDMxQKlUA6HZ0Y";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_guesser_tries_first_is_refused() {
        let code = |password| {
            judge("p", password, &["Ana Popescu", "ana.popescu@ngo.example"]).first().map(|e| e.code)
        };
        for common in [
            "password1234",
            "qwertyuiop123",
            "123456789012",
            "iloveyou1234",
            "aaaaaaaaaaaa",
            "AnaPopescu1987",
            "ana.popescu@ngo.example",
            "waymarkwaymark",
            "p4ssw0rdp4ssw0rd",
        ] {
            assert_eq!(code(common), Some(FieldCode::TooCommon), "{common}");
        }
        for good in
            ["trei pisici pe acoperis", "kettle-orbit-lantern", "Ťukání na okno v březnu", "xK7#pQ2m!vR9"]
        {
            assert_eq!(code(good), None, "{good}");
        }
        assert_eq!(code("xK7#pQ2m!v"), Some(FieldCode::TooShort));
    }

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
