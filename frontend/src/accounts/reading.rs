//! The languages that one reads: what is written in others is shown in a colleague's translation, where there is one.

use crate::i18n::{t, use_language, words};
use crate::session::{Session, use_session};
use crate::ui::{Banner, BannerKind, problem_text};
use api_client::ClientError;
use leptos::prelude::*;
use leptos::task::spawn_local;
use shared::core::Language;

/// A part of the account page: stored when it is changed.
#[component]
pub fn ReadingSection() -> impl IntoView {
    let session = use_session();
    let language = use_language();
    let failure = RwSignal::new(None::<ClientError>);
    let has_chosen = move || session.me().is_none_or(|me| me.reads_chosen);
    view! {
        <section aria-labelledby="reading">
            <h2 id="reading" tabindex="-1">{words(t::translation_reads)}</h2>
            <fieldset class="languages" aria-labelledby="reading">
                <p class="soft">{words(t::translation_reads_text)}</p>
                {move || (!has_chosen()).then(|| view! { <p class="note">{words(t::translation_reads_not_chosen)}</p> })}
                {Language::ALL.iter().map(|&one| view! {
                    <label lang=one.code()>
                        <input
                            type="checkbox"
                            name="reads"
                            value=one.code()
                            prop:checked=move || is_read(session, one)
                            disabled=move || is_only(session, one)
                            on:change=move |_| toggle(session, one, failure)
                        />
                        {one.own_name()}
                    </label>
                }).collect_view()}
            </fieldset>
            {move || failure.get().map(|error| view! {
                <Banner kind=BannerKind::Danger>{problem_text(language.get(), &error)}</Banner>
            })}
        </section>
    }
}

fn reads(session: Session) -> Vec<Language> {
    session.me().map(|me| me.reads).unwrap_or_default()
}

fn is_read(session: Session, language: Language) -> bool {
    reads(session).contains(&language)
}

/// Everybody reads one language at least.
fn is_only(session: Session, language: Language) -> bool {
    reads(session) == [language]
}

fn toggle(session: Session, language: Language, failure: RwSignal<Option<ClientError>>) {
    let mut chosen = untrack(|| reads(session));
    if chosen.contains(&language) {
        chosen.retain(|one| *one != language);
    } else {
        chosen.push(language);
    }
    failure.set(None);
    spawn_local(async move {
        if let Err(error) = session.set_reads(chosen).await {
            failure.set(Some(error));
        }
    });
}
