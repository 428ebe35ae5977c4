//! The start in the browser: what the server rendered stays on the screen until the app knows who is there, and is
//! then replaced in one step, with what was typed into it meanwhile.

use super::App;
use super::pages::Pages;
use crate::browser;
use crate::paths::is_member_path;
use crate::session::{MARKER, Who, refresh};
use api_client::Client;
use leptos::prelude::*;
use std::sync::Arc;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement};

/// Called by the browser once the program has been loaded.
pub fn start(pages: Pages) {
    console_error_panic_hook::set_once();
    wasm_bindgen_futures::spawn_local(run(pages));
}

async fn run(pages: Pages) {
    let path = browser::address().path;
    if !(pages.has)(&path) {
        return;
    }
    let client = Arc::new(Client::new(""));
    let is_expected = browser::stored(MARKER).is_some() || is_member_path(&path);
    let who = if is_expected {
        Who::from_refresh(refresh(Arc::clone(&client)).await)
    } else {
        Who::SignedOut { ended: false }
    };
    match who {
        Who::SignedIn(_) => _ = browser::store(MARKER, "1"),
        Who::SignedOut { .. } => browser::forget(MARKER),
        Who::Unknown(_) => {}
    }
    let Some(place) =
        document().get_element_by_id("app").and_then(|place| place.dyn_into::<HtmlElement>().ok())
    else {
        return;
    };
    let typed = Typed::collect();
    place.set_inner_html("");
    mount_to(place, move || view! { <App client who pages/> }).forget();
    typed.restore();
}

/// What was typed into the server's page before the app came.
struct Typed {
    values: Vec<(String, String)>,
    focused: Option<String>,
}

impl Typed {
    fn collect() -> Self {
        let mut values = Vec::new();
        if let Ok(fields) = document().query_selector_all("#app input[name]") {
            for index in 0..fields.length() {
                if let Some(field) =
                    fields.get(index).and_then(|node| node.dyn_into::<HtmlInputElement>().ok())
                    && !field.value().is_empty()
                {
                    values.push((field.name(), field.value()));
                }
            }
        }
        let focused = document().active_element().map(|element| element.id()).filter(|id| !id.is_empty());
        Self { values, focused }
    }

    fn restore(&self) {
        for (name, value) in &self.values {
            let selector = format!("#app input[name=\"{name}\"]");
            if let Some(field) =
                browser::find(&selector).and_then(|field| field.dyn_into::<HtmlInputElement>().ok())
            {
                field.set_value(value);
                // The app's own fields hear of it as of typing.
                let options = web_sys::EventInit::new();
                options.set_bubbles(true);
                if let Ok(event) = web_sys::Event::new_with_event_init_dict("input", &options) {
                    let _ = field.dispatch_event(&event);
                }
            }
        }
        if let Some(id) = &self.focused {
            browser::focus(&format!("[id=\"{id}\"]"));
        }
    }
}
