//! The keys that case texts are sealed with: files `<data folder>/keys/cases/0001.key`, `0002.key` …, of which the newest seals and
//! all open. A copy of the database without this folder tells nothing of a draft, a review or a consultation.
//!
//! AES-256-GCM-SIV (RFC 8452) with a random nonce. What a text belongs to is bound in, so that a sealed text that is moved to another
//! row opens nothing. A sealed text begins with the fingerprint of its key: a lost key is told from a damaged text, and what still has
//! to be sealed anew after `waymark rotate-case-key` is found without opening it.

use crate::app::Ids;
use crate::http::error::AppError;
use crate::keys;
use aes_gcm_siv::aead::{Aead, KeyInit, Payload};
use aes_gcm_siv::{Aes256GcmSiv, Nonce};
use serde::Serialize;
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};
use shared::core::ProblemCode;
use std::path::{Path, PathBuf};
use std::sync::{Arc, RwLock};
use uuid::Uuid;

const NONCE_BYTES: usize = 12;
/// Bytes that tell one key from another, and nothing of it.
const FINGERPRINT_BYTES: usize = 8;

/// Tells one key from another.
pub type Fingerprint = [u8; FINGERPRINT_BYTES];

/// A key with the name of its file.
type Named = (String, Key);

struct Key {
    fingerprint: Fingerprint,
    cipher: Aes256GcmSiv,
}

impl Key {
    fn new(bytes: &[u8]) -> Self {
        let key: [u8; 32] = Sha256::digest(bytes).into();
        let mut fingerprint = [0; FINGERPRINT_BYTES];
        let hash = Sha256::digest([b"waymark case key ".as_slice(), &key].concat());
        fingerprint.iter_mut().zip(hash).for_each(|(to, from)| *to = from);
        Self { fingerprint, cipher: Aes256GcmSiv::new(&key.into()) }
    }
}

/// Every key that this installation has, the newest last.
#[derive(Clone)]
pub struct Keyring {
    /// Where they are; none for keys that a test made up.
    folder: Option<PathBuf>,
    keys: Arc<RwLock<Arc<Vec<Named>>>>,
}

impl Keyring {
    /// With this one key.
    pub fn new(key: &[u8]) -> Self {
        let keys = vec![(String::new(), Key::new(key))];
        Self { folder: None, keys: Arc::new(RwLock::new(Arc::new(keys))) }
    }

    /// With the keys of the data folder; a first one is made where there is none.
    pub fn from_data_dir(data_dir: &Path, ids: &Ids) -> std::io::Result<Self> {
        let folder = data_dir.join("keys").join("cases");
        std::fs::create_dir_all(&folder)?;
        if names(&folder)?.is_empty() {
            keys::read_or_make(data_dir, "cases/0001.key", ids)?;
        }
        let keys = Arc::new(RwLock::new(Arc::new(read(&folder)?)));
        Ok(Self { folder: Some(folder), keys })
    }

    /// Makes a new key, with which everything is sealed from now on.
    pub fn add(data_dir: &Path, ids: &Ids) -> std::io::Result<()> {
        let folder = data_dir.join("keys").join("cases");
        std::fs::create_dir_all(&folder)?;
        let newest = names(&folder)?.pop().unwrap_or_default();
        let number: u32 = newest.trim_end_matches(".key").parse().unwrap_or_default();
        keys::read_or_make(data_dir, &format!("cases/{:04}.key", number + 1), ids).map(drop)
    }

    /// The key that seals now.
    pub fn newest(&self) -> Result<Fingerprint, AppError> {
        self.look_again()?;
        self.held()?.last().map(|(_, key)| key.fingerprint).ok_or_else(missing)
    }

    /// The files of the keys but for the one that seals now.
    pub fn older(&self) -> Result<Vec<PathBuf>, AppError> {
        let (Some(folder), held) = (&self.folder, self.held()?) else { return Ok(Vec::new()) };
        Ok(held.iter().rev().skip(1).map(|(name, _)| folder.join(name)).collect())
    }

    /// Seals a value that belongs to this.
    pub fn seal(&self, ids: &Ids, owner: Uuid, value: &impl Serialize) -> Result<Vec<u8>, AppError> {
        // Another process may have made a newer key: then the old one seals nothing any more.
        self.look_again()?;
        self.encrypt(ids, owner, &serde_json::to_vec(value).map_err(AppError::internal)?)
    }

    /// Opens what was sealed for the same owner.
    ///
    /// # Errors
    /// `key_missing` if it was sealed with a key that is not here.
    pub fn open<T: DeserializeOwned>(&self, owner: Uuid, sealed: &[u8]) -> Result<T, AppError> {
        serde_json::from_slice(&self.decrypt(owner, sealed)?).map_err(AppError::internal)
    }

    /// The same, sealed with the newest key; nothing where it is.
    pub fn renew(&self, ids: &Ids, owner: Uuid, sealed: &[u8]) -> Result<Option<Vec<u8>>, AppError> {
        if sealed.starts_with(&self.newest()?) {
            return Ok(None);
        }
        let text = self.decrypt(owner, sealed)?;
        self.encrypt(ids, owner, &text).map(Some)
    }

