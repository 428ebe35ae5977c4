//! Writes the mail of an event: subject, text and HTML in the reader's language.

use super::letter::{Block, Letter};
use super::mailer::Message;
use super::words::{Reader, words};
use super::{Notice, Recipient};
use crate::app::Ids;
use crate::db::Conn;
use crate::db::schema::accounts_accounts::dsl;
use crate::http::error::AppError;
use crate::notify::tokens::MailTokens;
use crate::text::t;
use diesel::prelude::*;
use shared::core::{Language, Timestamp};

/// What a mail is written with.
#[derive(Clone, Copy)]
pub struct Desk<'a> {
    /// The site's address.
    pub origin: &'a str,
    /// Makes what may come back.
    pub tokens: &'a MailTokens,
    /// Makes what has to be random.
    pub ids: &'a Ids,
    /// When.
    pub now: Timestamp,
}

/// The mail; none if the recipient or what it is about are gone.
pub fn write(connection: &mut Conn, desk: Desk<'_>, notice: &Notice) -> Result<Option<Message>, AppError> {
    let Some((email, name, language, time_zone)) = address(connection, &notice.recipient)? else {
        return Ok(None);
    };
    let reader = Reader { language, zone: time_zone.parse().unwrap_or(chrono_tz::Tz::UTC) };
    let Some(words) = words(connection, reader, &notice.event)? else { return Ok(None) };
    let (footer, id) = match notice.recipient {
        Recipient::Account { id } => {
            (t::mail_footer(language), desk.tokens.mail_id(desk.ids, id, &email, desk.now)?)
        }
        Recipient::Address { .. } => {
            (t::joining_footer(language), desk.ids.uuid(desk.now).simple().to_string())
        }
    };
    let link = words.link.map(|(words, path)| Block::Link { words, path });
    let letter = Letter {
        greeting: t::mail_greeting(language, &name),
        blocks: words.paragraphs.into_iter().map(Block::Text).chain(link).collect(),
        footer: vec![Block::Text(footer.to_owned())],
    };
    Ok(Some(Message {
        to: email,
        to_name: name,
        text: letter.text(desk.origin),
        html: letter.html(language, desk.origin),
        subject: words.subject,
        id,
        thread: None,
        unsubscribe: None,
    }))
}

/// Address, name, language and time zone.
type Address = (String, String, Language, String);

fn address(connection: &mut Conn, recipient: &Recipient) -> QueryResult<Option<Address>> {
    match recipient {
        Recipient::Account { id } => dsl::accounts_accounts
            .find(id)
            .select((dsl::email, dsl::name, dsl::language, dsl::time_zone))
            .first(connection)
            .optional(),
        Recipient::Address { email, name, language, time_zone } => {
            Ok(Some((email.clone(), name.clone(), *language, time_zone.clone())))
        }
    }
}
