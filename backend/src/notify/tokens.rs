//! What a mail carries that may come back: its id, by which a report of its failure is believed, and the right to have no
//! more of its kind. Sealed by AES-256-GCM-SIV (RFC 8452) with the installation's key: nobody can read one or make one.

use crate::app::Ids;
use crate::http::error::AppError;
use crate::keys;
use aes_gcm_siv::aead::{Aead, KeyInit, Payload};
use aes_gcm_siv::{Aes256GcmSiv, Nonce};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};
use shared::core::Timestamp;
use shared::core::id::AccountId;
use shared::notices::NoticeKind;
use std::path::Path;
use uuid::Uuid;

const NONCE_BYTES: usize = 12;
/// Days after which no report about a mail is believed any more; mail servers give up after five.
const BELIEVED_DAYS: i64 = 30;
/// Stands for the digests where otherwise a kind's place in the list stands.
const DIGESTS: u8 = u8::MAX;

/// Of which mails somebody wants no more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Those about a kind of notice.
    Kind(NoticeKind),
    /// The digests.
    Digests,
}

/// Makes and reads them.
pub struct MailTokens(Aes256GcmSiv);

impl MailTokens {
    /// With this key, of any length.
    pub fn new(key: &[u8]) -> Self {
        let key: [u8; 32] = Sha256::digest(key).into();
        Self(Aes256GcmSiv::new(&key.into()))
    }

    /// With the key in `<data folder>/keys/mail.key`.
    pub fn from_data_dir(data_dir: &Path, ids: &Ids) -> std::io::Result<Self> {
        Ok(Self::new(&keys::read_or_make(data_dir, "mail.key", ids)?))
    }

    /// The id of a mail to an account at an address.
    pub fn mail_id(
        &self,
        ids: &Ids,
        account: AccountId,
        email: &str,
        now: Timestamp,
    ) -> Result<String, AppError> {
        let time = now.unix_seconds().to_be_bytes();
        let content = [account.0.as_bytes().as_slice(), &hash(email), &time].concat();
        self.seal(ids, b"mail", &content)
    }

    /// To which account a mail of this id went, if it was sent not long ago.
    pub fn read_mail_id(&self, id: &str, now: Timestamp) -> Option<SentTo> {
        let content = self.open(b"mail", id)?;
        let (account, rest) = content.split_first_chunk::<16>()?;
        let (address, rest) = rest.split_first_chunk::<8>()?;
        let sent = i64::from_be_bytes(rest.try_into().ok()?);
        let age = now.unix_seconds().saturating_sub(sent);
        (age <= BELIEVED_DAYS * 24 * 60 * 60)
            .then(|| SentTo { account: AccountId(Uuid::from_bytes(*account)), address: *address })
    }

    /// What lets an account have no more of some mails without signing in.
    pub fn unsubscription(&self, ids: &Ids, account: AccountId, scope: Scope) -> Result<String, AppError> {
        let place = match scope {
            Scope::Kind(kind) => NoticeKind::ALL.iter().position(|one| *one == kind),
            Scope::Digests => Some(usize::from(DIGESTS)),
        };
        let place = u8::try_from(place.unwrap_or_default()).map_err(AppError::internal)?;
        self.seal(ids, b"unsubscribe", &[account.0.as_bytes().as_slice(), &[place]].concat())
    }

    /// Whose and which mails these are.
    pub fn read_unsubscription(&self, token: &str) -> Option<(AccountId, Scope)> {
        let content = self.open(b"unsubscribe", token)?;
        let (account, rest) = content.split_first_chunk::<16>()?;
        let scope = match *rest {
            [DIGESTS] => Scope::Digests,
            [place] => Scope::Kind(*NoticeKind::ALL.get(usize::from(place))?),
            _ => return None,
        };
        Some((AccountId(Uuid::from_bytes(*account)), scope))
    }

    fn seal(&self, ids: &Ids, purpose: &[u8], content: &[u8]) -> Result<String, AppError> {
        let nonce = ids.bytes::<NONCE_BYTES>();
        let sealed = self.0.encrypt(&Nonce::from(nonce), Payload { msg: content, aad: purpose });
        let sealed = sealed.map_err(|_| AppError::internal("a mail's token could not be sealed"))?;
        Ok(URL_SAFE_NO_PAD.encode([nonce.as_slice(), &sealed].concat()))
    }

    fn open(&self, purpose: &[u8], token: &str) -> Option<Vec<u8>> {
        let bytes = URL_SAFE_NO_PAD.decode(token).ok()?;
        let (nonce, sealed) = bytes.split_first_chunk::<NONCE_BYTES>()?;
        self.0.decrypt(&Nonce::from(*nonce), Payload { msg: sealed, aad: purpose }).ok()
    }
}

/// To whom a mail went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SentTo {
    /// Whose mail it was.
    pub account: AccountId,
    address: [u8; 8],
}

impl SentTo {
    /// Whether it went to this address.
    pub fn is_at(&self, email: &str) -> bool {
        self.address == hash(email)
    }
}

fn hash(email: &str) -> [u8; 8] {
    Sha256::digest(email.as_bytes()).first_chunk::<8>().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp(1_795_510_800_000_000);

    #[test]
    fn an_id_says_to_whom_the_mail_went_for_a_month() {
        let (tokens, ana) = (MailTokens::new(b"one"), AccountId(Uuid::from_u128(7)));
        let id = tokens.mail_id(&Ids::Random, ana, "ana@ngo.example", NOW).unwrap();
        let read = tokens.read_mail_id(&id, NOW).unwrap();
        assert_eq!(read.account, ana);
        assert!(read.is_at("ana@ngo.example") && !read.is_at("bogdan@ngo.example"));
        assert!(tokens.read_mail_id(&id, NOW.plus_seconds(31 * 24 * 60 * 60)).is_none());
        assert!(MailTokens::new(b"two").read_mail_id(&id, NOW).is_none());
        assert!(tokens.read_mail_id(&id.replace(['A', 'B', 'C'], "D"), NOW).is_none_or(|to| to == read));
        assert!(!id.contains("ngo") && tokens.read_unsubscription(&id).is_none());
        // A local part has 64 letters at most only where mail is sent to it; an id may be longer.
        assert!(id.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c)));
    }

    #[test]
    fn a_right_to_unsubscribe_is_of_one_account_and_scope() {
        let (tokens, ana) = (MailTokens::new(b"one"), AccountId(Uuid::from_u128(7)));
        let scopes = NoticeKind::ALL.iter().map(|kind| Scope::Kind(*kind)).chain([Scope::Digests]);
        for scope in scopes {
            let token = tokens.unsubscription(&Ids::Random, ana, scope).unwrap();
            assert_eq!(tokens.read_unsubscription(&token), Some((ana, scope)));
            assert!(tokens.read_mail_id(&token, NOW).is_none());
        }
        for guessed in ["", "x", "AAAA", &"A".repeat(60)] {
            assert!(tokens.read_unsubscription(guessed).is_none());
        }
    }
}
