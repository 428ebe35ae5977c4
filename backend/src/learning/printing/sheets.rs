//! From the pages of a version to what is set on paper.

use super::Found;
use super::album::Album;
use course_file::caption_lines;
use print::{Answers, Block, Chapter, Document, Section};
use shared::core::id::PartId;
use shared::learning::{
    self as learning, Activity, AskedForm, AskedQuestion, Lesson, Module, Outline, PartKind,
};

/// Empty lines for a thought.
const LINES: usize = 8;
/// Empty lines for an essay.
const ESSAY: usize = 14;
/// What stands where something is to be filled in.
const GAP: &str = "________";

/// Lays out what was read.
pub struct Sheets<'f> {
    found: &'f Found,
    /// The platform's address.
    origin: String,
    album: Album<'f>,
}

impl<'f> Sheets<'f> {
    /// Of this, with these pictures, for a platform at this address.
    pub fn new(found: &'f Found, origin: String, album: Album<'f>) -> Self {
        Self { found, origin, album }
    }

    /// A lesson.
    pub fn lesson(&mut self, part: PartId) -> Option<Document> {
        let lesson = self.found.lessons.get(&part)?;
        let mut section = self.section(lesson);
        section.title = String::new();
        section.summary = String::new();
        let course = [&self.found.outline.title, &lesson.module_title];
        let above = course.map(String::as_str).into_iter().filter(|title| !title.is_empty());
        Some(Document {
            above: Some(above.collect::<Vec<_>>().join(" · ")),
            title: lesson.title.clone(),
            summary: lesson.summary.clone(),
            untranslated: Some(lesson.title_language),
            hours: 0,
            outcomes: Vec::new(),
            chapters: vec![Chapter { sections: vec![section], ..Chapter::default() }],
            ..self.document()
        })
    }

    /// The whole course.
    pub fn course(&mut self) -> Document {
        let Outline { modules, activities, .. } = &self.found.outline;
        let mut chapters: Vec<Chapter> = modules.iter().map(|module| self.chapter(module)).collect();
        if !activities.is_empty() {
            // What belongs to no module has headings of its own.
            let sections = activities.iter().map(|activity| self.activity(activity)).collect();
            chapters.push(Chapter { sections, ..Chapter::default() });
        }
        Document { chapters, ..self.document() }
    }

    /// What every file of this version says of itself.
    fn document(&self) -> Document {
        let Found { language, edition, starter, outline, .. } = self.found;
        Document {
            language: *language,
            platform: "Waymark".to_owned(),
            site: self.origin.clone(),
            above: None,
            title: outline.title.clone(),
            summary: outline.summary.clone(),
            untranslated: Some(outline.language),
            edition: Some(*edition),
            starter: *starter,
            hours: outline.hours,
            outcomes: outline.outcomes.clone(),
            chapters: Vec::new(),
            sources: Vec::new(),
        }
    }

    fn chapter(&mut self, module: &Module) -> Chapter {
        Chapter {
            title: module.title.clone(),
            summary: module.summary.clone(),
            untranslated: Some(module.language),
            outcomes: module.objectives.clone(),
            sections: module.activities.iter().map(|activity| self.activity(activity)).collect(),
        }
    }

    /// A lesson with all that is in it; of anything else that it is there, and where.
    fn activity(&mut self, activity: &Activity) -> Section {
        if let Some(lesson) = self.found.lessons.get(&activity.id) {
            return self.section(lesson);
        }
        let address = self.address(activity.kind, activity.id);
        let elsewhere = address.map(|address| Block::Elsewhere {
            title: String::new(),
            address: Some(address),
            body: String::new(),
        });
        Section {
            title: activity.title.clone(),
            minutes: activity.minutes,
            blocks: elsewhere.into_iter().collect(),
            ..Section::default()
        }
    }

    /// Where an activity is done; nothing where it has no page.
    fn address(&self, kind: PartKind, part: PartId) -> Option<String> {
        let word = match kind {
            PartKind::Lesson => "lessons",
            PartKind::Scenario => "scenarios",
            PartKind::Quiz => "quizzes",
            PartKind::Assignment => "assignments",
            PartKind::Questionnaire => "questionnaires",
            _ => return None,
        };
        Some(format!("/courses/{}/{word}/{part}", self.found.course))
    }

