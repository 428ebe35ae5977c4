//! What this device could not send, and what the program has from another: nothing that was written gets lost.

use serde::{Deserialize, Serialize};
use shared::learning::Given;

/// What one gave on this device.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Written {
    /// What it is.
    pub given: Given,
    /// What the program had then; none if it had nothing.
    pub over: Option<Given>,
}

impl Written {
    /// What holds, given what the program has now. What was written here comes last.
    pub fn merged(&self, there: Option<&Given>) -> Given {
        if there == self.over.as_ref() {
            return self.given.clone();
        }
        match (&self.given, there) {
            (Given::Reflection { text }, Some(Given::Reflection { text: other })) => {
                Given::Reflection { text: both(text, other) }
            }
            (Given::Ticks { ticked }, Some(Given::Ticks { ticked: other })) => {
                let mut ticked: Vec<u32> = ticked.iter().chain(other).copied().collect();
                ticked.sort_unstable();
                ticked.dedup();
                Given::Ticks { ticked }
            }
            _ => self.given.clone(),
        }
    }
}

/// Both texts; one of them, where the other is within it.
pub fn both(here: &str, there: &str) -> String {
    if here.contains(there) {
        here.to_owned()
    } else if there.contains(here) {
        there.to_owned()
    } else {
        format!("{there}\n\n{here}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Given {
        Given::Reflection { text: text.to_owned() }
    }

    fn merged(here: &str, over: Option<&str>, there: Option<&str>) -> Given {
        Written { given: text(here), over: over.map(text) }.merged(there.map(text).as_ref())
    }

    #[test]
    fn who_goes_on_from_what_the_program_has_replaces_it() {
        assert_eq!(merged("I hear.", Some("I listen."), Some("I listen.")), text("I hear."));
        assert_eq!(merged("I listen.", None, None), text("I listen."));
    }

    #[test]
    fn a_text_of_two_devices_loses_nothing() {
        assert_eq!(merged("Bus.", None, Some("Desk.")), text("Desk.\n\nBus."));
        assert_eq!(merged("I listen. Mostly.", None, Some("I listen.")), text("I listen. Mostly."));
        assert_eq!(merged("I listen.", None, Some("I listen. Mostly.")), text("I listen. Mostly."));
    }

    #[test]
    fn what_was_ticked_anywhere_is_ticked() {
        let ticks = |ticked: &[u32]| Given::Ticks { ticked: ticked.to_vec() };
        let written = Written { given: ticks(&[2, 0]), over: None };
        assert_eq!(written.merged(Some(&ticks(&[1, 2]))), ticks(&[0, 1, 2]));
    }
}
