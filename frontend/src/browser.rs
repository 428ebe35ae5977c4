//! What the app asks of the browser: stored words, time, focus, title, scroll, timers. Each function is small and
//! does nothing where the browser refuses (private mode, no storage): the callers have no failure to handle.
//! Nothing here is called natively, where the same crate renders the public pages.

use leptos::prelude::{document, window};
use shared::core::{Language, Timestamp};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, FocusOptions, HtmlElement, Storage};

fn storage() -> Option<Storage> {
    window().local_storage().ok().flatten()
}

/// The word stored under this name on this device.
pub fn stored(name: &str) -> Option<String> {
    storage()?.get_item(name).ok().flatten()
}

/// Stores a word on this device. Answers whether it is there now: storage may be full or forbidden.
pub fn store(name: &str, value: &str) -> bool {
    storage().is_some_and(|storage| storage.set_item(name, value).is_ok())
}

/// Removes a stored word.
pub fn forget(name: &str) {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(name);
    }
}

/// The mark of this tab that it goes to a page of another app.
const CROSSING: &str = "waymark-crossing";

fn session_storage() -> Option<Storage> {
    window().session_storage().ok().flatten()
}

/// Marks that this tab goes to a page of another app, which is another document.
pub fn mark_crossing() {
    if let Some(storage) = session_storage() {
        let _ = storage.set_item(CROSSING, "1");
    }
}

/// Whether this tab has come from a page of another app; said once.
pub fn take_crossing() -> bool {
    let Some(storage) = session_storage() else { return false };
    let is_marked = storage.get_item(CROSSING).is_ok_and(|mark| mark.is_some());
    let _ = storage.remove_item(CROSSING);
    is_marked
}

/// The time on this device's clock.
#[expect(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    reason = "milliseconds since 1970 fit an i64 by far"
)]
pub fn now() -> Timestamp {
    Timestamp(js_sys::Date::now() as i64 * 1_000)
}

/// When a day of a date field (`2026-12-31`) begins, on this device's clock.
pub fn start_of_day(date: &str) -> Option<Timestamp> {
    local_time(&format!("{date}T00:00:00"))
}

/// When a day of a date field is over, on this device's clock.
pub fn end_of_day(date: &str) -> Option<Timestamp> {
    local_time(&format!("{date}T24:00:00"))
}

#[expect(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    reason = "milliseconds since 1970 fit an i64 by far"
)]
fn local_time(text: &str) -> Option<Timestamp> {
    let milliseconds = js_sys::Date::new(&text.into()).get_time();
    milliseconds.is_finite().then(|| Timestamp(milliseconds as i64 * 1_000))
}

/// A fresh random key (UUID version 4). Falls back to the clock where the page has no secure context.
pub fn random_key() -> String {
    let uuid = js_sys::Reflect::get(&window(), &"crypto".into())
        .and_then(|crypto| js_sys::Reflect::get(&crypto, &"randomUUID".into()).map(|make| (crypto, make)))
        .ok()
        .and_then(|(crypto, make)| make.dyn_ref::<js_sys::Function>()?.call0(&crypto).ok()?.as_string());
    uuid.unwrap_or_else(|| format!("{:x}-{:x}", now().0, js_sys::Math::random().to_bits()))
}

/// Lets this many milliseconds pass.
pub async fn pause(milliseconds: u32) {
    gloo_timers::future::TimeoutFuture::new(milliseconds).await;
}

/// Whether the browser knows that it has no network. `true` does not promise that there is one.
pub fn is_online() -> bool {
    window().navigator().on_line()
}

/// Sets the title of the tab: the page's name, then the platform's.
pub fn set_title(title: &str) {
    document().set_title(&format!("{title} – Waymark"));
}

/// Tells screen readers and hyphenation which language the screen is in, and the server which one to answer in.
pub fn set_language(language: Language) {
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute("lang", language.code());
    }
    let cookie = format!("waymark_language={}; Path=/; Max-Age=31536000; SameSite=Lax", language.code());
    let _ = js_sys::Reflect::set(&document(), &"cookie".into(), &cookie.into());
}

