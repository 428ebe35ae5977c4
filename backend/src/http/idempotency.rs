//! `Idempotency-Key`: a request that is sent again (a cut connection, a double click) creates nothing twice.
//!
//! The key is stored in the transaction that creates, with a fingerprint of the request; a second request finds what the
//! first created. Keys are kept for a day.

use super::error::AppError;
use crate::app::App;
use crate::db::schema::http_idempotency_keys::dsl;
use crate::db::{Conn, dialect};
use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest};
use diesel::prelude::*;
use sha2::{Digest, Sha256};
use shared::core::ProblemCode;
use shared::core::Timestamp;
use shared::core::id::AccountId;
use uuid::Uuid;

/// Seconds that a key is remembered.
const KEPT_FOR: i64 = 24 * 60 * 60;

/// The caller's key, if any: up to 200 visible ASCII characters.
#[derive(Clone)]
pub struct IdempotencyKey(pub Option<String>);

impl FromRequest for IdempotencyKey {
    type Error = AppError;
    type Future = std::future::Ready<Result<Self, AppError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let Some(value) = request.headers().get("idempotency-key") else {
            return std::future::ready(Ok(Self(None)));
        };
        let usable = |text: &&str| (1..=200).contains(&text.len());
        std::future::ready(match value.to_str().ok().filter(usable) {
            Some(key) => Ok(Self(Some(key.to_owned()))),
            None => Err(AppError::Problem {
                code: ProblemCode::MalformedRequest,
                detail: Some("Idempotency-Key must be 1 to 200 visible ASCII characters".into()),
            }),
        })
    }
}

/// One creation with its key.
pub struct Once {
    account: AccountId,
    key: Option<String>,
    fingerprint: Vec<u8>,
    now: Timestamp,
}

impl Once {
    /// Of an operation (with its path's ids in the name) and what was sent to it.
    pub fn new(
        app: &App,
        account: AccountId,
        key: IdempotencyKey,
        operation: &str,
        sent: &impl serde::Serialize,
    ) -> Self {
        let mut hash = Sha256::new();
        hash.update(operation.as_bytes());
        hash.update(serde_json::to_vec(sent).unwrap_or_default());
        Self { account, key: key.0, fingerprint: hash.finalize().to_vec(), now: app.clock.now() }
    }

    /// Within the transaction: what an earlier request with this key created, or else what `create` creates now.
    pub fn create(
        self,
        connection: &mut Conn,
        create: impl FnOnce(&mut Conn) -> Result<Uuid, AppError>,
    ) -> Result<Uuid, AppError> {
        let Some(key) = self.key else { return create(connection) };
        dialect::lock_name(connection, &[self.account.0.as_bytes(), key.as_bytes()].concat())?;
        let earlier: Option<(Vec<u8>, Vec<u8>, i64)> = dsl::http_idempotency_keys
            .find((self.account, &key))
            .select((dsl::fingerprint, dsl::created_id, dsl::created_at))
            .first(connection)
            .optional()?;
        if let Some((fingerprint, created, at)) = earlier {
            if at > self.now.plus_seconds(-KEPT_FOR).0 {
                if fingerprint != self.fingerprint {
                    return Err(AppError::problem(ProblemCode::IdempotencyKeyReused));
                }
                return Uuid::from_slice(&created).map_err(AppError::internal);
            }
            diesel::delete(dsl::http_idempotency_keys.find((self.account, &key))).execute(connection)?;
        }
        let created = create(connection)?;
        diesel::insert_into(dsl::http_idempotency_keys)
            .values((
                dsl::account_id.eq(self.account),
                dsl::key.eq(&key),
                dsl::fingerprint.eq(&self.fingerprint),
                dsl::created_id.eq(created.as_bytes().as_slice()),
                dsl::created_at.eq(self.now),
            ))
            .execute(connection)?;
        Ok(created)
    }
}

/// Forgets keys older than a day.
pub fn forget_old(connection: &mut Conn, now: Timestamp) -> Result<(), AppError> {
    let limit = now.plus_seconds(-KEPT_FOR);
    diesel::delete(dsl::http_idempotency_keys.filter(dsl::created_at.lt(limit))).execute(connection)?;
    Ok(())
}
