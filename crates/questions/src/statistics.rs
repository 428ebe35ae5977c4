//! What answers say about a question: how hard it is, and whether it tells those who know from those who do not.

use crate::marking::html;
use shared::learning::{Answer, ItemStatistics, KeyedAnswer, Question, QuestionForm, Weight};

/// Fewest attempts about which anything is told.
pub const FEWEST: usize = 5;

/// A question in one attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// What the answer was worth; nothing if none was given.
    pub weight: Weight,
    /// What the attempt's other answers were worth together.
    pub rest: i64,
    /// The chosen answers by their places in the key; empty if nothing is chosen.
    pub chosen: Vec<u32>,
}

/// The statistics of a question with so many answers to choose; none with fewer than [`FEWEST`] attempts.
pub fn item(attempts: &[Answered], choices: usize) -> Option<ItemStatistics> {
    if attempts.len() < FEWEST {
        return None;
    }
    let weights: Vec<f64> = attempts.iter().map(|attempt| f64::from(attempt.weight.0)).collect();
    let rests: Vec<f64> = attempts.iter().map(|attempt| points(attempt.rest)).collect();
    Some(ItemStatistics {
        count: u32::try_from(attempts.len()).ok()?,
        facility: mean(&weights) / f64::from(Weight::FULL.0),
        discrimination: correlation(&weights, &rests),
        choices: told((0..).take(choices).map(|place| chosen(attempts, place)).collect()),
    })
}

/// The answers of a question that can be chosen, in the order of the key.
pub fn answers(question: &Question) -> Vec<KeyedAnswer> {
    match &question.form {
        QuestionForm::SingleChoice { answers } | QuestionForm::MultipleChoice { answers } => answers
            .iter()
            .map(|answer| KeyedAnswer { html: html(&answer.text), weight: answer.weight })
            .collect(),
        QuestionForm::TrueFalse { right, .. } => [true, false]
            .into_iter()
            .map(|said| KeyedAnswer {
                html: said.to_string(),
                weight: if said == *right { Weight::FULL } else { Weight::NONE },
            })
            .collect(),
        _ => Vec::new(),
    }
}

/// What of an answer was chosen.
pub fn chosen_in(answer: Answer) -> Vec<u32> {
    if let Answer::Choice { chosen } = answer { chosen } else { Vec::new() }
}

/// Counts without those of few. Where one alone would be left out, the least of the others is too, or the one could be reckoned.
fn told(counts: Vec<u32>) -> Vec<Option<u32>> {
    let fewest = u32::try_from(FEWEST).unwrap_or(u32::MAX);
    let is_few = |count: &u32| *count < fewest;
    let least = counts.iter().copied().filter(|count| !is_few(count)).min();
    let is_alone = counts.iter().filter(|count| is_few(count)).count() == 1;
    counts
        .into_iter()
        .map(|count| (!(is_few(&count) || is_alone && Some(count) == least)).then_some(count))
        .collect()
}

