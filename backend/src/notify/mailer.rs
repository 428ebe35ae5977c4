//! Where mail goes: an SMTP server, files in the data folder, or the memory of a test.

use crate::config::Settings;
use crate::http::error::AppError;
use lettre::address::Envelope;
use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart};
use lettre::{Address, FileTransport, SmtpTransport, Transport};
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
    /// Names it, left of the @ of its `Message-ID`: a report of its failure is believed by this.
    pub id: String,
    /// What it is about, left of the @ of its `References`: mail programs show such mails together.
    pub thread: Option<String>,
    /// Where one request ends such mails (RFC 8058); none for what concerns the account's safety.
    pub unsubscribe: Option<String>,
}

/// What became of a mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Delivery {
    /// Taken by the next server.
    Taken,
    /// The next server knows no such mailbox: the status (RFC 3463), `5.1.1`.
    Refused(String),
}

/// Sends mail.
pub struct Mailer {
    from: Mailbox,
    /// Where mail servers send their reports.
    reports_to: Address,
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
        let from: Mailbox = settings.mail_from.parse().map_err(|error| format!("--mail-from: {error}"))?;
        let way = match &settings.smtp_url {
            Some(url) => {
                let smtp = SmtpTransport::from_url(url).map_err(|error| format!("--smtp-url: {error}"))?;
                Way::Smtp(smtp.build())
            }
            None => Way::Files(settings.data_dir.join("mails")),
        };
        Self::with(from, settings.mail_bounces.as_deref(), way)
    }

    fn with(from: Mailbox, reports_to: Option<&str>, way: Way) -> Result<Self, String> {
        let reports_to = match reports_to {
            Some(address) => address.parse().map_err(|error| format!("--mail-bounces: {error}"))?,
            None => from.email.clone(),
        };
        Ok(Self { from, reports_to, way })
    }

    /// Keeps mails in memory, for tests to read.
    pub fn in_memory(mails: Arc<Mutex<Vec<Message>>>) -> Result<Self, String> {
        let from = "Waymark <waymark@localhost>".parse().map_err(|error| format!("{error}"))?;
        Self::with(from, None, Way::Memory(mails))
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
    pub async fn send(&self, message: Message) -> Result<Delivery, AppError> {
        let mail = self.compose(&message)?;
        let way = self.way.clone();
        let sent = tokio::task::spawn_blocking(move || match way {
            Way::Smtp(smtp) => match smtp.send(&mail) {
                Ok(_) => Ok(Delivery::Taken),
                Err(error) => refusal(&error).map(Delivery::Refused).ok_or_else(|| describe(&error)),
            },
            Way::Files(folder) => {
                std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
                let stored = FileTransport::new(folder).send(&mail);
                stored.map(|_| Delivery::Taken).map_err(|error| error.to_string())
            }
            Way::Memory(mails) => {
                mails.lock().unwrap_or_else(PoisonError::into_inner).push(message);
                Ok(Delivery::Taken)
            }
        });
        sent.await.map_err(AppError::internal)?.map_err(AppError::internal)
    }

    fn compose(&self, message: &Message) -> Result<lettre::Message, AppError> {
        let to: Address = message.to.parse().map_err(AppError::internal)?;
        let domain = self.from.email.domain();
        let mut mail = lettre::Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(Some(message.to_name.clone()), to.clone()))
            .subject(message.subject.clone())
            .message_id(Some(format!("<{}@{domain}>", message.id)))
            // RFC 3834: nobody's absence is told to a program.
            .raw_header(header("Auto-Submitted", "auto-generated".to_owned()));
        if let Some(thread) = &message.thread {
            let thread = format!("<{thread}@{domain}>");
            mail = mail.in_reply_to(thread.clone()).references(thread);
        }
        if let Some(address) = &message.unsubscribe {
            mail = mail
                .raw_header(header("List-Id", format!("Waymark <notices.{domain}>")))
                .raw_header(header("List-Unsubscribe", format!("<{address}>")))
                .raw_header(header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click".to_owned()));
        }
        let envelope = Envelope::new(Some(self.reports_to.clone()), vec![to]).map_err(AppError::internal)?;
        mail.envelope(envelope)
            .multipart(MultiPart::alternative_plain_html(message.text.clone(), message.html.clone()))
            .map_err(AppError::internal)
    }
}

