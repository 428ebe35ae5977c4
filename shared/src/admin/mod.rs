//! The administration on the wire: accounts as those who look after them see them, organisations, groups, background
//! work and the audit log.

mod accounts;
mod operations;
mod organisations;
mod settings;

pub use accounts::{
    Account, AccountQuery, AccountSummary, GrantedRole, NewRoleGrant, NewSuspension, Standing, Suspension,
};
pub use operations::{AuditEvent, AuditQuery, JobQuery, JobState, JobSummary};
pub use organisations::{
    Group, Merge, NewName, NewOrganisation, Organisation, OrganisationPatch, OrganisationQuery,
};
pub use settings::{RetentionRun, RetentionRunQuery, SettingsState};
