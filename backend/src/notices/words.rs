//! What mails of notices say: that something happened, where and by whom. Of a confidential category not even where.

use super::mailing::Reader;
use super::rows::NoticeRow;
use crate::forum::reach::Reach;
use crate::http::error::AppError;
use crate::notify::letter::{Block, Letter};
use crate::notify::mail::Desk;
use crate::notify::mailer::Message;
use crate::notify::tokens::Scope;
use crate::text::t;
use sha2::{Digest, Sha256};
use shared::core::Language;
use shared::core::id::{CategoryId, TopicId};
use shared::notices::NoticeKind;
use std::fmt::Write;

/// Where one chooses what one is told.
const SETTINGS_PATH: &str = "/account#notices";
/// Where one sees all that one was told.
const LIST_PATH: &str = "/notices";
/// Topics that a digest lists; of more it says only how many.
const MOST_TOPICS: usize = 40;
/// Names that it says beside a topic.
const MOST_NAMES: usize = 3;

/// The mail about what one was told of one topic, or by one colleague; none if there is nothing to tell.
pub fn at_once(
    desk: Desk<'_>,
    reach: &Reach,
    reader: &Reader,
    told: &[NoticeRow],
) -> Result<Option<Message>, AppError> {
    let Some(first) = told.first() else { return Ok(None) };
    let language = reader.words.language;
    let (subject, sentence) = saying(language, first);
    let place = Named::of(reach, reader, first);
    let subject = match &place {
        Some(Named { title, .. }) => format!("{subject}: {title}"),
        None => subject,
    };
    let mut blocks = vec![Block::Text(sentence)];
    blocks.extend(where_it_is(language, first, place.as_ref()));
    let more = told.len() - 1;
    if more > 0 {
        blocks.push(Block::Text(t::notices_more(language, count(more))));
    }
    blocks.push(Block::Link { words: t::notices_link(language).to_owned(), path: first.path() });
    let thread = first.topic().map(|(topic, ..)| thread_of(*topic));
    compose(desk, reader, subject, blocks, thread, Scope::Kind(first.kind)).map(Some)
}

/// The digest of what waited for it; none if there is nothing to tell.
pub fn digest(
    desk: Desk<'_>,
    reach: &Reach,
    reader: &Reader,
    told: &[NoticeRow],
) -> Result<Option<Message>, AppError> {
    if told.is_empty() {
        return Ok(None);
    }
    let language = reader.words.language;
    let mut blocks = vec![Block::Text(t::notices_digest_lead(language).to_owned())];
    let sorted = Sorted::of(reach, reader, told);
    blocks.extend(sorted.topics(language));
    if sorted.confidential > 0 {
        blocks.push(Block::Heading(t::notices_digest_confidential(language).to_owned()));
        let number = count(sorted.confidential);
        blocks.push(Block::Text(t::notices_digest_confidential_text(language, number)));
    }
    if !sorted.others.is_empty() {
        blocks.push(Block::Heading(t::notices_digest_others(language).to_owned()));
        blocks.extend(sorted.others.iter().map(|row| item(saying(language, row).0, row.path(), "")));
    }
    let all = t::notices_digest_link(language).to_owned();
    blocks.push(Block::Link { words: all, path: LIST_PATH.to_owned() });
    let subject = t::notices_digest_subject(language, &reader.words.date(desk.now));
    compose(desk, reader, subject, blocks, None, Scope::Digests).map(Some)
}

fn item(title: String, path: String, about: &str) -> Block {
    Block::Item { title, path, about: about.to_owned() }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// A topic and its category as a mail may name them.
struct Named {
    title: String,
    category: String,
}

impl Named {
    /// None where there is no topic, and in a confidential category.
    fn of(reach: &Reach, reader: &Reader, row: &NoticeRow) -> Option<Self> {
        let (_, category, title) = row.topic()?;
        let category = reader.category_name(reach, *category)?.to_owned();
        let untitled = || t::notices_untitled(reader.words.language).to_owned();
        let title = if title.is_empty() { untitled() } else { title.clone() };
        Some(Self { title, category })
    }
}

fn where_it_is(language: Language, row: &NoticeRow, place: Option<&Named>) -> Option<Block> {
    row.topic()?;
    Some(Block::Text(match place {
        Some(Named { title, category }) => format!(
            "{}\n{}",
            t::notices_where_topic(language, title),
            t::notices_where_category(language, category)
        ),
        None => t::notices_where_confidential(language).to_owned(),
    }))
}

/// The subject line and the sentence of what happened.
fn saying(language: Language, row: &NoticeRow) -> (String, String) {
    let actor = row.actor_name().unwrap_or_else(|| t::notices_someone(language));
    match row.kind {
        NoticeKind::Reply => {
            (t::notices_reply_subject(language, actor), t::notices_reply_sentence(language, actor))
        }
        NoticeKind::Post => {
            (t::notices_post_subject(language, actor), t::notices_post_sentence(language, actor))
        }
        NoticeKind::Topic => {
            (t::notices_topic_subject(language, actor), t::notices_topic_sentence(language, actor))
        }
        NoticeKind::Mention => {
            (t::notices_mention_subject(language, actor), t::notices_mention_sentence(language, actor))
        }
        NoticeKind::Message => {
            (t::notices_message_subject(language, actor), t::notices_message_sentence(language, actor))
        }
        NoticeKind::Moderation => (
            t::notices_moderation_subject(language).to_owned(),
            t::notices_moderation_sentence(language).to_owned(),
        ),
        NoticeKind::Assignment => {
            (t::notices_assignment_subject(language, actor), t::notices_assignment_sentence(language, actor))
        }
        NoticeKind::Reminder => (
            t::notices_reminder_subject(language).to_owned(),
            t::notices_reminder_sentence(language).to_owned(),
        ),
        NoticeKind::Course => {
            (t::courses_told_subject(language, actor), t::courses_told_sentence(language, actor))
        }
        NoticeKind::Learning => (
            t::courses_reminder_subject(language).to_owned(),
            t::courses_reminder_sentence(language).to_owned(),
        ),
        NoticeKind::Marked => (t::marked_subject(language, actor), t::marked_sentence(language, actor)),
    }
}

/// What was told of one topic.
struct OfTopic<'a> {
    topic: TopicId,
    category: CategoryId,
    place: Named,
    rows: Vec<&'a NoticeRow>,
}

