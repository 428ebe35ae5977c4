//! However a number is typed, it is found: other digits, other dashes, other blanks, what cannot be seen, letters that only look
//! like those, a line break in the middle.

use crate::carriers::{left, telling};
use privacy_guard::{Guard, Kind};
use proptest::prelude::*;
use std::sync::LazyLock;

static GUARD: LazyLock<Guard> = LazyLock::new(Guard::new);

/// Numbers that are nobody's, each with its kind and as it is written in one go.
fn number() -> impl Strategy<Value = (Kind, String)> {
    let cnp =
        "[3-6](5[3-9]|[6-9][0-9])(0[1-9]|1[0-2])(0[1-9]|1[0-9]|2[0-8])(0[1-9]|[1-3][0-9]|4[0-6])00[1-9][0-9]";
    let birth = "53([05][1-9]|[16][0-2])(0[1-9]|1[0-9]|2[0-8])/000[0-9]";
    prop_oneof![
        cnp.prop_map(|number| (Kind::NationalId, number)),
        birth.prop_map(|number| (Kind::NationalId, number)),
        "99[0-9]{6}-?[TRWAGMYFPDXBNJZSQVHLCKE]".prop_map(|number| (Kind::NationalId, number)),
        "[XYZKLM]-?99[0-9]{5}-?[TRWAGMYFPDXBNJZSQVHLCKE]".prop_map(|number| (Kind::NationalId, number)),
        "(0|\\+40 ?|0040 ?)7[2-9][0-9] 000 [0-9]{3}".prop_map(|number| (Kind::Phone, number)),
        "(\\+34 )?6[0-9]{2} 000 [0-9]{3}".prop_map(|number| (Kind::Phone, number)),
        "(\\+420 |00420 )?[67][0-9]{2} 000 [0-9]{3}".prop_map(|number| (Kind::Phone, number)),
        Just((Kind::Iban, "RO49 AAAA 1B31 0075 9384 0000".to_owned())),
        Just((Kind::Iban, "ES91 2100 0418 4502 0005 1332".to_owned())),
        Just((Kind::Iban, "CZ65 0800 0000 1920 0014 5399".to_owned())),
        "(VS|CJ|IS|GL) 0[0-9] [A-Z]{3}".prop_map(|number| (Kind::Plate, number)),
        "000[0-9] [BCDFGHJKLMNPRSTVWXYZ]{3}".prop_map(|number| (Kind::Plate, number)),
        "[0-9][ABCEHJKLMPSTUZ][0-9] 000[0-9]".prop_map(|number| (Kind::Plate, number)),
    ]
}

/// How a number is typed otherwise.
#[derive(Clone, Copy, Debug)]
enum Disguise {
    Plain,
    Small,
    FullWidth,
    OtherDashes,
    OtherBlanks,
    Invisible,
    LookAlikes,
    LineBreak,
}

const DISGUISES: [Disguise; 8] = [
    Disguise::Plain,
    Disguise::Small,
    Disguise::FullWidth,
    Disguise::OtherDashes,
    Disguise::OtherBlanks,
    Disguise::Invisible,
    Disguise::LookAlikes,
    Disguise::LineBreak,
];

const DASHES: [char; 6] = ['\u{2010}', '\u{2011}', '\u{2013}', '\u{2014}', '\u{2212}', '\u{ff0d}'];
const BLANKS: [char; 5] = ['\u{a0}', '\u{202f}', '\u{2009}', '\u{3000}', '\t'];
const UNSEEN: [char; 6] = ['\u{200b}', '\u{200c}', '\u{200d}', '\u{2060}', '\u{feff}', '\u{ad}'];
const ALIKE: [(char, char); 12] = [
    ('A', 'А'),
    ('B', 'В'),
    ('C', 'С'),
    ('E', 'Е'),
    ('H', 'Н'),
    ('K', 'К'),
    ('M', 'М'),
    ('O', 'О'),
    ('P', 'Р'),
    ('S', 'Ѕ'),
    ('T', 'Т'),
    ('X', 'Х'),
];

