//! Certificates.

use super::from_json;
use crate::db::Conn;
use crate::db::schema::learning_certificates::{self, dsl};
use crate::db::schema::learning_enrolments;
use crate::http::error::AppError;
use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use shared::core::id::{AccountId, CertificateId, CourseId, EnrolmentId};
use shared::core::{Language, Timestamp};
use shared::learning::{Certificate, CheckedCertificate, Printed};
use std::collections::BTreeMap;

/// A certificate as it is stored.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = learning_certificates)]
#[expect(missing_docs, reason = "the columns are explained in the migration")]
pub struct CertificateRow {
    pub id: CertificateId,
    pub code: String,
    pub enrolment_id: EnrolmentId,
    pub printed: String,
    pub issued_at: Timestamp,
    pub revoked_at: Option<Timestamp>,
    pub revoked_by: Option<AccountId>,
    pub reason: String,
}

/// What is printed, in each language.
#[derive(Debug, Serialize, Deserialize)]
pub struct InLanguages(pub BTreeMap<Language, Printed>);

impl CertificateRow {
    /// Stores it.
    pub fn insert(&self, connection: &mut Conn) -> QueryResult<()> {
        diesel::insert_into(dsl::learning_certificates).values(self).execute(connection).map(drop)
    }

    /// Of an enrolment.
    pub fn find_of(connection: &mut Conn, enrolment: EnrolmentId) -> QueryResult<Option<Self>> {
        let of = dsl::learning_certificates.filter(dsl::enrolment_id.eq(enrolment));
        of.select(Self::as_select()).first(connection).optional()
    }

    /// The one with this code.
    pub fn find_by_code(connection: &mut Conn, code: &str) -> QueryResult<Option<Self>> {
        let of = dsl::learning_certificates.filter(dsl::code.eq(code));
        of.select(Self::as_select()).first(connection).optional()
    }

    /// An account's own with this id; to others it does not exist.
    pub fn find_own(
        connection: &mut Conn,
        id: CertificateId,
        account: AccountId,
    ) -> QueryResult<Option<Self>> {
        dsl::learning_certificates
            .inner_join(learning_enrolments::table.on(learning_enrolments::id.eq(dsl::enrolment_id)))
            .filter(dsl::id.eq(id).and(learning_enrolments::account_id.eq(account)))
            .select(Self::as_select())
            .first(connection)
            .optional()
    }

    /// All of an account, the newest first.
    pub fn list(connection: &mut Conn, account: AccountId) -> QueryResult<Vec<(Self, CourseId)>> {
        dsl::learning_certificates
            .inner_join(learning_enrolments::table.on(learning_enrolments::id.eq(dsl::enrolment_id)))
            .filter(learning_enrolments::account_id.eq(account))
            .order(dsl::issued_at.desc())
            .select((Self::as_select(), learning_enrolments::course_id))
            .load(connection)
    }

    /// Takes back that it counts.
    pub fn revoke(
        connection: &mut Conn,
        id: CertificateId,
        by: AccountId,
        reason: &str,
        now: Timestamp,
    ) -> QueryResult<()> {
        diesel::update(dsl::learning_certificates.find(id).filter(dsl::revoked_at.is_null()))
            .set((dsl::revoked_at.eq(now), dsl::revoked_by.eq(by), dsl::reason.eq(reason)))
            .execute(connection)
            .map(drop)
    }

    /// What is printed on it in this language.
    pub fn printed(&self, language: Language) -> Result<Printed, AppError> {
        let InLanguages(mut printed) = from_json(&self.printed)?;
        printed.remove(&language).ok_or_else(|| AppError::internal("a certificate without this language"))
    }

    /// As its owner sees it.
    pub fn shown(self, course_id: CourseId, language: Language) -> Result<Certificate, AppError> {
        let printed = self.printed(language)?;
        let Self { id, code, revoked_at, reason, .. } = self;
        Ok(Certificate { id, course_id, code, printed, revoked_at, reason })
    }

    /// As anybody sees it who has its code.
    pub fn checked(self, language: Language) -> Result<CheckedCertificate, AppError> {
        let printed = self.printed(language)?;
        Ok(CheckedCertificate { code: self.code, printed, revoked_at: self.revoked_at })
    }
}
