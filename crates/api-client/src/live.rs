//! What happens now.

use crate::{Client, ClientError};
use shared::live::LiveEvent;

impl Client {
    /// Follows what happens until the stream ends, or `on_event` gives false. It is also called, with nothing, when the
    /// stream says that it lives: at once, and every fifteen seconds. Whoever follows anew asks for everything again.
    pub async fn follow_events(
        &self,
        mut on_event: impl FnMut(Option<LiveEvent>) -> bool,
    ) -> Result<(), ClientError> {
        // Server-Sent Events, WHATWG HTML §9.2.6, as far as this program uses them: data on one line, and comments.
        let mut on_line = |line: &[u8]| match line.strip_prefix(b"data: ") {
            // An event that this client does not know yet is none.
            Some(data) => serde_json::from_slice(data).map_or(true, |event| on_event(Some(event))),
            None if line.starts_with(b":") => on_event(None),
            None => true,
        };
        self.request("GET", "/events").send_for_lines(&mut on_line).await
    }
}
