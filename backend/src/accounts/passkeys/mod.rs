//! Passkeys (WebAuthn level 3): beside the password as the second factor, or instead of it, since a passkey asks its
//! owner for a finger, a face or a PIN and so is two factors by itself.
//!
//! Table `accounts_passkeys`. `webauthn-rs` makes and checks the ceremonies; what an answer is checked against waits in
//! `accounts_challenges` and is used once. Passkeys belong to the domain of `--public-url`; a program without a domain
//! has none.

pub mod handlers;
pub mod rows;

use crate::config::Settings;
use crate::http::error::AppError;
use rows::PasskeyRow;
use serde::Serialize;
use serde::de::DeserializeOwned;
use shared::core::ProblemCode;
use shared::core::id::AccountId;
use webauthn_rs::Webauthn;
use webauthn_rs::WebauthnBuilder;
use webauthn_rs::prelude::{
    DiscoverableAuthentication, DiscoverableKey, Passkey, PasskeyAuthentication, PasskeyRegistration,
    PublicKeyCredential, RegisterPublicKeyCredential, Url,
};

/// Makes and checks ceremonies for the domain of this installation.
pub struct Passkeys(Option<Webauthn>);

/// What the browser is given, and what its answer is checked against, both as JSON.
pub struct Ceremony {
    /// For `navigator.credentials`.
    pub options: String,
    /// For the challenge.
    pub state: String,
}

impl Passkeys {
    /// For this installation's address.
    pub fn new(settings: &Settings) -> Self {
        Self(webauthn(&settings.origin()))
    }

    fn webauthn(&self) -> Result<&Webauthn, AppError> {
        self.0.as_ref().ok_or_else(AppError::not_found)
    }

    /// Asks for a new passkey, discoverable, on none of the devices that have one already.
    pub fn start_registration(
        &self,
        account: AccountId,
        email: &str,
        name: &str,
        known: &[PasskeyRow],
    ) -> Result<Ceremony, AppError> {
        let exclude = known.iter().map(|row| row.credential_id.clone()).collect();
        let (options, state) = self
            .webauthn()?
            .start_passkey_registration(account.0, email, name, Some(exclude))
            .map_err(AppError::internal)?;
        let mut options = serde_json::to_value(options.public_key).map_err(AppError::internal)?;
        // So that it can be found without the account being named, which signing in without a password needs.
        if let Some(selection) =
            options.get_mut("authenticatorSelection").and_then(|value| value.as_object_mut())
        {
            selection.insert("residentKey".into(), "required".into());
            selection.insert("requireResidentKey".into(), true.into());
        }
        Ok(Ceremony { options: options.to_string(), state: to_json(&state)? })
    }

    /// Checks a new passkey.
    pub fn finish_registration(&self, state: &str, credential: &str) -> Result<Passkey, AppError> {
        let state: PasskeyRegistration = from_json(state)?;
        let credential: RegisterPublicKeyCredential = answer(credential)?;
        self.webauthn()?.finish_passkey_registration(&credential, &state).map_err(|_| wrong())
    }

    /// Asks for one of these passkeys.
    pub fn start_authentication(&self, known: &[PasskeyRow]) -> Result<Ceremony, AppError> {
        let keys = known.iter().map(PasskeyRow::passkey).collect::<Result<Vec<_>, _>>()?;
        let (options, state) =
            self.webauthn()?.start_passkey_authentication(&keys).map_err(AppError::internal)?;
        Ok(Ceremony { options: to_json(&options.public_key)?, state: to_json(&state)? })
    }

    /// Asks for any passkey of this installation.
    pub fn start_discoverable(&self) -> Result<Ceremony, AppError> {
        let (options, state) =
            self.webauthn()?.start_discoverable_authentication().map_err(AppError::internal)?;
        Ok(Ceremony { options: to_json(&options.public_key)?, state: to_json(&state)? })
    }

    /// Whether the answer is of this passkey; a passkey whose counter went on comes back to be stored.
    pub fn check(
        &self,
        state: &State<'_>,
        credential: &str,
        row: &PasskeyRow,
    ) -> Result<Option<Passkey>, AppError> {
        let credential: PublicKeyCredential = answer(credential)?;
        let mut passkey = row.passkey()?;
        let result = match state {
            State::Named(state) => {
                let state: PasskeyAuthentication = from_json(state)?;
                self.webauthn()?.finish_passkey_authentication(&credential, &state)
            }
            State::Discoverable(state) => {
                let state: DiscoverableAuthentication = from_json(state)?;
                let key = DiscoverableKey::from(&passkey);
                self.webauthn()?.finish_discoverable_authentication_v2(&credential, state, key)
            }
        };
        let result = result.map_err(|_| wrong())?;
        if passkey.update_credential(&result).is_none() || !result.user_verified() {
            return Err(wrong());
        }
        Ok(result.needs_update().then_some(passkey))
    }
}

/// What an answer is checked against.
pub enum State<'a> {
    /// The passkeys of an account that was named.
    Named(&'a str),
    /// Any passkey.
    Discoverable(&'a str),
}

/// The id of the credential that an answer is of.
pub fn credential_id(credential: &str) -> Result<Vec<u8>, AppError> {
    let credential: PublicKeyCredential = answer(credential)?;
    Ok(credential.get_credential_id().to_vec())
}

/// On this machine browsers take `localhost` for a domain, and no number.
fn webauthn(origin: &str) -> Option<Webauthn> {
    let mut url = Url::parse(origin).ok()?;
    if matches!(url.host_str(), Some("127.0.0.1" | "[::1]")) {
        url.set_host(Some("localhost")).ok()?;
    }
    let domain = url.domain()?.to_owned();
    WebauthnBuilder::new(&domain, &url).ok()?.rp_name("Waymark").build().ok()
}

fn to_json(value: &impl Serialize) -> Result<String, AppError> {
    serde_json::to_string(value).map_err(AppError::internal)
}

fn from_json<T: DeserializeOwned>(text: &str) -> Result<T, AppError> {
    serde_json::from_str(text).map_err(AppError::internal)
}

/// What a browser sent: whatever it is, it is not right unless it reads.
fn answer<T: DeserializeOwned>(text: &str) -> Result<T, AppError> {
    serde_json::from_str(text).map_err(|_| wrong())
}

fn wrong() -> AppError {
    AppError::problem(ProblemCode::WrongCode)
}

#[cfg(test)]
mod tests {
    use super::webauthn;

    #[test]
    fn a_domain_is_needed() {
        for origin in ["https://waymark.example", "http://localhost:8080", "http://127.0.0.1:8080"] {
            assert!(webauthn(origin).is_some(), "{origin}");
        }
        for origin in ["http://10.0.0.7", "nonsense"] {
            assert!(webauthn(origin).is_none(), "{origin}");
        }
    }
}
