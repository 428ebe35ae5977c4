//! A lesson or a whole course, to read on paper.

use chrono::NaiveDate;
use serde::Serialize;
use shared::core::Language;

use crate::error::{Excess, PrintError};
use crate::fonts::line;
use crate::lay_out::{Paper, lay_out};
use crate::node::Node;
use crate::picture::Picture;
use crate::setting::Setting;
use crate::text::{date, t};

/// How many bytes of text one file may have: a course of a hundred lessons of five pages. Setting it takes some 600 MB.
pub const DOCUMENT_TEXT: usize = 1_500_000;
/// How many bytes of pictures one file may have.
pub const DOCUMENT_PICTURES: usize = 64 * 1024 * 1024;
/// How many pictures one file may have.
pub const DOCUMENT_PICTURE_COUNT: usize = 1_000;
/// How many pages one file may have.
pub const DOCUMENT_PAGES: usize = 1_000;
/// Stands for the title that a file must have.
const NAMELESS: &str = "–";
const TEMPLATE: &str =
    concat!(include_str!("../templates/look.typ"), include_str!("../templates/document.typ"));

/// What is printed: a lesson (one chapter without a title) or a course. Texts are plain, but for those that are said to be HTML: that is
/// the sanitised HTML which `markup` makes and learners' browsers get, so that one reads the same on paper.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// The language of the fixed words, and of all that names no other.
    pub language: Language,
    /// The platform's name, at the head of each page.
    pub platform: String,
    /// The platform's address, without a slash at the end: links within the site get it in front. Empty: they stay as words.
    pub site: String,
    /// What stands above the title: of a lesson, its course.
    pub above: Option<String>,
    /// The title.
    pub title: String,
    /// What it is about.
    pub summary: String,
    /// The language of title and summary, if they have not been translated yet: readers are told.
    pub untranslated: Option<Language>,
    /// Which version it is.
    pub edition: Option<Edition>,
    /// Whether its texts are a beginning that still has to be reviewed: readers are told.
    pub starter: bool,
    /// Hours of work.
    pub hours: u32,
    /// What one can do afterwards.
    pub outcomes: Vec<String>,
    /// The parts, in order.
    pub chapters: Vec<Chapter>,
    /// Where facts come from, for the whole.
    pub sources: Vec<String>,
}

/// A version of a course.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edition {
    /// Its number.
    pub number: u32,
    /// When it came out.
    pub day: NaiveDate,
}

/// A module of a course; the only one of a lesson has no title.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Chapter {
    /// The title; empty for none.
    pub title: String,
    /// What it is about.
    pub summary: String,
    /// The language of title and summary, if they have not been translated yet.
    pub untranslated: Option<Language>,
    /// What one can do afterwards.
    pub outcomes: Vec<String>,
    /// Its lessons and activities.
    pub sections: Vec<Section>,
}

/// A lesson or another activity of a course; of a lesson that is printed alone, the lesson itself, without a title.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Section {
    /// The title; empty for none.
    pub title: String,
    /// How long it takes.
    pub minutes: Option<u32>,
    /// The language of title and summary, if they have not been translated yet: readers are told.
    pub untranslated: Option<Language>,
    /// What it is about.
    pub summary: String,
    /// What one needs for it.
    pub materials: Vec<String>,
    /// What it is made of.
    pub blocks: Vec<Block>,
    /// Where its facts come from.
    pub sources: Vec<String>,
}

