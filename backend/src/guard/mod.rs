//! The privacy guard, asked: no text of the forum is stored in which a number leads to a person.
//!
//! Table `guard_counts`. A handler that takes text takes [`Unread`] instead of a body, and only [`Unread::admit`] gives what is in
//! it: read by the guard, on a thread of its own and within a time ([`PrivacyGuard`]). A national identity number or a person's
//! telephone number refuses the text; what else identifies is let through, since the app has shown it to its writer, and is counted
//! by its rule. Where the guard does not answer, nothing is stored. Files are read when they are sent ([`admit_file`]). This is a
//! service: it knows no feature (docs/PRIVACY-GUARD.md).

mod counts;
mod file;
mod reading;
mod refusing;
mod unread;

pub use counts::{GuardCountRow, totals};
pub use file::admit_file;
pub use reading::{Asked, FoundPlace, Inspected, PATIENCE, PrivacyGuard};
pub use unread::{Target, Unread, Warned};
