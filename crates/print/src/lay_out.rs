//! A document as the template sets it: one run of nodes, with headings that leave no level out.

use crate::blocks;
use crate::document::{Block, Chapter, Document, Section};
use crate::fonts::line;
use crate::node::{Node, Span, Tone, height, words};
use crate::picture::Picture;
use crate::reading;
use crate::text::t;
use shared::core::Language;

/// What goes to the template.
pub(crate) struct Paper {
    /// What stands below the title.
    pub(crate) opening: Vec<Node>,
    /// What comes after the contents.
    pub(crate) body: Vec<Node>,
    /// The pictures that the nodes name.
    pub(crate) pictures: Vec<Picture>,
    /// Bytes of text that were read.
    pub(crate) text: usize,
}

/// Lays out a document.
pub(crate) fn lay_out(document: &Document) -> Paper {
    let mut press = Press::new(document);
    let opening = press.opening();
    let mut body = Vec::new();
    for chapter in &document.chapters {
        press.chapter(chapter, &mut body);
    }
    if !document.sources.is_empty() && press.is_parted() {
        body.push(Node::Page);
    }
    press.sources(&document.sources, 1, &mut body);
    Paper { opening, body, pictures: press.pictures, text: press.text }
}

/// What is kept while a document is laid out.
pub(crate) struct Press<'d> {
    pub(crate) document: &'d Document,
    pub(crate) pictures: Vec<Picture>,
    text: usize,
}

impl<'d> Press<'d> {
    fn new(document: &'d Document) -> Self {
        Self { document, pictures: Vec::new(), text: 0 }
    }

    fn is_parted(&self) -> bool {
        self.document.is_parted() || self.document.chapters.len() > 1
    }

    /// What stands below the title: what this is, which version, and what one can do afterwards.
    fn opening(&mut self) -> Vec<Node> {
        let document = self.document;
        let language = document.language;
        let hours = (document.hours > 0).then(|| t::certificate_hours(language, document.hours));
        let facts = [Some(language.own_name().to_owned()), document.edition_named(), hours];
        let facts = facts.into_iter().flatten().collect::<Vec<_>>().join(" · ");
        let mut opening = vec![Node::Small { s: facts }];
        let mut about = self.paragraphs(&document.summary);
        self.list(t::certificate_outcomes(language), &document.outcomes, &mut about);
        self.said_in(document.untranslated, about, &mut opening);
        if document.starter {
            let c = vec![Node::Par { c: words(t::print_starter_text(language)) }];
            let label = t::print_starter(language).to_owned();
            opening.push(Node::Panel { tone: Tone::Warn, label, keep: true, c });
        }
        opening
    }

    /// Adds what is in `other` language; where that is not the document's, readers are told.
    pub(crate) fn said_in(&self, other: Option<Language>, mut inner: Vec<Node>, body: &mut Vec<Node>) {
        let language = self.document.language;
        match other {
            Some(other) if other != language && height(&inner) > 0 => {
                body.push(Node::Small { s: t::print_untranslated(language, other.own_name()) });
                body.push(Node::Foreign { language: other.code(), c: inner });
            }
            _ => body.append(&mut inner),
        }
    }

    /// HTML, with headings from `level` on.
    pub(crate) fn html(&mut self, html: &str, level: usize) -> Vec<Node> {
        self.text += html.len();
        reading::read(html, level, &self.document.site)
    }

    /// A plain text; an empty line parts it.
    fn paragraphs(&mut self, text: &str) -> Vec<Node> {
        let parts = text.split("\n\n").map(|part| self.plain(part));
        parts.filter(|part| !part.is_empty()).map(|part| Node::Par { c: words(&part) }).collect()
    }

    /// Adds a list below a small heading, if there is anything in it.
    fn list(&mut self, title: &str, items: &[String], body: &mut Vec<Node>) {
        if !items.is_empty() {
            body.push(Node::Small { s: title.to_owned() });
            let items = self.plain_items(items);
            body.push(Node::List { start: None, items });
        }
    }

    /// A text of one line in a heading or label.
    pub(crate) fn plain(&mut self, text: &str) -> String {
        self.text += text.len();
        line(text)
    }

    /// Lines of HTML, each an item.
    pub(crate) fn items(&mut self, items: &[String]) -> Vec<Vec<Node>> {
        items.iter().map(|item| vec![Node::Par { c: self.spans(item) }]).collect()
    }

    /// Plain lines, each an item.
    pub(crate) fn plain_items(&mut self, items: &[String]) -> Vec<Vec<Node>> {
        items.iter().map(|item| vec![Node::Par { c: words(&self.plain(item)) }]).collect()
    }

    /// One line of HTML.
    pub(crate) fn spans(&mut self, item: &str) -> Vec<Span> {
        self.text += item.len();
        reading::read_line(item, &self.document.site)
    }

    fn chapter(&mut self, chapter: &Chapter, body: &mut Vec<Node>) {
        if self.is_parted() {
            body.push(Node::Page);
        }
        let level = self.heading(&chapter.title, 1, body);
        let mut about = self.paragraphs(&chapter.summary);
        self.list(t::certificate_outcomes(self.document.language), &chapter.outcomes, &mut about);
        self.said_in(chapter.untranslated, about, body);
        for section in &chapter.sections {
            self.section(section, level, body);
        }
    }

    /// Adds a heading, if there is one, and tells the level below it.
    pub(crate) fn heading(&mut self, title: &str, level: usize, body: &mut Vec<Node>) -> usize {
        let title = self.plain(title);
        if title.is_empty() {
            return level;
        }
        body.push(Node::Heading { level, c: words(&title) });
        level + 1
    }

    fn section(&mut self, section: &Section, level: usize, body: &mut Vec<Node>) {
        let level = self.heading(&section.title, level, body);
        let language = self.document.language;
        if let Some(minutes) = section.minutes {
            body.push(Node::Small { s: t::print_minutes(language, minutes) });
        }
        let mut about = self.paragraphs(&section.summary);
        self.list(t::print_materials(language), &section.materials, &mut about);
        let rest = match section.blocks.as_slice() {
            // Told once, where all of it is in one other language.
            [Block::Untranslated { language, blocks }, rest @ ..]
                if section.untranslated == Some(*language) =>
            {
                for block in blocks {
                    blocks::block(self, block, level, &mut about);
                }
                rest
            }
            all => all,
        };
        self.said_in(section.untranslated, about, body);
        for block in rest {
            blocks::block(self, block, level, body);
        }
        self.sources(&section.sources, level, body);
    }

    fn sources(&mut self, sources: &[String], level: usize, body: &mut Vec<Node>) {
        if sources.is_empty() {
            return;
        }
        body.push(Node::Heading { level, c: words(t::print_sources(self.document.language)) });
        let items = self.plain_items(sources);
        body.push(Node::List { start: None, items });
    }
}
