//! Compiles the lists of `data/` into one finite-state map: a folded name → what it may be.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::path::Path;
use std::{env, fs};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use xorf::{BinaryFuse8, DmaSerializable};

#[path = "src/keys.rs"]
mod keys;
#[path = "src/sieve.rs"]
mod sieve;

/// Bits of a sieve for each of its words at least: so few words pass that no list has.
const SPARSE: usize = 6;

/// Lists and their bits; `src/tables.rs` reads the same bits.
const LISTS: [(&str, u64); 7] = [
    ("given-names.txt", 1),
    ("family-names.txt", 1 << 1),
    ("towns.txt", 1 << 2),
    ("villages.txt", 1 << 3),
    ("regions.txt", 1 << 4),
    ("not-names.txt", 1 << 5),
    ("authors.txt", 1 << 6),
];

/// Languages in which an entry is also a common word, and their bits.
///
/// With `?`: rarely, so that the word is a name where it does what persons do.
const LANGUAGES: [(&str, u64); 8] = [
    ("cs", 1 << 7),
    ("en", 1 << 8),
    ("es", 1 << 9),
    ("ro", 1 << 10),
    ("cs?", 1 << 11),
    ("en?", 1 << 12),
    ("es?", 1 << 13),
    ("ro?", 1 << 14),
];

/// Words by whose neighbourhood names are told, `data/cues/<name>.txt`, in the order of their bits in `src/cues.rs`.
const CUES: [&str; 16] = [
    "titles", "kin", "named", "says", "with", "where", "places", "regions", "cited", "things", "saints",
    "openers", "heads", "inside", "tails", "treaties",
];

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=data");
    println!("cargo::rerun-if-changed=src/sieve.rs");
    println!("cargo::rerun-if-changed=src/keys.rs");
    let mut entries: BTreeMap<String, u64> = BTreeMap::new();
    for (list, bit) in LISTS {
        let text = fs::read_to_string(Path::new("data").join(list))?;
        for name in text.lines().filter(|line| !line.is_empty()) {
            *entries.entry(key(name)).or_default() |= bit;
        }
    }
    let words = fs::read_to_string("data/words.txt")?;
    for line in words.lines() {
        let mut parts = line.split(' ');
        let Some(bits) = parts.next().and_then(|word| entries.get_mut(word)) else { continue };
        for language in parts {
            let known = LANGUAGES.iter().find(|(code, _)| *code == language);
            *bits |= known.ok_or_else(|| format!("data/words.txt: no language {language}"))?.1;
        }
    }
    let (long, single): (BTreeSet<&str>, BTreeSet<&str>) =
        entries.keys().map(String::as_str).partition(|name| name.contains(' '));
    write_sieve("names.sieve", &single)?;
    write_sieve("openings.sieve", &long.iter().filter_map(|name| name.split(' ').next()).collect())?;
    write("common.bin", &common()?)?;
    write("names.fst", &map(entries)?)?;
    let cues = cues()?;
    write_sieve("cues.sieve", &cues.keys().map(String::as_str).collect())?;
    write("cues.fst", &map(cues)?)
}

/// The common words and stems, as `src/common.rs` asks for them.
fn common() -> Result<Vec<u8>, Box<dyn Error>> {
    let words = fs::read_to_string("data/common-words.txt")?;
    let stems = fs::read_to_string("data/common-stems.txt")?;
    let of_words = words.lines().map(keys::key);
    let keys: BTreeSet<u64> = of_words.chain(stems.lines().map(keys::key_of_stem)).collect();
    let filter = BinaryFuse8::try_from(&keys.into_iter().collect::<Vec<_>>())?;
    let mut bytes = vec![0_u8; BinaryFuse8::DESCRIPTOR_LEN];
    filter.dma_copy_descriptor_to(&mut bytes);
    bytes.extend_from_slice(filter.dma_fingerprints());
    Ok(bytes)
}

fn write_sieve(name: &str, words: &BTreeSet<&str>) -> Result<(), Box<dyn Error>> {
    let length = (words.len() * SPARSE).div_ceil(8).next_power_of_two();
    let mut bytes = vec![0_u8; length];
    for word in words {
        let (place, bit) = sieve::bit(word.as_bytes(), length);
        *bytes.get_mut(place).ok_or("a bit beyond its sieve")? |= bit;
    }
    write(name, &bytes)
}

fn cues() -> Result<BTreeMap<String, u64>, Box<dyn Error>> {
    let mut cues: BTreeMap<String, u64> = BTreeMap::new();
    let mut bit = 1;
    for name in CUES {
        let text = fs::read_to_string(format!("data/cues/{name}.txt"))?;
        for word in text.lines().filter(|line| !line.starts_with('#')).flat_map(str::split_whitespace) {
            let key = key(word);
            // The guard asks for words alone.
            if !key.starts_with(char::is_alphabetic) {
                return Err(format!("data/cues/{name}.txt: {word} is no word").into());
            }
            *cues.entry(key).or_default() |= bit;
        }
        bit <<= 1;
    }
    Ok(cues)
}

fn map(entries: BTreeMap<String, u64>) -> Result<Vec<u8>, fst::Error> {
    Ok(fst::Map::from_iter(entries)?.as_fst().as_bytes().to_vec())
}

fn write(name: &str, bytes: &[u8]) -> Result<(), Box<dyn Error>> {
    let target = env::var_os("OUT_DIR").ok_or("OUT_DIR is not set")?;
    fs::write(Path::new(&target).join(name), bytes)?;
    Ok(())
}

/// A name as the view folds it, its words parted by one blank whatever parts them.
fn key(name: &str) -> String {
    let mut key = String::with_capacity(name.len());
    for character in name.nfd().filter(|character| !is_combining_mark(*character)) {
        match character {
            '-' | '\'' | '’' | ' ' | '/' => key.push(' '),
            '.' => {}
            'đ' | 'Đ' => key.push('d'),
            'ł' | 'Ł' => key.push('l'),
            'ø' | 'Ø' => key.push('o'),
            'ı' => key.push('i'),
            'ß' => key.push_str("ss"),
            'æ' | 'Æ' => key.push_str("ae"),
            _ => key.extend(character.to_lowercase()),
        }
    }
    key.split_whitespace().collect::<Vec<_>>().join(" ")
}
