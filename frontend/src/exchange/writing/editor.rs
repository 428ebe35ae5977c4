//! The form in which a practice is written, section by section; it saves itself.

use super::acts::DraftActs;
use super::check_panel::CheckPanel;
use super::code_fields::{CodeFields, LevelField};
use super::conflict::ConflictChoice;
use super::fields::Fields;
use super::leaving::Leaving;
use super::saving::Saving;
use super::steps::Steps;
use super::texts::TextField;
use crate::i18n::{Word, t, use_language, words};
use crate::learning::parts::answering::KeptWords;
use crate::learning::parts::keeping::Kept;
use crate::ui::{Field, FieldGroup, TextInput};
use leptos::ev::Custom;
use leptos::prelude::*;
use leptos::tachys::html::event::on;
use shared::core::FieldError;
use shared::exchange::{Facet, Field as Text, PracticeDraft};
use shared::privacy::GUARD_LEFT_PLACES;
use web_sys::CustomEvent;

/// The whole form, with what stands between it and the review.
#[component]
pub fn Editor(
    /// The draft; takes what is saved.
    draft: RwSignal<PracticeDraft>,
) -> impl IntoView {
    // What is saved is known elsewhere too, but the fields are not filled anew with it.
    let on_saved = Callback::new(move |saved: PracticeDraft| _ = draft.try_set(saved));
    let saving = draft.with_untracked(|draft| Saving::begin(draft, on_saved));
    let fields = saving.fields;
    let errors = Memo::new(move |_| saving.errors());
    let leaving = Leaving::new(fields);
    let form = view! {
        <div class="form">
            {move || {
                fields.turn.track();
                view! {
                    <FieldGroup name="practice".to_owned() errors>
                        <Sections fields errors=errors.into()/>
                    </FieldGroup>
                }
            }}
        </div>
    }
    .add_any_attr(on(Custom::new(GUARD_LEFT_PLACES), move |event: CustomEvent| leaving.take(&event)));
    view! {
        <p class="soft">{words(t::practice_draft_intro)}</p>
        <ConflictChoice saving/>
        <div class="desk">
            {form}
            <div class="writing-side">
                <SavingWords saving/>
                <CheckPanel saving draft/>
                <DraftActs draft/>
            </div>
        </div>
    }
}

/// Whether it is saved, or why not; said aloud when it changes.
#[component]
fn SavingWords(saving: Saving) -> impl IntoView {
    let is_wrong = Memo::new(move |_| !saving.fields.errors().is_empty());
    let state = Signal::derive(move || match saving.state() {
        Kept::Refused(_) if is_wrong.get() || saving.conflict.with(Option::is_some) => Kept::Untouched,
        state => state,
    });
    let mend = move || {
        let refused = matches!(saving.state(), Kept::Refused(_));
        (refused && is_wrong.get()).then(|| view! { <p>{words(t::practice_must_mend)}</p> })
    };
    view! {
        <KeptWords state/>
        <div class="field-error" role="status">{mend}</div>
    }
}

#[component]
fn Sections(fields: Fields, errors: Signal<Vec<FieldError>>) -> impl IntoView {
    let text = move |field: Text, rows: u32| view! { <TextField fields field rows/> };
    view! {
        <Section title=t::practice_section_case>
            {text(Text::Title, 0)}
            {text(Text::Summary, 3)}
            <Closing fields/>
            {text(Text::Situation, 8)}
        </Section>
        <Section title=t::practice_section_done hint=t::practice_section_done_text>
            <Steps fields errors/>
            {text(Text::YoungPerson, 6)}
        </Section>
        <Section title=t::practice_section_came>
            {text(Text::Result, 6)}
            {text(Text::Helped, 5)}
            {text(Text::Hindered, 4)}
            {text(Text::Differently, 4)}
        </Section>
        <Section title=t::practice_section_colleagues>
            {text(Text::Safeguards, 5)}
            {text(Text::Transferability, 5)}
        </Section>
        <Section title=t::practice_section_codes hint=t::practice_section_codes_text>
            <CodeFields fields/>
        </Section>
    }
}

#[component]
fn Section(title: Word, #[prop(optional)] hint: Option<Word>, children: Children) -> impl IntoView {
    view! {
        <section>
            <h2>{words(title)}</h2>
            {hint.map(|hint| view! { <p class="hint">{words(hint)}</p> })}
            {children()}
        </section>
    }
}

/// Whether it is composite; else when the case was closed, and how exactly the year is shown.
#[component]
fn Closing(fields: Fields) -> impl IntoView {
    let reader = use_language();
    let is_composite = fields.is_composite;
    view! {
        <div class="field">
            <label class="check">
                <input
                    type="checkbox"
                    prop:checked=is_composite
                    on:change=move |event| is_composite.set(event_target_checked(&event))
                />
                <span>{move || t::practice_is_composite(reader.get())}</span>
            </label>
        </div>
        <Field name="closed" label=words(t::practice_closed) hint=words(t::practice_closed_hint)>
            <TextInput value=fields.closed/>
        </Field>
        <LevelField fields facet=Facet::Year/>
    }
}
