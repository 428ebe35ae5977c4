//! E-learning on the wire: courses, their parts, and what learners do with them.

mod part;
mod question;
mod scenario;
mod text;

pub use part::*;
pub use question::*;
pub use scenario::*;
pub use text::*;
