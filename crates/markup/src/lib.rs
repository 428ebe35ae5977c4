//! Markdown as people type it: to sanitised HTML for readers, once, when it is written.
//!
//! `CommonMark` with tables, strikethrough, task lists, footnote-free autolinks. Raw HTML is shown as text, never run; links go to
//! http, https and mailto only and carry `rel="noopener noreferrer nofollow"`; pictures from elsewhere become links, so that
//! reading a text tells nobody. Headings start at level three, since the page owns one and two, and leave no level out: who hears
//! a page goes from heading to heading.

mod foreign;
mod mentions;

pub use foreign::{html_to_html, plain_to_html};
pub use mentions::Mention;

use ammonia::Builder;
use comrak::nodes::{AstNode, NodeValue};
use comrak::{Arena, Options};
use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// Elements that a text may have; everything else is dropped and its words kept.
const TAGS: [&str; 22] = [
    "a",
    "blockquote",
    "br",
    "code",
    "del",
    "em",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "li",
    "ol",
    "p",
    "pre",
    "strong",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
];

static SANITISER: LazyLock<Builder<'static>> = LazyLock::new(|| sanitiser(&["ul"]));

/// Lets through the elements of a text and these.
fn sanitiser(more: &[&'static str]) -> Builder<'static> {
    let mut tags = HashSet::from(TAGS);
    tags.extend(more);
    let mut builder = Builder::default();
    builder
        .tags(tags)
        .tag_attributes(HashMap::from([
            ("a", HashSet::from(["href"])),
            ("ol", HashSet::from(["start"])),
            ("th", HashSet::from(["align"])),
            ("td", HashSet::from(["align"])),
        ]))
        .generic_attributes(HashSet::new())
        .url_schemes(HashSet::from(["http", "https", "mailto"]))
        .link_rel(Some("noopener noreferrer nofollow"))
        // Links within the site begin with a slash; `//host` would leave it.
        .url_relative(ammonia::UrlRelative::Custom(Box::new(within_site)));
    builder
}

fn within_site(url: &str) -> Option<Cow<'_, str>> {
    let stays = url.starts_with('/') && !url.starts_with("//") && !url.starts_with("/\\");
    stays.then_some(Cow::Borrowed(url))
}

/// Sanitised HTML of a Markdown text.
pub fn to_html(markdown: &str) -> String {
    to_html_with_mentions(markdown, &|_| None)
}

/// Sanitised HTML of a Markdown text, with links where `find` knows the name that follows an `@`.
pub fn to_html_with_mentions(markdown: &str, find: &dyn Fn(&str) -> Option<Mention>) -> String {
    let (arena, options) = (Arena::new(), options());
    let text = comrak::parse_document(&arena, markdown, &options);
    limit_depth(text);
    limit_width(text);
    order_headings(text);
    mentions::link(&arena, text, find);
    let mut html = String::new();
    // Writing into a string cannot fail; were it to, what is written so far is still sanitised.
    let _ = comrak::format_html(text, &options, &mut html);
    SANITISER.clean(&pictures_as_links(&html)).to_string()
}

/// What follows each `@` of a Markdown text that may begin a colleague's name; what is quoted is left out.
pub fn calls(markdown: &str) -> Vec<String> {
    let arena = Arena::new();
    mentions::calls(comrak::parse_document(&arena, markdown, &options()))
}

fn options() -> Options<'static> {
    let mut options = Options::default();
    options.extension.strikethrough = true;
    options.extension.table = true;
    options.extension.autolink = true;
    options.render.escape = true;
    options.render.hardbreaks = true;
    options
}

/// How deep quotes, lists and emphasis may lie in one another. Nobody writes so; whoever does means to keep the program busy,
/// since what cleans the HTML takes longer with the square of the depth.
const DEPTH: usize = 30;

