//! Prometheus measures, served on an address of their own.

use actix_web::http::Method;
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};
use std::time::Duration;

/// Methods that requests are counted by.
const METHODS: [&str; 7] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/// Starts measuring; the handle renders the text that Prometheus reads.
pub fn install() -> Result<PrometheusHandle, String> {
    PrometheusBuilder::new()
        .set_buckets_for_metric(
            Matcher::Full("http_request_seconds".into()),
            &[0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5],
        )
        .and_then(PrometheusBuilder::install_recorder)
        .map_err(|error| error.to_string())
}

/// Sorts the measured times into their buckets, whether or not anybody reads them: they would pile up.
pub async fn keep_up(handle: PrometheusHandle) {
    loop {
        tokio::time::sleep(Duration::from_secs(5)).await;
        handle.run_upkeep();
    }
}

/// One answered request. The pattern is the route's, never the path, and the method one of HTTP's own: what a caller
/// makes up makes no label.
pub fn request(method: &Method, pattern: &str, status: u16, elapsed: Duration) {
    let method = if METHODS.contains(&method.as_str()) { method.as_str() } else { "other" };
    let labels =
        [("method", method.to_owned()), ("route", pattern.to_owned()), ("status", status.to_string())];
    metrics::counter!("http_requests_total", &labels).increment(1);
    metrics::histogram!("http_request_seconds", "method" => method.to_owned(), "route" => pattern.to_owned())
        .record(elapsed.as_secs_f64());
}

/// One password that was compared with a hash: as many for an address without an account as for one with.
pub fn password_verification() {
    metrics::counter!("password_verifications_total").increment(1);
}

/// One finished job, by its kind and how it ended.
pub fn job(kind: &str, end: &'static str) {
    metrics::counter!("jobs_total", "kind" => kind.to_owned(), "end" => end).increment(1);
}
