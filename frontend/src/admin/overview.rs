//! Where one arrives: what there is to do, for whom one is.

use super::frame::my_sections;
use crate::app::navigation::Heading;
use crate::i18n::{t, words};
use leptos::prelude::*;

/// The page `/admin`.
pub fn page(rest: &str) -> Option<AnyView> {
    rest.is_empty().then(|| view! { <Overview/> }.into_any())
}

#[component]
fn Overview() -> impl IntoView {
    let sections = my_sections().filter(|section| section.path != "/admin").map(|section| {
        view! {
            <li>
                <div>
                    <a class="title" href=section.path>{words(section.title)}</a>
                    <p class="soft">{words(section.about)}</p>
                </div>
            </li>
        }
    });
    view! {
        <main id="main" class="wrap">
            <div>
                <Heading text=words(t::admin_overview_heading)/>
                <p>{words(t::admin_overview_about)}</p>
                <ul class="list">{sections.collect_view()}</ul>
            </div>
        </main>
    }
}
