//! Posts.

use super::count;
use super::reactions;
use super::topics::Place;
use super::translations::{self, Wanted};
use super::veils;
use crate::accounts::reads;
use crate::accounts::rows::{PERSON, PersonRow};
use crate::audit::Act;
use crate::db::Conn;
use crate::db::schema::{
    accounts_accounts, accounts_organisations, forum_bookmarks, forum_posts, forum_translations,
    forum_veiled_posts,
};
use crate::forum::policy::{self, Rule};
use crate::http::actor::ActorFacts;
use crate::http::page::{self, Direction};
use diesel::dsl::case_when;
use diesel::prelude::*;
use diesel::sql_types::Text;
use shared::core::id::{AccountId, PostId, TopicId};
use shared::core::{Language, Timestamp};
use shared::forum::{Post, PostPlace, Reaction, ReactionCount};
use uuid::Uuid;

/// A post to insert.
#[derive(Insertable)]
#[diesel(table_name = forum_posts)]
#[expect(missing_docs, reason = "the columns are explained in the migration")]
pub struct NewPostRow {
    pub id: PostId,
    pub topic_id: TopicId,
    pub number: i32,
    pub author_id: Option<AccountId>,
    pub language: Language,
    pub body_markdown: String,
    pub body_html: String,
    pub created_at: Timestamp,
    pub version: i32,
    pub anonymous: i32,
    #[diesel(skip_insertion)]
    pub writer: AccountId,
}

impl NewPostRow {
    /// Inserts it; whose it is, if it is an anonymous colleague's, where only they find it.
    pub fn insert(&self, connection: &mut Conn) -> QueryResult<()> {
        diesel::insert_into(forum_posts::table).values(self).execute(connection)?;
        if self.anonymous == 0 { Ok(()) } else { veils::hide_post(connection, self.id, self.writer) }
    }
}

/// A post with its author.
#[derive(Queryable)]
pub struct PostRow {
    /// The post.
    pub id: PostId,
    /// Its topic.
    pub topic_id: TopicId,
    number: i32,
    language: Language,
    body_html: String,
    created_at: Timestamp,
    edited_at: Option<Timestamp>,
    /// When it was deleted.
    pub deleted_at: Option<Timestamp>,
    /// Counts the changes.
    pub version: i32,
    author_id: Option<AccountId>,
    anonymous: i32,
    has_files: i32,
    poll: i32,
    veiled: Option<AccountId>,
    thanks_count: i32,
    helped_count: i32,
    same_here_count: i32,
    /// Since when it is hidden.
    pub hidden_at: Option<Timestamp>,
    /// The languages it was translated into, as they are stored.
    translated_into: String,
    translation: Option<translations::Found>,
    translator: Option<(AccountId, String)>,
    /// Itself, if the reader keeps it.
    bookmarked: Option<PostId>,
    author: Option<PersonRow>,
}

/// What a reader said about posts.
#[derive(Clone, Debug, Default)]
pub struct Said(Vec<(PostId, Reaction)>);

impl Said {
    /// About these posts of one topic; nothing is asked where nobody said anything.
    pub fn about(connection: &mut Conn, account: AccountId, posts: &[PostRow]) -> QueryResult<Self> {
        let spoken_of = || posts.iter().filter(|post| post.counts().iter().any(|(_, count)| *count > 0));
        let Some(topic) = spoken_of().next().map(|post| post.topic_id) else { return Ok(Self::default()) };
        let numbers = spoken_of().map(|post| post.number);
        let (first, last) = (numbers.clone().min().unwrap_or(0), numbers.max().unwrap_or(0));
        Ok(Self(reactions::of_account(connection, account, topic, first, last)?))
    }
}

diesel::alias!(const TRANSLATORS: Alias<Translators> = accounts_accounts as translators);

