//! A module or an activity is added to the outline.

use crate::browser;
use crate::i18n::{t, use_language, words};
use crate::teaching::desk::{Desk, focus_part};
use crate::teaching::{fresh, names, outline};
use crate::ui::{Button, Choice, Dialog, Doing, Field, Form, Select, TextInput, open_while};
use leptos::prelude::*;
use shared::core::id::PartId;
use shared::core::{Check, Validate};
use shared::learning::{NewPart, PartKind, Words};

/// What is to be added, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wish {
    /// In which part.
    pub parent: PartId,
    /// Whether it is a module; otherwise an activity.
    pub module: bool,
}

/// What can be added as an activity: its kind, and whether as an exercise.
const ACTIVITIES: [(PartKind, bool); 7] = [
    (PartKind::Lesson, false),
    (PartKind::Lesson, true),
    (PartKind::Quiz, false),
    (PartKind::Scenario, false),
    (PartKind::Assignment, false),
    (PartKind::Questionnaire, false),
    (PartKind::Meeting, false),
];

/// Asks for kind and title.
#[component]
pub fn Adding(
    /// The draft.
    desk: Desk,
    /// What is to be added; nothing while nobody asks.
    wish: RwSignal<Option<Wish>>,
) -> impl IntoView {
    let open = open_while(wish);
    let is_module = move || wish.with(|wish| wish.is_some_and(|wish| wish.module));
    let language = use_language();
    let title = Signal::derive(move || {
        let language = language.get();
        if is_module() { t::desk_add_module(language) } else { t::desk_add_activity(language) }.to_owned()
    });
    view! {
        <Dialog open title>
            {move || wish.get().map(|wish| view! { <AddForm desk wish open/> })}
        </Dialog>
    }
}

#[component]
fn AddForm(desk: Desk, wish: Wish, open: RwSignal<bool>) -> impl IntoView {
    let (language, doing) = (use_language(), Doing::new());
    let title = RwSignal::new(String::new());
    let kind = RwSignal::new("0".to_owned());
    let key = StoredValue::new(browser::random_key());
    let options = Signal::derive(move || {
        let language = language.get();
        let choice = |(place, (kind, exercise)): (usize, (PartKind, bool))| Choice {
            value: place.to_string(),
            label: names::kind(language, kind, exercise).to_owned(),
        };
        ACTIVITIES.into_iter().enumerate().map(choice).collect::<Vec<_>>()
    });
    let send = Callback::new(move |()| {
        let chosen =
            kind.get_untracked().parse().ok().and_then(|place: usize| ACTIVITIES.get(place).copied());
        let (kind, exercise) = match chosen {
            _ if wish.module => (PartKind::Module, false),
            Some(chosen) => chosen,
            None => return,
        };
        let words = Words { title: title.get_untracked().trim().to_owned(), ..Words::default() };
        let mut wrong = Check::new().line("title", &words.title, 1, shared::learning::MAX_LINE).finish();
        if wrong.is_empty() {
            wrong = words.validate();
        }
        if !wrong.is_empty() {
            doing.errors.set(wrong);
            return;
        }
        let of = outline::sort(kind);
        let after =
            desk.parts.with_untracked(|parts| outline::within(parts, wish.parent, of).last().copied());
        let settings = fresh::settings(kind, exercise);
        let new = NewPart { parent_id: wish.parent, after, key: None, settings, words: Some(words) };
        desk.create(doing, new, key.get_value(), move |part| {
            open.set(false);
            desk.say(t::desk_added(language.get_untracked()));
            focus_part(part.id);
        });
    });
    view! {
        <Form name="add" errors=doing.errors problem=doing.problem(language) busy=doing.busy on_submit=send>
            {(!wish.module).then(|| view! {
                <Field name="settings" label=words(t::desk_add_kind)><Select value=kind options/></Field>
            })}
            <Field name="title" label=words(t::desk_add_title)><TextInput value=title/></Field>
            <Button submit=true busy=doing.busy>{words(t::desk_add_act)}</Button>
        </Form>
    }
}
