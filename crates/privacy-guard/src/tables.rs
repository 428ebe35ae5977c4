//! The lists of names and places.

/// All lists; made once, since reading them takes a moment.
#[derive(Debug)]
pub(crate) struct Tables {}

impl Tables {
    /// Opens the lists that were built in.
    pub(crate) fn new() -> Self {
        Self {}
    }
}
