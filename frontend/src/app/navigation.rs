//! Arriving at a page as a browser does it at a document: the heading gets the focus, the tab its title.

use super::router::use_router;
use crate::browser;
use leptos::prelude::*;

/// Remembers for which page the focus was already moved, so that it moves once per page and not at the start.
#[derive(Clone, Copy)]
struct Arrivals(StoredValue<String>);

/// Makes pages know when they are arrived at. Call once, below the router.
pub fn provide_navigation() {
    let path = use_router().path();
    // Whoever comes from another app of ours goes from page to page all the same.
    let is_there = !browser::take_crossing();
    provide_context(Arrivals(StoredValue::new(if is_there { path.get_untracked() } else { String::new() })));
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
    let path = use_router().path();
    move || {
        let here = path.get_untracked();
        if arrived.with_value(|arrived| *arrived != here) {
            arrived.set_value(here);
            browser::focus("main h1");
        }
    }
}
