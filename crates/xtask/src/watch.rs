//! Notices changed source files by looking at them now and then: no more is needed for some hundred files, on any file system.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

const WATCHED: [&str; 6] = ["shared", "frontend", "backend", "crates", "migrations", "Cargo.toml"];
const IGNORED: [&str; 4] = ["dist", "target", "node_modules", "xtask"];

/// The newest change seen so far below the watched folders.
pub struct Watch {
    paths: Vec<PathBuf>,
    seen: State,
}

/// How many files there are and the newest of them: a removed file changes the one, a written file the other.
type State = (usize, Option<(SystemTime, PathBuf)>);

impl Watch {
    /// Watches the checkout from its state now.
    pub fn new(root: &Path) -> Self {
        let paths: Vec<PathBuf> = WATCHED.iter().map(|name| root.join(name)).collect();
        let seen = state(&paths);
        Self { paths, seen }
    }

    /// What changed since the last call, if anything: the newest file, or its place if some went away.
    pub fn changed(&mut self) -> Option<PathBuf> {
        let now = state(&self.paths);
        if now == self.seen {
            return None;
        }
        self.seen = now;
        self.seen.1.as_ref().map(|(_, path)| path.clone())
    }
}

fn state(paths: &[PathBuf]) -> State {
    paths.iter().fold((0, None), |state, path| add(path, state))
}

fn add(path: &Path, state: State) -> State {
    let ignored = path.file_name().and_then(|name| name.to_str());
    if ignored.is_some_and(|name| IGNORED.contains(&name) || name.starts_with('.')) {
        return state;
    }
    // A file that goes away while it is looked at is noticed by the count.
    let Ok(entries) = std::fs::read_dir(path) else {
        let Some(modified) = std::fs::metadata(path).ok().and_then(|data| data.modified().ok()) else {
            return state;
        };
        let (count, newest) = state;
        let this = Some((modified, path.to_owned()));
        return (count + 1, newest.max(this));
    };
    entries.filter_map(Result::ok).fold(state, |state, entry| add(&entry.path(), state))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_written_and_a_removed_file_are_noticed_once() {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("shared");
        std::fs::create_dir_all(folder.join("target")).unwrap();
        std::fs::write(folder.join("a.rs"), "").unwrap();
        let mut watch = Watch::new(root.path());
        assert_eq!(watch.changed(), None);
        std::fs::write(folder.join("target/b.rs"), "").unwrap();
        assert_eq!(watch.changed(), None);
        std::fs::write(folder.join("b.rs"), "").unwrap();
        assert_eq!(watch.changed(), Some(folder.join("b.rs")));
        std::fs::remove_file(folder.join("a.rs")).unwrap();
        assert!(watch.changed().is_some());
        assert_eq!(watch.changed(), None);
    }
}
