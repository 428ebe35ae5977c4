//! Markdown as people type it: to sanitised HTML for readers, once, when it is written.
//!
//! `CommonMark` with tables, strikethrough, task lists, footnote-free autolinks. Raw HTML is shown as text, never run; links go to
//! http, https and mailto only and carry `rel="noopener noreferrer nofollow"`; pictures from elsewhere become links, so that
//! reading a text tells nobody. Headings start at level three: the page owns one and two.

use ammonia::Builder;
use comrak::Options;
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

static SANITISER: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut tags = HashSet::from(TAGS);
    tags.insert("ul");
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
});

fn within_site(url: &str) -> Option<Cow<'_, str>> {
    let stays = url.starts_with('/') && !url.starts_with("//") && !url.starts_with("/\\");
    stays.then_some(Cow::Borrowed(url))
}

/// Sanitised HTML of a Markdown text.
pub fn to_html(markdown: &str) -> String {
    let mut options = Options::default();
    options.extension.strikethrough = true;
    options.extension.table = true;
    options.extension.autolink = true;
    options.render.escape = true;
    options.render.hardbreaks = true;
    let html = comrak::markdown_to_html(markdown, &options);
    SANITISER.clean(&pictures_as_links(&lower_headings(&html))).to_string()
}

/// `# Title` in a post is a part of the post, not of the page.
fn lower_headings(html: &str) -> Cow<'_, str> {
    if !html.contains("<h") {
        return Cow::Borrowed(html);
    }
    let mut lowered = html.to_owned();
    // From the deepest up, so that nothing is lowered twice.
    for (from, to) in [(4, 6), (3, 5), (2, 4), (1, 3)] {
        lowered = lowered
            .replace(&format!("<h{from}>"), &format!("<h{to}>"))
            .replace(&format!("</h{from}>"), &format!("</h{to}>"));
    }
    Cow::Owned(lowered)
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

    proptest! {
        #[test]
        fn no_text_breaks_it_or_gets_an_element_through(text in "\\PC{0,200}") {
            let html = to_html(&text);
            prop_assert!(!html.contains("<script") && !html.contains("<img") && !html.contains(" onerror=\""));
        }
    }
}
