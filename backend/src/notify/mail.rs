//! Writes the mail of a notice: subject, text and HTML in the reader's language.

use super::mailer::Message;
use super::{Event, Notice};
use crate::db::Conn;
use crate::db::schema::accounts_accounts::dsl;
use crate::http::error::AppError;
use diesel::prelude::*;
use shared::core::Language;
use shared::core::id::AccountId;

/// One function per message of `locales/`.
mod t {
    use shared::core::Language;
    include!(concat!(env!("OUT_DIR"), "/text.rs"));
}

/// The mail; none if the recipient has no account any more.
pub fn write(connection: &mut Conn, origin: &str, notice: &Notice) -> Result<Option<Message>, AppError> {
    let recipient: Option<(String, String, Language)> = dsl::accounts_accounts
        .find(notice.recipient)
        .select((dsl::email, dsl::name, dsl::language))
        .first(connection)
        .optional()?;
    let Some((email, name, language)) = recipient else { return Ok(None) };
    let Event::Reply { author, path } = &notice.event;
    let Some(author) = name_of(connection, *author)? else { return Ok(None) };
    let sentence = t::mail_reply_sentence(language, &author);
    let link = format!("{origin}{path}");
    Ok(Some(Message {
        to: email,
        to_name: name.clone(),
        subject: t::mail_reply_subject(language, &author),
        text: format!(
            "{}\n\n{sentence}\n\n{}\n{link}\n\n-- \n{}\n",
            t::mail_greeting(language, &name),
            t::mail_reply_link(language),
            t::mail_footer(language),
        ),
        html: html(
            language,
            &t::mail_greeting(language, &name),
            &sentence,
            &link,
            t::mail_reply_link(language),
        ),
    }))
}

fn name_of(connection: &mut Conn, account: AccountId) -> QueryResult<Option<String>> {
    dsl::accounts_accounts.find(account).select(dsl::name).first(connection).optional()
}

fn html(language: Language, greeting: &str, sentence: &str, link: &str, link_words: &str) -> String {
    format!(
        "<!doctype html><html lang=\"{language}\"><meta charset=\"utf-8\"><body>\
         <p>{}</p><p>{}</p><p><a href=\"{}\">{}</a></p><hr><p>{}</p></body></html>",
        escape(greeting),
        escape(sentence),
        escape(link),
        escape(link_words),
        escape(t::mail_footer(language)),
    )
}

/// A name is whatever its owner typed.
fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
