//! The codes of a case practice, and what is shown of them.

use super::facet::{Facet, general_code};
use super::month::Month;
use crate::core::Check;
use crate::core::problem::FieldCode;
use std::collections::{BTreeMap, BTreeSet};

/// Codes by the list that they stand in.
pub type Codes = BTreeMap<Facet, Vec<String>>;

/// How exactly a list is shown: 0 as it was given, then more general, and [`Facet::hidden_level`] not at all. A list that is not named
/// is at 0.
pub type Levels = BTreeMap<Facet, u8>;

/// A level at which nothing of any list is shown.
pub const LEVEL_HIDDEN: u8 = u8::MAX;

/// Most codes of one list.
const MAX_CODES: usize = 30;

/// Checks codes that an author gave.
pub(super) fn check_codes(mut check: Check, codes: &Codes) -> Check {
    for (facet, given) in codes {
        let field = format!("codes.{facet}");
        let most = if facet.takes_several() { MAX_CODES } else { 1 };
        check = check.entries(&field, given.len(), most);
        let distinct: BTreeSet<&String> = given.iter().collect();
        if distinct.len() < given.len() || !given.iter().all(|code| facet.knows(code)) {
            check = check.wrong(&field, FieldCode::NotAvailable);
        }
    }
    check
}

/// What is shown of these codes, and of the month in which the case was closed, at these levels. The lists that say nothing about the
/// young person are shown as they are.
pub fn shown_codes(codes: &Codes, closed: Option<Month>, levels: &Levels) -> Codes {
    let year = closed.map(|month| (Facet::Year, vec![month.year.to_string()]));
    let given = codes
        .iter()
        .filter(|(facet, _)| **facet != Facet::Year)
        .map(|(facet, codes)| (*facet, codes.clone()));
    let shown = given.chain(year).map(|(facet, codes)| {
        let level = if Facet::IDENTIFYING.contains(&facet) {
            levels.get(&facet).copied().unwrap_or_default()
        } else {
            0
        };
        (facet, at_level(facet, codes, level))
    });
    shown.filter(|(_, codes)| !codes.is_empty()).collect()
}

/// Codes of one list at a level, in the order of their text.
fn at_level(facet: Facet, codes: Vec<String>, level: u8) -> Vec<String> {
    if level >= facet.hidden_level() {
        return Vec::new();
    }
    let shown =
        codes.into_iter().filter_map(|code| if level == 0 { Some(code) } else { general_code(facet, &code) });
    shown.collect::<BTreeSet<String>>().into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes() -> Codes {
        Codes::from([
            (Facet::Method, vec!["coaching".into()]),
            (Facet::Exploitation, vec!["sexual".into(), "csam".into(), "forced_begging".into()]),
            (Facet::Origin, vec!["RO".into()]),
            (Facet::Gender, vec!["Feminine".into()]),
        ])
    }

    #[test]
    fn what_is_shown_becomes_general_and_then_nothing() {
        let closed = "2024-11".parse().ok();
        let exact = shown_codes(&codes(), closed, &Levels::new());
        assert_eq!(exact[&Facet::Year], ["2024"]);
        assert_eq!(exact[&Facet::Exploitation], ["csam", "forced_begging", "sexual"]);
        let all_at = |level| Facet::ALL.iter().map(|facet| (*facet, level)).collect::<Levels>();
        let general = shown_codes(&codes(), closed, &all_at(1));
        assert_eq!(general[&Facet::Exploitation], ["labour_group", "sexual_group"]);
        assert_eq!(general[&Facet::Origin], ["eu"]);
        assert!(!general.contains_key(&Facet::Gender));
        let hidden = shown_codes(&codes(), closed, &all_at(LEVEL_HIDDEN));
        assert_eq!(hidden.keys().collect::<Vec<_>>(), [&Facet::Method]);
    }

    #[test]
    fn codes_are_of_their_list_and_stand_once() {
        let wrong = |codes: &Codes| check_codes(Check::new(), codes).finish().len();
        assert_eq!(wrong(&codes()), 0);
        for (facet, given) in [
            (Facet::Method, vec!["coaching", "other"]),
            (Facet::Phase, vec!["crisis", "crisis"]),
            (Facet::Origin, vec!["eu"]),
            (Facet::Year, vec!["2024"]),
        ] {
            let codes = Codes::from([(facet, given.into_iter().map(str::to_owned).collect())]);
            assert_eq!(wrong(&codes), 1, "{facet}");
        }
    }
}
