//! Servers that ask for too much time or send too much.

use std::time::Duration;

use tokenwright::astrom::Client;
use tokenwright::{Error, RetryPolicy};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use super::canned::{Canned, answer};

#[tokio::test]
async fn endless_wait_is_told_at_once() {
    let server = Canned::start([answer(429, &["Retry-After: 9223372036854775807"], "")]).await;
    let client = Client::builder(server.url()).credential("t").build().unwrap();
    let error = client.api_token_list().send().await.unwrap_err();
    assert_eq!(error.retry_after(), Some(Duration::from_secs(i64::MAX.unsigned_abs())));
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn longest_times_and_largest_counts_can_be_set() {
    let server = Canned::start([answer(503, &["Retry-After: 0"], ""), answer(200, &[], r#"{"totalCount":0}"#)]).await;
    let policy = RetryPolicy::default().retries_in_bucket(u32::MAX).attempts_max(u32::MAX).delay_base(Duration::ZERO);
    let builder = Client::builder(server.url()).credential("t").retry_policy(policy);
    let client = builder.call_timeout(Duration::MAX).attempt_timeout(Duration::MAX).build().unwrap();
    client.api_token_list().send().await.unwrap();
    assert_eq!(server.requests().len(), 2);
}

/// Starts a server that sends `head`, and then a body without end until nobody listens.
async fn endless(head: &'static str) -> String {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let (mut connection, _) = listener.accept().await.unwrap();
        let mut request = [0; 4096];
        // Whatever is read of the request: the client waits for an answer by then.
        assert!(connection.read(&mut request).await.unwrap() > 0);
        let piece = format!("100\r\n{}\r\n", " ".repeat(256));
        let mut sent = connection.write_all(head.as_bytes()).await;
        while sent.is_ok() {
            sent = connection.write_all(piece.as_bytes()).await;
        }
    });
    url
}

async fn failure(head: &'static str, n_bytes: usize) -> Error {
    let builder = Client::builder(endless(head).await).credential("t").retry_policy(RetryPolicy::never());
    builder.body_bytes_max(n_bytes).build().unwrap().api_token_list().send().await.unwrap_err()
}

#[tokio::test]
async fn body_without_end_is_not_read_to_its_end() {
    let chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
    let declared = "HTTP/1.1 200 OK\r\ncontent-length: 99999999999\r\n\r\n";
    for (head, n_read) in [(chunked, 100_000), (declared, 0)] {
        let error = failure(head, 100_000).await;
        assert!(matches!(error, Error::InvalidResponse(_)), "{error}");
        assert!(
            error
                .to_string()
                .ends_with("200 OK with a body longer than `body_bytes_max` of the client's builder allows")
        );
        assert_eq!(error.response().unwrap().body().len(), n_read);
    }
    let error = failure("HTTP/1.1 404 Not Found\r\ntransfer-encoding: chunked\r\n\r\n", 1_000).await;
    assert_eq!(error.status().map(|status| status.as_u16()), Some(404));
    assert_eq!(error.to_string(), "astrom api_token_list: 404 Not Found with a body longer than `body_bytes_max`");
}

#[tokio::test]
async fn body_of_the_longest_length_is_read() {
    let body = r#"{"totalCount":0}"#;
    for (n_bytes, is_read) in [(body.len(), true), (body.len() - 1, false)] {
        let server = Canned::start([answer(200, &[], body)]).await;
        let client = Client::builder(server.url()).credential("t").body_bytes_max(n_bytes).build().unwrap();
        assert_eq!(client.api_token_list().send().await.is_ok(), is_read);
    }
}

#[tokio::test]
async fn long_texts_are_cut_with_a_mark() {
    let (long, id) = ("x".repeat(100_000), "i".repeat(1_000));
    let body = format!(r#"{{"error":{{"code":400,"message":"{long}"}}}}"#);
    let server = Canned::start([answer(400, &[&format!("x-request-id: {id}")], &body)]).await;
    let client = Client::builder(server.url()).credential("t").build().unwrap();
    let error = client.api_token_list().send().await.unwrap_err();
    let text = error.to_string();
    assert!(text.len() < 5_000 && text.contains("x… [cut] [request iii") && text.ends_with("i… [cut]]"), "{text}");
    assert_eq!((error.request_id().map(str::len), error.response().unwrap().body().len()), (Some(1_000), body.len()));
}
