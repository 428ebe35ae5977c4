//! Reports of mail that could not be delivered (RFC 3464), as a mail server hands them in. One is believed if it brings
//! back the id of a mail that this Waymark sent to the address that the account still has: nobody else can name one.

use crate::app::{Clock, Ids};
use crate::audit::Act;
use crate::db::Db;
use crate::http::error::AppError;
use crate::notify::bounces;
use crate::notify::tokens::MailTokens;
use mail_parser::{Message, MessageParser, MimeHeaders, PartType};
use std::borrow::Cow;

/// What became of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// Mail to an account is suspended.
    Noted,
    /// It is no report that an address does not work for good.
    NoReport,
    /// It does not name a mail of ours to an address that an account has.
    NotOurs,
}

/// Takes a report.
pub fn take(
    db: &Db,
    clock: &Clock,
    ids: &Ids,
    tokens: &MailTokens,
    message: &[u8],
) -> Result<Taken, AppError> {
    let Some(report) = Report::read(message) else { return Ok(Taken::NoReport) };
    let now = clock.now();
    let Some(sent) = tokens.read_mail_id(&report.mail_id, now) else { return Ok(Taken::NotOurs) };
    let act = Act::new(ids, now, None, "suspend_mails", format!("account {}", sent.account));
    db.write_blocking(move |connection| {
        let is_address = |email: &str| sent.is_at(email);
        if !bounces::note(connection, sent.account, is_address, &report.status, now)? {
            return Ok(Taken::NotOurs);
        }
        act.record(connection)?;
        Ok(Taken::Noted)
    })
}

/// A report that a mail could not be delivered for good.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Report {
    /// Of the mail, left of the @.
    mail_id: String,
    /// RFC 3463.
    status: String,
}

impl Report {
    /// Reads one; none if the message is anything else, such as a report of a delay.
    fn read(message: &[u8]) -> Option<Self> {
        let message = MessageParser::default().parse(message)?;
        if !is(&message, 0, "multipart", "report") {
            return None;
        }
        let mut parts = 0..message.parts.len();
        let status = parts.clone().find(|part| is(&message, *part, "message", "delivery-status"))?;
        let status = failure(&String::from_utf8_lossy(&content(&message, status)?))?;
        let mail_id = parts.find_map(|part| original_id(&message, part))?;
        let mail_id = mail_id.split('@').next().unwrap_or_default().to_owned();
        Some(Self { mail_id, status })
    }
}

fn is(message: &Message<'_>, part: usize, kind: &str, subkind: &str) -> bool {
    let Some(found) = message.parts.get(part).and_then(MimeHeaders::content_type) else { return false };
    found.c_type.eq_ignore_ascii_case(kind)
        && found.c_subtype.as_deref().is_some_and(|found| found.eq_ignore_ascii_case(subkind))
}

fn content<'a>(message: &'a Message<'_>, part: usize) -> Option<Cow<'a, [u8]>> {
    match &message.parts.get(part)?.body {
        PartType::Text(text) | PartType::Html(text) => Some(Cow::Borrowed(text.as_bytes())),
        PartType::Binary(bytes) | PartType::InlineBinary(bytes) => Some(Cow::Borrowed(bytes)),
        PartType::Message(inner) => Some(Cow::Borrowed(inner.raw_message.as_ref())),
        PartType::Multipart(_) => None,
    }
}

/// The `Message-ID` of the mail that came back, whole or with its headers only.
fn original_id(message: &Message<'_>, part: usize) -> Option<String> {
    if let PartType::Message(original) = &message.parts.get(part)?.body {
        return original.message_id().map(str::to_owned);
    }
    if !is(message, part, "text", "rfc822-headers") {
        return None;
    }
    let headers = content(message, part)?;
    MessageParser::default().parse_headers(headers.as_ref())?.message_id().map(str::to_owned)
}

/// The status of the first recipient that failed for good, for a reason that lies with the address.
fn failure(report: &str) -> Option<String> {
    let report = report.replace("\r\n", "\n");
    let recipients = report.split("\n\n").filter(|fields| field(fields, "action") == Some("failed"));
    let statuses = recipients.filter_map(|fields| field(fields, "status"));
    statuses.map(str::to_owned).find(|status| is_for_good(status))
}

fn field<'a>(fields: &'a str, name: &str) -> Option<&'a str> {
    let lines = fields.lines().filter_map(|line| line.split_once(':'));
    let mut named = lines.filter(|(found, _)| found.trim().eq_ignore_ascii_case(name));
    let (_, value) = named.next()?;
    value.split_whitespace().next()
}

/// Whether a status is a permanent one about the address, the mailbox or the way there, or says no more than that. One
/// about the mail's content or its sender says nothing about the address.
fn is_for_good(status: &str) -> bool {
    ["5.0.", "5.1.", "5.2.", "5.4."].iter().any(|class| status.starts_with(class))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(action: &str, status: &str, original: &str) -> String {
        format!(
            "From: MAILER-DAEMON@mail.example\r\nTo: bounces@waymark.example\r\nSubject: Undelivered\r\n\
             MIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\r\n\r\n\
             --b\r\nContent-Type: text/plain\r\n\r\nSorry.\r\n\
             --b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mail.example\r\n\r\n\
             Final-Recipient: rfc822; ana@ngo.example\r\nAction: {action}\r\nStatus: {status}\r\n\
             Diagnostic-Code: smtp; 550 5.1.1 unknown\r\n\r\n{original}--b--\r\n"
        )
    }

    const HEADERS: &str = "--b\r\nContent-Type: text/rfc822-headers\r\n\r\nSubject: x\r\nMessage-ID: <abc-D_1@waymark.example>\r\n\r\n";
    const WHOLE: &str = "--b\r\nContent-Type: message/rfc822\r\n\r\nMessage-ID: <abc-D_1@waymark.example>\r\n\
                         Subject: x\r\nContent-Type: text/plain\r\n\r\nText\r\n";

    #[test]
    fn a_report_names_the_mail_and_the_reason() {
        for original in [HEADERS, WHOLE] {
            let read = Report::read(report("failed", "5.1.1", original).as_bytes());
            assert_eq!(read, Some(Report { mail_id: "abc-D_1".into(), status: "5.1.1".into() }));
        }
    }

    #[test]
    fn a_delay_or_a_refused_text_says_nothing_about_an_address() {
        for (action, status) in [
            ("delayed", "4.4.1"),
            ("failed", "4.4.7"),
            ("failed", "5.7.1"),
            ("failed", "5.6.0"),
            ("delivered", "2.0.0"),
        ] {
            assert_eq!(Report::read(report(action, status, HEADERS).as_bytes()), None, "{action} {status}");
        }
        assert_eq!(Report::read(report("failed", "5.1.1", "").as_bytes()), None, "it names no mail");
        for other in
            ["", "x", "Subject: Out of office\r\n\r\nI am away. Message-ID: <abc@waymark.example>\r\n"]
        {
            assert_eq!(Report::read(other.as_bytes()), None);
        }
    }
}
