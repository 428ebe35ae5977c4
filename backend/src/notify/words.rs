//! What the mail of each event says.

use super::Event;
use super::mail::t;
use crate::db::Conn;
use crate::db::schema::accounts_accounts::dsl;
use crate::http::error::AppError;
use diesel::prelude::*;
use shared::core::Language;
use shared::core::id::AccountId;

/// The words of a mail between greeting and footer.
pub struct Words {
    /// The subject line.
    pub subject: String,
    /// What happened.
    pub paragraphs: Vec<String>,
    /// What there is to do, and the path below the site's address where one does it.
    pub link: Option<(String, String)>,
}

/// The words for an event; none if what it is about is gone.
pub fn words(connection: &mut Conn, language: Language, event: &Event) -> Result<Option<Words>, AppError> {
    match event {
        Event::Reply { author, path } => {
            let Some(author) = name_of(connection, *author)? else { return Ok(None) };
            Ok(Some(Words {
                subject: t::mail_reply_subject(language, &author),
                paragraphs: vec![t::mail_reply_sentence(language, &author)],
                link: Some((t::mail_reply_link(language).to_owned(), path.clone())),
            }))
        }
        Event::Message { sender, path } => {
            let Some(sender) = name_of(connection, *sender)? else { return Ok(None) };
            Ok(Some(Words {
                subject: t::mail_message_subject(language, &sender),
                paragraphs: vec![t::mail_message_sentence(language, &sender)],
                link: Some((t::mail_message_link(language).to_owned(), path.clone())),
            }))
        }
    }
}

fn name_of(connection: &mut Conn, account: AccountId) -> QueryResult<Option<String>> {
    dsl::accounts_accounts.find(account).select(dsl::name).first(connection).optional()
}
