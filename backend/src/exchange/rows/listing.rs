//! Lists of published practices.

use super::published::SummaryRow;
use crate::db::Conn;
use crate::db::schema::exchange_codes;
use crate::db::schema::exchange_published::dsl;
use crate::http::page::{Direction, Place};
use diesel::prelude::*;
use shared::core::Timestamp;
use shared::core::id::PracticeId;
use shared::exchange::{Facet, PracticeQuery};
use std::collections::BTreeMap;

/// The practices of a query, read away from the place.
pub fn list(
    connection: &mut Conn,
    query: &PracticeQuery,
    place: Option<Place>,
    limit: i64,
) -> QueryResult<Vec<SummaryRow>> {
    let mut rows = dsl::exchange_published.select(SummaryRow::as_select()).into_boxed();
    for (facet, codes) in by_facet(query) {
        // One subquery for each list of codes: of several codes of one list any will do, of several lists each must.
        let having = exchange_codes::table
            .filter(exchange_codes::facet.eq(facet).and(exchange_codes::code.eq_any(codes)))
            .select(exchange_codes::practice_id);
        rows = rows.filter(dsl::practice_id.eq_any(having));
    }
    if let Some(language) = query.language {
        rows = rows.filter(dsl::language.eq(language));
    }
    if let Some(Place { direction, key, id }) = place {
        let (key, id) = (Timestamp(key), PracticeId(id));
        rows = match direction {
            Direction::Next => rows
                .filter(dsl::published_at.lt(key).or(dsl::published_at.eq(key).and(dsl::practice_id.lt(id)))),
            Direction::Previous => rows
                .filter(dsl::published_at.gt(key).or(dsl::published_at.eq(key).and(dsl::practice_id.gt(id)))),
        };
    }
    let backwards = place.is_some_and(|place| place.direction == Direction::Previous);
    let rows = if backwards {
        rows.order((dsl::published_at, dsl::practice_id))
    } else {
        rows.order((dsl::published_at.desc(), dsl::practice_id.desc()))
    };
    rows.limit(limit).load(connection)
}

fn by_facet(query: &PracticeQuery) -> BTreeMap<Facet, Vec<String>> {
    let mut codes: BTreeMap<Facet, Vec<String>> = BTreeMap::new();
    for (facet, code) in query.codes.iter().flat_map(|filter| &filter.0) {
        codes.entry(*facet).or_default().push(code.clone());
    }
    codes
}

/// Of how many practices, the newest, related ones are chosen: enough to find some, and few enough to look at each time.
const LOOKED_AT: i64 = 300;

/// Of the newest practices those that have the most codes in common with this one.
pub fn related(connection: &mut Conn, id: PracticeId, limit: i64) -> QueryResult<Vec<SummaryRow>> {
    let (own, other) = diesel::alias!(exchange_codes as own, exchange_codes as other);
    let newest: Vec<PracticeId> = dsl::exchange_published
        .order((dsl::published_at.desc(), dsl::practice_id.desc()))
        .limit(LOOKED_AT)
        .select(dsl::practice_id)
        .load(connection)?;
    let common = other
        .inner_join(
            own.on(own
                .field(exchange_codes::facet)
                .eq(other.field(exchange_codes::facet))
                .and(own.field(exchange_codes::code).eq(other.field(exchange_codes::code)))),
        )
        .filter(own.field(exchange_codes::practice_id).eq(id))
        .filter(other.field(exchange_codes::practice_id).ne(id))
        .filter(other.field(exchange_codes::practice_id).eq_any(newest))
        .group_by(other.field(exchange_codes::practice_id))
        .order((diesel::dsl::count_star().desc(), other.field(exchange_codes::practice_id).desc()))
        .limit(limit)
        .select(other.field(exchange_codes::practice_id));
    let ids: Vec<PracticeId> = common.load(connection)?;
    let mut rows: Vec<(PracticeId, SummaryRow)> = dsl::exchange_published
        .filter(dsl::practice_id.eq_any(&ids))
        .select((dsl::practice_id, SummaryRow::as_select()))
        .load(connection)?;
    rows.sort_by_key(|(id, _)| ids.iter().position(|one| one == id));
    Ok(rows.into_iter().map(|(_, row)| row).collect())
}
