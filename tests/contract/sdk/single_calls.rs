//! What a single call does otherwise than its client, and calls that no document has.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use serde_json::{Value, json};
use tokenwright::astrom::Client;
use tokenwright::reqwest::Method;
use tokenwright::reqwest::header::HeaderValue;
use tokenwright::{ClientBuilder, Error, Outcome, RetryPolicy};

use super::canned::{Canned, HANG, answer};
use super::construction::{header, ok};
use super::{astra_client, astrom_client, listen, ops_client};
use crate::test_world::TestWorld;

const NO_TOKENS: &str = r#"{"totalCount":0,"pageSize":200,"apiTokens":[]}"#;
const AT_ONCE: Duration = Duration::ZERO;

fn builder(server: &Canned) -> ClientBuilder<Client> {
    Client::builder(server.url()).credential("t").no_proxy()
}

fn failed() -> String {
    answer(503, &[], "")
}

#[tokio::test]
async fn call_has_a_retry_policy_of_its_own() {
    let server = Canned::start([failed(), failed(), ok(), failed(), answer(200, &[], NO_TOKENS)]).await;
    let at_once = RetryPolicy::default().delay_base(AT_ONCE);
    let eager = builder(&server).retry_policy(at_once.clone()).build().unwrap();
    let error = eager.api_token_get().id("dt0c01.A").retry(RetryPolicy::never()).send().await.unwrap_err();
    assert_eq!((error.attempts(), server.requests().len()), (1, 1));
    let once = builder(&server).retry_policy(RetryPolicy::never()).build().unwrap();
    once.api_token_get().id("dt0c01.A").retry(at_once.clone()).send().await.unwrap();
    assert_eq!(server.requests().len(), 3);
    let mut tokens = once.api_token_list().retry(at_once).stream();
    let next = tokens.next().await;
    assert!(next.is_none(), "each page of a stream is such a call: {next:?}");
}

#[tokio::test]
async fn call_has_a_timeout_of_its_own() {
    let server = Canned::start([HANG.to_owned(), HANG.to_owned()]).await;
    let client = builder(&server).build().unwrap();
    let short = Duration::from_millis(50);
    let errors = [
        client.api_token_get().id("dt0c01.A").timeout(short).send().await.unwrap_err(),
        client.request(Method::GET, "/a").timeout(short).send().await.unwrap_err(),
    ];
    for error in errors {
        assert!(error.to_string().ends_with("no complete answer in the time for the whole call"), "{error}");
    }
}

/// Goal: a call beside the document has the credential of the client, in each API.
#[tokio::test]
async fn call_without_an_operation_is_authenticated() {
    let world = TestWorld::start().await;
    let (astra, ops) = (world.demo().astra_control.clone(), world.demo().ops_manager.clone());
    let tokens = astrom_client(&world).request(Method::GET, "/apiTokens").query("pageSize", "100");
    assert!(tokens.send_for::<Value>().await.unwrap()["apiTokens"].is_array());
    let path = format!("/accounts/{}/core/v1/users/{}/tokens", astra.account_id, astra.user_id);
    let tokens = astra_client(&world).request(Method::GET, path).send_for::<Value>().await.unwrap();
    assert_eq!((tokens.status().as_u16(), tokens.operation()), (200, "request"));
    let keys = format!("/orgs/{}/apiKeys", ops.org_id);
    let created = ops_client(&world)
        .request(Method::POST, keys)
        .json(&json!({ "desc": "by hand", "roles": ["ORG_READ_ONLY"] }))
        .send_for::<Value>()
        .await
        .unwrap();
    assert_eq!(created["desc"], "by hand");
}

/// Goal: its errors are those of every call.
#[tokio::test]
async fn call_without_an_operation_fails_like_every_call() {
    let world = TestWorld::start().await;
    let error = astrom_client(&world).request(Method::GET, "/apiTokens/dt0c01.NOBODYS").send().await.unwrap_err();
    assert!(error.to_string().starts_with("astrom request: 404 Not Found: Token does not exist"), "{error}");
    assert_eq!((error.api(), error.outcome()), ("astrom", Outcome::NotDone));
    let path = format!("/orgs/{}/apiKeys/{:024}", world.demo().ops_manager.org_id, 0);
    let error = ops_client(&world).request(Method::GET, &path).send().await.unwrap_err();
    assert!(error.vendor_error().is_some_and(|error| error.code.is_some()), "{error}");

    let server = Canned::start([failed(), ok(), failed(), answer(200, &[], "[")]).await;
    let client = builder(&server).retry_policy(RetryPolicy::default().delay_base(AT_ONCE)).build().unwrap();
    let call = |method| client.request(method, "/a").header("x-team", "ops").body("text");
    assert_eq!(call(Method::PUT).send().await.unwrap().status(), 200, "what is idempotent is sent again");
    let error = call(Method::POST).send().await.unwrap_err();
    assert_eq!((error.status().map(|status| status.as_u16()), error.outcome()), (Some(503), Outcome::Unknown));
    let error = call(Method::GET).send_for::<Value>().await.unwrap_err();
    assert!(matches!(error, Error::InvalidResponse(_)), "{error}");
    for request in server.requests() {
        assert_eq!((header(&request, "authorization"), header(&request, "x-team")), (Some("Api-Token t"), Some("ops")));
        assert!(request.ends_with("\r\n\r\ntext"), "{request}");
    }
}

/// Goal: each request carries the context of the trace that it belongs to, made within the span of its attempt.
#[tokio::test]
async fn trace_context_is_passed_on() {
    let _guard = listen(tracing_subscriber::registry());
    let server = Canned::start([failed(), ok()]).await;
    let n_calls = Arc::new(AtomicUsize::new(0));
    let client = builder(&server)
        .retry_policy(RetryPolicy::default().delay_base(AT_ONCE))
        .trace_context(move |headers| {
            let span = tracing::Span::current();
            let target = span.metadata().map_or("none", |metadata| metadata.target());
            let parent = format!("{target}-{}", n_calls.fetch_add(1, Ordering::Relaxed));
            headers.insert("traceparent", HeaderValue::try_from(parent).unwrap());
            headers.insert("authorization", HeaderValue::from_static("canary"));
        })
        .build()
        .unwrap();
    client.api_token_get().id("dt0c01.A").send().await.unwrap();
    let requests = server.requests();
    let parents: Vec<_> = requests.iter().filter_map(|request| header(request, "traceparent")).collect();
    assert_eq!(parents, ["tokenwright-0", "tokenwright-1"]);
    assert!(requests.iter().all(|request| header(request, "authorization") == Some("Api-Token t")), "{requests:?}");
}
