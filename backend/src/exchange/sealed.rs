//! Sealing anew what is sealed, when the key changes.

use super::rows::practices::PracticeRow;
use crate::app::Ids;
use crate::db::schema::{exchange_decisions, exchange_practices, exchange_versions};
use crate::db::{Conn, Db};
use crate::http::error::AppError;
use crate::keyring::Keyring;
use diesel::prelude::*;
use shared::core::ProblemCode;
use shared::core::id::{PracticeId, ReviewDecisionId};

/// Seals everything with the newest key that is sealed with an older one, row by row, so that nobody waits for it; says how many.
///
/// # Errors
/// `key_missing` where a key is lost already: then nothing may be thrown away.
pub fn renew(db: &Db, keyring: &Keyring, ids: &Ids) -> Result<usize, AppError> {
    let (practices, versions, decisions) = db.write_blocking(|connection| Ok(everything(connection)?))?;
    let mut renewed = 0;
    for id in practices {
        renewed += in_its_place(db, keyring, ids, move |connection, keyring, ids| {
            practice(connection, keyring, ids, id)
        })?;
    }
    for of in versions {
        renewed += in_its_place(db, keyring, ids, move |connection, keyring, ids| {
            version(connection, keyring, ids, of)
        })?;
    }
    for id in decisions {
        renewed += in_its_place(db, keyring, ids, move |connection, keyring, ids| {
            decision(connection, keyring, ids, id)
        })?;
    }
    Ok(renewed)
}

type Everything = (Vec<PracticeId>, Vec<(PracticeId, i32)>, Vec<ReviewDecisionId>);

fn everything(connection: &mut Conn) -> QueryResult<Everything> {
    Ok((
        exchange_practices::table.select(exchange_practices::id).load(connection)?,
        exchange_versions::table
            .select((exchange_versions::practice_id, exchange_versions::number))
            .load(connection)?,
        exchange_decisions::table.select(exchange_decisions::id).load(connection)?,
    ))
}

fn in_its_place(
    db: &Db,
    keyring: &Keyring,
    ids: &Ids,
    renew: impl FnOnce(&mut Conn, &Keyring, &Ids) -> Result<usize, AppError> + Send + 'static,
) -> Result<usize, AppError> {
    let (keyring, ids) = (keyring.clone(), ids.clone());
    db.write_blocking(move |connection| renew(connection, &keyring, &ids))
}

fn practice(connection: &mut Conn, keyring: &Keyring, ids: &Ids, id: PracticeId) -> Result<usize, AppError> {
    use exchange_practices::dsl;
    // Nobody may save between reading it and writing it.
    let row = match PracticeRow::locked(connection, id) {
        Err(AppError::Problem { code: ProblemCode::NotFound, .. }) => return Ok(0),
        row => row?,
    };
    let Some(sealed) = keyring.renew(ids, id.0, &row.sealed)? else { return Ok(0) };
    Ok(diesel::update(dsl::exchange_practices.find(id)).set(dsl::sealed.eq(sealed)).execute(connection)?)
}

fn version(
    connection: &mut Conn,
    keyring: &Keyring,
    ids: &Ids,
    of: (PracticeId, i32),
) -> Result<usize, AppError> {
    use exchange_versions::dsl;
    let row = dsl::exchange_versions.find(of);
    let sealed: Option<Vec<u8>> = row.select(dsl::sealed).first(connection).optional()?;
    let Some(sealed) = sealed.map(|sealed| keyring.renew(ids, of.0.0, &sealed)).transpose()?.flatten() else {
        return Ok(0);
    };
    Ok(diesel::update(row).set(dsl::sealed.eq(sealed)).execute(connection)?)
}

fn decision(
    connection: &mut Conn,
    keyring: &Keyring,
    ids: &Ids,
    id: ReviewDecisionId,
) -> Result<usize, AppError> {
    use exchange_decisions::dsl;
    let row = dsl::exchange_decisions.find(id);
    let sealed: Option<Vec<u8>> = row.select(dsl::sealed).first(connection).optional()?;
    let Some(sealed) = sealed.map(|sealed| keyring.renew(ids, id.0, &sealed)).transpose()?.flatten() else {
        return Ok(0);
    };
    Ok(diesel::update(row).set(dsl::sealed.eq(sealed)).execute(connection)?)
}
