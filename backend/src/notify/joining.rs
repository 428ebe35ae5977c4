//! Mails about coming in: applications and invitations. A path in them may carry the token of a link.

use super::words::{Reader, Words, name_of};
use crate::db::Conn;
use crate::http::error::AppError;
use crate::text::t;
use serde::{Deserialize, Serialize};
use shared::core::id::AccountId;
use shared::core::{Language, Timestamp};

/// A step on the way in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "what")]
pub enum JoiningStep {
    /// The applicant shall confirm the address.
    ConfirmApplication {
        /// Where.
        path: String,
    },
    /// Somebody applied with the address of an account.
    ApplicationOfMember,
    /// Somebody applied again while an application is open.
    ApplicationIsOpen,
    /// The applicant was asked something.
    Question {
        /// Where to read and answer it.
        path: String,
    },
    /// The applicant is a member now.
    Approved {
        /// Where to choose a password.
        path: String,
    },
    /// The applicant is none.
    Declined {
        /// Where the reason is.
        path: String,
    },
    /// An application, or an answer, came to those who vet.
    Arrived {
        /// Where to read it.
        path: String,
    },
    /// Applications have been waiting for days.
    Waiting {
        /// Where the queue is.
        path: String,
    },
    /// Somebody is invited.
    Invitation {
        /// Who invites.
        by: AccountId,
        /// Where to come in.
        path: String,
        /// How long one may.
        until: Timestamp,
    },
    /// Somebody invited the address of an account.
    InvitationOfMember {
        /// Who.
        by: AccountId,
    },
}

/// The words for a step; none if who it is about is gone.
pub(super) fn words(
    connection: &mut Conn,
    reader: Reader,
    step: &JoiningStep,
) -> Result<Option<Words>, AppError> {
    use JoiningStep as Step;
    type Key = fn(Language) -> &'static str;
    let language = reader.language;
    let (subject, sentence, link): (Key, Key, Option<(Key, &str)>) = match step {
        Step::ConfirmApplication { path } => {
            (t::joining_confirm_subject, t::joining_confirm_sentence, Some((t::joining_confirm_link, path)))
        }
        Step::ApplicationOfMember => (
            t::joining_member_subject,
            t::joining_member_sentence,
            Some((t::joining_member_link, "/sign-in")),
        ),
        Step::ApplicationIsOpen => (t::joining_already_subject, t::joining_already_sentence, None),
        Step::Question { path } => (
            t::joining_question_subject,
            t::joining_question_sentence,
            Some((t::joining_question_link, path)),
        ),
        Step::Approved { path } => (
            t::joining_approved_subject,
            t::joining_approved_sentence,
            Some((t::joining_approved_link, path)),
        ),
        Step::Declined { path } => (
            t::joining_declined_subject,
            t::joining_declined_sentence,
            Some((t::joining_declined_link, path)),
        ),
        Step::Arrived { path } => {
            (t::joining_arrived_subject, t::joining_arrived_sentence, Some((t::joining_arrived_link, path)))
        }
        Step::Waiting { path } => {
            (t::joining_waiting_subject, t::joining_waiting_sentence, Some((t::joining_waiting_link, path)))
        }
        Step::Invitation { by, path, until } => {
            return invitation(connection, language, *by, Some((path, &reader.time(*until))));
        }
        Step::InvitationOfMember { by } => return invitation(connection, language, *by, None),
    };
    Ok(Some(Words {
        subject: subject(language).to_owned(),
        paragraphs: vec![sentence(language).to_owned()],
        link: link.map(|(words, path)| (words(language).to_owned(), path.to_owned())),
    }))
}

fn invitation(
    connection: &mut Conn,
    language: Language,
    by: AccountId,
    open: Option<(&str, &str)>,
) -> Result<Option<Words>, AppError> {
    let Some(inviter) = name_of(connection, by)? else { return Ok(None) };
    let sentence = match open {
        Some((_, until)) => t::joining_invitation_sentence(language, &inviter, until),
        None => t::joining_invited_member_sentence(language, &inviter),
    };
    let link = match open {
        Some((path, _)) => (t::joining_invitation_link(language), path),
        None => (t::joining_member_link(language), "/sign-in"),
    };
    Ok(Some(Words {
        subject: t::joining_invitation_subject(language, &inviter),
        paragraphs: vec![sentence],
        link: Some((link.0.to_owned(), link.1.to_owned())),
    }))
}
