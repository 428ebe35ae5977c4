//! `cargo xtask screenshots`: every page in four languages, light and dark, narrow and wide.

use crate::app::{self, Mode};
use crate::browser::{self, Demo};
use crate::places::Places;
use crate::process::Sink;
use crate::{program, tools};
use anyhow::Result;

/// Builds what is not built and writes the pictures to `target/screenshots/`.
pub fn run(places: &Places) -> Result<()> {
    let sink = Sink::Terminal;
    tools::wasm_target(&sink)?;
    app::build(places, Mode::Release, &sink)?;
    program::build(places, false, &sink)?;
    let record = places.log("screenshots");
    Sink::record(record.clone())?;
    let demo = Demo::start(places, &sink, &record, None)?;
    let folder = places.target.join("screenshots");
    browser::pictures(places, &sink, &demo, &folder)?;
    println!("pictures: {}", folder.display());
    Ok(())
}