fn header(name: &'static str, value: String) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value)
}

/// The status of an answer that says for good that there is no such mailbox. Other refusals are the mail's or the
/// sender's fault: they say nothing about the address.
fn refusal(error: &lettre::transport::smtp::Error) -> Option<String> {
    if !error.is_permanent() {
        return None;
    }
    let said = std::error::Error::source(error).map(ToString::to_string).unwrap_or_default();
    status_of_mailbox(&said)
}

fn status_of_mailbox(said: &str) -> Option<String> {
    let words = said.split(|c: char| c.is_whitespace() || "()[]<>,;:".contains(c));
    let mut statuses = words.filter(|word| word.starts_with("5.") && word.split('.').count() == 3);
    statuses.find(|status| is_about_mailbox(status)).map(str::to_owned)
}

/// Whether a status (RFC 3463) says for good that a mailbox does not exist, has moved, or is disabled.
pub fn is_about_mailbox(status: &str) -> bool {
    const STATUSES: [&str; 6] = ["5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "5.2.1"];
    STATUSES.contains(&status)
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
        let mailer = Mailer::with(from, None, Way::Files(folder.path().to_owned())).unwrap();
        assert_eq!(mailer.delete_files_before(Timestamp(0)), 0);
        assert_eq!(mailer.delete_files_before(Timestamp(i64::MAX)), 1);
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    fn message() -> Message {
        Message {
            to: "ana@ngo.example".into(),
            to_name: "Ana Ionescu".into(),
            subject: "Bogdan a răspuns la subiectul dumneavoastră: Primul pas".into(),
            text: "Text".into(),
            html: "<p>Text</p>".into(),
            id: "A".repeat(80),
            thread: Some("topic".into()),
            unsubscribe: Some(format!("https://waymark.example/ro/unsubscribe?token={}", "B".repeat(60))),
        }
    }

    #[test]
    fn a_mail_can_be_ended_with_one_click_and_says_what_it_is() {
        let from: Mailbox = "Waymark <waymark@waymark.example>".parse().unwrap();
        let mailer =
            Mailer::with(from, Some("bounces@waymark.example"), Way::Memory(Arc::default())).unwrap();
        let mail = mailer.compose(&message()).unwrap();
        assert_eq!(mail.envelope().from().unwrap().to_string(), "bounces@waymark.example");
        let text = String::from_utf8(mail.formatted()).unwrap();
        let unfolded = text.replace("\r\n ", " ").replace("  ", " ");
        for line in [
            format!("Message-ID: <{}@waymark.example>", "A".repeat(80)),
            "References: <topic@waymark.example>".into(),
            "Auto-Submitted: auto-generated".into(),
            "List-Id: Waymark <notices.waymark.example>".into(),
            format!("List-Unsubscribe: <https://waymark.example/ro/unsubscribe?token={}>", "B".repeat(60)),
            "List-Unsubscribe-Post: List-Unsubscribe=One-Click".into(),
        ] {
            assert!(unfolded.contains(&format!("\r\n{line}\r\n")), "{line} is not in {text}");
        }
        let safety = Message { unsubscribe: None, thread: None, ..message() };
        let text = String::from_utf8(mailer.compose(&safety).unwrap().formatted()).unwrap();
        assert!(!text.contains("List-") && !text.contains("References"));
    }

    #[test]
    fn only_what_is_said_of_the_mailbox_counts_against_it() {
        for (said, status) in [
            ("5.1.1 <ana@ngo.example>: Recipient address rejected: User unknown", Some("5.1.1")),
            ("(5.1.10) no such recipient", Some("5.1.10")),
            ("5.2.1 The mailbox is disabled", Some("5.2.1")),
            ("5.7.1 Relay access denied", None),
            ("5.2.2 Mailbox full", None),
            ("Message rejected as spam", None),
            ("see https://mail.example/5.1.1.html", None),
        ] {
            assert_eq!(status_of_mailbox(said).as_deref(), status, "{said}");
        }
    }
}
