//! Looks for a person in whatever is answered to others.

use crate::support::Person;
use serde::Serialize;

/// What nobody is to find.
pub struct Watch([String; 2]);

impl Watch {
    /// Of this person: their name and their id.
    pub fn of(person: &Person) -> Self {
        Self([person.name.clone(), person.account.to_string()])
    }

    /// The answer says nothing of them.
    pub fn sees_nothing_in(&self, answer: &impl Serialize) {
        let text = serde_json::to_string(answer).unwrap();
        assert!(text.len() > 2, "there is something to look through");
        for secret in &self.0 {
            assert!(!text.contains(secret.as_str()), "{secret} in {text}");
        }
    }
}
