//! What the mail of each event says.

use super::{Event, SecurityChange, joining};
use crate::db::Conn;
use crate::db::schema::accounts_accounts::dsl;
use crate::http::error::AppError;
use crate::text::t;
use diesel::prelude::*;
use shared::core::id::AccountId;
use shared::core::{Language, Timestamp};

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
        Event::ErasureRequested { account, erase_at } => {
            let Some(when) = date_for(connection, language, *account, *erase_at)? else { return Ok(None) };
            Ok(Some(Words {
                subject: t::mail_erasure_subject(language).to_owned(),
                paragraphs: vec![
                    t::mail_erasure_sentence(language, &when),
                    t::mail_erasure_not_you(language).to_owned(),
                ],
                link: Some((t::mail_erasure_link(language).to_owned(), "/sign-in".to_owned())),
            }))
        }
        Event::ErasureCancelled => Ok(Some(Words {
            subject: t::mail_erasure_cancelled_subject(language).to_owned(),
            paragraphs: vec![t::mail_erasure_cancelled_sentence(language).to_owned()],
            link: None,
        })),
        Event::Message { sender, path } => {
            let Some(sender) = name_of(connection, *sender)? else { return Ok(None) };
            Ok(Some(Words {
                subject: t::mail_message_subject(language, &sender),
                paragraphs: vec![t::mail_message_sentence(language, &sender)],
                link: Some((t::mail_message_link(language).to_owned(), path.clone())),
            }))
        }
        Event::NewDevice { device, at } => Ok(Some(new_device(language, device, *at))),
        Event::PasswordReset { path } => Ok(Some(Words {
            subject: t::mail_reset_subject(language).to_owned(),
            paragraphs: vec![
                t::mail_reset_sentence(language).to_owned(),
                t::mail_reset_nothing(language).to_owned(),
            ],
            link: Some((t::mail_reset_link(language).to_owned(), path.clone())),
        })),
        Event::EmailLeaves { email, path } => Ok(Some(Words {
            subject: t::mail_email_subject(language).to_owned(),
            paragraphs: vec![
                t::mail_email_leaves(language, email),
                t::mail_email_warning(language).to_owned(),
            ],
            link: Some((t::mail_email_link(language).to_owned(), path.clone())),
        })),
        Event::EmailArrives { path } => Ok(Some(Words {
            subject: t::mail_email_subject(language).to_owned(),
            paragraphs: vec![t::mail_email_arrives(language).to_owned()],
            link: Some((t::mail_email_link(language).to_owned(), path.clone())),
        })),
        Event::EmailTaken => Ok(Some(Words {
            subject: t::mail_email_subject(language).to_owned(),
            paragraphs: vec![t::mail_email_taken(language).to_owned()],
            link: None,
        })),
        Event::Security { change, at } => Ok(Some(security(language, *change, *at))),
        Event::Joining { step } => joining::words(connection, language, step),
    }
}

/// Where one looks after the ways into one's account.
const SECURITY_PATH: &str = "/account/security";

fn new_device(language: Language, device: &str, at: Timestamp) -> Words {
    let device = if device.is_empty() { t::mail_device_unknown(language) } else { device };
    Words {
        subject: t::mail_device_subject(language).to_owned(),
        paragraphs: vec![
            t::mail_device_sentence(language, device, &time(at)),
            t::mail_device_advice(language).to_owned(),
        ],
        link: Some((t::mail_security_link(language).to_owned(), SECURITY_PATH.to_owned())),
    }
}

fn security(language: Language, change: SecurityChange, at: Timestamp) -> Words {
    let sentence = match change {
        SecurityChange::TotpSetUp => t::mail_security_totp_set_up,
        SecurityChange::TotpRemoved => t::mail_security_totp_removed,
        SecurityChange::RecoveryCodesMade => t::mail_security_codes_made,
        SecurityChange::RecoveryCodeUsed => t::mail_security_code_used,
        SecurityChange::CodesGuessed => t::mail_security_codes_guessed,
        SecurityChange::SecondFactorReset => t::mail_security_second_factor_reset,
        SecurityChange::OrganisationLinked => t::mail_security_organisation_linked,
        SecurityChange::PasskeyAdded => t::mail_security_passkey_added,
        SecurityChange::PasskeyRemoved => t::mail_security_passkey_removed,
        SecurityChange::PasswordChanged => t::mail_security_password_changed,
        SecurityChange::PasswordReset => t::mail_security_password_reset,
        SecurityChange::EmailChanged => t::mail_security_email_changed,
        SecurityChange::SessionStolen => t::mail_security_session_stolen,
    };
    Words {
        subject: t::mail_security_subject(language).to_owned(),
        paragraphs: vec![sentence(language, &time(at)), t::mail_security_advice(language).to_owned()],
        link: Some((t::mail_security_link(language).to_owned(), SECURITY_PATH.to_owned())),
    }
}

/// To the minute, in UTC: the server knows the names of time zones, not their rules.
fn time(at: Timestamp) -> String {
    let text = at.to_string().replace('T', " ");
    format!("{} UTC", text.get(..16).unwrap_or_default())
}

/// The name of an account's owner; none if it is gone.
pub(super) fn name_of(connection: &mut Conn, account: AccountId) -> QueryResult<Option<String>> {
    dsl::accounts_accounts.find(account).select(dsl::name).first(connection).optional()
}

/// A time as the reader's country writes it, in the reader's time zone.
fn date_for(
    connection: &mut Conn,
    language: Language,
    reader: AccountId,
    at: Timestamp,
) -> Result<Option<String>, AppError> {
    let zone: Option<String> =
        dsl::accounts_accounts.find(reader).select(dsl::time_zone).first(connection).optional()?;
    let Some(zone) = zone else { return Ok(None) };
    let zone = zone.parse().unwrap_or(chrono_tz::Tz::UTC);
    let at = chrono::DateTime::from_timestamp_micros(at.0).unwrap_or_default().with_timezone(&zone);
    let form = match language {
        Language::English => "%-d %B %Y, %H:%M",
        Language::Romanian => "%d.%m.%Y, %H:%M",
        Language::Spanish => "%d/%m/%Y, %H:%M",
        Language::Czech => "%-d. %-m. %Y, %H:%M",
    };
    Ok(Some(at.format(form).to_string()))
}