/// How many chose the answer; twice in one attempt is once.
fn chosen(attempts: &[Answered], place: u32) -> u32 {
    let count = attempts.iter().filter(|attempt| attempt.chosen.contains(&place)).count();
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Weights of many questions as a number, in whole percent and what is below.
fn points(weight: i64) -> f64 {
    let full = i64::from(Weight::FULL.0);
    let part = |weight: i64| {
        let within = weight.clamp(i32::MIN.into(), i32::MAX.into());
        f64::from(i32::try_from(within).unwrap_or_default())
    };
    part(weight / full) + part(weight % full) / f64::from(Weight::FULL.0)
}

fn mean(numbers: &[f64]) -> f64 {
    let count = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
    numbers.iter().sum::<f64>() / f64::from(count.max(1))
}

/// Pearson's; none if one side is always the same.
fn correlation(left: &[f64], right: &[f64]) -> Option<f64> {
    let (middle_left, middle_right) = (mean(left), mean(right));
    let (mut both, mut square_left, mut square_right) = (0.0, 0.0, 0.0);
    for (l, r) in left.iter().zip(right) {
        let (l, r) = (l - middle_left, r - middle_right);
        both += l * r;
        square_left += l * l;
        square_right += r * r;
    }
    // What rounding leaves of nothing is not a difference.
    let differ = |squares: f64, middle: f64| squares > middle.abs() * 1e-9;
    (differ(square_left, middle_left) && differ(square_right, middle_right))
        .then(|| (both / (square_left * square_right).sqrt()).clamp(-1.0, 1.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn attempt(per_cent: i32, questions: i64, chosen: &[u32]) -> Answered {
        let full = i64::from(Weight::FULL.0);
        Answered { weight: Weight(per_cent * 100_000), rest: questions * full, chosen: chosen.to_vec() }
    }

    #[test]
    fn few_attempts_tell_nothing() {
        let attempts = vec![attempt(100, 3, &[0]); 4];
        assert_eq!(item(&attempts, 2), None);
        assert_eq!(item(&[], 2), None);
    }

    #[test]
    fn a_question_is_measured() {
        let attempts = [
            attempt(100, 5, &[0]),
            attempt(100, 4, &[0, 0]),
            attempt(50, 3, &[1, 0]),
            attempt(0, 1, &[1]),
            attempt(0, 2, &[9]),
        ];
        let statistics = item(&attempts, 3).unwrap();
        assert_eq!((statistics.count, statistics.choices.as_slice()), (5, [None; 3].as_slice()));
        assert!((statistics.facility - 0.5).abs() < 1e-12);
        // Points 1, 1, ½, 0, 0 and 5, 4, 3, 1, 2: the products add up to 3, the squares to 1 and 10.
        assert!((statistics.discrimination.unwrap() - 3.0 / 10.0_f64.sqrt()).abs() < 1e-12);
        let upside_down: Vec<_> = attempts.iter().map(|a| Answered { rest: -a.rest, ..a.clone() }).collect();
        assert!(item(&upside_down, 3).unwrap().discrimination.unwrap() < 0.0);
    }

    #[test]
    fn what_few_chose_is_neither_told_nor_reckoned() {
        assert_eq!(told(vec![12, 9, 0, 4]), [Some(12), Some(9), None, None]);
        assert_eq!(told(vec![12, 9, 4]), [Some(12), None, None], "25 answered: 4 is what the others leave");
        assert_eq!(told(vec![12, 9]), [Some(12), Some(9)]);
        assert_eq!(told(vec![10, 0]), [None, None], "all chose the same");
    }

    #[test]
    fn choices_are_counted_by_their_places_in_the_key() {
        let attempts: Vec<_> =
            (0..12).map(|number| attempt(100, 1, &[u32::from(number % 2 == 0), 0])).collect();
        assert_eq!(item(&attempts, 2).unwrap().choices, [Some(12), Some(6)]);
    }

    #[test]
    fn answers_that_are_all_alike_tell_nobody_apart() {
        let attempts: Vec<_> = (0..7).map(|questions| attempt(33, questions, &[])).collect();
        let statistics = item(&attempts, 0).unwrap();
        assert_eq!((statistics.discrimination, statistics.choices), (None, Vec::new()));
        let same: Vec<_> = (0..6).map(|number| attempt(number * 20, 1, &[])).collect();
        assert_eq!(item(&same, 0).unwrap().discrimination, None);
    }

    proptest! {
        #[test]
        fn numbers_stay_within_their_bounds(
            attempts in proptest::collection::vec((0..=10_000_000_i32, any::<i64>(), proptest::collection::vec(0..5_u32, 0..4)), 5..40)
        ) {
            let attempts: Vec<_> =
                attempts.into_iter().map(|(weight, rest, chosen)| Answered { weight: Weight(weight), rest, chosen }).collect();
            let statistics = item(&attempts, 4).unwrap();
            prop_assert!((0.0..=1.0).contains(&statistics.facility));
            prop_assert!(statistics.discrimination.is_none_or(|number| (-1.0..=1.0).contains(&number)));
            prop_assert!(statistics.choices.iter().flatten().all(|count| *count <= statistics.count));
        }
    }
}
