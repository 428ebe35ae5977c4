//! Texts as learners' browsers get them, to what a template sets.

use crate::fonts::{line, lines};
use crate::html::{Element, Piece, parse};
use crate::links::link;
use crate::node::{Node, Span};

/// How deep quotes, lists and emphasis may lie in one another; below, only the words stay.
const DEPTH: usize = 8;
/// The deepest level of a heading.
const DEEPEST: usize = 6;
/// Most columns of a table; more would be too narrow for words.
const COLUMNS: usize = 12;

/// Reads HTML whose first headings are to be of level `top`; addresses within the site begin with `site`.
pub(crate) fn read(html: &str, top: usize, site: &str) -> Vec<Node> {
    Reader { top, site, above: Vec::new() }.blocks(&parse(html), 0)
}

/// Reads HTML of which only the words of one line are wanted.
pub(crate) fn read_line(html: &str, site: &str) -> Vec<Span> {
    tidy(Reader { top: DEEPEST, site, above: Vec::new() }.spans(&parse(html), 0))
}

struct Reader<'s> {
    top: usize,
    site: &'s str,
    /// The levels that were typed, from the top down to the heading at hand.
    above: Vec<u8>,
}

impl Reader<'_> {
    fn blocks(&mut self, pieces: &[Piece], depth: usize) -> Vec<Node> {
        if depth > DEPTH {
            return paragraph(flat(pieces));
        }
        let is_one_line = |one: &Piece, next: &Piece| one.block().is_none() && next.block().is_none();
        let runs = pieces.chunk_by(is_one_line);
        runs.flat_map(|run| match run.first().and_then(Piece::block) {
            Some(element) => self.block(element, depth + 1),
            None => paragraph(self.spans(run, depth)),
        })
        .collect()
    }

    fn block(&mut self, element: &Element, depth: usize) -> Vec<Node> {
        let inside = &element.inside;
        match element.name.as_str() {
            "h1" => self.heading(1, inside, depth),
            "h2" => self.heading(2, inside, depth),
            "h3" => self.heading(3, inside, depth),
            "h4" => self.heading(4, inside, depth),
            "h5" => self.heading(5, inside, depth),
            "h6" => self.heading(6, inside, depth),
            "blockquote" => vec![Node::Quote { c: self.blocks(inside, depth) }],
            "ul" => self.list(None, inside, depth),
            "ol" => self.list(Some(element.start.unwrap_or(1)), inside, depth),
            "pre" => vec![Node::Code { s: lines(text(inside).trim_end()) }],
            "hr" => vec![Node::Rule],
            "table" => self.table(element),
            _ => self.blocks(inside, depth),
        }
    }

    fn heading(&mut self, typed: u8, inside: &[Piece], depth: usize) -> Vec<Node> {
        let c = tidy(self.spans(inside, depth));
        if c.is_empty() { Vec::new() } else { vec![Node::Heading { level: self.level(typed), c }] }
    }

    /// The level below the last heading that was typed smaller: none is left out, whatever was typed.
    fn level(&mut self, typed: u8) -> usize {
        self.above.retain(|level| *level < typed);
        let level = self.top + self.above.len();
        self.above.push(typed);
        level.min(DEEPEST)
    }

    fn list(&mut self, start: Option<usize>, inside: &[Piece], depth: usize) -> Vec<Node> {
        let items = inside.iter().filter_map(Piece::block);
        let items: Vec<_> = items.map(|item| self.blocks(&item.inside, depth)).collect();
        if items.is_empty() { Vec::new() } else { vec![Node::List { start, items }] }
    }

    fn table(&self, table: &Element) -> Vec<Node> {
        let mut found = Vec::new();
        table.all("tr", &mut found);
        let mut rows = found.into_iter().map(|row| self.row(row));
        let head = rows.next().unwrap_or_default();
        let columns = head.len().max(1);
        let rows = rows.map(|mut row| {
            row.resize(columns, Vec::new());
            row
        });
        vec![Node::Table { columns, rows: rows.collect(), head }]
    }

    fn row(&self, row: &Element) -> Vec<Vec<Span>> {
        let cells = row.inside.iter().filter_map(|piece| match piece {
            Piece::Element(cell) => Some(tidy(self.spans(&cell.inside, 0))),
            Piece::Words(_) => None,
        });
        cells.take(COLUMNS).collect()
    }

    fn spans(&self, pieces: &[Piece], depth: usize) -> Vec<Span> {
        if depth > DEPTH {
            return flat(pieces);
        }
        let mut spans = Vec::new();
        for piece in pieces {
            if piece.block().is_some() && !spans.is_empty() {
                spans.push(Span::Break);
            }
            match piece {
                Piece::Words(words) => spans.push(Span::Text { s: lines(&collapsed(words)) }),
                Piece::Element(element) => self.span(element, depth + 1, &mut spans),
            }
        }
        spans
    }

    fn span(&self, element: &Element, depth: usize, spans: &mut Vec<Span>) {
        let c = || self.spans(&element.inside, depth);
        spans.push(match element.name.as_str() {
            "code" => Span::Code { s: lines(&text(&element.inside)) },
            "br" => Span::Break,
            "strong" | "b" => Span::Strong { c: c() },
            "em" | "i" | "cite" => Span::Emph { c: c() },
            "del" | "s" => Span::Strike { c: c() },
            "a" => link(&element.href, c(), &line(&text(&element.inside)), self.site),
            _ => return spans.append(&mut c()),
        });
    }
}

fn paragraph(spans: Vec<Span>) -> Vec<Node> {
    let c = tidy(spans);
    if c.is_empty() { Vec::new() } else { vec![Node::Par { c }] }
}

/// Without the blanks and empty lines at the beginning and the end of each line.
fn tidy(spans: Vec<Span>) -> Vec<Span> {
    let mut tidied: Vec<Span> = Vec::with_capacity(spans.len());
    for span in spans {
        let is_begun = !matches!(tidied.last(), None | Some(Span::Break));
        match span {
            Span::Text { s } if !is_begun => {
                let s = s.trim_start().to_owned();
                if !s.is_empty() {
                    tidied.push(Span::Text { s });
                }
            }
            Span::Break if tidied.is_empty() => {}
            span => tidied.push(span),
        }
    }
    while tidied.pop_if(|span| is_blank(span)).is_some() {}
    tidied
}

fn is_blank(span: &Span) -> bool {
    match span {
        Span::Text { s } => s.trim().is_empty(),
        Span::Break => true,
        _ => false,
    }
}

/// Line breaks in HTML are blanks, and many blanks are one.
fn collapsed(words: &str) -> String {
    let mut collapsed = String::with_capacity(words.len());
    for letter in words.chars() {
        if !letter.is_ascii_whitespace() {
            collapsed.push(letter);
        } else if !collapsed.ends_with(' ') {
            collapsed.push(' ');
        }
    }
    collapsed
}

fn text(pieces: &[Piece]) -> String {
    let mut words = String::new();
    for piece in pieces {
        piece.text(&mut words);
    }
    words
}

fn flat(pieces: &[Piece]) -> Vec<Span> {
    vec![Span::Text { s: line(&text(pieces)) }]
}
