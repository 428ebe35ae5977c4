//! Finding an identifier in every text there is, and taking it out of one.

use super::pattern::{BLANK, Pattern};
use super::texts::{Kind, TEXTS, Text};
use crate::app::App;
use crate::db::Conn;
use crate::db::texts::{Column, Line};
use crate::forum::markdown;
use crate::http::error::AppError;
use crate::search::extract::plain_text;
use diesel::QueryResult;
use serde_json::Value;
use std::sync::Arc;
use uuid::Uuid;

/// Texts that are read together.
const STEP: usize = 500;

/// A text with the identifier.
pub struct Found {
    /// The column.
    pub text: &'static Text,
    /// Its row.
    pub place: String,
    /// What it belongs to.
    pub owner: Uuid,
    /// The words around it.
    pub extract: String,
}

impl Text {
    const fn column(&self) -> Column {
        Column { table: self.table, key: self.key, column: self.column, owner: self.of.column() }
    }
}

/// Everything with the identifier, up to this many texts.
pub async fn find(app: &App, pattern: &Arc<Pattern>, most: usize) -> Result<Vec<Found>, AppError> {
    let mut found = Vec::new();
    for text in TEXTS {
        let mut after = None;
        loop {
            let pattern = Arc::clone(pattern);
            let read = move |connection: &mut Conn| Ok(step(connection, text, &pattern, after.as_deref())?);
            let (some, next) = app.db.read(read).await?;
            found.extend(some);
            if found.len() > most {
                return Ok(found);
            }
            let Some(next) = next else { break };
            after = Some(next);
            // Others are answered in between.
            tokio::task::yield_now().await;
        }
    }
    Ok(found)
}

/// What is found in the next texts of a column, and where to go on.
fn step(
    connection: &mut Conn,
    text: &'static Text,
    pattern: &Pattern,
    after: Option<&str>,
) -> QueryResult<(Vec<Found>, Option<String>)> {
    let lines = text.column().list(connection, after, STEP)?;
    let next = lines.last().filter(|_| lines.len() == STEP).map(|line| line.place.clone());
    let found = lines.into_iter().filter_map(|line| found(text, pattern, line));
    Ok((found.collect(), next))
}

fn found(text: &'static Text, pattern: &Pattern, line: Line) -> Option<Found> {
    let Line { place, owner, text: words } = line;
    let is_there = match text.kind {
        Kind::Markdown(_) => pattern.is_in(&words) || reads_as(pattern, &words),
        Kind::Json => blanked_json(pattern, &words).is_some(),
        Kind::Plain | Kind::Lines | Kind::Row | Kind::File => pattern.is_in(&words),
    };
    let owner = owner.and_then(|owner| Uuid::from_slice(&owner).ok()).unwrap_or(Uuid::nil());
    is_there.then(|| Found { text, place, owner, extract: pattern.extract(&words) })
}

/// Whether the identifier stands in what a reader sees of Markdown that hides it from whoever reads the source: behind an entity,
/// or with a link's address between its words.
fn reads_as(pattern: &Pattern, markdown: &str) -> bool {
    markdown.contains(['&', '[', '`']) && pattern.is_in(&plain_text(&markdown::to_html(markdown)))
}

impl Found {
    /// Takes it out, unless it has gone meanwhile. What a file says is not changed here: the whole file has to go.
    pub fn blank(&self, connection: &mut Conn, pattern: &Pattern) -> QueryResult<()> {
        let column = self.text.column();
        let Some(words) = column.find(connection, &self.place)? else { return Ok(()) };
        let blanked = match self.text.kind {
            Kind::Row => return column.delete_row(connection, &self.place),
            Kind::File => return Ok(()),
            Kind::Markdown(rendered) => {
                let blanked = blanked_markdown(pattern, &words);
                let html = markdown::to_html(&blanked);
                let made = rendered.map(|rendered| (rendered, html.as_str()));
                return column.set(connection, &self.place, &blanked, made);
            }
            Kind::Plain => pattern.blanked(&words),
            Kind::Json => blanked_json(pattern, &words),
            Kind::Lines => {
                let kept: Vec<&str> = words.lines().filter(|line| !pattern.is_in(line)).collect();
                let kept = kept.join("\n");
                Some(pattern.blanked(&kept).unwrap_or(kept))
            }
        };
        blanked.map_or(Ok(()), |blanked| column.set(connection, &self.place, &blanked, None))
    }
}

/// Where only a reader sees it, the whole paragraph goes; where even that does not help, everything.
fn blanked_markdown(pattern: &Pattern, markdown: &str) -> String {
    let blanked = pattern.blanked(markdown).unwrap_or_else(|| markdown.to_owned());
    if !reads_as(pattern, &blanked) {
        return blanked;
    }
    let paragraph = |text: &str| if reads_as(pattern, text) { BLANK.to_owned() } else { text.to_owned() };
    let blanked: Vec<String> = blanked.split("\n\n").map(paragraph).collect();
    let blanked = blanked.join("\n\n");
    if reads_as(pattern, &blanked) { BLANK.to_owned() } else { blanked }
}

fn blanked_json(pattern: &Pattern, json: &str) -> Option<String> {
    let Ok(mut value) = serde_json::from_str::<Value>(json) else { return pattern.blanked(json) };
    blank_value(pattern, &mut value).then(|| value.to_string())
}

fn blank_value(pattern: &Pattern, value: &mut Value) -> bool {
    match value {
        Value::String(text) => match pattern.blanked(text) {
            Some(blanked) => {
                *text = blanked;
                true
            }
            None => false,
        },
        Value::Array(values) => values.iter_mut().fold(false, |any, value| blank_value(pattern, value) | any),
        Value::Object(map) => map.values_mut().fold(false, |any, value| blank_value(pattern, value) | any),
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ana_pop() -> Pattern {
        Pattern::of(&["Ana Pop".to_owned()])
    }

    #[test]
    fn what_only_a_reader_sees_goes_too() {
        for (markdown, blanked) in [
            ("Say **Ana** Pop.", "Say █████."),
            ("Ana&nbsp;Pop\n\nand more", "█████\n\nand more"),
            ("One\n\n[Ana](https://a.example/long/way) Pop\n\nthree", "One\n\n█████\n\nthree"),
            ("A&#110;a Pop", "█████"),
            ("[Anna](/x) Pop & co", "[Anna](/x) Pop & co"),
        ] {
            assert_eq!(blanked_markdown(&ana_pop(), markdown), blanked);
        }
    }

    #[test]
    fn json_stays_json() {
        let json = r#"{"body":"Ana\nPop","list":["x",{"t":"ana pop!"}],"n":1}"#;
        let blanked: Value = serde_json::from_str(&blanked_json(&ana_pop(), json).unwrap()).unwrap();
        assert_eq!(blanked, serde_json::json!({"body": BLANK, "list": ["x", {"t": "█████!"}], "n": 1}));
        assert_eq!(blanked_json(&ana_pop(), r#"{"body":"Ana"}"#), None);
        assert_eq!(blanked_json(&ana_pop(), "not json: Ana Pop").unwrap(), "not json: █████");
    }
}
