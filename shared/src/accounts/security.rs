//! What signs in besides the password: second factors, recovery codes, passkeys, and the devices that are known.

use super::SignedIn;
use crate::core::code::code_enum;
use crate::core::id::{DeviceId, PasskeyId};
use crate::core::{Check, FieldError, Timestamp, Validate};
use serde::{Deserialize, Serialize};

/// What an address and a password lead to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(tag = "outcome", rename_all = "snake_case")]
pub enum SignInOutcome {
    /// A session is open.
    SignedIn(SignedIn),
    /// The password is right; `complete_session` opens the session.
    SecondFactorRequired(SecondFactorRequired),
}

impl SignInOutcome {
    /// The session, if one is open.
    pub fn signed_in(self) -> Option<SignedIn> {
        match self {
            Self::SignedIn(signed_in) => Some(signed_in),
            Self::SecondFactorRequired(_) => None,
        }
    }
}

/// A sign-in that is half done.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct SecondFactorRequired {
    /// Names this sign-in to `complete_session`; good for ten minutes and five answers.
    pub continuation: String,
    /// What the account can answer with.
    pub methods: Vec<SecondFactor>,
    /// What `navigator.credentials.get` takes, as JSON text, if the account has a passkey.
    pub passkey_options: Option<String>,
}

impl std::fmt::Debug for SecondFactorRequired {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SecondFactorRequired").field("methods", &self.methods).finish_non_exhaustive()
    }
}

code_enum! {
    /// How somebody shows the second time that they are who they say.
    SecondFactor {
        /// The six digits of an authenticator app (RFC 6238).
        Totp = "totp",
        /// One of the codes that were shown once.
        RecoveryCode = "recovery_code",
        /// A passkey of this device, a telephone or a security key.
        Passkey = "passkey",
    }
}

/// The answer that opens the session of a half-done sign-in.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct SessionCompletion {
    /// As it was given.
    pub continuation: String,
    /// What the answer is.
    pub method: SecondFactor,
    /// The code; of a passkey what `navigator.credentials.get` gave, as JSON text.
    pub answer: String,
    /// Whether this device needs no second factor for thirty days.
    #[serde(default)]
    pub remember_device: bool,
}

impl std::fmt::Debug for SessionCompletion {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SessionCompletion").field("method", &self.method).finish_non_exhaustive()
    }
}

impl Validate for SessionCompletion {
    fn validate(&self) -> Vec<FieldError> {
        Check::new()
            .text("continuation", &self.continuation, 1, 200)
            .text("answer", &self.answer, 1, 10_000)
            .finish()
    }
}

/// What signs one in, and what is known of one's devices.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Security {
    /// Whether the account has a password.
    pub has_password: bool,
    /// Since when an authenticator app is set up; null if none is.
    pub totp_since: Option<Timestamp>,
    /// How many recovery codes have not been used.
    pub recovery_codes_left: u32,
    /// One's passkeys, the oldest first.
    pub passkeys: Vec<Passkey>,
    /// The browsers that one signed in with, the last used first.
    pub devices: Vec<Device>,
    /// Whether one must have a second factor: the last one can then only be replaced.
    pub second_factor_required: bool,
    /// The address that waits until it and the old one have agreed; null if none does.
    pub pending_email: Option<String>,
}

/// A passkey.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Passkey {
    /// Its id.
    pub id: PasskeyId,
    /// What its owner calls it.
    pub name: String,
    /// When it was added.
    pub created_at: Timestamp,
    /// When it last signed in; null if it never did.
    pub last_used_at: Option<Timestamp>,
}

/// A browser that one signed in with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Device {
    /// Its id.
    pub id: DeviceId,
    /// Browser and system in words: `Firefox, Windows`.
    pub name: String,
    /// When one first signed in with it.
    pub created_at: Timestamp,
    /// When one last signed in with it.
    pub last_used_at: Timestamp,
    /// Until when it needs no second factor; null if it always does.
    pub remembered_until: Option<Timestamp>,
    /// Whether this request comes from it.
    pub current: bool,
}

/// The secret of an authenticator app that waits for its first code.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct TotpSecret {
    /// In base 32, to type.
    pub secret: String,
    /// `otpauth://…`, which an app on the same device opens.
    pub uri: String,
    /// The same as a QR code: an SVG document.
    pub qr_svg: String,
}

impl std::fmt::Debug for TotpSecret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TotpSecret { .. }")
    }
}

/// The first code of an authenticator app.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct TotpConfirmation {
    /// Six digits.
    pub code: String,
}

impl Validate for TotpConfirmation {
    fn validate(&self) -> Vec<FieldError> {
        Check::new().text("code", &self.code, 6, 10).finish()
    }
}

/// Recovery codes in clear, this one time.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct RecoveryCodes {
    /// Ten of them; each works once.
    pub codes: Vec<String>,
}

impl std::fmt::Debug for RecoveryCodes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RecoveryCodes { .. }")
    }
}

/// Shows again who one is, before what signs in is changed.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct SessionConfirmation {
    /// The password.
    pub password: String,
}

impl std::fmt::Debug for SessionConfirmation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SessionConfirmation { .. }")
    }
}

impl Validate for SessionConfirmation {
    fn validate(&self) -> Vec<FieldError> {
        Check::new().text("password", &self.password, 1, 200).finish()
    }
}

/// A password to sign in with from now on.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewPassword {
    /// 12 to 200 characters, and none that a guesser tries first.
    pub password: String,
}

impl std::fmt::Debug for NewPassword {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("NewPassword { .. }")
    }
}

impl Validate for NewPassword {
    fn validate(&self) -> Vec<FieldError> {
        Check::new().text("password", &self.password, 12, 200).finish()
    }
}

/// A passkey that is asked for.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct PasskeyStart {
    /// Names this ceremony; good for ten minutes.
    pub continuation: String,
    /// What `PublicKeyCredential.parse…OptionsFromJSON` takes, as JSON text.
    pub options: String,
}

impl std::fmt::Debug for PasskeyStart {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PasskeyStart { .. }")
    }
}

/// A passkey that the browser made.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewPasskey {
    /// As it was given.
    pub continuation: String,
    /// What its owner calls it, 1 to 60 characters.
    pub name: String,
    /// What `navigator.credentials.create` gave, as JSON text.
    pub credential: String,
}

impl std::fmt::Debug for NewPasskey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("NewPasskey").finish_non_exhaustive()
    }
}

impl Validate for NewPasskey {
    fn validate(&self) -> Vec<FieldError> {
        Check::new()
            .text("continuation", &self.continuation, 1, 200)
            .text("name", &self.name, 1, 60)
            .text("credential", &self.credential, 1, 20_000)
            .finish()
    }
}

/// The e-mail address that somebody wants to have.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NewEmail {
    /// It signs in and gets mail once both addresses have agreed.
    pub email: String,
}

impl std::fmt::Debug for NewEmail {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("NewEmail { .. }")
    }
}

impl Validate for NewEmail {
    fn validate(&self) -> Vec<FieldError> {
        Check::new().email("email", &self.email).finish()
    }
}
