//! Files that members send: their names and what they say.

use super::reading::Asked;
use super::refusing::refuse;
use super::unread::Writer;
use crate::app::App;
use crate::http::actor::Actor;
use crate::http::error::AppError;

/// Lets a file pass, or refuses it at `file`: by its name, or by what it says.
pub async fn admit_file(app: &App, actor: &Actor, name: &str, text: String) -> Result<(), AppError> {
    let asked = [name.to_owned(), text].into_iter().map(|text| Asked::plain("file", text));
    let found = app.guard.read(asked.collect()).await?;
    if found.refused.is_empty() { Ok(()) } else { Err(refuse(app, Writer::open(actor), "file", found).await) }
}