fn put_on(disguise: Disguise, number: &str, choice: usize) -> String {
    let mut blanks = 0;
    let mut typed = String::new();
    for (at, character) in number.chars().enumerate() {
        match (disguise, character) {
            (Disguise::Small, _) => typed.extend(character.to_lowercase()),
            (Disguise::FullWidth, '!'..='~') => {
                typed.push(char::from_u32(u32::from(character) + 0xfee0).unwrap());
            }
            (Disguise::OtherDashes, '-') => typed.push(DASHES[choice % DASHES.len()]),
            (Disguise::OtherBlanks, ' ') => typed.push(BLANKS[choice % BLANKS.len()]),
            (Disguise::Invisible, _) => {
                if at > 0 && (at + choice).is_multiple_of(3) {
                    typed.push(UNSEEN[choice % UNSEEN.len()]);
                }
                typed.push(character);
            }
            (Disguise::LookAlikes, _) => {
                let alike = ALIKE.iter().find(|(latin, _)| *latin == character);
                typed.push(alike.map_or(character, |(_, other)| *other));
            }
            (Disguise::LineBreak, ' ') if blanks == choice % 2 => {
                blanks += 1;
                typed.push('\n');
            }
            _ => {
                blanks += usize::from(character == ' ');
                typed.push(character);
            }
        }
    }
    typed
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_number_is_found_whatever_it_wears(
        (kind, number) in number(),
        disguise in proptest::sample::select(&DISGUISES[..]),
        choice in 0_usize..64,
    ) {
        let carriers = telling(kind);
        let carrier = carriers[choice % carriers.len()];
        prop_assert_eq!(left(&GUARD, carrier, &put_on(disguise, &number, choice)), None);
    }

    #[test]
    fn an_address_of_mail_is_found_however_it_is_written(
        name in "[a-z]{2,9}([._-][a-z]{2,9})?[0-9]{0,2}",
        house in "[a-z]{3,10}(-[a-z]{2,8})?",
        (at, dot) in proptest::sample::select(&[
            ("@", "."), (" @ ", "."), ("(at)", "."), (" (at) ", " (dot) "), ("[at]", "[dot]"), (" at ", " dot "),
            (" arroba ", " punto "), ("(arroba)", "."), ("(zavináč)", "."), (" zavináč ", " tečka "), (" zavinac ", " tecka "),
            (" arond ", " punct "), (" at ", " punct "), ("＠", "．"),
        ][..]),
        carrier in proptest::sample::select(&[
            "Write to {}, please.", "Îmi puteți scrie la {}, vă rog.", "Escríbeme a {}, por favor.", "Napište mi na {}, prosím.",
        ][..]),
    ) {
        prop_assert_eq!(left(&GUARD, carrier, &format!("{name}{at}{house}{dot}example")), None);
    }

    #[test]
    fn an_account_is_found(name in "[a-z]{3,9}[._][a-z]{2,9}[0-9]{0,3}", choice in 0_usize..64) {
        let (carrier, before) = [
            ("He wrote from his Instagram, {}, at night.", ""),
            ("Are contul de TikTok {} și scrie noaptea.", "@"),
            ("En Instagram es {} y escribe de noche.", "@"),
            ("Na Instagramu je {} a píše v noci.", "@"),
            ("The channel is {} on Telegram.", "t.me/"),
            ("Profilul este {}, l-am văzut ieri.", "https://facebook.example/"),
            ("El perfil es {}, lo vi ayer.", "instagram.com/"),
            ("Profil je {}, viděla jsem ho včera.", "https://www.tiktok.com/@"),
        ][choice % 8];
        prop_assert_eq!(left(&GUARD, carrier, &format!("{before}{name}")), None);
    }
}
