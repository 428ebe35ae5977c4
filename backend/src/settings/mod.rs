//! Settings that administrators change while the program runs (ADR 0018): what is in force, at hand without a query.
//!
//! Table `settings_stored`, one row. The process that changes it reads it again at once, the others within ten seconds.
//! The page and its operations are in `admin`.

pub mod rows;

use crate::app::App;
use crate::http::error::AppError;
use rows::StoredRow;
use shared::settings::Adjustable;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;
use tokio::sync::watch;

/// How often a process looks what others stored.
const EVERY: Duration = Duration::from_secs(10);

/// The settings in force: what the operator pinned, else what is stored.
pub struct InForce(RwLock<(i32, Arc<Adjustable>)>);

impl InForce {
    /// What the operator pinned, until [`reload`] has read what is stored.
    pub fn new(pinned: &Adjustable) -> Self {
        Self(RwLock::new((0, Arc::new(pinned.clone()))))
    }

    /// As they are now.
    pub fn get(&self) -> Arc<Adjustable> {
        Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner).1)
    }

    /// Takes over what is stored, unless something newer was; whether it did.
    fn set(&self, version: i32, settings: Adjustable) -> bool {
        let mut known = self.0.write().unwrap_or_else(PoisonError::into_inner);
        let is_newer = known.0 < version;
        if is_newer {
            *known = (version, Arc::new(settings));
        }
        is_newer
    }
}

/// Reads what is stored.
pub async fn reload(app: &App) -> Result<(), AppError> {
    let stored = app.db.read(StoredRow::find).await?;
    let settings = app.settings.pinned.clone().or(stored.settings);
    if app.in_force.set(stored.version, settings) {
        // What an account owes may follow from a setting.
        app.actors.forget_all();
    }
    Ok(())
}

/// Reads what is stored again and again, until told to stop.
pub async fn keep_up(app: App, mut stop: watch::Receiver<bool>) {
    while !*stop.borrow() {
        if let Err(error) = reload(&app).await {
            tracing::error!(%error, "could not read the settings; those known before hold on");
        }
        tokio::select! {
            () = tokio::time::sleep(EVERY) => {}
            _ = stop.changed() => {}
        }
    }
}
