//! Cargo, started by cargo: the same toolchain, the same target folder.

use crate::places::Places;
use std::process::Command;

/// The target of the app.
pub const WASM: &str = "wasm32-unknown-unknown";

/// A cargo command in the checkout; `arguments` are split at spaces.
pub fn cargo(places: &Places, arguments: &str) -> Command {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command
        .current_dir(&places.root)
        .env("CARGO_TARGET_DIR", &places.target)
        .args(arguments.split_whitespace());
    // What cargo told this process about the crate xtask must not reach the build scripts of others.
    command.env_remove("CARGO_MANIFEST_DIR").env_remove("CARGO_MANIFEST_PATH");
    command
}
