//! addresses.

use crate::reading::{Found, Reading};

/// Finds them.
pub(super) fn find(_reading: &Reading, _found: &mut Vec<Found>) {}
