//! What a template sets: a tree without markup, in which every text is a text.

use serde::Serialize;

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "t", rename_all = "snake_case")]
pub(crate) enum Span {
    /// Words.
    Text { s: String },
    /// Words as a machine writes them.
    Code { s: String },
    /// Bold.
    Strong { c: Vec<Span> },
    /// Italic.
    Emph { c: Vec<Span> },
    /// Struck out.
    Strike { c: Vec<Span> },
    /// A link, and its address if its words do not say it.
    Link { url: String, address: Option<String>, c: Vec<Span> },
    /// A new line.
    Break,
}

/// A block of lines.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "t", rename_all = "snake_case")]
pub(crate) enum Node {
    /// A heading; the first level is 1.
    Heading { level: usize, c: Vec<Span> },
    /// A new page, unless one begins here anyway.
    Page,
    /// A paragraph.
    Par { c: Vec<Span> },
    /// A small line below a heading.
    Small { s: String },
    /// A list; with a start it is numbered.
    List { start: Option<usize>, items: Vec<Vec<Node>> },
    /// What somebody else said.
    Quote { c: Vec<Node> },
    /// Lines as a machine writes them.
    Code { s: String },
    /// A table; the first row is its head.
    Table { columns: usize, head: Vec<Vec<Span>>, rows: Vec<Vec<Vec<Span>>> },
    /// A line across.
    Rule,
    /// A box with a name: a case, a question, a warning. One that is kept stands on one page.
    Panel { tone: Tone, label: String, keep: bool, c: Vec<Node> },
    /// Things to tick off (squares) or to choose one of (circles).
    Ticks { round: bool, items: Vec<Vec<Node>> },
    /// Two columns to join.
    Pairs { left: Vec<Vec<Node>>, right: Vec<Vec<Node>> },
    /// Empty lines to write on.
    Lines { count: usize },
    /// A picture, read from `path`.
    Picture { path: String, format: &'static str, alt: String, caption: Vec<Span> },
    /// What is set in another language.
    Foreign { language: &'static str, c: Vec<Node> },
}

/// How a box looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Tone {
    /// Must not be overlooked.
    Warn,
    /// Asks to do something.
    Act,
    /// Tells something.
    Tell,
}

/// A piece of a line that is only words.
pub(crate) fn words(text: &str) -> Vec<Span> {
    vec![Span::Text { s: text.to_owned() }]
}

/// Letters of a line, about.
const LETTERS: usize = 80;

/// How many lines a run of nodes takes, about.
pub(crate) fn height(nodes: &[Node]) -> usize {
    nodes.iter().map(Node::height).sum()
}

impl Node {
    fn height(&self) -> usize {
        let items = |items: &[Vec<Self>]| items.iter().map(|item| height(item)).sum::<usize>();
        match self {
            Self::Par { c } => 1 + letters(c) / LETTERS,
            Self::Code { s } => 1 + s.lines().map(|line| 1 + line.len() / LETTERS).sum::<usize>(),
            Self::Quote { c } | Self::Foreign { c, .. } => height(c),
            Self::Panel { c, .. } => 3 + height(c),
            Self::List { items: all, .. } | Self::Ticks { items: all, .. } => items(all),
            Self::Pairs { left, right } => items(left).max(items(right)),
            Self::Table { rows, .. } => 2 + 2 * rows.len(),
            Self::Lines { count } => 2 * count,
            Self::Picture { .. } => 20,
            Self::Heading { .. } => 2,
            Self::Small { .. } | Self::Rule | Self::Page => 1,
        }
    }
}

fn letters(spans: &[Span]) -> usize {
    spans
        .iter()
        .map(|span| match span {
            Span::Text { s } | Span::Code { s } => s.len(),
            Span::Strong { c } | Span::Emph { c } | Span::Strike { c } => letters(c),
            Span::Link { address, c, .. } => letters(c) + address.as_ref().map_or(0, String::len),
            Span::Break => LETTERS,
        })
        .sum()
}
