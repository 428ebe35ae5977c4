//! Texts of questions as sanitised HTML.

use shared::learning::{Formatted, TextFormat};

/// The text as sanitised HTML.
pub fn html(text: &Formatted) -> String {
    match text.format {
        TextFormat::Markdown => markup::to_html(&text.text),
        TextFormat::Html => markup::html_to_html(&text.text),
        TextFormat::Plain => markup::plain_to_html(&text.text),
        TextFormat::Moodle => markup::html_to_html(&text.text.replace('\n', "<br>\n")),
    }
}

/// The same without a paragraph around it if it is one, so that it can stand in a label.
pub(super) fn inline(text: &Formatted) -> String {
    let html = html(text);
    let only = html.trim_end().strip_prefix("<p>").and_then(|html| html.strip_suffix("</p>"));
    match only {
        Some(only) if !only.contains("<p>") => only.to_owned(),
        _ => html,
    }
}

/// The text of a question with gaps: each of `[[1]]`, `[[2]]` … once among the words, and never within a tag, so that a page can put
/// its fields there.
pub(super) fn with_gaps(text: &Formatted, gaps: usize) -> String {
    let mut html = outside_tags(&html(text));
    for number in 1..=gaps {
        let marker = format!("[[{number}]]");
        match html.matches(&marker).count() {
            0 => html.extend([" ", &marker]),
            1 => {}
            _ => {
                let (before, after) = html.split_once(&marker).unwrap_or((&html, ""));
                html = format!("{before}{marker}{}", after.replace(&marker, ""));
            }
        }
    }
    html
}

/// In sanitised HTML, a tag ends at the first `>` that is in no quotes; there, brackets can be written otherwise.
fn outside_tags(html: &str) -> String {
    let (mut out, mut in_tag, mut quoted) = (String::with_capacity(html.len()), false, false);
    for c in html.chars() {
        match c {
            '<' if !in_tag => in_tag = true,
            '>' if !quoted => in_tag = false,
            '"' if in_tag => quoted = !quoted,
            '[' if in_tag => {
                out.push_str("%5B");
                continue;
            }
            _ => {}
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_format_is_read_as_its_own() {
        let of = |format, text: &str| html(&Formatted { format, text: text.to_owned() });
        assert_eq!(of(TextFormat::Markdown, "**a** <b>"), "<p><strong>a</strong> &lt;b&gt;</p>\n");
        assert_eq!(of(TextFormat::Html, "**a**\n<b>b</b><script>"), "**a**\n<b>b</b>");
        assert_eq!(of(TextFormat::Plain, "**a**\n<b>"), "**a**<br>\n&lt;b&gt;");
        assert_eq!(of(TextFormat::Moodle, "**a**\n<b>b</b>"), "**a**<br>\n<b>b</b>");
    }

    #[test]
    fn one_paragraph_is_no_paragraph() {
        assert_eq!(inline(&Formatted::markdown("*a*")), "<em>a</em>");
        assert_eq!(inline(&Formatted::markdown("a\n\nb")), "<p>a</p>\n<p>b</p>\n");
        assert_eq!(inline(&Formatted::markdown("- a")), "<ul>\n<li>a</li>\n</ul>\n");
    }

    #[test]
    fn gaps_stand_among_the_words() {
        let of = |text: &str, gaps| with_gaps(&Formatted::markdown(text), gaps);
        assert_eq!(of("A [[1]] b", 1), "<p>A [[1]] b</p>\n");
        assert_eq!(of("A", 1), "<p>A</p>\n [[1]]");
        let html =
            Formatted { format: TextFormat::Html, text: "<a href=\"/x[[1]]>\">y</a> [[1]]".to_owned() };
        let linked = with_gaps(&html, 1);
        assert!(linked.contains("href=\"/x%5B%5B1]]") && linked.ends_with("</a> [[1]]"), "{linked}");
    }
}
