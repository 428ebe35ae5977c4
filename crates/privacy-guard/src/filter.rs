//! Tells of nearly every word that it is in no list, by its first two letters and its length.

/// Letters of the alphabet.
const LETTERS: usize = 26;
/// Stands for the second letter of a word that has none, or has another character there.
const OTHER: u32 = 31;

/// For each first letter, the second letters and the lengths that the words of a list have.
#[derive(Debug)]
pub(crate) struct Filter {
    seconds: [u32; LETTERS],
    lengths: [u32; LETTERS],
    /// Whether a word begins with something else than a letter.
    others: bool,
}

#[expect(
    clippy::indexing_slicing,
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    reason = "all of it runs when the crate is compiled, where nothing else can be called and a mistake stops the build"
)]
impl Filter {
    /// None yet.
    pub(crate) const fn empty() -> Self {
        Self { seconds: [0; LETTERS], lengths: [0; LETTERS], others: false }
    }

    /// Of words with blanks between them; `word*` stands for all that begin so.
    pub(crate) const fn of(words: &[u8]) -> Self {
        let mut filter = Self::empty();
        let mut from = 0;
        while from < words.len() {
            let mut to = from;
            while to < words.len() && !words[to].is_ascii_whitespace() {
                to += 1;
            }
            if to > from {
                let is_open = words[to - 1] == b'*';
                filter = filter.with(words, from, if is_open { to - 1 } else { to }, is_open);
            }
            from = to + 1;
        }
        filter
    }

    /// With one word more: the bytes of `words` from one to another.
    pub(crate) const fn with(mut self, words: &[u8], from: usize, to: usize, is_open: bool) -> Self {
        if from >= to || !words[from].is_ascii_lowercase() {
            self.others = true;
            return self;
        }
        let first = (words[from] - b'a') as usize;
        let len = if to - from > 31 { 31 } else { (to - from) as u32 };
        let second = if to - from == 1 { OTHER } else { second(words[from + 1]) };
        self.seconds[first] |= if is_open && to - from == 1 { u32::MAX } else { 1 << second };
        self.lengths[first] |= if is_open { u32::MAX << len } else { 1 << len };
        self
    }
}

impl Filter {
    /// Whether the word may be in the list; if not, it is not.
    pub(crate) fn may_have(&self, word: &str) -> bool {
        let mut bytes = word.bytes();
        let Some(first) = bytes.next().filter(u8::is_ascii_lowercase) else { return self.others };
        let second = bytes.next().map_or(OTHER, second);
        let first = usize::from(first - b'a');
        let length = word.len().min(31);
        let has =
            |masks: &[u32; LETTERS], bit: usize| masks.get(first).is_some_and(|mask| (mask >> bit) & 1 == 1);
        has(&self.lengths, length) && has(&self.seconds, usize::try_from(second).unwrap_or_default())
    }
}

/// The bit of a second letter.
const fn second(byte: u8) -> u32 {
    match byte {
        b'a' => 0,
        b'b' => 1,
        b'c' => 2,
        b'd' => 3,
        b'e' => 4,
        b'f' => 5,
        b'g' => 6,
        b'h' => 7,
        b'i' => 8,
        b'j' => 9,
        b'k' => 10,
        b'l' => 11,
        b'm' => 12,
        b'n' => 13,
        b'o' => 14,
        b'p' => 15,
        b'q' => 16,
        b'r' => 17,
        b's' => 18,
        b't' => 19,
        b'u' => 20,
        b'v' => 21,
        b'w' => 22,
        b'x' => 23,
        b'y' => 24,
        b'z' => 25,
        _ => OTHER,
    }
}

#[cfg(test)]
mod tests {
    use super::Filter;

    #[test]
    fn every_word_passes_its_own_filter() {
        let filter = Filter::of(b"pasap* str ul c x* . la");
        for word in ["pasap", "pasaportul", "str", "ul", "c", "x", "xyz", ".", "la"] {
            assert!(filter.may_have(word), "{word}");
        }
        for word in ["pa", "strada", "el", "le", "d", "ca"] {
            assert!(!filter.may_have(word), "{word}");
        }
    }
}
