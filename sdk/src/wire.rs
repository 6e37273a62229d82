//! Where requests leave and answers arrive.

use reqwest::{Client, Request, Response};

/// Sends a request. In the tests of this crate an answer may stand in the place of a server's.
pub(crate) async fn exchange(client: &Client, request: Request) -> reqwest::Result<Response> {
    #[cfg(test)]
    if let Some(answer) = crate::fuzz::canned_answer() {
        return Ok(answer);
    }
    client.execute(request).await
}