/// The language that the document says it is in.
pub fn document_language() -> Language {
    let code = document().document_element().and_then(|root| root.get_attribute("lang"));
    code.and_then(|code| code.parse().ok()).unwrap_or(Language::English)
}

/// Whether the document's root has this attribute: what the server says about itself.
pub fn says(attribute: &str) -> bool {
    document().document_element().is_some_and(|root| root.has_attribute(attribute))
}

/// The first element that the selector finds.
pub fn find(selector: &str) -> Option<HtmlElement> {
    document().query_selector(selector).ok().flatten()?.dyn_into().ok()
}

/// Moves the focus to the first element that the selector finds, made focusable if it is not, without scrolling.
pub fn focus(selector: &str) {
    let Some(element) = find(selector) else { return };
    if element.tab_index() < 0 {
        let _ = element.set_attribute("tabindex", "-1");
    }
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    let _ = element.focus_with_options(&options);
}

/// Moves the focus to an element of a drawing, which takes it as all others do, but is no element of HTML.
pub fn focus_drawn(id: &str) {
    let Some(element) = document().get_element_by_id(id) else { return };
    let focus = js_sys::Reflect::get(&element, &"focus".into());
    if let Some(focus) = focus.ok().and_then(|focus| focus.dyn_into::<js_sys::Function>().ok()) {
        let _ = focus.call0(&element);
    }
}

/// Moves the focus to the first element that the selector finds and brings it into view.
pub fn focus_and_show(selector: &str) {
    focus(selector);
    if let Some(element) = find(selector) {
        element.scroll_into_view();
    }
}

/// Moves the focus to the first element that the selector finds once it is there, if that is within three seconds and nobody has begun to
/// type elsewhere.
pub fn focus_when_there(selector: String) {
    wasm_bindgen_futures::spawn_local(async move {
        for _ in 0..60 {
            if is_typing() {
                return;
            }
            if find(&selector).is_some() {
                return focus_and_show(&selector);
            }
            pause(50).await;
        }
    });
}

/// Whether the person is typing: the focus is in a field.
pub fn is_typing() -> bool {
    document().active_element().is_some_and(|element: Element| {
        matches!(element.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT")
            || element.dyn_ref::<HtmlElement>().is_some_and(HtmlElement::is_content_editable)
    })
}

/// An address of this site.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Address {
    /// `/forum/topics/…`.
    pub path: String,
    /// With its question mark; empty if there is none.
    pub query: String,
    /// Without `#`; empty if there is none.
    pub hash: String,
}

impl Address {
    /// What names the page: all but the fragment.
    pub fn page(&self) -> String {
        format!("{}{}", self.path, self.query)
    }

    /// The address as a link has it.
    pub fn to_href(&self) -> String {
        let mark = if self.hash.is_empty() { "" } else { "#" };
        format!("{}{}{mark}{}", self.path, self.query, self.hash)
    }

    /// A value of the query.
    pub fn value(&self, name: &str) -> Option<String> {
        web_sys::UrlSearchParams::new_with_str(&self.query).ok()?.get(name)
    }

    fn of(path: String, query: String, hash: &str) -> Self {
        Self { path, query, hash: hash.trim_start_matches('#').to_owned() }
    }
}

/// The address of the document.
pub fn address() -> Address {
    let location = window().location();
    let part = Result::unwrap_or_default;
    Address::of(part(location.pathname()), part(location.search()), &part(location.hash()))
}

/// Reads an address of this site; nothing if it leads to another.
pub fn parse_address(href: &str) -> Option<Address> {
    let origin = window().location().origin().ok()?;
    let url = web_sys::Url::new_with_base(href, &origin).ok()?;
    (url.origin() == origin).then(|| Address::of(url.pathname(), url.search(), &url.hash()))
}

