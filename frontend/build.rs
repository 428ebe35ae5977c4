//! Compiles the locale files: a key that is missing in one language or used nowhere stops the build.

use std::path::Path;

const LANGUAGES: [&str; 4] = ["en", "ro", "es", "cs"];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let crate_dir = std::env::var("CARGO_MANIFEST_DIR")?;
    let crate_dir = Path::new(&crate_dir);
    let (locales, sources) = (crate_dir.join("locales"), crate_dir.join("src"));
    for folder in [&locales, &sources] {
        println!("cargo::rerun-if-changed={}", folder.display());
    }
    match text::compile(&locales, &sources, &LANGUAGES) {
        Ok(source) => std::fs::write(Path::new(&std::env::var("OUT_DIR")?).join("text.rs"), source)?,
        Err(mistakes) => {
            for mistake in mistakes.lines() {
                println!("cargo::error={mistake}");
            }
        }
    }
    Ok(())
}
