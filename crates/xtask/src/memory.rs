//! Which stages have passed on this very tree with these very tools: they need not run again.

use crate::places::Places;
use crate::process::{on_path, output_of};
use anyhow::Result;
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The tools whose answers a stage's result depends on, and how each says its version.
const TOOLS: [(&str, &str); 6] = [
    ("rustc", "-vV"),
    ("cc", "--version"),
    ("chromium", "--version"),
    ("pg_config", "--version"),
    ("node", "--version"),
    ("python3", "--version"),
];

/// What is remembered about one state of the tree and the tools.
pub struct Memory {
    folder: PathBuf,
}

impl Memory {
    /// For the tree and the tools as they are now; none outside a git checkout, where nothing says what belongs to it.
    pub fn open(places: &Places) -> Option<Self> {
        let fingerprint = fingerprint(&places.root).ok()?;
        Some(Self { folder: places.target.join("test-passed").join(fingerprint) })
    }

    /// What the stage said when it passed.
    pub fn recall(&self, stage: &str) -> Option<String> {
        std::fs::read_to_string(self.folder.join(stage)).ok()
    }

    /// Keeps what the stage said.
    pub fn remember(&self, stage: &str, note: &str) -> Result<()> {
        std::fs::create_dir_all(&self.folder)?;
        Ok(std::fs::write(self.folder.join(stage), note)?)
    }

    /// Whether it is about the same tree and tools.
    pub fn is_as(&self, other: &Self) -> bool {
        self.folder == other.folder
    }
}

/// A hash of every file that belongs to the tree, committed or not, and of the tools' versions.
fn fingerprint(root: &Path) -> Result<String> {
    let mut hash = Sha256::new();
    let mut list = Command::new("git");
    list.current_dir(root).args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
    for name in output_of(&mut list)?.split('\0').filter(|name| !name.is_empty()) {
        hash.update(name.as_bytes());
        hash.update([0]);
        // A file that is deleted and still listed has no content.
        let content = std::fs::read(root.join(name)).unwrap_or_default();
        hash.update(Sha256::digest(content));
    }
    for (tool, version) in TOOLS {
        hash.update(tool.as_bytes());
        if on_path(tool).is_some() {
            // Not through `output_of`: Debian's wrapper of Chromium complains on its way.
            hash.update(Command::new(tool).current_dir(root).arg(version).output()?.stdout);
        }
    }
    let hash = hash.finalize();
    Ok(hash.first_chunk().map_or_else(String::new, |bytes| format!("{:032x}", u128::from_be_bytes(*bytes))))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn git(root: &Path, arguments: &[&str]) {
        assert!(Command::new("git").current_dir(root).args(arguments).status().unwrap().success());
    }

    #[test]
    fn another_content_is_another_tree() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        git(root, &["init", "--quiet"]);
        std::fs::write(root.join("a"), "one").unwrap();
        let first = fingerprint(root).unwrap();
        git(root, &["add", "a"]);
        assert_eq!(fingerprint(root).unwrap(), first, "staging changes nothing");
        std::fs::write(root.join("a"), "two").unwrap();
        let second = fingerprint(root).unwrap();
        assert_ne!(second, first);
        std::fs::rename(root.join("a"), root.join("b")).unwrap();
        assert_ne!(fingerprint(root).unwrap(), second);
        std::fs::write(root.join(".gitignore"), "target\n").unwrap();
        let ignoring = fingerprint(root).unwrap();
        std::fs::write(root.join("target"), "made").unwrap();
        assert_eq!(fingerprint(root).unwrap(), ignoring);
    }
}
