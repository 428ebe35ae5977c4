//! Lists whose filters stand in the address, so that a list can be sent to a colleague and come back to.

use crate::app::router::use_router;
use crate::browser::{self, Address, encode};
use crate::i18n::use_language;
use crate::ui::Choice;
use leptos::prelude::*;
use shared::core::Language;
use std::str::FromStr;

/// A value of the address, if it is one.
pub fn value<T: FromStr>(address: &Address, name: &str) -> Option<T> {
    address.value(name).filter(|text| !text.trim().is_empty())?.parse().ok()
}

/// A value that was chosen or typed, if it is one.
pub fn chosen<T: FromStr>(signal: RwSignal<String>) -> Option<T> {
    Some(signal.get_untracked().trim().to_owned()).filter(|text| !text.is_empty())?.parse().ok()
}

/// A field of a filter, with the value that the address has.
pub fn field(value: Option<impl ToString>) -> RwSignal<String> {
    RwSignal::new(value.map(|value| value.to_string()).unwrap_or_default())
}

/// The address of a list with these filters.
pub fn href(path: &str, values: &[(&str, Option<String>)]) -> String {
    let given = values.iter().filter_map(|(name, value)| Some((name, value.as_ref()?)));
    let query: Vec<String> = given.map(|(name, value)| format!("{name}={}", encode(value))).collect();
    if query.is_empty() { path.to_owned() } else { format!("{path}?{}", query.join("&")) }
}

/// What the address asks for, for as long as it is an address of this list. Another list is another page to a reader:
/// its heading is where reading starts.
pub fn use_wanted<Q>(path: &'static str, read: fn(&Address) -> Q) -> Memo<Q>
where
    Q: Clone + PartialEq + Send + Sync + 'static,
{
    let router = use_router();
    let wanted = Memo::new(move |before: Option<&Q>| {
        router.with(|address| match before {
            Some(before) if address.path != path => before.clone(),
            _ => read(address),
        })
    });
    Effect::watch(
        move || wanted.get(),
        |_, before, _| {
            if before.is_some() {
                browser::focus("main h1");
            }
        },
        false,
    );
    wanted
}

/// Choices of which the first asks for nothing.
pub fn choices(
    any: fn(Language) -> &'static str,
    all: impl Fn(Language) -> Vec<(String, String)> + Send + Sync + 'static,
) -> Signal<Vec<Choice>> {
    let language = use_language();
    Signal::derive(move || {
        let language = language.get();
        let first = Choice { value: String::new(), label: any(language).to_owned() };
        let rest = all(language).into_iter().map(|(value, label)| Choice { value, label });
        std::iter::once(first).chain(rest).collect()
    })
}
