//! Taking one's data along.

use super::archive;
use super::audit_trail;
use crate::app::App;
use crate::audit::Act;
use crate::http::actor::SessionOwner;
use crate::http::error::AppError;
use crate::{accounts, exchange, forum, learning, media, members, notices};
use actix_web::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION};
use actix_web::{HttpResponse, get, web};

/// All that is stored about oneself, as one ZIP: JSON files, and a text that describes them.
///
/// Made while one waits: a member who wrote every day for years has a few megabytes.
#[utoipa::path(
    tag = "privacy",
    operation_id = "download_my_data",
    responses((status = 200, description = "a ZIP", content_type = "application/zip", body = Vec<u8>)),
    security(("access_token" = []))
)]
#[get("/privacy/data")]
pub async fn download_my_data(
    app: web::Data<App>,
    SessionOwner(actor): SessionOwner,
) -> Result<HttpResponse, AppError> {
    let (account, now) = (actor.account, app.clock.now());
    let act = Act::new(&app.ids, now, Some(account), "download_data", format!("account {account}"));
    app.db.write(move |connection| act.record(connection)).await?;
    let keyring = app.keyring.clone();
    let (language, parts) = app
        .db
        .read(move |connection| {
            let language = accounts::personal_data::language(connection, account)?;
            let mut parts = accounts::personal_data::collect(connection, account)?;
            parts.extend(members::personal_data::collect(connection, account)?);
            parts.extend(forum::personal_data::collect(connection, account)?);
            parts.extend(learning::personal_data::collect(connection, account)?);
            parts.extend(exchange::personal_data::collect(connection, &keyring, account)?);
            parts.extend(notices::personal_data::collect(connection, account)?);
            parts.extend(media::personal_data::collect(connection, account)?);
            parts.push(audit_trail::collect(connection, account)?);
            Ok((language, parts))
        })
        .await?;
    let zip =
        web::block(move || archive::write(language, now, &parts)).await.map_err(AppError::internal)??;
    Ok(HttpResponse::Ok()
        .content_type("application/zip")
        .insert_header((CACHE_CONTROL, "no-store"))
        .insert_header((CONTENT_DISPOSITION, "attachment; filename=\"waymark-my-data.zip\""))
        .body(zip))
}
