//! Translations of posts: one a language. Which languages there are is kept with the post, so that a page of posts finds the
//! one that its reader is shown without another question.

use super::{count, veils};
use crate::accounts::reads;
use crate::db::Conn;
use crate::db::schema::forum_translations::{self, dsl};
use crate::db::schema::{accounts_accounts, forum_posts};
use crate::forum::markdown;
use crate::http::actor::ActorFacts;
use diesel::prelude::*;
use shared::core::id::{AccountId, PostId, TranslationId};
use shared::core::{Language, Timestamp};
use shared::forum::{PostTranslation, Translator};

/// The languages of a reader as the query of posts takes them: always three, so that the statement stays prepared.
pub struct Wanted([Language; 3]);

impl Wanted {
    /// The best three of a reader; the best again, where there are fewer.
    pub fn of(reader: &ActorFacts) -> Self {
        let mut best = reader.reads.iter().copied().cycle();
        Self(std::array::from_fn(|_| best.next().unwrap_or(Language::English)))
    }

    /// Each of them, the best first.
    pub const fn each(&self) -> [Language; 3] {
        self.0
    }

    /// What the list of a post's languages looks like that has each of them.
    pub fn patterns(&self) -> [String; 3] {
        self.0.map(|language| format!("%{language}%"))
    }
}

/// A translation that was found with its post: language, HTML, when, since when outdated, version.
pub type Found = (Language, String, Timestamp, Option<Timestamp>, i32);

/// As it goes over the wire.
pub fn shown(found: Found, translator: Option<(AccountId, String)>) -> PostTranslation {
    let (language, body_html, translated_at, outdated_at, version) = found;
    PostTranslation {
        language,
        translator: translator.map(|(id, name)| Translator { id, name }),
        body_html,
        translated_at,
        outdated: outdated_at.is_some(),
        version: count(version),
    }
}

/// A translation as it is stored.
#[derive(Queryable)]
pub struct TranslationRow {
    /// Names it.
    pub id: TranslationId,
    found: Found,
    /// The text as it was written.
    pub body_markdown: String,
    /// Since when it is withheld.
    pub withheld_at: Option<Timestamp>,
    /// Who translated; none: a former member.
    pub translator: Option<(AccountId, String)>,
}

/// A translation to store.
#[derive(Insertable, AsChangeset)]
#[diesel(table_name = forum_translations, treat_none_as_null = true)]
#[expect(missing_docs, reason = "the columns are explained in the migration")]
pub struct NewTranslationRow {
    pub post_id: PostId,
    pub language: Language,
    pub translator_id: Option<AccountId>,
    pub body_markdown: String,
    pub body_html: String,
    pub translated_at: Timestamp,
    pub version: i32,
    pub outdated_at: Option<Timestamp>,
    pub withheld_at: Option<Timestamp>,
}

impl NewTranslationRow {
    /// Puts it beside the post, in the place of the one that was there.
    pub fn put(&self, connection: &mut Conn, id: TranslationId) -> QueryResult<()> {
        let there = dsl::forum_translations
            .filter(dsl::post_id.eq(self.post_id).and(dsl::language.eq(self.language)));
        if diesel::update(there).set(self).execute(connection)? == 0 {
            diesel::insert_into(dsl::forum_translations)
                .values((dsl::id.eq(id), self))
                .execute(connection)?;
        }
        keep_list(connection, self.post_id)
    }
}

impl TranslationRow {
    /// Of a post, by language.
    pub fn list(connection: &mut Conn, post: PostId) -> QueryResult<Vec<Self>> {
        dsl::forum_translations
            .left_join(accounts_accounts::table.on(accounts_accounts::id.nullable().eq(dsl::translator_id)))
            .filter(dsl::post_id.eq(post))
            .order(dsl::language)
            .select((
                dsl::id,
                (dsl::language, dsl::body_html, dsl::translated_at, dsl::outdated_at, dsl::version),
                dsl::body_markdown,
                dsl::withheld_at,
                (accounts_accounts::id, accounts_accounts::name).nullable(),
            ))
            .load(connection)
    }

    /// Of a post into this language.
    pub fn find(connection: &mut Conn, post: PostId, language: Language) -> QueryResult<Option<Self>> {
        Ok(Self::list(connection, post)?.into_iter().find(|row| row.language() == language))
    }

    /// The language that it was translated into.
    pub fn language(&self) -> Language {
        self.found.0
    }

    /// Counts the changes.
    pub fn version(&self) -> i32 {
        self.found.4
    }

