//! The letters that stand for a person where no picture does.

/// The first letters of the first and the last word of a name, as capitals: `Ana-Maria Ștefan` → `AȘ`.
pub fn initials(name: &str) -> String {
    let mut words = name.split_whitespace().filter_map(|word| word.chars().find(|c| c.is_alphanumeric()));
    let first = words.next();
    let last = words.next_back();
    first.into_iter().chain(last).flat_map(char::to_uppercase).collect()
}

#[cfg(test)]
mod tests {
    use super::initials;

    #[test]
    fn takes_first_and_last_word() {
        for (name, expected) in [
            ("Ana-Maria Ștefan", "AȘ"),
            ("Žaneta", "Ž"),
            ("José de la Cruz", "JC"),
            ("", ""),
            (" (x) ", "X"),
            ("😀 Eva", "E"),
        ] {
            assert_eq!(initials(name), expected, "{name}");
        }
    }
}