/// Where a plain click on a link leads within this site; nothing for any other click, which is the browser's.
pub fn followed_link(event: &web_sys::Event) -> Option<Address> {
    let click = event.dyn_ref::<web_sys::MouseEvent>()?;
    let is_plain = click.button() == 0
        && !(click.ctrl_key() || click.meta_key() || click.shift_key() || click.alt_key());
    if !is_plain || event.default_prevented() {
        return None;
    }
    let link = event.target()?.dyn_into::<Element>().ok()?.closest("a[href]").ok().flatten()?;
    if link.has_attribute("target") || link.has_attribute("download") {
        return None;
    }
    parse_address(&link.dyn_into::<web_sys::HtmlAnchorElement>().ok()?.href())
}

/// Puts an address into the address bar, as a new entry of the history or in place of the last one.
pub fn enter(href: &str, replace: bool) {
    if let Ok(history) = window().history() {
        let _ = if replace {
            history.replace_state_with_url(&JsValue::NULL, "", Some(href))
        } else {
            history.push_state_with_url(&JsValue::NULL, "", Some(href))
        };
    }
}

/// Leaves the app for another document of this site.
pub fn load(path: &str) {
    let _ = window().location().set_href(path);
}

/// How far the page is scrolled, and how far it could be, in CSS pixels.
pub fn scroll() -> (f64, f64) {
    let height = document().document_element().map_or(0, |root| root.scroll_height());
    let shown = window().inner_height().ok().and_then(|height| height.as_f64()).unwrap_or_default();
    (window().scroll_y().unwrap_or_default(), f64::from(height) - shown)
}

/// Scrolls to this place.
pub fn scroll_to(top: f64) {
    window().scroll_to_with_x_and_y(0.0, top);
}

/// Takes the restoring of scroll positions over from the browser, which does it before the content has come.
pub fn restore_scroll_ourselves() {
    if let Ok(history) = window().history() {
        let _ = history.set_scroll_restoration(web_sys::ScrollRestoration::Manual);
    }
}

/// Calls the function at every such event of the window, for as long as the page lives.
pub fn on_window(event: &str, handler: impl FnMut(web_sys::Event) + 'static) {
    let closure = Closure::<dyn FnMut(web_sys::Event)>::new(handler);
    let _ = window().add_event_listener_with_callback(event, closure.as_ref().unchecked_ref());
    closure.forget();
}

/// Whether the tab is the one that is seen.
pub fn is_seen() -> bool {
    window().document().is_some_and(|document| !document.hidden())
}

/// Makes the browser ask before the page is left.
pub fn ask_before_leaving(event: &web_sys::Event) {
    event.prevent_default();
    // Older browsers ask only for a value.
    let _ = js_sys::Reflect::set(event, &"returnValue".into(), &JsValue::from_str("unsaved"));
}

/// Calls the function when another tab stores (`Some`) or removes (`None`) this word.
pub fn on_stored_elsewhere(name: &'static str, mut handler: impl FnMut(Option<String>) + 'static) {
    on_window("storage", move |event| {
        if let Some(event) = event.dyn_ref::<web_sys::StorageEvent>()
            && event.key().as_deref() == Some(name)
        {
            handler(event.new_value());
        }
    });
}

/// The name of a language (ISO 639) in the reader's language, as the browser knows it.
pub fn language_name(reader: Language, code: &str) -> Option<String> {
    display_name(reader, "language", code)
}

/// The name of a country (ISO 3166-1) in the reader's language, as the browser knows it.
pub fn country_name(reader: Language, code: &str) -> Option<String> {
    display_name(reader, "region", code)
}

fn display_name(reader: Language, kind: &str, code: &str) -> Option<String> {
    let intl = js_sys::Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
    let class =
        js_sys::Reflect::get(&intl, &"DisplayNames".into()).ok()?.dyn_into::<js_sys::Function>().ok()?;
    let options = js_sys::Object::new();
    js_sys::Reflect::set(&options, &"type".into(), &kind.into()).ok()?;
    let arguments = js_sys::Array::of2(&reader.code().into(), &options);
    let names = js_sys::Reflect::construct(&class, &arguments).ok()?;
    let name_of = js_sys::Reflect::get(&names, &"of".into()).ok()?.dyn_into::<js_sys::Function>().ok()?;
    name_of.call1(&names, &code.into()).ok()?.as_string()
}

