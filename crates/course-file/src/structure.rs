//! `course.json`: which parts there are, in which order, and their numbers. Blocks stand in the lessons' files, questions in the bank's.

use crate::bounds::MOST_PARTS;
use crate::document::Wrong;
use crate::place;
use crate::settings;
use crate::tree::{CourseFile, CoursePart, Notice};
use serde::Serialize;
use serde_json::value::RawValue;
use serde_json::{Map, Value};
use shared::core::Language;
use shared::learning::{CourseFlawCode, PartKind, Settings};
use std::collections::BTreeMap;

/// What the format calls itself.
const FORMAT: &str = "waymark-course";
/// The version that this program reads and writes.
const VERSION: u32 = 1;

/// What was read.
#[derive(Debug)]
pub struct Structure {
    /// The course's name in addresses.
    pub slug: String,
    /// The language in which it is written first.
    pub source_language: Language,
    /// What readers are told.
    pub notice: Notice,
    /// The course.
    pub root: Node,
}

/// A part as it stands in the structure.
#[derive(Debug)]
pub struct Node {
    /// Its line.
    pub line: usize,
    /// Its key.
    pub key: String,
    /// Its kind.
    pub kind: PartKind,
    /// Its settings, unless they have a file of their own.
    pub settings: Option<Settings>,
    /// What is below it.
    pub parts: Vec<Node>,
}

type Fields<'a> = BTreeMap<String, &'a RawValue>;

/// Reads the structure with everything that is wrong.
struct Reader<'a> {
    text: &'a str,
    /// Where lines end.
    ends: Vec<usize>,
    /// How many parts there are so far.
    parts: usize,
    wrong: Vec<Wrong>,
}

/// Reads the structure; tells everything that is wrong with it.
pub fn parse(text: &str) -> (Option<Structure>, Vec<Wrong>) {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let ends = text.match_indices('\n').map(|(at, _)| at).collect();
    let mut reader = Reader { text, ends, parts: 0, wrong: Vec::new() };
    let structure = reader.structure();
    (structure, reader.wrong)
}

impl<'a> Reader<'a> {
    fn structure(&mut self) -> Option<Structure> {
        let mut fields = self.fields(self.text, 1)?;
        let format: String = self.take(&mut fields, "format", 1)?;
        let version: u32 = self.take(&mut fields, "version", 1)?;
        if format != FORMAT || version != VERSION {
            self.wrong.push((1, CourseFlawCode::UnknownVersion, format!("{format} {version}")));
            return None;
        }
        let slug: Option<String> = self.take(&mut fields, "slug", 1);
        let source_language = self.take(&mut fields, "source_language", 1);
        let notice = match fields.remove("notice").map(RawValue::get) {
            None => Notice::None,
            Some("\"starter\"") => Notice::Starter,
            Some(other) => {
                self.wrong.push((1, CourseFlawCode::BadJson, format!("notice: {other}")));
                Notice::None
            }
        };
        let root = self.node(fields, PartKind::Course, slug.clone()?, 1);
        Some(Structure { slug: slug?, source_language: source_language?, notice, root })
    }

    /// The line of a piece of the text.
    fn line(&self, piece: &str) -> usize {
        let offset = piece.as_ptr().addr().saturating_sub(self.text.as_ptr().addr());
        self.ends.partition_point(|end| *end < offset) + 1
    }

