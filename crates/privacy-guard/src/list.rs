//! Lists of words within the rules. Where a word stands in its list is told by a number made of its letters, so that nearly all
//! words are known at once not to stand there; this is laid out when the guard is compiled.

use crate::filter::{opening, whole};

/// Slots that a list has, as a power of two; no list has as many words.
const SLOTS: u32 = 8;
/// Bits of a slot that hold where its word stands, counted from 1; those above tell words apart that share a slot.
const PLACE: u32 = 11;

/// Words written with blanks between them; `word*` stands for all words that begin so.
#[derive(Debug)]
pub(crate) struct Words {
    text: &'static str,
    slots: [u16; 1 << SLOTS],
    /// Whether one of them begins with something else than a letter of ASCII, as the numbers and marks of a text do.
    has_other: bool,
    /// Whether it has beginnings.
    has_open: bool,
    /// Whether a beginning is too short for a slot, so that all of the list has to be read.
    has_short: bool,
}

#[expect(
    clippy::indexing_slicing,
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    reason = "runs when the crate is compiled, where nothing else can be called and a mistake stops the build"
)]
impl Words {
    /// Lays out the list when the guard is compiled.
    pub(crate) const fn new(words: &'static str) -> Self {
        let bytes = words.as_bytes();
        assert!(bytes.len() < 1 << PLACE, "a list is too long for its slots");
        let mut list =
            Self { text: words, slots: [0; 1 << SLOTS], has_other: false, has_open: false, has_short: false };
        let (mut from, mut count) = (0, 0);
        while from < bytes.len() {
            let mut to = from;
            while to < bytes.len() && !bytes[to].is_ascii_whitespace() {
                to += 1;
            }
            if to > from {
                list.put(bytes.split_at(to).0.split_at(from).1, from as u16 + 1);
                count += 1;
                assert!(count < 1 << SLOTS, "a list has too many words for its slots");
            }
            from = to + 1;
        }
        list
    }

    const fn put(&mut self, word: &[u8], place: u16) {
        self.has_other |= !word[0].is_ascii_lowercase();
        let hash = match word.split_last() {
            Some((b'*', beginning)) => {
                self.has_open = true;
                opening(beginning)
            }
            _ => Some(whole(word)),
        };
        let Some(hash) = hash else {
            self.has_short = true;
            return;
        };
        let mut slot = slot(hash) as usize;
        while self.slots[slot] != 0 {
            slot = (slot + 1) % (1 << SLOTS);
        }
        self.slots[slot] = place | (tag(hash) as u16) << PLACE;
    }
}

impl Words {
    /// Whether a word is one of them.
    pub(crate) fn has(&self, word: &str) -> bool {
        if !self.has_other && !word.as_bytes().first().is_some_and(u8::is_ascii_lowercase) {
            return false;
        }
        self.finds(whole(word.as_bytes()), word)
            || (self.has_open && opening(word.as_bytes()).is_some_and(|hash| self.finds(hash, word)))
            || (self.has_short && self.text.split_ascii_whitespace().any(|one| is(word, one)))
    }

    /// Looks at the words from a slot on, until one is empty.
    fn finds(&self, hash: u32, word: &str) -> bool {
        let first = usize::try_from(slot(hash)).unwrap_or_default();
        for at in first..first + self.slots.len() {
            let Some(kept) = self.slots.get(at % (1 << SLOTS)).copied().filter(|kept| *kept != 0) else {
                return false;
            };
            let place = usize::from(kept % (1 << PLACE)).checked_sub(1);
            if u32::from(kept >> PLACE) == tag(hash)
                && let Some(rest) = place.and_then(|place| self.text.get(place..))
                && rest
                    .split(|blank: char| blank.is_ascii_whitespace())
                    .next()
                    .is_some_and(|one| is(word, one))
            {
                return true;
            }
        }
        false
    }
}

/// The slot with which looking begins.
const fn slot(hash: u32) -> u32 {
    hash >> (u32::BITS - SLOTS)
}

/// What tells words apart that share a slot.
const fn tag(hash: u32) -> u32 {
    (hash >> (u32::BITS - SLOTS - (u16::BITS - PLACE))) % (1 << (u16::BITS - PLACE))
}

/// Whether a word is the one of a list, or begins so.
pub(crate) fn is(word: &str, one: &str) -> bool {
    one.strip_suffix('*').map_or(word == one, |beginning| word.starts_with(beginning))
}

#[cfg(test)]
mod tests {
    use super::Words;

    #[test]
    fn words_and_beginnings_are_found_and_no_others() {
        const LIST: &Words = &Words::new("pasap* str ul c \\\n zx* . la inscris , pas");
        for word in ["pasap", "pasaportul", "str", "ul", "c", "zx", "zxy", ".", "la", ",", "inscris", "pas"] {
            assert!(LIST.has(word), "{word}");
        }
        for word in ["", "*", "pa", "pasa", "strada", "el", "le", "d", "z", "inscrie", "inscrisa"] {
            assert!(!LIST.has(word), "{word}");
        }
    }

    #[test]
    fn letters_alone_have_no_marks_and_no_other_letters() {
        const LETTERS: &Words = &Words::new("ulici");
        const OTHERS: &Words = &Words::new("\u{e1}rea ulici");
        assert!(!LETTERS.has("\u{e1}rea") && !LETTERS.has("7") && LETTERS.has("ulici"));
        assert!(OTHERS.has("\u{e1}rea") && !OTHERS.has("7") && OTHERS.has("ulici"));
    }

    #[test]
    fn an_empty_list_has_none() {
        const NONE: &Words = &Words::new("");
        assert!(!NONE.has("a") && !NONE.has(""));
    }
}