impl OfTopic<'_> {
    fn item(&self, language: Language) -> Block {
        let is_new = self.rows.iter().any(|row| row.kind == NoticeKind::Topic);
        let posts = self.rows.iter().filter(|row| row.kind != NoticeKind::Topic).count();
        let mut parts = Vec::new();
        if is_new {
            parts.push(t::notices_digest_opened(language).to_owned());
        }
        if posts > 0 {
            parts.push(t::notices_digest_posts(language, count(posts)));
        }
        parts.push(self.names(language));
        let path = self.rows.first().map_or_else(|| LIST_PATH.to_owned(), |row| row.path());
        item(self.place.title.clone(), path, &parts.join(" · "))
    }

    fn names(&self, language: Language) -> String {
        let mut names: Vec<&str> = Vec::new();
        for row in &self.rows {
            let name = row.actor_name().unwrap_or_else(|| t::notices_someone(language));
            if !names.contains(&name) {
                names.push(name);
            }
        }
        let said = names.iter().take(MOST_NAMES).copied().collect::<Vec<_>>().join(", ");
        if names.len() > MOST_NAMES { t::notices_digest_names_more(language, &said) } else { said }
    }
}

/// What a digest tells, as it is laid out.
struct Sorted<'a> {
    topics: Vec<OfTopic<'a>>,
    confidential: usize,
    others: Vec<&'a NoticeRow>,
}

impl<'a> Sorted<'a> {
    fn of(reach: &Reach, reader: &Reader, told: &'a [NoticeRow]) -> Self {
        let mut sorted = Self { topics: Vec::new(), confidential: 0, others: Vec::new() };
        for row in told {
            match (row.topic(), Named::of(reach, reader, row)) {
                (Some((topic, category, _)), Some(place)) => sorted.add(*topic, *category, place, row),
                (Some(_), None) => sorted.confidential += 1,
                (None, _) => sorted.others.push(row),
            }
        }
        // Categories in the order of their names, topics in the order in which something happened.
        sorted.topics.sort_by(|one, other| one.place.category.cmp(&other.place.category));
        sorted
    }

    fn add(&mut self, topic: TopicId, category: CategoryId, place: Named, row: &'a NoticeRow) {
        match self.topics.iter_mut().find(|one| one.topic == topic) {
            Some(known) => known.rows.push(row),
            None => self.topics.push(OfTopic { topic, category, place, rows: vec![row] }),
        }
    }

    fn topics(&self, language: Language) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut before = None;
        for topic in self.topics.iter().take(MOST_TOPICS) {
            if before != Some(topic.category) {
                blocks.push(Block::Heading(topic.place.category.clone()));
                before = Some(topic.category);
            }
            blocks.push(topic.item(language));
        }
        let left = self.topics.len().saturating_sub(MOST_TOPICS);
        if left > 0 {
            blocks.push(Block::Text(t::notices_digest_left_out(language, count(left))));
        }
        blocks
    }
}

fn compose(
    desk: Desk<'_>,
    reader: &Reader,
    subject: String,
    blocks: Vec<Block>,
    thread: Option<String>,
    scope: Scope,
) -> Result<Message, AppError> {
    let (account, language) = (reader.facts.account, reader.words.language);
    let token = desk.tokens.unsubscription(desk.ids, account, scope)?;
    let stop = format!("/{language}/unsubscribe?token={token}");
    let link = |words: &str, path: &str| Block::Link { words: words.to_owned(), path: path.to_owned() };
    let letter = Letter {
        greeting: t::mail_greeting(language, &reader.name),
        blocks,
        footer: vec![
            Block::Text(t::notices_footer(language).to_owned()),
            link(t::notices_choose(language), SETTINGS_PATH),
            link(t::notices_stop(language), &stop),
        ],
    };
    Ok(Message {
        to: reader.email.clone(),
        to_name: reader.name.clone(),
        subject,
        text: letter.text(desk.origin),
        html: letter.html(language, desk.origin),
        id: desk.tokens.mail_id(desk.ids, account, &reader.email, desk.now)?,
        thread,
        unsubscribe: Some(format!("{}{stop}", desk.origin)),
    })
}

/// What the mails about a topic have in common, for mail programs; it says nothing about the topic.
fn thread_of(topic: TopicId) -> String {
    let hash = Sha256::digest([b"thread".as_slice(), topic.0.as_bytes()].concat());
    hash.iter().take(16).fold("topic.".to_owned(), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
