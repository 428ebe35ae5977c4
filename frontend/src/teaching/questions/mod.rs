//! Questions while they are written: a [`sketch`] as it is typed, its fields ([`editor`]), tried out ([`trying`]) and read with its key
//! ([`summary`]); of those of the bank what they are beside their words ([`setup`]). The fields are the same for questions of the bank and of
//! lessons: they stand among those of the words, which are saved together.

pub mod editor;
pub mod field;
pub mod kind;
pub mod row;
pub mod rows;
pub mod setup;
pub mod sketch;
pub mod summary;
pub mod trying;
pub mod worth;
pub mod writing;
