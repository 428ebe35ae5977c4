//! Answers, pairs, items and gaps while they are written: one shape for all, so that they stay when the form changes.

use super::sketch::{Sketch, blank, filled};
use super::worth::{self, Worth};
use serde::{Deserialize, Serialize};
use shared::learning::{
    Accepted, ChoiceAnswer, Formatted, NumberAnswer, Pair, TextAnswer, Weight, gap_numbers,
};

/// Which numbers count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Accepts {
    /// One, and what is near it.
    #[default]
    Near,
    /// All between two.
    Between,
    /// Any.
    Any,
}

impl Accepts {
    /// Its name in a form.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Near => "near",
            Self::Between => "between",
            Self::Any => "any",
        }
    }

    /// The one of this name.
    pub fn of_code(code: &str) -> Self {
        [Self::Between, Self::Any].into_iter().find(|one| one.code() == code).unwrap_or_default()
    }
}

/// An answer, a pair, an item or a gap.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// Its number, once in a question, however it is moved.
    pub id: u32,
    /// The answer, the prompt, the item; of a gap a line for each text that counts.
    pub text: Formatted,
    /// The prompt's partner.
    pub partner: String,
    /// What it is worth.
    pub worth: Worth,
    /// How many percent, if it is worth a part.
    pub part: String,
    /// Which numbers count.
    pub accepts: Accepts,
    /// The number, or the least one.
    pub first: String,
    /// How far from it still counts, or the greatest one.
    pub second: String,
    /// What is told to those who gave it.
    pub feedback: Formatted,
}

impl Row {
    /// One that says nothing yet.
    pub fn new(id: u32) -> Self {
        Self {
            id,
            text: blank(),
            partner: String::new(),
            worth: Worth::Wrong,
            part: String::new(),
            accepts: Accepts::default(),
            first: String::new(),
            second: String::new(),
            feedback: blank(),
        }
    }

    /// Whether nothing was typed in it.
    pub fn is_blank(&self) -> bool {
        let typed = [&self.text.text, &self.partner, &self.first, &self.second, &self.feedback.text];
        typed.into_iter().all(|text| text.trim().is_empty())
    }

    fn weighed(id: u32, worth: Worth, weight: Weight, feedback: Option<Formatted>) -> Self {
        let feedback = feedback.unwrap_or_else(blank);
        let part = if worth == Worth::Part { worth::percent(weight) } else { String::new() };
        Self { worth, part, feedback, ..Self::new(id) }
    }

    /// Answers to be chosen, with what each is worth.
    pub fn of_choices(answers: Vec<ChoiceAnswer>, worths: Vec<Worth>) -> Vec<Self> {
        let row = |(id, (answer, worth)): (u32, (ChoiceAnswer, Worth))| {
            let ChoiceAnswer { text, weight, feedback } = answer;
            Self { text, ..Self::weighed(id, worth, weight, feedback) }
        };
        (0..).zip(answers.into_iter().zip(worths)).map(row).collect()
    }

    /// Texts to be typed.
    pub fn of_texts(answers: Vec<TextAnswer>) -> Vec<Self> {
        let row = |(id, TextAnswer { text, weight, feedback }): (u32, TextAnswer)| {
            let text = Formatted::markdown(text);
            Self { text, ..Self::weighed(id, worth::of_single(weight), weight, feedback) }
        };
        (0..).zip(answers).map(row).collect()
    }

    /// Numbers to be typed.
    pub fn of_numbers(answers: Vec<NumberAnswer>) -> Vec<Self> {
        let row = |(id, NumberAnswer { accepted, weight, feedback }): (u32, NumberAnswer)| {
            let (accepts, first, second) = match accepted {
                Accepted::Near { value, tolerance } => {
                    (Accepts::Near, value.to_string(), tolerance.to_string())
                }
                Accepted::Between { least, greatest } => {
                    (Accepts::Between, least.to_string(), greatest.to_string())
                }
                Accepted::Any => (Accepts::Any, String::new(), String::new()),
            };
            let weighed = Self::weighed(id, worth::of_single(weight), weight, feedback);
            Self { accepts, first, second, ..weighed }
        };
        (0..).zip(answers).map(row).collect()
    }

    /// Prompts with their partners.
    pub fn of_pairs(pairs: Vec<Pair>) -> Vec<Self> {
        let row = |(id, Pair { prompt, partner })| Self { text: prompt, partner, ..Self::new(id) };
        (0..).zip(pairs).map(row).collect()
    }

    /// Items to be ordered.
    pub fn of_items(items: Vec<Formatted>) -> Vec<Self> {
        (0..).zip(items).map(|(id, text)| Self { text, ..Self::new(id) }).collect()
    }

    /// Gaps, with a line for each text that counts.
    pub fn of_gaps(gaps: &[Vec<String>]) -> Vec<Self> {
        let row = |(id, words): (u32, &Vec<String>)| Self {
            text: Formatted::markdown(words.join("\n")),
            ..Self::new(id)
        };
        (0..).zip(gaps).map(row).collect()
    }

    /// What counts in a gap.
    pub fn words(&self) -> Vec<String> {
        self.text.text.lines().map(str::trim).filter(|word| !word.is_empty()).map(ToOwned::to_owned).collect()
    }

