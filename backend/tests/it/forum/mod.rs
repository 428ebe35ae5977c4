//! The forum: who sees what, lists, writing, changing, drafts, read marks, notices, counters.

mod anonymity;
mod answers;
mod categories;
mod category_rules;
mod category_setup;
mod counters;
mod drafts;
mod editing;
mod feeds;
mod held;
mod home;
mod leading;
mod life;
mod markdown;
mod mentions;
mod order;
mod paging;
mod posts;
mod privacy_of;
mod purge;
mod read_marks;
mod reviews;
mod suspending;
mod topics;
mod translations;
mod versions;
