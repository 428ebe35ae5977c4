//! Reading along: what was found in a field, what its writer makes of it, and what is said of it aloud.

use super::field::TextField;
use super::finding::{Found, in_units};
use super::marks::Marks;
use super::said;
use crate::browser;
use leptos::prelude::*;
use leptos::task::spawn_local;
use privacy_guard::Guard;
use shared::core::Language;
use shared::exchange::LeftPlace;
use shared::privacy::{GUARD_LEFT, GUARD_LEFT_PLACES, LeavingReason, LeftStanding};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::HtmlElement;

/// Milliseconds without a key stroke before the text is read.
const QUIET: u32 = 500;
/// Milliseconds from a key stroke until the underlines follow.
const FOLLOWING: u32 = 200;
/// Milliseconds without a key stroke before the result is said aloud: whoever listens is not interrupted while typing.
const SILENCE: u32 = 1_500;

/// Milliseconds between two looks at whether the page changed the text itself.
const GLANCE: u32 = 1_000;

thread_local! {
    static GUARD: Guard = Guard::new();
}

/// A place that its writer left standing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Left {
    /// What was found.
    pub found: Found,
    /// Why it stays.
    pub reason: LeavingReason,
}

/// What is known of one field's text.
#[derive(Clone, Copy)]
pub struct Reader {
    field: StoredValue<TextField, LocalStorage>,
    place: StoredValue<HtmlElement, LocalStorage>,
    marks: StoredValue<Option<Marks>, LocalStorage>,
    language: RwSignal<Language>,
    found: RwSignal<Vec<Found>>,
    left: RwSignal<Vec<Left>>,
    said: RwSignal<String>,
    /// The text that was read.
    text: StoredValue<String>,
    /// The text as it was last seen.
    seen: StoredValue<String>,
    turn: StoredValue<u32>,
    is_following: StoredValue<bool>,
}

impl Reader {
    /// Begins to read a field; what is left standing is told at this place.
    pub fn new(field: &TextField, place: HtmlElement, language: RwSignal<Language>) -> Self {
        let reader = Self {
            marks: StoredValue::new_local(Marks::over(field)),
            field: StoredValue::new_local(field.clone()),
            place: StoredValue::new_local(place),
            language,
            found: RwSignal::default(),
            left: RwSignal::default(),
            said: RwSignal::default(),
            seen: StoredValue::new(field.text()),
            text: StoredValue::default(),
            turn: StoredValue::default(),
            is_following: StoredValue::default(),
        };
        listen(field, "input", move |_| reader.typed());
        listen(field, "focus", move |_| reader.came_back());
        listen(field, "keydown", move |event| {
            if let Some(event) = event.dyn_ref() {
                reader.key(event);
            }
        });
        reader.read();
        reader.say_later();
        reader.follow_page();
        reader
    }

    /// What stands in the text and was not left there on purpose, what is refused first.
    pub fn open(self) -> Vec<Found> {
        self.left.with(|left| {
            self.found.with(|found| {
                let open = |one: &&Found| !left.iter().any(|left| left.found.is_same(one));
                let mut open: Vec<Found> = found.iter().filter(open).cloned().collect();
                open.sort_by_key(|one| !one.is_refused());
                open
            })
        })
    }

    /// What was left standing on purpose and still stands there.
    pub fn left(self) -> Vec<Left> {
        let stands = |left: &&Left| self.found.with(|found| found.iter().any(|one| one.is_same(&left.found)));
        self.left.with(|left| left.iter().filter(stands).cloned().collect())
    }

    /// What is said aloud.
    pub fn said(self) -> String {
        self.said.get()
    }

    /// The language of the text, for whom it is read to.
    pub fn text_language(self) -> Option<String> {
        self.field.with_value(TextField::language)
    }

    /// Puts the suggestion in the place of what was found.
    pub fn replace(self, one: &Found) {
        let Some(one) = self.now(one) else { return };
        self.field.with_value(|field| field.replace(one.from, one.to, &one.suggestion));
        self.read();
        self.say(said::replaced(self.language.get_untracked(), &one));
    }

    /// Selects in the text what was found.
    pub fn show(self, one: &Found) {
        let Some(one) = self.now(one) else { return };
        self.field.with_value(|field| field.select(one.from, one.to));
        self.say(said::place(self.language.get_untracked(), &one));
    }

    /// Leaves standing what was found, everywhere in the text.
    pub fn leave(self, one: &Found, reason: LeavingReason) {
        self.left.update(|left| left.push(Left { found: one.clone(), reason }));
        self.changed();
    }

    /// Takes that back.
    pub fn take_back(self, one: &Found) {
        self.left.update(|left| left.retain(|left| !left.found.is_same(one)));
        self.changed();
    }

    /// Where this stands in the text as it is now.
    fn now(self, one: &Found) -> Option<Found> {
        self.read();
        self.found.with_untracked(|found| {
            let same = found.iter().filter(|other| other.is_same(one));
            same.min_by_key(|other| other.from.abs_diff(one.from)).cloned()
        })
    }

