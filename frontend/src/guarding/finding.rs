//! What was found in a field, where the field counts it.

use privacy_guard::{Confidence, Finding, Kind, Rule, Severity};

/// A place in a field's text that identifies somebody, or narrows down who it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Where it begins, in UTF-16 units.
    pub from: u32,
    /// Where it ends.
    pub to: u32,
    /// The words that stand there.
    pub words: String,
    /// What they are.
    pub kind: Kind,
    /// Why they were found.
    pub rule: Rule,
    /// How sure that is.
    pub confidence: Confidence,
    /// What may stand there instead.
    pub suggestion: String,
}

impl Found {
    /// Whether the forum takes no text with it, whatever its writer says.
    pub const fn is_refused(&self) -> bool {
        matches!(self.kind, Kind::NationalId | Kind::Phone)
    }

    /// Whether it leads to one person by itself.
    pub fn identifies(&self) -> bool {
        self.kind.severity() == Severity::Identify
    }

    /// Whether this is the same place in a text that has gone on.
    pub fn is_same(&self, other: &Self) -> bool {
        self.rule == other.rule && self.words == other.words
    }

    /// Whether a caret stands in it, at its borders too.
    pub const fn holds(&self, caret: u32) -> bool {
        self.from <= caret && caret <= self.to
    }
}

/// The guard's findings, in bytes, as a browser counts them.
pub fn in_units(text: &str, findings: Vec<Finding>) -> Vec<Found> {
    let (mut byte, mut unit) = (0, 0_u32);
    let mut unit_at = |end: usize| {
        unit = unit.saturating_add(units(text.get(byte..end).unwrap_or_default()));
        byte = end;
        unit
    };
    let found = findings.into_iter().map(|finding| Found {
        from: unit_at(finding.start),
        to: unit_at(finding.end),
        words: text.get(finding.range()).unwrap_or_default().to_owned(),
        kind: finding.kind,
        rule: finding.rule,
        confidence: finding.confidence,
        suggestion: finding.suggestion,
    });
    found.collect()
}

/// How many UTF-16 units a text has.
fn units(text: &str) -> u32 {
    text.chars().fold(0, |sum, c| sum.saturating_add(if u32::from(c) > 0xffff { 2 } else { 1 }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use privacy_guard::Guard;

    #[test]
    fn places_are_counted_as_browsers_do() {
        let text = "🙂 ș: CNP 6991231400016, apoi 6991231400016";
        let found = in_units(text, Guard::new().find(text));
        let utf16: Vec<u16> = text.encode_utf16().collect();
        assert_eq!(found.len(), 2);
        for one in found {
            let (from, to) = (usize::try_from(one.from).unwrap(), usize::try_from(one.to).unwrap());
            assert_eq!(String::from_utf16(&utf16[from..to]).unwrap(), one.words);
            assert!(one.is_refused() && one.identifies());
        }
    }
}
