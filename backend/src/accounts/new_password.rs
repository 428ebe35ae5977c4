//! A password that somebody types twice, because nothing can show it without scripts.

use super::password;
use shared::core::{Check, FieldCode, FieldError};

/// What is wrong with it, as `password` and `password_again`; `about` is what a guesser knows of its owner.
pub fn errors(password: &str, again: &str, about: &[&str]) -> Vec<FieldError> {
    let mut errors = password::judge("password", password, about);
    if password != again {
        errors.extend(Check::new().wrong("password_again", FieldCode::Mismatch).finish());
    }
    errors
}
