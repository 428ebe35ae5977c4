//! The one row of stored settings, as JSON: a setting that this program does not know, because a newer one stored it, is
//! passed over.

use crate::db::Conn;
use crate::db::schema::settings_stored::dsl;
use crate::http::error::AppError;
use diesel::prelude::*;
use serde_json::{Map, Value};
use shared::core::Timestamp;
use shared::settings::Adjustable;

/// What is stored.
pub struct StoredRow {
    /// The settings.
    pub settings: Adjustable,
    /// Counts the changes, from 1.
    pub version: i32,
}

impl StoredRow {
    /// What is stored now.
    pub fn find(connection: &mut Conn) -> Result<Self, AppError> {
        let (settings, version): (String, i32) =
            dsl::settings_stored.select((dsl::settings, dsl::version)).first(connection)?;
        let known = fields(&Adjustable::default())?;
        let mut stored: Map<String, Value> = serde_json::from_str(&settings).map_err(AppError::internal)?;
        stored.retain(|name, _| known.contains_key(name));
        Ok(Self { settings: from_fields(stored)?, version })
    }

    /// Stores these over a version; whether it was still that version.
    pub fn update(
        connection: &mut Conn,
        version: i32,
        settings: &Adjustable,
        now: Timestamp,
    ) -> Result<bool, AppError> {
        let mut given = fields(settings)?;
        given.retain(|_, value| !value.is_null());
        let text = serde_json::to_string(&given).map_err(AppError::internal)?;
        let changed = diesel::update(dsl::settings_stored.filter(dsl::version.eq(version)))
            .set((dsl::settings.eq(text), dsl::version.eq(version + 1), dsl::updated_at.eq(now)))
            .execute(connection)?;
        Ok(changed == 1)
    }
}

/// Settings by name; null where they say nothing.
pub fn fields(settings: &Adjustable) -> Result<Map<String, Value>, AppError> {
    match serde_json::to_value(settings).map_err(AppError::internal)? {
        Value::Object(fields) => Ok(fields),
        _ => Err(AppError::internal("settings are no object")),
    }
}

/// Settings from their names.
pub fn from_fields(fields: Map<String, Value>) -> Result<Adjustable, AppError> {
    serde_json::from_value(Value::Object(fields)).map_err(AppError::internal)
}
