//! Where requests leave and answers arrive. In the unit tests, `fuzz/wire.rs` stands in the place of this.

use reqwest::{Client, Request, Response};

/// Sends a request.
pub(crate) async fn exchange(client: &Client, request: Request) -> reqwest::Result<Response> {
    client.execute(request).await
}
