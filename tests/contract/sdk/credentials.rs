//! Credentials that change while a client lives.

use std::fs;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokenwright::astrom::Client;
use tokenwright::credential::{
    CallbackCredential, CredentialError, CredentialFuture, CredentialProvider, EnvironmentToken, FileCredential,
    SharedCredential,
};
use tokenwright::ops_manager::KeyPair;
use tokenwright::{Error, RetryPolicy, TokenSecret, astra_control, ops_manager};
use tokio::time::timeout;

use super::canned::{Canned, HANG, answer};
use super::relay::Relay;
use super::{astra_builder, astrom_builder, ops_key, ops_url};
use crate::test_world::TestWorld;

const TOKEN: &str = r#"{"id":"dt0c01.A"}"#;
const REFUSAL: &str = r#"{"error":{"code":401,"message":"Token Authentication failed"}}"#;

fn ok() -> String {
    answer(200, &[], TOKEN)
}

fn refused() -> String {
    answer(401, &[], REFUSAL)
}

fn client(server: &Canned, provider: impl CredentialProvider<TokenSecret>) -> Client {
    Client::builder(server.url()).credential_provider(provider).build().unwrap()
}

async fn call(client: &Client) -> Result<(), Error> {
    client.api_token_get().id("dt0c01.A").send().await.map(|_| ())
}

/// Returns the token that each request carried.
fn tokens(server: &Canned) -> Vec<String> {
    let token = |request: &String| {
        let line = request.lines().find_map(|line| line.strip_prefix("authorization: Api-Token "));
        line.unwrap_or_default().to_owned()
    };
    server.requests().iter().map(token).collect()
}

/// A provider that gives the next number each time it is asked after a refusal.
#[derive(Clone, Default)]
struct Counting {
    n_refusals: Arc<AtomicUsize>,
}

impl CredentialProvider<TokenSecret> for Counting {
    fn credential<'a>(&'a self, refused: Option<&'a TokenSecret>) -> CredentialFuture<'a, TokenSecret> {
        let n_refusals = match refused {
            Some(_) => self.n_refusals.fetch_add(1, Ordering::SeqCst) + 1,
            None => self.n_refusals.load(Ordering::SeqCst),
        };
        Box::pin(async move { Ok(format!("token-{n_refusals}").into()) })
    }
}

#[tokio::test]
async fn new_value_is_used_from_the_next_request_on() {
    let server = Canned::start([ok(), ok(), ok()]).await;
    let credential = SharedCredential::new(TokenSecret::from("one"));
    let client = client(&server, credential.clone());
    call(&client).await.unwrap();
    credential.replace("two".into());
    call(&client).await.unwrap();
    call(&client.clone()).await.unwrap();
    assert_eq!(tokens(&server), ["one", "two", "two"]);
}

#[tokio::test]
async fn provider_is_asked_once_more_after_a_refusal() {
    let server = Canned::start([refused(), ok(), ok()]).await;
    let client = client(&server, Counting::default());
    call(&client).await.unwrap();
    call(&client).await.unwrap();
    assert_eq!(tokens(&server), ["token-0", "token-1", "token-1"]);
}

#[tokio::test]
async fn second_refusal_is_final() {
    let server = Canned::start([refused(), refused(), ok()]).await;
    let error = call(&client(&server, Counting::default())).await.unwrap_err();
    assert_eq!(error.to_string(), "astrom api_token_get: 401 Unauthorized: Token Authentication failed");
    assert_eq!(tokens(&server), ["token-0", "token-1"]);
}

#[tokio::test]
async fn refusal_is_final_if_the_provider_has_nothing_else() {
    let server = Canned::start([refused(), ok()]).await;
    let n_calls = Arc::new(AtomicUsize::new(0));
    let counted = n_calls.clone();
    let provider = CallbackCredential::new(move || {
        counted.fetch_add(1, Ordering::SeqCst);
        async { Ok(TokenSecret::from("one")) }
    });
    assert_eq!(call(&client(&server, provider)).await.unwrap_err().status().unwrap(), 401);
    assert_eq!((tokens(&server).len(), n_calls.load(Ordering::SeqCst)), (1, 2));
}

#[tokio::test]
async fn changed_file_is_used() {
    let server = Canned::start([ok(), refused(), ok()]).await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("token");
    fs::write(&path, "one\n").unwrap();
    let client = client(&server, FileCredential::new(&path));
    call(&client).await.unwrap();
    fs::write(folder.path().join("next"), "second\n").unwrap();
    fs::rename(folder.path().join("next"), &path).unwrap();
    let error = call(&client).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 401);
    fs::remove_file(&path).unwrap();
    let error = call(&client).await.unwrap_err();
    let expected =
        format!("astrom api_token_get: no credential: the file {} cannot be read: entity not found", path.display());
    assert_eq!(error.to_string(), expected);
    assert!(std::error::Error::source(&error).is_some_and(|cause| cause.is::<std::io::Error>()), "{error:?}");
    assert_eq!(tokens(&server), ["one", "second"]);
}

#[tokio::test]
async fn missing_variable_fails_the_call_before_anything_is_sent() {
    let server = Canned::start([ok()]).await;
    let error = call(&client(&server, EnvironmentToken::new("TOKENWRIGHT_NOT_SET"))).await.unwrap_err();
    let expected = "astrom api_token_get: no credential: the environment variable TOKENWRIGHT_NOT_SET is not set";
    assert_eq!(error.to_string(), expected);
    assert!(matches!(error, Error::Credential(_)) && server.requests().is_empty());
}