    fn fields(&mut self, text: &'a str, line: usize) -> Option<Fields<'a>> {
        serde_json::from_str(text).map_err(|error| self.bad(line, &error)).ok()
    }

    fn bad(&mut self, line: usize, error: &serde_json::Error) {
        self.wrong.push((line + error.line().max(1) - 1, CourseFlawCode::BadJson, error.to_string()));
    }

    /// A field that has to be there.
    fn take<T: serde::de::DeserializeOwned>(
        &mut self,
        fields: &mut Fields<'a>,
        name: &str,
        line: usize,
    ) -> Option<T> {
        let Some(raw) = fields.remove(name) else {
            self.wrong.push((line, CourseFlawCode::BadJson, format!("missing field `{name}`")));
            return None;
        };
        let line = self.line(raw.get());
        serde_json::from_str(raw.get()).map_err(|error| self.bad(line, &error)).ok()
    }

    /// A part and those below it. What stands deeper than any part may is not read.
    fn node(&mut self, mut fields: Fields<'a>, kind: PartKind, key: String, line: usize) -> Node {
        let parts = match fields.remove("parts") {
            Some(raw) if matches!(kind, PartKind::Course | PartKind::Module) => self.parts(raw, kind),
            Some(raw) => {
                self.wrong.push((self.line(raw.get()), CourseFlawCode::WrongPlace, format!("{kind}: parts")));
                Vec::new()
            }
            None => Vec::new(),
        };
        Node { line, key, kind, settings: self.settings(fields, kind, line), parts }
    }

    fn parts(&mut self, raw: &'a RawValue, parent: PartKind) -> Vec<Node> {
        let line = self.line(raw.get());
        let list: Vec<&RawValue> = match serde_json::from_str(raw.get()) {
            Ok(list) => list,
            Err(error) => {
                self.bad(line, &error);
                return Vec::new();
            }
        };
        list.into_iter().filter_map(|raw| self.part(raw.get(), parent)).collect()
    }

    fn part(&mut self, text: &'a str, parent: PartKind) -> Option<Node> {
        let line = self.line(text);
        self.parts += 1;
        if self.parts > MOST_PARTS {
            if self.parts == MOST_PARTS + 1 {
                self.wrong.push((line, CourseFlawCode::TooMany, MOST_PARTS.to_string()));
            }
            return None;
        }
        let mut fields = self.fields(text, line)?;
        let kind: Option<PartKind> = self.take(&mut fields, "kind", line);
        let key: Option<String> = self.take(&mut fields, "key", line);
        let (kind, key) = (kind?, key?);
        if !kind.fits_in(parent) || kind == PartKind::BankQuestion {
            self.wrong.push((line, CourseFlawCode::WrongPlace, format!("{kind} in {parent}")));
            return None;
        }
        if !place::is_key(&key) {
            self.wrong.push((line, CourseFlawCode::BadKey, key));
            return None;
        }
        Some(self.node(fields, kind, key, line))
    }

    fn settings(&mut self, fields: Fields<'a>, kind: PartKind, line: usize) -> Option<Settings> {
        if place::has_settings_file(kind) {
            if let Some((name, raw)) = fields.into_iter().next() {
                self.wrong.push((
                    self.line(raw.get()),
                    CourseFlawCode::BadJson,
                    format!("unknown field `{name}`"),
                ));
            }
            return None;
        }
        let (mut object, mut lines) = (Map::new(), BTreeMap::new());
        for (name, raw) in fields {
            lines.insert(name.clone(), self.line(raw.get()));
            match serde_json::from_str::<Value>(raw.get()) {
                Ok(value) => drop(object.insert(name, value)),
                Err(error) => {
                    let line = self.line(raw.get());
                    self.bad(line, &error);
                }
            }
        }
        settings::from_object(kind, object.clone())
            .map_err(|error| {
                let line = culprit(kind, &object, &error.to_string())
                    .and_then(|name| lines.get(&name).copied())
                    .unwrap_or(line);
                self.wrong.push((line, CourseFlawCode::BadJson, error.to_string()));
            })
            .ok()
    }
}

/// The field without which this error would not be.
fn culprit(kind: PartKind, object: &Map<String, Value>, error: &str) -> Option<String> {
    let is_other = |name: &&String| {
        let mut rest = object.clone();
        rest.remove(*name);
        settings::from_object(kind, rest).map_err(|error| error.to_string()).err().as_deref() != Some(error)
    };
    object.keys().filter(|_| object.len() < 20).find(is_other).cloned()
}

#[derive(Serialize)]
struct WrittenCourse<'a> {
    format: &'static str,
    version: u32,
    slug: &'a str,
    source_language: Language,
    #[serde(skip_serializing_if = "Option::is_none")]
    notice: Option<&'static str>,
    #[serde(flatten)]
    settings: Map<String, Value>,
    parts: Vec<WrittenNode<'a>>,
}

#[derive(Serialize)]
struct WrittenNode<'a> {
    kind: PartKind,
    key: &'a str,
    #[serde(flatten)]
    settings: Map<String, Value>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    parts: Vec<WrittenNode<'a>>,
}

/// Writes the structure.
pub fn write(course: &CourseFile) -> String {
    let written = WrittenCourse {
        format: FORMAT,
        version: VERSION,
        slug: &course.slug,
        source_language: course.source_language,
        notice: (course.notice == Notice::Starter).then_some("starter"),
        settings: settings::to_object(&course.root.settings),
        parts: nodes(&course.root),
    };
    settings::pretty(&written)
}

fn nodes(parent: &CoursePart) -> Vec<WrittenNode<'_>> {
    let stands = |part: &&CoursePart| !part.kind().is_block() && part.kind() != PartKind::BankQuestion;
    parent.children.iter().filter(stands).map(node).collect()
}

fn node(part: &CoursePart) -> WrittenNode<'_> {
    let kind = part.kind();
    let has_file = place::has_settings_file(kind);
    let settings = if has_file { Map::new() } else { settings::to_object(&part.settings) };
    WrittenNode { kind, key: &part.key, settings, parts: nodes(part) }
}
