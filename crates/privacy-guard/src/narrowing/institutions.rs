//! Named institutions.

use crate::reading::{Found, Reading};
use crate::tables::Tables;

/// Finds them.
pub(crate) fn find(_reading: &Reading, _tables: &Tables, _found: &mut Vec<Found>) {}
