//! What readers see of practices: one row for each that is published.

use super::versions::VersionRow;
use crate::db::Conn;
use crate::db::schema::exchange_published::{self, dsl};
use crate::db::schema::{exchange_adaptations, exchange_codes, exchange_comments, exchange_votes};
use crate::http::error::AppError;
use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use shared::core::id::PracticeId;
use shared::core::{Language, Timestamp};
use shared::exchange::{
    Codes, Facet, PracticeAudience, PracticeContent, PracticeSummary, ShownStep, ShownText, general_code,
};

/// The texts and steps of a practice, as they are sent.
#[derive(Serialize, Deserialize)]
pub struct Page {
    /// The texts.
    pub texts: Vec<ShownText>,
    /// The steps.
    pub steps: Vec<ShownStep>,
}

/// A published practice, to store it.
#[derive(Insertable, AsChangeset)]
#[diesel(table_name = exchange_published)]
pub struct PublishedRow {
    practice_id: PracticeId,
    version: i32,
    audience: PracticeAudience,
    title: String,
    summary: String,
    language: Language,
    is_composite: i32,
    page: String,
    wanted: String,
    codes: String,
    shown: String,
    public_shown: String,
    published_at: Timestamp,
    comments_count: i32,
    adaptations_count: i32,
    votes_count: i32,
}

fn text(value: &impl Serialize) -> Result<String, AppError> {
    serde_json::to_string(value).map_err(AppError::internal)
}

fn number(count: i64) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX)
}

impl PublishedRow {
    /// Of a text that has passed. What of its identifying codes is shown is decided later, with everybody else's.
    pub fn new(
        version: &VersionRow,
        audience: PracticeAudience,
        content: &PracticeContent,
        page: &Page,
        wanted: &str,
        others: &Codes,
        now: Timestamp,
    ) -> Result<Self, AppError> {
        Ok(Self {
            practice_id: version.practice_id,
            version: version.number,
            audience,
            title: content.title.trim().to_owned(),
            summary: content.summary.trim().to_owned(),
            language: content.language,
            is_composite: i32::from(content.is_composite),
            page: text(page)?,
            wanted: wanted.to_owned(),
            codes: text(others)?,
            shown: "{}".to_owned(),
            public_shown: "{}".to_owned(),
            published_at: now,
            comments_count: 0,
            adaptations_count: 0,
            votes_count: 0,
        })
    }

    /// Stores it in the place of the one before, with what colleagues said of that.
    pub fn put(mut self, connection: &mut Conn, others: &Codes) -> Result<(), AppError> {
        let id = self.practice_id;
        Self::delete(connection, id)?;
        let of = |count: i64| number(count);
        self.comments_count = of(exchange_comments::table
            .filter(exchange_comments::practice_id.eq(id))
            .count()
            .get_result(connection)?);
        self.adaptations_count = of(exchange_adaptations::table
            .filter(exchange_adaptations::practice_id.eq(id))
            .count()
            .get_result(connection)?);
        self.votes_count = of(exchange_votes::table
            .filter(exchange_votes::practice_id.eq(id))
            .count()
            .get_result(connection)?);
        diesel::insert_into(dsl::exchange_published).values(&self).execute(connection)?;
        insert_codes(connection, id, self.published_at, others)?;
        Ok(())
    }

    /// It is before no reader any more.
    pub fn delete(connection: &mut Conn, id: PracticeId) -> QueryResult<()> {
        diesel::delete(dsl::exchange_published.find(id)).execute(connection).map(drop)
    }

    /// Other people may read it from now on.
    pub fn change_audience(
        connection: &mut Conn,
        id: PracticeId,
        audience: PracticeAudience,
    ) -> QueryResult<()> {
        diesel::update(dsl::exchange_published.find(id))
            .set(dsl::audience.eq(audience))
            .execute(connection)
            .map(drop)
    }
}

/// By these a list is narrowed down: each code, and what it is part of.
pub fn insert_codes(connection: &mut Conn, id: PracticeId, at: Timestamp, codes: &Codes) -> QueryResult<()> {
    use exchange_codes::dsl;
    let mut found: Vec<(Facet, String)> = Vec::new();
    for (facet, codes) in codes {
        for code in codes {
            found.push((*facet, code.clone()));
            found.extend(general_code(*facet, code).map(|general| (*facet, general)));
        }
    }
    found.sort();
    found.dedup();
    let row = |(facet, code): (Facet, String)| {
        (dsl::facet.eq(facet), dsl::code.eq(code), dsl::published_at.eq(at), dsl::practice_id.eq(id))
    };
    let rows: Vec<_> = found.into_iter().map(row).collect();
    crate::both!(connection, c => diesel::insert_into(dsl::exchange_codes).values(&rows).execute(c).map(drop))
}