    fn encrypt(&self, ids: &Ids, owner: Uuid, text: &[u8]) -> Result<Vec<u8>, AppError> {
        let held = self.held()?;
        let (_, key) = held.last().ok_or_else(missing)?;
        let nonce = ids.bytes::<NONCE_BYTES>();
        let sealed = key.cipher.encrypt(&Nonce::from(nonce), Payload { msg: text, aad: owner.as_bytes() });
        let sealed = sealed.map_err(|_| AppError::internal("a text could not be sealed"))?;
        Ok([key.fingerprint.as_slice(), &nonce, &sealed].concat())
    }

    fn decrypt(&self, owner: Uuid, sealed: &[u8]) -> Result<Vec<u8>, AppError> {
        let damaged = || AppError::internal("a sealed text is damaged, or is another one's");
        let (fingerprint, rest) = sealed.split_first_chunk::<FINGERPRINT_BYTES>().ok_or_else(damaged)?;
        let (nonce, text) = rest.split_first_chunk::<NONCE_BYTES>().ok_or_else(damaged)?;
        if !self.held()?.iter().any(|(_, key)| key.fingerprint == *fingerprint) {
            self.look_again()?;
        }
        let held = self.held()?;
        let (_, key) = held.iter().find(|(_, key)| key.fingerprint == *fingerprint).ok_or_else(missing)?;
        let payload = Payload { msg: text, aad: owner.as_bytes() };
        key.cipher.decrypt(&Nonce::from(*nonce), payload).map_err(|_| damaged())
    }

    fn held(&self) -> Result<Arc<Vec<Named>>, AppError> {
        let keys = self.keys.read().map_err(|_| AppError::internal("the keys cannot be read"))?;
        Ok(Arc::clone(&keys))
    }

    /// Reads the folder again if other files are in it than were.
    fn look_again(&self) -> Result<(), AppError> {
        let Some(folder) = &self.folder else { return Ok(()) };
        let there = names(folder).map_err(AppError::internal)?;
        if self.held()?.iter().map(|(name, _)| name).eq(&there) {
            return Ok(());
        }
        let read = Arc::new(read(folder).map_err(AppError::internal)?);
        *self.keys.write().map_err(|_| AppError::internal("the keys cannot be changed"))? = read;
        Ok(())
    }
}

fn missing() -> AppError {
    AppError::problem(ProblemCode::KeyMissing)
}

/// The names of the key files, the oldest first.
fn names(folder: &Path) -> std::io::Result<Vec<String>> {
    let entries = std::fs::read_dir(folder)?.collect::<Result<Vec<_>, _>>()?;
    let names = entries.into_iter().filter_map(|entry| entry.file_name().into_string().ok());
    let is_key = |name: &String| Path::new(name).extension().is_some_and(|extension| extension == "key");
    let mut names: Vec<String> = names.filter(|name| is_key(name) && !name.starts_with('.')).collect();
    names.sort();
    Ok(names)
}

fn read(folder: &Path) -> std::io::Result<Vec<Named>> {
    let names = names(folder)?.into_iter();
    names.map(|name| Ok((name.clone(), Key::new(&std::fs::read(folder.join(&name))?)))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "a text about a case";

    fn is_missing(answer: &Result<String, AppError>) -> bool {
        matches!(answer, Err(AppError::Problem { code: ProblemCode::KeyMissing, .. }))
    }

    #[test]
    fn a_text_opens_for_its_owner_and_with_its_key_only() {
        let ring = Keyring::new(b"one");
        let (owner, other) = (Uuid::from_u128(1), Uuid::from_u128(2));
        let sealed = ring.seal(&Ids::Random, owner, &TEXT).unwrap();
        assert!(!sealed.windows(8).any(|part| part == b"a text a"));
        assert_ne!(sealed, ring.seal(&Ids::Random, owner, &TEXT).unwrap());
        assert_eq!(ring.open::<String>(owner, &sealed).unwrap(), TEXT);
        assert!(ring.open::<String>(other, &sealed).is_err());
        assert!(is_missing(&Keyring::new(b"two").open(owner, &sealed)));
        for length in [0, 7, 19, sealed.len() - 1] {
            let answer = ring.open::<String>(owner, &sealed[..length]);
            assert!(answer.is_err() && !is_missing(&answer), "{length}");
        }
    }

    #[test]
    fn a_new_key_seals_and_the_old_one_opens_as_long_as_it_is_there() {
        let folder = tempfile::tempdir().unwrap();
        let ring = Keyring::from_data_dir(folder.path(), &Ids::Random).unwrap();
        let owner = Uuid::from_u128(1);
        let old = ring.seal(&Ids::Random, owner, &TEXT).unwrap();
        let first = ring.newest().unwrap();
        Keyring::add(folder.path(), &Ids::Random).unwrap();
        let new = ring.seal(&Ids::Random, owner, &TEXT).unwrap();
        assert_ne!(ring.newest().unwrap(), first);
        assert_eq!((&old[..8], &new[..8]), (first.as_slice(), ring.newest().unwrap().as_slice()));
        assert_eq!(ring.open::<String>(owner, &old).unwrap(), TEXT);

        for file in ring.older().unwrap() {
            std::fs::remove_file(file).unwrap();
        }
        let again = Keyring::from_data_dir(folder.path(), &Ids::Random).unwrap();
        assert!(is_missing(&again.open(owner, &old)));
        assert_eq!(again.open::<String>(owner, &new).unwrap(), TEXT);
    }
}
