//! Certificates of completion.

use crate::core::id::{CertificateId, CourseId};
use crate::core::{Check, FieldError, Language, Timestamp, Validate};
use crate::settings::Signatory;
use serde::{Deserialize, Serialize};

/// A certificate of one's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Certificate {
    /// Names it.
    pub id: CertificateId,
    /// The course.
    pub course_id: CourseId,
    /// The code by which it is checked.
    pub code: String,
    /// What is printed on it.
    pub printed: Printed,
    /// When it was revoked; null while it counts.
    pub revoked_at: Option<Timestamp>,
    /// Why; empty while it counts.
    pub reason: String,
}

/// All that is printed on a certificate, in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Printed {
    /// The language of title and outcomes, the source's where there was no translation.
    pub language: Language,
    /// Whom it is for, by name.
    pub learner: String,
    /// The course's title.
    pub course: String,
    /// Hours of learning.
    pub hours: u32,
    /// What the learner can do now.
    pub outcomes: Vec<String>,
    /// When the learner enrolled.
    pub enrolled_at: Timestamp,
    /// When the learner completed the course.
    pub completed_at: Timestamp,
    /// When the certificate was issued.
    pub issued_at: Timestamp,
    /// Who stands behind it, as the installation names who is responsible; empty where it names nobody.
    pub issuer: String,
    /// Who signs it; null where the installation named nobody.
    #[serde(default)]
    pub signatory: Option<Signatory>,
}

/// A certificate as anybody sees it who has its code: all that is printed on it, and whether it counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct CheckedCertificate {
    /// The code.
    pub code: String,
    /// What is printed on it.
    pub printed: Printed,
    /// When it was revoked; null while it counts.
    pub revoked_at: Option<Timestamp>,
}

/// Most characters of a reason.
pub const MAX_REASON: u32 = 1_000;

/// Revokes a certificate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Revocation {
    /// Why, in words that its owner reads; 1 to 1,000 characters.
    pub reason: String,
}

impl Validate for Revocation {
    fn validate(&self) -> Vec<FieldError> {
        Check::new().text("reason", &self.reason, 1, MAX_REASON).finish()
    }
}
