//! JSON as a snapshot: keys sorted, and what differs from run to run replaced by its kind.

use serde::Serialize;
use serde_json::{Map, Value};
use shared::core::Timestamp;

/// Pretty JSON with ids, times, tokens and cursors redacted.
pub fn shape(value: &impl Serialize) -> String {
    let value = redact("", sorted(serde_json::to_value(value).unwrap()));
    serde_json::to_string_pretty(&value).unwrap()
}

/// The same with keys in alphabetical order, whatever the features that `serde_json` was built with.
pub fn sorted(value: Value) -> Value {
    match value {
        Value::Array(items) => Value::Array(items.into_iter().map(sorted).collect()),
        Value::Object(map) => {
            let mut entries: Vec<_> = map.into_iter().collect();
            entries.sort_by(|one, other| one.0.cmp(&other.0));
            Value::Object(entries.into_iter().map(|(key, value)| (key, sorted(value))).collect::<Map<_, _>>())
        }
        other => other,
    }
}

fn redact(key: &str, value: Value) -> Value {
    match value {
        Value::Array(items) => Value::Array(items.into_iter().map(|item| redact(key, item)).collect()),
        Value::Object(map) => {
            Value::Object(map.into_iter().map(|(key, value)| (key.clone(), redact(&key, value))).collect())
        }
        Value::String(text) => Value::String(match key {
            "access_token" => "[token]".into(),
            "request_id" => "[request id]".into(),
            "next" | "previous" => "[cursor]".into(),
            _ if text.len() == 36 && text.parse::<uuid::Uuid>().is_ok() => "[id]".into(),
            _ if text.parse::<Timestamp>().is_ok() => "[time]".into(),
            _ => text,
        }),
        other => other,
    }
}
