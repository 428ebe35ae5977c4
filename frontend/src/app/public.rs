//! The public pages inside the app: the same views that the server renders, for whoever is signed in and looks around.

use crate::accounts::sign_in_page::SignInFields;
use crate::app::not_found::NotFound;
use leptos::prelude::*;
use leptos_router::hooks::use_location;
use shared::core::Language;

/// The language that a path begins with, if it does, and the rest of the path: `/ro/about` is `/about` in Romanian.
pub fn split_language(path: &str) -> (Option<Language>, &str) {
    let rest = path.strip_prefix('/').unwrap_or(path);
    let (first, _) = rest.split_once('/').unwrap_or((rest, ""));
    match first.parse() {
        Ok(language) => (Some(language), path.get(first.len() + 1..).filter(|rest| !rest.is_empty()).unwrap_or("/")),
        Err(_) => (None, path),
    }
}

/// The public page at the address.
#[component]
pub fn PublicPages() -> impl IntoView {
    let pathname = use_location().pathname;
    let page = Memo::new(move |_| pathname.with(|path| split_language(path).1.to_owned()));
    move || match page.get().as_str() {
        "/sign-in" => view! { <main id="main" class="wrap"><SignInFields/></main> }.into_any(),
        _ => view! { <NotFound/> }.into_any(),
    }
}

#[cfg(test)]
mod tests {
    use super::split_language;
    use shared::core::Language;

    #[test]
    fn a_path_may_begin_with_its_language() {
        assert_eq!(split_language("/ro/about"), (Some(Language::Romanian), "/about"));
        assert_eq!(split_language("/cs"), (Some(Language::Czech), "/"));
        assert_eq!(split_language("/es/"), (Some(Language::Spanish), "/"));
        assert_eq!(split_language("/about"), (None, "/about"));
        assert_eq!(split_language("/"), (None, "/"));
        assert_eq!(split_language("/english"), (None, "/english"));
    }
}
