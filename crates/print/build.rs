//! Compiles the words that stand on every certificate and lesson.

use std::path::Path;

const LANGUAGES: [&str; 4] = ["en", "ro", "es", "cs"];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let crate_dir = std::env::var("CARGO_MANIFEST_DIR")?;
    let (locales, sources) = (Path::new(&crate_dir).join("locales"), Path::new(&crate_dir).join("src"));
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
