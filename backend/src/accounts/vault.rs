//! Secrets that must be read again (the secrets of authenticator apps), sealed: whoever gets a copy of the database
//! without the key in the data folder cannot make codes. AES-256-GCM-SIV (RFC 8452) with a random nonce; the owner is
//! bound in, so that a secret moved to another row opens nothing.

use crate::app::Ids;
use crate::http::error::AppError;
use crate::keys;
use aes_gcm_siv::aead::{Aead, KeyInit, Payload};
use aes_gcm_siv::{Aes256GcmSiv, Nonce};
use sha2::{Digest, Sha256};
use shared::core::id::AccountId;
use std::path::Path;

const NONCE_BYTES: usize = 12;

/// Seals and opens secrets with the installation's key.
#[derive(Clone)]
pub struct Vault(Aes256GcmSiv);

impl Vault {
    /// With this key, of any length.
    pub fn new(key: &[u8]) -> Self {
        let key: [u8; 32] = Sha256::digest(key).into();
        Self(Aes256GcmSiv::new(&key.into()))
    }

    /// With the key in `<data folder>/keys/second-factor.key`.
    pub fn from_data_dir(data_dir: &Path, ids: &Ids) -> std::io::Result<Self> {
        Ok(Self::new(&keys::read_or_make(data_dir, "second-factor.key", ids)?))
    }

    /// Seals a secret of an account.
    pub fn seal(&self, ids: &Ids, owner: AccountId, secret: &[u8]) -> Result<Vec<u8>, AppError> {
        let nonce = ids.bytes::<NONCE_BYTES>();
        let payload = Payload { msg: secret, aad: owner.0.as_bytes() };
        let sealed = self.0.encrypt(&Nonce::from(nonce), payload);
        let sealed = sealed.map_err(|_| AppError::internal("a secret could not be sealed"))?;
        Ok([nonce.as_slice(), &sealed].concat())
    }

    /// Opens what was sealed for the same account.
    pub fn open(&self, owner: AccountId, sealed: &[u8]) -> Result<Vec<u8>, AppError> {
        let lost =
            || AppError::internal("a sealed secret does not open: is keys/second-factor.key another one?");
        let (nonce, sealed) = sealed.split_first_chunk::<NONCE_BYTES>().ok_or_else(lost)?;
        let payload = Payload { msg: sealed, aad: owner.0.as_bytes() };
        self.0.decrypt(&Nonce::from(*nonce), payload).map_err(|_| lost())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn a_secret_opens_for_its_owner_and_with_its_key_only() {
        let vault = Vault::new(b"one");
        let (ana, bogdan) = (AccountId(Uuid::from_u128(1)), AccountId(Uuid::from_u128(2)));
        let sealed = vault.seal(&Ids::Random, ana, b"a secret").unwrap();
        assert!(!sealed.windows(8).any(|part| part == b"a secret"));
        assert_ne!(sealed, vault.seal(&Ids::Random, ana, b"a secret").unwrap());
        assert_eq!(vault.open(ana, &sealed).unwrap(), b"a secret");
        assert!(vault.open(bogdan, &sealed).is_err());
        assert!(Vault::new(b"two").open(ana, &sealed).is_err());
        assert!(vault.open(ana, &sealed[..11]).is_err());
    }
}
