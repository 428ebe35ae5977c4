//! Fields of the editors of this app: a label, what helps, the original beside a translation, the control, and what is wrong with it as
//! soon as one has been there.

use crate::i18n::{t, use_language, words};
use crate::learning::language_name;
use crate::ui::Choice;
use leptos::prelude::*;
use shared::core::Language;

/// What a field says about itself.
#[derive(Clone)]
pub struct About {
    /// The id of its control.
    pub id: String,
    /// What it asks.
    pub label: Signal<String>,
    /// What helps to answer.
    pub hint: Option<Signal<String>>,
    /// What the original says there.
    pub original: Option<(Language, String)>,
    /// What is wrong with it.
    pub error: Signal<Option<String>>,
    /// Whether it is told before one has been there.
    pub tells: Signal<bool>,
}

impl About {
    /// A field that needs no words but its label.
    pub fn new(id: String, label: impl Into<Signal<String>>) -> Self {
        Self {
            id,
            label: label.into(),
            hint: None,
            original: None,
            error: Signal::stored(None),
            tells: Signal::stored(false),
        }
    }

    /// With what helps to answer.
    #[must_use]
    pub fn hint(self, hint: impl Into<Signal<String>>) -> Self {
        Self { hint: Some(hint.into()), ..self }
    }

    /// With what the original says there.
    #[must_use]
    pub fn original(self, original: Option<(Language, String)>) -> Self {
        Self { original, ..self }
    }

    /// With what is wrong with it, told once one has been there, or once this is so.
    #[must_use]
    pub fn error(self, error: Signal<Option<String>>, tells: impl Into<Signal<bool>>) -> Self {
        Self { error, tells: tells.into(), ..self }
    }
}

/// Label, hint, original, control and error. The control gets what describes it, and whether it is wrong.
fn frame(
    about: About,
    control: impl FnOnce(Signal<Option<String>>, Signal<bool>) -> AnyView,
) -> impl IntoView {
    let reader = use_language();
    let About { id, label, hint, original, error, tells } = about;
    let left = RwSignal::new(false);
    let shown = Memo::new(move |_| error.get().filter(|_| left.get() || tells.get()));
    let [hint_id, original_id, error_id] = ["hint", "original", "error"].map(|end| format!("{id}-{end}"));
    let before = [hint.map(|_| hint_id.clone()), original.as_ref().map(|_| original_id.clone())];
    let described = error_id.clone();
    let described_by = Signal::derive(move || {
        let error = shown.with(Option::is_some).then(|| described.clone());
        let ids: Vec<String> = before.iter().flatten().cloned().chain(error).collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    });
    let invalid = Signal::derive(move || shown.with(Option::is_some));
    let original = original.map(|(language, text)| {
        view! {
            <div class="original" id=original_id>
                <p class="hint">{move || t::writing_original(reader.get(), &language_name(reader.get(), language))}</p>
                <p class="said" lang=language.code() dir="auto">{text}</p>
            </div>
        }
    });
    view! {
        <div class="field" class:invalid=invalid on:focusout=move |_| left.set(true)>
            <label for=id>{label}</label>
            {hint.map(|hint| view! { <p class="hint" id=hint_id>{hint}</p> })}
            {original}
            {control(described_by, invalid)}
            <p class="field-error" id=error_id>{move || shown.get()}</p>
        </div>
    }
}

/// A field to write in.
#[component]
pub fn TextField(
    /// What it says about itself.
    about: About,
    /// What stands in it.
    value: Signal<String>,
    /// Gets each change.
    on_input: Callback<String>,
    /// How many lines it shows; one line is one line.
    #[prop(default = 1)]
    rows: u32,
    /// The language that is written in it.
    #[prop(optional, into)]
    lang: Option<Language>,
    /// The keys that a phone shows: `decimal`, `numeric`.
    #[prop(optional, into)]
    keys: Option<&'static str>,
) -> impl IntoView {
    let id = about.id.clone();
    let lang = lang.map(Language::code);
    frame(about, move |described_by, invalid| {
        let invalid = move || invalid.get().then_some("true");
        let typed = move |event| on_input.run(event_target_value(&event));
        if rows > 1 {
            view! {
                <textarea
                    id=id
                    rows=rows
                    lang=lang
                    dir="auto"
                    aria-describedby=described_by
                    aria-invalid=invalid
                    prop:value=value
                    on:input=typed
                ></textarea>
            }
            .into_any()
        } else {
            view! {
                <input
                    id=id
                    type="text"
                    autocomplete="off"
                    inputmode=keys
                    lang=lang
                    dir="auto"
                    aria-describedby=described_by
                    aria-invalid=invalid
                    prop:value=value
                    on:input=typed
                />
            }
            .into_any()
        }
    })
}

/// A field to choose in.
#[component]
pub fn SelectField(
    /// What it says about itself.
    about: About,
    /// What is chosen.
    value: Signal<String>,
    /// Gets each change.
    on_change: Callback<String>,
    /// What can be chosen.
    options: Signal<Vec<Choice>>,
) -> impl IntoView {
    let id = about.id.clone();
    frame(about, move |described_by, invalid| {
        let option = move |choice: Choice| {
            let own = choice.value.clone();
            let selected = move || value.with(|value| *value == own);
            view! { <option value=choice.value selected=selected>{choice.label}</option> }
        };
        view! {
            <select
                id=id
                aria-describedby=described_by
                aria-invalid=move || invalid.get().then_some("true")
                on:change=move |event| on_change.run(event_target_value(&event))
                prop:value=value
            >
                {move || options.get().into_iter().map(option).collect_view()}
            </select>
        }
        .into_any()
    })
}

/// The buttons that move one of several things, and take it away. Alt with the arrow keys moves it too.
#[component]
pub fn RowActs(
    /// Begins the ids of the buttons.
    id: String,
    /// What they are about.
    name: Signal<String>,
    /// Moves it up or down; nothing where it cannot be moved.
    #[prop(optional_no_strip)]
    on_move: Option<Callback<bool>>,
    /// Takes it away; nothing where it has to stay.
    #[prop(optional_no_strip)]
    on_remove: Option<Callback<()>>,
) -> impl IntoView {
    let button = move |end: &str, word: Signal<String>, act: Callback<()>| {
        view! {
            <button id=format!("{id}-{end}") type="button" class="word" on:click=move |_| act.run(())>
                {word}<span class="visually-hidden">" "{name}</span>
            </button>
        }
    };
    let moving = on_move.map(|on_move| {
        let (up, down) =
            (Callback::new(move |()| on_move.run(true)), Callback::new(move |()| on_move.run(false)));
        view! {
            {button("up", words(t::question_up), up)}
            {button("down", words(t::question_down), down)}
        }
    });
    view! {
        <div class="actions">
            {moving}
            {on_remove.map(|act| button("remove", words(t::question_remove), act))}
        </div>
    }
}

/// Whether the keys ask to move something: Alt with an arrow; true is up.
pub fn asks_to_move(event: &leptos::ev::KeyboardEvent) -> Option<bool> {
    match event.key().as_str() {
        "ArrowUp" if event.alt_key() => Some(true),
        "ArrowDown" if event.alt_key() => Some(false),
        _ => None,
    }
}
