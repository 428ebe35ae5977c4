//! A part in a list: dragged by its handle, moved by buttons, dropped upon.

use crate::i18n::{t, use_language, words};
use crate::teaching::desk::Desk;
use crate::teaching::outline;
use leptos::prelude::*;
use shared::core::id::PartId;
use shared::learning::{DraftPartSummary, PartMove};
use wasm_bindgen::JsCast;

/// Where something dragged would come to stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mark {
    Above,
    Below,
}

/// The list's item of a part, upon which others can be dropped.
#[component]
pub fn PartItem(
    /// The draft.
    desk: Desk,
    /// The part.
    id: PartId,
    /// How it is laid out.
    class: &'static str,
    children: Children,
) -> impl IntoView {
    let mark = RwSignal::new(None::<Mark>);
    let wanted = move |event: &leptos::ev::DragEvent| {
        let dragged = desk.dragged.get_untracked()?;
        let below = is_lower_half(event);
        let to = desk.parts.with_untracked(|parts| outline::dropped(parts, dragged, id, below))?;
        Some((dragged, to, if below { Mark::Below } else { Mark::Above }))
    };
    let over = move |event: leptos::ev::DragEvent| {
        event.stop_propagation();
        let found = wanted(&event);
        if found.is_some() {
            event.prevent_default();
        }
        mark.set(found.map(|(_, _, mark)| mark));
    };
    let drop = move |event: leptos::ev::DragEvent| {
        event.stop_propagation();
        event.prevent_default();
        mark.set(None);
        if let Some((dragged, to, _)) = wanted(&event) {
            desk.put(dragged, to, format!("#part-{dragged} .move-up"));
        }
        desk.dragged.set(None);
    };
    view! {
        <li
            id=format!("part-{id}")
            class=class
            class:dragged=move || desk.dragged.get() == Some(id)
            class:drop-above=move || mark.get() == Some(Mark::Above)
            class:drop-below=move || mark.get() == Some(Mark::Below)
            on:dragover=over
            on:dragleave=move |_| mark.set(None)
            on:drop=drop
        >
            {children()}
        </li>
    }
}

fn is_lower_half(event: &leptos::ev::DragEvent) -> bool {
    let element = event.current_target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    element.is_some_and(|element| {
        let place = element.get_bounding_client_rect();
        f64::from(event.client_y()) > place.top() + place.height() / 2.0
    })
}

/// The handle of a part, and the buttons that move it.
#[component]
pub fn Mover(
    /// The draft.
    desk: Desk,
    /// The part.
    id: PartId,
) -> impl IntoView {
    let title = desk.title(id);
    let language = use_language();
    let begin = move |event: leptos::ev::DragEvent| {
        if let Some(data) = event.data_transfer() {
            // Without data some browsers drag nothing.
            let _ = data.set_data("text/plain", &title.get_untracked());
            if let Some(item) = crate::browser::find(&format!("#part-{id}")) {
                data.set_drag_image(&item, 16, 16);
            }
        }
        desk.dragged.set(Some(id));
    };
    let step = move |class: &'static str,
                     sign: &'static str,
                     name: fn(shared::core::Language, &str) -> String,
                     way: Way| {
        let to = Memo::new(move |_| desk.parts.with(|parts| way(parts, id)));
        let act = move |_| {
            if let Some(to) = to.get_untracked() {
                desk.put(id, to, format!("#part-{id} .{class}"));
            }
        };
        view! {
            <button
                type="button"
                class=format!("step {class}")
                aria-label=move || name(language.get(), &title.get())
                aria-disabled=move || to.get().is_none().then_some("true")
                on:click=act
            >
                <span aria-hidden="true">{sign}</span>
            </button>
        }
    };
    view! {
        <span class="mover">
            <span
                class="handle"
                draggable="true"
                aria-hidden="true"
                title=words(t::desk_drag)
                on:dragstart=begin
                on:dragend=move |_| desk.dragged.set(None)
            >
                "⠿"
            </span>
            {step("move-up", "↑", t::desk_up, outline::up)}
            {step("move-down", "↓", t::desk_down, outline::down)}
        </span>
    }
}

/// A step of a part in the list.
type Way = fn(&[DraftPartSummary], PartId) -> Option<PartMove>;
