//! The blocks of a lesson: a list of them, each opened where it is written ([`blocks`]), new ones ([`adding`]), and the
//! files that they show ([`file`]).

pub mod adding;
pub mod blocks;
pub mod file;
