//! Full text on both databases: `SQLite` has FTS5 beside the table, `PostgreSQL` a `tsvector` in it. Both are given the same
//! tokens and asked the same questions, and both answer with the newest documents first.

use super::Conn;
use super::schema::search_documents::dsl;
use diesel::prelude::*;
use diesel::sql_types::Text;
use shared::core::id::PostId;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use uuid::Uuid;

/// On `PostgreSQL`: how many documents are looked at one by one, newest first, before the index is asked for any that match.
const LOOKED_AT_FIRST: i64 = 200;
/// How many, before it is asked for all that match.
const LOOKED_AT: i64 = 2_000;
/// How many matching documents are few enough to be sorted here.
const FEW: i64 = 500;

/// What a document must satisfy. Tokens are letters, digits and the signs `_+=^~`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Match {
    /// Has this token.
    Token(String),
    /// Has a token that begins so.
    Beginning(String),
    /// Has these tokens one behind the other.
    Phrase(Vec<String>),
    /// All of these.
    All(Vec<Match>),
    /// One of these.
    Any(Vec<Match>),
    /// The first, and not the second.
    But(Box<Match>, Box<Match>),
}

impl Match {
    /// This, and none of those.
    #[must_use]
    pub fn but(self, none_of: Vec<Self>) -> Self {
        if none_of.is_empty() { self } else { Self::But(Box::new(self), Box::new(Self::Any(none_of))) }
    }

    /// This, and that too.
    #[must_use]
    pub fn and(self, also: Self) -> Self {
        Self::All(vec![self, also])
    }

    /// As FTS5 takes it.
    fn to_fts5(&self) -> String {
        match self {
            Self::Token(token) => format!("\"{token}\""),
            Self::Beginning(token) => format!("\"{token}\" *"),
            Self::Phrase(tokens) => format!("\"{}\"", tokens.join(" ")),
            Self::All(parts) => joined(parts, " AND ", Self::to_fts5),
            Self::Any(parts) => joined(parts, " OR ", Self::to_fts5),
            Self::But(one, other) => format!("({} NOT {})", one.to_fts5(), other.to_fts5()),
        }
    }

    /// As `tsquery` takes it.
    fn to_tsquery(&self) -> String {
        match self {
            Self::Token(token) => format!("'{token}'"),
            Self::Beginning(token) => format!("'{token}':*"),
            Self::Phrase(tokens) => {
                let quoted: Vec<String> = tokens.iter().map(|token| format!("'{token}'")).collect();
                format!("({})", quoted.join(" <-> "))
            }
            Self::All(parts) => joined(parts, " & ", Self::to_tsquery),
            Self::Any(parts) => joined(parts, " | ", Self::to_tsquery),
            Self::But(one, other) => format!("({} & !{})", one.to_tsquery(), other.to_tsquery()),
        }
    }
}

fn joined(parts: &[Match], by: &str, write: impl Fn(&Match) -> String) -> String {
    let parts: Vec<String> = parts.iter().map(write).collect();
    format!("({})", parts.join(by))
}

/// A document to store.
#[derive(Clone, Debug)]
pub struct NewDocument {
    /// Its place in the order of all.
    pub number: i64,
    /// The post itself, or the attachment.
    pub source: Uuid,
    /// The post that it is, or belongs to.
    pub post: PostId,
    /// Its words, where the post does not have them.
    pub text: String,
    /// Words in their order.
    pub words: Vec<String>,
    /// What it has beside them, in no order.
    pub marks: BTreeSet<String>,
    /// How the tokens were made.
    pub version: i32,
    /// The version of the post that they were made of.
    pub post_version: i32,
}

impl NewDocument {
    fn to_fts5(&self) -> String {
        let marks = self.marks.iter().map(String::as_str);
        self.words.iter().map(String::as_str).chain(marks).collect::<Vec<_>>().join(" ")
    }

    fn to_tsvector(&self) -> String {
        let mut places: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (place, word) in (1..).zip(&self.words) {
            places.entry(word).or_default().push(place);
        }
        let mut text = String::new();
        for (word, places) in places {
            let places: Vec<String> = places.iter().take(255).map(ToString::to_string).collect();
            // Writing into a string cannot fail.
            let _ = write!(text, "'{word}':{} ", places.join(","));
        }
        for mark in &self.marks {
            let _ = write!(text, "'{mark}' ");
        }
        text
    }
}

/// What `PostgreSQL` is asked by.
mod postgres {
    use diesel::sql_types::Text;

