//! The place in a text that was searched for: a sentence or two around what was found, with that marked, as HTML.

use super::query::{Term, Typed};
use super::words::{Word, stems, words};
use shared::core::Language;

/// About how many characters an extract has.
const LENGTH: usize = 220;
/// How many of them stand before what was found.
const LEAD: usize = 60;
/// A word that shares so many first letters with another may be another form of it; others are not looked at more closely.
const SAME_START: usize = 3;

/// The words of sanitised HTML, without its elements: a blank between blocks.
pub fn plain_text(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, tag)) = rest.split_once('<') {
        push_unescaped(before, &mut text);
        let end = end_of_tag(tag);
        let (tag, after) = tag.split_at_checked(end).unwrap_or((tag, ""));
        if is_block(tag) && !text.ends_with(' ') && !text.is_empty() {
            text.push(' ');
        }
        rest = after.strip_prefix('>').unwrap_or(after);
    }
    push_unescaped(rest, &mut text);
    text.truncate(text.trim_end().len());
    text
}

/// Where a tag ends; a `>` in the value of an attribute does not end it.
fn end_of_tag(tag: &str) -> usize {
    let mut quote = None;
    for (at, c) in tag.char_indices() {
        match (quote, c) {
            (None, '>') => return at,
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), c) if open == c => quote = None,
            _ => {}
        }
    }
    tag.len()
}

fn is_block(tag: &str) -> bool {
    let name = tag.trim_start_matches('/').split(|c: char| !c.is_ascii_alphanumeric()).next();
    !matches!(name, Some("a" | "code" | "del" | "em" | "strong" | "mark" | "span"))
}

/// Line breaks become blanks, and the few entities that a serialiser writes what they stand for.
fn push_unescaped(html: &str, to: &mut String) {
    const ENTITIES: [(&str, &str); 6] =
        [("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", " ")];
    let mut rest = html;
    while let Some(c) = rest.chars().next() {
        let entity = ENTITIES.iter().find_map(|(entity, text)| Some((rest.strip_prefix(entity)?, *text)));
        if let Some((after, text)) = entity {
            to.push_str(text);
            rest = after;
            continue;
        }
        match c {
            '\n' | '\r' | '\t' | ' ' if to.ends_with(' ') || to.is_empty() => {}
            '\n' | '\r' | '\t' => to.push(' '),
            c => to.push(c),
        }
        rest = rest.get(c.len_utf8()..).unwrap_or_default();
    }
}

/// What was found in a text, in bytes, and by which of the terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Found {
    start: usize,
    end: usize,
    term: usize,
}

/// Safe HTML of the best place in a plain text: all is escaped, what was searched for stands in `<mark>`.
pub fn extract(text: &str, language: Language, typed: &Typed) -> String {
    let found = find(text, language, typed);
    let (start, end) = place(text, &found);
    let mut html = String::with_capacity(end - start + 64);
    if start > 0 {
        html.push('…');
    }
    let mut at = start;
    for Found { start, end: until, .. } in
        found.into_iter().filter(|one| one.start >= start && one.end <= end)
    {
        if start < at {
            continue;
        }
        push_escaped(text.get(at..start).unwrap_or_default(), &mut html);
        html.push_str("<mark>");
        push_escaped(text.get(start..until).unwrap_or_default(), &mut html);
        html.push_str("</mark>");
        at = until;
    }
    push_escaped(text.get(at..end).unwrap_or_default(), &mut html);
    if end < text.len() {
        html.push('…');
    }
    html
}

fn push_escaped(text: &str, to: &mut String) {
    for c in text.chars() {
        match c {
            '&' => to.push_str("&amp;"),
            '<' => to.push_str("&lt;"),
            '>' => to.push_str("&gt;"),
            '"' => to.push_str("&quot;"),
            '\'' => to.push_str("&#39;"),
            c => to.push(c),
        }
    }
}

fn find(text: &str, language: Language, typed: &Typed) -> Vec<Found> {
    let words: Vec<Word<'_>> = words(text).collect();
    let mut found = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let here = words.get(at..).unwrap_or_default();
        for (term, wanted) in typed.terms.iter().enumerate() {
            if let Some(last) = last_of(here, language, wanted) {
                found.push(Found { start: word.start, end: last.end(), term });
                break;
            }
        }
    }
    found
}

/// The last word of what a term finds right at the beginning of these words.
fn last_of<'w>(words: &'w [Word<'w>], language: Language, term: &Term) -> Option<&'w Word<'w>> {
    let first = words.first()?;
    match term {
        Term::Word(wanted, of_wanted) => {
            let is_form = || {
                starts_alike(&first.folded, wanted)
                    && stems(first, language).into_iter().any(|stem| of_wanted.contains(&(language, stem)))
            };
            (first.folded == *wanted || is_form()).then_some(first)
        }
        Term::Beginning(wanted) => first.folded.starts_with(wanted.as_str()).then_some(first),
        Term::Phrase(wanted) => {
            let here = words.get(..wanted.len())?;
            let is_it = here.iter().zip(wanted).all(|(word, wanted)| word.folded == *wanted);
            here.last().filter(|_| is_it)
        }
    }
}

