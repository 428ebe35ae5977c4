//! Accounts: signing in, keeping and ending sessions, oneself.

mod expiry;
mod links;
mod me;
mod refresh;
mod sessions;
mod sign_in;