    fn section(&mut self, lesson: &Lesson) -> Section {
        let mut blocks = Vec::new();
        for run in lesson.blocks.chunk_by(|one, next| one.language == next.language) {
            let in_one: Vec<Block> = run.iter().map(|block| self.block(lesson, block)).collect();
            match run.first().map(|block| block.language) {
                Some(other) if other != self.found.language => {
                    blocks.push(Block::Untranslated { language: other, blocks: in_one });
                }
                _ => blocks.extend(in_one),
            }
        }
        Section {
            title: lesson.title.clone(),
            minutes: Some(lesson.minutes).filter(|minutes| *minutes > 0),
            untranslated: Some(lesson.title_language),
            summary: lesson.summary.clone(),
            materials: lesson.materials.clone(),
            blocks,
            sources: lesson.sources.clone(),
        }
    }

    fn block(&mut self, lesson: &Lesson, block: &learning::Block) -> Block {
        let (title, body) = (block.title.clone(), block.html.clone());
        match block.kind {
            PartKind::Callout => Block::Callout { title, body },
            PartKind::Checklist => Block::Checklist { title, body, items: block.items.clone() },
            PartKind::Reflection => Block::Reflection { title, body, lines: LINES },
            PartKind::Vignette => Block::Vignette { title, body },
            PartKind::Question => question(title, &body, block.question.as_ref()),
            PartKind::Picture => {
                let bytes = block.file_id.map(|file| self.album.picture(file)).unwrap_or_default();
                Block::Picture { bytes, alt: title, caption: body }
            }
            PartKind::Audio | PartKind::Video => {
                let body = if body.is_empty() { self.captions(block.id) } else { body };
                Block::Transcript { title, address: self.address(PartKind::Lesson, lesson.id), body }
            }
            PartKind::File => {
                let title = if title.is_empty() { block.file_name.clone() } else { title };
                Block::Elsewhere { title, address: self.address(PartKind::Lesson, lesson.id), body }
            }
            _ => Block::Text { title, body },
        }
    }

    /// What is said in a recording or film, from its captions.
    fn captions(&self, block: PartId) -> String {
        let text = self.found.captions.get(&block).map(String::as_str).unwrap_or_default();
        let lines: Vec<String> = caption_lines(text).into_iter().map(markup::html_to_html).collect();
        lines.join("<br>\n")
    }
}

/// A question as it is asked: what is right is not in it.
fn question(title: String, body: &str, asked: Option<&AskedQuestion>) -> Block {
    let Some(AskedQuestion { html, form }) = asked else {
        return Block::Text { title, body: body.to_owned() };
    };
    let html = format!("{body}{}", with_lines(html, form));
    if *form == AskedForm::Description {
        return Block::Text { title, body: html };
    }
    Block::Question { title, body: html, answers: answers(form) }
}

/// With a line to write on where a gap is.
fn with_lines(html: &str, form: &AskedForm) -> String {
    let gaps = if let AskedForm::GapText { gaps } = form { *gaps } else { 0 };
    (1..=gaps).fold(html.to_owned(), |html, gap| html.replace(&format!("[[{gap}]]"), GAP))
}

fn answers(form: &AskedForm) -> Answers {
    let choices = |answers: &[learning::AskedChoice]| answers.iter().map(|one| one.html.clone()).collect();
    match form {
        AskedForm::SingleChoice { answers } => Answers::One(choices(answers)),
        AskedForm::MultipleChoice { answers } => Answers::Several(choices(answers)),
        AskedForm::TrueFalse => Answers::TrueFalse,
        AskedForm::ShortAnswer | AskedForm::Numerical => Answers::Written(1),
        AskedForm::Matching { prompts, partners } => {
            Answers::Matching { left: prompts.clone(), right: partners.clone() }
        }
        AskedForm::Ordering { items } => Answers::Ordering(items.clone()),
        AskedForm::Essay => Answers::Written(ESSAY),
        AskedForm::GapText { .. } | AskedForm::Description => Answers::None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gaps_become_lines() {
        let form = AskedForm::GapText { gaps: 2 };
        assert_eq!(
            with_lines("<p>[[1]] și [[2]], [[3]]</p>", &form),
            format!("<p>{GAP} și {GAP}, [[3]]</p>")
        );
        assert_eq!(with_lines("[[1]]", &AskedForm::Essay), "[[1]]");
    }
}
