//! Log lines: text for people, JSON for programs. No text, name, address or token of anybody's ever goes into one.

use crate::config::{LogFormat, SettingsError};
use tracing_subscriber::EnvFilter;

/// Starts logging to standard error.
pub fn start(format: LogFormat, filter: &str) -> Result<(), SettingsError> {
    let filter =
        EnvFilter::try_new(filter).map_err(|error| SettingsError(format!("--log-filter: {error}")))?;
    let colours = std::io::IsTerminal::is_terminal(&std::io::stderr());
    let subscriber =
        tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).with_ansi(colours);
    let started = match format {
        LogFormat::Text => subscriber.try_init(),
        LogFormat::Json => subscriber.json().flatten_event(true).try_init(),
    };
    started.map_err(|error| SettingsError(error.to_string()))
}
