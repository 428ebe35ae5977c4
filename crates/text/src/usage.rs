//! Which words occur in a crate's source: a message whose function is not among them is used nowhere.

use std::collections::BTreeSet;
use std::io;
use std::path::Path;

/// Every identifier in every `.rs` file below the folder.
pub fn identifiers_below(folder: &Path) -> io::Result<BTreeSet<String>> {
    let mut found = BTreeSet::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.append(&mut identifiers_below(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let source = std::fs::read_to_string(&path)?;
            let words = source.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_'));
            found.extend(words.filter(|word| word.contains('_')).map(str::to_owned));
        }
    }
    Ok(found)
}
