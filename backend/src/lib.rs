//! Waymark's program: a REST API, the public pages as finished HTML, and the app, from one binary.
//!
//! [`routes`] is the table of everything that answers; a feature is a folder (`forum`, `accounts`, `members`, `privacy`) with its handlers,
//! rows and policy; services that features call (`jobs`, `media`, `notify`, `audit`, `guard`, `search`) never call a feature.

pub mod accounts;
pub mod admin;
pub mod app;
pub mod audit;
pub mod command;
pub mod config;
pub mod db;
pub mod demo;
pub mod exchange;
pub mod forum;
pub mod guard;
pub mod http;
pub mod jobs;
pub mod keyring;
pub mod keys;
pub mod learning;
pub mod live;
pub mod logs;
pub mod media;
pub mod members;
pub mod notices;
pub mod notify;
pub mod privacy;
pub mod routes;
pub mod search;
pub mod settings;
pub mod text;
