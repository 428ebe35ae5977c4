//! Time-based one-time passwords (RFC 6238) as every authenticator app makes them: SHA-1, six digits, thirty seconds. A
//! code of the step before or after is taken too, because clocks differ.

use crate::http::error::AppError;
use qrcodegen::{QrCode, QrCodeEcc};
use shared::accounts::security::TotpSecret;
use shared::core::Timestamp;
use std::fmt::Write as _;
use totp_rs::{Builder, Totp};

/// Bytes of a secret: as many as the hash has (RFC 4226 §4).
pub const SECRET_BYTES: usize = 20;
/// White modules around a QR code (ISO/IEC 18004).
const QUIET: i32 = 4;

fn builder(secret: &[u8]) -> Builder {
    Builder::new().with_digits(6).with_skew(1).with_step_duration(30).with_secret(secret.to_vec())
}

fn seconds(now: Timestamp) -> u64 {
    u64::try_from(now.unix_seconds()).unwrap_or_default()
}

/// The step that the code belongs to, if it is a code of now.
pub fn check(secret: &[u8], code: &str, now: Timestamp) -> Option<i64> {
    let code: String = code.chars().filter(|c| !c.is_whitespace()).collect();
    let step = builder(secret).build().ok()?.check(&code, seconds(now))?;
    i64::try_from(step).ok()
}

/// The code of this moment.
pub fn code(secret: &[u8], now: Timestamp) -> Result<String, AppError> {
    let totp = builder(secret).build().map_err(AppError::internal)?;
    Ok(totp.generate(seconds(now)).to_string())
}

/// A secret in all the forms in which an app takes it.
pub fn to_show(secret: &[u8], email: &str) -> Result<TotpSecret, AppError> {
    // The label's separator may not stand in the label.
    let label = email.replace(':', "");
    let named = builder(secret).with_issuer(Some("Waymark")).with_account_name(label);
    let totp: Totp = named.build().map_err(AppError::internal)?;
    let uri = totp.to_url().map_err(AppError::internal)?;
    Ok(TotpSecret { secret: totp.secret().to_base32(), qr_svg: qr_svg(&uri)?, uri })
}

fn qr_svg(text: &str) -> Result<String, AppError> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).map_err(AppError::internal)?;
    let (size, whole) = (code.size(), code.size() + 2 * QUIET);
    let mut path = String::new();
    for (y, x) in
        (0..size).flat_map(|y| (0..size).map(move |x| (y, x))).filter(|&(y, x)| code.get_module(x, y))
    {
        write!(path, "M{x} {y}h1v1h-1z").map_err(AppError::internal)?;
    }
    Ok(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-{QUIET} -{QUIET} {whole} {whole}\" shape-rendering=\"crispEdges\">\
         <path fill=\"#fff\" d=\"M-{QUIET} -{QUIET}h{whole}v{whole}h-{whole}z\"/><path d=\"{path}\"/></svg>"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The secret of RFC 6238, appendix B, for SHA-1.
    const RFC_SECRET: &[u8] = b"12345678901234567890";

    #[test]
    fn the_vectors_of_rfc_6238() {
        // The appendix gives eight digits; ours are the last six of them.
        for (time, eight_digits) in [
            (59, "94287082"),
            (1_111_111_109, "07081804"),
            (1_111_111_111, "14050471"),
            (1_234_567_890, "89005924"),
            (2_000_000_000, "69279037"),
            (20_000_000_000, "65353130"),
        ] {
            let now = Timestamp(time * Timestamp::SECOND);
            assert_eq!(code(RFC_SECRET, now).unwrap(), eight_digits[2..], "{time}");
            assert_eq!(check(RFC_SECRET, &eight_digits[2..], now), Some(time / 30), "{time}");
        }
    }

    #[test]
    fn clocks_may_differ_by_one_step() {
        let at = |step: i64| Timestamp(step * 30 * Timestamp::SECOND);
        let typed = code(RFC_SECRET, at(1_000)).unwrap();
        for (step, expected) in
            [(998, None), (999, Some(1_000)), (1_000, Some(1_000)), (1_001, Some(1_000)), (1_002, None)]
        {
            assert_eq!(check(RFC_SECRET, &typed, at(step)), expected, "{step}");
        }
        let spaced = format!(" {} {} ", &typed[..3], &typed[3..]);
        assert_eq!(check(RFC_SECRET, &spaced, at(1_000)), Some(1_000));
        for wrong in ["", "12345", "1234567", "abcdef", "٠٩٤٢٨٧"] {
            assert_eq!(check(RFC_SECRET, wrong, at(1_000)), None, "{wrong}");
        }
    }

    #[test]
    fn an_app_can_read_it() {
        let shown = to_show(RFC_SECRET, "ana@ngo.example").unwrap();
        assert_eq!(shown.secret, "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assert!(shown.uri.starts_with("otpauth://totp/"), "{}", shown.uri);
        assert!(
            shown.uri.contains(&format!("secret={}", shown.secret)) && shown.uri.contains("issuer=Waymark")
        );
        assert!(shown.qr_svg.starts_with("<svg ") && shown.qr_svg.len() > 2_000);
    }
}
