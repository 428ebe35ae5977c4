//! Runs the typesetting library on a template of ours. A run can read what it is given here and nothing else: no folder, no
//! network, no clock. What people wrote comes as data, never as text of the template.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};

use serde::Serialize;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::error::{Excess, PrintError};
use crate::fonts::{BOOK, FONTS};

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

/// One file is set at a time: a whole course takes hundreds of megabytes while it is set.
static PRESS: Mutex<()> = Mutex::new(());

/// The name under which a template finds its data.
const DATA: &str = "/data.json";
/// The name under which the template itself is known.
const TEMPLATE: &str = "/template.typ";

/// All that one run may read.
pub(crate) struct Setting {
    template: Source,
    files: HashMap<FileId, Bytes>,
    pages: usize,
}

impl Setting {
    /// A run of `template`, which finds `data` as JSON, of at most `pages` pages.
    pub(crate) fn new(template: &str, data: &impl Serialize, pages: usize) -> Result<Self, PrintError> {
        let template = Source::new(file_id(TEMPLATE)?, template.to_owned());
        let data = serde_json::to_vec(data).map_err(|error| PrintError::Failed(error.to_string()))?;
        let mut setting = Self { template, files: HashMap::new(), pages };
        setting.add(DATA, data)?;
        Ok(setting)
    }

    /// Lets the template read `bytes` under the name `path`. Names are kept for as long as the program runs, so there must be
    /// few: numbers, never what people wrote.
    pub(crate) fn add(&mut self, path: &str, bytes: Vec<u8>) -> Result<(), PrintError> {
        self.files.insert(file_id(path)?, Bytes::new(bytes));
        Ok(())
    }

    /// The finished file: tagged, and checked against PDF/UA-1.
    pub(crate) fn pdf(&self) -> Result<Vec<u8>, PrintError> {
        let _alone = PRESS.lock().unwrap_or_else(PoisonError::into_inner);
        let made = self.make();
        // The library remembers what it has set. What people wrote shall not stay in memory.
        typst::comemo::evict(0);
        made
    }

    fn make(&self) -> Result<Vec<u8>, PrintError> {
        let document = typst::compile::<PagedDocument>(self).output.map_err(|errors| failed(&errors))?;
        let found = document.pages().len();
        if found > self.pages {
            return Err(PrintError::TooMuch { what: Excess::Pages, found, most: self.pages });
        }
        let standards = PdfStandards::new(&[PdfStandard::Ua_1])
            .map_err(|error| PrintError::Failed(error.message().to_string()))?;
        let options = PdfOptions { standards, ..PdfOptions::default() };
        typst_pdf::pdf(&document, &options).map_err(|errors| failed(&errors))
    }
}

fn file_id(path: &str) -> Result<FileId, PrintError> {
    let path = VirtualPath::new(path).map_err(|error| PrintError::Failed(error.to_string()))?;
    Ok(FileId::new(RootedPath::new(VirtualRoot::Project, path)))
}

fn failed(errors: &[SourceDiagnostic]) -> PrintError {
    PrintError::Failed(errors.iter().map(|error| error.message.as_str()).collect::<Vec<_>>().join("; "))
}

impl World for Setting {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() { Ok(self.template.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.get(&id).cloned().ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
