//! Files gone wrong: errors with places, never a panic, never long.

use super::super::{Gift, parse, write};
use proptest::prelude::*;
use std::time::{Duration, Instant};

/// One of each form, as people type them.
const FILE: &str = "\
// A file of all forms
$CATEGORY: course/module

// [id:Q1] [tag:one]
::One::[markdown]Which **one**? {
\t~%50%partly \\: so#[html]<b>no</b>
\t=right#yes
\t~wrong
\t####In general
}

::Several::Which? {~%33.33333%a ~%33.33333%b ~%33.33334%c ~%-100%d}

Is it? {TRUE#no#yes####It is}

::Word::Grant is {~buried =entombed ~living} in a tomb.

Two plus two is {=four =4}.

Who?{=no one#good =%75%nobody# nearly}

When? {#
\t=1822:0#exactly
\t=%50%1820..1824#nearly
\t~#no
}

Match.{
=a -> b
=[plain]c -> d
= -> e
}

// [tag:waymark-ordering]
Order.{=first -> 1 =second -> 2}

// [tag:waymark-gaps] [gap:1:un]
[[1]] and [[2]]{=[[1]] -> one =[[2]] -> two}

// [guidance:plain:Says \\] why]
Write.{####Thanks}

Read this.
";

/// Numbers in an order that is always the same.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((self.0 >> 33) % u64::try_from(limit.max(1)).unwrap()).unwrap()
    }
}

fn mutated(dice: &mut Dice) -> String {
    const SIGNS: [char; 22] = [
        '{', '}', '~', '=', '#', ':', '\\', '%', '\n', '\r', '[', ']', '-', '>', '.', '*', '\0', 'ș', '/',
        '$', ' ', '9',
    ];
    let mut text: Vec<char> = FILE.chars().collect();
    for _ in 0..=dice.below(4) {
        let at = dice.below(text.len());
        let length = dice.below(12).min(text.len() - at);
        match dice.below(5) {
            0 => drop(text.remove(at)),
            1 => text.insert(at, SIGNS[dice.below(SIGNS.len())]),
            2 => text[at] = SIGNS[dice.below(SIGNS.len())],
            3 => drop(text.drain(at..at + length)),
            _ => {
                let piece = text[at..at + length].to_vec();
                let to = dice.below(text.len());
                text.splice(to..to, piece);
            }
        }
    }
    text.into_iter().collect()
}

/// Every error stands at a character of the text, which is what it repeats.
fn check(text: &str) -> Gift {
    let gift = parse(text);
    let text = text.strip_prefix('\u{feff}').unwrap_or(text).replace("\r\n", "\n").replace('\r', "\n");
    let lines: Vec<&str> = text.split('\n').collect();
    for error in &gift.errors {
        let line = lines[usize::try_from(error.line).unwrap() - 1];
        let there = line.chars().nth(usize::try_from(error.column).unwrap() - 1);
        assert!(there.is_some_and(|c| error.what.starts_with(c) || c == '\\'), "{error:?} in {text}");
        assert!(error.what.chars().count() <= 40);
    }
    gift
}

#[test]
fn the_file_itself_is_right() {
    let gift = check(FILE);
    assert_eq!((gift.items.len(), gift.errors), (12, Vec::new()));
}

#[test]
fn a_thousand_files_gone_wrong() {
    let (mut dice, mut wrong) = (Dice(2026), 0);
    for _ in 0..1_000 {
        let gift = check(&mutated(&mut dice));
        assert!(!gift.items.is_empty() || !gift.errors.is_empty());
        wrong += usize::from(!gift.errors.is_empty());
        assert_eq!(parse(&write(&gift.items)).errors, []);
    }
    assert!(wrong > 300, "only {wrong} of the mutations were noticed");
}

#[test]
fn no_text_takes_long() {
    let million = 1_000_000;
    for (name, piece) in [
        ("opening", "{"),
        ("closing", "}"),
        ("nested", "{~{="),
        ("marks", "~"),
        ("empty answers", "a{=~%x%"),
        ("weights", "~%1"),
        ("names", "::"),
        ("hashes", "#"),
        ("brackets", "["),
        ("backslashes", "\\"),
        ("comments", "// [tag:\n"),
        ("open comments", "//[tag:["),
        ("lines", "a\n"),
        ("questions", "a{=b}\n\n"),
        ("wrong questions", "a{~\n\n"),
        ("nothing", "\0"),
        ("line ends", "\r"),
    ] {
        for around in [("", ""), ("a{~b =", "}")] {
            quick(name, &format!("{}{}{}", around.0, piece.repeat(million / piece.len()), around.1));
        }
    }
    let tags: Vec<String> = (0..million / 10).map(|number| format!("[tag:{number}]")).collect();
    quick("tags", &format!("// {}\nWhat?{{T}}", tags.concat()));
}

fn quick(name: &str, text: &str) {
    let started = Instant::now();
    let gift = parse(text);
    assert!(started.elapsed() < Duration::from_secs(10), "{name} took {:?}", started.elapsed());
    assert!(gift.errors.len() <= 500);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn any_text_is_read(text in any::<String>()) {
        check(&text);
    }

    #[test]
    fn any_text_of_signs_is_read(text in "[{}~=#:%\\\\\n\r a1\\[\\]./*>-]{0,200}") {
        check(&text);
    }
}
