//! An activity goes into another module, chosen by name.

use crate::i18n::{t, use_language, words};
use crate::teaching::desk::{Desk, selector};
use crate::teaching::names::title_or_none;
use crate::teaching::outline;
use crate::ui::{Button, Choice, Dialog, Doing, Field, Form, Select, open_while};
use leptos::prelude::*;
use shared::core::id::PartId;
use shared::learning::PartKind;

/// Asks where to.
#[component]
pub fn Relocating(
    /// The draft.
    desk: Desk,
    /// What goes elsewhere; nothing while nobody asks.
    moving: RwSignal<Option<PartId>>,
) -> impl IntoView {
    let (open, language) = (open_while(moving), use_language());
    let chosen = RwSignal::new(String::new());
    Effect::new(move |_| {
        if let Some(id) = moving.get() {
            let parent = desk.part(id).get_untracked().and_then(|part| part.parent_id);
            chosen.set(parent.map(|parent| parent.to_string()).unwrap_or_default());
        }
    });
    let options = Signal::derive(move || {
        let language = language.get();
        desk.parts.with(|parts| {
            let places = outline::containers(parts).into_iter().filter_map(|id| outline::find(parts, id));
            let choice = |part: &shared::learning::DraftPartSummary| Choice {
                value: part.id.to_string(),
                label: if part.kind == PartKind::Course {
                    t::desk_after_modules(language).to_owned()
                } else {
                    title_or_none(language, &part.title)
                },
            };
            places.map(choice).collect::<Vec<_>>()
        })
    });
    let send = Callback::new(move |()| {
        let (id, to) = (moving.get_untracked(), chosen.get_untracked().parse().ok());
        let to = id.zip(to).and_then(|(id, to)| {
            Some((id, desk.parts.with_untracked(|parts| outline::into(parts, id, to))?))
        });
        open.set(false);
        if let Some((id, to)) = to {
            desk.put(id, to, selector(id));
        }
    });
    let idle = Doing::new();
    view! {
        <Dialog open title=words(t::desk_relocate)>
            <Form name="relocate" errors=idle.errors on_submit=send>
                <Field name="parent_id" label=words(t::desk_relocate_to) hint=words(t::desk_relocate_hint)>
                    <Select value=chosen options/>
                </Field>
                <Button submit=true>{words(t::desk_relocate_act)}</Button>
            </Form>
        </Dialog>
    }
}