fn starts_alike(one: &str, other: &str) -> bool {
    one.chars().zip(other.chars()).take_while(|(one, other)| one == other).count() >= SAME_START
}

/// From where to where: the first place that shows the most different terms, or the beginning.
fn place(text: &str, found: &[Found]) -> (usize, usize) {
    let terms_from = |at: usize, first: &Found| {
        let within = found.iter().skip(at).take_while(|one| one.end <= first.start + LENGTH - LEAD);
        within.map(|one| one.term).collect::<std::collections::BTreeSet<_>>().len()
    };
    let mut best: Option<(usize, &Found)> = None;
    for (at, first) in found.iter().enumerate() {
        let terms = terms_from(at, first);
        if best.is_none_or(|(most, _)| terms > most) {
            best = Some((terms, first));
        }
    }
    let first = best.map_or(0, |(_, first)| first.start);
    let start = if first <= LEAD { 0 } else { word_start_before(text, first - LEAD, first) };
    let end = word_end_before(text, start + LENGTH);
    (start, end.max(best.map_or(0, |(_, first)| first.end)))
}

/// The beginning of the first word at or behind a byte, and at `latest` that of what was found.
fn word_start_before(text: &str, at: usize, latest: usize) -> usize {
    let at = (at..latest).find(|at| text.is_char_boundary(*at)).unwrap_or(latest);
    let blank = text.get(at..latest).and_then(|part| part.find(' '));
    blank.map_or(latest, |blank| at + blank + 1)
}

/// The end of the last whole word before a byte.
fn word_end_before(text: &str, at: usize) -> usize {
    if at >= text.len() {
        return text.len();
    }
    let at = (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default();
    let blank = text.get(..at).and_then(|part| part.rfind(' '));
    blank.filter(|blank| blank + LENGTH / 2 > at).unwrap_or(at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn extracted(text: &str, language: Language, typed: &str) -> String {
        extract(text, language, &Typed::parse(typed).unwrap())
    }

    #[test]
    fn the_words_of_html() {
        let html = "<p>Un <strong>prim</strong>\npas &amp; altul</p>\n<ul>\n<li>unu</li>\n<li>doi &lt;3</li>\n</ul>\
                    <p><a href=\"/a?b>c\" rel=\"x\">aici</a>!</p>";
        assert_eq!(plain_text(html), "Un prim pas & altul unu doi <3 aici!");
        assert_eq!(plain_text("a < b"), "a", "what is not sanitised loses words, and breaks nothing");
    }

    #[test]
    fn what_was_found_keeps_its_diacritics() {
        let text = "Mâine avem şedinţă; ședințele țin mult.";
        assert_eq!(
            extracted(text, Language::Romanian, "sedinta"),
            "Mâine avem <mark>şedinţă</mark>; <mark>ședințele</mark> țin mult."
        );
        assert_eq!(
            extracted(text, Language::Romanian, "\"tin mult\" avem*"),
            "Mâine <mark>avem</mark> şedinţă; ședințele <mark>țin mult</mark>."
        );
    }

    #[test]
    fn nothing_in_a_text_becomes_html() {
        let text = "<script>alert('x')</script> & \"casa\"";
        assert_eq!(
            extracted(text, Language::Romanian, "casa alert"),
            "&lt;script&gt;<mark>alert</mark>(&#39;x&#39;)&lt;/script&gt; &amp; &quot;<mark>casa</mark>&quot;"
        );
    }

    #[test]
    fn of_a_long_text_the_place_with_the_most_terms() {
        let text = format!("casa {} o casa mare {}", "vorbe ".repeat(100), "alte ".repeat(100));
        let html = extracted(&text, Language::Romanian, "casa mare");
        assert!(html.starts_with('…') && html.ends_with('…'), "{html}");
        assert!(html.contains("<mark>casa</mark> <mark>mare</mark>"), "{html}");
        assert!(html.chars().count() < 300, "{html}");
        let start = extracted(&text, Language::Romanian, "nicaieri");
        assert!(start.starts_with("casa vorbe") && start.ends_with('…'), "{start}");
    }

    proptest! {
        #[test]
        fn every_text_has_an_extract(text in ".{0,600}", typed in "[a-zșțâ\" *-]{1,20}") {
            if let Ok(typed) = Typed::parse(&typed) {
                let html = extract(&text, Language::Czech, &typed);
                let bare = html.replace("<mark>", "").replace("</mark>", "");
                prop_assert!(!bare.contains(['<', '>']));
            }
        }

        #[test]
        fn no_html_breaks_it(html in ".{0,300}") {
            let _ = plain_text(&html);
        }
    }
}
