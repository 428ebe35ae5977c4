//! The apps for the browser, the members', the one of people, the one of those who learn, those in which courses are arranged and written and learners guided, the exchange's, the administration's, and the privacy guard: compiled to WebAssembly, bound to JavaScript, and
//! laid with their style into `frontend/dist`.

use crate::cargo::{WASM, cargo};
use crate::dist::{self, Source};
use crate::places::Places;
use crate::process::Sink;
use anyhow::{Context, Result, ensure};
use std::path::{Path, PathBuf};
use wasm_bindgen_cli_support::Bindgen;

/// How the apps are built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// As small as it gets.
    Release,
    /// As soon as it gets.
    Dev,
}

/// One app: its program in `frontend/src/bin`, and the names of what it becomes in the manifest.
struct Program {
    name: &'static str,
    script: &'static str,
    wasm: &'static str,
}

const PROGRAMS: [Program; 10] = [
    Program { name: "member-app", script: "app.js", wasm: "app_bg.wasm" },
    Program { name: "people-app", script: "people.js", wasm: "people_bg.wasm" },
    Program { name: "posting-app", script: "posting.js", wasm: "posting_bg.wasm" },
    Program { name: "learning-app", script: "learning.js", wasm: "learning_bg.wasm" },
    Program { name: "teaching-app", script: "teaching.js", wasm: "teaching_bg.wasm" },
    Program { name: "guiding-app", script: "guiding.js", wasm: "guiding_bg.wasm" },
    Program { name: "writing-app", script: "writing.js", wasm: "writing_bg.wasm" },
    Program { name: "exchange-app", script: "exchange.js", wasm: "exchange_bg.wasm" },
    Program { name: "guard-app", script: "guard.js", wasm: "guard_bg.wasm" },
    Program { name: "admin-app", script: "admin.js", wasm: "admin_bg.wasm" },
];

/// Builds the apps and their dist; says whether the dist changed.
pub fn build(places: &Places, mode: Mode, sink: &Sink) -> Result<bool> {
    compile(places, mode, sink)?;
    let read_wasm = |program: &Program| read(&wasm_path(places, mode, program)).context("cargo built no app");
    let compiled = PROGRAMS.iter().map(read_wasm).collect::<Result<Vec<_>>>()?;
    let style = style(&places.root.join("frontend/style"))?;
    let site = read(&places.root.join("frontend/site.js"))?;
    let favicon = read(&places.root.join("frontend/favicon.svg"))?;
    let small = mode == Mode::Release;
    let mut parts =
        vec![env!("CARGO_PKG_VERSION").as_bytes(), &[dist::FORMAT], style.as_bytes(), &site, &favicon];
    parts.extend(compiled.iter().map(Vec::as_slice));
    let stamp = dist::stamp(&parts, small);
    if dist::is_current(&places.dist(), &stamp) {
        return Ok(false);
    }
    let mut sources = vec![
        Source::hashed("style.css", style.into_bytes()),
        Source::hashed("site.js", site),
        Source::hashed("favicon.svg", favicon),
    ];
    for (program, wasm) in PROGRAMS.iter().zip(&compiled) {
        let name = format!("{}-{}", program.name, dist::hash(&[wasm]));
        let (glue, bound) = bind(places, mode, program, &name)?;
        sources.push(Source { key: program.script, file: format!("{name}.js"), bytes: glue });
        sources.push(Source { key: program.wasm, file: format!("{name}_bg.wasm"), bytes: bound });
    }
    sink.say("compressing the apps");
    dist::write(&places.dist(), &stamp, &sources, small)?;
    Ok(true)
}

fn compile(places: &Places, mode: Mode, sink: &Sink) -> Result<()> {
    let mut command =
        cargo(places, &format!("build --package frontend --bins --features csr --target {WASM}"));
    if mode == Mode::Release {
        command.args(["--profile", "wasm"]);
    }
    sink.run(&mut command)
}

fn wasm_path(places: &Places, mode: Mode, program: &Program) -> PathBuf {
    let profile = match mode {
        Mode::Release => "wasm",
        Mode::Dev => "debug",
    };
    places.target.join(WASM).join(profile).join(format!("{}.wasm", program.name))
}

