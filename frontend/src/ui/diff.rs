//! Which lines two texts have in common: the longest common sequence of lines.

/// A line of one of two texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its text.
    pub text: String,
    /// Whether the other text lacks it.
    pub differs: bool,
}

/// The most pairs of lines that are compared; longer texts are marked as different from the first difference to the last.
const MOST_PAIRS: usize = 1_000_000;

/// The lines of both texts, each marked if the other text lacks it at this place.
pub fn compare(left: &str, right: &str) -> (Vec<Line>, Vec<Line>) {
    let left: Vec<&str> = left.lines().collect();
    let right: Vec<&str> = right.lines().collect();
    let common = common_lines(&left, &right);
    let mark = |lines: &[&str], kept: &dyn Fn(usize) -> bool| {
        lines
            .iter()
            .enumerate()
            .map(|(place, text)| Line { text: (*text).to_owned(), differs: !kept(place) })
            .collect()
    };
    (
        mark(&left, &|place| common.iter().any(|pair| pair.0 == place)),
        mark(&right, &|place| common.iter().any(|pair| pair.1 == place)),
    )
}

/// What became of a piece of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// It stayed.
    Same,
    /// It was taken away.
    Removed,
    /// It was added.
    Added,
}

/// How one text became another, word by word: pieces in their order, neighbours of one kind together.
pub fn compare_words(before: &str, after: &str) -> Vec<(Change, String)> {
    let (before, after) = (words_of(before), words_of(after));
    let mut pieces: Vec<(Change, String)> = Vec::new();
    let mut add = |change: Change, words: &[&str]| match pieces.last_mut() {
        _ if words.is_empty() => {}
        Some((last, text)) if *last == change => text.push_str(&words.concat()),
        _ => pieces.push((change, words.concat())),
    };
    let (mut left, mut right) = (0, 0);
    for (to_left, to_right) in common_lines(&before, &after) {
        add(Change::Removed, before.get(left..to_left).unwrap_or_default());
        add(Change::Added, after.get(right..to_right).unwrap_or_default());
        add(Change::Same, before.get(to_left..=to_left).unwrap_or_default());
        (left, right) = (to_left + 1, to_right + 1);
    }
    add(Change::Removed, before.get(left..).unwrap_or_default());
    add(Change::Added, after.get(right..).unwrap_or_default());
    pieces
}

/// The words of a text, each with the blanks behind it.
fn words_of(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let word = rest.find(char::is_whitespace).unwrap_or(rest.len());
        let blanks = rest.get(word..).unwrap_or_default();
        let end = rest.len() - blanks.trim_start().len();
        let (first, others) = rest.split_at(end);
        words.push(first);
        rest = others;
    }
    words
}

/// Pairs of places whose lines are the same, in order.
fn common_lines(left: &[&str], right: &[&str]) -> Vec<(usize, usize)> {
    let start = left.iter().zip(right).take_while(|(a, b)| a == b).count();
    let mut common: Vec<(usize, usize)> = (0..start).map(|place| (place, place)).collect();
    let (left_rest, right_rest) =
        (left.get(start..).unwrap_or_default(), right.get(start..).unwrap_or_default());
    // What both end with needs no comparing either: most changes are small.
    let ending = left_rest.iter().rev().zip(right_rest.iter().rev()).take_while(|(a, b)| a == b).count();
    let (left_end, right_end) = (left.len() - ending, right.len() - ending);
    let (left_rest, right_rest) =
        (left.get(start..left_end).unwrap_or_default(), right.get(start..right_end).unwrap_or_default());
    let tail = (0..ending).map(|place| (left_end + place, right_end + place));
    if left_rest.len().saturating_mul(right_rest.len()) > MOST_PAIRS {
        common.extend(tail);
        return common;
    }
    let lengths = lengths(left_rest, right_rest);
    let length = |i: usize, j: usize| lengths.get(i).and_then(|row| row.get(j)).copied().unwrap_or_default();
    let (mut i, mut j) = (0, 0);
    while let (Some(a), Some(b)) = (left_rest.get(i), right_rest.get(j)) {
        if a == b {
            common.push((start + i, start + j));
            i += 1;
            j += 1;
        } else if length(i + 1, j) >= length(i, j + 1) {
            i += 1;
        } else {
            j += 1;
        }
    }
    common.extend(tail);
    common
}

/// For each pair of places, how many lines the rests from there on have in common.
fn lengths(left: &[&str], right: &[&str]) -> Vec<Vec<u32>> {
    let mut rows = vec![vec![0; right.len() + 1]];
    for a in left.iter().rev() {
        let mut row = vec![0];
        if let Some(below) = rows.last() {
            for (b, pair) in right.iter().rev().zip(below.iter().rev().collect::<Vec<_>>().windows(2)) {
                let [below_next, below] = pair else { continue };
                let next = row.last().copied().unwrap_or_default();
                row.push(if a == b { **below_next + 1 } else { next.max(**below) });
            }
        }
        row.reverse();
        rows.push(row);
    }
    rows.reverse();
    rows
}

#[cfg(test)]
mod tests {
    use super::{Change, compare, compare_words};

    fn marks(left: &str, right: &str) -> (String, String) {
        let (left, right) = compare(left, right);
        let show = |lines: Vec<super::Line>| {
            lines
                .iter()
                .map(|line| format!("{}{}", if line.differs { "!" } else { "" }, line.text))
                .collect::<Vec<_>>()
                .join(" ")
        };
        (show(left), show(right))
    }

    fn changes(before: &str, after: &str) -> String {
        let show = |(change, text): (Change, String)| match change {
            Change::Same => text,
            Change::Removed => format!("[-{text}]"),
            Change::Added => format!("[+{text}]"),
        };
        compare_words(before, after).into_iter().map(show).collect()
    }

    #[test]
    fn tells_word_by_word_how_a_text_was_changed() {
        assert_eq!(changes("a b c d", "a x c d"), "a [-b ][+x ]c d");
        assert_eq!(changes("one\n\ntwo", "one\n\ntwo three"), "one\n\n[-two][+two three]");
        assert_eq!(changes("", "ședință"), "[+ședință]");
        assert_eq!(changes("same", "same"), "same");
        let long = |word: &str| format!("start {} end", word.repeat(3_000));
        assert_eq!(compare_words(&long("a "), &long("b ")).len(), 4);
    }

    #[test]
    fn marks_what_only_one_side_has() {
        assert_eq!(marks("a\nb\nc", "a\nc\nd"), ("a !b c".into(), "a c !d".into()));
        assert_eq!(marks("a\nb", "a\nb"), ("a b".into(), "a b".into()));
        assert_eq!(marks("", "x"), (String::new(), "!x".into()));
        assert_eq!(marks("x\na\ny\nb", "a\nz\nb\nx"), ("!x a !y b".into(), "a !z b !x".into()));
    }
}
