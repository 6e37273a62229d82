//! What holds for the clients of all three APIs.

use std::time::Duration;

use tokenwright::astrom::Client;
use tokenwright::{Error, RetryPolicy};

use super::canned::{Canned, answer};
use super::{astrom_url, trusting};
use crate::test_world::TestWorld;

/// A client that sends every request once.
fn client(base_url: &str) -> Client {
    Client::builder(base_url).credential("canary").retry_policy(RetryPolicy::never()).build().unwrap()
}

#[tokio::test]
async fn slash_at_the_end_of_the_base_url_does_not_matter() {
    let world = TestWorld::start().await;
    let builder = trusting(Client::builder(format!("{}/", astrom_url(&world))), &world);
    let client = builder.credential(world.demo().astrom.token.expose()).build().unwrap();
    client.api_token_list().send().await.unwrap();
}

#[tokio::test]
async fn redirect_is_not_followed() {
    let other = Canned::start([answer(200, &[], "{}")]).await;
    let server = Canned::start([answer(302, &[&format!("location: {}", other.url())], "")]).await;
    let error = client(&server.url()).api_token_get().id("dt0c01.A").send().await.unwrap_err();
    assert_eq!(error.to_string(), "astrom api_token_get: 302 Found");
    assert_eq!(other.requests(), Vec::<String>::new());
}

#[tokio::test]
async fn lost_connection_is_told_without_the_url() {
    let closed = Canned::start([]).await.url();
    let error = client(&closed).api_token_get().id("dt0c01.A").send().await.unwrap_err();
    assert_eq!(error.to_string(), "astrom api_token_get: no connection to the server");
    assert!(error.is_retryable());
    assert!(!format!("{error:?}").contains("http://"), "{error:?}");
}

#[tokio::test]
async fn silence_ends_in_a_timeout() {
    let server = Canned::start([]).await;
    let builder = Client::builder(server.url()).credential("canary").attempt_timeout(Duration::from_millis(50));
    let error = builder
        .retry_policy(RetryPolicy::never())
        .build()
        .unwrap()
        .api_token_get()
        .id("dt0c01.A")
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.to_string(), "astrom api_token_get: no complete answer in time");
    assert!(matches!(&error, Error::Transport(error) if error.is_timeout()), "{error:?}");
}

#[tokio::test]
async fn truncated_answer_is_no_answer() {
    let server = Canned::start(["HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{}".to_owned()]).await;
    let error = client(&server.url()).api_token_get().id("dt0c01.A").send().await.unwrap_err();
    assert_eq!(error.to_string(), "astrom api_token_get: the exchange with the server broke off");
}

#[tokio::test]
async fn page_of_a_proxy_keeps_its_status_and_bytes() {
    let server = Canned::start([answer(502, &[], "<html>canary</html>")]).await;
    let error = client(&server.url()).api_token_get().id("dt0c01.A").send().await.unwrap_err();
    let expected = "astrom api_token_get: 502 Bad Gateway with a body that is not the API's (19 bytes)";
    assert_eq!(error.to_string(), expected);
    assert!(error.is_retryable());
    assert_eq!(error.response().unwrap().body().as_ref(), b"<html>canary</html>");
}

#[tokio::test]
async fn success_that_the_document_does_not_know_is_told() {
    let server = Canned::start([answer(299, &["X-Request-Id: r1"], "{}")]).await;
    let error = client(&server.url()).api_token_get().id("dt0c01.A").send().await.unwrap_err();
    assert_eq!(error.to_string(), "astrom api_token_get: 299 <unknown status code> is not documented");
    assert!(matches!(error, Error::InvalidResponse(_)));
    assert_eq!((error.request_id(), error.is_retryable()), (Some("r1"), false));
}

#[tokio::test]
async fn throttled_answer_says_when_to_come_back() {
    let body = r#"{"error":{"code":429,"message":"Too many requests."}}"#;
    let server = Canned::start([answer(429, &["Retry-After: 7"], body)]).await;
    let error = client(&server.url()).api_token_get().id("dt0c01.A").send().await.unwrap_err();
    assert_eq!(error.to_string(), "astrom api_token_get: 429 Too Many Requests: Too many requests");
    assert_eq!((error.is_retryable(), error.retry_after()), (true, Some(Duration::from_secs(7))));
}
