//! Scores of the guard on annotated texts, as the de-identification benchmark defines them.

use crate::{Kind, Severity};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// An annotated text, or one to be read: a line of a file.
#[derive(Clone, Debug, Deserialize)]
pub struct Case {
    /// What the text is called.
    pub id: String,
    /// The code of its language.
    #[serde(default)]
    pub lang: String,
    /// The text.
    pub text: String,
    /// What is to be found in it.
    #[serde(default)]
    pub spans: Vec<Span>,
}

/// A part of a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    /// Where it begins, in code points.
    pub start: usize,
    /// The code point after it.
    pub end: usize,
    /// Its kind, by the benchmark's name.
    #[serde(rename = "type")]
    pub kind: String,
}

/// What was found in a text: a line of a file.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Prediction {
    /// What the text is called.
    pub id: String,
    /// What was found.
    pub spans: Vec<Span>,
}

/// What was found in a text, in code points.
pub fn predict(guard: &crate::Guard, case: &Case) -> Prediction {
    let findings = guard.find_in(&case.text, crate::Language::with_code(&case.lang));
    let mut places =
        case.text.char_indices().map(|(at, _)| at).chain([case.text.len()]).enumerate().peekable();
    // Findings are sorted and do not overlap: one walk over the text is enough.
    let mut point = |byte: usize| {
        while places.peek().is_some_and(|(_, at)| *at < byte) {
            places.next();
        }
        places.peek().map_or(0, |(number, _)| *number)
    };
    let spans = findings
        .iter()
        .map(|finding| Span {
            start: point(finding.start),
            end: point(finding.end),
            kind: finding.kind.name().to_owned(),
        })
        .collect();
    Prediction { id: case.id.clone(), spans }
}

/// Of how many, how many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// How many.
    pub part: usize,
    /// Of how many.
    pub whole: usize,
}

impl Share {
    fn count(&mut self, is_part: bool) {
        self.whole += 1;
        self.part += usize::from(is_part);
    }
}

impl fmt::Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.whole == 0 {
            return f.pad("–");
        }
        // Per mille, rounded: whole numbers need no conversion that could lose something.
        let mille = (self.part * 2_000 / self.whole).div_ceil(2);
        f.pad(&format!("{}.{} % {}/{}", mille / 10, mille % 10, self.part, self.whole))
    }
}

/// All scores of some texts.
#[derive(Clone, Debug, Default)]
pub struct Scores {
    /// Annotated spans that were found, by kind.
    pub recall: BTreeMap<Kind, Share>,
    /// Found spans that were annotated, by kind.
    pub precision: BTreeMap<Kind, Share>,
    /// Texts without a span in which something that identifies was found.
    pub false_alarms: Share,
    /// Texts of which something that identifies was not wholly found.
    pub leaks: Share,
}

/// Something the guard did not find, or found where nothing is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// The text.
    pub id: String,
    /// Missed, or found wrongly.
    pub missed: bool,
    /// The kind.
    pub kind: Kind,
    /// The words.
    pub words: String,
}

impl Scores {
    /// Counts one text in; returns what failed in it.
    pub fn count(&mut self, case: &Case, predicted: &[Span]) -> Vec<Failure> {
        let text: Vec<char> = case.text.chars().collect();
        let gold = Covered::of(&text, &case.spans);
        let found = Covered::of(&text, predicted);
        let mut failures = Vec::new();
        let mut leak = None;
        for (span, kind) in with_kinds(&case.spans) {
            let is_found = found.wholly(&text, span, kind.severity());
            self.recall.entry(kind).or_default().count(is_found);
            if kind.severity() == Severity::Identify {
                leak = Some(leak.unwrap_or(false) || !is_found);
            }
            if !is_found {
                failures.push(failure(case, &text, span, kind, true));
            }
        }
        for (span, kind) in with_kinds(predicted) {
            let is_right = gold.half(span, kind.severity());
            self.precision.entry(kind).or_default().count(is_right);
            if !is_right {
                failures.push(failure(case, &text, span, kind, false));
            }
        }
        if case.spans.is_empty() {
            let alarm = with_kinds(predicted).any(|(_, kind)| kind.severity() == Severity::Identify);
            self.false_alarms.count(alarm);
        }
        if let Some(leak) = leak {
            self.leaks.count(leak);
        }
        failures
    }

    /// The sum over all kinds of a severity.
    pub fn total(shares: &BTreeMap<Kind, Share>, severity: Severity) -> Share {
        let of_severity = shares.iter().filter(|(kind, _)| kind.severity() == severity);
        of_severity.fold(Share::default(), |sum, (_, share)| Share {
            part: sum.part + share.part,
            whole: sum.whole + share.whole,
        })
    }
}

fn failure(case: &Case, text: &[char], span: &Span, kind: Kind, missed: bool) -> Failure {
    let words = text.get(span.start..span.end).unwrap_or_default().iter().collect();
    Failure { id: case.id.clone(), missed, kind, words }
}

fn with_kinds(spans: &[Span]) -> impl Iterator<Item = (&Span, Kind)> {
    spans.iter().filter_map(|span| Some((span, Kind::named(&span.kind)?)))
}

/// The characters that spans of each severity cover.
struct Covered([Vec<bool>; 2]);

impl Covered {
    fn of(text: &[char], spans: &[Span]) -> Self {
        let mut covered = Severity::ALL.map(|_| vec![false; text.len()]);
        for (span, kind) in with_kinds(spans) {
            for (severity, covered) in Severity::ALL.iter().zip(&mut covered) {
                if kind.severity() == *severity {
                    covered.iter_mut().take(span.end).skip(span.start).for_each(|covered| *covered = true);
                }
            }
        }
        Self(covered)
    }

    fn part(&self, from: usize, to: usize, severity: Severity) -> &[bool] {
        let mut all = Severity::ALL.iter().zip(&self.0);
        let covered = all.find(|(one, _)| **one == severity).map(|(_, covered)| covered.as_slice());
        covered.and_then(|covered| covered.get(from..to)).unwrap_or_default()
    }

    /// Whether all of a span is covered, punctuation at its ends aside.
    fn wholly(&self, text: &[char], span: &Span, severity: Severity) -> bool {
        let is_inner = |at: &usize| text.get(*at).is_some_and(|character| character.is_alphanumeric());
        let from = (span.start..span.end).find(is_inner).unwrap_or(span.start);
        let to = (span.start..span.end).rfind(is_inner).map_or(span.end, |last| last + 1);
        self.part(from, to, severity).iter().all(|covered| *covered)
    }

    fn half(&self, span: &Span, severity: Severity) -> bool {
        let covered = self.part(span.start, span.end, severity).iter().filter(|covered| **covered).count();
        covered * 2 >= span.end - span.start
    }
}
