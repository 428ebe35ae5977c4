//! Which lines two texts have in common: the longest common sequence of lines.

/// A line of one of two texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its text.
    pub text: String,
    /// Whether the other text lacks it.
    pub differs: bool,
}

/// The most pairs of lines that are compared; longer texts are marked as different from the first difference on.
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

/// Pairs of places whose lines are the same, in order.
fn common_lines(left: &[&str], right: &[&str]) -> Vec<(usize, usize)> {
    let start = left.iter().zip(right).take_while(|(a, b)| a == b).count();
    let mut common: Vec<(usize, usize)> = (0..start).map(|place| (place, place)).collect();
    let (left_rest, right_rest) =
        (left.get(start..).unwrap_or_default(), right.get(start..).unwrap_or_default());
    if left_rest.len().saturating_mul(right_rest.len()) > MOST_PAIRS {
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
    use super::compare;

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

    #[test]
    fn marks_what_only_one_side_has() {
        assert_eq!(marks("a\nb\nc", "a\nc\nd"), ("a !b c".into(), "a c !d".into()));
        assert_eq!(marks("a\nb", "a\nb"), ("a b".into(), "a b".into()));
        assert_eq!(marks("", "x"), (String::new(), "!x".into()));
        assert_eq!(marks("x\na\ny\nb", "a\nz\nb\nx"), ("!x a !y b".into(), "a !z b !x".into()));
    }
}
