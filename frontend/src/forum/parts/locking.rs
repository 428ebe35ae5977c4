//! Closing a topic.

use crate::i18n::{t, use_language};
use crate::session::use_session;
use crate::ui::{Banner, BannerKind, Button, ButtonKind, problem_text};
use api_client::ClientError;
use leptos::prelude::*;
use leptos::task::spawn_local;
use shared::forum::Topic;

/// Closing the topic and opening it again, for whoever leads the conversation.
#[component]
pub fn Locking(
    /// The topic.
    topic: RwSignal<Topic>,
) -> impl IntoView {
    let (session, language) = (use_session(), use_language());
    let Topic { id, may_lock, .. } = topic.get_untracked();
    let (busy, failure) = (RwSignal::new(false), RwSignal::new(None::<ClientError>));
    let change = move |()| {
        busy.set(true);
        failure.set(None);
        let locks = !topic.with_untracked(|topic| topic.locked);
        spawn_local(async move {
            let result = session
                .call(
                    async |client| {
                        if locks { client.lock_topic(id).await } else { client.unlock_topic(id).await }
                    },
                )
                .await;
            busy.set(false);
            match result {
                Ok(()) => topic.update(|topic| topic.locked = locks),
                Err(error) => failure.set(Some(error)),
            }
        });
    };
    let label = Signal::derive(move || {
        let label =
            if topic.with(|topic| topic.locked) { t::forum_topic_unlock } else { t::forum_topic_lock };
        label(language.get()).to_owned()
    });
    may_lock.then(|| {
        view! {
            {move || failure.get().map(|error| view! {
                <Banner kind=BannerKind::Danger>{problem_text(language.get(), &error)}</Banner>
            })}
            <Button kind=ButtonKind::Quiet busy on_click=change>{label}</Button>
        }
    })
}
