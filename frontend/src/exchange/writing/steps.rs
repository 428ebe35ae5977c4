//! The steps of a case: added, moved by buttons, taken away and brought back.

use super::super::names::{code_label, step_word};
use super::super::typed::preview;
use super::fields::{Fields, StepFields};
use crate::browser;
use crate::i18n::{Word, t, use_language, words};
use crate::ui::{Button, ButtonKind, Choice, Field, FieldGroup, MarkdownEditor, Select, TextInput};
use leptos::prelude::*;
use shared::core::{FieldError, Language};
use shared::exchange::{Facet, MAX_STEPS, StepKind};
use shared::privacy::LeftStanding;

/// A step that was taken away, and where it stood.
type Gone = RwSignal<Option<(usize, StepFields)>>;

/// All steps.
#[component]
pub fn Steps(
    /// The fields.
    fields: Fields,
    /// What is wrong with which field of the practice.
    errors: Signal<Vec<FieldError>>,
) -> impl IntoView {
    let reader = use_language();
    let (gone, said): (Gone, _) = (RwSignal::new(None), RwSignal::new(String::new()));
    let steps = fields.steps;
    let is_full = Signal::derive(move || steps.with(|steps| steps.len() >= MAX_STEPS));
    let add = move |()| {
        let step = fields.add_step();
        request_animation_frame(move || browser::focus_and_show(&format!("#step-{}-when", step.key)));
    };
    let bring_back = move |()| {
        let Some((index, step)) = gone.get_untracked() else { return };
        steps.update(|steps| steps.insert(index.min(steps.len()), step));
        gone.set(None);
    };
    view! {
        <p class="visually-hidden" role="status">{said}</p>
        {move || steps.with(Vec::is_empty).then(|| view! { <p class="soft">{words(t::practice_steps_none)}</p> })}
        <ol class="outline">
            <For each=move || steps.get() key=|step| step.key let:step>
                <OneStep fields step errors gone said/>
            </For>
        </ol>
        {move || gone.get().map(|_| view! {
            <p class="banner" role="status">
                {t::practice_step_removed(reader.get())}" "
                <Button kind=ButtonKind::Quiet on_click=bring_back>{words(t::practice_step_bring_back)}</Button>
            </p>
        })}
        <p>
            <button
                type="button"
                id="add-step"
                class="button quiet"
                disabled=is_full
                on:click=move |_| add(())
            >
                {words(t::practice_step_add)}
            </button>
        </p>
    }
}

#[component]
fn OneStep(
    fields: Fields,
    step: StepFields,
    errors: Signal<Vec<FieldError>>,
    gone: Gone,
    said: RwSignal<String>,
) -> impl IntoView {
    let reader = use_language();
    let place = Memo::new(move |_| {
        fields.steps.with(|steps| steps.iter().position(|one| one.key == step.key)).unwrap_or_default()
    });
    let own_errors = Signal::derive(move || {
        let prefix = format!("steps.{}.", place.get());
        let own = |error: FieldError| {
            let field = error.field.strip_prefix(&prefix)?.to_owned();
            Some(FieldError { field, ..error })
        };
        errors.get().into_iter().filter_map(own).collect::<Vec<_>>()
    });
    let number = move || place.get().saturating_add(1).to_string();
    view! {
        <li class="block-item">
            <h3>{move || t::practice_step_number(reader.get(), &number())}</h3>
            <FieldGroup name=format!("step-{}", step.key) errors=own_errors>
                <StepControls step language=fields.language/>
            </FieldGroup>
            <Moves fields step place gone said/>
        </li>
    }
}

#[component]
fn StepControls(step: StepFields, language: Language) -> impl IntoView {
    let reader = use_language();
    let kinds = Signal::derive(move || {
        let choice = |kind: &StepKind| Choice {
            value: kind.code().to_owned(),
            label: step_word(*kind)(reader.get()).to_owned(),
        };
        StepKind::ALL.iter().map(choice).collect::<Vec<_>>()
    });
    let phases = Signal::derive(move || {
        let none = Choice { value: String::new(), label: t::practice_not_said(reader.get()).to_owned() };
        let choice = |code: &str| Choice {
            value: code.to_owned(),
            label: code_label(reader.get(), Facet::Phase, code),
        };
        std::iter::once(none).chain(Facet::Phase.codes().into_iter().map(choice)).collect::<Vec<_>>()
    });
    let left_standing = RwSignal::new(Vec::<LeftStanding>::new());
    view! {
        <div class="side-by-side">
            <Field name="when" label=words(t::practice_step_when) hint=words(t::practice_step_when_hint)>
                <TextInput value=step.when/>
                <div data-guards=format!("step-{}-when", step.key)></div>
            </Field>
            <Field name="kind" label=words(t::practice_step_kind)><Select value=step.kind options=kinds/></Field>
            <Field name="phase" label=words(t::practice_step_phase)><Select value=step.phase options=phases/></Field>
        </div>
        <Field name="text" label=words(t::practice_step_text)>
            <MarkdownEditor
                value=step.text
                preview=preview()
                rows=4
                language=Signal::stored(Some(language))
                left_standing
            />
        </Field>
    }
}

/// Up, down and away.
#[component]
fn Moves(
    fields: Fields,
    step: StepFields,
    place: Memo<usize>,
    gone: Gone,
    said: RwSignal<String>,
) -> impl IntoView {
    let reader = use_language();
    let steps = fields.steps;
    let last = move || steps.with(Vec::len).saturating_sub(1);
    let go = move |to: usize| {
        let from = place.get_untracked();
        steps.update(|steps| {
            if from < steps.len() && to < steps.len() {
                let moved = steps.remove(from);
                steps.insert(to, moved);
            }
        });
        said.set(t::practice_step_moved(
            reader.get_untracked(),
            &place.get_untracked().saturating_add(1).to_string(),
        ));
    };
    let remove = move |()| {
        gone.set(Some((place.get_untracked(), step)));
        steps.update(|steps| steps.retain(|one| one.key != step.key));
        browser::focus("#add-step");
    };
    let label = move |word: Word| {
        view! {
            {words(word)}
            <span class="visually-hidden">
                ": "{move || t::practice_step_number(reader.get(), &place.get().saturating_add(1).to_string())}
            </span>
        }
    };
    view! {
        <div class="actions">
            <Button
                kind=ButtonKind::Quiet
                disabled=Signal::derive(move || place.get() == 0)
                on_click=move |()| go(place.get_untracked().saturating_sub(1))
            >
                {label(t::practice_step_up)}
            </Button>
            <Button
                kind=ButtonKind::Quiet
                disabled=Signal::derive(move || place.get() >= last())
                on_click=move |()| go(place.get_untracked().saturating_add(1))
            >
                {label(t::practice_step_down)}
            </Button>
            <Button kind=ButtonKind::Quiet on_click=remove>{label(t::practice_step_remove)}</Button>
        </div>
    }
}