/// A part of a lesson. `title` may be empty everywhere.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A text.
    Text {
        /// Its heading.
        title: String,
        /// The text, in HTML.
        body: String,
    },
    /// Something that must not be overlooked.
    Callout {
        /// Its heading.
        title: String,
        /// The text, in HTML.
        body: String,
    },
    /// Things to tick off.
    Checklist {
        /// Its heading.
        title: String,
        /// The text before, in HTML.
        body: String,
        /// The things.
        items: Vec<String>,
    },
    /// A question to oneself, with lines to write on.
    Reflection {
        /// Its heading.
        title: String,
        /// The question, in HTML.
        body: String,
        /// How many empty lines.
        lines: usize,
    },
    /// A case in a few lines.
    Vignette {
        /// Its heading.
        title: String,
        /// The case, in HTML.
        body: String,
    },
    /// A question to be marked, without what is right.
    Question {
        /// Its heading.
        title: String,
        /// What is asked, in HTML.
        body: String,
        /// How it is answered.
        answers: Answers,
    },
    /// A picture.
    Picture {
        /// PNG, JPEG, GIF or WebP. What cannot be read is printed as its alternative text.
        bytes: Vec<u8>,
        /// What one sees on it.
        alt: String,
        /// What stands below it, in HTML of one line.
        caption: String,
    },
    /// What is said in a recording or film.
    Transcript {
        /// The recording's title.
        title: String,
        /// Where it can be heard or seen.
        address: Option<String>,
        /// What is said, in HTML.
        body: String,
    },
    /// A file, or whatever else cannot be printed: it is named, with its address.
    Elsewhere {
        /// Its title.
        title: String,
        /// Where it is.
        address: Option<String>,
        /// What it is about, in HTML.
        body: String,
    },
    /// Blocks that have not been translated yet: readers are told.
    Untranslated {
        /// The language they are in.
        language: Language,
        /// The blocks.
        blocks: Vec<Block>,
    },
}

/// How a question is answered on paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answers {
    /// One of these is chosen. Each is HTML of one line, here and below.
    One(Vec<String>),
    /// Several of these are chosen.
    Several(Vec<String>),
    /// True or false.
    TrueFalse,
    /// Each on the left is joined with one on the right. The right ones come in the order given: not in that of the left.
    Matching {
        /// The prompts.
        left: Vec<String>,
        /// Their partners, which are plain text.
        right: Vec<String>,
    },
    /// These are numbered. They come in the order given: not in the right one.
    Ordering(Vec<String>),
    /// Something is written on so many lines.
    Written(usize),
    /// Nothing: the gaps are in the text.
    None,
}

impl Document {
    /// Whether it has titled chapters, as a course has and a lesson has not.
    pub(crate) fn is_parted(&self) -> bool {
        self.chapters.iter().any(|chapter| !chapter.title.is_empty())
    }

    /// Its version and day in words.
    pub(crate) fn edition_named(&self) -> Option<String> {
        let Edition { number, day } = self.edition?;
        Some(t::print_version(self.language, &date(self.language, day), &number.to_string()))
    }
}

/// The lesson or course as PDF, A4: tagged, checked against PDF/UA-1, with bookmarks, and contents if its chapters have titles.
/// The same document gives the same bytes.
///
/// It takes milliseconds for a lesson and seconds for a long course: call it where waiting blocks nobody.
///
/// # Errors
/// If there is more text, or more pictures or pages, than the limits of this module.
pub fn document(document: &Document) -> Result<Vec<u8>, PrintError> {
    let paper = lay_out(document);
    within(Excess::Text, paper.text, DOCUMENT_TEXT)?;
    within(Excess::PictureCount, paper.pictures.len(), DOCUMENT_PICTURE_COUNT)?;
    let found = paper.pictures.iter().map(|picture| picture.bytes.len()).sum();
    within(Excess::Pictures, found, DOCUMENT_PICTURES)?;
    let mut setting = Setting::new(TEMPLATE, &Data::new(document, &paper), DOCUMENT_PAGES)?;
    for Picture { path, bytes, .. } in paper.pictures {
        setting.add(&path, bytes)?;
    }
    setting.pdf()
}

fn within(what: Excess, found: usize, most: usize) -> Result<(), PrintError> {
    if found > most { Err(PrintError::TooMuch { what, found, most }) } else { Ok(()) }
}

/// What the template reads.
#[derive(Serialize)]
struct Data<'p> {
    language: &'static str,
    platform: String,
    above: Option<String>,
    title: String,
    note: Option<String>,
    contents: Option<&'static str>,
    page: String,
    opening: &'p [Node],
    body: &'p [Node],
}

impl<'p> Data<'p> {
    fn new(document: &Document, paper: &'p Paper) -> Self {
        Self {
            language: document.language.code(),
            platform: line(&document.platform),
            above: document.above.as_deref().map(line),
            title: [&document.title, &document.platform]
                .map(|text| line(text))
                .into_iter()
                .find(|text| !text.is_empty())
                .unwrap_or_else(|| NAMELESS.to_owned()),
            note: document.edition_named(),
            contents: document.is_parted().then(|| t::print_contents(document.language)),
            page: t::print_page(document.language, "{page}", "{pages}"),
            opening: &paper.opening,
            body: &paper.body,
        }
    }
}
