//! Names of colleagues in a text: `@Ana Popescu`, as people type it. This finds where names may begin, and makes links of those
//! that are known; who has such a name, and who may be called, is not known here.
//!
//! What is quoted calls nobody a second time, and neither does code or a link.

use comrak::nodes::{AstNode, NodeLink, NodeValue};
use std::borrow::Cow;

/// Most characters after an `@` that are looked at.
const LOOK: usize = 120;

/// A name that was found where a text has an `@`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// How many bytes of what follows the `@` are the name.
    pub length: usize,
    /// Where the name leads; without, it only stands out.
    pub address: Option<String>,
}

/// What follows each `@` that may begin a name, in the order of the text.
pub(crate) fn calls<'a>(text: &'a AstNode<'a>) -> Vec<String> {
    let mut calls = Vec::new();
    for node in spoken(text) {
        if let NodeValue::Text(words) = &node.data.borrow().value {
            calls.extend(places(words).map(|place| look(words, place).to_owned()));
        }
    }
    calls
}

/// Makes links of the names that `find` knows.
pub(crate) fn link<'a>(
    arena: &'a comrak::Arena<'a>,
    text: &'a AstNode<'a>,
    find: &dyn Fn(&str) -> Option<Mention>,
) {
    for node in spoken(text) {
        let NodeValue::Text(words) = node.data.borrow().value.clone() else { continue };
        let mut written = 0;
        let found: Vec<(usize, Mention)> =
            places(&words).filter_map(|place| Some((place, find(look(&words, place))?))).collect();
        for (place, mention) in found {
            let end = place + mention.length;
            let (Some(before), Some(name)) = (words.get(written..place - 1), words.get(place - 1..end))
            else {
                continue;
            };
            node.insert_before(inline(arena, words_of(before)));
            let around = inline(arena, mention.address.map_or(NodeValue::Strong, link_to));
            around.append(inline(arena, words_of(name)));
            node.insert_before(around);
            written = end;
        }
        if written > 0 {
            node.data.borrow_mut().value = words_of(words.get(written..).unwrap_or_default());
        }
    }
}

fn inline<'a>(arena: &'a comrak::Arena<'a>, value: NodeValue) -> &'a AstNode<'a> {
    arena.alloc(value.into())
}

fn words_of(words: &str) -> NodeValue {
    NodeValue::Text(Cow::Owned(words.to_owned()))
}

fn link_to(address: String) -> NodeValue {
    NodeValue::Link(Box::new(NodeLink { url: address, title: String::new() }))
}

/// The words that the writer says, in their order.
fn spoken<'a>(text: &'a AstNode<'a>) -> Vec<&'a AstNode<'a>> {
    let (mut words, mut open) = (Vec::new(), vec![text]);
    while let Some(node) = open.pop() {
        match &node.data.borrow().value {
            NodeValue::BlockQuote | NodeValue::Link(_) | NodeValue::Image(_) => continue,
            NodeValue::Text(_) => words.push(node),
            _ => {}
        }
        open.extend(node.reverse_children());
    }
    words
}

/// The places after each `@` that no word stands before (an address of mail has one) and a letter stands after.
fn places(words: &str) -> impl Iterator<Item = usize> + '_ {
    words.match_indices('@').filter_map(|(at, sign)| {
        let (before, after) = words.split_at(at);
        let after = after.get(sign.len()..)?;
        let is_apart = !before.ends_with(|c: char| c.is_alphanumeric() || c == '@');
        (is_apart && after.starts_with(char::is_alphabetic)).then_some(at + sign.len())
    })
}

fn look(words: &str, place: usize) -> &str {
    let rest = words.get(place..).unwrap_or_default();
    rest.char_indices().nth(LOOK).map_or(rest, |(end, _)| rest.get(..end).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::Mention;
    use crate::{calls, to_html, to_html_with_mentions};
    use proptest::prelude::*;

    fn ana(words: &str) -> Option<Mention> {
        let length = "Ana Pop".len();
        words.starts_with("Ana Pop").then(|| Mention { length, address: Some("/members/1".to_owned()) })
    }

    #[test]
    fn a_name_may_begin_where_no_word_stands_before() {
        assert_eq!(calls("Dragă @Ana Pop, ce zici?\n(@Ion)"), ["Ana Pop, ce zici?", "Ion)"]);
        assert_eq!(calls("ana@example.org, a@ b, @ c, @@d, @1"), Vec::<String>::new());
        assert_eq!(calls("> @Ana Pop\n\n`@Ana Pop` [@Ana Pop](/x)\n\n    @Ana Pop"), Vec::<String>::new());
        assert_eq!(calls(&format!("@{}", "ș".repeat(500)))[0].chars().count(), super::LOOK);
    }

    #[test]
    fn a_known_name_becomes_a_link() {
        let link = "<a href=\"/members/1\" rel=\"noopener noreferrer nofollow\">@Ana Pop</a>";
        assert_eq!(to_html_with_mentions("Da, @Ana Pop!", &ana), format!("<p>Da, {link}!</p>\n"));
        assert_eq!(to_html_with_mentions("@Ana Pop @Ana Pop", &ana), format!("<p>{link} {link}</p>\n"));
        let group = |_: &str| Some(Mention { length: 2, address: None });
        assert_eq!(to_html_with_mentions("*@ab c*", &group), "<p><em><strong>@ab</strong> c</em></p>\n");
    }

    #[test]
    fn a_length_that_cuts_a_letter_is_left_alone() {
        let cuts = |_: &str| Some(Mention { length: 1, address: None });
        assert_eq!(to_html_with_mentions("@ș", &cuts), "<p>@ș</p>\n");
        let beyond = |_: &str| Some(Mention { length: 99, address: None });
        assert_eq!(to_html_with_mentions("@ș", &beyond), "<p>@ș</p>\n");
    }

    proptest! {
        #[test]
        fn where_nobody_is_known_nothing_changes(text in "[a-z@ >*`\\[\\]()\n]{0,60}") {
            prop_assert_eq!(to_html_with_mentions(&text, &|_| None), to_html(&text));
        }

        #[test]
        fn every_call_is_shown_to_whoever_finds(text in "[ab@ >*`\n]{0,60}") {
            let asked = std::cell::RefCell::new(Vec::new());
            to_html_with_mentions(&text, &|words: &str| { asked.borrow_mut().push(words.to_owned()); None });
            prop_assert_eq!(asked.into_inner(), calls(&text));
        }
    }
}
