//! The administration.

use crate::{Client, ClientError};
use shared::accounts::Person;
use shared::admin::{
    Account, AccountQuery, AccountSummary, AuditEvent, AuditQuery, Group, JobQuery, JobSummary, Merge,
    NewName, NewOrganisation, NewRoleGrant, NewSuspension, Organisation, OrganisationPatch,
    OrganisationQuery, RetentionRun, RetentionRunQuery, SettingsState,
};
use shared::core::Page;
use shared::core::id::{AccountId, GroupId, JobId, OrganisationId, RoleGrantId};
use shared::settings::Adjustable;

impl Client {
    /// The accounts that one looks after, the newest first.
    pub async fn list_accounts(&self, query: &AccountQuery) -> Result<Page<AccountSummary>, ClientError> {
        self.request("GET", "/admin/accounts").query(query).send().await
    }

    /// One account, with its roles, its groups and its suspension.
    pub async fn find_account(&self, account: AccountId) -> Result<Account, ClientError> {
        self.request("GET", &format!("/admin/accounts/{account}")).send().await
    }

    /// Signs an account out on all devices.
    pub async fn end_sessions(&self, account: AccountId) -> Result<(), ClientError> {
        self.request("DELETE", &format!("/admin/accounts/{account}/sessions")).send_for_nothing().await
    }

    /// Grants a role, everywhere or in one place.
    pub async fn grant_role(&self, account: AccountId, grant: &NewRoleGrant) -> Result<Account, ClientError> {
        self.request("PUT", &format!("/admin/accounts/{account}/roles")).body(grant).send().await
    }

    /// Takes a role back.
    pub async fn revoke_role(&self, account: AccountId, grant: RoleGrantId) -> Result<(), ClientError> {
        self.request("DELETE", &format!("/admin/accounts/{account}/roles/{grant}")).send_for_nothing().await
    }

    /// Suspends an account, or changes why and until when.
    pub async fn suspend_account(
        &self,
        account: AccountId,
        suspension: &NewSuspension,
    ) -> Result<Account, ClientError> {
        self.request("PUT", &format!("/admin/accounts/{account}/suspension")).body(suspension).send().await
    }

    /// Lifts a suspension before its end.
    pub async fn lift_suspension(&self, account: AccountId) -> Result<(), ClientError> {
        self.request("DELETE", &format!("/admin/accounts/{account}/suspension")).send_for_nothing().await
    }

    /// The organisations of the countries that one looks after, the newest first.
    pub async fn list_organisations(
        &self,
        query: &OrganisationQuery,
    ) -> Result<Page<Organisation>, ClientError> {
        self.request("GET", "/admin/organisations").query(query).send().await
    }

    /// Makes an organisation. The key makes a repeated sending harmless.
    pub async fn create_organisation(
        &self,
        new: &NewOrganisation,
        idempotency_key: &str,
    ) -> Result<Organisation, ClientError> {
        self.request("POST", "/admin/organisations").body(new).idempotency_key(idempotency_key).send().await
    }

    /// Changes an organisation of this version.
    pub async fn update_organisation(
        &self,
        organisation: OrganisationId,
        version: u32,
        change: &OrganisationPatch,
    ) -> Result<Organisation, ClientError> {
        let path = format!("/admin/organisations/{organisation}");
        self.request("PATCH", &path).body(change).if_match(version).send().await
    }

    /// Merges an organisation into another of the same country.
    pub async fn merge_organisation(
        &self,
        organisation: OrganisationId,
        merge: &Merge,
    ) -> Result<Organisation, ClientError> {
        self.request("POST", &format!("/admin/organisations/{organisation}/merge")).body(merge).send().await
    }

    /// All groups, by name.
    pub async fn list_groups(&self) -> Result<Vec<Group>, ClientError> {
        self.request("GET", "/admin/groups").send().await
    }

    /// Makes a group. The key makes a repeated sending harmless.
    pub async fn create_group(&self, name: &NewName, idempotency_key: &str) -> Result<Group, ClientError> {
        self.request("POST", "/admin/groups").body(name).idempotency_key(idempotency_key).send().await
    }

