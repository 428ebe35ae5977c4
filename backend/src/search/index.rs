//! Keeps the index: reads what a post says now, and stores it, or takes it out.

use super::extract::plain_text;
use super::tokens::{Fact, Tokens};
use super::words::words;
use crate::db::Conn;
use crate::db::full_text::{self, NewDocument};
use crate::db::schema::{
    forum_poll_options, forum_polls, forum_posts, forum_topics, forum_translations, search_documents,
};
use diesel::prelude::*;
use shared::core::id::{AccountId, CategoryId, PostId, TopicId, TranslationId};
use shared::core::{Language, Timestamp};
use uuid::Uuid;

/// How tokens are made now. Whoever changes that counts on: the nightly job makes older documents anew.
pub const VERSION: i32 = 2;
/// Documents of one millisecond before they take the numbers of the next.
const IN_A_MILLISECOND: i64 = 16;

/// The first number that a document of this time may have.
pub fn number_at(time: Timestamp) -> i64 {
    time.0.div_euclid(1_000).saturating_mul(IN_A_MILLISECOND)
}

/// What the index has of a post beside its words.
#[derive(Clone, Copy, Debug)]
pub struct Facts {
    /// The post.
    pub post: PostId,
    /// Its version.
    pub version: i32,
    /// When it was written.
    pub created_at: Timestamp,
    /// Its language.
    pub language: Language,
    /// Who wrote it; none: a former member.
    pub author: Option<AccountId>,
    /// The category of its topic.
    pub category: CategoryId,
}

impl Facts {
    /// The document of a post, or of an attachment with its text, that has these words.
    pub fn document(&self, source: Uuid, text: String, mut tokens: Tokens) -> NewDocument {
        tokens.add_fact(Fact::Category(self.category));
        tokens.add_fact(Fact::Language(self.language));
        if let Some(author) = self.author {
            tokens.add_fact(Fact::Author(author));
        }
        NewDocument {
            number: number_at(self.created_at),
            source,
            post: self.post,
            text,
            words: tokens.words,
            marks: tokens.marks,
            version: VERSION,
            post_version: self.version,
        }
    }
}

/// A post with its topic, as the tables have them.
#[derive(Queryable)]
struct Source {
    post: PostId,
    version: i32,
    number: i32,
    created_at: Timestamp,
    deleted_at: Option<Timestamp>,
    hidden_at: Option<Timestamp>,
    language: Language,
    author: Option<AccountId>,
    body_html: String,
    category: CategoryId,
    title: String,
    title_language: Language,
    /// The tags of the topic, a line each.
    tags: String,
    /// The post that answers the topic's question.
    answer: Option<PostId>,
    /// Whether it has a poll.
    poll: i32,
}

impl Source {
    fn find(connection: &mut Conn, post: PostId) -> QueryResult<Option<Self>> {
        let columns = (
            forum_posts::id,
            forum_posts::version,
            forum_posts::number,
            forum_posts::created_at,
            forum_posts::deleted_at,
            forum_posts::hidden_at,
            forum_posts::language,
            forum_posts::author_id,
            forum_posts::body_html,
            forum_topics::category_id,
            forum_topics::title,
            forum_topics::language,
            forum_topics::tags,
            forum_topics::accepted_post_id,
            forum_posts::poll,
        );
        let posts = forum_posts::table.inner_join(forum_topics::table);
        posts.filter(forum_posts::id.eq(post)).select(columns).first(connection).optional()
    }

    /// Whether everybody reads it who sees its category: it stands, and nobody who moderates has hidden it.
    fn is_readable(&self) -> bool {
        self.deleted_at.is_none() && self.hidden_at.is_none()
    }

    fn facts(&self) -> Facts {
        let Self { post, version, created_at, language, category, .. } = *self;
        // Nobody is shown as the author of what was deleted, and nobody is searched by it.
        let author = self.author.filter(|_| self.is_readable());
        Facts { post, version, created_at, language, author, category }
    }

