//! The forum on the wire: categories, topics, posts, drafts, and how closely one follows them.

mod anonymity;
mod answer;
mod assignment;
mod category;
mod draft;
mod feed;
mod guard;
mod held;
mod leading;
mod mark;
mod mention;
mod poll;
mod post;
mod purge;
mod review;
mod rules;
mod topic;
mod translation;
mod watch;

pub use anonymity::*;
pub use answer::*;
pub use assignment::*;
pub use category::*;
pub use draft::*;
pub use feed::*;
pub use guard::*;
pub use held::*;
pub use leading::*;
pub use mark::*;
pub use mention::*;
pub use poll::*;
pub use post::*;
pub use purge::*;
pub use review::*;
pub use rules::*;
pub use topic::*;
pub use translation::*;
pub use watch::*;

/// Fewest and most characters of a topic's title.
pub const TITLE_LENGTH: (u32, u32) = (3, 150);
/// Most characters of a post.
pub const MAX_BODY: u32 = 20_000;
