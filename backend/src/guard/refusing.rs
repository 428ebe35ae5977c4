//! Says no to a text: which fields, on record without the text, and counted.

use super::counts;
use super::reading::Found;
use super::unread::Writer;
use crate::app::App;
use crate::audit::Act;
use crate::http::error::AppError;
use shared::core::{FieldCode, FieldError};
use shared::forum::GuardOutcome;

/// The refusal of a text in which something was found that may not be stored.
pub async fn refuse(app: &App, writer: Writer, kind: &'static str, found: Found) -> AppError {
    let code = FieldCode::Identifies;
    let errors = found.fields.into_iter().map(|field| FieldError { field, code, limit: None }).collect();
    let rules: Vec<&'static str> = found.refused.into_iter().collect();
    let now = app.clock.now();
    let act = Act::new(&app.ids, now, None, "refuse_text", kind.to_owned()).with(rules.join(", "));
    let recorded = app.db.write(move |connection| {
        let named = writer.named(connection)?;
        let act = match named {
            Some((account, _)) => act.by(account),
            None => act,
        };
        act.record(connection)?;
        let country = named.map(|(_, country)| country);
        Ok(counts::add(connection, now, GuardOutcome::Refused, country, &rules)?)
    });
    match recorded.await {
        Ok(()) => AppError::Fields(errors),
        Err(error) => error,
    }
}
