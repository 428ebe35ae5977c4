//! Plural categories of whole numbers (CLDR 48, plural rules, cardinal) as patterns of a Rust `match`.

/// The categories that whole numbers fall into in a locale, `other` left out, in the order of the match, each with
/// its pattern. `None` for a locale whose rules are not written here.
pub fn categories(locale: &str) -> Option<&'static [(&'static str, &'static str)]> {
    match locale {
        // one: i = 1 and v = 0
        "en" => Some(&[("one", "1")]),
        // one: i = 1 and v = 0; few: v != 0 or n = 0 or n != 1 and n % 100 = 1..19
        "ro" => Some(&[("one", "1"), ("few", "n if n == 0 || matches!(n % 100, 1..=19)")]),
        // one: n = 1; many: e = 0 and i != 0 and i % 1000000 = 0 and v = 0 …
        "es" => Some(&[("one", "1"), ("many", "n if n != 0 && n % 1_000_000 == 0")]),
        // one: i = 1 and v = 0; few: i = 2..4 and v = 0; many: v != 0, so never for whole numbers
        "cs" => Some(&[("one", "1"), ("few", "2..=4")]),
        _ => None,
    }
}

/// Whether a text may leave the category out and let `other` speak: Spanish millions need a word of their own
/// (`un millón de`) only where such numbers occur.
pub fn optional(locale: &str, category: &str) -> bool {
    locale == "es" && category == "many"
}

/// The separator of thousands and from how many digits on it is put (CLDR `minimumGroupingDigits` + 3).
pub fn grouping(locale: &str) -> (&'static str, usize) {
    match locale {
        "ro" => (".", 4),
        "es" => (".", 5),
        "cs" => ("\u{a0}", 4),
        _ => (",", 4),
    }
}

/// Whether a variant's key names a plural category of any language.
pub fn is_category(key: &str) -> bool {
    matches!(key, "zero" | "one" | "two" | "few" | "many" | "other")
}
