//! Sanitised HTML, as the crate `markup` makes it and browsers are sent it: as the tree that it is.

use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};
use std::cell::RefCell;

/// How deep elements lie in one another; of what lies deeper only the words stay.
const DEPTH: usize = 60;
/// Elements in which nothing lies.
const VOID: [&str; 4] = ["br", "hr", "img", "input"];
/// Elements that begin a line of their own.
const BLOCKS: [&str; 19] = [
    "blockquote",
    "div",
    "dl",
    "dt",
    "dd",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "li",
    "ol",
    "p",
    "pre",
    "table",
    "tr",
    "ul",
];

/// What stands in HTML.
pub(crate) enum Piece {
    /// Words.
    Words(String),
    /// An element.
    Element(Element),
}

/// An element with what lies in it.
#[derive(Default)]
pub(crate) struct Element {
    pub(crate) name: String,
    /// Where a link leads.
    pub(crate) href: String,
    /// The first number of a list.
    pub(crate) start: Option<usize>,
    pub(crate) inside: Vec<Piece>,
}

impl Piece {
    /// The element, if it begins a line of its own.
    pub(crate) fn block(&self) -> Option<&Element> {
        match self {
            Self::Element(element) if BLOCKS.contains(&element.name.as_str()) => Some(element),
            _ => None,
        }
    }

    /// The words in it, as they were typed.
    pub(crate) fn text(&self, into: &mut String) {
        match self {
            Self::Words(words) => into.push_str(words),
            Self::Element(element) => {
                let is_apart = self.block().is_some() || element.name == "br";
                if is_apart && !into.is_empty() && !into.ends_with(char::is_whitespace) {
                    into.push(' ');
                }
                element.inside.iter().for_each(|piece| piece.text(into));
            }
        }
    }
}

impl Element {
    /// The elements of this name, wherever in it they lie.
    pub(crate) fn all<'e>(&'e self, name: &str, into: &mut Vec<&'e Self>) {
        for piece in &self.inside {
            match piece {
                Piece::Element(element) if element.name == name => into.push(element),
                Piece::Element(element) => element.all(name, into),
                Piece::Words(_) => {}
            }
        }
    }
}

/// Reads HTML.
pub(crate) fn parse(html: &str) -> Vec<Piece> {
    let input = BufferQueue::default();
    input.push_back(html.into());
    let tokens = Tokenizer::new(Tree::default(), TokenizerOpts::default());
    // What is sanitised has no scripts, at which alone it would stop.
    let _ = tokens.feed(&input);
    tokens.end();
    let mut open = tokens.sink.open.into_inner();
    while open.len() > 1 {
        close(&mut open);
    }
    open.pop().map(|root| root.inside).unwrap_or_default()
}

/// The elements that are open, the innermost last; the first one is the text itself.
struct Tree {
    open: RefCell<Vec<Element>>,
}

impl Default for Tree {
    fn default() -> Self {
        Self { open: RefCell::new(vec![Element::default()]) }
    }
}

impl TokenSink for Tree {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut open = self.open.borrow_mut();
        match token {
            Token::CharacterTokens(words) => put(&mut open, Piece::Words(words.to_string())),
            Token::TagToken(tag) if tag.kind == TagKind::StartTag => begin(&mut open, &tag),
            Token::TagToken(tag) => end(&mut open, &tag.name),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

fn put(open: &mut [Element], piece: Piece) {
    if let Some(innermost) = open.last_mut() {
        innermost.inside.push(piece);
    }
}

fn begin(open: &mut Vec<Element>, tag: &Tag) {
    let value = |name: &str| {
        let of_name = tag.attrs.iter().find(|attribute| &*attribute.name.local == name);
        of_name.map(|attribute| attribute.value.to_string())
    };
    let element = Element {
        name: tag.name.to_string(),
        href: value("href").unwrap_or_default(),
        start: value("start").and_then(|number| number.parse().ok()),
        inside: Vec::new(),
    };
    if VOID.contains(&element.name.as_str()) {
        put(open, Piece::Element(element));
    } else if open.len() < DEPTH {
        open.push(element);
    }
}

fn end(open: &mut Vec<Element>, name: &str) {
    let begun = open.iter().skip(1).rposition(|element| element.name == name);
    while begun.is_some_and(|begun| open.len() > begun + 1) {
        close(open);
    }
}

fn close(open: &mut Vec<Element>) {
    if let Some(element) = open.pop() {
        put(open, Piece::Element(element));
    }
}
