//! Markdown as people type it, to what a template sets. HTML in it is shown as text, pictures from elsewhere become links.

use comrak::nodes::{Ast, AstNode, ListType, NodeList, NodeValue};
use comrak::{Arena, Options};

use crate::fonts::{line, lines};
use crate::links::link;
use crate::node::{Node, Span};

/// How deep quotes, lists and emphasis may lie in one another; below, only the words stay.
const DEPTH: usize = 8;
/// The deepest level of a heading.
const DEEPEST: usize = 6;
/// Most columns of a table; more would be too narrow for words.
const COLUMNS: usize = 12;

/// Reads Markdown whose first headings are to be of level `top`; addresses within the site begin with `site`.
pub(crate) fn read(markdown: &str, top: usize, site: &str) -> Vec<Node> {
    let arena = Arena::new();
    let text = comrak::parse_document(&arena, markdown, &options());
    Reader { top, site, above: Vec::new() }.blocks(text, 0)
}

/// Reads Markdown of which only the words of one line are wanted.
pub(crate) fn read_line(markdown: &str, site: &str) -> Vec<Span> {
    let arena = Arena::new();
    let text = comrak::parse_document(&arena, markdown, &options());
    let reader = Reader { top: DEEPEST, site, above: Vec::new() };
    let mut spans = Vec::new();
    for block in text.children() {
        if !spans.is_empty() {
            spans.push(Span::Break);
        }
        spans.extend(reader.block_as_spans(block));
    }
    spans
}

fn options() -> Options<'static> {
    let mut options = Options::default();
    options.extension.strikethrough = true;
    options.extension.table = true;
    options.extension.autolink = true;
    options
}

struct Reader<'s> {
    top: usize,
    site: &'s str,
    /// The levels that were typed, from the top down to the heading at hand.
    above: Vec<u8>,
}

impl Reader<'_> {
    fn blocks<'a>(&mut self, parent: &'a AstNode<'a>, depth: usize) -> Vec<Node> {
        if depth > DEPTH {
            return vec![Node::Par { c: flat(parent) }];
        }
        parent.children().flat_map(|child| self.block(child, depth + 1)).collect()
    }

    fn block<'a>(&mut self, node: &'a AstNode<'a>, depth: usize) -> Vec<Node> {
        let value = value(node).clone();
        vec![match value {
            NodeValue::Paragraph => Node::Par { c: self.spans(node, depth) },
            NodeValue::Heading(heading) => {
                Node::Heading { level: self.level(heading.level), c: self.spans(node, depth) }
            }
            NodeValue::BlockQuote => Node::Quote { c: self.blocks(node, depth) },
            NodeValue::List(list) => self.list(&list, node, depth),
            NodeValue::CodeBlock(code) => Node::Code { s: lines(code.literal.trim_end()) },
            NodeValue::HtmlBlock(html) => Node::Code { s: lines(html.literal.trim_end()) },
            NodeValue::ThematicBreak => Node::Rule,
            NodeValue::Table(_) => self.table(node),
            _ => return self.blocks(node, depth),
        }]
    }

    /// The level below the last heading that was typed smaller: none is left out, whatever was typed.
    fn level(&mut self, typed: u8) -> usize {
        self.above.retain(|level| *level < typed);
        let level = self.top + self.above.len();
        self.above.push(typed);
        level.min(DEEPEST)
    }

    fn list<'a>(&mut self, list: &NodeList, node: &'a AstNode<'a>, depth: usize) -> Node {
        let items = node.children().map(|item| self.blocks(item, depth)).collect();
        Node::List { start: (list.list_type == ListType::Ordered).then_some(list.start), items }
    }

    fn table<'a>(&self, node: &'a AstNode<'a>) -> Node {
        let mut rows = node.children().map(|row| self.row(row));
        let head = rows.next().unwrap_or_default();
        let columns = head.len().max(1);
        let rows = rows.map(|mut row| {
            row.resize(columns, Vec::new());
            row
        });
        Node::Table { columns, rows: rows.collect(), head }
    }

    fn row<'a>(&self, row: &'a AstNode<'a>) -> Vec<Vec<Span>> {
        row.children().take(COLUMNS).map(|cell| self.spans(cell, 0)).collect()
    }

    fn block_as_spans<'a>(&self, node: &'a AstNode<'a>) -> Vec<Span> {
        if matches!(*value(node), NodeValue::Paragraph | NodeValue::Heading(_)) {
            self.spans(node, 0)
        } else {
            flat(node)
        }
    }

    fn spans<'a>(&self, parent: &'a AstNode<'a>, depth: usize) -> Vec<Span> {
        if depth > DEPTH {
            return flat(parent);
        }
        parent.children().map(|child| self.span(child, depth + 1)).collect()
    }

    fn span<'a>(&self, node: &'a AstNode<'a>, depth: usize) -> Span {
        let value = value(node).clone();
        match value {
            NodeValue::Code(code) => Span::Code { s: lines(&code.literal) },
            NodeValue::SoftBreak | NodeValue::LineBreak => Span::Break,
            NodeValue::Strong => Span::Strong { c: self.spans(node, depth) },
            NodeValue::Emph => Span::Emph { c: self.spans(node, depth) },
            NodeValue::Strikethrough => Span::Strike { c: self.spans(node, depth) },
            NodeValue::Link(target) | NodeValue::Image(target) => {
                link(&target.url, self.spans(node, depth), &plain(node), self.site)
            }
            other => Span::Text { s: literal(&other) },
        }
    }
}

fn value<'n>(node: &'n AstNode<'_>) -> std::cell::Ref<'n, NodeValue> {
    std::cell::Ref::map(node.data.borrow(), |data: &Ast| &data.value)
}

fn literal(value: &NodeValue) -> String {
    match value {
        NodeValue::Text(text) => lines(text),
        NodeValue::HtmlInline(html) | NodeValue::Raw(html) => lines(html),
        NodeValue::Code(code) => lines(&code.literal),
        NodeValue::CodeBlock(code) => lines(&code.literal),
        NodeValue::HtmlBlock(html) => lines(&html.literal),
        NodeValue::SoftBreak | NodeValue::LineBreak => " ".to_owned(),
        _ => String::new(),
    }
}

/// The words below a node, without what they lie in. It does not call itself, however deep they lie.
fn plain<'a>(node: &'a AstNode<'a>) -> String {
    let mut words = String::new();
    for below in node.descendants() {
        let value = value(below);
        if value.block() && !words.ends_with(' ') && !words.is_empty() {
            words.push(' ');
        }
        words.push_str(&literal(&value));
    }
    line(&words)
}

fn flat<'a>(node: &'a AstNode<'a>) -> Vec<Span> {
    vec![Span::Text { s: plain(node) }]
}