/// Takes the wrapping off what lies too deep; the words stay.
fn limit_depth<'a>(text: &'a AstNode<'a>) {
    let mut open: Vec<(&'a AstNode<'a>, usize)> = text.children().map(|child| (child, 1)).collect();
    while let Some((node, depth)) = open.pop() {
        if depth <= DEPTH || node.first_child().is_none() {
            open.extend(node.children().map(|child| (child, depth + 1)));
            continue;
        }
        if is_wrapping(&node.data.borrow().value) {
            for child in node.children().collect::<Vec<_>>() {
                node.insert_before(child);
                open.push((child, depth));
            }
            node.detach();
        } else {
            // A paragraph is no deeper than its words.
            open.extend(node.children().map(|child| (child, depth)));
        }
    }
}

/// Most columns that the rows of a table are filled up to.
const COLUMNS: usize = 50;

/// A short row is filled up with empty cells to the width of the table's head: in a table that is very wide they are left out.
fn limit_width<'a>(text: &'a AstNode<'a>) {
    for row in text.descendants().filter(|node| is_row(node)) {
        for cell in
            row.children().skip(COLUMNS).filter(|cell| cell.first_child().is_none()).collect::<Vec<_>>()
        {
            cell.detach();
        }
    }
}

fn is_row(node: &AstNode<'_>) -> bool {
    matches!(node.data.borrow().value, NodeValue::TableRow(_))
}

const fn is_wrapping(value: &NodeValue) -> bool {
    matches!(
        value,
        NodeValue::BlockQuote
            | NodeValue::List(_)
            | NodeValue::Item(_)
            | NodeValue::Emph
            | NodeValue::Strong
            | NodeValue::Strikethrough
    )
}

/// The first level that a text's headings may have.
const TOP: u8 = 3;

/// `# Title` in a post is a part of the post, not of the page; and below it comes the next level, whatever was typed.
fn order_headings<'a>(text: &'a AstNode<'a>) {
    // The levels that were typed, from the top down to the heading at hand.
    let mut above: Vec<u8> = Vec::new();
    for node in text.descendants() {
        if let NodeValue::Heading(heading) = &mut node.data.borrow_mut().value {
            above.retain(|level| *level < heading.level);
            above.push(heading.level);
            heading.level = above.iter().skip(1).fold(TOP, |level, _| level.saturating_add(1)).min(6);
        }
    }
}

