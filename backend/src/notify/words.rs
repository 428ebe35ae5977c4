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

/// Who reads a mail.
#[derive(Clone, Copy)]
pub struct Reader {
    /// In which language.
    pub language: Language,
    /// Where.
    pub zone: chrono_tz::Tz,
}

impl Reader {
    /// A time as the reader's language writes it, in the reader's time zone and with its name.
    pub fn time(self, at: Timestamp) -> String {
        format!("{}, {}", self.date(at), self.here(at).format("%H:%M %Z"))
    }

    /// A day as the reader's language writes it, in the reader's time zone.
    pub fn date(self, at: Timestamp) -> String {
        let form = match self.language {
            Language::English => "%-d %B %Y",
            Language::Romanian => "%d.%m.%Y",
            Language::Spanish => "%d/%m/%Y",
            Language::Czech => "%-d. %-m. %Y",
        };
        self.here(at).format(form).to_string()
    }

    fn here(self, at: Timestamp) -> chrono::DateTime<chrono_tz::Tz> {
        chrono::DateTime::from_timestamp_micros(at.0).unwrap_or_default().with_timezone(&self.zone)
    }
}

/// The words for an event; none if what it is about is gone.
pub fn words(connection: &mut Conn, reader: Reader, event: &Event) -> Result<Option<Words>, AppError> {
    let language = reader.language;
    match event {
        Event::ErasureRequested { erase_at } => Ok(Some(Words {
            subject: t::mail_erasure_subject(language).to_owned(),
            paragraphs: vec![
                t::mail_erasure_sentence(language, &reader.time(*erase_at)),
                t::mail_erasure_not_you(language).to_owned(),
            ],
            link: Some((t::mail_erasure_link(language).to_owned(), "/sign-in".to_owned())),
        })),
        Event::ErasureCancelled => Ok(Some(Words {
            subject: t::mail_erasure_cancelled_subject(language).to_owned(),
            paragraphs: vec![t::mail_erasure_cancelled_sentence(language).to_owned()],
            link: None,
        })),
        Event::NewDevice { device, at } => Ok(Some(new_device(reader, device, *at))),
        Event::PasswordReset { path } => Ok(Some(Words {
            subject: t::mail_reset_subject(language).to_owned(),
            paragraphs: vec![
                t::mail_reset_sentence(language).to_owned(),
                t::mail_reset_nothing(language).to_owned(),
            ],
            link: Some((t::mail_reset_link(language).to_owned(), path.clone())),
        })),
        Event::SuspensionAsked { path } => Ok(Some(Words {
            subject: t::moderation_mail_suspension_subject(language).to_owned(),
            paragraphs: vec![t::moderation_mail_suspension_sentence(language).to_owned()],
            link: Some((t::moderation_mail_suspension_link(language).to_owned(), path.clone())),
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
        Event::Security { change, at } => Ok(Some(security(reader, *change, *at))),
        Event::Joining { step } => joining::words(connection, reader, step),
    }
}

/// Where one looks after the ways into one's account.
const SECURITY_PATH: &str = "/account/security";

fn new_device(reader: Reader, device: &str, at: Timestamp) -> Words {
    let language = reader.language;
    let device = if device.is_empty() { t::mail_device_unknown(language) } else { device };
    Words {
        subject: t::mail_device_subject(language).to_owned(),
        paragraphs: vec![
            t::mail_device_sentence(language, device, &reader.time(at)),
            t::mail_device_advice(language).to_owned(),
        ],
        link: Some((t::mail_security_link(language).to_owned(), SECURITY_PATH.to_owned())),
    }
}

fn security(reader: Reader, change: SecurityChange, at: Timestamp) -> Words {
    let language = reader.language;
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
        paragraphs: vec![sentence(language, &reader.time(at)), t::mail_security_advice(language).to_owned()],
        link: Some((t::mail_security_link(language).to_owned(), SECURITY_PATH.to_owned())),
    }
}

/// The name of an account's owner; none if it is gone.
pub(super) fn name_of(connection: &mut Conn, account: AccountId) -> QueryResult<Option<String>> {
    dsl::accounts_accounts.find(account).select(dsl::name).first(connection).optional()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_the_readers_own() {
        let at: Timestamp = "2026-07-05T21:30:00Z".parse().unwrap();
        for (language, zone, written) in [
            (Language::English, chrono_tz::Europe::Bucharest, "6 July 2026, 00:30 EEST"),
            (Language::Romanian, chrono_tz::Europe::Bucharest, "06.07.2026, 00:30 EEST"),
            (Language::Spanish, chrono_tz::Atlantic::Canary, "05/07/2026, 22:30 WEST"),
            (Language::Czech, chrono_tz::Europe::Prague, "5. 7. 2026, 23:30 CEST"),
            (Language::English, chrono_tz::Tz::UTC, "5 July 2026, 21:30 UTC"),
        ] {
            assert_eq!(Reader { language, zone }.time(at), written);
        }
    }
}
