//! Accounts: signing in, sessions, oneself.

use crate::{Client, ClientError};
use shared::accounts::agreements::{Acceptance, AgreementText};
use shared::accounts::security::{
    NewEmail, NewPasskey, NewPassword, Passkey, PasskeyStart, RecoveryCodes, Security, SessionCompletion,
    SessionConfirmation, SignInOutcome, TotpConfirmation, TotpSecret,
};
use shared::accounts::{Me, MePatch, Session, SignIn, SignedIn};
use shared::core::id::{DeviceId, PasskeyId, SessionId};

impl Client {
    /// Signs in and keeps the access token, unless a second factor is asked for first.
    pub async fn create_session(&self, sign_in: &SignIn) -> Result<SignInOutcome, ClientError> {
        let request = self.request("POST", "/accounts/sessions").body(sign_in).without_refresh();
        let result = request.send().await;
        if let Ok(SignInOutcome::SignedIn(signed_in)) = &result {
            self.set_access_token(Some(signed_in.access_token.clone()));
        }
        result
    }

    /// Completes a sign-in with the second factor and keeps the access token.
    pub async fn complete_session(&self, completion: &SessionCompletion) -> Result<SignedIn, ClientError> {
        let request =
            self.request("POST", "/accounts/sessions/completion").body(completion).without_refresh();
        self.keep_token(request.send().await)
    }

    /// A new access token for the refresh cookie; the cookie is renewed too.
    pub async fn refresh_session(&self) -> Result<SignedIn, ClientError> {
        self.keep_token(self.request("POST", "/accounts/sessions/refresh").without_refresh().send().await)
    }

    /// Signs out on this device.
    pub async fn delete_current_session(&self) -> Result<(), ClientError> {
        self.request("DELETE", "/accounts/sessions/current").send_for_nothing().await?;
        self.set_access_token(None);
        Ok(())
    }

    /// One's open sessions, the last used first.
    pub async fn list_sessions(&self) -> Result<Vec<Session>, ClientError> {
        self.request("GET", "/accounts/sessions").send().await
    }

    /// Ends one of one's sessions.
    pub async fn delete_session(&self, session: SessionId) -> Result<(), ClientError> {
        self.request("DELETE", &format!("/accounts/sessions/{session}")).send_for_nothing().await
    }

    /// Shows with the password who one is, before what signs in is changed.
    pub async fn confirm_session(&self, confirmation: &SessionConfirmation) -> Result<(), ClientError> {
        self.request("PUT", "/accounts/sessions/current/confirmation")
            .body(confirmation)
            .send_for_nothing()
            .await
    }

    /// What signs one in, and the devices that are known.
    pub async fn find_security(&self) -> Result<Security, ClientError> {
        self.request("GET", "/accounts/security").send().await
    }

    /// A secret for an authenticator app.
    pub async fn start_totp(&self) -> Result<TotpSecret, ClientError> {
        self.request("POST", "/accounts/second-factor/totp").send().await
    }

    /// Sends the app's first code; gives recovery codes.
    pub async fn confirm_totp(&self, confirmation: &TotpConfirmation) -> Result<RecoveryCodes, ClientError> {
        self.request("PUT", "/accounts/second-factor/totp").body(confirmation).send().await
    }

    /// Takes the authenticator app away.
    pub async fn delete_totp(&self) -> Result<(), ClientError> {
        self.request("DELETE", "/accounts/second-factor/totp").send_for_nothing().await
    }

    /// Ten new recovery codes.
    pub async fn create_recovery_codes(&self) -> Result<RecoveryCodes, ClientError> {
        self.request("POST", "/accounts/second-factor/recovery-codes").send().await
    }

    /// Changes the password; all other sessions end.
    pub async fn update_password(&self, new: &NewPassword) -> Result<(), ClientError> {
        self.request("PUT", "/accounts/me/password").body(new).send_for_nothing().await
    }

    /// Begins to sign in with a passkey alone.
    pub async fn start_passkey_session(&self) -> Result<PasskeyStart, ClientError> {
        self.request("POST", "/accounts/sessions/passkey").without_refresh().send().await
    }

    /// Asks for a new passkey.
    pub async fn start_passkey(&self) -> Result<PasskeyStart, ClientError> {
        self.request("POST", "/accounts/passkeys/registration").send().await
    }

    /// Adds the passkey that the browser made.
    pub async fn create_passkey(&self, new: &NewPasskey) -> Result<Passkey, ClientError> {
        self.request("POST", "/accounts/passkeys").body(new).send().await
    }

    /// Removes a passkey.
    pub async fn delete_passkey(&self, passkey: PasskeyId) -> Result<(), ClientError> {
        self.request("DELETE", &format!("/accounts/passkeys/{passkey}")).send_for_nothing().await
    }

    /// Asks for another e-mail address.
    pub async fn create_email_change(&self, new: &NewEmail) -> Result<(), ClientError> {
        self.request("POST", "/accounts/me/email-change").body(new).send_for_nothing().await
    }

    /// Gives the wish for another address up.
    pub async fn delete_email_change(&self) -> Result<(), ClientError> {
        self.request("DELETE", "/accounts/me/email-change").send_for_nothing().await
    }

    /// Forgets one of one's devices.
    pub async fn delete_device(&self, device: DeviceId) -> Result<(), ClientError> {
        self.request("DELETE", &format!("/accounts/devices/{device}")).send_for_nothing().await
    }

    /// Who one is.
    pub async fn find_me(&self) -> Result<Me, ClientError> {
        self.request("GET", "/accounts/me").send().await
    }

    /// Changes one's own settings.
    pub async fn update_me(&self, patch: &MePatch) -> Result<Me, ClientError> {
        self.request("PATCH", "/accounts/me").body(patch).send().await
    }

    /// The agreements as they are now, and what one accepted.
    pub async fn list_agreements(&self) -> Result<Vec<AgreementText>, ClientError> {
        self.request("GET", "/accounts/agreements").send().await
    }

    /// Accepts agreements in the version that is read now.
    pub async fn accept_agreements(&self, acceptance: &Acceptance) -> Result<Me, ClientError> {
        self.request("POST", "/accounts/agreements/acceptances").body(acceptance).send().await
    }

    fn keep_token(&self, result: Result<SignedIn, ClientError>) -> Result<SignedIn, ClientError> {
        // A network failure says nothing about the session: only an answer replaces or removes the token.
        match &result {
            Ok(signed_in) => self.set_access_token(Some(signed_in.access_token.clone())),
            Err(ClientError::Problem(problem)) if problem.status == 401 => self.set_access_token(None),
            Err(_) => {}
        }
        result
    }
}
