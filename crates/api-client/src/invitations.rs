//! Invitations.

use crate::{Client, ClientError};
use shared::accounts::invitations::{
    Invitation, InvitationChoices, InvitationQuery, InvitationSheet, NewInvitation, SheetPreview, SheetSent,
};
use shared::core::Page;
use shared::core::id::InvitationId;

impl Client {
    /// What one may choose for an invitation.
    pub async fn find_invitation_choices(&self) -> Result<InvitationChoices, ClientError> {
        self.request("GET", "/accounts/invitations/choices").send().await
    }

    /// Invitations that one sent, and as a manager those of the country; the newest first.
    pub async fn list_invitations(&self, query: &InvitationQuery) -> Result<Page<Invitation>, ClientError> {
        self.request("GET", "/accounts/invitations").query(query).send().await
    }

    /// One invitation.
    pub async fn find_invitation(&self, invitation: InvitationId) -> Result<Invitation, ClientError> {
        self.request("GET", &format!("/accounts/invitations/{invitation}")).send().await
    }

    /// Invites somebody. The key makes a repeated sending harmless.
    pub async fn create_invitation(
        &self,
        new: &NewInvitation,
        idempotency_key: &str,
    ) -> Result<Invitation, ClientError> {
        self.request("POST", "/accounts/invitations").body(new).idempotency_key(idempotency_key).send().await
    }

    /// Sends an open invitation again, with a new link and two more weeks.
    pub async fn resend_invitation(&self, invitation: InvitationId) -> Result<Invitation, ClientError> {
        self.request("POST", &format!("/accounts/invitations/{invitation}/resend")).send().await
    }

    /// Takes an open invitation back.
    pub async fn revoke_invitation(&self, invitation: InvitationId) -> Result<(), ClientError> {
        self.request("DELETE", &format!("/accounts/invitations/{invitation}")).send_for_nothing().await
    }

    /// What a sheet would send; nothing is stored or sent.
    pub async fn preview_invitations(&self, sheet: &InvitationSheet) -> Result<SheetPreview, ClientError> {
        self.request("POST", "/accounts/invitations/preview").body(sheet).send().await
    }

    /// Sends every row of a sheet, or none. The key makes a repeated sending harmless.
    pub async fn send_invitations(
        &self,
        sheet: &InvitationSheet,
        idempotency_key: &str,
    ) -> Result<SheetSent, ClientError> {
        let request = self.request("POST", "/accounts/invitations/sheet").body(sheet);
        request.idempotency_key(idempotency_key).send().await
    }
}
