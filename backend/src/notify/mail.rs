//! Writes the mail of a notice: subject, text and HTML in the reader's language.

use super::mailer::Message;
use super::words::{Reader, Words, words};
use super::{Notice, Recipient, refusals};
use crate::db::Conn;
use crate::db::schema::accounts_accounts::dsl;
use crate::http::error::AppError;
use crate::text::t;
use diesel::prelude::*;
use shared::core::Language;

/// The mail; none if the recipient does without this kind, or they or what it is about are gone.
pub fn write(connection: &mut Conn, origin: &str, notice: &Notice) -> Result<Option<Message>, AppError> {
    if let (Recipient::Account { id }, Some(kind)) = (&notice.recipient, notice.event.kind())
        && refusals::contains(connection, *id, kind)?
    {
        return Ok(None);
    }
    let Some((email, name, language, time_zone)) = address(connection, &notice.recipient)? else {
        return Ok(None);
    };
    let reader = Reader { language, zone: time_zone.parse().unwrap_or(chrono_tz::Tz::UTC) };
    let Some(words) = words(connection, reader, &notice.event)? else { return Ok(None) };
    let greeting = t::mail_greeting(language, &name);
    let footer = match notice.recipient {
        Recipient::Account { .. } => t::mail_footer(language),
        Recipient::Address { .. } => t::joining_footer(language),
    };
    Ok(Some(Message {
        to: email,
        to_name: name,
        text: text(&greeting, &words, origin, footer),
        html: html(language, &greeting, &words, origin, footer),
        subject: words.subject,
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

fn text(greeting: &str, words: &Words, origin: &str, footer: &str) -> String {
    let mut parts = vec![greeting.to_owned()];
    parts.extend(words.paragraphs.iter().cloned());
    if let Some((invitation, path)) = &words.link {
        parts.push(format!("{invitation}\n{origin}{path}"));
    }
    format!("{}\n\n-- \n{}\n", parts.join("\n\n"), footer)
}

fn html(language: Language, greeting: &str, words: &Words, origin: &str, footer: &str) -> String {
    let paragraphs = std::iter::once(greeting).chain(words.paragraphs.iter().map(String::as_str));
    let paragraphs = paragraphs.map(|text| format!("<p>{}</p>", escape(text).replace('\n', "<br>")));
    let link = words.link.iter().map(|(invitation, path)| {
        let address = escape(&format!("{origin}{path}"));
        format!("<p><a href=\"{address}\">{}</a></p>", escape(invitation))
    });
    let body: String = paragraphs.chain(link).collect();
    format!(
        "<!doctype html><html lang=\"{language}\"><meta charset=\"utf-8\"><body>{body}<hr><p>{}</p></body></html>",
        escape(footer),
    )
}

/// A name is whatever its owner typed.
fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
