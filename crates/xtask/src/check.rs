//! `cargo xtask check`: what a commit must not break, in under a minute when warm.

use crate::places::Places;
use crate::process::{Sink, go_on};
use crate::stages::{Context, STAGES};
use crate::{sizes, tools};
use anyhow::Result;
use std::time::Instant;

/// The stages of `cargo xtask test` that it repeats with their output on the terminal; clippy compiles the locale keys too.
const CHECKED: [&str; 3] = ["format", "clippy", "clippy-app"];

/// Format, clippy with the locale keys, sizes; the first failure ends it.
pub fn run(places: &Places) -> Result<()> {
    tools::wasm_target(&Sink::Terminal)?;
    for stage in STAGES.iter().filter(|stage| CHECKED.contains(&stage.name)) {
        let since = Instant::now();
        (stage.run)(&Context { places, sink: Sink::Terminal, record: places.log(stage.name) })?;
        println!("ok {:>7.1} s  {}", since.elapsed().as_secs_f32(), stage.name);
        go_on()?;
    }
    match sizes::app(places)? {
        Some(sizes) => println!("ok            sizes: {sizes}"),
        None => println!("--            sizes: the app is not built for release"),
    }
    Ok(())
}
