//! A document as the template sets it: one run of nodes, with headings that leave no level out.

use crate::blocks;
use crate::document::{Chapter, Document, Section};
use crate::fonts::line;
use crate::markdown;
use crate::node::{Node, words};
use crate::picture::Picture;
use crate::text::t;

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
    let opening = press.markdown(&document.summary, 1);
    let mut body = Vec::new();
    for chapter in &document.chapters {
        press.chapter(chapter, &mut body);
    }
    if !document.sources.is_empty() && document.chapters.len() > 1 {
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

    /// Markdown, with headings from `level` on.
    pub(crate) fn markdown(&mut self, markdown: &str, level: usize) -> Vec<Node> {
        self.text += markdown.len();
        markdown::read(markdown, level, &self.document.site)
    }

    /// A text of one line in a heading or label.
    pub(crate) fn plain(&mut self, text: &str) -> String {
        self.text += text.len();
        line(text)
    }

    /// Lines of Markdown, each an item.
    pub(crate) fn items(&mut self, items: &[String]) -> Vec<Vec<Node>> {
        items.iter().map(|item| vec![Node::Par { c: self.spans(item) }]).collect()
    }

    /// One line of Markdown.
    pub(crate) fn spans(&mut self, item: &str) -> Vec<crate::node::Span> {
        self.text += item.len();
        markdown::read_line(item, &self.document.site)
    }

    fn chapter(&mut self, chapter: &Chapter, body: &mut Vec<Node>) {
        if self.document.chapters.len() > 1 {
            body.push(Node::Page);
        }
        let level = self.heading(&chapter.title, 1, body);
        body.extend(self.markdown(&chapter.summary, level));
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
        let mut inner = self.markdown(&section.summary, level);
        for block in &section.blocks {
            blocks::block(self, block, level, &mut inner);
        }
        self.sources(&section.sources, level, &mut inner);
        match section.untranslated {
            Some(other) if other != language => {
                body.push(Node::Small { s: t::print_untranslated(language, other.own_name()) });
                body.push(Node::Foreign { language: other.code(), c: inner });
            }
            _ => body.append(&mut inner),
        }
    }

    fn sources(&mut self, sources: &[String], level: usize, body: &mut Vec<Node>) {
        if sources.is_empty() {
            return;
        }
        body.push(Node::Heading { level, c: words(t::print_sources(self.document.language)) });
        let items = self.items(sources);
        body.push(Node::List { start: None, items });
    }
}
