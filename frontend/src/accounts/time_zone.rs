//! The time zone in which one reads dates: of screens and mails, whichever device one is on.

use crate::browser;
use crate::i18n::{t, use_language, words};
use crate::session::use_session;
use crate::ui::{Banner, BannerKind, Choice, Field, Select, problem_text};
use api_client::ClientError;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// A part of the account page: stored when it is changed.
#[component]
pub fn TimeZoneChoice() -> impl IntoView {
    let session = use_session();
    let language = use_language();
    let failure = RwSignal::new(None::<ClientError>);
    let stored = session.me().map(|me| me.time_zone).unwrap_or_default();
    let value = RwSignal::new(stored.clone());
    let mut zones = browser::time_zones();
    if !zones.contains(&stored) {
        zones.insert(0, stored);
    }
    let choice = |zone: String| Choice { label: zone.replace('_', " "), value: zone };
    let options: Vec<Choice> = zones.into_iter().map(choice).collect();
    Effect::watch(
        move || value.get(),
        move |zone, before, _| {
            if before.is_none_or(|before| before == zone) {
                return;
            }
            let zone = zone.clone();
            failure.set(None);
            spawn_local(async move {
                if let Err(error) = session.set_time_zone(zone).await {
                    failure.set(Some(error));
                }
            });
        },
        true,
    );
    view! {
        <Field name="time_zone" label=words(t::accounts_account_time_zone) hint=words(t::accounts_account_time_zone_hint)>
            <Select value options=Signal::stored(options)/>
        </Field>
        {move || failure.get().map(|error| view! {
            <Banner kind=BannerKind::Danger>{problem_text(language.get(), &error)}</Banner>
        })}
    }
}
