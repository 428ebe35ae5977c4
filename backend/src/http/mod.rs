//! What every request meets: limits, headers, who asks, how bodies are read and how errors are told.

pub mod actor;
mod certificate_pages;
mod compress;
pub mod csv;
pub mod document;
mod email_forms;
pub mod error;
pub mod etag;
pub mod events;
pub mod extract;
pub mod forms;
pub mod frame;
pub mod health;
pub mod idempotency;
mod joining;
pub mod metrics;
mod openid;
pub mod operations;
pub mod page;
mod password_forms;
pub mod rate_limit;
pub mod security_headers;
pub mod server;
pub mod sharing;
mod sign_in_form;
pub mod site;
pub mod unsubscribe_forms;