    diesel::define_sql_function! { fn tsvector(text: Text) -> Text; }
    diesel::define_sql_function! { fn tsquery(text: Text) -> Text; }
    // The function behind `@@`: unlike the operator it is never asked of the index.
    diesel::define_sql_function! { fn ts_match_vq(tokens: Text, query: Text) -> Bool; }
    diesel::infix_operator!(Satisfies, " @@ ", backend: diesel::pg::Pg);
}

/// What `SQLite` is asked by: an operator, and the virtual table, whose column of its own name stands for the whole row.
mod fts5 {
    diesel::infix_operator!(Matches, " MATCH ", backend: diesel::sqlite::Sqlite);

    diesel::table! {
        search_tokens (rowid) {
            rowid -> BigInt,
            #[sql_name = "search_tokens"]
            whole -> Text,
        }
    }
}

/// Stores documents; says how many. One whose number or source is taken is left out.
pub fn insert(connection: &mut Conn, documents: &[NewDocument]) -> QueryResult<usize> {
    macro_rules! values {
        ($document:expr, $tokens:expr) => {
            (
                dsl::number.eq($document.number),
                dsl::source_id.eq($document.source.as_bytes().as_slice()),
                dsl::post_id.eq($document.post),
                dsl::text.eq(&$document.text),
                dsl::tokens.eq($tokens),
                dsl::version.eq($document.version),
                dsl::post_version.eq($document.post_version),
            )
        };
    }
    match connection {
        Conn::Sqlite(c) => {
            let rows: Vec<_> = documents.iter().map(|one| values!(one, one.to_fts5())).collect();
            let insert = diesel::insert_into(dsl::search_documents).values(rows);
            insert.on_conflict_do_nothing().execute(c)
        }
        Conn::Pg(c) => {
            let rows: Vec<_> =
                documents.iter().map(|one| values!(one, postgres::tsvector(one.to_tsvector()))).collect();
            let insert = diesel::insert_into(dsl::search_documents).values(rows);
            insert.on_conflict_do_nothing().execute(c)
        }
    }
}

/// Gives the document of this source other content; its number stays. Whether there is one.
pub fn update(connection: &mut Conn, document: &NewDocument) -> QueryResult<bool> {
    let row = dsl::search_documents.filter(dsl::source_id.eq(document.source.as_bytes().as_slice()));
    let changes = (
        dsl::post_id.eq(document.post),
        dsl::text.eq(&document.text),
        dsl::version.eq(document.version),
        dsl::post_version.eq(document.post_version),
    );
    let updated = match connection {
        Conn::Sqlite(c) => {
            diesel::update(row).set((changes, dsl::tokens.eq(document.to_fts5()))).execute(c)?
        }
        Conn::Pg(c) => diesel::update(row)
            .set((changes, dsl::tokens.eq(postgres::tsvector(document.to_tsvector()))))
            .execute(c)?,
    };
    Ok(updated == 1)
}

/// Which of the documents that match are wanted.
#[derive(Clone, Copy, Debug)]
pub struct Wanted {
    /// From this number on.
    pub from: i64,
    /// Up to this number.
    pub until: i64,
    /// Whether from the newest to the oldest, or the other way.
    pub newest_first: bool,
    /// How many.
    pub limit: i64,
}

impl Wanted {
    /// Nothing further away than this number.
    pub fn stop_at(&mut self, number: i64) {
        if self.newest_first {
            self.from = self.from.max(number);
        } else {
            self.until = self.until.min(number);
        }
    }
}

/// The numbers of the documents that match, in order.
pub fn find(connection: &mut Conn, what: &Match, wanted: Wanted) -> QueryResult<Vec<i64>> {
    if wanted.from > wanted.until {
        return Ok(Vec::new());
    }
    match connection {
        Conn::Sqlite(c) => find_by_fts5(c, &what.to_fts5(), wanted),
        Conn::Pg(c) => find_by_tsquery(c, &what.to_tsquery(), wanted),
    }
}

/// FTS5 goes through its lists of documents in the order of their numbers, and no further than is asked.
fn find_by_fts5(c: &mut SqliteConnection, what: &str, wanted: Wanted) -> QueryResult<Vec<i64>> {
    use fts5::search_tokens::dsl;
    let found = dsl::search_tokens
        .filter(fts5::Matches::new(dsl::whole, what.into_sql::<Text>()))
        .filter(dsl::rowid.ge(wanted.from).and(dsl::rowid.le(wanted.until)))
        .select(dsl::rowid)
        .limit(wanted.limit);
    if wanted.newest_first {
        found.order(dsl::rowid.desc()).load(c)
    } else {
        found.order(dsl::rowid.asc()).load(c)
    }
}

