//! The fonts that go with the program, and what of a text they can show.

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use unicode_normalization::UnicodeNormalization;

/// Regular, bold and italic for words; signs such as arrows and ticks from another family.
pub(crate) static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    let files: [&'static [u8]; 4] = [
        include_bytes!("../fonts/OpenSans-Regular.ttf"),
        include_bytes!("../fonts/OpenSans-Bold.ttf"),
        include_bytes!("../fonts/OpenSans-Italic.ttf"),
        include_bytes!("../fonts/DejaVuSans-Symbols.ttf"),
    ];
    files.into_iter().flat_map(|file| Font::iter(Bytes::new(file))).collect()
});

/// The same, as the library looks them up.
pub(crate) static BOOK: LazyLock<LazyHash<FontBook>> =
    LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));

/// Stands for what no font of ours can show. A file with a gap in it would not be accessible.
const UNKNOWN: char = '\u{25a1}';
/// Letters without a blank after which a line may break, so that nothing runs off the paper.
const UNBROKEN: usize = 45;
/// A place to break a line at that is not seen.
const BREAK: char = '\u{200b}';

/// What of a text can be printed, on one line.
pub(crate) fn line(text: &str) -> String {
    lines(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What of a text can be printed, with its line breaks and blanks.
pub(crate) fn lines(text: &str) -> String {
    let mut printable = String::with_capacity(text.len());
    let mut unbroken = 0;
    for letter in text.nfc().filter(|letter| !is_unseen(*letter)) {
        unbroken = if letter.is_whitespace() || matches!(letter, '-' | '/') { 0 } else { unbroken + 1 };
        if unbroken > UNBROKEN {
            printable.push(BREAK);
            unbroken = 1;
        }
        printable.push(if is_shown(letter) { letter } else { UNKNOWN });
    }
    printable
}

/// Controls, and marks that only change the letters around them.
fn is_unseen(letter: char) -> bool {
    (letter.is_control() && !matches!(letter, '\n' | '\t'))
        || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
        || matches!(letter, '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}')
        || matches!(letter, '\u{1f3fb}'..='\u{1f3ff}')
}

fn is_shown(letter: char) -> bool {
    letter.is_whitespace() || FONTS.iter().any(|font| font.info().coverage.contains(u32::from(letter)))
}

#[cfg(test)]
mod tests {
    use super::{FONTS, line};

    #[test]
    fn romanian_letters_keep_their_comma() {
        assert_eq!(line("Șș Țț ŞşŢţ"), "Șș Țț ŞşŢţ");
        // Open Sans would replace them by those with a cedilla.
        let replaces = |data: &[u8]| data.windows(4).any(|tag| tag == b"locl");
        assert!(FONTS.iter().all(|font| !replaces(font.data())));
    }

    #[test]
    fn there_is_a_place_to_break_in_what_is_too_long() {
        assert_eq!(line(&"a".repeat(150)).matches('\u{200b}').count(), 3);
        assert_eq!(line(&"abc/".repeat(50)), "abc/".repeat(50));
    }
}
