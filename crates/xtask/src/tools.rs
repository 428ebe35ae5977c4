//! What the commands need besides cargo: looked for first, installed if missing, and said before it happens.

use crate::cargo::{WASM, cargo};
use crate::dist::hash;
use crate::places::Places;
use crate::process::{Sink, on_path, output_of, shown, succeeds};
use anyhow::{Context, Result, bail, ensure};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, MutexGuard, PoisonError};

const CARGO_DENY: &str = "0.20.2";
const OHA: &str = "1.16.0";
/// The oldest Node.js that Playwright runs on.
const NODE: u32 = 20;
const SCHEMATHESIS: &str = "4.32.5";

/// One installation at a time: package managers lock, and two stages may miss the same thing.
static INSTALLING: Mutex<()> = Mutex::new(());

fn installing() -> MutexGuard<'static, ()> {
    INSTALLING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Adds the compiler's target for the app if the toolchain lacks it.
pub fn wasm_target(sink: &Sink) -> Result<()> {
    let folder = output_of(Command::new("rustc").args(["--print", "target-libdir", "--target", WASM]))?;
    if Path::new(folder.trim()).is_dir() {
        return Ok(());
    }
    sink.announce(&format!("installing {WASM} with rustup: the compiler's part for the app in the browser"));
    let added = sink.run(Command::new("rustup").args(["target", "add", WASM]));
    added.with_context(|| format!("the app needs the target {WASM}: `rustup target add {WASM}`"))
}

/// Installs Debian packages as root; without root the error names the command.
pub fn install_packages(packages: &[&str], why: &str, sink: &Sink) -> Result<()> {
    let _one = installing();
    let wanted = packages.join(" ");
    let by_hand = format!("apt-get update && apt-get install -y {wanted}");
    ensure!(on_path("apt-get").is_some(), "{why} is missing: install what Debian calls {wanted}");
    ensure!(rustix::process::geteuid().is_root(), "{why} is missing: as root `{by_hand}`");
    sink.announce(&format!("installing {why}: {by_hand}"));
    let apt = |arguments: &str| {
        let mut command = Command::new("apt-get");
        command.env("DEBIAN_FRONTEND", "noninteractive").args(arguments.split_whitespace());
        command
    };
    sink.run(&mut apt("-q update"))?;
    sink.run(apt("-q install -y --no-install-recommends").args(packages))
}

fn find_or_install(programs: &[&str], packages: &[&str], why: &str, sink: &Sink) -> Result<PathBuf> {
    let find = || programs.iter().find_map(|program| on_path(program));
    if let Some(path) = find() {
        return Ok(path);
    }
    install_packages(packages, why, sink)?;
    find().with_context(|| format!("{why}: installed, but not on PATH"))
}

/// The browser of the tests; the one without windows does the same in half the time.
pub fn chromium(sink: &Sink) -> Result<PathBuf> {
    find_or_install(
        &["chromium-headless-shell", "chromium", "chromium-browser"],
        &["chromium-headless-shell", "fonts-dejavu-core"],
        "Chromium, for the browser tests",
        sink,
    )
}

/// Node's packages of the browser tests, exactly as locked.
pub fn node_packages(places: &Places, sink: &Sink) -> Result<()> {
    let node = find_or_install(&["node"], &["nodejs", "npm"], "Node.js, for the browser tests", sink)?;
    find_or_install(&["npm"], &["nodejs", "npm"], "npm, for the browser tests", sink)?;
    let version = output_of(Command::new(node).arg("--version"))?;
    let major = major_version(&version).context("node does not say its version")?;
    ensure!(
        major >= NODE,
        "the browser tests need Node.js {NODE} or newer on PATH, and node is {}",
        version.trim()
    );
    let _one = installing();
    let lock =
        std::fs::read(places.e2e().join("package-lock.json")).context("e2e/package-lock.json is missing")?;
    let stamp = places.e2e().join("node_modules/.waymark-stamp");
    let wanted = hash(&[&lock]);
    if std::fs::read_to_string(&stamp).is_ok_and(|found| found == wanted) {
        return Ok(());
    }
    sink.announce("installing the browser tests' packages: npm ci in e2e/");
    let mut npm = Command::new("npm");
    npm.current_dir(places.e2e()).env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1").env("CI", "true");
    sink.run(npm.args(["ci", "--no-audit", "--no-fund", "--cache"]).arg(places.tools.join("npm-cache")))?;
    Ok(std::fs::write(stamp, wanted)?)
}

/// The 20 of `v20.1.0`.
fn major_version(version: &str) -> Option<u32> {
    version.trim().trim_start_matches('v').split('.').next()?.parse().ok()
}

/// cargo-deny: on `PATH`, or compiled into the tools.
pub fn cargo_deny(places: &Places, sink: &Sink) -> Result<PathBuf> {
    match on_path("cargo-deny") {
        Some(path) => Ok(path),
        // It runs for a second: optimising it would take longer than it ever saves.
        None => cargo_tool(places, "cargo-deny", CARGO_DENY, "1", sink),
    }
}

/// The load generator oha.
pub fn oha(places: &Places, sink: &Sink) -> Result<PathBuf> {
    cargo_tool(places, "oha", OHA, "3", sink)
}

fn cargo_tool(places: &Places, name: &str, version: &str, optimise: &str, sink: &Sink) -> Result<PathBuf> {
    let _one = installing();
    let path = places.tools.join("bin").join(name);
    if path.is_file()
        && output_of(Command::new(&path).arg("--version"))?.split_whitespace().any(|word| word == version)
    {
        return Ok(path);
    }
    sink.announce(&format!(
        "compiling {name} {version} into {} (some minutes, once)",
        places.tools.display()
    ));
    let build = places.tools.join("build");
    let mut install = cargo(places, &format!("install {name} --version {version} --locked"));
    install.arg("--root").arg(&places.tools).arg("--target-dir").arg(&build);
    install.env("CARGO_PROFILE_RELEASE_LTO", "off").env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16");
    install.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", optimise).env("CARGO_PROFILE_RELEASE_DEBUG", "0");
    sink.run(&mut install)?;
    let _ = std::fs::remove_dir_all(build);
    Ok(path)
}

/// Schemathesis in a Python environment of its own.
pub fn schemathesis(places: &Places, sink: &Sink) -> Result<PathBuf> {
    let python =
        find_or_install(&["python3"], &["python3", "python3-venv"], "Python, for Schemathesis", sink)?;
    if !succeeds(Command::new(&python).args(["-c", "import ensurepip, venv"])) {
        install_packages(&["python3-venv"], "Python's venv, for Schemathesis", sink)?;
    }
    let _one = installing();
    let venv = places.tools.join(format!("schemathesis-{SCHEMATHESIS}"));
    let (path, done) = (venv.join("bin/schemathesis"), venv.join(".done"));
    if done.is_file() && succeeds(Command::new(&path).arg("--version")) {
        return Ok(path);
    }
    sink.announce(&format!("installing schemathesis {SCHEMATHESIS} with pip into {}", venv.display()));
    sink.run(Command::new(&python).args(["-m", "venv", "--clear"]).arg(&venv))?;
    let mut pip = Command::new(venv.join("bin/pip"));
    pip.args(["install", "--quiet", "--disable-pip-version-check", &format!("schemathesis=={SCHEMATHESIS}")]);
    if let Err(error) = sink.run(&mut pip) {
        bail!("{error}; by hand: `{}`", shown(&pip));
    }
    std::fs::write(done, "")?;
    Ok(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_major_version_is_read() {
        assert_eq!(major_version("v20.20.2\n"), Some(20));
        assert_eq!(major_version("none"), None);
    }
}
