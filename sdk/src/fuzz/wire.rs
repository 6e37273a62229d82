//! Where answers arrive that no server has sent.

use reqwest::{Client, Request, Response};

use crate::fuzz::canned_answer;

/// Returns the answer of this thread, or sends the request if it has none.
pub(crate) async fn exchange(client: &Client, request: Request) -> reqwest::Result<Response> {
    match canned_answer() {
        Some(answer) => Ok(answer),
        None => client.execute(request).await,
    }
}
