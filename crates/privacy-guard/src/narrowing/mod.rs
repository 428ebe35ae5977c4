//! Rules for what narrows the circle: days, ages, places, institutions.

use crate::reading::{Found, Reading};
use crate::tables::Tables;

mod ages;
mod dates;
mod institutions;
mod places;

/// All of them, one after the other.
pub(crate) fn find(reading: &Reading, tables: &Tables, found: &mut Vec<Found>) {
    dates::find(reading, found);
    ages::find(reading, found);
    places::find(reading, tables, found);
    institutions::find(reading, tables, found);
}
