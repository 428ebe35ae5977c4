//! What the administration reads of the tables of others, and the few things that it changes there.

pub mod accounts;
pub mod audit;
pub mod groups;
pub mod jobs;
pub mod organisations;
pub mod retention;
pub mod roles;
