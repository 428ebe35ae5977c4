//! Notices: what one was told, how one wants to be told, and how closely one follows topics and categories.

use crate::{Client, ClientError};
use shared::core::Page;
use shared::core::id::{CategoryId, NoticeId, TopicId};
use shared::forum::WatchChoice;
use shared::notices::{
    Notice, NoticeChoice, NoticeKind, NoticeQuery, NoticeSettings, NoticeState, NoticeWish, QuietHours,
};

impl Client {
    /// What one was told, the newest first.
    pub async fn list_notices(&self, query: &NoticeQuery) -> Result<Page<Notice>, ClientError> {
        self.request("GET", "/notices").query(query).send().await
    }

    /// How much is new, and whether mail reaches one.
    pub async fn find_notice_state(&self) -> Result<NoticeState, ClientError> {
        self.request("GET", "/notices/state").send().await
    }

    /// Takes note of one notice.
    pub async fn mark_notice_read(&self, notice: NoticeId) -> Result<(), ClientError> {
        self.request("PUT", &format!("/notices/{notice}/read")).send_for_nothing().await
    }

    /// Takes note of all.
    pub async fn mark_all_notices_read(&self) -> Result<(), ClientError> {
        self.request("PUT", "/notices/read").send_for_nothing().await
    }

    /// How one is told of what, and when not.
    pub async fn find_notice_settings(&self) -> Result<NoticeSettings, ClientError> {
        self.request("GET", "/notices/settings").send().await
    }

    /// Chooses how one is told of a kind.
    pub async fn update_notice_choice(
        &self,
        kind: NoticeKind,
        wish: NoticeWish,
    ) -> Result<NoticeChoice, ClientError> {
        self.request("PUT", &format!("/notices/settings/choices/{kind}")).body(&wish).send().await
    }

    /// Chooses the hours in which nothing is mailed.
    pub async fn update_quiet_hours(&self, hours: QuietHours) -> Result<(), ClientError> {
        self.request("PUT", "/notices/settings/quiet-hours").body(&hours).send_for_nothing().await
    }

    /// Does without quiet hours.
    pub async fn delete_quiet_hours(&self) -> Result<(), ClientError> {
        self.request("DELETE", "/notices/settings/quiet-hours").send_for_nothing().await
    }

    /// Says that one's address works: mails are sent there again.
    pub async fn resume_mails(&self) -> Result<(), ClientError> {
        self.request("DELETE", "/notices/unreachable").send_for_nothing().await
    }

    /// Chooses how closely one follows a topic.
    pub async fn update_topic_watch(&self, topic: TopicId, choice: WatchChoice) -> Result<(), ClientError> {
        self.request("PUT", &format!("/forum/topics/{topic}/watch")).body(&choice).send_for_nothing().await
    }

    /// Chooses how closely one follows the topics of a category.
    pub async fn update_category_watch(
        &self,
        category: CategoryId,
        choice: WatchChoice,
    ) -> Result<(), ClientError> {
        let path = format!("/forum/categories/{category}/watch");
        self.request("PUT", &path).body(&choice).send_for_nothing().await
    }
}
