//! Small numbers.

mod advise;
mod kinds;
mod records;
mod settle;
mod tally;

pub use advise::{Advice, Classes};
pub use records::{Code, Field, Levels, NOT_SHOWN, Record, shown};
pub use settle::settle;
