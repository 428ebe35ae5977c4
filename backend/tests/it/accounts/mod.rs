//! Accounts: signing in, keeping and ending sessions, oneself.

mod agreements;
mod application_attacks;
mod applications;
mod attacks;
mod devices;
mod email_change;
mod expiry;
mod invitations;
mod links;
mod me;
mod openid;
mod passkeys;
mod password_reset;
mod refresh;
mod second_factor;
mod security;
mod sessions;
mod sign_in;
mod slowdown;
