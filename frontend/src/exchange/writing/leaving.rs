//! What an author leaves standing in a field, said under the field itself: it goes with the text, as what is said in the panel does.

use super::fields::Fields;
use leptos::prelude::*;
use shared::exchange::LeftPlace;
use wasm_bindgen::JsCast;
use web_sys::{CustomEvent, Element};

/// What the guard's places have told so far, by the field.
#[derive(Clone, Copy)]
pub struct Leaving {
    fields: Fields,
    told: StoredValue<Vec<(String, Vec<LeftPlace>)>>,
}

impl Leaving {
    /// Of these fields.
    pub fn new(fields: Fields) -> Self {
        Self { fields, told: StoredValue::new(Vec::new()) }
    }

    /// A place told what is left standing in its field now.
    pub fn take(self, event: &CustomEvent) {
        let place = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let Some(field) = place.and_then(|place| place.get_attribute("data-guards")) else { return };
        let detail = event.detail().as_string().unwrap_or_default();
        let now: Vec<LeftPlace> = serde_json::from_str(&detail).unwrap_or_default();
        let mut before = Vec::new();
        self.told.update_value(|told| {
            told.retain_mut(|(of, places)| {
                if *of == field {
                    before = std::mem::take(places);
                }
                *of != field
            });
            told.push((field, now.clone()));
        });
        if before != now {
            self.fields.left.update(|left| merge(left, &before, &now));
        }
    }
}

/// What was left before in a field goes, what is left now comes; what was said elsewhere stays.
fn merge(left: &mut Vec<LeftPlace>, before: &[LeftPlace], now: &[LeftPlace]) {
    left.retain(|one| !before.contains(one) || now.contains(one));
    for place in now {
        let is_there = left.iter().any(|one| one.rule == place.rule && one.words == place.words);
        if !is_there {
            left.push(place.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::privacy::LeavingReason;

    #[test]
    fn a_field_changes_only_what_it_told() {
        let place = |words: &str| LeftPlace {
            rule: "surname".to_owned(),
            words: words.to_owned(),
            reason: LeavingReason::PublishedAuthor,
        };
        let mut left = vec![place("Bowlby"), place("Herman")];
        merge(&mut left, &[place("Bowlby")], &[place("Rogers"), place("Herman")]);
        assert_eq!(left, [place("Herman"), place("Rogers")]);
    }
}
