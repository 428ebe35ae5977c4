//! Certificates, lessons and whole courses as PDF files: tagged, checked against PDF/UA-1, the same bytes for the same input.
//!
//! Nothing here reads a file, a clock or the network. What people wrote is handed to the templates as data, so that no text can
//! run as code of the typesetting language.

mod blocks;
mod certificate;
mod document;
mod error;
mod fonts;
mod html;
mod lay_out;
mod links;
mod node;
mod picture;
mod qr;
mod reading;
mod setting;
mod text;

pub use certificate::{CERTIFICATE_TEXT, CertificateSheet, Signatory, certificate};
pub use document::{
    Answers, Block, Chapter, DOCUMENT_PAGES, DOCUMENT_PICTURE_COUNT, DOCUMENT_PICTURES, DOCUMENT_TEXT,
    Document, Edition, Section, document,
};
pub use error::{Excess, PrintError};
pub use text::date;
