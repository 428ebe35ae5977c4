//! Notices on the wire: what a member is told, how, and when not.

use crate::accounts::Person;
use crate::core::code::code_enum;
use crate::core::id::{CategoryId, NoticeId, TopicId};
use crate::core::{Check, Cursor, FieldError, Timestamp, Validate};
use serde::{Deserialize, Serialize};

code_enum! {
    /// What a member may be told of. What concerns the account's safety is no notice: it is always mailed.
    NoticeKind {
        /// Somebody replied in a topic that one opened.
        Reply = "reply",
        /// Somebody wrote in another topic that one watches.
        Post = "post",
        /// Somebody opened a topic in a category that one watches.
        Topic = "topic",
        /// Somebody mentioned one.
        Mention = "mention",
        /// A colleague wrote a message.
        Message = "message",
        /// Those who moderate decided about something that one wrote.
        Moderation = "moderation",
        /// Somebody asks one to answer a topic.
        Assignment = "assignment",
        /// The time has come that one wanted to be reminded at.
        Reminder = "reminder",
        /// Somebody who guides a course decided about one's place in it.
        Course = "course",
        /// One has not been in a course for a while.
        Learning = "learning",
        /// What one handed in was marked.
        Marked = "marked",
    }
}

code_enum! {
    /// When a kind of notice comes by mail.
    MailTiming {
        /// Never.
        Off = "off",
        /// Within minutes, or at the end of the quiet hours.
        AtOnce = "at_once",
        /// In the digest of the next morning.
        Daily = "daily",
        /// In the digest of the next Monday morning.
        Weekly = "weekly",
    }
}

/// Something that happened, told to oneself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Notice {
    /// The notice.
    pub id: NoticeId,
    /// What happened.
    pub kind: NoticeKind,
    /// Who did it; null where that is not told.
    pub actor: Option<Person>,
    /// The topic that it is about, if it is about one.
    pub topic: Option<NoticeTopic>,
    /// Where to read it, below the site's address: `/forum/topics/…`.
    pub path: String,
    /// When it happened.
    pub created_at: Timestamp,
    /// When one took note of it.
    pub read_at: Option<Timestamp>,
}

/// The topic of a notice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct NoticeTopic {
    /// The topic.
    pub id: TopicId,
    /// Where it stands now.
    pub category_id: CategoryId,
    /// Its title; empty where a former member took their words along.
    pub title: String,
}

/// A page of notices, newest first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::IntoParams))]
#[cfg_attr(feature = "server", into_params(parameter_in = Query))]
#[serde(deny_unknown_fields)]
pub struct NoticeQuery {
    /// From here on; left out for the start.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cursor: Option<Cursor>,
    /// Rows of the page, 1 to 100; 20 if left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "server", param(minimum = 1, maximum = 100))]
    pub limit: Option<u32>,
}

/// What the frame of every page shows: how much is new, and whether mail reaches one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct NoticeState {
    /// How many notices one has not read; 100 stands for as many or more.
    pub unread_count: u32,
    /// Why mail does not reach one; null if nothing is known of that.
    pub unreachable: Option<Unreachable>,
}

/// Mail to one's address came back for good. Nothing but what concerns the account's safety is sent there any more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct Unreachable {
    /// The address.
    pub email: String,
    /// Since when it is known.
    pub since: Timestamp,
}

/// How one is told, and when not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct NoticeSettings {
    /// Every kind, in the order of the list.
    pub choices: Vec<NoticeChoice>,
    /// The hours in which nothing is mailed; null for none.
    pub quiet_hours: Option<QuietHours>,
}

/// How one is told of a kind of notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
pub struct NoticeChoice {
    /// The kind.
    pub kind: NoticeKind,
    /// Whether it stands in the list of the app.
    pub in_app: bool,
    /// When it comes by mail.
    pub by_mail: MailTiming,
}

/// What one chooses for a kind of notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct NoticeWish {
    /// Whether it stands in the list of the app.
    pub in_app: bool,
    /// When it comes by mail.
    pub by_mail: MailTiming,
}

impl Validate for NoticeWish {
    fn validate(&self) -> Vec<FieldError> {
        Vec::new()
    }
}

/// Hours of the day in one's time zone in which nothing is mailed but what concerns the account's safety.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "server", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct QuietHours {
    /// The first quiet hour, 0 to 23.
    pub from: u32,
    /// The first hour that is not quiet any more, 0 to 23, and another than `from`; a smaller one is of the next day.
    pub until: u32,
}

impl Validate for QuietHours {
    fn validate(&self) -> Vec<FieldError> {
        let check = Check::new().number("from", self.from, 0, 23).number("until", self.until, 0, 23);
        if self.from == self.until {
            check.wrong("until", crate::core::FieldCode::NotAvailable).finish()
        } else {
            check.finish()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quiet_hours_are_hours_and_not_the_whole_day() {
        let good = |from, until| QuietHours { from, until }.validate().is_empty();
        assert!(good(21, 7) && good(0, 23) && good(12, 13));
        assert!(!good(24, 7) && !good(21, 24) && !good(7, 7));
    }
}
