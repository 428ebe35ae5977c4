//! What a part says, to be written in one language: saved by itself, with what somebody else wrote meanwhile, and what was said before.

use super::conflict::ConflictChoice;
use super::fields::Fields;
use super::form::{About, WordsForm};
use super::history::HistoryButton;
use super::saving::{Saving, said};
use super::translating::{Outdated, state_in};
use crate::i18n::{t, use_language, words};
use crate::learning::parts::answering::KeptWords;
use crate::learning::parts::keeping::Kept;
use crate::teaching::names::person;
use crate::teaching::questions::sketch::Sketch;
use crate::teaching::scenario::plot::Plot;
use crate::ui::When;
use api_client::ClientError;
use leptos::prelude::*;
use shared::core::{Language, ProblemCode};
use shared::learning::{DraftPart, PartWords, Settings};

/// The words of a part in a language.
#[component]
pub fn WordsEditor(
    /// The part; takes what was saved.
    part: RwSignal<DraftPart>,
    /// The language.
    language: Language,
    /// Told of each saving.
    #[prop(into)]
    on_saved: Callback<PartWords>,
) -> impl IntoView {
    let before = part.get_untracked();
    let source = before.source_language;
    let may = if language == source { before.may_write } else { before.may_translate };
    let original = said(&before, source).filter(|_| language != source).cloned();
    if language != source && original.is_none() {
        return view! { <p class="soft">{words(t::writing_no_original)}</p> }.into_any();
    }
    let stored = said(&before, language).map(|said| said.words.clone()).unwrap_or_default();
    let fields = Fields::of(&stored);
    let take = Callback::new(move |said: PartWords| {
        part.try_update(|part| put(part, said.clone()));
        on_saved.try_run(said);
    });
    let asked = original.as_ref().and_then(|said| said.words.question.clone()).map(Sketch::of);
    if let Some(asked) = &asked {
        fields.question.update(|sketch| sketch.follow(asked));
    }
    let plot = use_context::<Plot>();
    let settings: Signal<Settings> = Memo::new(move |_| part.with(|part| part.settings.clone())).into();
    // The graph of a scenario is saved before its words are: what is said in a new scene is kept at once.
    let keys = move || match plot {
        Some(plot) => plot.keys(),
        None => settings.with(Settings::entry_keys),
    };
    fields.keys.set(untrack(keys));
    let saving = Saving::begin(&before, language, fields, take, plot.map(Plot::first));
    if let Some(plot) = plot {
        plot.has_words(language, saving.revision);
    }
    Effect::new(move |_| {
        fields.keys.set(keys());
        part.with(|part| said(part, language).into_iter().for_each(|said| saving.follow_settings(said)));
    });
    let errors = Memo::new(move |_| saving.errors());
    let about = About {
        part: before.id,
        settings,
        language,
        original: original.map(|original| (source, original.words)),
        errors: errors.into(),
    };
    let state = Memo::new(move |_| part.with(|part| state_in(part, language)));
    let id = before.id;
    let has_translations = before.words.iter().any(|words| words.language != source);
    view! {
        <div class="words">
            <Outdated part=id language state saving on_saved=take/>
            <ConflictChoice saving/>
            <fieldset class="bare" disabled=!may>
                <legend class="visually-hidden">{words(t::writing_words)}</legend>
                <WordsForm about fields/>
            </fieldset>
            {may.then(|| view! {
                {(language == source && has_translations).then(|| view! { <Minor saving id=id.to_string()/> })}
                <div class="saving">
                    <SavingWords saving part language/>
                    <HistoryButton part=id language saving on_saved=take/>
                </div>
            })}
        </div>
    }
    .into_any()
}

/// These words are stored now. Where the original means something else, translations are behind.
fn put(part: &mut DraftPart, said: PartWords) {
    let is_source = said.language == part.source_language;
    let meaning = said.meaning;
    part.words.retain(|words| words.language != said.language);
    if is_source {
        for words in &mut part.words {
            words.state = shared::learning::TranslationState::of(Some(words.meaning), Some(meaning));
        }
        part.words.insert(0, said);
    } else {
        part.words.push(said);
    }
}

/// Whether a change leaves translations as they are.
#[component]
fn Minor(saving: Saving, id: String) -> impl IntoView {
    let hint = format!("minor-{id}");
    view! {
        <div class="field">
            <label class="check">
                <input
                    type="checkbox"
                    aria-describedby=hint.clone()
                    prop:checked=saving.minor
                    on:change=move |event| saving.minor.set(event_target_checked(&event))
                />
                <span>{words(t::writing_minor)}</span>
            </label>
            <p class="hint" id=hint>{words(t::writing_minor_hint)}</p>
        </div>
    }
}

/// Where the saving stands, in a sentence; before anything was typed who wrote last.
#[component]
fn SavingWords(saving: Saving, part: RwSignal<DraftPart>, language: Language) -> impl IntoView {
    let reader = use_language();
    let is_wrong = Memo::new(move |_| !saving.errors().is_empty());
    let state = Signal::derive(move || match saving.state() {
        _ if is_wrong.get() => Kept::Untouched,
        Kept::Refused(ClientError::Problem(problem)) if problem.code == ProblemCode::EditConflict => {
            Kept::Untouched
        }
        state => state,
    });
    let last = move || {
        let is_rest =
            state.get() == Kept::Untouched && !is_wrong.get() && saving.conflict.with(Option::is_none);
        let said = is_rest.then(|| part.with(|part| said(part, language).cloned())).flatten();
        said.map(|said| {
            let name = move || person(reader.get(), said.edited_by.as_ref());
            view! { <p class="soft"><span>{move || t::writing_saved_by(reader.get(), &name())}</span>" "<When at=said.edited_at/></p> }
        })
    };
    view! {
        <div>
            <KeptWords state/>
            <p class="field-error" role="status">
                {move || is_wrong.get().then(|| t::writing_not_saved(reader.get()))}
            </p>
            {last}
        </div>
    }
}