    /// The number that counts, of this weight.
    pub fn number(&self, weight: Weight) -> NumberAnswer {
        // What is no number is a range that is none, which JSON can say.
        let none = Accepted::Between { least: 1.0, greatest: 0.0 };
        let first = typed(&self.first);
        let accepted = match self.accepts {
            Accepts::Near if self.second.trim().is_empty() => {
                first.map(|value| Accepted::Near { value, tolerance: 0.0 })
            }
            Accepts::Near => {
                first.zip(typed(&self.second)).map(|(value, tolerance)| Accepted::Near { value, tolerance })
            }
            Accepts::Between => {
                first.zip(typed(&self.second)).map(|(least, greatest)| Accepted::Between { least, greatest })
            }
            Accepts::Any => Some(Accepted::Any),
        };
        let accepted = accepted.unwrap_or(none);
        NumberAnswer { accepted, weight, feedback: filled(&self.feedback) }
    }

    /// What has to be the same in every language is as in the original.
    pub fn follow(&mut self, original: &Self) {
        self.worth = original.worth;
        self.part.clone_from(&original.part);
        self.accepts = original.accepts;
        self.first.clone_from(&original.first);
        self.second.clone_from(&original.second);
    }
}

/// The number that was typed, with a point or a comma, if it is one.
fn typed(text: &str) -> Option<f64> {
    let number: f64 = text.trim().replace(',', ".").replace('−', "-").parse().ok()?;
    number.is_finite().then_some(number)
}

/// Moves what stands at a place one place up or down; gives the new place, if it could be moved.
pub fn shift<T>(list: &mut [T], from: usize, up: bool) -> Option<usize> {
    let to = if up { from.checked_sub(1)? } else { from + 1 };
    (from < list.len() && to < list.len()).then(|| list.swap(from, to))?;
    Some(to)
}

impl Sketch {
    /// As many gaps as the text has; none is taken away that has words.
    pub fn fit_gaps(&mut self) {
        let wanted =
            gap_numbers(&self.text.text).max().unwrap_or_default().min(shared::learning::MAX_ANSWERS);
        while self.gaps.len() < wanted {
            let id = self.gaps.iter().map(|row| row.id + 1).max().unwrap_or_default();
            self.gaps.push(Row::new(id));
        }
        while self.gaps.len() > wanted && self.gaps.last().is_some_and(|row| row.words().is_empty()) {
            self.gaps.pop();
        }
    }

    /// Takes a gap away, from the text too; the later ones move up.
    pub fn remove_gap(&mut self, place: usize) {
        if place >= self.gaps.len() {
            return;
        }
        let count = self.gaps.len();
        self.gaps.remove(place);
        let text = self.text.text.replace(&format!("[[{}]]", place + 1), "");
        let later = place + 2..=count;
        self.text.text = later.fold(text, |text, number| {
            text.replace(&format!("[[{number}]]"), &format!("[[{}]]", number - 1))
        });
    }

    /// The mark of a further gap, to be written into the text.
    pub fn next_gap(&self) -> String {
        format!("[[{}]]", gap_numbers(&self.text.text).max().unwrap_or_default() + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::teaching::questions::kind::Kind;

    #[test]
    fn what_stands_in_a_list_moves_within_it() {
        let mut list = [1, 2, 3];
        assert_eq!(shift(&mut list, 0, false), Some(1));
        assert_eq!(shift(&mut list, 2, false), None);
        assert_eq!(shift(&mut list, 0, true), None);
        assert_eq!(list, [2, 1, 3]);
    }

    #[test]
    fn numbers_are_typed_with_a_point_or_a_comma() {
        let row = Row { first: " −2,5".to_owned(), ..Row::new(0) };
        let accepted = row.number(Weight::FULL).accepted;
        assert_eq!(accepted, Accepted::Near { value: -2.5, tolerance: 0.0 });
        for none in ["two", "", "inf", "NaN"] {
            let accepted = Row { first: none.to_owned(), ..Row::new(0) }.number(Weight::FULL).accepted;
            assert_eq!(accepted, Accepted::Between { least: 1.0, greatest: 0.0 }, "{none}");
        }
    }

    #[test]
    fn gaps_follow_the_text() {
        let mut sketch = Sketch { kind: Kind::Gaps, ..Sketch::default() };
        sketch.text.text = "Call [[1]], then [[2]] and [[3]].".to_owned();
        sketch.fit_gaps();
        assert_eq!(sketch.gaps.len(), 3);
        assert_eq!(sketch.next_gap(), "[[4]]");
        sketch.gaps[1].text.text = " police \n\nthe police".to_owned();
        assert_eq!(sketch.gaps[1].words(), ["police", "the police"]);
        sketch.remove_gap(0);
        assert_eq!(sketch.text.text, "Call , then [[1]] and [[2]].");
        assert_eq!(sketch.gaps[0].words(), ["police", "the police"]);
        sketch.text.text = "Call [[1]].".to_owned();
        sketch.fit_gaps();
        assert_eq!(sketch.gaps.len(), 1);
        sketch.text.text.clear();
        sketch.fit_gaps();
        assert_eq!(sketch.gaps.len(), 1, "its words would be lost");
    }
}
