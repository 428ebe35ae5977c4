//! The field in which one writes: its text, its selection, and a change that the browser's own undo takes back.

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlDocument, HtmlElement, HtmlInputElement, HtmlTextAreaElement};

/// A field of one line or several. Places in it are counted in UTF-16 units, as browsers do.
#[derive(Clone, PartialEq)]
pub enum TextField {
    /// Several lines.
    Area(HtmlTextAreaElement),
    /// One line.
    Line(HtmlInputElement),
}

impl TextField {
    /// The field that has the focus, if one has.
    pub fn focused() -> Option<Self> {
        let element = document().active_element()?;
        match element.dyn_into::<HtmlTextAreaElement>() {
            Ok(area) => Some(Self::Area(area)),
            Err(other) => other.dyn_into::<HtmlInputElement>().ok().map(Self::Line),
        }
    }

    fn element(&self) -> &HtmlElement {
        match self {
            Self::Area(area) => area,
            Self::Line(line) => line,
        }
    }

    /// Its id in the page.
    pub fn id(&self) -> String {
        self.element().id()
    }

    /// The language that it says it is written in.
    pub fn language(&self) -> Option<String> {
        self.element().get_attribute("lang")
    }

    /// The field as the page has it.
    pub fn as_element(&self) -> &Element {
        self.element()
    }

    /// What is written.
    pub fn text(&self) -> String {
        match self {
            Self::Area(area) => area.value(),
            Self::Line(line) => line.value(),
        }
    }

    /// Where the selection begins.
    pub fn caret(&self) -> u32 {
        let start = match self {
            Self::Area(area) => area.selection_start(),
            Self::Line(line) => line.selection_start(),
        };
        start.ok().flatten().unwrap_or_default()
    }

    /// What is selected, from where to where.
    pub fn selection(&self) -> (u32, u32) {
        let end = match self {
            Self::Area(area) => area.selection_end(),
            Self::Line(line) => line.selection_end(),
        };
        (self.caret(), end.ok().flatten().unwrap_or_default())
    }

    /// Gives it the focus and selects a part of it.
    pub fn select(&self, from: u32, to: u32) {
        // A field in the page can take focus and selection.
        let _ = self.element().focus();
        let _ = match self {
            Self::Area(area) => area.set_selection_range(from, to),
            Self::Line(line) => line.set_selection_range(from, to),
        };
    }

    /// Puts other words in the place of a part, as if they had been typed: the page hears of it, and Ctrl+Z takes it back.
    pub fn replace(&self, from: u32, to: u32, words: &str) {
        self.select(from, to);
        let page = document().dyn_into::<HtmlDocument>();
        let typed = page.is_ok_and(|page| {
            page.exec_command_with_show_ui_and_value("insertText", false, words).unwrap_or_default()
        });
        if !typed {
            self.put(from, to, words);
        }
    }

    /// The same where a browser types nothing for a program; it cannot be undone there.
    fn put(&self, from: u32, to: u32, words: &str) {
        let _ = match self {
            Self::Area(area) => area.set_range_text_with_start_and_end_and_mode(words, from, to, "end"),
            Self::Line(line) => line.set_range_text_with_start_and_end_and_selection_mode(
                words,
                from,
                to,
                web_sys::SelectionMode::End,
            ),
        };
        let options = web_sys::EventInit::new();
        options.set_bubbles(true);
        if let Ok(event) = web_sys::Event::new_with_event_init_dict("input", &options) {
            let _ = self.element().dispatch_event(&event);
        }
    }
}
