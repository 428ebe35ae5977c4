//! Rules for what narrows the circle: days, ages, institutions. Places are told from persons and are read with them, in `names`.

use crate::reading::{Found, Reading};
use crate::tables::Tables;

mod ages;
mod czech;
mod dates;
mod dwellers;
mod firms;
mod institutions;
mod prisons;

pub(crate) use ages::may_begin as may_begin_age;
pub(crate) use dwellers::may_be as may_be_dweller;
pub(crate) use firms::may_begin as may_begin_firm;

/// All of them, one after the other.
pub(crate) fn find(reading: &Reading, tables: &Tables, found: &mut Vec<Found>) {
    dates::find(reading, found);
    ages::find(reading, found);
    institutions::find(reading, tables, found);
    dwellers::find(reading, tables, found);
}
