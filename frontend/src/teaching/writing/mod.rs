//! What a part says while it is written: its [`fields`], how they are saved by themselves ([`saving`]), what to do where two people wrote
//! ([`conflict`]), what was said before ([`history`]), and translations beside their original ([`translating`]). [`editor`] puts it together.

pub mod conflict;
pub mod editor;
pub mod fields;
pub mod form;
pub mod history;
pub mod labels;
pub mod saving;
pub mod translating;
