//! Which part stands in which file.

use shared::core::Language;
use shared::learning::{MAX_TAG, PartKind, RESERVED_TAG};

/// Where the structure stands.
pub const STRUCTURE: &str = "course.json";
/// The folder of the media.
pub const MEDIA: &str = "media/";
/// Characters that a key may have.
const LONGEST_KEY: usize = 80;
/// Characters that a medium's name may have.
const LONGEST_NAME: usize = 120;
/// Characters of the ending that are kept where a name is made to fit.
const LONGEST_ENDING: usize = 10;

/// Where a part stands: the beginning of its files' names.
#[derive(Clone, Debug)]
pub struct Place(String);

impl Place {
    /// That of the course.
    pub fn course() -> Self {
        Self("course".to_owned())
    }

    /// That of a module.
    pub fn module(key: &str) -> Self {
        Self(format!("modules/{key}"))
    }

    /// That of a child of a part of this kind.
    pub fn below(&self, parent: PartKind, kind: PartKind, key: &str) -> Self {
        match (parent, kind) {
            (PartKind::Course, PartKind::Module) => Self::module(key),
            (PartKind::Course, _) => Self(format!("activities/{key}")),
            _ => Self(format!("{}/{key}", self.0)),
        }
    }

    /// The file with its settings, if they do not stand in the structure.
    pub fn settings(&self) -> String {
        format!("{}.json", self.0)
    }

    /// The file with its words.
    pub fn words(&self, language: Language) -> String {
        format!("{}.{language}.md", self.0)
    }

    /// The file with the captions of one of its blocks.
    pub fn captions(&self, block: &str, language: Language) -> String {
        format!("{}.{block}.{language}.vtt", self.0)
    }
}

/// The file with the questions of the bank.
pub fn bank(language: Language) -> String {
    format!("questions.{language}.gift")
}

/// Whether the settings of this kind have a file of their own.
pub const fn has_settings_file(kind: PartKind) -> bool {
    matches!(kind, PartKind::Quiz | PartKind::Scenario | PartKind::Assignment | PartKind::Questionnaire)
}

/// Whether this can be a key: small letters, digits, hyphens and underscores.
pub fn is_key(key: &str) -> bool {
    (1..=LONGEST_KEY).contains(&key.len())
        && key.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_'))
}

/// Whether this can be a tag: a line that every program which reads GIFT takes as one.
pub fn is_tag(tag: &str) -> bool {
    (1..=MAX_TAG).contains(&tag.chars().count())
        && tag.trim() == tag
        && !tag.starts_with(RESERVED_TAG)
        && !tag.chars().any(|character| {
            character.is_control() || matches!(character, '[' | ']' | '<' | '>' | '`' | '\\')
        })
}

/// Whether a medium can have this name: one that every file system takes.
pub fn is_medium(name: &str) -> bool {
    (1..=LONGEST_NAME).contains(&name.chars().count())
        && name.trim() == name
        && !name.starts_with('.')
        && !name.ends_with('.')
        && !name.contains(cannot_stand)
}

fn cannot_stand(character: char) -> bool {
    character.is_control() || matches!(character, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|')
}

/// A name like this one that a medium can have, and that is not taken.
pub fn free_medium(name: &str, mut is_taken: impl FnMut(&str) -> bool) -> String {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let fitting = |text: &str, room: usize| {
        let text: String =
            text.chars().map(|one| if cannot_stand(one) { '-' } else { one }).take(room).collect();
        text.trim_matches(|one: char| one == '.' || one.is_whitespace()).to_owned()
    };
    let ending = fitting(ending, LONGEST_ENDING);
    let ending = if ending.is_empty() { ending } else { format!(".{ending}") };
    let numbered = |number: u32| {
        let number = if number == 1 { String::new() } else { format!("-{number}") };
        let room = LONGEST_NAME.saturating_sub(number.len() + ending.chars().count());
        let stem = fitting(stem, room);
        format!("{}{number}{ending}", if stem.is_empty() { "file" } else { &stem })
    };
    (1..=u32::MAX).map(numbered).find(|name| !is_taken(name)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    #[test]
    fn a_good_name_stays() {
        assert_eq!(free_medium("Fișă de lucru.pdf", |_| false), "Fișă de lucru.pdf");
        assert_eq!(free_medium("What? Why: 1*2.pdf", |_| false), "What- Why- 1-2.pdf");
        assert_eq!(free_medium("map.png", |name| name == "map.png"), "map-2.png");
    }

    proptest! {
        #[test]
        fn every_name_becomes_one_that_is_free(names in prop::collection::vec("\\PC{0,140}(\\.[a-z?]{0,15})?", 1..8)) {
            let mut taken = BTreeSet::new();
            for name in names {
                let name = free_medium(&name, |name| taken.contains(&name.to_lowercase()));
                prop_assert!(is_medium(&name), "{name:?}");
                prop_assert!(taken.insert(name.to_lowercase()));
            }
        }
    }
}
