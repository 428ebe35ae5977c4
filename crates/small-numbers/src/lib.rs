//! Small numbers.

mod advise;
mod kinds;
mod records;
mod rings;
mod settle;
mod tables;
mod tally;

pub use advise::{Advice, Classes};
pub use records::{Code, Field, Levels, NOT_SHOWN, Record, shown};
pub use settle::settle;
pub use tables::{Figure, LinkError, Linked, Suppressed, Table, suppress, suppress_all};
