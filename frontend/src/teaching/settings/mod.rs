//! What a part is, without words: how long it takes, whether it may be left out, what a quiz takes from the bank, what work is looked at
//! for, what a questionnaire asks. Each is a form with a button, since a number that is half typed is no setting.

mod assignment;
mod fields;
mod questionnaire;
mod quiz;
mod rows;

use super::desk::Desk;
use crate::i18n::{t, use_language, words};
use crate::ui::{BannerKind, Button, Doing, Form, use_toasts};
use fields::{Check, Number};
use leptos::prelude::*;
use shared::core::{FieldError, Validate};
use shared::learning::{DraftPart, PartKind, PartPatch, Settings};

/// Reads a form.
type Read = Callback<(), Settings>;

/// The settings of a part, for those who may write it; nothing where a kind has none that are set here.
#[component]
pub fn SettingsEditor(
    /// The draft.
    desk: Desk,
    /// The part; takes what was saved.
    part: RwSignal<DraftPart>,
) -> impl IntoView {
    let before = part.get_untracked();
    let is_shown = matches!(
        before.kind,
        PartKind::Module
            | PartKind::Lesson
            | PartKind::Quiz
            | PartKind::Scenario
            | PartKind::Assignment
            | PartKind::Questionnaire
            | PartKind::Meeting
    );
    (is_shown && before.may_write).then(|| {
        view! {
            <details class="settings">
                <summary>{words(t::partset_title)}</summary>
                <SettingsForm desk part/>
            </details>
        }
    })
}

#[component]
fn SettingsForm(desk: Desk, part: RwSignal<DraftPart>) -> impl IntoView {
    let (language, toasts, doing) = (use_language(), use_toasts(), Doing::new());
    let read = StoredValue::new(None::<Read>);
    let errors = RwSignal::new(Vec::<FieldError>::new());
    Effect::new(move |_| errors.set(doing.errors.with(|errors| errors.iter().map(named).collect())));
    let send = Callback::new(move |()| {
        let settings = read.with_value(|read| read.as_ref().map(|read| read.run(())));
        let patch = PartPatch { key: None, settings };
        let wrong = patch.validate();
        if !wrong.is_empty() {
            doing.errors.set(wrong);
            return;
        }
        let (id, revision) = part.with_untracked(|part| (part.id, part.revision));
        let act = desk.session.call(async move |client| client.update_part(id, revision, &patch).await);
        doing.run(act, move |saved| {
            let settings = saved.settings.clone();
            desk.parts.update(|parts| {
                if let Some(one) = parts.iter_mut().find(|one| one.id == id) {
                    one.settings = settings;
                }
            });
            part.set(saved);
            toasts.show(BannerKind::Good, t::partset_saved(language.get_untracked()));
        });
    });
    view! {
        <Form name="settings" errors problem=doing.problem(language) busy=doing.busy on_submit=send>
            {
                // Made within the form, whose fields they are.
                let (reads, fields) = fields_of(desk, part);
                read.set_value(Some(reads));
                fields
            }
            <Button submit=true busy=doing.busy>{words(t::partset_save)}</Button>
        </Form>
    }
}

/// An error of `settings.minutes` belongs to the field `minutes`.
fn named(error: &FieldError) -> FieldError {
    let field = error.field.strip_prefix("settings.").unwrap_or(&error.field);
    let field = field.split('.').next().unwrap_or_default().to_owned();
    FieldError { field, ..error.clone() }
}

/// The fields of a kind, and how they are read.
fn fields_of(desk: Desk, part: RwSignal<DraftPart>) -> (Read, AnyView) {
    match part.with_untracked(|part| part.settings.clone()) {
        Settings::Module { hours } => {
            let hours = fields::number(hours);
            let read = Callback::new(move |()| Settings::Module { hours: fields::read_number(hours) });
            (read, view! { <Number name="hours" label=t::setup_hours value=hours/> }.into_any())
        }
        Settings::Lesson { minutes, exercise, optional } => {
            let minutes = fields::number(minutes);
            let (exercise, optional) = (RwSignal::new(exercise), RwSignal::new(optional));
            let read = Callback::new(move |()| Settings::Lesson {
                minutes: fields::read_number(minutes),
                exercise: exercise.get_untracked(),
                optional: optional.get_untracked(),
            });
            let view = view! {
                <Number name="minutes" label=t::partset_minutes value=minutes/>
                <Check name="exercise" label=t::partset_exercise hint=t::partset_exercise_hint value=exercise/>
                <Optional value=optional/>
            };
            (read, view.into_any())
        }
        Settings::Quiz(quiz) => quiz::fields(desk, &quiz),
        Settings::Assignment { minutes, rubric, optional } => assignment::fields(minutes, &rubric, optional),
        Settings::Questionnaire { items } => questionnaire::fields(&items),
        Settings::Scenario { optional, .. } => {
            let optional = RwSignal::new(optional);
            // Scenes are written elsewhere on the page: what stands there now stays.
            let read = Callback::new(move |()| match part.with_untracked(|part| part.settings.clone()) {
                Settings::Scenario { start, state, scenes, .. } => {
                    Settings::Scenario { start, state, scenes, optional: optional.get_untracked() }
                }
                other => other,
            });
            (read, view! { <Optional value=optional/> }.into_any())
        }
        Settings::Meeting { optional } => {
            let optional = RwSignal::new(optional);
            let read = Callback::new(move |()| Settings::Meeting { optional: optional.get_untracked() });
            (read, view! { <Optional value=optional/> }.into_any())
        }
        other => (Callback::new(move |()| other.clone()), ().into_any()),
    }
}

/// Whether the course can be completed without it.
#[component]
fn Optional(value: RwSignal<bool>) -> impl IntoView {
    view! { <Check name="optional" label=t::partset_optional hint=t::partset_optional_hint value/> }
}
