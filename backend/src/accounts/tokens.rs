//! Access tokens (JWT, RFC 7519, HS256) and refresh tokens (random, stored as a hash).

use crate::app::Ids;
use crate::http::error::AppError;
use crate::keys;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use shared::core::id::{AccountId, SessionId};
use shared::core::{ProblemCode, Timestamp};
use std::path::Path;
use uuid::Uuid;

/// Seconds that an access token is good for.
pub const ACCESS_SECONDS: i64 = 10 * 60;

/// Seconds that a token for reading files is good for: as long as a page may stay open.
pub const FILES_SECONDS: i64 = 12 * 60 * 60;

/// Signs and checks access tokens with the installation's key.
pub struct Tokens {
    encoding: EncodingKey,
    decoding: DecodingKey,
    validation: Validation,
}

/// What an access token says.
#[derive(Clone, Copy, Debug)]
pub struct Claims {
    /// Whose it is.
    pub account: AccountId,
    /// Of which session.
    pub session: SessionId,
}

#[derive(Serialize, Deserialize)]
struct Wire {
    sub: AccountId,
    sid: SessionId,
    iat: i64,
    exp: i64,
    /// What it is good for; everything, if it does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    only: Option<Only>,
}

/// The one thing that a token is good for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Only {
    /// Reading files.
    Files,
}

impl Tokens {
    /// With this key.
    pub fn new(key: &[u8]) -> Self {
        let mut validation = Validation::new(Algorithm::HS256);
        // The clock is the app's, not the library's: expiry is checked here.
        validation.validate_exp = false;
        Self { encoding: EncodingKey::from_secret(key), decoding: DecodingKey::from_secret(key), validation }
    }

    /// With the key in `<data folder>/keys/access-token.key`, made at the first start and readable by the owner only.
    pub fn from_data_dir(data_dir: &Path, ids: &Ids) -> std::io::Result<Self> {
        Ok(Self::new(&keys::read_or_make(data_dir, "access-token.key", ids)?))
    }

    /// A token of ten minutes, and when it runs out.
    pub fn issue(&self, claims: Claims, now: Timestamp) -> Result<(String, Timestamp), AppError> {
        let expires = now.plus_seconds(ACCESS_SECONDS);
        Ok((self.sign(claims, now, expires, None)?, expires))
    }

    /// A token that reads files as long as its session is open, and does nothing else.
    pub fn issue_for_files(&self, claims: Claims, now: Timestamp) -> Result<String, AppError> {
        self.sign(claims, now, now.plus_seconds(FILES_SECONDS), Some(Only::Files))
    }

    fn sign(
        &self,
        claims: Claims,
        now: Timestamp,
        expires: Timestamp,
        only: Option<Only>,
    ) -> Result<String, AppError> {
        let wire = Wire {
            sub: claims.account,
            sid: claims.session,
            iat: now.unix_seconds(),
            exp: expires.unix_seconds(),
            only,
        };
        let token = jsonwebtoken::encode(&Header::new(Algorithm::HS256), &wire, &self.encoding);
        token.map_err(AppError::internal)
    }

    /// Reads a token that this installation signed and that has not run out.
    pub fn check(&self, token: &str, now: Timestamp) -> Result<Claims, AppError> {
        self.check_only(token, now, None)
    }

    /// Reads a token that is for files.
    pub fn check_for_files(&self, token: &str, now: Timestamp) -> Result<Claims, AppError> {
        self.check_only(token, now, Some(Only::Files))
    }

    fn check_only(&self, token: &str, now: Timestamp, only: Option<Only>) -> Result<Claims, AppError> {
        let wire = jsonwebtoken::decode::<Wire>(token, &self.decoding, &self.validation)
            .ok()
            .filter(|read| read.claims.only == only)
            .ok_or_else(|| AppError::problem(ProblemCode::SignInRequired))?
            .claims;
        if wire.exp <= now.unix_seconds() {
            return Err(AppError::problem(ProblemCode::AccessTokenExpired));
        }
        Ok(Claims { account: wire.sub, session: wire.sid })
    }
}

/// A secret with the id of what it opens. Only its hash is stored.
pub struct SecretToken {
    /// Of the row.
    pub id: Uuid,
    secret: [u8; 32],
}

impl SecretToken {
    /// A new one.
    pub fn new(ids: &Ids, now: Timestamp) -> Self {
        Self { id: ids.uuid(now), secret: ids.bytes() }
    }

    /// The text that travels.
    pub fn to_text(&self) -> String {
        format!("{}.{}", self.id.simple(), URL_SAFE_NO_PAD.encode(self.secret))
    }

    /// Reads the text.
    pub fn parse(text: &str) -> Option<Self> {
        let (id, secret) = text.split_once('.')?;
        let secret = URL_SAFE_NO_PAD.decode(secret).ok()?.try_into().ok()?;
        Some(Self { id: id.parse().ok()?, secret })
    }

    /// What is stored.
    pub fn hash(&self) -> Vec<u8> {
        Sha256::digest(self.secret).to_vec()
    }
}

/// A refresh token: the session it belongs to and a secret. Only its hash is stored.
#[derive(Clone)]
pub struct RefreshToken {
    /// Whose.
    pub session: SessionId,
    secret: [u8; 32],
}

impl RefreshToken {
    /// A new one.
    pub fn new(session: SessionId, ids: &Ids) -> Self {
        Self { session, secret: ids.bytes() }
    }

    /// The text in the cookie.
    pub fn to_text(&self) -> String {
        format!("{}.{}", self.session, URL_SAFE_NO_PAD.encode(self.secret))
    }

    /// Reads the text of a cookie.
    pub fn parse(text: &str) -> Option<Self> {
        let (session, secret) = text.split_once('.')?;
        let secret = URL_SAFE_NO_PAD.decode(secret).ok()?.try_into().ok()?;
        Some(Self { session: session.parse().ok()?, secret })
    }

    /// What is stored.
    pub fn hash(&self) -> Vec<u8> {
        Sha256::digest(self.secret).to_vec()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_ends_on_time_and_cannot_be_forged() {
        let tokens = Tokens::new(b"one");
        let claims = Claims { account: AccountId(Uuid::nil()), session: SessionId(Uuid::nil()) };
        let now = Timestamp(1_000_000_000);
        let (token, expires) = tokens.issue(claims, now).unwrap();
        assert!(tokens.check(&token, expires.plus_seconds(-1)).is_ok());
        assert!(matches!(
            tokens.check(&token, expires),
            Err(AppError::Problem { code: ProblemCode::AccessTokenExpired, .. })
        ));
        assert!(Tokens::new(b"two").check(&token, now).is_err());
        // alg "none" with the same claims.
        let unsigned = format!("eyJhbGciOiJub25lIn0.{}.", token.split('.').nth(1).unwrap());
        assert!(tokens.check(&unsigned, now).is_err());
    }

    #[test]
    fn a_refresh_token_reads_back() {
        let token = RefreshToken::new(SessionId(Uuid::from_u128(7)), &Ids::Random);
        let read = RefreshToken::parse(&token.to_text()).unwrap();
        assert_eq!((read.session, read.hash()), (token.session, token.hash()));
        assert!(RefreshToken::parse("").is_none());
        assert!(RefreshToken::parse(&format!("{}.short", token.session)).is_none());
    }
}
