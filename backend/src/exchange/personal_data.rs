//! What the exchange holds about a person.

use super::rows::practices::PracticeRow;
use super::rows::published::PublishedRow;
use super::rows::responses;
use super::rows::versions::VersionRow;
use super::standing;
use super::way::State;
use crate::db::Conn;
use crate::db::schema::{exchange_adaptations, exchange_comments, exchange_decisions, exchange_votes};
use crate::http::error::AppError;
use crate::keyring::Keyring;
use crate::privacy::archive::Part;
use crate::text::t;
use diesel::prelude::*;
use serde_json::{Value, json};
use shared::core::id::{AccountId, AdaptationId, CommentId, PracticeId};
use shared::core::{ProblemCode, Timestamp};
use shared::exchange::{Decision, PracticeContent, PracticeLook, Stage, Vote};
use shared::privacy::PostsChoice;

/// The files about a person: the practices they wrote, what they decided about others', what they said of them.
pub fn collect(connection: &mut Conn, keyring: &Keyring, account: AccountId) -> Result<Vec<Part>, AppError> {
    Ok(vec![
        Part::new("practices.json", t::exchange_archive_practices, practices(connection, keyring, account)?),
        Part::new("practice_decisions.json", t::exchange_archive_decisions, decisions(connection, account)?),
        Part::new("practice_responses.json", t::exchange_archive_responses, said(connection, account)?),
    ])
}

fn practices(connection: &mut Conn, keyring: &Keyring, account: AccountId) -> Result<Vec<Value>, AppError> {
    let practice = |row: PracticeRow| {
        let content = match keyring.open::<PracticeContent>(row.id.0, &row.sealed) {
            Ok(content) => Some(content),
            // Nobody can read it any more; that there is one is still to be said.
            Err(AppError::Problem { code: ProblemCode::KeyMissing, .. }) => None,
            Err(error) => return Err(error),
        };
        Ok(json!({
            "id": row.id, "stage": row.stage, "audience": row.audience, "saved_at": row.saved_at, "content": content,
        }))
    };
    PracticeRow::list_own(connection, account, i64::MAX)?.into_iter().map(practice).collect()
}

fn decisions(connection: &mut Conn, account: AccountId) -> QueryResult<Vec<Value>> {
    use exchange_decisions::dsl;
    let rows: Vec<(PracticeId, i32, PracticeLook, Decision, Timestamp)> = dsl::exchange_decisions
        .filter(dsl::decided_by.eq(account))
        .order((dsl::decided_at, dsl::id))
        .select((dsl::practice_id, dsl::version, dsl::step, dsl::decision, dsl::decided_at))
        .load(connection)?;
    let decided = |(practice, version, step, decision, at): (_, _, PracticeLook, Decision, Timestamp)| json!({"practice": practice, "version": version, "step": step, "decision": decision, "decided_at": at});
    Ok(rows.into_iter().map(decided).collect())
}

fn said(connection: &mut Conn, account: AccountId) -> QueryResult<Vec<Value>> {
    let comments: Vec<(PracticeId, String, Timestamp)> = exchange_comments::table
        .filter(exchange_comments::author_id.eq(account))
        .order(exchange_comments::id)
        .select((
            exchange_comments::practice_id,
            exchange_comments::body_markdown,
            exchange_comments::written_at,
        ))
        .load(connection)?;
    let accounts: Vec<(PracticeId, String, String, Timestamp)> = exchange_adaptations::table
        .filter(exchange_adaptations::author_id.eq(account))
        .order(exchange_adaptations::id)
        .select((
            exchange_adaptations::practice_id,
            exchange_adaptations::changed_markdown,
            exchange_adaptations::went_markdown,
            exchange_adaptations::written_at,
        ))
        .load(connection)?;
    let votes: Vec<(PracticeId, Vote)> = exchange_votes::table
        .filter(exchange_votes::account_id.eq(account))
        .order(exchange_votes::practice_id)
        .select((exchange_votes::practice_id, exchange_votes::vote))
        .load(connection)?;
    let comments = comments
        .into_iter()
        .map(|(practice, text, at)| json!({"practice": practice, "comment": text, "written_at": at}));
    let accounts = accounts.into_iter().map(|(practice, changed, went, at)| json!({"practice": practice, "changed": changed, "went": went, "written_at": at}));
    let votes = votes.into_iter().map(|(practice, vote)| json!({"practice": practice, "vote": vote}));
    Ok(comments.chain(accounts).chain(votes).collect())
}

/// What was never published goes. What was stays as the former member's, whose name nobody reads any more; or it goes with what they
/// said of others' practices, if they want their texts blank.
pub fn erase(
    connection: &mut Conn,
    account: AccountId,
    choice: PostsChoice,
    now: Timestamp,
) -> Result<(), AppError> {
    let mut was_public = false;
    for row in PracticeRow::list_own(connection, account, i64::MAX)? {
        let published = VersionRow::last_published(connection, row.id)?;
        match published {
            Some(version) if row.audience.is_some() && choice == PostsChoice::Keep => {
                // What they were changing is nobody's to go on with.
                row.save(connection, &version.sealed, now)?;
                row.move_to(
                    connection,
                    State { stage: Stage::Published, audience: row.audience },
                    false,
                    now,
                )?;
            }
            _ => {
                was_public |= row.audience.is_some();
                PublishedRow::delete(connection, row.id)?;
                row.delete(connection)?;
            }
        }
    }
    if was_public {
        standing::settle(connection)?;
    }
    if choice == PostsChoice::Blank {
        take_away_what_was_said(connection, account)?;
    }
    forget_votes(connection, account)
}

fn take_away_what_was_said(connection: &mut Conn, account: AccountId) -> Result<(), AppError> {
    let comments: Vec<(PracticeId, CommentId)> = exchange_comments::table
        .filter(exchange_comments::author_id.eq(account))
        .select((exchange_comments::practice_id, exchange_comments::id))
        .load(connection)?;
    for (practice, comment) in comments {
        responses::delete_comment(connection, practice, comment)?;
    }
    let accounts: Vec<(PracticeId, AdaptationId)> = exchange_adaptations::table
        .filter(exchange_adaptations::author_id.eq(account))
        .select((exchange_adaptations::practice_id, exchange_adaptations::id))
        .load(connection)?;
    for (practice, adaptation) in accounts {
        responses::delete_adaptation(connection, practice, adaptation)?;
    }
    Ok(())
}

/// Votes go with the account's row; they are taken back before, so that they are not counted any more.
fn forget_votes(connection: &mut Conn, account: AccountId) -> Result<(), AppError> {
    let voted: Vec<PracticeId> = exchange_votes::table
        .filter(exchange_votes::account_id.eq(account))
        .select(exchange_votes::practice_id)
        .load(connection)?;
    for practice in voted {
        responses::vote(connection, practice, account, None)?;
    }
    Ok(())
}
