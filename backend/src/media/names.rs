//! What a file is called: what its sender says, made harmless, with an ending that fits what it is.

use crate::http::error::AppError;
use actix_web::dev::Payload;
use actix_web::http::header::{CONTENT_DISPOSITION, ContentDisposition};
use actix_web::{FromRequest, HttpRequest};
use shared::core::ProblemCode;
use shared::media::{FileKind, MAX_NAME};

/// The name of `Content-Disposition: attachment; filename*=UTF-8''…` (RFC 6266). It stands in a header, since addresses are
/// written into logs.
pub struct FileName(pub String);

impl FromRequest for FileName {
    type Error = AppError;
    type Future = std::future::Ready<Result<Self, AppError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let value = request.headers().get(CONTENT_DISPOSITION);
        let disposition = value.and_then(|value| ContentDisposition::from_raw(value).ok());
        let name = disposition.and_then(|disposition| {
            let extended =
                disposition.get_filename_ext().map(|name| String::from_utf8_lossy(&name.value).into_owned());
            extended.or_else(|| disposition.get_filename().map(str::to_owned))
        });
        std::future::ready(name.map(Self).ok_or_else(|| AppError::Problem {
            code: ProblemCode::MalformedRequest,
            detail: Some(
                "Content-Disposition must name the file: attachment; filename*=UTF-8''name.pdf".into(),
            ),
        }))
    }
}

/// The name without folders, without signs that do not show or turn the direction, with the right ending.
pub fn proper(given: &str, kind: FileKind) -> String {
    let last = given.rsplit(['/', '\\']).next().unwrap_or_default();
    let shown: String = last.chars().filter(|letter| !is_invisible(*letter)).collect();
    let shown = shown.trim_matches(|letter: char| letter == '.' || letter.is_whitespace());
    let ending = kind.endings().iter().find(|ending| has_ending(shown, ending));
    let (stem, ending) = match ending {
        Some(ending) => (shown.get(..shown.len() - ending.len() - 1).unwrap_or_default(), *ending),
        None => (shown, kind.endings().first().copied().unwrap_or("bin")),
    };
    let most = usize::try_from(MAX_NAME).unwrap_or_default().saturating_sub(ending.len() + 1);
    let stem: String = stem.chars().take(most).collect();
    let stem = if stem.trim().is_empty() { "file" } else { stem.trim_end() };
    format!("{stem}.{ending}")
}

fn has_ending(name: &str, ending: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, own)| own.eq_ignore_ascii_case(ending))
}

/// Controls, and signs that let `gpj.exe` look like `exe.jpg`.
fn is_invisible(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::proper;
    use shared::media::FileKind;

    #[test]
    fn a_name_fits_its_file() {
        for (given, kind, expected) in [
            ("Raport ședință.pdf", FileKind::Pdf, "Raport ședință.pdf"),
            ("photo.JPEG", FileKind::Jpeg, "photo.jpeg"),
            ("photo.exe", FileKind::Png, "photo.exe.png"),
            ("C:\\Users\\maria\\list.docx", FileKind::Docx, "list.docx"),
            ("../../etc/passwd", FileKind::Pdf, "passwd.pdf"),
            ("a\u{202E}fdp.exe\u{0}", FileKind::Pdf, "afdp.exe.pdf"),
            ("", FileKind::Odt, "file.odt"),
            (".pdf", FileKind::Pdf, "pdf.pdf"),
        ] {
            assert_eq!(proper(given, kind), expected, "{given}");
        }
        let long = proper(&"ă".repeat(400), FileKind::Pptx);
        assert_eq!(long.chars().count(), 150);
        assert!(long.ends_with("ă.pptx"));
    }
}
