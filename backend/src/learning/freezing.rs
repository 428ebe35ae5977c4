//! Freezing a draft: from its tree to the pages that learners are shown, in every language, with all Markdown made into HTML. Nothing
//! of this is done again when somebody learns.

use super::rows::pages::PageRow;
use super::rows::to_json;
use super::rows::versions::VersionPartRow;
use super::tree::{Part, Said, Tree};
use crate::http::error::AppError;
use questions::marking;
use serde::{Deserialize, Serialize};
use shared::core::Language;
use shared::core::id::{CourseVersionId, FileId, PartId};
use shared::learning::{Activity, Block, Lesson, Module, Neighbour, Outline, PartKind, Pick, Settings};
use std::collections::BTreeMap;

/// What a version consists of.
#[derive(Default)]
pub struct Frozen {
    /// Its pages.
    pub pages: Vec<PageRow>,
    /// Its parts.
    pub parts: Vec<VersionPartRow>,
}

impl Frozen {
    /// How many activities the course is not complete without.
    pub fn required_count(&self) -> i32 {
        self.parts.iter().map(|part| part.required).sum()
    }
}

/// The page of an activity that is no lesson, as it is stored. It may hold what a learner must not be sent, the right options of
/// a questionnaire: whoever answers with it takes out what it needs.
#[derive(Debug, Serialize, Deserialize)]
pub struct ActivityPage {
    /// Title, place, and what it is about.
    pub head: Head,
    /// The introduction, as sanitised HTML.
    pub html: String,
    /// What it is.
    pub settings: Settings,
    /// Texts by the keys of the settings: scenes and consequences of a scenario as sanitised HTML, all else as plain text.
    pub entries: BTreeMap<String, String>,
    /// What an attempt at a quiz draws its questions from, in order.
    pub pools: Vec<Pool>,
}

/// Questions of the bank, some of which are drawn.
#[derive(Debug, Serialize, Deserialize)]
pub struct Pool {
    /// The questions.
    pub questions: Vec<PartId>,
    /// How many of them.
    pub count: u32,
}

/// The page of a recording or film that has captions.
#[derive(Debug, Serialize, Deserialize)]
pub struct Captions {
    /// What they belong to.
    pub file_id: FileId,
    /// `WebVTT`.
    pub text: String,
}

/// What every page of an activity begins and ends with.
#[derive(Debug, Serialize, Deserialize)]
pub struct Head {
    /// The title.
    pub title: String,
    /// What it is about.
    pub summary: String,
    /// The language that was wanted.
    pub language: Language,
    /// The language of what it says.
    pub said_in: Language,
    /// The module's title; empty if it is in none.
    pub module_title: String,
    /// The activity before it.
    pub previous: Option<Neighbour>,
    /// The activity after it.
    pub next: Option<Neighbour>,
}

/// An activity and the module that it is in.
struct Placed<'a> {
    part: &'a Part,
    module: Option<&'a Part>,
}

/// Freezes a draft as this version.
pub fn freeze(tree: &Tree, version: CourseVersionId) -> Result<Frozen, AppError> {
    let root = tree.root()?;
    let placed = in_order(tree, root);
    let mut frozen = Frozen::default();
    note_parts(tree, root, &placed, version, &mut frozen)?;
    for language in Language::ALL {
        let mut page = |part: &Part, content: String| {
            let (part_id, kind) = (part.id, part.kind());
            frozen.pages.push(PageRow { version_id: version, part_id, language: *language, kind, content });
        };
        page(root, to_json(&outline(tree, root, *language))?);
        for (place, activity) in placed.iter().enumerate() {
            let head = head(tree, &placed, place, activity, *language);
            page(activity.part, activity_page(tree, activity.part, head)?);
        }
        let blocks = placed.iter().flat_map(|activity| tree.children(activity.part.id));
        for part in blocks.chain(tree.children(root.id)) {
            let words = tree.said(part.id, *language).words;
            if let Some(question) = &words.question {
                page(part, to_json(question)?);
            }
            if let (Some(file_id), false) = (part.settings.file(), words.captions.is_empty()) {
                page(part, to_json(&Captions { file_id, text: words.captions.clone() })?);
            }
        }
    }
    Ok(frozen)
}

