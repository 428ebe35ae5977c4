//! What every feature speaks: ids, times and days, pages, problems, languages, countries, roles and checks of what was typed.

pub mod check;
pub mod country;
pub mod day;
pub mod id;
pub mod language;
pub mod localised;
pub mod page;
pub mod problem;
pub mod profession;
pub mod role;
pub mod texts;
pub mod time;

pub(crate) mod code;

pub use check::{Check, Validate};
pub use country::Country;
pub use day::Day;
pub use language::Language;
pub use localised::Localised;
pub use page::{Cursor, Page};
pub use problem::{FieldCode, FieldError, Problem, ProblemCode};
pub use profession::Profession;
pub use role::Role;
pub use texts::{FieldText, Texts};
pub use time::Timestamp;
