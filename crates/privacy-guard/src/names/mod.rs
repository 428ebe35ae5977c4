//! Names of persons.

use crate::reading::{Found, Reading};
use crate::tables::Tables;

/// Finds them. What was found before is given along: a name within an address or a link is a part of that.
pub(crate) fn find(_reading: &Reading, _tables: &Tables, _found: &mut Vec<Found>) {}
