//! Texts that are not Markdown, from files of other programs: HTML, and plain text.

use ammonia::Builder;
use std::sync::LazyLock;

/// What editors of other programs write, beyond what Markdown becomes.
const MORE: [&str; 13] = ["ul", "b", "i", "u", "s", "sub", "sup", "div", "dl", "dt", "dd", "cite", "q"];

/// Elements that nothing lies in, or that close one another when a page is read.
const FLAT: [&str; 9] = ["br", "hr", "img", "input", "p", "li", "tr", "td", "th"];

/// How deep elements may lie in one another; what cleans the HTML takes longer with the square of the depth.
const DEPTH: usize = 100;

static SANITISER: LazyLock<Builder<'static>> = LazyLock::new(|| crate::sanitiser(&MORE));

/// Sanitised HTML of HTML that comes from elsewhere: words and simple elements stay, links as in Markdown; styles, scripts, pictures
/// and the page's own headings go. What is wrapped deeper than anybody writes is shown as the text that it is.
pub fn html_to_html(html: &str) -> String {
    if depth(html) > DEPTH { plain_to_html(html) } else { SANITISER.clean(html).to_string() }
}

/// HTML of a plain text, in which line breaks count.
pub fn plain_to_html(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\n' => html.push_str("<br>\n"),
            _ => html.push(c),
        }
    }
    html
}

/// How deep elements lie in one another at most; never less than they do.
fn depth(html: &str) -> usize {
    let (mut open, mut deepest) = (Vec::new(), 0);
    for tag in html.split('<').skip(1) {
        let (closes, tag) = tag.strip_prefix('/').map_or((false, tag), |tag| (true, tag));
        let name: String = tag.chars().take_while(char::is_ascii_alphanumeric).take(12).collect();
        let name = name.to_ascii_lowercase();
        if closes {
            // What closes nothing, or not what lies innermost, may leave everything open.
            open.pop_if(|innermost| *innermost == name);
        } else if !name.is_empty() && !FLAT.contains(&name.as_str()) {
            open.push(name);
            deepest = deepest.max(open.len());
        }
    }
    deepest
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::time::{Duration, Instant};

    #[test]
    fn simple_elements_stay() {
        assert_eq!(html_to_html("<B>Who</b> is <i>there</i>?"), "<b>Who</b> is <i>there</i>?");
        assert_eq!(html_to_html("<p style=\"color:red\" class=x>a<p>b"), "<p>a</p><p>b</p>");
        assert_eq!(html_to_html("<h1>Title</h1> & so"), "Title &amp; so");
        let link = "<a href=\"https://example.org/\" rel=\"noopener noreferrer nofollow\">x</a>";
        assert_eq!(html_to_html("<a href=\"https://example.org/\" onclick=\"y()\" title=\"t\">x</a>"), link);
    }

    #[test]
    fn runs_nothing() {
        for hostile in [
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "<svg><style><img src=x onerror=alert(1)></style></svg>",
            "<a href=\"javascript:alert(1)\">x</a>",
            "<a href=\"//evil.example\">x</a>",
            "<iframe src=//evil.example></iframe>",
            "<form action=/api><button>x</button></form>",
            "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
        ] {
            for html in [html_to_html(hostile), plain_to_html(hostile)] {
                for bad in [
                    "<script",
                    "<img",
                    "<svg",
                    "<style",
                    "<iframe",
                    "<form",
                    "href=\"javascript",
                    "href=\"//",
                ] {
                    assert!(!html.contains(bad), "{hostile} gave {html}");
                }
            }
        }
    }

    #[test]
    fn a_plain_text_is_shown_as_it_stands() {
        assert_eq!(plain_to_html("a < b & \"c\"\n<b>d"), "a &lt; b &amp; &quot;c&quot;<br>\n&lt;b&gt;d");
    }

    #[test]
    fn no_html_takes_long() {
        for tag in [
            "<b>",
            "<div>",
            "<a href=/x>",
            "<b><p>",
            "<table><tr><td>",
            "<ul><li>",
            "<p>",
            "<br>",
            "<",
            "</b>",
            "<!--",
            "<div></q>",
            "<b></B><div></i>",
        ] {
            let html = tag.repeat(20_000 / tag.len());
            let started = Instant::now();
            html_to_html(&html);
            let closed = format!("{}{}", "<b>".repeat(90), tag.repeat(20_000 / tag.len()));
            html_to_html(&closed);
            assert!(started.elapsed() < Duration::from_secs(5), "{tag} took {:?}", started.elapsed());
        }
    }

    proptest! {
        #[test]
        fn no_html_breaks_it(html in "(<|/|b|p|script|img|style| onerror=\"|>|\"|&lt;|a href=|javascript:|-->|\\PC){0,60}") {
            let clean = html_to_html(&html);
            prop_assert!(!clean.contains("<script") && !clean.contains("<img") && !clean.contains("<style"));
            prop_assert_eq!(html_to_html(&clean), clean.clone());
        }
    }
}
