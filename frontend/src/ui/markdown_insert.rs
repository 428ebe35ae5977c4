//! What a button of the editor does to the text: pure, with the selection in UTF-16 units as browsers count.

/// A piece of Markdown to put around or before the selection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Insert {
    /// `**…**`
    Bold,
    /// `_…_`
    Italic,
    /// `> ` before each line.
    Quote,
    /// `- ` before each line.
    List,
    /// `[…](https://)`
    Link,
}

/// A text and the part of it that is selected, in UTF-16 units.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edited {
    /// The whole text.
    pub text: String,
    /// Where the selection begins.
    pub start: u32,
    /// Where it ends.
    pub end: u32,
}

impl Insert {
    /// The text after the button; `example` stands in where nothing is selected. What remains to be typed is selected.
    pub fn apply(self, text: &str, start: u32, end: u32, example: &str) -> Edited {
        let (start_byte, end_byte) = (byte(text, start), byte(text, end.max(start)));
        let (before, rest) = text.split_at(start_byte);
        let (selected, after) = rest.split_at(end_byte - start_byte);
        match self {
            Self::Bold => around(before, selected, after, ("**", "**"), example),
            Self::Italic => around(before, selected, after, ("_", "_"), example),
            Self::Link if selected.is_empty() => {
                around(before, selected, after, ("[", "](https://)"), example)
            }
            Self::Link => {
                // The words are there: the address is what remains to be typed.
                let opened = format!("{before}[{selected}](");
                let start = units(&opened);
                Edited { start, end: start + units("https://"), text: format!("{opened}https://){after}") }
            }
            Self::Quote => each_line(before, selected, after, "> "),
            Self::List => each_line(before, selected, after, "- "),
        }
    }
}

fn around(before: &str, selected: &str, after: &str, marks: (&str, &str), example: &str) -> Edited {
    let inner = if selected.is_empty() { example } else { selected };
    let start = units(before) + units(marks.0);
    Edited { start, end: start + units(inner), text: [before, marks.0, inner, marks.1, after].concat() }
}

/// Whole lines: the selection grows to the beginning of its first line.
fn each_line(before: &str, selected: &str, after: &str, mark: &str) -> Edited {
    let line_start = before.rfind('\n').map_or(0, |place| place + 1);
    let (before, line) = before.split_at(line_start);
    let marked: Vec<String> =
        format!("{line}{selected}").split('\n').map(|line| format!("{mark}{line}")).collect();
    let marked = marked.join("\n");
    let start = units(before);
    let end = start + units(&marked);
    let text = [before, &marked, after].concat();
    Edited { text, start: if selected.is_empty() { end } else { start }, end }
}

pub(super) fn units(text: &str) -> u32 {
    u32::try_from(text.encode_utf16().count()).unwrap_or(u32::MAX)
}

/// The byte at which this many UTF-16 units have passed; the end if there are fewer.
pub(super) fn byte(text: &str, units: u32) -> usize {
    let mut passed = 0;
    for (place, c) in text.char_indices() {
        if passed >= units {
            return place;
        }
        passed += u32::try_from(c.len_utf16()).unwrap_or(2);
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::{Edited, Insert};

    fn edited(text: &str, start: u32, end: u32) -> Edited {
        Edited { text: text.to_owned(), start, end }
    }

    #[test]
    fn puts_marks_around_the_selection_or_an_example() {
        assert_eq!(Insert::Bold.apply("a știe b", 2, 6, "x"), edited("a **știe** b", 4, 8));
        assert_eq!(Insert::Italic.apply("🙂", 2, 2, "word"), edited("🙂_word_", 3, 7));
        assert_eq!(Insert::Link.apply("see it", 4, 6, "x"), edited("see [it](https://)", 9, 17));
        assert_eq!(Insert::Link.apply("", 0, 0, "words"), edited("[words](https://)", 1, 6));
    }

    #[test]
    fn marks_whole_lines() {
        assert_eq!(Insert::Quote.apply("one\ntwo\nthree", 5, 9, ""), edited("one\n> two\n> three", 4, 13));
        assert_eq!(Insert::List.apply("one", 3, 3, ""), edited("- one", 5, 5));
    }

    #[test]
    fn a_selection_beyond_the_end_does_no_harm() {
        assert_eq!(Insert::Bold.apply("a", 9, 12, "b"), edited("a**b**", 3, 4));
    }
}
