//! Pieces of the learners' pages.

pub mod activity;
pub mod answering;
pub mod asking;
pub mod block;
pub mod certificate;
pub mod choosing;
pub mod cohort;
pub mod gaps;
pub mod handing_in;
pub mod keeping;
pub mod marked;
pub mod matching;
pub mod merging;
pub mod ordering;
pub mod place;
pub mod playing;
pub mod printing;
pub mod progress;
pub mod question;
pub mod standing;
pub mod work_files;
pub mod writing;
