//! Links on paper: only to where a reader may be sent, and with the address beside the words.

use crate::fonts::line;
use crate::node::Span;

/// Bytes of the longest address; the file format knows an end as well.
const LONGEST: usize = 2000;

/// A link around `words`, which read `plain`. What leads nowhere safe stays as words.
pub(crate) fn link(target: &str, words: Vec<Span>, plain: &str, site: &str) -> Span {
    let Some(url) = absolute(target, site) else {
        return Span::Text { s: plain.to_owned() };
    };
    let shown = line(url.strip_prefix("mailto:").unwrap_or(&url));
    let says_it = |text: &str| bare(text) == bare(&shown);
    let words = if plain.is_empty() { vec![Span::Text { s: shown.clone() }] } else { words };
    let address = (!plain.is_empty() && !says_it(plain)).then_some(shown);
    Span::Link { url, address, c: words }
}

/// An address without what goes without saying.
fn bare(address: &str) -> &str {
    let address = ["https://", "http://", "mailto:"]
        .iter()
        .find_map(|scheme| address.strip_prefix(scheme))
        .unwrap_or(address);
    address.trim_end_matches('/')
}

/// Where a link leads from paper: the web and mail, and places of the site itself.
pub(crate) fn absolute(target: &str, site: &str) -> Option<String> {
    let target = target.trim();
    if target.len() > LONGEST {
        return None;
    }
    let known = ["https://", "http://", "mailto:"];
    if known.iter().any(|scheme| has_prefix(target, scheme)) {
        return Some(target.to_owned());
    }
    let within = target.starts_with('/') && !target.starts_with("//") && !target.starts_with("/\\");
    (within && !site.is_empty()).then(|| format!("{}{target}", site.trim_end_matches('/')))
}

fn has_prefix(text: &str, prefix: &str) -> bool {
    text.get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix))
}