    /// The document of the post, or of an attachment of it, that has these words.
    fn document(&self, source: Uuid, text: String, mut tokens: Tokens) -> NewDocument {
        self.add_facts_of_topic(&mut tokens);
        self.facts().document(source, text, tokens)
    }

    fn add_facts_of_topic(&self, tokens: &mut Tokens) {
        for tag in self.tags.lines() {
            tokens.add_fact(Fact::tag(tag));
        }
        if self.answer.is_some() {
            tokens.add_fact(Fact::Answered);
        }
    }

    /// The document of an attachment. That of a hidden post keeps its text, to be found by it again once the post is shown.
    fn attachment(&self, id: Uuid, text: String) -> NewDocument {
        let tokens = if self.is_readable() { Tokens::of(&text, self.language) } else { Tokens::default() };
        self.document(id, text, tokens)
    }

    /// The document of a translation, which is found in its own language.
    fn translation(&self, id: TranslationId, language: Language, html: &str) -> NewDocument {
        let mut tokens = Tokens::of(&plain_text(html), language);
        self.add_facts_of_topic(&mut tokens);
        Facts { language, ..self.facts() }.document(id.0, String::new(), tokens)
    }

    /// The words of the post and of its poll; the first of a topic has the title's too, and keeps them when its own are deleted.
    fn tokens(&self, poll: &str) -> Tokens {
        let mut tokens = if self.is_readable() {
            Tokens::of(&format!("{}{poll}", plain_text(&self.body_html)), self.language)
        } else {
            Tokens::default()
        };
        if self.number == 1 {
            tokens.add_title(&self.title, self.title_language);
        }
        tokens
    }
}

/// The question of a post's poll and its options, each begun by a line of its own; nothing where there is none.
fn poll_text(connection: &mut Conn, source: &Source) -> QueryResult<String> {
    if source.poll == 0 {
        return Ok(String::new());
    }
    let question = forum_polls::table.find(source.post).select(forum_polls::question);
    let question: Option<String> = question.first(connection).optional()?;
    let options: Vec<String> = forum_poll_options::table
        .filter(forum_poll_options::post_id.eq(source.post))
        .order(forum_poll_options::position)
        .select(forum_poll_options::text)
        .load(connection)?;
    Ok(question.into_iter().chain(options).fold(String::new(), |text, line| format!("{text}\n{line}")))
}

/// What a post says now is what is found of it, with its topic's title where it is the first, with its attachments and its
/// translations. To be called after a post was written, changed, translated, deleted, or has lost its author.
pub fn index_post(connection: &mut Conn, post: PostId) -> QueryResult<()> {
    let Some(source) = Source::find(connection, post)? else { return forget_post(connection, post) };
    if source.deleted_at.is_none() {
        renew_attachments(connection, &source)?;
        renew_translations(connection, &source)?;
    } else {
        forget_post(connection, post)?;
    }
    let tokens = source.tokens(&poll_text(connection, &source)?);
    if tokens.is_empty() {
        return forget_attachment(connection, post.0);
    }
    store(connection, source.document(post.0, String::new(), tokens))
}

/// The same for the first post of a topic, after the title or its language changed.
pub fn index_title(connection: &mut Conn, topic: TopicId) -> QueryResult<()> {
    let first = forum_posts::table.filter(forum_posts::topic_id.eq(topic).and(forum_posts::number.eq(1)));
    let first: Option<PostId> = first.select(forum_posts::id).first(connection).optional()?;
    first.map_or(Ok(()), |post| index_post(connection, post))
}

/// The same for every post of a topic: after it was moved, merged or split, has other tags, or another
/// answer.
pub fn index_topic(connection: &mut Conn, topic: TopicId) -> QueryResult<()> {
    let posts = forum_posts::table.filter(forum_posts::topic_id.eq(topic)).select(forum_posts::id);
    for post in posts.order(forum_posts::number).load(connection)? {
        index_post(connection, post)?;
    }
    Ok(())
}