/// The query that every post is read with. A macro, since its type has no name that a person could write.
macro_rules! posts_read_by {
    ($reader:expr) => {{
        let wanted = Wanted::of($reader);
        let [first, second, third] = wanted.each();
        let [with_first, with_second, with_third] = wanted.patterns();
        let best = case_when(forum_posts::translated_into.like(with_first), IntoSql::into_sql::<Text>(first))
            .when(forum_posts::translated_into.like(with_second), IntoSql::into_sql::<Text>(second))
            .when(forum_posts::translated_into.like(with_third), IntoSql::into_sql::<Text>(third))
            .otherwise(IntoSql::into_sql::<Text>(String::new()));
        // No id, no look-up: most posts are neither an anonymous colleague's nor translated.
        let veiled = case_when(forum_posts::anonymous.ne(0), forum_posts::id);
        let translated = case_when(forum_posts::translated_into.ne(""), forum_posts::id);
        forum_posts::table
            .left_join(accounts_accounts::table)
            .left_join(
                accounts_organisations::table.on(accounts_organisations::id
                    .nullable()
                    .eq(accounts_accounts::organisation_id.nullable())),
            )
            .left_join(forum_veiled_posts::table.on(forum_veiled_posts::post_id.nullable().eq(veiled)))
            .left_join(
                forum_bookmarks::table.on(forum_bookmarks::post_id
                    .eq(forum_posts::id)
                    .and(forum_bookmarks::account_id.eq($reader.account))),
            )
            .left_join(
                forum_translations::table.on(forum_translations::post_id
                    .nullable()
                    .eq(translated)
                    .and(forum_translations::language.eq(best))
                    .and(forum_posts::language.ne(first))
                    .and(forum_posts::language.ne(second))
                    .and(forum_posts::language.ne(third))),
            )
            .left_join(
                TRANSLATORS.on(TRANSLATORS
                    .field(accounts_accounts::id)
                    .nullable()
                    .eq(forum_translations::translator_id.nullable())),
            )
            .select((
                forum_posts::id,
                forum_posts::topic_id,
                forum_posts::number,
                forum_posts::language,
                forum_posts::body_html,
                forum_posts::created_at,
                forum_posts::edited_at,
                forum_posts::deleted_at,
                forum_posts::version,
                forum_posts::author_id,
                forum_posts::anonymous,
                forum_posts::has_files,
                forum_posts::poll,
                forum_veiled_posts::account_id.nullable(),
                forum_posts::thanks_count,
                forum_posts::helped_count,
                forum_posts::same_here_count,
                forum_posts::hidden_at,
                forum_posts::translated_into,
                (
                    forum_translations::language,
                    forum_translations::body_html,
                    forum_translations::translated_at,
                    forum_translations::outdated_at,
                    forum_translations::version,
                )
                    .nullable(),
                TRANSLATORS.fields((accounts_accounts::id, accounts_accounts::name)).nullable(),
                forum_bookmarks::post_id.nullable(),
                PERSON.nullable(),
            ))
    }};
}

impl PostRow {
    /// Up to `limit` posts of a topic beyond a place, nearest first.
    pub fn list(
        connection: &mut Conn,
        reader: &ActorFacts,
        topic: TopicId,
        place: Option<page::Place>,
        limit: i64,
    ) -> QueryResult<Vec<Self>> {
        use forum_posts::{number, topic_id};
        let (direction, after) = place.map_or((Direction::Next, 0), |place| (place.direction, place.key));
        let after = i32::try_from(after).unwrap_or(i32::MAX);
        let posts = posts_read_by!(reader).filter(topic_id.eq(topic));
        match direction {
            Direction::Next => {
                posts.filter(number.gt(after)).order(number.asc()).limit(limit).load(connection)
            }
            Direction::Previous => {
                posts.filter(number.lt(after)).order(number.desc()).limit(limit).load(connection)
            }
        }
    }

    /// One post.
    pub fn find(connection: &mut Conn, reader: &ActorFacts, post: PostId) -> QueryResult<Option<Self>> {
        posts_read_by!(reader).filter(forum_posts::id.eq(post)).first(connection).optional()
    }

    /// The number of the newest post that had been written at a time; 0 if none.
    pub fn newest_until(connection: &mut Conn, topic: TopicId, at: Timestamp) -> QueryResult<i32> {
        use forum_posts::dsl;
        let earlier = dsl::forum_posts.filter(dsl::topic_id.eq(topic).and(dsl::created_at.le(at)));
        let newest: Option<i32> = earlier.select(diesel::dsl::max(dsl::number)).first(connection)?;
        Ok(newest.unwrap_or(0))
    }

    /// Where it stands.
    pub fn place(connection: &mut Conn, post: PostId) -> QueryResult<Option<PostPlace>> {
        use forum_posts::dsl;
        let found: Option<(TopicId, i32)> =
            dsl::forum_posts.find(post).select((dsl::topic_id, dsl::number)).first(connection).optional()?;
        Ok(found.map(|(topic_id, number)| PostPlace { post_id: post, topic_id, number: count(number) }))
    }

    /// The text as it was written.
    pub fn markdown(connection: &mut Conn, post: PostId) -> QueryResult<String> {
        forum_posts::table.find(post).select(forum_posts::body_markdown).first(connection)
    }

    /// Where it stands in the topic.
    pub fn key(&self) -> (i64, Uuid) {
        (i64::from(self.number), self.id.0)
    }

