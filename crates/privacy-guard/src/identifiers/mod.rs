//! Rules for what leads to one person: numbers, addresses, accounts, dates of birth.

use crate::reading::{Found, Reading};

/// All of them, one after the other.
pub(crate) fn find(_reading: &Reading, _found: &mut Vec<Found>) {}
