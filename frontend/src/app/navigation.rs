//! Moving between pages as a browser does it between documents: the heading gets the focus, the tab its title, a new
//! page starts at its top, and going back returns to where one was.

use crate::browser;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos_router::hooks::use_location;
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

/// How long a page may take to become as long as it was, in steps of [`STEP`] milliseconds.
const STEPS: u32 = 60;
const STEP: u32 = 50;

/// Remembers for which page the focus was already moved, so that it moves once per page and not at the start.
#[derive(Clone, Copy)]
struct Arrivals(StoredValue<String>);

/// Makes pages know when they are arrived at, and takes over the scrolling. Call once, inside the router.
pub fn provide_navigation() {
    provide_context(Arrivals(StoredValue::new(use_location().pathname.get_untracked())));
    keep_scroll();
}

/// The heading of a page: the first thing that is read after arriving, and the title of the tab.
#[component]
pub fn Heading(
    /// The words.
    #[prop(into)]
    text: Signal<String>,
    /// The language of the words, where it is not the screen's.
    #[prop(optional)]
    lang: Option<&'static str>,
) -> impl IntoView {
    Effect::new(move |_| browser::set_title(&text.get()));
    let arrive = arrival();
    Effect::new(move |_| arrive());
    view! { <h1 tabindex="-1" lang=lang dir="auto">{text}</h1> }
}

/// A function that moves the focus to the heading if this page has just been arrived at.
pub fn arrival() -> impl Fn() + Copy {
    let Arrivals(arrived) = expect_context();
    let pathname = use_location().pathname;
    move || {
        let here = pathname.get_untracked();
        if arrived.with_value(|arrived| *arrived != here) {
            arrived.set_value(here);
            browser::focus("main h1");
        }
    }
}

/// Remembers how far each address was scrolled; going back or forward scrolls there once the content is long enough.
fn keep_scroll() {
    browser::restore_scroll_ourselves();
    let places: Rc<RefCell<HashMap<String, f64>>> = Rc::default();
    let restoring = Rc::new(Cell::new(0_u32));
    let (seen, busy) = (Rc::clone(&places), Rc::clone(&restoring));
    browser::on_window("scroll", move |_| {
        // What a half-loaded page scrolls to is not where the reader was.
        if busy.get() == 0 {
            seen.borrow_mut().insert(browser::path_and_query(), browser::scroll().0);
        }
    });
    browser::on_window("popstate", move |_| {
        let place = places.borrow().get(&browser::path_and_query()).copied();
        let restoring = Rc::clone(&restoring);
        restoring.set(restoring.get() + 1);
        spawn_local(async move {
            scroll_when_possible(place.unwrap_or_default()).await;
            restoring.set(restoring.get().saturating_sub(1));
        });
    });
}

async fn scroll_when_possible(place: f64) {
    // The router swaps the pages in the next task: before that the old page would be scrolled.
    browser::pause(STEP).await;
    for _ in 0..STEPS {
        if browser::scroll().1 >= place {
            break;
        }
        browser::pause(STEP).await;
    }
    browser::scroll_to(place);
}
