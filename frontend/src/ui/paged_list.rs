//! A list that is read page by page: its rows, what it says while there are none, and the way to newer and older ones.

use super::load::Load;
use super::loading::Loading;
use super::pager::Pager;
use crate::i18n::{t, words};
use leptos::prelude::*;
use shared::core::{Cursor, Page};

/// Shows a page of a list in the state it is in; `let:row` binds each row for the children, which give its `<li>`.
#[component]
pub fn PagedList<T, V>(
    /// The page.
    resource: Loading<Page<T>>,
    /// What an empty list says.
    #[prop(into)]
    empty: ViewFn,
    /// The address of the page at a cursor.
    address: impl Fn(Cursor) -> String + Send + Sync + 'static,
    /// How its rows are laid out.
    #[prop(default = "list")]
    class: &'static str,
    /// What the link back says instead of “Newer”.
    #[prop(default = words(t::ui_pager_newer), into)]
    newer_label: Signal<String>,
    /// What the link on says instead of “Older”.
    #[prop(default = words(t::ui_pager_older), into)]
    older_label: Signal<String>,
    /// A row.
    children: impl Fn(T) -> V + Send + Sync + 'static,
) -> impl IntoView
where
    T: Clone + Send + Sync + 'static,
    V: IntoView + 'static,
{
    view! {
        <Load resource is_empty=has_none empty let:page>
            <ul class=class>{page.items.into_iter().map(&children).collect_view()}</ul>
            <Pager
                newer=page.previous.map(&address)
                older=page.next.map(&address)
                newer_label
                older_label
            />
        </Load>
    }
}

fn has_none<T>(page: &Page<T>) -> bool {
    page.items.is_empty()
}
