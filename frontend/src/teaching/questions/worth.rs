//! What an answer is worth, as one chooses it: right, wrong, or so many percent.

use serde::{Deserialize, Serialize};
use shared::learning::{ROUNDING, Weight};

/// One percent.
const PERCENT: i32 = 100_000;

/// What an answer is worth, in words of those who write.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Worth {
    /// All the points; where several answers are chosen, an equal part of them.
    Right,
    /// Nothing.
    #[default]
    Wrong,
    /// Choosing it takes as much away as a right one gives.
    Takes,
    /// So many percent.
    Part,
}

impl Worth {
    /// Its name in a form.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Right => "right",
            Self::Wrong => "wrong",
            Self::Takes => "takes",
            Self::Part => "part",
        }
    }

    /// The one of this name; wrong if there is none.
    pub fn of_code(code: &str) -> Self {
        [Self::Right, Self::Takes, Self::Part]
            .into_iter()
            .find(|worth| worth.code() == code)
            .unwrap_or_default()
    }
}

/// The weight of one of several right answers: an equal part of what the others leave.
pub fn share(rights: usize, others: i64) -> Weight {
    let rest = (i64::from(Weight::FULL.0) - others).max(0);
    let part = i64::try_from(rights).ok().and_then(|rights| rest.checked_div(rights));
    Weight(part.and_then(|part| i32::try_from(part).ok()).unwrap_or(Weight::FULL.0))
}

/// What weights of one answer to be chosen, or typed, are in words.
pub fn of_single(weight: Weight) -> Worth {
    match weight {
        Weight::FULL => Worth::Right,
        Weight::NONE => Worth::Wrong,
        Weight(_) => Worth::Part,
    }
}

/// What weights of several answers to be chosen are in words: where the right ones share the points equally, they are right.
pub fn of_several(weights: &[Weight]) -> Vec<Worth> {
    let above: Vec<i32> = weights.iter().map(|weight| weight.0).filter(|weight| *weight > 0).collect();
    let part = share(above.len(), 0).0;
    let is_shared = !above.is_empty() && above.iter().all(|weight| *weight == part);
    let sum: i64 = above.iter().map(|weight| i64::from(*weight)).sum();
    let is_equal = is_shared && sum >= i64::from(Weight::FULL.0 - ROUNDING);
    let word = |weight: &Weight| match weight.0 {
        0 => Worth::Wrong,
        weight if is_equal && weight == part => Worth::Right,
        weight if is_equal && weight == -part => Worth::Takes,
        _ => Worth::Part,
    };
    weights.iter().map(word).collect()
}

/// A weight in percent, to the last digit: `33.33333`.
pub fn percent(weight: Weight) -> String {
    let (whole, rest) = (weight.0.unsigned_abs() / 100_000, weight.0.unsigned_abs() % 100_000);
    let sign = if weight.0 < 0 { "-" } else { "" };
    let text = format!("{sign}{whole}.{rest:05}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// The weight that was typed in percent, with a point or a comma; nothing if that is none.
pub fn of_percent(typed: &str) -> Option<Weight> {
    let typed = typed.trim().trim_end_matches('%').trim_end().replace(',', ".");
    let (sign, digits) = typed.strip_prefix(['-', '−']).map_or((1, typed.as_str()), |rest| (-1, rest));
    let (whole, rest) = digits.split_once('.').unwrap_or((digits, ""));
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || rest.len() > 5 || !is_number(whole) || !is_number(rest) {
        return None;
    }
    let rest: i32 = format!("{rest:0<5}").parse().ok()?;
    let weight = whole.parse::<i32>().ok()?.checked_mul(PERCENT)?.checked_add(rest)?;
    Some(Weight(sign * weight))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percents_are_read_as_they_are_written() {
        for weight in [0, 1, 33_333, 3_333_333, 10_000_000, -5_000_000, -1, 1_428_571] {
            assert_eq!(of_percent(&percent(Weight(weight))), Some(Weight(weight)), "{weight}");
        }
        assert_eq!(percent(Weight(3_333_333)), "33.33333");
        assert_eq!(percent(Weight(-5_000_000)), "-50");
        assert_eq!(of_percent(" 33,5 % "), Some(Weight(3_350_000)));
        assert_eq!(of_percent("−25"), Some(Weight(-2_500_000)));
        for wrong in ["", "x", ".5", "1.123456", "1e3", "--1", "99999999999"] {
            assert_eq!(of_percent(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn right_answers_share_the_points() {
        let weights = |of: &[i32]| of.iter().copied().map(Weight).collect::<Vec<_>>();
        assert_eq!(share(3, 0), Weight(3_333_333));
        assert_eq!(share(2, 5_000_000), Weight(2_500_000));
        let third = 3_333_333;
        assert_eq!(
            of_several(&weights(&[third, third, third, 0, -third])),
            [Worth::Right, Worth::Right, Worth::Right, Worth::Wrong, Worth::Takes]
        );
        assert_eq!(of_several(&weights(&[6_000_000, 4_000_000, -5_000_000])), [Worth::Part; 3]);
        assert_eq!(of_several(&weights(&[10_000_000, -10_000_000])), [Worth::Right, Worth::Takes]);
    }
}
