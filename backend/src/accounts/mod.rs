//! Accounts: organisations, people, their roles, and their sessions.
//!
//! Tables `accounts_*`. A session is opened with a password and kept by a rotating refresh token in a cookie; requests
//! carry a JWT of ten minutes (ADR 0004). An ended session stops working at once in this process and within ten seconds
//! in every other.

pub mod actors;
pub mod create;
mod device;
pub mod fold;
pub mod links;
mod me;
pub mod password;
mod policy;
pub mod refresh;
mod required_steps;
pub mod rows;
pub mod sessions;
pub mod tokens;

use utoipa_actix_web::service_config::ServiceConfig;

/// The routes of this feature.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config
        .service(sessions::create_session)
        .service(sessions::list_sessions)
        .service(refresh::refresh_session)
        .service(sessions::delete_current_session)
        .service(sessions::delete_session)
        .service(me::find_me)
        .service(me::update_me);
}
