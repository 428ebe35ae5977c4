//! How closely one follows a topic or a category: stored when it is changed.

use super::state::use_notices;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{Banner, BannerKind, problem_text};
use api_client::ClientError;
use leptos::prelude::*;
use leptos::task::spawn_local;
use shared::core::Language;
use shared::core::id::{CategoryId, TopicId};
use shared::forum::{WatchChoice, WatchLevel};

/// What one follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Watched {
    /// A topic.
    Topic(TopicId),
    /// The topics of a category.
    Category(CategoryId),
}

fn level_name(language: Language, level: WatchLevel) -> &'static str {
    match level {
        WatchLevel::Watching => t::notices_watch_watching(language),
        WatchLevel::Following => t::notices_watch_following(language),
        WatchLevel::Muted => t::notices_watch_muted(language),
    }
}

/// The choice; it goes back if it cannot be stored.
#[component]
pub fn WatchSelect(
    /// Of what.
    watched: Watched,
    /// The level that counts now.
    level: WatchLevel,
) -> impl IntoView {
    let (session, language, notices) = (use_session(), use_language(), use_notices());
    let level = RwSignal::new(level);
    let failure = RwSignal::new(None::<ClientError>);
    let choose = move |event| {
        let Ok(wanted) = event_target_value(&event).parse::<WatchLevel>() else { return };
        let before = level.get_untracked();
        level.set(wanted);
        failure.set(None);
        spawn_local(async move {
            let choice = WatchChoice { level: wanted };
            let result = session.call(async move |client| match watched {
                Watched::Topic(topic) => client.update_topic_watch(topic, choice).await,
                Watched::Category(category) => client.update_category_watch(category, choice).await,
            });
            match result.await {
                Ok(()) => notices.refresh(),
                Err(error) => {
                    level.set(before);
                    failure.set(Some(error));
                }
            }
        });
    };
    let label = match watched {
        Watched::Topic(_) => t::notices_watch_topic,
        Watched::Category(_) => t::notices_watch_category,
    };
    let option = move |one: &WatchLevel| {
        let one = *one;
        view! {
            <option value=one.code() selected=move || level.get() == one>
                {move || level_name(language.get(), one)}
            </option>
        }
    };
    view! {
        <label class="watch">
            {words(label)}
            <select prop:value=move || level.get().code() on:change=choose>
                {WatchLevel::ALL.iter().map(option).collect_view()}
            </select>
        </label>
        {move || failure.get().map(|error| view! {
            <Banner kind=BannerKind::Danger>{problem_text(language.get(), &error)}</Banner>
        })}
    }
}
