//! Where things lie: the checkout, cargo's target folder, the tools, and what is made from them.

use anyhow::{Context, Result};
use std::path::{Path, PathBuf};

/// The folders that every command works with; all absolute.
#[derive(Clone, Debug)]
pub struct Places {
    /// The checkout.
    pub root: PathBuf,
    /// Cargo's target folder: `CARGO_TARGET_DIR`, or `target/` in the checkout.
    pub target: PathBuf,
    /// What is installed for the tests and not into the system: `WAYMARK_TOOLS_DIR`, or `tools/` in the target folder.
    pub tools: PathBuf,
}

impl Places {
    /// Finds them from the environment that cargo and `.ci/run` set.
    pub fn find() -> Result<Self> {
        let manifest =
            std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
        let root = Path::new(&manifest)
            .join("../..")
            .canonicalize()
            .context("the checkout is not where cargo said it is; start this as `cargo xtask …`")?;
        let target = folder_from("CARGO_TARGET_DIR", || root.join("target"))?;
        let tools = folder_from("WAYMARK_TOOLS_DIR", || target.join("tools"))?;
        Ok(Self { root, target, tools })
    }

    /// The finished app: what the program embeds.
    pub fn dist(&self) -> PathBuf {
        self.root.join("frontend/dist")
    }

    /// The browser tests.
    pub fn e2e(&self) -> PathBuf {
        self.root.join("e2e")
    }

    /// The program `waymark`, built for release or for development.
    pub fn program(&self, release: bool) -> PathBuf {
        self.target.join(if release { "release" } else { "debug" }).join("waymark")
    }

    /// The record of a test stage's output.
    pub fn log(&self, stage: &str) -> PathBuf {
        self.target.join("test-logs").join(format!("{stage}.log"))
    }
}

fn folder_from(variable: &str, default: impl Fn() -> PathBuf) -> Result<PathBuf> {
    let folder =
        std::env::var_os(variable).filter(|value| !value.is_empty()).map_or_else(default, PathBuf::from);
    std::path::absolute(&folder).with_context(|| format!("{variable}: {} is no folder", folder.display()))
}
