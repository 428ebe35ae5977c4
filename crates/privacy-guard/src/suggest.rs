//! What may stand in the place of a finding.

use crate::reading::{Found, Reading};

/// A suggestion for each finding, in their order.
pub(crate) fn suggest(_reading: &Reading, found: &[Found]) -> Vec<String> {
    found.iter().map(|one| format!("[{}]", one.kind)).collect()
}
