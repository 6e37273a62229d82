//! Requests that are sent again, and those that never are.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use tokenwright::astrom::{Client, types};
use tokenwright::{Error, RetryPolicy};

use super::canned::{Canned, HANG, RESET, answer};
use super::token_create;

const SHORT: Duration = Duration::from_millis(1);

fn client(base_url: &str) -> Client {
    let policy = RetryPolicy::default().delay_base(SHORT).retries_in_bucket(1000);
    let builder = Client::builder(base_url).credential("t").retry_policy(policy);
    builder.attempt_timeout(Duration::from_millis(200)).build().unwrap()
}

/// What goes wrong before each good answer.
fn troubles() -> [String; 5] {
    let refusal = r#"{"error":{"code":503,"message":"Later."}}"#;
    [
        answer(429, &["Retry-After: 0"], refusal),
        answer(503, &["Retry-After: Sun, 22 Nov 2026 08:00:00 GMT", "Date: Sun, 22 Nov 2026 08:00:00 GMT"], refusal),
        answer(502, &[], "<html>"),
        RESET.to_owned(),
        HANG.to_owned(),
    ]
}

/// Goal: a server in trouble half of the time is not seen by callers, and gets no request too many.
#[tokio::test]
async fn trouble_is_outlived_by_what_is_safe_to_repeat() {
    let good = answer(200, &[], r#"{"id":"dt0c01.A"}"#);
    let answers: Vec<String> = troubles().into_iter().flat_map(|trouble| [trouble, good.clone()]).collect();
    let server = Canned::start([answers.clone(), answers].concat()).await;
    let client = client(&server.url());
    for n_calls in 1..=10 {
        client.api_token_get().id("dt0c01.A").send().await.unwrap();
        assert_eq!(server.requests().len(), 2 * n_calls);
    }
}

/// Goal: no create is sent twice that may have made something, whatever becomes of its answer.
#[tokio::test]
async fn create_that_may_be_done_is_sent_once() {
    let good = answer(201, &[], r#"{"id":"dt0c01.A","token":"dt0c01.A.B"}"#);
    let [_throttled, troubles @ ..] = troubles();
    let answers: Vec<String> = troubles.into_iter().flat_map(|trouble| [trouble, good.clone()]).collect();
    let server = Canned::start(answers).await;
    let client = client(&server.url());
    for n_calls in 1..=8 {
        let created = client.api_token_create().body(token_create(&format!("ci-{n_calls}"))).send().await;
        assert_eq!((created.is_ok(), server.requests().len()), (n_calls % 2 == 0, n_calls));
        if let Err(error) = created {
            assert_eq!(error.attempts(), 1, "{error}");
        }
    }
}

#[tokio::test]
async fn lookup_is_sent_again_with_its_body() {
    let server = Canned::start([RESET.to_owned(), answer(200, &[], r#"{"id":"dt0c01.A"}"#)]).await;
    let body = types::ApiTokenSecret::builder().token("dt0c01.A.B");
    client(&server.url()).api_token_lookup().body(body).send().await.unwrap();
    let requests = server.requests();
    assert!(requests.iter().all(|request| request.ends_with(r#"{"token":"dt0c01.A.B"}"#)), "{requests:?}");
    assert_eq!(requests.len(), 2);
}

#[tokio::test]
async fn last_answer_is_told_with_the_number_of_attempts() {
    let refusal = answer(503, &["X-Request-Id: r4"], r#"{"error":{"code":503,"message":"Later."}}"#);
    let server = Canned::start([RESET.to_owned(), RESET.to_owned(), RESET.to_owned(), refusal]).await;
    let error = client(&server.url()).api_token_get().id("dt0c01.A").send().await.unwrap_err();
    let expected = "astrom api_token_get: 503 Service Unavailable: Later [request r4, 4 attempts]";
    assert_eq!((error.to_string().as_str(), error.attempts()), (expected, 4));
    assert!(error.is_retryable());
}

#[tokio::test]
async fn redirects_and_refusals_are_final() {
    for status in [302, 400, 403, 404, 409, 500] {
        let server = Canned::start([answer(status, &[], "")]).await;
        let error = client(&server.url()).api_token_get().id("dt0c01.A").send().await.unwrap_err();
        assert_eq!((error.status().unwrap().as_u16(), error.attempts(), server.requests().len()), (status, 1, 1));
    }
}

/// Leads to a closed port before it leads to the server.
struct LateServer {
    n_lookups: AtomicUsize,
    server: SocketAddr,
    closed: SocketAddr,
}

impl Resolve for LateServer {
    fn resolve(&self, _: Name) -> Resolving {
        let is_late = self.n_lookups.fetch_add(1, Ordering::SeqCst) >= 2;
        let addresses: Addrs = Box::new(std::iter::once(if is_late { self.server } else { self.closed }));
        Box::pin(std::future::ready(Ok(addresses)))
    }
}

/// Goal: a create that certainly did not arrive is sent again, and arrives once.
#[tokio::test]
async fn create_is_sent_again_if_there_was_no_connection() {
    let server = Canned::start([answer(201, &[], r#"{"id":"dt0c01.A","token":"dt0c01.A.B"}"#)]).await;
    let closed = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap();
    let resolver =
        LateServer { n_lookups: AtomicUsize::new(0), server: server.url()["http://".len()..].parse().unwrap(), closed };
    let http_client = reqwest::Client::builder().dns_resolver(resolver).no_proxy().build().unwrap();
    let builder = Client::builder("http://late.test").credential("t").http_client(http_client);
    let client = builder.retry_policy(RetryPolicy::default().delay_base(SHORT)).build().unwrap();
    client.api_token_create().body(token_create("ci")).send().await.unwrap();
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn retries_can_be_switched_off() {
    let server = Canned::start([RESET.to_owned(), answer(200, &[], "{}")]).await;
    let builder = Client::builder(server.url()).credential("t").retry_policy(RetryPolicy::never());
    let error = builder.build().unwrap().api_token_get().id("dt0c01.A").send().await.unwrap_err();
    assert!(matches!(error, Error::Transport(_)), "{error}");
    assert_eq!(server.requests().len(), 1);
}

/// Goal: a create that was refused for the moment is sent again, because it has made nothing.
#[tokio::test]
async fn throttled_create_is_sent_again() {
    let refusal = answer(429, &["Retry-After: 0"], r#"{"error":{"code":429,"message":"Later."}}"#);
    let server = Canned::start([refusal, answer(201, &[], r#"{"id":"dt0c01.A","token":"dt0c01.A.B"}"#)]).await;
    client(&server.url()).api_token_create().body(token_create("ci")).send().await.unwrap();
    assert_eq!(server.requests().len(), 2);
}
