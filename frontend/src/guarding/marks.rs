//! The underlines in a text of several lines: a copy of the text that lies over the field, can be neither seen nor clicked, and underlines
//! what was found. While one types only the piece changes in which one types. Its words are shown by the style sheet, from an attribute: so
//! that the page has them once, for whoever searches in it.

use super::field::TextField;
use super::finding::Found;
use leptos::prelude::document;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, HtmlElement, HtmlTextAreaElement};

/// A run of the text, underlined or not.
struct Piece {
    shown: Element,
    words: String,
}

/// The attribute from which the style sheet takes the words of a piece.
const WORDS: &str = "data-words";

/// The underlines of one field.
pub struct Marks {
    area: HtmlTextAreaElement,
    sheet: HtmlElement,
    pieces: Vec<Piece>,
    text: String,
}

impl Marks {
    /// Lays the copy over the field; a field of one line has none.
    pub fn over(field: &TextField) -> Option<Self> {
        let TextField::Area(area) = field else { return None };
        let sheet: HtmlElement = document().create_element("div").ok()?.dyn_into().ok()?;
        sheet.set_class_name("guard-marks");
        sheet.set_attribute("aria-hidden", "true").ok()?;
        area.after_with_node_1(&sheet).ok()?;
        let (scrolled, moved) = (area.clone(), sheet.clone());
        let follow = Closure::<dyn FnMut()>::new(move || moved.set_scroll_top(scrolled.scroll_top()));
        area.add_event_listener_with_callback("scroll", follow.as_ref().unchecked_ref()).ok()?;
        // It goes with the field.
        follow.forget();
        Some(Self { area: area.clone(), sheet, pieces: Vec::new(), text: String::new() })
    }

    /// Shows what was found in this text.
    pub fn draw(&mut self, text: &str, found: &[&Found]) {
        self.pieces.clear();
        self.sheet.set_text_content(None);
        let mut rest = text;
        let mut at = 0;
        for one in found {
            let plain = take(&mut rest, one.from.saturating_sub(at));
            self.add(plain, None);
            let words = take(&mut rest, one.to.saturating_sub(one.from));
            self.add(words, Some(one));
            at = one.to;
        }
        // A field shows the empty line after a last line break, a box does not: it is given a character to show.
        self.add(&format!("{rest}\u{200b}"), None);
        text.clone_into(&mut self.text);
        self.fit();
    }

    fn add(&mut self, words: &str, found: Option<&Found>) {
        let Ok(shown) = document().create_element(if found.is_some() { "mark" } else { "span" }) else {
            return;
        };
        if found.is_some_and(|found| !found.identifies()) {
            shown.set_class_name("narrows");
        }
        let _ = shown.set_attribute(WORDS, words);
        let _ = self.sheet.append_child(&shown);
        self.pieces.push(Piece { shown, words: words.to_owned() });
    }

    /// Follows what was typed.
    pub fn follow(&mut self, text: &str) {
        let (from, old, new) = change(&self.text, text);
        let mut at = 0;
        let piece = self.pieces.iter_mut().find(|piece| {
            let is_here = from <= piece.words.len().saturating_add(at);
            if !is_here {
                at = piece.words.len().saturating_add(at);
            }
            is_here
        });
        let place = from.saturating_sub(at)..from.saturating_sub(at).saturating_add(old);
        match piece {
            Some(piece) if piece.words.get(place.clone()).is_some() => {
                piece.words.replace_range(place, new);
                let _ = piece.shown.set_attribute(WORDS, &piece.words);
                text.clone_into(&mut self.text);
            }
            // Over several pieces, as when a passage is pasted over another: the next look at the text draws them anew.
            _ => self.draw(text, &[]),
        }
    }

    /// Over what the field shows, wherever it is scrolled to.
    fn fit(&self) {
        let area = &self.area;
        let left = area.offset_left().saturating_add(area.client_left());
        // From the right, where the field has its scroll bar: a window that becomes narrower takes the copy along.
        let around = area.offset_parent().map_or(0, |parent| parent.client_width());
        let sizes = [
            ("left", left),
            ("right", around.saturating_sub(left).saturating_sub(area.client_width())),
            ("top", area.offset_top().saturating_add(area.client_top())),
            ("height", area.client_height()),
        ];
        for (property, pixels) in sizes {
            let _ = self.sheet.style().set_property(property, &format!("{pixels}px"));
        }
        self.sheet.set_scroll_top(area.scroll_top());
    }
}

/// The first so many units of a text, which is shortened by them.
fn take<'a>(text: &mut &'a str, count: u32) -> &'a str {
    let mut taken = 0_u32;
    let end = text.char_indices().find(|(_, c)| {
        let is_end = taken >= count;
        taken = taken.saturating_add(if u32::from(*c) > 0xffff { 2 } else { 1 });
        is_end
    });
    let (start, rest) = text.split_at(end.map_or(text.len(), |(index, _)| index));
    *text = rest;
    start
}

/// What changed from one text to the other, in bytes: where, how many went, what came.
fn change<'a>(before: &str, after: &'a str) -> (usize, usize, &'a str) {
    let length = |pairs: &mut dyn Iterator<Item = (char, char)>| -> usize {
        pairs.take_while(|(a, b)| a == b).map(|(c, _)| c.len_utf8()).sum()
    };
    let start = length(&mut before.chars().zip(after.chars()));
    let (old, new) = (before.get(start..).unwrap_or_default(), after.get(start..).unwrap_or_default());
    let end = length(&mut old.chars().rev().zip(new.chars().rev()));
    (start, old.len().saturating_sub(end), new.get(..new.len().saturating_sub(end)).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_is_where_texts_differ() {
        assert_eq!(change("abc", "abXc"), (2, 0, "X"));
        assert_eq!(change("🙂 ana", "🙂 ioana"), (5, 0, "io"));
        assert_eq!(change("aaa", "aa"), (2, 1, ""));
        assert_eq!(change("", "x"), (0, 0, "x"));
        assert_eq!(change("șș", "ș🙂ș"), (2, 0, "🙂"));
        assert_eq!(change("o șa", "o ța"), (2, 2, "ț"));
    }

    #[test]
    fn units_are_taken_from_the_front() {
        let mut text = "a🙂b";
        assert_eq!((take(&mut text, 3), text), ("a🙂", "b"));
        assert_eq!((take(&mut text, 9), text), ("b", ""));
    }
}