    /// Who wrote it, to judge what they may do with it and never to be shown; none: a former member.
    pub fn writer(&self) -> Option<AccountId> {
        self.author_id.or(self.veiled)
    }

    /// Whether files may be with it.
    pub fn has_files(&self) -> bool {
        self.has_files != 0
    }

    /// Whether an anonymous colleague wrote it.
    pub fn is_anonymous(&self) -> bool {
        self.anonymous != 0
    }

    /// Whether this account wrote it as an anonymous colleague: to be named for what one does with it would say whose it is.
    pub fn is_veil_of(&self, account: AccountId) -> bool {
        self.veiled == Some(account)
    }

    /// Who is named for what this account does with it: nobody, where that would say whose it is.
    pub fn named(&self, account: AccountId) -> Option<AccountId> {
        Some(account).filter(|account| !self.is_veil_of(*account))
    }

    /// What this account does with it, on record: not by whom, where that would say whose it is.
    pub fn sign(&self, act: Act, account: AccountId) -> Act {
        match self.named(account) {
            Some(named) => act.by(named),
            None => act,
        }
    }

    /// Whether the actor, who sees the post, reads its text: what is hidden only its author does, and who leads there.
    pub fn is_readable(&self, actor: &ActorFacts, rule: &Rule) -> bool {
        self.hidden_at.is_none() || self.writer() == Some(actor.account) || policy::may_lead(actor, rule)
    }

    /// Whether a post is a reply in this topic that stands.
    pub fn is_reply(connection: &mut Conn, post: PostId, topic: TopicId) -> QueryResult<bool> {
        use forum_posts::dsl;
        let reply = dsl::forum_posts
            .find(post)
            .filter(dsl::topic_id.eq(topic).and(dsl::number.gt(1)).and(dsl::deleted_at.is_null()));
        diesel::select(diesel::dsl::exists(reply)).get_result(connection)
    }

    /// As this actor sees it, without its files; of a deleted one only the place, of a hidden one the text only for its
    /// author and for those who moderate.
    pub fn into_post(self, actor: &ActorFacts, rule: &Rule, place: &Place, said: &Said) -> Post {
        let stands = self.deleted_at.is_none();
        let is_shown = self.is_readable(actor, rule);
        let (writer, is_anonymous) = (self.writer(), self.is_anonymous());
        let is_foreign = !actor.reads.contains(&self.language);
        let may_translate = stands
            && self.hidden_at.is_none()
            && !self.is_veil_of(actor.account)
            && policy::may_translate(actor, rule, place.standing, self.language);
        let reactions = self.reactions(said);
        let translation = self.translation.map(|found| translations::shown(found, self.translator));
        Post {
            id: self.id,
            topic_id: self.topic_id,
            number: count(self.number),
            may_edit: stands && policy::may_edit(actor, rule, place.standing, writer),
            may_react: stands && policy::may_react(actor, rule, place.standing, writer),
            may_accept: stands
                && self.number > 1
                && policy::may_edit(actor, rule, place.standing, place.author),
            may_flag: stands && policy::may_flag(actor, rule, writer),
            may_reveal: is_anonymous && policy::may_reveal(actor, rule, writer),
            anonymous: is_anonymous,
            asker: self.anonymous == veils::ASKER,
            own: writer == Some(actor.account),
            poll: stands && is_shown && self.poll != 0,
            translation: translation.filter(|_| is_shown && is_foreign),
            translated_into: if is_shown { reads::from_text(&self.translated_into) } else { Vec::new() },
            may_translate,
            reactions,
            accepted: place.accepted == Some(self.id),
            bookmarked: self.bookmarked.is_some(),
            hidden: self.hidden_at.is_some(),
            author: self.author.filter(|_| stands).map(Into::into),
            language: self.language,
            body_html: if is_shown { self.body_html } else { String::new() },
            created_at: self.created_at,
            edited_at: self.edited_at,
            deleted_at: self.deleted_at,
            version: count(self.version),
            attachments: Vec::new(),
        }
    }

    fn counts(&self) -> [(Reaction, i32); 3] {
        [
            (Reaction::Thanks, self.thanks_count),
            (Reaction::Helped, self.helped_count),
            (Reaction::SameHere, self.same_here_count),
        ]
    }

    fn reactions(&self, said: &Said) -> Vec<ReactionCount> {
        let stands = self.deleted_at.is_none();
        let said_once = self.counts().into_iter().filter(|(_, number)| stands && *number > 0);
        said_once
            .map(|(kind, number)| ReactionCount {
                kind,
                count: count(number),
                mine: said.0.contains(&(self.id, kind)),
            })
            .collect()
    }

    /// Its language, its number of changes.
    pub fn language(&self) -> Language {
        self.language
    }
}
