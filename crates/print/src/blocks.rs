//! The blocks of a lesson on paper.

use crate::document::{Answers, Block};
use crate::lay_out::Press;
use crate::links;
use crate::node::{Node, Tone, height, words};
use crate::picture::Picture;
use crate::text::t;

/// Most empty lines in one place.
const LINES: usize = 25;
/// Lines of the highest box that is not parted: about half a page.
const KEPT: usize = 22;

/// Adds a block whose headings are of `level` and below.
pub(crate) fn block(press: &mut Press<'_>, block: &Block, level: usize, body: &mut Vec<Node>) {
    let language = press.document.language;
    match block {
        Block::Text { title, body: text } => {
            let level = press.heading(title, level, body);
            body.extend(press.html(text, level));
        }
        Block::Callout { title, body: text } => {
            let inner = press.html(text, level);
            body.push(panel(press, Tone::Warn, title, t::print_callout(language), inner));
        }
        Block::Checklist { title, body: text, items } => {
            let mut inner = press.html(text, level);
            inner.push(Node::Ticks { round: false, items: press.plain_items(items) });
            body.push(panel(press, Tone::Act, title, t::print_checklist(language), inner));
        }
        Block::Reflection { title, body: text, lines } => {
            let mut inner = press.html(text, level);
            inner.push(Node::Lines { count: (*lines).min(LINES) });
            body.push(panel(press, Tone::Act, title, t::print_reflection(language), inner));
        }
        Block::Vignette { title, body: text } => {
            let inner = press.html(text, level);
            body.push(panel(press, Tone::Tell, title, t::print_vignette(language), inner));
        }
        Block::Question { title, body: text, answers } => {
            let mut inner = press.html(text, level);
            answer(press, answers, &mut inner);
            body.push(panel(press, Tone::Act, title, t::print_question(language), inner));
        }
        Block::Picture { bytes, alt, caption } => body.push(picture(press, bytes, alt, caption)),
        Block::Transcript { title, address, body: text } => {
            let inner = elsewhere(press, address.as_deref(), text, level);
            body.push(panel(press, Tone::Tell, title, t::print_transcript(language), inner));
        }
        Block::Elsewhere { title, address, body: text } => {
            let inner = elsewhere(press, address.as_deref(), text, level);
            body.push(panel(press, Tone::Tell, title, t::print_file(language), inner));
        }
        Block::Untranslated { language: other, blocks } => {
            let mut inner = Vec::new();
            for one in blocks {
                self::block(press, one, level, &mut inner);
            }
            press.said_in(Some(*other), inner, body);
        }
    }
}

/// A box with its kind and, if it has one, its title.
fn panel(press: &mut Press<'_>, tone: Tone, title: &str, kind: &str, c: Vec<Node>) -> Node {
    let title = press.plain(title);
    let label = if title.is_empty() { kind.to_owned() } else { format!("{kind}: {title}") };
    Node::Panel { tone, label, keep: height(&c) <= KEPT, c }
}

fn elsewhere(press: &mut Press<'_>, address: Option<&str>, text: &str, level: usize) -> Vec<Node> {
    let mut inner = Vec::new();
    if let Some(address) = address {
        inner.push(Node::Par { c: vec![links::link(address, Vec::new(), "", &press.document.site)] });
    }
    inner.extend(press.html(text, level));
    inner
}

fn answer(press: &mut Press<'_>, answers: &Answers, inner: &mut Vec<Node>) {
    let language = press.document.language;
    let hint = |text: &str| Node::Small { s: text.to_owned() };
    match answers {
        Answers::One(items) => {
            inner.push(hint(t::print_question_one(language)));
            inner.push(Node::Ticks { round: true, items: press.items(items) });
        }
        Answers::Several(items) => {
            inner.push(hint(t::print_question_several(language)));
            inner.push(Node::Ticks { round: false, items: press.items(items) });
        }
        Answers::TrueFalse => {
            let either = [t::print_true(language), t::print_false(language)];
            let items = either.map(|text| vec![Node::Par { c: words(text) }]).to_vec();
            inner.push(Node::Ticks { round: true, items });
        }
        Answers::Matching { left, right } => {
            inner.push(hint(t::print_question_match(language)));
            inner.push(Node::Pairs { left: press.items(left), right: press.plain_items(right) });
        }
        Answers::Ordering(items) => {
            inner.push(hint(t::print_question_order(language)));
            inner.push(Node::Ticks { round: false, items: press.items(items) });
        }
        Answers::Written(lines) => inner.push(Node::Lines { count: (*lines).min(LINES) }),
        Answers::None => {}
    }
}

fn picture(press: &mut Press<'_>, bytes: &[u8], alt: &str, caption: &str) -> Node {
    let alt = press.plain(alt);
    let caption = press.spans(caption);
    let Some(picture) = Picture::new(press.pictures.len(), bytes) else {
        return Node::Par { c: if alt.is_empty() { caption } else { words(&alt) } };
    };
    let (path, format) = (picture.path.clone(), picture.format);
    press.pictures.push(picture);
    Node::Picture { path, format, alt, caption }
}
