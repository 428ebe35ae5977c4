//! Size budgets: what a visitor, a member and an administrator download, in compressed bytes.

use crate::dist;
use crate::http::get;
use crate::places::Places;
use crate::program::Server;
use anyhow::{Context, Result, ensure};

/// WebAssembly, JavaScript and CSS of an app, brotli: complete, each may be this, but for the one in which courses are written
/// (docs/PERFORMANCE.md).
const APP: u64 = 450_000;
/// The same of the app in which courses are written: it has editors, and beside them what learners get. A few people download it, at desks,
/// once a release.
const WRITING: u64 = 600_000;
/// Every app, how its built files are called, and what it may be.
const APPS: [(&str, &str, u64); 9] = [
    ("app", "app", APP),
    ("people", "people", APP),
    ("posting", "posting", APP),
    ("learning", "learning", APP),
    ("teaching", "teaching", APP),
    ("guiding", "guiding", APP),
    ("writing", "writing", WRITING),
    ("exchange", "exchange", APP),
    ("administration", "admin", APP),
];
/// WebAssembly and JavaScript of the privacy guard with its lists, brotli: whoever writes gets it beside their app.
const GUARD: u64 = 700_000;
/// The style sheet, brotli.
const STYLE: u64 = 8_000;
/// HTML and CSS of the home page, as they travel.
const HOME: u64 = 14_000;

/// The sizes of all apps against their budgets; `None` if they are not built, or were built quickly while developing.
pub fn app(places: &Places) -> Result<Option<String>> {
    let folder = places.dist();
    if !dist::is_small(&folder) {
        return Ok(None);
    }
    let Ok(files) = dist::manifest(&folder) else { return Ok(None) };
    let size = |key: &str| -> Result<u64> {
        let file = files.get(key).with_context(|| format!("the manifest has no {key}"))?;
        Ok(std::fs::metadata(folder.join(format!("{file}.br")))?.len())
    };
    let style = size("style.css")?;
    let common = size("site.js")? + style;
    let program = |key: &str| anyhow::Ok(size(&format!("{key}.js"))? + size(&format!("{key}_bg.wasm"))?);
    let mut budgets = vec![("style", style, STYLE), ("guard", program("guard")?, GUARD)];
    for (what, key, budget) in APPS {
        budgets.push((what, program(key)? + common, budget));
    }
    let said = budgets.iter().map(|(what, size, budget)| format!("{what} {} of {}", kb(*size), kb(*budget)));
    let said = said.collect::<Vec<_>>().join(", ");
    ensure!(budgets.iter().all(|(_, size, budget)| size <= budget), "over the budget: {said}");
    Ok(Some(said))
}

/// The home page's size over HTTP against its budget, with the style sheet that it names.
pub fn home(server: &Server) -> Result<String> {
    // As browsers ask: files are there in brotli, pages are compressed as they are made.
    let compressed = [("accept-encoding", "gzip, deflate, br")];
    let page = get(server.address, "/en", &compressed)?;
    ensure!(page.status == 200, "the home page answered {}", page.status);
    ensure!(page.header("content-encoding").is_some(), "the home page came uncompressed");
    let plain = get(server.address, "/en", &[])?;
    let html = String::from_utf8(plain.body).context("the home page is not UTF-8")?;
    let sheet = style_sheet(&html).context("the home page names no style sheet")?;
    let style = get(server.address, sheet, &compressed)?;
    ensure!(style.status == 200, "{sheet} answered {}", style.status);
    ensure!(style.header("content-encoding") == Some("br"), "{sheet} came without brotli");
    let total = u64::try_from(page.body.len() + style.body.len())?;
    let said = format!("home {} of {}", kb(total), kb(HOME));
    ensure!(total <= HOME, "over the budget: {said}");
    Ok(said)
}

fn style_sheet(html: &str) -> Option<&str> {
    let (_, rest) = html.split_once("/assets/style-")?;
    let (name, _) = rest.split_once(['"', '\''])?;
    let start = html.len() - rest.len() - "/assets/style-".len();
    html.get(start..start + "/assets/style-".len() + name.len())
}

/// Bytes as thousands, one decimal: `12.3 kB`.
pub fn kb(bytes: u64) -> String {
    format!("{}.{} kB", bytes / 1000, bytes % 1000 / 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_style_sheet_is_found_in_the_page() {
        let html = r#"<link rel="stylesheet" href="/assets/style-0a.css"><a href="/x">"#;
        assert_eq!(style_sheet(html), Some("/assets/style-0a.css"));
        assert_eq!(style_sheet("<p>"), None);
    }

    #[test]
    fn sizes_read_well() {
        assert_eq!((kb(299_949).as_str(), kb(80).as_str()), ("299.9 kB", "0.0 kB"));
    }
}