/// GIN knows no order: it gives all documents that match, and a common word is in very many. But of a common word enough are
/// among the newest, and of a rare one there are few in all; so first some of the newest are looked at, then the index is
/// asked whether there are few, and only what is neither is looked for among many, and at last sorted.
fn find_by_tsquery(c: &mut PgConnection, what: &str, wanted: Wanted) -> QueryResult<Vec<i64>> {
    if let Some(found) = look_at_nearest(c, what, wanted, LOOKED_AT_FIRST)? {
        return Ok(found);
    }
    if let Some(found) = find_few(c, what, wanted)? {
        return Ok(found);
    }
    if let Some(found) = look_at_nearest(c, what, wanted, LOOKED_AT)? {
        return Ok(found);
    }
    let Wanted { from, until, newest_first, limit } = wanted;
    let all = dsl::search_documents
        .filter(dsl::number.ge(from).and(dsl::number.le(until)))
        .filter(postgres::Satisfies::new(dsl::tokens, postgres::tsquery(what)))
        .select(dsl::number)
        .limit(limit);
    // By a sum no index is ordered: the plan cannot be to go through all documents until enough were found.
    let order = dsl::number + 0_i64;
    if newest_first { all.order(order.desc()).load(c) } else { all.order(order.asc()).load(c) }
}

/// What matches among this many of the nearest documents, if that is enough or there are no others.
fn look_at_nearest(
    c: &mut PgConnection,
    what: &str,
    wanted: Wanted,
    most: i64,
) -> QueryResult<Option<Vec<i64>>> {
    let Wanted { from, until, newest_first, limit } = wanted;
    let within = dsl::search_documents.filter(dsl::number.ge(from).and(dsl::number.le(until)));
    let numbers = within.select(dsl::number).offset(most).limit(1);
    let edge: Option<i64> = if newest_first {
        numbers.order(dsl::number.desc()).first(c).optional()?
    } else {
        numbers.order(dsl::number.asc()).first(c).optional()?
    };
    let satisfies = postgres::ts_match_vq(dsl::tokens, postgres::tsquery(what));
    let near = within.filter(satisfies).select(dsl::number).limit(limit);
    let near: Vec<i64> = if newest_first {
        let near = near.filter(dsl::number.gt(edge.unwrap_or(i64::MIN)));
        near.order(dsl::number.desc()).load(c)?
    } else {
        let near = near.filter(dsl::number.lt(edge.unwrap_or(i64::MAX)));
        near.order(dsl::number.asc()).load(c)?
    };
    let is_enough = edge.is_none() || i64::try_from(near.len()).unwrap_or(i64::MAX) >= limit;
    Ok(is_enough.then_some(near))
}

/// All that match, if they are few: the index gives them in no order, and stops when they are too many.
fn find_few(c: &mut PgConnection, what: &str, wanted: Wanted) -> QueryResult<Option<Vec<i64>>> {
    // A sum is in no index, so the one of the tokens is asked.
    let number = dsl::number + 0_i64;
    let mut found: Vec<i64> = dsl::search_documents
        .filter(postgres::Satisfies::new(dsl::tokens, postgres::tsquery(what)))
        .filter(number.ge(wanted.from).and(number.le(wanted.until)))
        .select(dsl::number)
        .limit(FEW + 1)
        .load(c)?;
    if i64::try_from(found.len()).unwrap_or(i64::MAX) > FEW {
        return Ok(None);
    }
    found.sort_unstable();
    if wanted.newest_first {
        found.reverse();
    }
    found.truncate(usize::try_from(wanted.limit).unwrap_or(usize::MAX));
    Ok(Some(found))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_question_in_both_languages() {
        let token = |text: &str| Match::Token(text.into());
        let what = Match::All(vec![
            Match::Any(vec![token("ana"), token("=roan")]),
            Match::Phrase(vec!["prima".into(), "zi".into()]),
        ]);
        let what = what.but(vec![Match::Beginning("+cas".into())]);
        assert_eq!(what.to_fts5(), r#"((("ana" OR "=roan") AND "prima zi") NOT ("+cas" *))"#);
        assert_eq!(what.to_tsquery(), "((('ana' | '=roan') & ('prima' <-> 'zi')) & !('+cas':*))");
    }

    #[test]
    fn the_same_document_in_both_forms() {
        let document = NewDocument {
            number: 1,
            source: Uuid::nil(),
            post: PostId(Uuid::nil()),
            text: String::new(),
            words: ["o", "zi", "o"].map(Into::into).to_vec(),
            marks: BTreeSet::from(["_lro".to_owned()]),
            version: 1,
            post_version: 1,
        };
        assert_eq!(document.to_fts5(), "o zi o _lro");
        assert_eq!(document.to_tsvector(), "'o':1,3 'zi':2 '_lro' ");
    }
}