#[tokio::test]
async fn callback_fails_with_its_own_words() {
    let server = Canned::start([ok()]).await;
    let provider = CallbackCredential::new(|| async {
        Err::<TokenSecret, _>(CredentialError::new("the vault is sealed").with_source("503"))
    });
    let error = call(&client(&server, provider)).await.unwrap_err();
    assert_eq!(error.to_string(), "astrom api_token_get: no credential: the vault is sealed");
    assert_eq!(std::error::Error::source(&error).unwrap().to_string(), "503");
}

#[tokio::test]
async fn unusable_credential_is_refused_without_being_shown() {
    let server = Canned::start([ok()]).await;
    let error = call(&client(&server, SharedCredential::new("can\nary".into()))).await.unwrap_err();
    assert!(error.to_string().ends_with("or is the placeholder [REDACTED]"), "{error}");
    assert!(!format!("{error:?}").contains("ary"), "{error:?}");
    assert!(server.requests().is_empty());
}

/// Goal: of many calls that are refused at once, one asks the provider, and none fails.
#[tokio::test(flavor = "multi_thread")]
async fn refused_calls_share_one_renewal() {
    let world = TestWorld::start().await;
    let n_renewals = Arc::new(AtomicUsize::new(0));
    struct Renewing(Arc<AtomicUsize>, String);
    impl CredentialProvider<TokenSecret> for Renewing {
        fn credential<'a>(&'a self, refused: Option<&'a TokenSecret>) -> CredentialFuture<'a, TokenSecret> {
            let n_renewals = self.0.fetch_add(usize::from(refused.is_some()), Ordering::SeqCst);
            let fresh = n_renewals > 0 || refused.is_some();
            Box::pin(async move { Ok(if fresh { self.1.as_str() } else { "dt0c01.STALE.STALE" }.into()) })
        }
    }
    let provider = Renewing(n_renewals.clone(), world.demo().astrom.token.expose().to_owned());
    let client = astrom_builder(&world).credential_provider(provider).build().unwrap();
    let calls: Vec<_> = (0..32)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.api_token_list().send().await.map(|_| ()) })
        })
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(n_renewals.load(Ordering::SeqCst), 1);
}

/// Goal: asking the provider for each request does not cost a challenge for each request.
#[tokio::test]
async fn digest_keeps_its_nonce_while_the_pair_stays_the_same() {
    let world = TestWorld::start().await;
    let relay = Relay::start(&world).await;
    let info = &world.demo().ops_manager;
    let pair = SharedCredential::new(KeyPair::new("wrong", "canary"));
    let builder = ops_manager::Client::builder(relay.in_front_of(&ops_url(&world)));
    let client = builder.credential_provider(pair.clone()).build().unwrap();
    let list = || client.org_api_key_list().org_id(info.org_id.as_str()).send();
    assert_eq!(list().await.unwrap_err().status().unwrap(), 401);
    assert_eq!(relay.n_requests(), 2);
    pair.replace(ops_key(&world));
    for n_requests in [4, 5, 6] {
        list().await.unwrap();
        assert_eq!(relay.n_requests(), n_requests);
    }
}

#[tokio::test]
async fn body_is_sent_again_with_the_new_credential() {
    let world = TestWorld::start().await;
    let info = &world.demo().astra_control;
    let token = info.token.expose().to_owned();
    struct Late(String);
    impl CredentialProvider<TokenSecret> for Late {
        fn credential<'a>(&'a self, refused: Option<&'a TokenSecret>) -> CredentialFuture<'a, TokenSecret> {
            Box::pin(async move { Ok(if refused.is_some() { self.0.as_str() } else { "c3RhbGU=" }.into()) })
        }
    }
    let client = astra_builder(&world).credential_provider(Late(token)).build().unwrap();
    let body = astra_control::types::TokenCreate::builder()
        .type_(astra_control::TokenType::APPLICATION_ASTRA_TOKEN)
        .version(astra_control::TokenVersion::V1_0)
        .name("ci");
    let create = client.token_create().account_id(info.account_id.as_str()).user_id(info.user_id.as_str()).body(body);
    assert_eq!(create.send().await.unwrap().name, "ci");
}

/// Goal: the wait for what is under way sees a request from the moment in which it takes its credential.
/// Method: a server that never answers, and a call that is given up in the end.
#[tokio::test]
async fn former_credential_is_drained_when_the_last_request_with_it_has_ended() {
    let server = Canned::start([HANG.to_owned(), ok()]).await;
    let credential = SharedCredential::new(TokenSecret::from("one"));
    let builder = Client::builder(server.url()).credential_provider(credential.clone());
    let client = builder.retry_policy(RetryPolicy::never()).build().unwrap();
    let slow = tokio::spawn({
        let client = client.clone();
        async move { call(&client).await }
    });
    while server.requests().is_empty() {
        tokio::task::yield_now().await;
    }
    credential.replace("two".into());
    let mut drained = Box::pin(credential.drained());
    assert!(timeout(Duration::ZERO, &mut drained).await.is_err(), "a request with the former one is under way");
    call(&client).await.unwrap();
    assert!(timeout(Duration::ZERO, &mut drained).await.is_err(), "a later request does not end it");
    slow.abort();
    drained.await;
    assert_eq!(tokens(&server), ["one", "two"]);
}
