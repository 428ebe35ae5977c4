//! Prometheus measures, served on an address of their own.

use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};
use std::time::Duration;

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

/// One answered request. The pattern is the route's, never the path: ids make no label.
pub fn request(method: &str, pattern: &str, status: u16, elapsed: Duration) {
    let labels = [("method", method.to_owned()), ("route", pattern.to_owned()), ("status", status.to_string())];
    metrics::counter!("http_requests_total", &labels).increment(1);
    metrics::histogram!("http_request_seconds", "method" => method.to_owned(), "route" => pattern.to_owned())
        .record(elapsed.as_secs_f64());
}

/// One finished job, by its kind and how it ended.
pub fn job(kind: &str, end: &'static str) {
    metrics::counter!("jobs_total", "kind" => kind.to_owned(), "end" => end).increment(1);
}