/// What somebody wrote and what has a title of theirs: to be indexed again after it has lost its author.
pub fn posts_of(connection: &mut Conn, author: AccountId) -> QueryResult<Vec<PostId>> {
    let mut posts: Vec<PostId> = forum_posts::table
        .filter(forum_posts::author_id.eq(author))
        .select(forum_posts::id)
        .load(connection)?;
    let titled: Vec<PostId> = forum_posts::table
        .inner_join(forum_topics::table)
        .filter(forum_topics::author_id.eq(author).and(forum_posts::number.eq(1)))
        .select(forum_posts::id)
        .load(connection)?;
    posts.extend(titled);
    posts.sort_unstable();
    posts.dedup();
    Ok(posts)
}

/// The text of an attachment is found as its post is. An empty text is not.
pub fn index_attachment(
    connection: &mut Conn,
    post: PostId,
    attachment: Uuid,
    text: &str,
) -> QueryResult<()> {
    let stands = Source::find(connection, post)?.filter(|source| source.deleted_at.is_none());
    match stands.filter(|_| words(text).next().is_some()) {
        Some(source) => store(connection, source.attachment(attachment, text.to_owned())),
        None => forget_attachment(connection, attachment),
    }
}

/// The attachments of a post are filtered by what the post is.
fn renew_attachments(connection: &mut Conn, source: &Source) -> QueryResult<()> {
    use search_documents::dsl;
    let own = source.post.0.as_bytes().as_slice();
    let attached = dsl::search_documents
        .filter(dsl::post_id.eq(source.post).and(dsl::source_id.ne(own)))
        .filter(dsl::text.ne(""));
    let attached: Vec<(Vec<u8>, String)> = attached.select((dsl::source_id, dsl::text)).load(connection)?;
    for (id, text) in attached {
        let Ok(id) = Uuid::from_slice(&id) else { continue };
        store(connection, source.attachment(id, text))?;
    }
    Ok(())
}

/// The translations of a post that everybody is shown who reads it. Their documents have no text, unlike those of attachments.
fn renew_translations(connection: &mut Conn, source: &Source) -> QueryResult<()> {
    use forum_translations::dsl;
    let own = source.post.0.as_bytes().as_slice();
    let old = search_documents::post_id
        .eq(source.post)
        .and(search_documents::source_id.ne(own))
        .and(search_documents::text.eq(""));
    diesel::delete(search_documents::table.filter(old)).execute(connection)?;
    if !source.is_readable() {
        return Ok(());
    }
    let shown: Vec<(TranslationId, Language, String)> = dsl::forum_translations
        .filter(dsl::post_id.eq(source.post).and(dsl::withheld_at.is_null()))
        .select((dsl::id, dsl::language, dsl::body_html))
        .load(connection)?;
    for (id, language, html) in shown {
        store(connection, source.translation(id, language, &html))?;
    }
    Ok(())
}

/// Neither the post nor its attachments are found any more.
pub fn forget_post(connection: &mut Conn, post: PostId) -> QueryResult<()> {
    let documents = search_documents::table.filter(search_documents::post_id.eq(post));
    diesel::delete(documents).execute(connection).map(drop)
}

/// An attachment is not found any more.
pub fn forget_attachment(connection: &mut Conn, attachment: Uuid) -> QueryResult<()> {
    let source = attachment.as_bytes().as_slice();
    let document = search_documents::table.filter(search_documents::source_id.eq(source));
    diesel::delete(document).execute(connection).map(drop)
}

fn store(connection: &mut Conn, mut document: NewDocument) -> QueryResult<()> {
    loop {
        if full_text::update(connection, &document)?
            || full_text::insert(connection, std::slice::from_ref(&document))? == 1
        {
            return Ok(());
        }
        // Another document has this number, or another process was faster: the next attempt tells.
        document.number += 1;
    }
}
