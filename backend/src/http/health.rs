//! Whether the program lives, and whether it can serve.

use super::error::AppError;
use crate::app::App;
use actix_web::{HttpResponse, get, web};
use diesel::prelude::*;
use serde::Serialize;

/// The state of the program.
#[derive(Serialize, utoipa::ToSchema)]
pub struct Health {
    /// `ok`.
    status: &'static str,
}

/// The program runs. Says nothing about the database.
#[utoipa::path(tag = "health", operation_id = "find_liveness", responses((status = 200, body = Health)))]
#[get("/health/live")]
pub async fn find_liveness() -> HttpResponse {
    HttpResponse::Ok().json(Health { status: "ok" })
}

/// The program can serve: the database answers.
#[utoipa::path(
    tag = "health",
    operation_id = "find_readiness",
    responses((status = 200, body = Health), (status = 503, body = shared::core::Problem, content_type = "application/problem+json"))
)]
#[get("/health/ready")]
pub async fn find_readiness(app: web::Data<App>) -> Result<HttpResponse, AppError> {
    app.db
        .read(|connection| {
            diesel::sql_query("SELECT 1").execute(connection).map_err(|error| {
                tracing::error!(%error, "not ready");
                AppError::Unavailable
            })
        })
        .await?;
    Ok(HttpResponse::Ok().json(Health { status: "ok" }))
}
