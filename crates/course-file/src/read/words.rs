//! From a file of words to the words of a part and its blocks.

use super::Reader;
use crate::bounds::MOST_BLOCKS;
use crate::document::{self, Block, Document};
use crate::place::{self, Place};
use crate::tree::{CoursePart, WrittenWords};
use crate::{settings, words};
use shared::core::Language;
use shared::learning::{CourseFlawCode, PartKind, Settings, Words};
use std::collections::BTreeSet;

impl Reader<'_> {
    /// The files with the words of a part and its blocks, the source's first.
    pub(super) fn documents(&mut self, part: &mut CoursePart, kind: PartKind, place: &Place) {
        for language in self.languages() {
            let name = place.words(language);
            let Some(text) = self.texts.remove(name.as_str()) else { continue };
            let (mut document, wrong) = document::parse(text);
            self.tell_all(&name, wrong);
            if let Some(block) = document.blocks.get(MOST_BLOCKS) {
                self.tell(&name, (block.line, CourseFlawCode::TooMany, MOST_BLOCKS.to_string()));
                document.blocks.truncate(MOST_BLOCKS);
            }
            self.own_words(part, kind, language, &name, &mut document);
            if kind != PartKind::Lesson {
                for block in &document.blocks {
                    self.tell(&name, (block.line, CourseFlawCode::BadFence, block.kind.clone()));
                }
            } else if language == self.source {
                self.source_blocks(part, place, &name, document.blocks);
            } else {
                self.translated_blocks(part, place, (language, &name), &document.blocks);
            }
        }
    }

    fn own_words(
        &mut self,
        part: &mut CoursePart,
        kind: PartKind,
        language: Language,
        name: &str,
        document: &mut Document,
    ) {
        let is_written = document.front.is_some()
            || !document.body.text.is_empty()
            || document.blocks.iter().any(|block| block.kind == words::ENTRY);
        let mut read = match words::read(kind, document.front.as_ref(), &document.body) {
            Ok(read) => read,
            Err(wrong) => {
                self.tell(name, wrong);
                words::Read::default()
            }
        };
        let wrong = words::take_entries(document, &mut read.words);
        self.tell_all(name, wrong);
        if let Some(file) = read.file.take() {
            self.tell(name, (1, CourseFlawCode::BadFront, file));
        }
        if is_written {
            let current = self.is_current(language, read.outdated, name, 1);
            part.words.insert(language, WrittenWords { words: read.words, current });
        }
    }

    /// Whether words are current; the source always is.
    pub(super) fn is_current(&mut self, language: Language, outdated: bool, name: &str, line: usize) -> bool {
        if outdated && language == self.source {
            self.tell(name, (line, CourseFlawCode::BadFence, "outdated".to_owned()));
        }
        !outdated || language == self.source
    }

    /// The blocks of the source say which blocks there are.
    fn source_blocks(&mut self, lesson: &mut CoursePart, place: &Place, name: &str, blocks: Vec<Block>) {
        let mut keys = BTreeSet::new();
        for block in blocks {
            let settings = block.kind.parse().ok().and_then(settings::of_block);
            let Some(settings) = settings else {
                self.tell(name, (block.line, CourseFlawCode::BadFence, block.kind));
                continue;
            };
            if !place::is_key(&block.key) {
                self.tell(name, (block.line, CourseFlawCode::BadKey, block.key));
                continue;
            }
            if !keys.insert(block.key.clone()) {
                self.tell(name, (block.line, CourseFlawCode::Twice, block.key));
                continue;
            }
            let mut part = CoursePart::new(block.key.clone(), settings);
            self.block(&mut part, place, (self.source, name), &block);
            lesson.children.push(part);
        }
    }

    /// The blocks of a translation belong to those of the source.
    fn translated_blocks(
        &mut self,
        lesson: &mut CoursePart,
        place: &Place,
        (language, name): (Language, &str),
        blocks: &[Block],
    ) {
        let mut last = 0;
        for block in blocks {
            let found = lesson
                .children
                .iter_mut()
                .enumerate()
                .find(|(_, part)| part.key == block.key && part.kind().code() == block.kind);
            let Some((index, part)) = found else {
                self.tell(name, (block.line, CourseFlawCode::NotInSource, block.key.clone()));
                continue;
            };
            if part.words.contains_key(&language) {
                self.tell(name, (block.line, CourseFlawCode::Twice, block.key.clone()));
                continue;
            }
            if index < last {
                self.tell(name, (block.line, CourseFlawCode::OtherOrder, block.key.clone()));
            }
            last = index;
            self.block(part, place, (language, name), block);
        }
    }

    fn block(
        &mut self,
        part: &mut CoursePart,
        place: &Place,
        (language, name): (Language, &str),
        block: &Block,
    ) {
        let mut read = match words::read(part.kind(), block.front.as_ref(), &block.body) {
            Ok(read) => read,
            Err(wrong) => return self.tell(name, wrong),
        };
        let line = block.front.as_ref().map_or(block.line, |front| front.line);
        if let Some(file) = read.file.take() {
            self.show(part, &file, (name, line), language);
        }
        let (mut missing, mut outdated) = (false, read.outdated);
        for mark in &block.marks {
            match mark.as_str() {
                "missing" if language == self.source => missing = true,
                "outdated" => outdated = true,
                _ => self.tell(name, (block.line, CourseFlawCode::BadFence, mark.clone())),
            }
        }
        self.captions(&mut read.words.captions, &place.captions(&part.key, language));
        if missing {
            if read.words != Words::default() {
                self.tell(name, (block.line, CourseFlawCode::Twice, "missing".to_owned()));
            }
            return;
        }
        let current = self.is_current(language, outdated, name, block.line);
        part.words.insert(language, WrittenWords { words: read.words, current });
    }

    /// Sets the medium that a block shows; only the source says which.
    fn show(&mut self, part: &mut CoursePart, file: &str, (name, line): (&str, usize), language: Language) {
        let id = self.media.get(file).copied();
        match &mut part.settings {
            Settings::Picture { file_id }
            | Settings::Audio { file_id }
            | Settings::Video { file_id }
            | Settings::File { file_id }
                if language == self.source =>
            {
                *file_id = id;
                if id.is_none() {
                    self.tell(name, (line, CourseFlawCode::NoSuchMedium, file.to_owned()));
                }
            }
            _ => self.tell(name, (line, CourseFlawCode::BadFront, "file".to_owned())),
        }
    }

    fn captions(&mut self, captions: &mut String, name: &str) {
        let Some(text) = self.texts.remove(name) else { return };
        if captions.is_empty() {
            text.clone_into(captions);
        } else {
            self.tell(name, (1, CourseFlawCode::Twice, name.to_owned()));
        }
    }
}