/// comrak writes `<img src="…" alt="…" />`, with both escaped: the quotes are its own.
fn pictures_as_links(html: &str) -> Cow<'_, str> {
    if !html.contains("<img ") {
        return Cow::Borrowed(html);
    }
    let mut rest = html;
    let mut out = String::with_capacity(html.len());
    while let Some((before, picture)) = rest.split_once("<img ") {
        out.push_str(before);
        let (attributes, after) = picture.split_once("/>").unwrap_or((picture, ""));
        let attribute = |name: &str| {
            attributes
                .split_once(&format!("{name}=\""))
                .and_then(|(_, value)| value.split('"').next())
                .unwrap_or_default()
        };
        let (source, words) = (attribute("src"), attribute("alt"));
        let words = if words.is_empty() { source } else { words };
        out.push_str("<a href=\"");
        out.push_str(source);
        out.push_str("\">");
        out.push_str(words);
        out.push_str("</a>");
        rest = after;
    }
    out.push_str(rest);
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::to_html;
    use proptest::prelude::*;

    #[test]
    fn writes_what_people_type() {
        assert_eq!(
            to_html("Mulțumesc,\n**exact** asta."),
            "<p>Mulțumesc,<br>\n<strong>exact</strong> asta.</p>\n"
        );
        assert_eq!(
            to_html("# Plan\n\n1. unu\n2. doi"),
            "<h3>Plan</h3>\n<ol>\n<li>unu</li>\n<li>doi</li>\n</ol>\n"
        );
        assert_eq!(to_html("> citat"), "<blockquote>\n<p>citat</p>\n</blockquote>\n");
        let link = "<p><a href=\"https://example.org/a\" rel=\"noopener noreferrer nofollow\">aici</a></p>\n";
        assert_eq!(to_html("[aici](https://example.org/a)"), link);
        assert!(to_html("[x](/forum)").contains("href=\"/forum\""));
    }

    #[test]
    fn headings_leave_no_level_out() {
        let levels = |markdown: &str| {
            let html = to_html(markdown);
            html.split("<h").skip(1).filter_map(|rest| rest.chars().next()).collect::<String>()
        };
        assert_eq!(levels("# a\n\n## b\n\n### c\n\n## d\n\n# e"), "34543");
        assert_eq!(levels("### a\n\n# b\n\n#### c\n\n###### d\n\n### e"), "33454");
        assert_eq!(levels("# a\n\n## b\n\n### c\n\n#### d\n\n##### e\n\n###### f"), "345666");
        assert_eq!(levels("> # quoted\n\na\n==="), "33");
    }

    #[test]
    fn runs_nothing() {
        for hostile in [
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "[x](javascript:alert(1))",
            "[x](JaVaScRiPt:alert(1))",
            "[x](data:text/html;base64,PHNjcmlwdD4=)",
            "![x](https://evil.example/pixel.png)",
            "<iframe src=//evil.example></iframe>",
            "[x](//evil.example)",
            "<style>*{display:none}</style>",
            "<a href=\"https://x\" onclick=\"y\">x</a>",
            "![\"><script>alert(1)</script>](https://x.example)",
        ] {
            let html = to_html(hostile);
            for bad in [
                "<script",
                "<img",
                "<iframe",
                "<style",
                "href=\"javascript",
                "href=\"data",
                "href=\"//",
                "<a href=\"https://x\" on",
            ] {
                assert!(!html.to_lowercase().contains(bad), "{hostile} gave {html}");
            }
        }
        assert!(to_html("<b>words stay</b>").contains("words stay"));
    }

    #[test]
    fn a_picture_becomes_a_link() {
        let html = to_html("![a poster](https://example.org/p.png)");
        assert!(html.contains("<a href=\"https://example.org/p.png\""), "{html}");
        assert!(html.contains(">a poster</a>"), "{html}");
    }

    /// Texts that are small and ask for much: each must be through in a moment, even in a build that is not optimised.
    #[test]
    fn no_text_takes_long_or_breaks_the_stack() {
        let most = 20_000;
        for (name, bomb) in [
            ("quotes", ">".repeat(most)),
            ("lists", "- ".repeat(most / 2)),
            ("numbers", "1. ".repeat(most / 3)),
            ("brackets", "[".repeat(1_000_000)),
            ("pictures", "![".repeat(most / 2)),
            ("links", "[a](".repeat(most / 4)),
            ("stars", "*a **a ".repeat(most / 7)),
            ("underscores", "_".repeat(most)),
            ("ticks", (1..190).map(|n| "`".repeat(n) + "a").collect()),
            ("tags", "<a ".repeat(most / 3)),
            ("entities", "&#".repeat(most / 2)),
            ("cells", format!("{}\n{}\n{}", "|a".repeat(2_000), "|-".repeat(2_000), "|b\n".repeat(2_000))),
            ("addresses", "a@a.".repeat(most / 4)),
            ("references", "[a]: b\n".repeat(most / 7) + &"[a]".repeat(100)),
        ] {
            let started = std::time::Instant::now();
            let html = to_html(&bomb);
            let taken = started.elapsed();
            assert!(taken.as_secs() < 5, "{name} took {taken:?}");
            assert!(html.len() < 20 * bomb.len().max(most), "{name} became {} bytes", html.len());
        }
    }

    proptest! {
        #[test]
        fn no_text_breaks_it_or_gets_an_element_through(text in "\\PC{0,200}") {
            let html = to_html(&text);
            prop_assert!(!html.contains("<script") && !html.contains("<img") && !html.contains(" onerror=\""));
        }
    }
}
