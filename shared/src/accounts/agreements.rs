//! What everybody agrees to before anything else: the code of conduct and the privacy notice, each in versions.

use crate::core::code::code_enum;
use crate::core::{Check, FieldCode, FieldError, Timestamp, Validate};
use serde::{Deserialize, Serialize};

code_enum! {
    /// A text that members agree to.
    Agreement {
        /// The rules for all who write.
        CodeOfConduct = "code_of_conduct",
        /// What is stored about members, and why.
        PrivacyNotice = "privacy_notice",
    }
}

impl Agreement {
    /// The version of the text as it is now. Whoever changes what a text says raises this, and everybody is asked again;
    /// a test holds the texts against it.
    pub const fn version(self) -> u32 {
        match self {
            Self::CodeOfConduct | Self::PrivacyNotice => 1,
        }
    }
}

/// An agreement as it is now, and what one agreed to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct AgreementText {
    /// Which one.
    pub agreement: Agreement,
    /// The version that is read here.
    pub version: u32,
    /// Its name in the reader's language.
    pub title: String,
    /// Its text in the reader's language, as HTML without a heading.
    pub body_html: String,
    /// The newest version that one accepted; null if none.
    pub accepted_version: Option<u32>,
    /// When one accepted it.
    pub accepted_at: Option<Timestamp>,
}

/// One agreement in one version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct AgreementVersion {
    /// Which one.
    pub agreement: Agreement,
    /// The version that was read.
    pub version: u32,
}

/// What one accepts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Acceptance {
    /// The agreements in the versions that were read; one to as many as there are.
    pub accepted: Vec<AgreementVersion>,
}

impl Validate for Acceptance {
    fn validate(&self) -> Vec<FieldError> {
        let check = Check::new();
        if self.accepted.is_empty() {
            return check.wrong("accepted", FieldCode::Required).finish();
        }
        // A version that is no longer (or not yet) read by anybody is nothing that one can agree to.
        if self.accepted.iter().any(|one| one.version != one.agreement.version()) {
            return check.wrong("accepted", FieldCode::NotAvailable).finish();
        }
        check.finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(accepted: &[(Agreement, u32)]) -> Option<FieldCode> {
        let accepted = accepted.iter().map(|&(agreement, version)| AgreementVersion { agreement, version });
        Acceptance { accepted: accepted.collect() }.validate().first().map(|error| error.code)
    }

    #[test]
    fn only_the_version_that_is_read_now_can_be_accepted() {
        let now = Agreement::PrivacyNotice.version();
        assert_eq!(code(&[(Agreement::PrivacyNotice, now)]), None);
        assert_eq!(code(&[]), Some(FieldCode::Required));
        for other in [now - 1, now + 1] {
            assert_eq!(code(&[(Agreement::PrivacyNotice, other)]), Some(FieldCode::NotAvailable));
        }
    }
}