    /// Whether this account translated it.
    pub fn is_by(&self, account: AccountId) -> bool {
        self.translator.as_ref().is_some_and(|(id, _)| *id == account)
    }

    /// Whether another colleague may translate in its place.
    pub fn is_open(&self) -> bool {
        self.translator.is_none() || self.withheld_at.is_some() || self.found.3.is_some()
    }

    /// As it goes over the wire.
    pub fn into_translation(self) -> PostTranslation {
        shown(self.found, self.translator)
    }
}

/// Keeps with the post into which languages it is translated, for all who read it.
fn keep_list(connection: &mut Conn, post: PostId) -> QueryResult<()> {
    let shown = dsl::forum_translations.filter(dsl::post_id.eq(post).and(dsl::withheld_at.is_null()));
    let languages: Vec<Language> = shown.select(dsl::language).load(connection)?;
    diesel::update(forum_posts::table.find(post))
        .set(forum_posts::translated_into.eq(reads::to_text(&languages)))
        .execute(connection)
        .map(drop)
}

/// The post says something else from now on.
pub fn outdate(connection: &mut Conn, post: PostId, now: Timestamp) -> QueryResult<()> {
    let current = dsl::forum_translations.filter(dsl::post_id.eq(post).and(dsl::outdated_at.is_null()));
    diesel::update(current).set(dsl::outdated_at.eq(Some(now))).execute(connection).map(drop)
}

/// Something was taken out of what the post says or said: translations of that may say it in words that no machine finds, so
/// nobody is shown them until somebody has translated anew.
pub fn withhold_outdated(connection: &mut Conn, post: PostId, now: Timestamp) -> QueryResult<()> {
    let outdated = dsl::forum_translations.filter(dsl::post_id.eq(post).and(dsl::outdated_at.is_not_null()));
    diesel::update(outdated).set(dsl::withheld_at.eq(Some(now))).execute(connection)?;
    keep_list(connection, post)
}

/// Puts a blank in the place of a passage in all translations of a post; whether it was somewhere.
pub fn redact(connection: &mut Conn, post: PostId, passage: &str, blank: &str) -> QueryResult<bool> {
    let stored: Vec<(TranslationId, String)> = dsl::forum_translations
        .filter(dsl::post_id.eq(post))
        .select((dsl::id, dsl::body_markdown))
        .load(connection)?;
    let with: Vec<_> = stored.into_iter().filter(|(_, body)| body.contains(passage)).collect();
    for (id, body) in &with {
        let body = body.replace(passage, blank);
        diesel::update(dsl::forum_translations.find(id))
            .set((
                dsl::body_html.eq(markdown::to_html(&body)),
                dsl::body_markdown.eq(body),
                dsl::version.eq(dsl::version + 1),
            ))
            .execute(connection)?;
    }
    Ok(!with.is_empty())
}

/// Takes a translation away.
pub fn delete(connection: &mut Conn, post: PostId, language: Language) -> QueryResult<()> {
    let there = dsl::forum_translations.filter(dsl::post_id.eq(post).and(dsl::language.eq(language)));
    diesel::delete(there).execute(connection)?;
    keep_list(connection, post)
}

/// Takes all translations of a post away, whose text is gone.
pub fn delete_of_post(connection: &mut Conn, post: PostId) -> QueryResult<()> {
    diesel::delete(dsl::forum_translations.filter(dsl::post_id.eq(post))).execute(connection)?;
    keep_list(connection, post)
}

/// Takes away what an account translated, and the translations of what it wrote; gives the posts.
pub fn delete_of_account(connection: &mut Conn, account: AccountId) -> QueryResult<Vec<PostId>> {
    let written = forum_posts::table.filter(forum_posts::author_id.eq(account)).select(forum_posts::id);
    let veiled = veils::posts_of(connection, account)?;
    let of_theirs = dsl::post_id.eq_any(written).or(dsl::post_id.eq_any(&veiled));
    let theirs = dsl::translator_id.eq(account).assume_not_null().or(of_theirs);
    let posts: Vec<PostId> =
        dsl::forum_translations.filter(theirs).select(dsl::post_id).distinct().load(connection)?;
    let written = forum_posts::table.filter(forum_posts::author_id.eq(account)).select(forum_posts::id);
    diesel::delete(dsl::forum_translations.filter(dsl::translator_id.eq(account))).execute(connection)?;
    let of_theirs = dsl::post_id.eq_any(written).or(dsl::post_id.eq_any(&veiled));
    diesel::delete(dsl::forum_translations.filter(of_theirs)).execute(connection)?;
    posts.iter().try_for_each(|post| keep_list(connection, *post))?;
    Ok(posts)
}
