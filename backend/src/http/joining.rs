//! The routes of the pages by which somebody comes in, in every language. They are forms for browsers, not the API.

use crate::accounts::activation;
use crate::accounts::applications::pages as applications;
use crate::accounts::invitations::pages as invitations;
use actix_web::web::{ServiceConfig, get, post};

/// The routes below one language's prefix.
pub fn routes(config: &mut ServiceConfig, prefix: &str) {
    let at = |path: &str| format!("{prefix}{path}");
    config
        .route(&at("/apply"), get().to(applications::apply_page))
        .route(&at("/apply"), post().to(applications::apply))
        .route(&at("/apply/sent"), get().to(applications::sent_page))
        .route(&at("/apply/confirm"), get().to(applications::confirm_page))
        .route(&at("/apply/confirm"), post().to(applications::confirm))
        .route(&at("/apply/confirmed"), get().to(applications::confirmed_page))
        .route(&at("/application"), get().to(applications::application_page))
        .route(&at("/application"), post().to(applications::answer))
        .route(&at("/application/answered"), get().to(applications::answered_page))
        .route(&at("/invitation"), get().to(invitations::page))
        .route(&at("/invitation"), post().to(invitations::accept))
        .route(&at("/activate"), get().to(activation::page))
        .route(&at("/activate"), post().to(activation::activate))
        .route(&at("/activate/done"), get().to(activation::done_page));
}
