//! E-learning on the wire: courses, their parts, and what learners do with them.

mod attempt;
mod certificate;
mod course;
mod course_check;
mod gift;
mod part;
mod play;
mod question;
mod question_check;
mod question_tidy;
mod scenario;
mod statistics;
mod text;
mod version;
mod work;

pub use attempt::*;
pub use certificate::*;
pub use course::*;
pub use course_check::*;
pub use gift::*;
pub use part::*;
pub use play::*;
pub use question::*;
pub use question_check::*;
pub use scenario::*;
pub use statistics::*;
pub use text::*;
pub use version::*;
pub use work::*;
