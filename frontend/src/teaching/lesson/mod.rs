//! The blocks of a lesson: a list of them, each opened where it is written ([`blocks`]), and new ones ([`adding`]).

pub mod adding;
pub mod blocks;
