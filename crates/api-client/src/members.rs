//! Members: one's profile, the directory, messages.

use crate::{Client, ClientError};
use shared::accounts::OrganisationSummary;
use shared::core::Page;
use shared::core::id::{AccountId, GroupId};
use shared::members::{
    Member, MemberQuery, MemberSummary, Message, MessageQuery, NewMessage, OwnGroup, OwnGroupMembers,
    Profile, ProfilePatch, ReceivedMessage,
};

impl Client {
    /// One's own profile.
    pub async fn find_profile(&self) -> Result<Profile, ClientError> {
        self.request("GET", "/members/profile").send().await
    }

    /// Changes one's own profile of this version.
    pub async fn update_profile(&self, version: u32, patch: &ProfilePatch) -> Result<Profile, ClientError> {
        self.request("PATCH", "/members/profile").body(patch).if_match(version).send().await
    }

    /// The organisations that listed colleagues work for.
    pub async fn list_member_organisations(&self) -> Result<Vec<OrganisationSummary>, ClientError> {
        self.request("GET", "/members/organisations").send().await
    }

    /// Colleagues by name.
    pub async fn list_members(&self, query: &MemberQuery) -> Result<Page<MemberSummary>, ClientError> {
        self.request("GET", "/members").query(query).send().await
    }

    /// What every member sees of a colleague.
    pub async fn find_member(&self, account: AccountId) -> Result<Member, ClientError> {
        self.request("GET", &format!("/members/{account}")).send().await
    }

    /// The groups that one looks after.
    pub async fn list_own_groups(&self) -> Result<Vec<OwnGroup>, ClientError> {
        self.request("GET", "/members/groups").send().await
    }

    /// A group that one looks after, with who belongs to it.
    pub async fn find_own_group(&self, group: GroupId) -> Result<OwnGroupMembers, ClientError> {
        self.request("GET", &format!("/members/groups/{group}")).send().await
    }

    /// Puts a colleague into a group that one looks after.
    pub async fn admit_to_group(&self, group: GroupId, account: AccountId) -> Result<(), ClientError> {
        let path = format!("/members/groups/{group}/members/{account}");
        self.request("PUT", &path).send_for_nothing().await
    }

    /// Takes somebody out of a group that one looks after.
    pub async fn dismiss_from_group(&self, group: GroupId, account: AccountId) -> Result<(), ClientError> {
        let path = format!("/members/groups/{group}/members/{account}");
        self.request("DELETE", &path).send_for_nothing().await
    }

    /// What one received, the newest first.
    pub async fn list_received_messages(
        &self,
        query: &MessageQuery,
    ) -> Result<Page<ReceivedMessage>, ClientError> {
        self.request("GET", "/members/messages").query(query).send().await
    }

    /// What oneself and a colleague wrote to one another, the newest first.
    pub async fn list_messages(
        &self,
        account: AccountId,
        query: &MessageQuery,
    ) -> Result<Page<Message>, ClientError> {
        self.request("GET", &format!("/members/{account}/messages")).query(query).send().await
    }

    /// Writes to a colleague. The key makes a repeated sending harmless.
    pub async fn create_message(
        &self,
        account: AccountId,
        new: &NewMessage,
        idempotency_key: &str,
    ) -> Result<Message, ClientError> {
        let path = format!("/members/{account}/messages");
        self.request("POST", &path).body(new).idempotency_key(idempotency_key).send().await
    }

    /// Takes no messages from a colleague any more. They are not told.
    pub async fn block_member(&self, account: AccountId) -> Result<(), ClientError> {
        self.request("PUT", &format!("/members/{account}/block")).send_for_nothing().await
    }

    /// Takes messages from a colleague again.
    pub async fn unblock_member(&self, account: AccountId) -> Result<(), ClientError> {
        self.request("DELETE", &format!("/members/{account}/block")).send_for_nothing().await
    }

    /// Marks what a colleague wrote to oneself as read.
    pub async fn mark_messages_read(&self, account: AccountId) -> Result<(), ClientError> {
        self.request("PUT", &format!("/members/{account}/messages/read")).send_for_nothing().await
    }
}