/// The page of one activity of a draft as a version would have it; none of anything else.
pub fn activity_now(tree: &Tree, part: PartId, language: Language) -> Result<Option<String>, AppError> {
    let root = tree.root()?;
    let placed = in_order(tree, root);
    let Some(place) = placed.iter().position(|activity| activity.part.id == part) else { return Ok(None) };
    let Some(activity) = placed.get(place) else { return Ok(None) };
    let head = head(tree, &placed, place, activity, language);
    activity_page(tree, activity.part, head).map(Some)
}

/// The outline of a draft as a version would have it.
pub fn outline_now(tree: &Tree, language: Language) -> Result<Outline, AppError> {
    Ok(outline(tree, tree.root()?, language))
}

/// All activities as one goes through the course.
fn in_order<'a>(tree: &'a Tree, root: &'a Part) -> Vec<Placed<'a>> {
    let mut placed = Vec::new();
    for child in tree.children(root.id) {
        if child.kind().is_activity() {
            placed.push(Placed { part: child, module: None });
        }
        let within = tree.children(child.id).filter(|part| part.kind().is_activity());
        placed.extend(within.map(|part| Placed { part, module: Some(child) }));
    }
    placed
}

fn note_parts(
    tree: &Tree,
    root: &Part,
    placed: &[Placed<'_>],
    version: CourseVersionId,
    frozen: &mut Frozen,
) -> Result<(), AppError> {
    let bank = tree.children(root.id).filter(|part| part.kind() == PartKind::BankQuestion);
    let activities = placed.iter().flat_map(|activity| {
        std::iter::once((activity.part, activity.part.id))
            .chain(tree.children(activity.part.id).map(move |block| (block, activity.part.id)))
    });
    for (position, (part, activity_id)) in (0..).zip(activities.chain(bank.map(|part| (part, part.id)))) {
        frozen.parts.push(VersionPartRow {
            version_id: version,
            part_id: part.id,
            activity_id,
            kind: part.kind(),
            position,
            required: i32::from(part.settings.is_required()),
            settings: to_json(&part.settings)?,
            meaning: tree.meaning(part.id),
            wording: tree.wording(part.id),
        });
    }
    Ok(())
}

fn outline(tree: &Tree, root: &Part, language: Language) -> Outline {
    let Said { words, language: said_in, .. } = tree.said(root.id, language);
    let hours = |part: &Part| match part.settings {
        Settings::Course { hours } | Settings::Module { hours } => hours,
        _ => 0,
    };
    let activities_of = |part: &Part| {
        let activities = tree.children(part.id).filter(|child| child.kind().is_activity());
        activities.map(|child| activity(tree, child, language)).collect()
    };
    let modules = tree.children(root.id).filter(|part| part.kind() == PartKind::Module).map(|part| {
        let Said { words, language: said_in, .. } = tree.said(part.id, language);
        Module {
            id: part.id,
            title: words.title.clone(),
            summary: words.summary.clone(),
            language: said_in,
            objectives: words.lines.clone(),
            hours: hours(part),
            activities: activities_of(part),
        }
    });
    Outline {
        title: words.title.clone(),
        summary: words.summary.clone(),
        language: said_in,
        outcomes: words.lines.clone(),
        hours: hours(root),
        modules: modules.collect(),
        activities: activities_of(root),
    }
}

fn activity(tree: &Tree, part: &Part, language: Language) -> Activity {
    let Said { words, language: said_in, .. } = tree.said(part.id, language);
    let minutes = match &part.settings {
        Settings::Lesson { minutes, .. } | Settings::Assignment { minutes, .. } => Some(*minutes),
        Settings::Quiz(quiz) => quiz.minutes,
        _ => None,
    };
    Activity {
        id: part.id,
        kind: part.kind(),
        exercise: matches!(part.settings, Settings::Lesson { exercise: true, .. }),
        title: words.title.clone(),
        summary: words.summary.clone(),
        language: said_in,
        whole: said_in == language
            && tree.children(part.id).all(|block| tree.said(block.id, language).language == language),
        minutes: minutes.filter(|minutes| *minutes > 0),
        required: part.settings.is_required(),
    }
}

fn head(tree: &Tree, placed: &[Placed<'_>], place: usize, activity: &Placed<'_>, language: Language) -> Head {
    let neighbour = |place: Option<usize>| {
        let part = placed.get(place?)?.part;
        let title = tree.said(part.id, language).words.title.clone();
        Some(Neighbour { id: part.id, kind: part.kind(), title })
    };
    let Said { words, language: said_in, .. } = tree.said(activity.part.id, language);
    Head {
        title: words.title.clone(),
        summary: words.summary.clone(),
        language,
        said_in,
        module_title: activity
            .module
            .map(|module| tree.said(module.id, language).words.title.clone())
            .unwrap_or_default(),
        previous: neighbour(place.checked_sub(1)),
        next: neighbour(place.checked_add(1)),
    }
}

fn activity_page(tree: &Tree, part: &Part, head: Head) -> Result<String, AppError> {
    let said = tree.said(part.id, head.language);
    match &part.settings {
        Settings::Lesson { minutes, exercise, .. } => {
            to_json(&lesson(tree, part, said, head, *minutes, *exercise))
        }
        settings => {
            let is_text = |key: &str| match settings {
                Settings::Scenario { scenes, .. } => {
                    key.ends_with(".feedback") || scenes.iter().any(|scene| scene.key == key)
                }
                _ => false,
            };
            let entry = |(key, text): (&String, &String)| {
                (key.clone(), if is_text(key) { markup::to_html(text) } else { text.clone() })
            };
            let entries = said.words.entries.iter().map(entry).collect();
            let html = markup::to_html(&said.words.body);
            let pools = pools(tree, settings)?;
            to_json(&ActivityPage { head, html, settings: settings.clone(), entries, pools })
        }
    }
}

/// The questions that the picks of a quiz mean now; nothing of anything else.
fn pools(tree: &Tree, settings: &Settings) -> Result<Vec<Pool>, AppError> {
    let Settings::Quiz(quiz) = settings else { return Ok(Vec::new()) };
    let root = tree.root()?.id;
    let bank = || tree.children(root).filter(|part| part.kind() == PartKind::BankQuestion);
    let pool = |pick: &Pick| {
        let is_meant = |part: &&Part| match pick {
            Pick::Question { key } => part.key == *key,
            Pick::Tagged { tag, .. } => has_tag(part, tag),
        };
        let count = match pick {
            Pick::Question { .. } => 1,
            Pick::Tagged { count, .. } => *count,
        };
        Pool { questions: bank().filter(is_meant).map(|part| part.id).collect(), count }
    };
    Ok(quiz.picks.iter().map(pool).collect())
}

fn has_tag(part: &Part, tag: &str) -> bool {
    matches!(&part.settings, Settings::BankQuestion { tags } if tags.iter().any(|one| one == tag))
}

fn lesson(tree: &Tree, part: &Part, said: Said<'_>, head: Head, minutes: u32, exercise: bool) -> Lesson {
    let blocks = tree.children(part.id).map(|child| block(tree, child, head.language)).collect();
    Lesson {
        id: part.id,
        title: head.title,
        summary: head.summary,
        language: head.language,
        title_language: head.said_in,
        exercise,
        minutes,
        materials: said.words.materials.clone(),
        blocks,
        sources: said.words.sources.clone(),
        module_title: head.module_title,
        previous: head.previous,
        next: head.next,
    }
}

/// A block as a version would have it.
pub fn block(tree: &Tree, part: &Part, language: Language) -> Block {
    let Said { words, language, outdated } = tree.said(part.id, language);
    let title = if part.kind() == PartKind::Picture { &words.summary } else { &words.title };
    Block {
        id: part.id,
        kind: part.kind(),
        language,
        outdated,
        title: title.clone(),
        html: markup::to_html(&words.body),
        items: words.lines.clone(),
        question: words.question.as_ref().map(|question| marking::asked(question, None)),
        file_id: part.settings.file(),
        file_name: words.title.clone(),
        captions: !words.captions.is_empty(),
    }
}