/// The names of the world's time zones (IANA), as the browser knows them; none where it does not say.
pub fn time_zones() -> Vec<String> {
    let zones = || {
        let intl = js_sys::Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
        let list = js_sys::Reflect::get(&intl, &"supportedValuesOf".into()).ok()?;
        let list = list.dyn_into::<js_sys::Function>().ok()?.call1(&intl, &"timeZone".into()).ok()?;
        Some(js_sys::Array::from(&list).iter().filter_map(|zone| zone.as_string()).collect())
    };
    zones().unwrap_or_default()
}

/// Lets the browser save these bytes as a file of this name.
pub fn save(name: &str, kind: &str, bytes: &[u8]) {
    save_pieces(name, kind, &js_sys::Array::of1(&js_sys::Uint8Array::from(bytes)));
}

/// The same for what came piece by piece, which the browser need not have in one place.
pub fn save_pieces(name: &str, kind: &str, parts: &js_sys::Array) {
    let options = web_sys::BlobPropertyBag::new();
    options.set_type(kind);
    let Ok(blob) = web_sys::Blob::new_with_u8_array_sequence_and_options(parts, &options) else { return };
    let Ok(url) = web_sys::Url::create_object_url_with_blob(&blob) else { return };
    let link = document()
        .create_element("a")
        .ok()
        .and_then(|link| link.dyn_into::<web_sys::HtmlAnchorElement>().ok());
    if let Some(link) = link {
        link.set_href(&url);
        link.set_download(name);
        link.click();
    }
    // The browser reads the bytes after the click: they are given back later.
    wasm_bindgen_futures::spawn_local(async move {
        pause(60_000).await;
        let _ = web_sys::Url::revoke_object_url(&url);
    });
}

/// The text that is selected, if the selection begins in the first element that the selector finds; empty otherwise.
pub fn selected_in(selector: &str) -> String {
    let selection = window().get_selection().ok().flatten();
    let within = selection.filter(|selection| {
        selection
            .anchor_node()
            .is_some_and(|node| find(selector).is_some_and(|element| element.contains(Some(&node))))
    });
    within.map(|selection| String::from(selection.to_string())).unwrap_or_default()
}

/// The text of the first element that the selector finds, as it is shown.
pub fn text_of(selector: &str) -> String {
    find(selector).map(|element| element.inner_text()).unwrap_or_default()
}

/// The files of a list that the browser gave.
pub fn files_of(list: Option<web_sys::FileList>) -> Vec<web_sys::File> {
    let Some(list) = list else { return Vec::new() };
    (0..list.length()).filter_map(|place| list.get(place)).collect()
}

/// The text as a value in a query string.
pub fn encode(text: &str) -> String {
    js_sys::encode_uri_component(text).into()
}

/// Runs the task while no other tab of this site runs one under this name; at once where the browser has no locks.
/// `None` if the browser took the lock away, which it does only when the page goes.
pub async fn alone<T: 'static>(name: &str, task: impl Future<Output = T> + 'static) -> Option<T> {
    let locks = js_sys::Reflect::get(&window().navigator(), &"locks".into()).unwrap_or(JsValue::UNDEFINED);
    let request = js_sys::Reflect::get(&locks, &"request".into()).ok();
    let Some(request) = request.and_then(|request| request.dyn_into::<js_sys::Function>().ok()) else {
        return Some(task.await);
    };
    let result = Rc::new(Cell::new(None));
    let filled = Rc::clone(&result);
    let callback = Closure::once(move |_lock: JsValue| {
        wasm_bindgen_futures::future_to_promise(async move {
            filled.set(Some(task.await));
            Ok(JsValue::UNDEFINED)
        })
    });
    let promise =
        request.call2(&locks, &name.into(), callback.as_ref()).ok()?.dyn_into::<js_sys::Promise>().ok()?;
    let _ = wasm_bindgen_futures::JsFuture::from(promise).await;
    result.take()
}
