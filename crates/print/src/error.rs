//! Why nothing was printed.

use thiserror::Error;

/// Why nothing was printed.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum PrintError {
    /// More was given than is set in one file.
    #[error("{what}: {found} of at most {most}")]
    TooMuch {
        /// What there is too much of.
        what: Excess,
        /// How much there is.
        found: usize,
        /// How much there may be.
        most: usize,
    },
    /// The address does not fit into a QR code.
    #[error("the address to check a certificate at is too long")]
    Address,
    /// The typesetting library refused; a mistake of this crate.
    #[error("the text could not be set: {0}")]
    Failed(String),
}

/// What there can be too much of.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum Excess {
    /// Bytes of text.
    #[error("bytes of text")]
    Text,
    /// Bytes of pictures.
    #[error("bytes of pictures")]
    Pictures,
    /// Pictures.
    #[error("pictures")]
    PictureCount,
    /// Pages.
    #[error("pages")]
    Pages,
}
