//! What a mail looks like, as plain text and as HTML that fits a phone and a dark screen.

use shared::core::Language;
use std::fmt::Write;

/// A mail between its subject and its end, as far as readers see it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Letter {
    /// The first line: a greeting.
    pub greeting: String,
    /// What it says.
    pub blocks: Vec<Block>,
    /// What stands at its end: what it is and what one can do about it.
    pub footer: Vec<Block>,
}

/// A part of a mail. Addresses are below the site's: `/forum/…`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Text(String),
    /// What the blocks behind it are about.
    Heading(String),
    /// Something to look at.
    Item {
        /// What it is called.
        title: String,
        /// Where it is.
        path: String,
        /// More about it, in one line.
        about: String,
    },
    /// What there is to do, and where.
    Link {
        /// In words.
        words: String,
        /// Where.
        path: String,
    },
}

impl Letter {
    /// For readers of plain text.
    pub fn text(&self, origin: &str) -> String {
        let plain = |block: &Block| match block {
            Block::Text(text) => text.clone(),
            Block::Heading(heading) => {
                format!("{heading}\n{}", "=".repeat(heading.chars().count().min(60)))
            }
            Block::Item { title, path, about } => {
                let about = if about.is_empty() { String::new() } else { format!("  {about}\n") };
                format!("* {title}\n{about}  {origin}{path}")
            }
            Block::Link { words, path } => format!("{words}\n{origin}{path}"),
        };
        let body: Vec<String> =
            std::iter::once(self.greeting.clone()).chain(self.blocks.iter().map(plain)).collect();
        let footer: Vec<String> = self.footer.iter().map(plain).collect();
        format!("{}\n\n-- \n{}\n", body.join("\n\n"), footer.join("\n\n"))
    }

    /// The same as HTML.
    pub fn html(&self, language: Language, origin: &str) -> String {
        let greeting = Block::Text(self.greeting.clone());
        let body = html_of(std::iter::once(&greeting).chain(&self.blocks), origin);
        let footer = html_of(&self.footer, origin);
        format!(
            "<!doctype html><html lang=\"{language}\"><meta charset=\"utf-8\">\
             <meta name=\"viewport\" content=\"width=device-width\"><meta name=\"color-scheme\" content=\"light dark\">\
             <style>{STYLE}</style><body><div class=\"letter\">{body}</div><div class=\"end\">{footer}</div></body></html>"
        )
    }
}

/// The colours of the app. Programs that leave a style sheet out show a plain page that reads as well.
const STYLE: &str = "\
body{margin:0;padding:24px 12px;background:#faf8f4;color:#1f2a2e;font:16px/1.6 system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif}\
.letter,.end{max-width:576px;margin:0 auto;overflow-wrap:anywhere}\
.letter{background:#fff;border:1px solid #ddd6c9;border-radius:8px;padding:20px 24px}\
.end{padding:16px 24px;color:#55636a;font-size:14px}\
h2{font-size:18px;line-height:1.35;margin:28px 0 0;padding-bottom:6px;border-bottom:1px solid #ddd6c9}\
p{margin:0 0 14px}.item{margin:14px 0}.item a{font-weight:600}\
.about{display:block;color:#55636a;font-size:15px}\
a{color:#0b6168}\
@media (prefers-color-scheme:dark){body{background:#14191b;color:#e8e6e1}.letter{background:#1c2326;border-color:#323c40}\
h2{border-color:#323c40}.end,.about{color:#a6b0b3}a{color:#6fc3c3}}";

fn html_of<'a>(blocks: impl IntoIterator<Item = &'a Block>, origin: &str) -> String {
    let mut html = String::new();
    for block in blocks {
        // Writing to a string cannot fail.
        let _ = match block {
            Block::Text(text) => write!(html, "<p>{}</p>", escape(text).replace('\n', "<br>")),
            Block::Heading(heading) => write!(html, "<h2>{}</h2>", escape(heading)),
            Block::Item { title, path, about } => write!(
                html,
                "<p class=\"item\"><a href=\"{}\">{}</a><span class=\"about\">{}</span></p>",
                escape(&format!("{origin}{path}")),
                escape(title),
                escape(about)
            ),
            Block::Link { words, path } => write!(
                html,
                "<p><a href=\"{}\">{}</a></p>",
                escape(&format!("{origin}{path}")),
                // As plain text the address stands below it.
                escape(words.trim_end_matches(':'))
            ),
        };
    }
    html
}

/// A name or a title is whatever its owner typed.
fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_somebody_typed_writes_no_mail() {
        let typed = "<script>\"&".to_owned();
        let item = Block::Item { title: typed.clone(), path: "/x".into(), about: typed.clone() };
        let blocks = vec![Block::Heading(typed.clone()), item, Block::Text(typed.clone())];
        let letter = Letter { greeting: typed, blocks, footer: Vec::new() };
        let html = letter.html(Language::English, "https://waymark.example");
        assert!(!html.contains("<script") && html.matches("&lt;script&gt;&quot;&amp;").count() == 5);
        let text = letter.text("https://waymark.example");
        assert!(text.contains("* <script>\"&\n  <script>\"&\n  https://waymark.example/x"), "{text}");
    }
}
