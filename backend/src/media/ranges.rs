//! `Range` (RFC 9110 §14): which bytes of a file are wanted.

/// What of a file is wanted.
#[derive(Debug, PartialEq, Eq)]
pub enum Range {
    /// All of it: nothing else was asked for, or what nobody understands.
    Whole,
    /// From this byte to that one.
    Part {
        /// The first, from 0.
        first: u64,
        /// The last.
        last: u64,
    },
    /// Nothing that is there.
    Beyond,
}

/// Reads the header for a file of this size. Several ranges at once, which no player asks for, are answered with the whole file.
pub fn of(header: &str, size: u64) -> Range {
    let Some((unit, wanted)) = header.trim().split_once('=') else { return Range::Whole };
    let Some((from, to)) = wanted.trim().split_once('-').filter(|_| unit.eq_ignore_ascii_case("bytes"))
    else {
        return Range::Whole;
    };
    let last = size.saturating_sub(1);
    match (number(from), number(to)) {
        (Some(first), Some(end)) if end < first => Range::Whole,
        (Some(first), _) if first >= size && is_end(to) => Range::Beyond,
        (Some(first), Some(end)) => Range::Part { first, last: end.min(last) },
        (Some(first), None) if to.is_empty() => Range::Part { first, last },
        (None, Some(length)) if from.is_empty() && (length == 0 || size == 0) => Range::Beyond,
        (None, Some(length)) if from.is_empty() => Range::Part { first: size.saturating_sub(length), last },
        _ => Range::Whole,
    }
}

fn is_end(text: &str) -> bool {
    text.is_empty() || number(text).is_some()
}

fn number(text: &str) -> Option<u64> {
    // More digits than a number has are more bytes than any file.
    let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().unwrap_or(u64::MAX))
}

#[cfg(test)]
mod tests {
    use super::Range::{Beyond, Part, Whole};
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_asked_for() {
        for (header, size, expected) in [
            ("", 10, Whole),
            ("bytes=0-", 10, Part { first: 0, last: 9 }),
            ("bytes=0-0", 10, Part { first: 0, last: 0 }),
            ("bytes=4-6", 10, Part { first: 4, last: 6 }),
            ("Bytes=4-100", 10, Part { first: 4, last: 9 }),
            ("bytes=-3", 10, Part { first: 7, last: 9 }),
            ("bytes=-30", 10, Part { first: 0, last: 9 }),
            ("bytes=10-", 10, Beyond),
            ("bytes=99999999999999999999-", 10, Beyond),
            ("bytes=-0", 10, Beyond),
            ("bytes=0-", 0, Beyond),
            ("bytes=6-4", 10, Whole),
            ("bytes=-", 10, Whole),
            ("bytes=a-b", 10, Whole),
            ("bytes=1-2,4-5", 10, Whole),
            ("lines=1-2", 10, Whole),
        ] {
            assert_eq!(of(header, size), expected, "{header} of {size}");
        }
    }

    proptest! {
        #[test]
        fn a_part_is_in_the_file(header in "(bytes=)?[0-9,-]{0,12}", size in 0_u64..1000) {
            if let Part { first, last } = of(&header, size) {
                prop_assert!(first <= last && last < size);
            }
        }
    }
}