    /// Renames a group of this version.
    pub async fn update_group(
        &self,
        group: GroupId,
        version: u32,
        name: &NewName,
    ) -> Result<Group, ClientError> {
        self.request("PATCH", &format!("/admin/groups/{group}")).body(name).if_match(version).send().await
    }

    /// Deletes a group that no category is open to.
    pub async fn delete_group(&self, group: GroupId) -> Result<(), ClientError> {
        self.request("DELETE", &format!("/admin/groups/{group}")).send_for_nothing().await
    }

    /// Who belongs to a group, by name.
    pub async fn list_group_members(&self, group: GroupId) -> Result<Vec<Person>, ClientError> {
        self.request("GET", &format!("/admin/groups/{group}/members")).send().await
    }

    /// Puts an account into a group.
    pub async fn add_group_member(&self, group: GroupId, account: AccountId) -> Result<(), ClientError> {
        self.request("PUT", &format!("/admin/groups/{group}/members/{account}")).send_for_nothing().await
    }

    /// Who looks after a group, by name.
    pub async fn list_group_owners(&self, group: GroupId) -> Result<Vec<Person>, ClientError> {
        self.request("GET", &format!("/admin/groups/{group}/owners")).send().await
    }

    /// Lets an account look after a group.
    pub async fn add_group_owner(&self, group: GroupId, account: AccountId) -> Result<(), ClientError> {
        self.request("PUT", &format!("/admin/groups/{group}/owners/{account}")).send_for_nothing().await
    }

    /// Lets an account look after a group no longer.
    pub async fn remove_group_owner(&self, group: GroupId, account: AccountId) -> Result<(), ClientError> {
        self.request("DELETE", &format!("/admin/groups/{group}/owners/{account}")).send_for_nothing().await
    }

    /// Takes an account out of a group.
    pub async fn remove_group_member(&self, group: GroupId, account: AccountId) -> Result<(), ClientError> {
        self.request("DELETE", &format!("/admin/groups/{group}/members/{account}")).send_for_nothing().await
    }

    /// Background work of one state, the latest time first.
    pub async fn list_jobs(&self, query: &JobQuery) -> Result<Page<JobSummary>, ClientError> {
        self.request("GET", "/admin/jobs").query(query).send().await
    }

    /// Tries again what failed for good.
    pub async fn retry_job(&self, job: JobId) -> Result<(), ClientError> {
        self.request("PUT", &format!("/admin/jobs/{job}/retry")).send_for_nothing().await
    }

    /// Throws away what failed for good.
    pub async fn delete_job(&self, job: JobId) -> Result<(), ClientError> {
        self.request("DELETE", &format!("/admin/jobs/{job}")).send_for_nothing().await
    }

    /// The settings that can be changed while the program runs, by who has a say.
    pub async fn find_settings(&self) -> Result<SettingsState, ClientError> {
        self.request("GET", "/admin/settings").send().await
    }

    /// Stores settings over this version.
    pub async fn update_settings(
        &self,
        version: u32,
        settings: &Adjustable,
    ) -> Result<SettingsState, ClientError> {
        self.request("PUT", "/admin/settings").body(settings).if_match(version).send().await
    }

    /// The runs of deletion by age, the newest first.
    pub async fn list_retention_runs(
        &self,
        query: &RetentionRunQuery,
    ) -> Result<Page<RetentionRun>, ClientError> {
        self.request("GET", "/admin/retention-runs").query(query).send().await
    }

    /// What was done, the newest first.
    pub async fn list_audit_events(&self, query: &AuditQuery) -> Result<Page<AuditEvent>, ClientError> {
        self.request("GET", "/admin/audit").query(query).send().await
    }

    /// What was done, as CSV.
    pub async fn export_audit_events(&self, query: &AuditQuery) -> Result<String, ClientError> {
        let bytes = self.request("GET", "/admin/audit/export").query(query).send_for_bytes().await?;
        String::from_utf8(bytes).map_err(|_| ClientError::Unexpected { status: 200 })
    }
}
