//! A certificate of completion on one sheet.

use chrono::NaiveDate;
use serde::Serialize;
use shared::core::Language;

use crate::error::{Excess, PrintError};
use crate::fonts::line;
use crate::qr;
use crate::setting::Setting;
use crate::text::{date, t};

/// How many bytes all words of a certificate may have.
pub const CERTIFICATE_TEXT: usize = 20_000;
/// The sheet, and as many more as the outcomes need.
const PAGES: usize = 8;
const TEMPLATE: &str =
    concat!(include_str!("../templates/look.typ"), include_str!("../templates/certificate.typ"));

/// What stands on a certificate. All texts are plain: nothing in them is markup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CertificateSheet {
    /// The language of the certificate's own words.
    pub language: Language,
    /// The platform's name, at the top.
    pub platform: String,
    /// Who stands behind the course: an organisation or partnership.
    pub partnership: Option<String>,
    /// Whom it is for.
    pub learner: String,
    /// The course's title.
    pub course: String,
    /// Hours of learning; of none nothing is said.
    pub hours: u32,
    /// What the learner can do now.
    pub outcomes: Vec<String>,
    /// When the learner enrolled.
    pub enrolled: Option<NaiveDate>,
    /// When the learner completed the course.
    pub completed: NaiveDate,
    /// When the certificate was issued.
    pub issued: NaiveDate,
    /// Who signs for it.
    pub signatory: Option<Signatory>,
    /// The code by which it is found.
    pub code: String,
    /// Where it can be checked; the whole address with the code, as it stands in the QR code.
    pub check_url: String,
    /// A line at the foot: a project's number, or that this is a demonstration.
    pub note: Option<String>,
}

/// Who signs a certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signatory {
    /// The name.
    pub name: String,
    /// What makes the signature count.
    pub function: String,
}

/// The certificate as PDF, A4 landscape: tagged, and checked against PDF/UA-1. The same sheet gives the same bytes.
///
/// # Errors
/// If there is too much text, or the address does not fit into a QR code.
pub fn certificate(sheet: &CertificateSheet) -> Result<Vec<u8>, PrintError> {
    let found = sheet.length();
    if found > CERTIFICATE_TEXT {
        return Err(PrintError::TooMuch { what: Excess::Text, found, most: CERTIFICATE_TEXT });
    }
    let mut setting = Setting::new(TEMPLATE, &Data::new(sheet), PAGES)?;
    setting.add("/code.svg", qr::svg(&sheet.check_url)?)?;
    setting.pdf()
}

impl CertificateSheet {
    fn length(&self) -> usize {
        let signatory =
            self.signatory.as_ref().map_or(0, |signatory| signatory.name.len() + signatory.function.len());
        let optional = [&self.partnership, &self.note].into_iter().flatten().map(String::len).sum::<usize>();
        let outcomes = self.outcomes.iter().map(String::len).sum::<usize>();
        let one = [&self.platform, &self.learner, &self.course, &self.code, &self.check_url];
        one.into_iter().map(String::len).sum::<usize>() + signatory + optional + outcomes
    }

    fn dates(&self) -> Vec<(&'static str, String)> {
        let day = |day| date(self.language, day);
        let enrolled =
            self.enrolled.map(|enrolled| (t::certificate_enrolled_on(self.language), day(enrolled)));
        enrolled
            .into_iter()
            .chain([
                (t::certificate_completed_on(self.language), day(self.completed)),
                (t::certificate_issued_on(self.language), day(self.issued)),
            ])
            .collect()
    }
}

/// What the template reads.
#[derive(Serialize)]
struct Data {
    language: &'static str,
    platform: String,
    partnership: Option<String>,
    learner: String,
    course: String,
    outcomes: Vec<String>,
    dates: Vec<(&'static str, String)>,
    signatory: Option<(String, String)>,
    code: String,
    check_url: String,
    check_picture: String,
    note: Option<String>,
    hours: Option<String>,
    words: Words,
}

/// The fixed words.
#[derive(Serialize)]
struct Words {
    title: &'static str,
    says: &'static str,
    completed: &'static str,
    outcomes: &'static str,
    outcomes_next: &'static str,
    code: &'static str,
    check: &'static str,
}

impl Data {
    fn new(sheet: &CertificateSheet) -> Self {
        let language = sheet.language;
        Self {
            language: language.code(),
            platform: line(&sheet.platform),
            partnership: sheet.partnership.as_deref().map(line),
            learner: line(&sheet.learner),
            course: line(&sheet.course),
            outcomes: sheet.outcomes.iter().map(|outcome| line(outcome)).collect(),
            dates: sheet.dates(),
            signatory: sheet.signatory.as_ref().map(|one| (line(&one.name), line(&one.function))),
            code: line(&sheet.code),
            check_url: line(&sheet.check_url),
            check_picture: t::certificate_check_picture(language, &line(&sheet.check_url)),
            note: sheet.note.as_deref().map(line),
            hours: (sheet.hours > 0).then(|| t::certificate_hours(language, sheet.hours)),
            words: Words::new(language),
        }
    }
}

impl Words {
    fn new(language: Language) -> Self {
        Self {
            title: t::certificate_title(language),
            says: t::certificate_says(language),
            completed: t::certificate_completed(language),
            outcomes: t::certificate_outcomes(language),
            outcomes_next: t::certificate_outcomes_next(language),
            code: t::certificate_code(language),
            check: t::certificate_check(language),
        }
    }
}
