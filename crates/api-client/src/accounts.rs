//! Accounts: signing in, sessions, oneself.

use crate::{Client, ClientError};
use shared::accounts::{Me, MePatch, Session, SignIn, SignedIn};
use shared::core::id::SessionId;

impl Client {
    /// Signs in and keeps the access token.
    pub async fn create_session(&self, sign_in: &SignIn) -> Result<SignedIn, ClientError> {
        let request = self.request("POST", "/accounts/sessions").body(sign_in).without_refresh();
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

    /// Who one is.
    pub async fn find_me(&self) -> Result<Me, ClientError> {
        self.request("GET", "/accounts/me").send().await
    }

    /// Changes one's own settings.
    pub async fn update_me(&self, patch: &MePatch) -> Result<Me, ClientError> {
        self.request("PATCH", "/accounts/me").body(patch).send().await
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
