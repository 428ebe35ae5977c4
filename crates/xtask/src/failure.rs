//! Failures that end a command with an exit code of their own, the same codes as the program's.

use std::fmt;

/// The port is in use.
pub const PORT_BUSY: u8 = 3;
/// The data folder cannot be written.
pub const FOLDER_NOT_WRITABLE: u8 = 4;
/// The database does not answer.
pub const DATABASE_SILENT: u8 = 5;
/// Ended by Ctrl-C or a signal, as shells count it.
pub const INTERRUPTED: u8 = 130;

/// One clear line and the code to exit with.
#[derive(Debug)]
pub struct Failure {
    /// The exit code.
    pub code: u8,
    /// What happened and what to do; empty if somebody else has said it.
    pub message: String,
}

impl Failure {
    /// A failure with this code, as an error to return.
    pub fn error(code: u8, message: impl Into<String>) -> anyhow::Error {
        Self { code, message: message.into() }.into()
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

impl std::error::Error for Failure {}
