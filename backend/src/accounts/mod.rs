//! Accounts: organisations, people, their roles, and their sessions.
//!
//! Tables `accounts_*`. A session is opened with a password and kept by a rotating refresh token in a cookie; requests
//! carry a JWT of ten minutes (ADR 0004). An ended session stops working at once in this process and within ten seconds
//! in every other.
//!
//! Before anything else everybody accepts the agreements (`agreements`); what is owed is told by `required_steps`.

pub mod activation;
pub mod actors;
mod admission;
pub mod agreements;
pub mod applications;
pub mod authority;
pub mod challenges;
mod complete;
pub mod create;
mod device;
pub mod devices;
pub mod email_change;
pub mod fold;
pub mod groups;
mod hashing;
pub mod holders;
pub mod invitations;
pub mod joining_data;
mod kept;
mod known_of;
pub mod links;
mod me;
mod new_password;
pub mod openid;
pub mod passkeys;
pub mod password;
mod password_change;
pub mod password_reset;
pub mod personal_data;
mod policy;
pub mod reads;
pub mod refresh;
mod required_steps;
pub mod reset_second_factor;
pub mod rows;
pub mod second_factor;
pub mod security;
pub mod sessions;
pub mod sign_in;
pub mod slowdown;
pub mod suspensions;
pub mod tokens;
pub mod vault;
mod vetters;

use crate::http::operations::Operations;

/// The routes of this feature.
pub fn routes(to: &mut impl Operations) {
    to.service(sessions::create_session)
        .service(sessions::complete_session)
        .service(sessions::list_sessions)
        .service(refresh::refresh_session)
        .service(sessions::delete_current_session)
        .service(sessions::delete_session)
        .service(security::confirm_session)
        .service(security::find_security)
        .service(second_factor::handlers::start_totp)
        .service(second_factor::handlers::confirm_totp)
        .service(second_factor::handlers::delete_totp)
        .service(second_factor::handlers::create_recovery_codes)
        .service(passkeys::handlers::start_passkey_session)
        .service(passkeys::handlers::start_passkey)
        .service(passkeys::handlers::create_passkey)
        .service(passkeys::handlers::delete_passkey)
        .service(email_change::create_email_change)
        .service(email_change::delete_email_change)
        .service(devices::delete_device)
        .service(password_change::update_password)
        .service(me::find_me)
        .service(me::update_me)
        .service(agreements::list_agreements)
        .service(agreements::accept_agreements);
    applications::routes(to);
    invitations::routes(to);
}
