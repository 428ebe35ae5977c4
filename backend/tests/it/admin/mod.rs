//! The administration: who looks after whom, and what they may do.

pub mod accounts;
mod audit;
mod groups;
mod jobs;
mod organisations;
mod privacy;
mod roles;
mod settings;
mod suspensions;
