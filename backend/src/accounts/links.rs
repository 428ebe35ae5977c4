//! Links in mails that let their reader do one thing once: confirm an address, choose a password, accept an invitation.
//!
//! A link carries its id and a secret of 32 random bytes of which only a hash is stored. Looking at its page uses nothing
//! up (mail programs look at links too); doing what it is for does, and of two at once only one does it.

use crate::app::Ids;
use crate::db::Conn;
use crate::db::schema::accounts_links::{self, dsl};
use crate::http::error::AppError;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use diesel::prelude::*;
use sha2::{Digest, Sha256};
use shared::core::Timestamp;
use shared::core::id::LinkId;
use uuid::Uuid;

/// What a link is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkPurpose {
    /// The applicant shows that the address is theirs. About an application.
    ConfirmApplication,
    /// The applicant answers a question. About an application.
    AnswerApplication,
    /// A new member chooses a password. About an account.
    ActivateAccount,
    /// Somebody invited comes in. About an invitation.
    AcceptInvitation,
    /// Somebody chooses a new password. About an account.
    ResetPassword,
    /// The old address agrees to a new one. About an account.
    ConfirmOldEmail,
    /// The new address shows that it is theirs. About an account.
    ConfirmNewEmail,
}

impl LinkPurpose {
    const fn code(self) -> &'static str {
        match self {
            Self::ConfirmApplication => "confirm_application",
            Self::AnswerApplication => "answer_application",
            Self::ActivateAccount => "activate_account",
            Self::AcceptInvitation => "accept_invitation",
            Self::ResetPassword => "reset_password",
            Self::ConfirmOldEmail => "confirm_old_email",
            Self::ConfirmNewEmail => "confirm_new_email",
        }
    }
}

/// A link to store.
#[derive(Insertable)]
#[diesel(table_name = accounts_links)]
pub struct Link {
    id: LinkId,
    purpose: &'static str,
    subject_id: Vec<u8>,
    secret_hash: Vec<u8>,
    created_at: Timestamp,
    expires_at: Timestamp,
}

impl Link {
    /// A new link about a subject, good for so many seconds, and the token that goes into its address.
    pub fn new(
        ids: &Ids,
        now: Timestamp,
        purpose: LinkPurpose,
        subject: Uuid,
        seconds: i64,
    ) -> (Self, String) {
        let (id, secret) = (LinkId(ids.uuid(now)), ids.bytes::<32>());
        let token = format!("{}.{}", id.0.simple(), URL_SAFE_NO_PAD.encode(secret));
        let link = Self {
            id,
            purpose: purpose.code(),
            subject_id: subject.as_bytes().to_vec(),
            secret_hash: Sha256::digest(secret).to_vec(),
            created_at: now,
            expires_at: now.plus_seconds(seconds),
        };
        (link, token)
    }

    /// Stores it; earlier ones of the same purpose and subject end.
    pub fn insert(&self, connection: &mut Conn) -> Result<(), AppError> {
        let earlier = dsl::accounts_links
            .filter(dsl::subject_id.eq(&self.subject_id).and(dsl::purpose.eq(self.purpose)));
        diesel::delete(earlier).execute(connection)?;
        diesel::insert_into(dsl::accounts_links).values(self).execute(connection)?;
        Ok(())
    }
}

/// What a token's link is about, if it is good now; uses nothing up.
pub fn find(
    connection: &mut Conn,
    purpose: LinkPurpose,
    token: &str,
    now: Timestamp,
) -> Result<Option<Uuid>, AppError> {
    let Some((id, hash)) = parse(token) else { return Ok(None) };
    let good = dsl::accounts_links.find(id).filter(
        dsl::secret_hash
            .eq(hash)
            .and(dsl::purpose.eq(purpose.code()))
            .and(dsl::expires_at.gt(now))
            .and(dsl::used_at.is_null()),
    );
    let subject: Option<Vec<u8>> = good.select(dsl::subject_id).first(connection).optional()?;
    subject.map(|bytes| Uuid::from_slice(&bytes).map_err(AppError::internal)).transpose()
}

/// What a token's link is about, if it is good now: and from now on it is not.
pub fn take(
    connection: &mut Conn,
    purpose: LinkPurpose,
    token: &str,
    now: Timestamp,
) -> Result<Option<Uuid>, AppError> {
    let Some(subject) = find(connection, purpose, token, now)? else { return Ok(None) };
    let Some((id, _)) = parse(token) else { return Ok(None) };
    // The condition again: of two at once only one uses it, on PostgreSQL too.
    let unused = dsl::accounts_links.find(id).filter(dsl::used_at.is_null());
    let used = diesel::update(unused).set(dsl::used_at.eq(now)).execute(connection)?;
    Ok((used == 1).then_some(subject))
}

/// Ends all links of a purpose about a subject.
pub fn revoke_all(connection: &mut Conn, purpose: LinkPurpose, subject: Uuid) -> QueryResult<()> {
    let all = dsl::accounts_links
        .filter(dsl::subject_id.eq(subject.as_bytes().as_slice()).and(dsl::purpose.eq(purpose.code())));
    diesel::delete(all).execute(connection).map(drop)
}

/// Forgets those that ran out more than a day ago.
pub fn forget_old(connection: &mut Conn, now: Timestamp) -> QueryResult<()> {
    let limit = now.plus_seconds(-24 * 60 * 60);
    diesel::delete(dsl::accounts_links.filter(dsl::expires_at.lt(limit))).execute(connection).map(drop)
}

/// The id and the hash of the secret. The hash is looked up by an index of hashes nobody can steer, so comparing it in
/// the database tells nothing about the secret.
fn parse(token: &str) -> Option<(LinkId, Vec<u8>)> {
    let (id, secret) = token.split_once('.')?;
    let secret = URL_SAFE_NO_PAD.decode(secret).ok().filter(|bytes| bytes.len() == 32)?;
    Some((LinkId(id.parse().ok()?), Sha256::digest(secret).to_vec()))
}
