//! Practices that come with the demo.

use super::publishing;
use super::rows::practices::PracticeRow;
use super::rows::versions::VersionRow;
use super::standing;
use crate::app::Ids;
use crate::db::Conn;
use crate::db::schema::accounts_accounts;
use crate::http::error::AppError;
use crate::keyring::Keyring;
use diesel::prelude::*;
use shared::core::Timestamp;
use shared::core::id::{AccountId, PracticeId};
use shared::exchange::{PracticeAudience, PracticeContent, Stage};

/// Who wrote a practice, and who let it pass.
pub struct Passed {
    /// Who wrote it.
    pub author: AccountId,
    /// The privacy reviewer.
    pub reviewer: AccountId,
    /// The editor.
    pub editor: AccountId,
    /// When it was published.
    pub at: Timestamp,
}

/// Publishes it as if it had gone the way; what of its codes is shown, [`settle`] decides for all at once.
pub fn publish(
    connection: &mut Conn,
    ids: &Ids,
    keyring: &Keyring,
    passed: &Passed,
    content: &PracticeContent,
) -> Result<(), AppError> {
    let id = PracticeId(ids.uuid(passed.at));
    let organisation =
        accounts_accounts::table.find(passed.author).select(accounts_accounts::organisation_id);
    let (organisation_id, sealed) = (organisation.first(connection)?, keyring.seal(ids, id.0, content)?);
    let practice = PracticeRow {
        id,
        author_id: Some(passed.author),
        organisation_id,
        stage: Stage::Published,
        audience: Some(PracticeAudience::Members),
        revision: 1,
        version: 1,
        sealed: sealed.clone(),
        saved_at: passed.at,
        stage_since: passed.at,
        changed_at: passed.at,
        is_returned: 0,
    };
    practice.insert(connection)?;
    let version = VersionRow {
        practice_id: id,
        number: 1,
        sealed,
        submitted_at: passed.at,
        privacy_reviewer_id: Some(passed.reviewer),
        passed_at: Some(passed.at),
        editor_id: Some(passed.editor),
        published_at: Some(passed.at),
    };
    version.insert(connection)?;
    publishing::put(connection, keyring, &version, passed.at)
}

/// Decides what of their codes is shown.
pub fn settle(connection: &mut Conn) -> Result<(), AppError> {
    standing::settle(connection)
}
