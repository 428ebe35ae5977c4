//! The privacy guard beside a field in which one writes for others. It is a program of its own, so that only who writes loads its lists.
//! A page marks the place under the field, `data-guards="<id of the field>"`; `site.js` loads this program when the field gets the focus.
//! What the writer left standing, and why, the place tells the page's app as an event ([`shared::privacy::GUARD_LEFT`]).

mod field;
mod finding;
mod marks;
mod panel;
mod reading;
mod said;

use crate::browser;
use crate::i18n::provide_language;
use field::TextField;
use leptos::prelude::*;
use reading::Reader;
use std::cell::RefCell;
use web_sys::HtmlElement;

/// A place that is watched, and what takes its view away.
type Watched = (HtmlElement, Box<dyn FnOnce()>);

thread_local! {
    static PLACES: RefCell<Vec<Watched>> = RefCell::default();
}

/// Called by the browser once the program has been loaded: watches the field that has the focus, and each that gets it.
pub fn start() {
    #[cfg(target_arch = "wasm32")]
    console_error_panic_hook::set_once();
    watch_focused();
    browser::on_window("focusin", |_| watch_focused());
}

fn watch_focused() {
    let Some(field) = TextField::focused() else { return };
    let Some(place) = browser::find(&format!("[data-guards=\"{}\"]", field.id())) else { return };
    forget_gone();
    if PLACES.with_borrow(|places| places.iter().any(|(known, _)| *known == place)) {
        return;
    }
    let at = place.clone();
    let mounted = mount_to(place.clone(), move || {
        let language = RwSignal::new(browser::document_language());
        provide_language(language);
        view! { <panel::Panel reader=Reader::new(&field, at, language)/> }
    });
    let leave = Box::new(move || drop(mounted));
    PLACES.with_borrow_mut(|places| places.push((place, leave)));
}

/// Takes the views away whose pages are gone.
fn forget_gone() {
    let gone = PLACES.with_borrow_mut(|places| {
        let (kept, gone) = std::mem::take(places).into_iter().partition(|(place, _)| place.is_connected());
        *places = kept;
        gone
    });
    for (_, leave) in gone {
        leave();
    }
}
