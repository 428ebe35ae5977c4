//! Translations of a part: the way to each language with where it stands, and the word that one still says what the original says.

use super::saving::Saving;
use crate::i18n::{t, use_language, words};
use crate::learning::language_name;
use crate::session::use_session;
use crate::teaching::names::translation_state;
use crate::ui::{Banner, BannerKind, Button, ButtonKind, Doing, Tag};
use leptos::prelude::*;
use shared::core::Language;
use shared::core::id::PartId;
use shared::learning::{DraftPart, PartWords, TranslationConfirmation, TranslationState};

/// The ways to a part in each language.
#[component]
pub fn Languages(
    /// The part.
    part: RwSignal<DraftPart>,
    /// The language that is shown.
    language: Memo<Language>,
    /// The address of the part.
    #[prop(into)]
    href: String,
) -> impl IntoView {
    let reader = use_language();
    let source = part.with_untracked(|part| part.source_language);
    let link = move |one: Language| {
        let mark = move || {
            if one == source {
                return view! { <Tag>{words(t::writing_is_original)}</Tag> }.into_any();
            }
            let state = part.with(|part| state_in(part, one));
            let (word, kind) = translation_state(state);
            view! { <Tag kind>{words(word)}</Tag> }.into_any()
        };
        view! {
            <a href=format!("{href}?language={one}") aria-current=move || (language.get() == one).then_some("page")>
                <span>{move || language_name(reader.get(), one)}</span>" "{mark}
            </a>
        }
    };
    let others = Language::ALL.iter().copied().filter(|one| *one != source);
    view! {
        <nav class="views" aria-label=words(t::versions_languages)>
            {std::iter::once(source).chain(others).map(link).collect_view()}
        </nav>
    }
}

/// Where a language of a part stands.
pub fn state_in(part: &DraftPart, language: Language) -> TranslationState {
    part.words
        .iter()
        .find(|words| words.language == language)
        .map_or(TranslationState::Missing, |words| words.state)
}

/// That the original has changed, and the way to say that the translation still holds.
#[component]
pub fn Outdated(
    /// The part.
    part: PartId,
    /// The language.
    language: Language,
    /// Where the translation stands.
    #[prop(into)]
    state: Signal<TranslationState>,
    /// What is on its way.
    saving: Saving,
    /// Gets what is stored then.
    on_saved: Callback<PartWords>,
) -> impl IntoView {
    let (session, doing) = (use_session(), Doing::new());
    let problem = doing.problem(use_language());
    let confirm = move |()| {
        let Some(meaning) = saving.meaning.get_untracked() else { return };
        let revision = saving.revision.get_untracked();
        let act = session.call(async move |client| {
            let confirmation = TranslationConfirmation { meaning };
            client.confirm_translation(part, language, revision, &confirmation).await
        });
        doing.run(act, move |said| {
            saving.revision.set(said.revision);
            on_saved.run(said);
        });
    };
    move || {
        (state.get() == TranslationState::Outdated).then(|| {
            view! {
                <Banner kind=BannerKind::Warn>
                    <p>{words(t::writing_outdated)}</p>
                    {move || problem.get().map(|words| view! { <p class="field-error" role="alert">{words}</p> })}
                    <Button kind=ButtonKind::Quiet busy=doing.busy on_click=confirm>
                        {words(t::writing_still_current)}
                    </Button>
                </Banner>
            }
        })
    }
}
