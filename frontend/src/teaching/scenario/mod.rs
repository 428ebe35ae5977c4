//! Practice scenarios while they are written: a [`plot::Plot`] is the graph, one for all languages, and saves it; [`fields`] stand among those of
//! the words. [`story`] changes the graph and [`layout`] draws it, both pure; [`drawing`] is the picture, [`scenes`] the list that says the same
//! and in which scenes are written; [`playing`] plays it through.

pub mod board;
pub mod drawing;
pub mod effects;
pub mod fields;
pub mod layout;
pub mod playing;
pub mod plot;
pub mod scene;
pub mod scenes;
pub mod story;