fn bind(places: &Places, mode: Mode, program: &Program, name: &str) -> Result<(Vec<u8>, Vec<u8>)> {
    let folder = tempfile::tempdir()?;
    let release = mode == Mode::Release;
    let mut bindgen = Bindgen::new();
    bindgen.input_path(wasm_path(places, mode, program)).out_name(name).typescript(false);
    bindgen.demangle(!release).remove_name_section(release).remove_producers_section(release);
    bindgen.web(true)?.generate(folder.path()).context("wasm-bindgen could not bind the app")?;
    ensure!(
        !folder.path().join("snippets").exists(),
        "a crate of the app brings JavaScript files of its own, which the dist has no place for"
    );
    let glue = read(&folder.path().join(format!("{name}.js")))?;
    let glue = bare(&String::from_utf8(glue).context("the app's script is not UTF-8")?).into_bytes();
    let bound = read(&folder.path().join(format!("{name}_bg.wasm")))?;
    Ok((glue, bound))
}

/// A script of wasm-bindgen's without indents and the lines that are comments: a tenth less to load. It writes no text of several lines.
fn bare(script: &str) -> String {
    let (mut kept, mut is_comment) = (String::new(), false);
    for line in script.lines().map(str::trim) {
        is_comment |= line.starts_with("/**");
        if !is_comment && !line.is_empty() && !line.starts_with("//") {
            kept.push_str(line);
            kept.push('\n');
        }
        is_comment &= !line.ends_with("*/");
    }
    kept
}

/// The style sheets in the order of `order.txt`, as one without comments.
fn style(folder: &Path) -> Result<String> {
    let order = read(&folder.join("order.txt"))?;
    let order = String::from_utf8(order).context("order.txt is not UTF-8")?;
    let listed: Vec<&str> =
        order.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
    for sheet in sheets_below(folder, folder)? {
        ensure!(listed.contains(&sheet.as_str()), "frontend/style/order.txt does not list {sheet}");
    }
    let mut style = String::new();
    for sheet in listed {
        let text =
            String::from_utf8(read(&folder.join(sheet))?).with_context(|| format!("{sheet} is not UTF-8"))?;
        style.push_str(
            &without_comments(&text).with_context(|| format!("{sheet} has a comment without an end"))?,
        );
    }
    Ok(style)
}

fn sheets_below(folder: &Path, top: &Path) -> Result<Vec<String>> {
    let mut sheets = Vec::new();
    for entry in std::fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            sheets.extend(sheets_below(&path, top)?);
        } else if path.extension().is_some_and(|extension| extension == "css") {
            sheets.push(path.strip_prefix(top)?.to_string_lossy().into_owned());
        }
    }
    Ok(sheets)
}

/// A sheet without comments, indentation and empty lines; `None` if a comment has no end.
fn without_comments(sheet: &str) -> Option<String> {
    let mut bare = String::new();
    let mut rest = sheet;
    while let Some((before, after)) = rest.split_once("/*") {
        bare.push_str(before);
        rest = after.split_once("*/")?.1;
    }
    bare.push_str(rest);
    let lines = bare.lines().map(str::trim).filter(|line| !line.is_empty());
    Some(lines.flat_map(|line| [line, "\n"]).collect())
}

fn read(path: &Path) -> Result<Vec<u8>> {
    std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sheet_loses_its_comments_only() {
        let sheet = "/* why */\na {\n  color: red; /* x */\n}\n\n";
        assert_eq!(without_comments(sheet).as_deref(), Some("a {\ncolor: red;\n}\n"));
        assert_eq!(without_comments("a { } /* open"), None);
    }

    #[test]
    fn a_script_loses_its_comments_and_indents_only() {
        let script = "/**\n * @returns {any}\n */\nf() {\n    // why\n    return a\n    * b;\n}\n\n";
        assert_eq!(bare(script), "f() {\nreturn a\n* b;\n}\n");
    }

    #[test]
    fn sheets_stand_in_their_order_and_none_is_forgotten() {
        let folder = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).unwrap();
        std::fs::create_dir(folder.path().join("ui")).unwrap();
        write("order.txt", "# first things first\ntokens.css\nui/button.css\n");
        write("ui/button.css", "b {}");
        write("tokens.css", "t {}");
        assert_eq!(style(folder.path()).unwrap(), "t {}\nb {}\n");
        write("ui/more.css", "m {}");
        assert!(style(folder.path()).unwrap_err().to_string().contains("ui/more.css"));
    }
}
