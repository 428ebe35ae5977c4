//! The files of what one is about to hand in. Like its text they are remembered on this device until it is handed in.

use crate::browser;
use crate::files::attaching::Attaching;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use shared::core::Timestamp;
use shared::learning::MAX_SUBMISSION_FILES;
use shared::media::Attachment;

/// Seconds that files are remembered: the program keeps what no text has for a day.
const AS_LONG_AS: i64 = 20 * 60 * 60;

/// What this device remembers.
#[derive(Serialize, Deserialize)]
struct Remembered {
    since: Timestamp,
    files: Vec<Attachment>,
}

/// The files under this name on this device; what changes is remembered.
pub fn remembered(name: String) -> Attaching {
    let files = Attaching::new(read(&name), MAX_SUBMISSION_FILES);
    Effect::new(move |before: Option<Vec<Attachment>>| {
        let now = files.attachments.get();
        match before {
            Some(before) if before != now => write(&name, &now),
            _ => {}
        }
        now
    });
    files
}

fn read(name: &str) -> Vec<Attachment> {
    let kept = browser::stored(name).and_then(|kept| serde_json::from_str::<Remembered>(&kept).ok());
    let is_fresh = |kept: &Remembered| kept.since.plus_seconds(AS_LONG_AS) > browser::now();
    kept.filter(is_fresh).map(|kept| kept.files).unwrap_or_default()
}

/// The time is that of the first file, which the program forgets first.
fn write(name: &str, files: &[Attachment]) {
    if files.is_empty() {
        browser::forget(name);
        return;
    }
    let kept = browser::stored(name).and_then(|kept| serde_json::from_str::<Remembered>(&kept).ok());
    let since = kept.map_or_else(browser::now, |kept| kept.since);
    if let Ok(kept) = serde_json::to_string(&Remembered { since, files: files.to_vec() }) {
        browser::store(name, &kept);
    }
}