/// What lists show of a practice.
#[derive(Queryable, Selectable, Clone)]
#[diesel(table_name = exchange_published)]
pub struct SummaryRow {
    practice_id: PracticeId,
    title: String,
    summary: String,
    language: Language,
    is_composite: i32,
    audience: PracticeAudience,
    codes: String,
    shown: String,
    /// When it was published.
    pub published_at: Timestamp,
    comments_count: i32,
    adaptations_count: i32,
    votes_count: i32,
}

impl SummaryRow {
    /// Its place in the list.
    pub fn key(&self) -> (i64, uuid::Uuid) {
        (self.published_at.0, self.practice_id.0)
    }

    /// As lists show it.
    pub fn into_summary(self) -> Result<PracticeSummary, AppError> {
        let read = |text: &str| serde_json::from_str::<Codes>(text).map_err(AppError::internal);
        let mut codes = read(&self.codes)?;
        codes.extend(read(&self.shown)?);
        Ok(PracticeSummary {
            id: self.practice_id,
            title: self.title,
            summary: self.summary,
            language: self.language,
            codes,
            is_composite: self.is_composite != 0,
            audience: self.audience,
            published_at: self.published_at,
            comments_count: super::count(self.comments_count),
            adaptations_count: super::count(self.adaptations_count),
            votes_count: super::count(self.votes_count),
        })
    }
}

/// A published practice in whole: what lists show, the number of the text, its page.
pub type WholeRow = (SummaryRow, i32, String);

/// One, if it is published.
pub fn find(connection: &mut Conn, id: PracticeId) -> QueryResult<Option<WholeRow>> {
    dsl::exchange_published
        .find(id)
        .select((SummaryRow::as_select(), dsl::version, dsl::page))
        .first(connection)
        .optional()
}

/// Practices that are alike in what may be shown of them and in what is, and how many they are.
pub struct StandingRow {
    /// What their authors want shown, in the words of `exchange::standing`.
    pub wanted: String,
    /// Who reads them.
    pub audience: PracticeAudience,
    shown: String,
    public_shown: String,
    /// How many.
    pub count: u32,
}

/// What is shown of identifying codes.
pub struct Stored {
    /// To members.
    pub shown: Codes,
    /// To everybody.
    pub public_shown: Codes,
}

impl StandingRow {
    /// All that are published.
    pub fn list(connection: &mut Conn) -> QueryResult<Vec<Self>> {
        let rows: Vec<(String, PracticeAudience, String, String, i64)> = dsl::exchange_published
            .group_by((dsl::wanted, dsl::audience, dsl::shown, dsl::public_shown))
            .select((dsl::wanted, dsl::audience, dsl::shown, dsl::public_shown, diesel::dsl::count_star()))
            .load(connection)?;
        let row = |(wanted, audience, shown, public_shown, count)| Self {
            wanted,
            audience,
            shown,
            public_shown,
            count: u32::try_from(count).unwrap_or(u32::MAX),
        };
        Ok(rows.into_iter().map(row).collect())
    }

    /// What the authors of all others than this one want shown, and how many of them.
    pub fn count_others(connection: &mut Conn, than: PracticeId) -> QueryResult<Vec<(String, u32)>> {
        let rows: Vec<(String, i64)> = dsl::exchange_published
            .filter(dsl::practice_id.ne(than))
            .group_by(dsl::wanted)
            .select((dsl::wanted, diesel::dsl::count_star()))
            .load(connection)?;
        Ok(rows
            .into_iter()
            .map(|(wanted, count)| (wanted, u32::try_from(count).unwrap_or(u32::MAX)))
            .collect())
    }

    /// Stores what is shown of these from now on, and lets lists be narrowed down by it.
    pub fn store(&self, connection: &mut Conn, stored: &Stored) -> Result<(), AppError> {
        let (shown, public_shown) = (text(&stored.shown)?, text(&stored.public_shown)?);
        if shown == self.shown && public_shown == self.public_shown {
            return Ok(());
        }
        let these = dsl::exchange_published.filter(
            dsl::wanted
                .eq(&self.wanted)
                .and(dsl::audience.eq(self.audience))
                .and(dsl::shown.eq(&self.shown))
                .and(dsl::public_shown.eq(&self.public_shown)),
        );
        let ids: Vec<(PracticeId, Timestamp)> =
            these.select((dsl::practice_id, dsl::published_at)).load(connection)?;
        diesel::update(these)
            .set((dsl::shown.eq(&shown), dsl::public_shown.eq(&public_shown)))
            .execute(connection)?;
        if shown == self.shown {
            return Ok(());
        }
        for (id, at) in ids {
            let of_it = exchange_codes::practice_id.eq(id);
            let identifying = exchange_codes::facet.eq_any(Facet::IDENTIFYING);
            diesel::delete(exchange_codes::table.filter(of_it.and(identifying))).execute(connection)?;
            insert_codes(connection, id, at, &stored.shown)?;
        }
        Ok(())
    }
}