    fn typed(self) {
        let text = self.field.with_value(TextField::text);
        self.seen.set_value(text);
        self.follow_soon();
        let turn = self.turn.with_value(|turn| turn.wrapping_add(1));
        self.turn.set_value(turn);
        spawn_local(async move {
            browser::pause(QUIET).await;
            if self.turn.try_get_value() == Some(turn) {
                self.read();
                self.say_later();
            }
        });
    }

    /// Lets the underlines follow what is typed, a few times a second at most: to lay them out anew costs more than all else of a key.
    fn follow_soon(self) {
        if self.is_following.get_value() {
            return;
        }
        self.is_following.set_value(true);
        spawn_local(async move {
            browser::pause(FOLLOWING).await;
            let Some(text) = self.field.try_with_value(TextField::text) else { return };
            self.is_following.set_value(false);
            self.marks.update_value(|marks| marks.iter_mut().for_each(|marks| marks.follow(&text)));
        });
    }

    /// The page itself changes a text too, as when it was sent or a draft is found, and no event says so.
    fn follow_page(self) {
        spawn_local(async move {
            loop {
                browser::pause(GLANCE).await;
                let Some(text) = self.field.try_with_value(TextField::text) else { return };
                if self.seen.with_value(|seen| *seen != text) {
                    self.typed();
                }
            }
        });
    }

    /// The page may have put another text there, or changed its language.
    fn came_back(self) {
        let language = browser::document_language();
        if self.language.get_untracked() != language {
            self.language.set(language);
        }
        self.read();
    }

    /// Looks for what the text has in it now.
    fn read(self) {
        let (text, language) = self.field.with_value(|field| (field.text(), field.language()));
        if self.text.with_value(|known| *known == text) {
            return;
        }
        let hint = language.as_deref().and_then(privacy_guard::Language::with_code);
        let found = GUARD.with(|guard| in_units(&text, guard.find_in(&text, hint)));
        self.text.set_value(text);
        if self.found.with_untracked(|known| *known != found) {
            self.found.set(found);
        }
        self.changed();
    }

    /// Draws what is open, and tells the page what is left.
    fn changed(self) {
        let (open, left) = untrack(|| (self.open(), self.left()));
        let mut open: Vec<&Found> = open.iter().collect();
        open.sort_by_key(|one| one.from);
        self.text.with_value(|text| {
            self.marks.update_value(|marks| marks.iter_mut().for_each(|marks| marks.draw(text, &open)));
        });
        let place = |left: &Left| LeftPlace {
            rule: left.found.rule.code().to_owned(),
            words: left.found.words.clone(),
            reason: left.reason,
        };
        let places: Vec<LeftPlace> = left.iter().map(place).collect();
        let told = |left: Left| LeftStanding { rule: left.found.rule.code().to_owned(), reason: left.reason };
        let told: Vec<LeftStanding> = left.into_iter().map(told).collect();
        let (Ok(told), Ok(places)) = (serde_json::to_string(&told), serde_json::to_string(&places)) else {
            return;
        };
        self.place.with_value(|place| {
            tell(place, GUARD_LEFT, &told);
            tell(place, GUARD_LEFT_PLACES, &places);
        });
    }

    fn say(self, words: String) {
        self.said.set(words);
    }

    /// Says how much was found, once nobody types.
    fn say_later(self) {
        let turn = self.turn.get_value();
        spawn_local(async move {
            browser::pause(SILENCE).await;
            if self.turn.try_get_value() != Some(turn) {
                return;
            }
            let words = untrack(|| said::summary(self.language.get(), &self.open()));
            if self.said.with_untracked(|said| *said != words) {
                self.say(words);
            }
        });
    }

    /// F8 and Shift+F8 go from place to place, Alt+Enter replaces.
    fn key(self, event: &web_sys::KeyboardEvent) {
        let caret = self.field.with_value(TextField::caret);
        let mut open = untrack(|| self.open());
        open.sort_by_key(|one| one.from);
        let target = match event.key().as_str() {
            "F8" if event.shift_key() => {
                open.iter().rev().find(|one| one.from < caret).or_else(|| open.last())
            }
            "F8" => open
                .iter()
                .find(|one| one.from > caret || one.from == caret && !self.is_selected(one))
                .or_else(|| open.first()),
            "Enter" if event.alt_key() => open.iter().find(|one| one.holds(caret)),
            _ => return,
        };
        event.prevent_default();
        let Some(target) = target else { return };
        if event.key() == "F8" { self.show(target) } else { self.replace(target) }
    }

    fn is_selected(self, one: &Found) -> bool {
        self.field.with_value(|field| field.selection() == (one.from, one.to))
    }
}

fn listen(field: &TextField, event: &str, handler: impl FnMut(web_sys::Event) + 'static) {
    let closure = Closure::<dyn FnMut(web_sys::Event)>::new(handler);
    let _ = field.as_element().add_event_listener_with_callback(event, closure.as_ref().unchecked_ref());
    // It goes with the field.
    closure.forget();
}

fn tell(place: &HtmlElement, event: &str, detail: &str) {
    let options = web_sys::CustomEventInit::new();
    options.set_bubbles(true);
    options.set_detail(&detail.into());
    if let Ok(event) = web_sys::CustomEvent::new_with_event_init_dict(event, &options) {
        let _ = place.dispatch_event(&event);
    }
}
