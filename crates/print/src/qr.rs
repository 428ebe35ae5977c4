//! An address as a QR code, drawn in lines and not in dots, so that it is sharp at any size.

use std::fmt::Write;

use qrcodegen::{QrCode, QrCodeEcc};

use crate::error::PrintError;

/// The quiet zone that readers need around the code, in modules.
const QUIET: i32 = 4;

/// The code as SVG.
pub(crate) fn svg(address: &str) -> Result<Vec<u8>, PrintError> {
    let code = QrCode::encode_text(address, QrCodeEcc::Medium).map_err(|_| PrintError::Address)?;
    let side = code.size() + 2 * QUIET;
    let mut path = String::new();
    for y in 0..code.size() {
        for (x, width) in runs(&code, y) {
            // Writing into a string cannot fail.
            let _ = write!(path, "M{} {}h{width}v1h-{width}z", x + QUIET, y + QUIET);
        }
    }
    Ok(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{side}\" height=\"{side}\" viewBox=\"0 0 {side} {side}\">\
         <path fill=\"#1f2a2e\" d=\"{path}\"/></svg>"
    )
    .into_bytes())
}

/// Where the dark runs of a row begin, and how wide they are.
fn runs(code: &QrCode, y: i32) -> Vec<(i32, i32)> {
    let mut runs: Vec<(i32, i32)> = Vec::new();
    for x in (0..code.size()).filter(|x| code.get_module(*x, y)) {
        match runs.last_mut() {
            Some((start, width)) if *start + *width == x => *width += 1,
            _ => runs.push((x, 1)),
        }
    }
    runs
}
