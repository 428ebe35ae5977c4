//! What a search found: posts and topics behind the index's numbers.

use super::count;
use crate::accounts::rows::{PERSON, PersonRow};
use crate::db::Conn;
use crate::db::schema::{
    accounts_accounts, accounts_organisations, forum_posts, forum_topics, forum_translations,
    search_documents,
};
use crate::search::extract::{extract, plain_text};
use crate::search::query::Typed;
use diesel::prelude::*;
use shared::core::id::{CategoryId, PostId, TopicId};
use shared::core::{Language, Timestamp};
use shared::search::{SearchHit, TopicSuggestion};
use std::collections::HashMap;

/// A document that was found, with its post, its topic and its author.
#[derive(Queryable)]
pub struct HitRow {
    document: i64,
    source_id: Vec<u8>,
    attached: String,
    post_id: PostId,
    number: i32,
    language: Language,
    body_html: String,
    created_at: Timestamp,
    deleted_at: Option<Timestamp>,
    hidden_at: Option<Timestamp>,
    topic_id: TopicId,
    title: String,
    title_language: Language,
    /// The category of the topic, to judge who may see it.
    pub category_id: CategoryId,
    anonymous: i32,
    author: Option<PersonRow>,
    /// What was found of it, where that is a translation.
    translation: Option<(Language, String)>,
}

impl HitRow {
    /// Those of these numbers, in their order.
    pub fn list(connection: &mut Conn, numbers: &[i64]) -> QueryResult<Vec<Self>> {
        let rows: Vec<Self> = search_documents::table
            .inner_join(forum_posts::table.inner_join(forum_topics::table))
            .left_join(
                accounts_accounts::table.on(accounts_accounts::id.nullable().eq(forum_posts::author_id)),
            )
            .left_join(
                accounts_organisations::table.on(accounts_organisations::id
                    .nullable()
                    .eq(accounts_accounts::organisation_id.nullable())),
            )
            .left_join(forum_translations::table.on(forum_translations::id.eq(search_documents::source_id)))
            .filter(search_documents::number.eq_any(numbers))
            .select((
                search_documents::number,
                search_documents::source_id,
                search_documents::text,
                forum_posts::id,
                forum_posts::number,
                forum_posts::language,
                forum_posts::body_html,
                forum_posts::created_at,
                forum_posts::deleted_at,
                forum_posts::hidden_at,
                forum_topics::id,
                forum_topics::title,
                forum_topics::language,
                forum_topics::category_id,
                forum_posts::anonymous,
                PERSON.nullable(),
                (forum_translations::language, forum_translations::body_html).nullable(),
            ))
            .load(connection)?;
        Ok(in_order(rows, numbers, |row| row.document))
    }

    /// As it is shown, with the place that was searched for.
    pub fn into_hit(self, typed: &Typed) -> SearchHit {
        let in_attachment = self.source_id != self.post_id.0.as_bytes() && self.translation.is_none();
        // The first post of a topic is found by the title, also when it was deleted or hidden: then nothing of it is shown.
        let is_readable = self.deleted_at.is_none() && self.hidden_at.is_none();
        let in_translation = self.translation.is_some();
        let (language, html) = self.translation.unwrap_or((self.language, self.body_html));
        let text = match (is_readable, in_attachment) {
            (false, _) => String::new(),
            (true, true) => self.attached,
            (true, false) => plain_text(&html),
        };
        SearchHit {
            topic_id: self.topic_id,
            post_id: self.post_id,
            number: count(self.number),
            title: self.title,
            title_language: self.title_language,
            category_id: self.category_id,
            author: self.author.filter(|_| is_readable).map(Into::into),
            anonymous: self.anonymous != 0,
            language,
            created_at: self.created_at,
            in_attachment,
            in_translation,
            extract_html: extract(&text, language, typed),
        }
    }
}

/// A topic whose title begins as what was typed.
#[derive(Queryable)]
pub struct SuggestionRow {
    document: i64,
    topic_id: TopicId,
    title: String,
    language: Language,
    /// Where it stands, to judge who may see it.
    pub category_id: CategoryId,
}

impl SuggestionRow {
    /// The topics of these documents, in their order.
    pub fn list(connection: &mut Conn, numbers: &[i64]) -> QueryResult<Vec<Self>> {
        let rows: Vec<Self> = search_documents::table
            .inner_join(forum_posts::table.inner_join(forum_topics::table))
            .filter(search_documents::number.eq_any(numbers))
            .select((
                search_documents::number,
                forum_topics::id,
                forum_topics::title,
                forum_topics::language,
                forum_topics::category_id,
            ))
            .load(connection)?;
        Ok(in_order(rows, numbers, |row| row.document))
    }

    /// As it is suggested.
    pub fn into_suggestion(self) -> TopicSuggestion {
        TopicSuggestion {
            topic_id: self.topic_id,
            title: self.title,
            language: self.language,
            category_id: self.category_id,
        }
    }
}

fn in_order<T>(mut rows: Vec<T>, numbers: &[i64], number: impl Fn(&T) -> i64) -> Vec<T> {
    let places: HashMap<i64, usize> = numbers.iter().copied().zip(0..).collect();
    rows.sort_by_key(|row| places.get(&number(row)).copied());
    rows
}
