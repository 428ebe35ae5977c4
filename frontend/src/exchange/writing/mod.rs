//! Writing a practice: its fields, how they are saved, and what stands between them and the review.

pub mod acts;
pub mod check_panel;
pub mod code_fields;
pub mod conflict;
pub mod editor;
pub mod fields;
pub mod found;
pub mod leaving;
pub mod saving;
pub mod steps;
pub mod texts;
