//! Files that texts have: sending, reading, taking back.

use crate::{Client, ClientError, FileContent, Progress};
use shared::core::id::FileId;
use shared::media::MediaFile;
use std::fmt::Write;

impl Client {
    /// Sends a file, to be named by a text within a day. `on_progress` hears how much of it has left, in percent. The key
    /// makes a repeated sending harmless.
    pub async fn create_file(
        &self,
        name: &str,
        content: FileContent,
        on_progress: Progress,
        idempotency_key: &str,
    ) -> Result<MediaFile, ClientError> {
        let request = self.request("POST", "/media/files").header("Content-Disposition", named(name));
        request.idempotency_key(idempotency_key).file(content, on_progress).send().await
    }

    /// A file's content.
    pub async fn find_file(&self, file: FileId) -> Result<Vec<u8>, ClientError> {
        self.request("GET", &format!("/media/files/{file}")).send_for_bytes().await
    }

    /// A small picture of an image.
    pub async fn find_thumbnail(&self, file: FileId) -> Result<Vec<u8>, ClientError> {
        self.request("GET", &format!("/media/files/{file}/thumbnail")).send_for_bytes().await
    }

    /// Takes a file back that no text has yet.
    pub async fn delete_file(&self, file: FileId) -> Result<(), ClientError> {
        self.request("DELETE", &format!("/media/files/{file}")).send_for_nothing().await
    }
}

/// `Content-Disposition` of a file with this name.
pub fn named(name: &str) -> String {
    format!("attachment; filename*=UTF-8''{}", percent_encoded(name))
}

/// As a header takes it (RFC 8187): everything but letters and digits as `%41`.
fn percent_encoded(name: &str) -> String {
    let mut encoded = String::with_capacity(name.len());
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_') {
            encoded.push(char::from(byte));
        } else {
            // Writing into a string cannot fail.
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_name_survives_a_header() {
        assert_eq!(super::percent_encoded("Ședință 1.pdf"), "%C8%98edin%C8%9B%C4%83%201.pdf");
        assert_eq!(super::percent_encoded("a\"\r\nb"), "a%22%0D%0Ab");
    }
}
