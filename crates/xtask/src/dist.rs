//! The dist: files named by their content, each beside its compressed forms, and a manifest that says which is which.

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;

/// Counts the changes of how a dist is made: another number, and an older dist is made anew.
pub const FORMAT: u8 = 3;
const MANIFEST: &str = "manifest.json";
const STAMP: &str = ".stamp";
/// How the stamp of a dist begins that was made quickly, not small.
const QUICK: &str = "quick ";

/// One file of the app before compression.
pub struct Source {
    /// Its name in the manifest.
    pub key: &'static str,
    /// Its name in the folder and in URLs.
    pub file: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

impl Source {
    /// A file whose name carries the hash of its content: `style.css` → `style-<hash>.css`.
    pub fn hashed(key: &'static str, bytes: Vec<u8>) -> Self {
        let (stem, extension) = key.rsplit_once('.').unwrap_or((key, ""));
        Self { key, file: format!("{stem}-{}.{extension}", hash(&[&bytes])), bytes }
    }
}

/// The first 16 hexadecimal digits of the SHA-256 of these parts.
pub fn hash(parts: &[&[u8]]) -> String {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update(u64::try_from(part.len()).unwrap_or_default().to_le_bytes());
        hasher.update(part);
    }
    hasher.finalize().iter().take(8).fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The stamp of a dist made from these parts, as small as it gets or quickly.
pub fn stamp(parts: &[&[u8]], small: bool) -> String {
    format!("{}{}", if small { "" } else { QUICK }, hash(parts))
}

/// Whether the folder holds a dist that is as small as it gets: the size of another says nothing.
pub fn is_small(folder: &Path) -> bool {
    std::fs::read_to_string(folder.join(STAMP)).is_ok_and(|found| !found.starts_with(QUICK))
}

/// Whether the folder holds the whole dist of this stamp.
pub fn is_current(folder: &Path, stamp: &str) -> bool {
    let stamped = std::fs::read_to_string(folder.join(STAMP)).is_ok_and(|found| found == stamp);
    stamped && manifest(folder).is_ok_and(|files| files.values().all(|file| folder.join(file).is_file()))
}

/// The manifest of the dist in this folder: name → file.
pub fn manifest(folder: &Path) -> Result<BTreeMap<String, String>> {
    let text = std::fs::read_to_string(folder.join(MANIFEST)).context("the app is not built")?;
    serde_json::from_str(&text).context("the app's manifest.json is damaged")
}

/// Writes the dist; what belongs to an older one is removed. Files that stay are not touched, so that cargo sees no change.
pub fn write(folder: &Path, stamp: &str, sources: &[Source], small: bool) -> Result<()> {
    std::fs::create_dir_all(folder)?;
    // Away first: a dist that is half written has no stamp.
    let _ = std::fs::remove_file(folder.join(STAMP));
    let mut files = BTreeMap::new();
    for source in sources {
        files.insert(format!("{}.br", source.file), brotli(&source.bytes, small)?);
        files.insert(format!("{}.gz", source.file), gzip(&source.bytes, small)?);
        files.insert(source.file.clone(), source.bytes.clone());
    }
    let names: BTreeMap<&str, &str> =
        sources.iter().map(|source| (source.key, source.file.as_str())).collect();
    files.insert(MANIFEST.to_owned(), serde_json::to_vec_pretty(&names)?);
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        if !files.contains_key(entry.file_name().to_string_lossy().as_ref()) {
            std::fs::remove_file(entry.path())?;
        }
    }
    for (file, bytes) in &files {
        let path = folder.join(file);
        if std::fs::read(&path).ok().as_ref() != Some(bytes) {
            std::fs::write(&path, bytes).with_context(|| format!("cannot write {}", path.display()))?;
        }
    }
    std::fs::write(folder.join(STAMP), stamp)?;
    Ok(())
}

fn brotli(bytes: &[u8], small: bool) -> Result<Vec<u8>> {
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: if small { 11 } else { 1 },
        lgwin: 22,
        ..Default::default()
    };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut compressed, &parameters)?;
    Ok(compressed)
}

fn gzip(bytes: &[u8], small: bool) -> Result<Vec<u8>> {
    let level = flate2::Compression::new(if small { 9 } else { 1 });
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), level);
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dist_is_current_until_something_is_missing() {
        let folder = tempfile::tempdir().unwrap();
        let sources = [Source::hashed("style.css", b"a{}".to_vec())];
        write(folder.path(), "one", &sources, true).unwrap();
        assert!(is_current(folder.path(), "one"));
        assert!(!is_current(folder.path(), "two"));
        let file = &manifest(folder.path()).unwrap()["style.css"];
        assert_eq!(file, &sources[0].file);
        assert_eq!(file.len(), "style-0123456789abcdef.css".len());
        std::fs::remove_file(folder.path().join(file)).unwrap();
        assert!(!is_current(folder.path(), "one"));
    }

    #[test]
    fn what_is_old_goes_and_what_stays_is_not_touched() {
        let folder = tempfile::tempdir().unwrap();
        let kept = || Source::hashed("site.js", b"1".to_vec());
        write(folder.path(), "one", &[kept(), Source::hashed("style.css", b"a{}".to_vec())], true).unwrap();
        let path = folder.path().join(kept().file);
        let before = std::fs::metadata(&path).unwrap().modified().unwrap();
        write(folder.path(), "two", &[kept()], true).unwrap();
        assert_eq!(std::fs::metadata(&path).unwrap().modified().unwrap(), before);
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 5);
    }

    #[test]
    fn a_dist_made_quickly_says_so() {
        let folder = tempfile::tempdir().unwrap();
        assert!(!is_small(folder.path()));
        for small in [true, false] {
            write(folder.path(), &stamp(&[b"a"], small), &[], small).unwrap();
            assert_eq!(is_small(folder.path()), small);
        }
    }

    #[test]
    fn parts_are_kept_apart_in_a_hash() {
        assert_ne!(hash(&[b"ab", b"c"]), hash(&[b"a", b"bc"]));
    }
}
