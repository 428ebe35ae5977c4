//! Puts the HTTP server together and runs it until it is told to stop.

use super::extract::MAX_BODY_BYTES;
use super::{compress, frame, idempotency, sharing, site};
use crate::app::App;
use crate::http::error::AppError;
use crate::jobs;
use crate::live;
use crate::routes;
use crate::settings;
use actix_web::dev::Server;
use actix_web::middleware::{Compress, from_fn};
use actix_web::{HttpResponse, HttpServer, web};
use metrics_exporter_prometheus::PrometheusHandle;
use sha2::{Digest, Sha256};
use std::net::{SocketAddr, TcpListener};
use std::time::Duration;
use tokio::sync::watch;
use uuid::Uuid;

/// Seconds that open requests get to finish at a stop.
const STOP_SECONDS: u64 = 20;
/// The kind of the hourly job that forgets what is out of date.
pub const FORGET_OLD: &str = "forget_old";

/// The server of this app on this listener; it runs once awaited.
pub fn serve(app: App, listener: TcpListener) -> std::io::Result<Server> {
    let workers = app.settings.workers;
    let data = web::Data::new(app);
    let pages = web::Data::new(site::Pages::new());
    let server = HttpServer::new(move || {
        actix_web::App::new()
            .app_data(data.clone())
            .app_data(pages.clone())
            .app_data(web::PayloadConfig::new(MAX_BODY_BYTES))
            .app_data(web::PathConfig::default().error_handler(|error, _| AppError::from(error).into()))
            .app_data(web::QueryConfig::default().error_handler(|error, _| AppError::from(error).into()))
            .wrap(from_fn(compress::compress))
            .wrap(Compress::default())
            .wrap(from_fn(frame::frame))
            .configure(routes::probes)
            .service(web::scope(routes::API).configure(routes::api))
            .service(web::redirect("/api/docs", "/api/docs/"))
            .service(
                utoipa_swagger_ui::SwaggerUi::new("/api/docs/{_:.*}")
                    .config(utoipa_swagger_ui::Config::from("/api/v1/openapi.json")),
            )
            .configure(|config| site::routes(config, &data.settings))
            .default_service(web::to(site::no_route))
    })
    // A compressed answer leaves in several writes, which must not wait for the reader's acknowledgement.
    .tcp_nodelay(true)
    .shutdown_timeout(STOP_SECONDS)
    .keep_alive(Duration::from_secs(75))
    // Browsers open connections ahead; one that is closed just when it is used fails the request.
    .client_request_timeout(Duration::from_mins(1));
    let server = match workers {
        Some(number) => server.workers(number),
        None => server,
    };
    Ok(server.listen(listener)?.run())
}

/// The server of `/metrics`, on an address of its own.
pub fn serve_metrics(address: SocketAddr, handle: PrometheusHandle) -> std::io::Result<Server> {
    let server = HttpServer::new(move || {
        let handle = handle.clone();
        let render = move || {
            let text = handle.render();
            async move { HttpResponse::Ok().content_type("text/plain; version=0.0.4").body(text) }
        };
        actix_web::App::new().route("/metrics", web::get().to(render))
    });
    Ok(server.workers(1).disable_signals().bind(address)?.run())
}

/// Everything that runs beside the requests: the queue's worker, what others set and tell, and the ticking of time.
pub async fn run_beside(app: App, stop: watch::Receiver<bool>) {
    let work = jobs::work(app.clone(), routes::work, stop.clone());
    let settings = settings::keep_up(app.clone(), stop.clone());
    let events = live::listen(app.clone(), stop.clone());
    let limits = sharing::tell(app.clone(), stop.clone());
    futures_util::future::join5(work, settings, events, limits, tick(app, stop)).await;
}

async fn tick(app: App, mut stop: watch::Receiver<bool>) {
    let mut scheduled = None;
    while !*stop.borrow() {
        app.limits.forget_idle();
        app.actors.forget_old(app.clock.now());
        app.slowdown.forget_old(app.clock.now());
        let hour = app.clock.now().unix_seconds().div_euclid(3600);
        if scheduled != Some(hour) {
            match schedule(&app, hour).await {
                Ok(()) => scheduled = Some(hour),
                Err(error) => tracing::error!(%error, "could not queue the regular work"),
            }
        }
        tokio::select! {
            () = tokio::time::sleep(Duration::from_mins(1)) => {}
            _ = stop.changed() => {}
        }
    }
}

/// Queues the regular work of this hour and this day. The id follows from kind and time, so that instances that tick
/// together queue it once; twice would be harmless.
async fn schedule(app: &App, hour: i64) -> Result<(), AppError> {
    let now = app.clock.now();
    let due = [
        (FORGET_OLD, hour),
        (crate::forum::jobs::REPAIR_COUNTERS, hour.div_euclid(24)),
        (crate::search::jobs::REBUILD, hour.div_euclid(24)),
        (crate::privacy::retention::DELETE_OLD, hour.div_euclid(24)),
        (crate::media::jobs::COLLECT, hour.div_euclid(24)),
        (crate::accounts::applications::jobs::REMIND, hour),
        (crate::notices::digest::QUEUE, hour),
        (crate::learning::reminders::REMIND, hour.div_euclid(24)),
    ];
    app.db
        .write(move |connection| {
            for (kind, period) in due {
                let hash = Sha256::digest(format!("{kind} {period}"));
                let id = hash.first_chunk::<16>().map_or(Uuid::nil(), |bytes| Uuid::from_bytes(*bytes));
                jobs::enqueue(connection, id, kind, &(), now)?;
            }
            Ok(())
        })
        .await
}

/// Forgets idempotency keys, sessions, links in mails, suspensions and applications that nobody confirmed, when they are
/// out of date.
pub async fn forget_old(app: App) -> Result<(), AppError> {
    let now = app.clock.now();
    app.db
        .write(move |connection| {
            idempotency::forget_old(connection, now)?;
            crate::accounts::rows::SessionRow::forget_old(connection, now)?;
            crate::accounts::links::forget_old(connection, now)?;
            crate::accounts::challenges::ChallengeRow::forget_old(connection, now)?;
            crate::accounts::email_change::EmailChangeRow::forget_old(connection, now)?;
            crate::accounts::devices::DeviceRow::forget_old(connection, now)?;
            crate::accounts::applications::rows::ApplicationRow::forget_old(connection, now)?;
            crate::accounts::suspensions::forget_old(connection, now)?;
            Ok(())
        })
        .await
}
