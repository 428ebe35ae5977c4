//! The wire. Every type that crosses the network is here, once, with its validation, for the program, the app in
//! the browser and every other client. It knows nothing of databases or screens; the feature `server` only adds
//! OpenAPI schemas and column conversions to the same types.

pub mod accounts;
pub mod admin;
pub mod core;
pub mod exchange;
pub mod forum;
pub mod learning;
pub mod live;
pub mod media;
pub mod members;
pub mod notices;
pub mod privacy;
pub mod search;
pub mod settings;
