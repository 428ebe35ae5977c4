//! A gradebook as a table: CSV, and a spreadsheet. Both say the same, in the reader's language.

use crate::http::csv::line;
use crate::http::error::AppError;
use crate::text::t;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};
use shared::core::{Language, Timestamp};
use shared::learning::{EnrolmentState, Grade, Gradebook, GradedLearner, ProgressState};

/// The type of a spreadsheet.
pub const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// A value of the table.
#[derive(Debug, PartialEq, Eq)]
enum Cell {
    Text(String),
    Number(u32),
}

impl Cell {
    fn text(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

/// The first line of the table.
fn head(gradebook: &Gradebook, language: Language) -> Vec<String> {
    let before = [
        t::gradebook_learner(language),
        t::gradebook_organisation(language),
        t::gradebook_country(language),
        t::gradebook_state(language),
        t::gradebook_done(language),
        t::gradebook_required(language),
    ];
    let activities = gradebook.activities.iter().map(|activity| match activity.most_points {
        Some(most) => t::gradebook_points(language, &most.to_string(), &activity.title),
        None => activity.title.clone(),
    });
    before.into_iter().map(str::to_owned).chain(activities).collect()
}

/// The line of a learner.
fn row(learner: &GradedLearner, language: Language) -> Vec<Cell> {
    let person = &learner.learner;
    let mut cells = vec![
        Cell::text(&person.name),
        Cell::text(&person.organisation),
        Cell::text(person.country.code()),
        Cell::text(state(learner.state, language)),
        Cell::Number(learner.done_count),
        Cell::Number(learner.required_count),
    ];
    cells.extend(learner.grades.iter().map(|grade| match grade {
        Some(grade) => achieved(grade, language),
        None => Cell::text(""),
    }));
    cells
}

/// Points of an assignment, percent of a quiz, else how far the learner is.
fn achieved(grade: &Grade, language: Language) -> Cell {
    match grade.points.or(grade.percent) {
        Some(number) => Cell::Number(number),
        None => Cell::text(progress(grade.state, language)),
    }
}

fn state(state: EnrolmentState, language: Language) -> &'static str {
    match state {
        EnrolmentState::Requested => t::gradebook_state_requested(language),
        EnrolmentState::Active => t::gradebook_state_active(language),
        EnrolmentState::Completed => t::gradebook_state_completed(language),
        EnrolmentState::Left => t::gradebook_state_left(language),
    }
}

fn progress(state: ProgressState, language: Language) -> &'static str {
    match state {
        ProgressState::Started => t::gradebook_progress_started(language),
        ProgressState::Waiting => t::gradebook_progress_waiting(language),
        ProgressState::Done => t::gradebook_progress_done(language),
    }
}

/// As CSV.
pub fn csv(gradebook: &Gradebook, language: Language) -> String {
    let mut text = String::new();
    let head = head(gradebook, language);
    line(&mut text, &head.iter().map(String::as_str).collect::<Vec<_>>());
    for learner in &gradebook.learners {
        let cells: Vec<String> = row(learner, language)
            .into_iter()
            .map(|cell| match cell {
                Cell::Text(text) => text,
                Cell::Number(number) => number.to_string(),
            })
            .collect();
        line(&mut text, &cells.iter().map(String::as_str).collect::<Vec<_>>());
    }
    text
}

/// As a spreadsheet. Texts are written as texts: none becomes a formula.
pub fn xlsx(gradebook: &Gradebook, language: Language, now: Timestamp) -> Result<Vec<u8>, AppError> {
    write(gradebook, language, now).map_err(AppError::internal)
}

fn write(gradebook: &Gradebook, language: Language, now: Timestamp) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let made = ExcelDateTime::from_timestamp(now.unix_seconds())?;
    let title = format!("{}: {}", gradebook.course, gradebook.cohort);
    workbook.set_properties(&DocProperties::new().set_title(title).set_creation_datetime(&made));
    let sheet = workbook.add_worksheet();
    let bold = Format::new().set_bold();
    for (column, text) in (0_u16..).zip(head(gradebook, language)) {
        sheet.write_string_with_format(0, column, text, &bold)?;
    }
    for (place, learner) in (1_u32..).zip(&gradebook.learners) {
        for (column, cell) in (0_u16..).zip(row(learner, language)) {
            put(sheet, place, column, cell)?;
        }
    }
    sheet.set_freeze_panes(1, 1)?;
    sheet.set_column_width(0, 28)?;
    sheet.set_column_width(1, 28)?;
    workbook.save_to_buffer()
}

fn put(sheet: &mut Worksheet, row: u32, column: u16, cell: Cell) -> Result<(), XlsxError> {
    match cell {
        Cell::Text(text) if text.is_empty() => Ok(()),
        Cell::Text(text) => sheet.write_string(row, column, text).map(drop),
        Cell::Number(number) => sheet.write_number(row, column, number).map(drop),
    }
}
