//! The underlines in a text of several lines: a copy of the text that lies over the field, can be neither seen nor clicked, and underlines
//! what was found. While one types only the piece changes in which one types.

use super::field::TextField;
use super::finding::{Found, units};
use leptos::prelude::document;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, HtmlElement, HtmlTextAreaElement, Text};

/// A run of the text, underlined or not.
struct Piece {
    node: Text,
    units: u32,
}

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
        let node = document().create_text_node(words);
        let parent: Option<Element> = found.and_then(|found| {
            let mark = document().create_element("mark").ok()?;
            mark.set_class_name(if found.identifies() { "identifies" } else { "narrows" });
            self.sheet.append_child(&mark).ok()?;
            Some(mark)
        });
        let _ = parent.as_deref().unwrap_or(&self.sheet).append_child(&node);
        self.pieces.push(Piece { node, units: units(words) });
    }

    /// Follows what was typed.
    pub fn follow(&mut self, text: &str) {
        let (from, old, new) = change(&self.text, text);
        let mut at = 0_u32;
        let piece = self.pieces.iter_mut().find(|piece| {
            let is_here = from <= at.saturating_add(piece.units);
            if !is_here {
                at = at.saturating_add(piece.units);
            }
            is_here
        });
        match piece {
            Some(piece) if from.saturating_sub(at).saturating_add(old) <= piece.units => {
                let _ = piece.node.replace_data(from.saturating_sub(at), old, new);
                piece.units = piece.units.saturating_sub(old).saturating_add(units(new));
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

/// What changed from one text to the other: where, how many units went, what came.
fn change<'a>(before: &str, after: &'a str) -> (u32, u32, &'a str) {
    let same = |a: (char, char)| a.0 == a.1;
    let start: usize =
        before.chars().zip(after.chars()).take_while(|pair| same(*pair)).map(|(c, _)| c.len_utf8()).sum();
    let (old, new) = (before.get(start..).unwrap_or_default(), after.get(start..).unwrap_or_default());
    let end: usize = old
        .chars()
        .rev()
        .zip(new.chars().rev())
        .take_while(|pair| same(*pair))
        .map(|(c, _)| c.len_utf8())
        .sum();
    let old = old.get(..old.len().saturating_sub(end)).unwrap_or_default();
    let new = new.get(..new.len().saturating_sub(end)).unwrap_or_default();
    (units(before.get(..start).unwrap_or_default()), units(old), new)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_is_where_texts_differ() {
        assert_eq!(change("abc", "abXc"), (2, 0, "X"));
        assert_eq!(change("🙂 ana", "🙂 ioana"), (3, 0, "io"));
        assert_eq!(change("aaa", "aa"), (2, 1, ""));
        assert_eq!(change("", "x"), (0, 0, "x"));
        assert_eq!(change("șș", "ș🙂ș"), (1, 0, "🙂"));
    }

    #[test]
    fn units_are_taken_from_the_front() {
        let mut text = "a🙂b";
        assert_eq!((take(&mut text, 3), text), ("a🙂", "b"));
        assert_eq!((take(&mut text, 9), text), ("b", ""));
    }
}
