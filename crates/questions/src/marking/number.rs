//! Numbers as people type them.

use shared::learning::Accepted;

/// What rounding in the machine may do to a number, as a part of it.
const SLACK: f64 = 1e-12;

/// The numbers that were meant, none if it is no number. `1.822` and `1,822` can each be meant in two ways, and count in both.
pub(super) fn read(typed: &str) -> Vec<f64> {
    let typed: String = typed.chars().filter(|c| !c.is_whitespace() && *c != '\'' && *c != '’').collect();
    let typed = typed.replace('−', "-");
    let plain = |c: char| c.is_ascii_digit() || matches!(c, '+' | '-' | '.' | ',' | 'e' | 'E');
    if !typed.chars().all(plain) {
        return Vec::new();
    }
    let mut readings = vec![decimal(&typed, '.', ','), decimal(&typed, ',', '.')];
    readings.dedup();
    readings.into_iter().flatten().collect()
}

/// Reads it with one sign before decimals and another between thousands.
fn decimal(typed: &str, point: char, thousands: char) -> Option<f64> {
    let (whole, part) = typed.split_once(point).map_or((typed, None), |(whole, part)| (whole, Some(part)));
    let mut groups = whole.split(thousands);
    let first = groups.next().unwrap_or_default().trim_start_matches(['-', '+']);
    let is_grouped = whole.contains(thousands);
    let sound = groups.all(|group| group.len() == 3) && (!is_grouped || (1..=3).contains(&first.len()));
    let sound = sound && part.is_none_or(|part| !part.contains([point, thousands]));
    let number = format!("{}.{}", whole.replace(thousands, ""), part.unwrap_or("0"));
    let number = if part.is_some() { number } else { whole.replace(thousands, "") };
    number.parse().ok().filter(|number: &f64| sound && number.is_finite())
}

/// Whether the number is accepted.
pub(super) fn fits(accepted: &Accepted, number: f64) -> bool {
    match *accepted {
        Accepted::Near { value, tolerance } => {
            let slack = SLACK * value.abs().max(number.abs());
            (number - value).abs() <= tolerance + slack
        }
        Accepted::Between { least, greatest } => {
            let slack = SLACK * number.abs();
            least - slack <= number && number <= greatest + slack
        }
        Accepted::Any => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_they_are_typed() {
        for (typed, numbers) in [
            ("24", &[24.0][..]),
            (" 3.5 ", &[3.5]),
            ("3,5", &[3.5]),
            ("−3,5", &[-3.5]),
            ("+.5", &[0.5]),
            ("1 822", &[1822.0]),
            ("1.822", &[1.822, 1822.0]),
            ("1,822", &[1822.0, 1.822]),
            ("1.822,5", &[1822.5]),
            ("1,234,567.8", &[1_234_567.8]),
            ("12,34,5", &[]),
            ("1e3", &[1000.0]),
            ("24 h", &[]),
            ("inf", &[]),
            ("", &[]),
            ("-", &[]),
            (".", &[]),
            ("1e999", &[]),
        ] {
            assert_eq!(read(typed), numbers, "{typed}");
        }
    }

    #[test]
    fn the_ends_count() {
        let near = Accepted::Near { value: 9.8067, tolerance: 0.0005 };
        assert!(fits(&near, 9.8072) && fits(&near, 9.8062) && !fits(&near, 9.8073));
        let between = Accepted::Between { least: 0.1, greatest: 0.3 };
        assert!(fits(&between, 0.1 + 0.2) && fits(&between, 0.1) && !fits(&between, 0.31));
        assert!(fits(&Accepted::Near { value: 0.0, tolerance: 0.0 }, 0.0));
    }
}
