//! Where mail goes: an SMTP server, files in the data folder, or the memory of a test.

use crate::config::Settings;
use crate::http::error::AppError;
use lettre::message::{Mailbox, MultiPart};
use lettre::{FileTransport, SmtpTransport, Transport};
use shared::core::Timestamp;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

/// A mail, ready to send.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// The address.
    pub to: String,
    /// Whose it is.
    pub to_name: String,
    /// One line.
    pub subject: String,
    /// For readers of plain text.
    pub text: String,
    /// The same as HTML.
    pub html: String,
}

/// Sends mail.
pub struct Mailer {
    from: Mailbox,
    way: Way,
}

#[derive(Clone)]
enum Way {
    Smtp(SmtpTransport),
    Files(PathBuf),
    Memory(Arc<Mutex<Vec<Message>>>),
}

impl Mailer {
    /// As the settings say; the error is one line for the operator.
    pub fn new(settings: &Settings) -> Result<Self, String> {
        let from = settings.mail_from.parse().map_err(|error| format!("--mail-from: {error}"))?;
        let way = match &settings.smtp_url {
            Some(url) => {
                let smtp = SmtpTransport::from_url(url).map_err(|error| format!("--smtp-url: {error}"))?;
                Way::Smtp(smtp.build())
            }
            None => Way::Files(settings.data_dir.join("mails")),
        };
        Ok(Self { from, way })
    }

    /// Keeps mails in memory, for tests to read.
    pub fn in_memory(mails: Arc<Mutex<Vec<Message>>>) -> Result<Self, String> {
        let from = "Waymark <waymark@localhost>".parse().map_err(|error| format!("{error}"))?;
        Ok(Self { from, way: Way::Memory(mails) })
    }

    /// Where mails go, in words for the operator.
    pub fn describe(&self) -> String {
        match &self.way {
            Way::Smtp(_) => "mails go out by SMTP".into(),
            Way::Files(folder) => format!("mails are written to {}", folder.display()),
            Way::Memory(_) => "mails stay in memory".into(),
        }
    }

    /// Whether the mail server answers (always, for files).
    pub async fn check(&self) -> Result<(), String> {
        let Way::Smtp(smtp) = self.way.clone() else { return Ok(()) };
        let answered = tokio::task::spawn_blocking(move || smtp.test_connection());
        match answered.await {
            Ok(Ok(true)) => Ok(()),
            Ok(Ok(false)) => Err("the mail server does not answer".into()),
            Ok(Err(error)) => Err(error.to_string()),
            Err(error) => Err(error.to_string()),
        }
    }

    /// Deletes mails that were written to files before this time; says how many. What cannot be deleted waits for the
    /// next time.
    pub fn delete_files_before(&self, before: Timestamp) -> usize {
        let Way::Files(folder) = &self.way else { return 0 };
        let Ok(files) = std::fs::read_dir(folder) else { return 0 };
        let written = |file: &std::fs::DirEntry| {
            let at = file.metadata().and_then(|known| known.modified()).ok()?;
            i64::try_from(at.duration_since(std::time::UNIX_EPOCH).ok()?.as_micros()).ok()
        };
        let old = files.flatten().filter(|file| written(file).is_some_and(|at| at < before.0));
        old.filter(|file| std::fs::remove_file(file.path()).is_ok()).count()
    }

    /// Sends one mail.
    pub async fn send(&self, message: Message) -> Result<(), AppError> {
        let address = message.to.parse().map_err(AppError::internal)?;
        let mail = lettre::Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(Some(message.to_name.clone()), address))
            .subject(message.subject.clone())
            .multipart(MultiPart::alternative_plain_html(message.text.clone(), message.html.clone()))
            .map_err(AppError::internal)?;
        let way = self.way.clone();
        let sent = tokio::task::spawn_blocking(move || match way {
            Way::Smtp(smtp) => smtp.send(&mail).map(drop).map_err(|error| describe(&error)),
            Way::Files(folder) => {
                std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
                FileTransport::new(folder).send(&mail).map(drop).map_err(|error| error.to_string())
            }
            Way::Memory(mails) => {
                mails.lock().unwrap_or_else(PoisonError::into_inner).push(message);
                Ok(())
            }
        });
        sent.await.map_err(AppError::internal)?.map_err(AppError::internal)
    }
}

/// What the mail server refused, without its words: they often quote the recipient's address, which no log may have.
fn describe(error: &lettre::transport::smtp::Error) -> String {
    let kind = if error.is_permanent() {
        "the mail server refused for good"
    } else if error.is_transient() {
        "the mail server refused for now"
    } else if error.is_timeout() {
        "the mail server took too long"
    } else if error.is_tls() {
        "no TLS connection to the mail server"
    } else {
        "the mail server does not answer"
    };
    error.status().map_or_else(|| kind.to_owned(), |code| format!("{kind}: {code}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_go_when_they_are_old() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("a.eml"), "a mail").unwrap();
        let from = "Waymark <waymark@localhost>".parse().unwrap();
        let mailer = Mailer { from, way: Way::Files(folder.path().to_owned()) };
        assert_eq!(mailer.delete_files_before(Timestamp(0)), 0);
        assert_eq!(mailer.delete_files_before(Timestamp(i64::MAX)), 1);
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}
