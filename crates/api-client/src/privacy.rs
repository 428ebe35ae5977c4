//! One's own data: taking it along, and erasing one's account.

use crate::{Client, ClientError};
use shared::privacy::{Erasure, ErasurePreview, ErasureRequest};

impl Client {
    /// All that is stored about oneself: the bytes of a ZIP.
    pub async fn download_my_data(&self) -> Result<Vec<u8>, ClientError> {
        self.request("GET", "/privacy/data").send_for_bytes().await
    }

    /// What erasing one's account would take away and leave.
    pub async fn find_erasure(&self) -> Result<ErasurePreview, ClientError> {
        self.request("GET", "/privacy/erasure").send().await
    }

    /// Asks for the erasure of one's account; signs out everywhere.
    pub async fn request_erasure(&self, request: &ErasureRequest) -> Result<Erasure, ClientError> {
        self.request("POST", "/privacy/erasure").body(request).send().await
    }
}
