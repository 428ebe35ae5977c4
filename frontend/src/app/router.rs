//! Which page: the address as signals, links taken over without loading a document, going back with the place kept.
//! Written by hand because the app has a handful of addresses, and a general router costs each member 16 kB.

use super::pages::Pages;
use crate::browser::{self, Address};
use crate::paths::is_member_path;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::collections::HashMap;

/// How long a page may take to become as long as it was, in steps of [`STEP`] milliseconds.
const STEPS: u32 = 60;
const STEP: u32 = 50;

/// The address of the page, and the way to another.
#[derive(Clone, Copy)]
pub struct Router {
    address: RwSignal<Address>,
    pages: Pages,
    /// How far each address was scrolled when it was left.
    places: StoredValue<HashMap<String, f64>>,
}

impl Router {
    /// Makes the address known to all components below and takes links and the back button over.
    pub fn provide(pages: Pages) -> Self {
        let router =
            Self { address: RwSignal::new(browser::address()), pages, places: StoredValue::default() };
        provide_context(router);
        browser::restore_scroll_ourselves();
        browser::on_window("popstate", move |_| router.came_back());
        browser::on_window("click", move |event| {
            let Some(address) = browser::followed_link(&event) else { return };
            if router.takes(&address) {
                event.prevent_default();
                router.go_to(address, false);
            } else if !(router.pages.has)(&address.path) && is_member_path(&address.path) {
                browser::mark_crossing();
            }
        });
        router
    }

    /// The path of the address.
    pub fn path(self) -> Memo<String> {
        Memo::new(move |_| self.address.with(|address| address.path.clone()))
    }

    /// The fragment of the address, without `#`.
    pub fn hash(self) -> Memo<String> {
        Memo::new(move |_| self.address.with(|address| address.hash.clone()))
    }

    /// Reads the address and follows it.
    pub fn with<T>(self, read: impl FnOnce(&Address) -> T) -> T {
        self.address.with(read)
    }

    /// Goes to another page; `replace` if one shall not come back to this one. A page that this app does not have is
    /// loaded as a document.
    pub fn go(self, href: &str, replace: bool) {
        let own = browser::parse_address(href).filter(|address| (self.pages.has)(&address.path));
        if let Some(address) = own {
            self.go_to(address, replace);
        } else {
            browser::mark_crossing();
            browser::load(href);
        }
    }

    /// Pages of the app are taken; what differs only by its fragment the browser does better.
    fn takes(self, address: &Address) -> bool {
        let is_here = self.address.with_untracked(|here| here.page() == address.page());
        (address.hash.is_empty() || !is_here) && (self.pages.has)(&address.path)
    }

    fn go_to(self, address: Address, replace: bool) {
        self.remember_place();
        browser::enter(&address.to_href(), replace);
        self.address.set(address);
        // After the pages have changed, before the screen does.
        spawn_local(async { browser::scroll_to(0.0) });
    }

    fn came_back(self) {
        let address = browser::address();
        let is_here = self.address.with_untracked(|here| here.page() == address.page());
        if is_here {
            self.address.set(address);
            return;
        }
        self.remember_place();
        let place = self.places.with_value(|places| places.get(&address.page()).copied());
        self.address.set(address);
        spawn_local(scroll_when_possible(place.unwrap_or_default()));
    }

    fn remember_place(self) {
        let page = self.address.with_untracked(Address::page);
        self.places.update_value(|places| _ = places.insert(page, browser::scroll().0));
    }
}

/// The router.
///
/// # Panics
/// Outside [`crate::app::App`], which provides it.
pub fn use_router() -> Router {
    expect_context()
}

async fn scroll_when_possible(place: f64) {
    for _ in 0..STEPS {
        browser::pause(STEP).await;
        if browser::scroll().1 >= place {
            break;
        }
    }
    browser::scroll_to(place);
}
