use std::collections::BTreeSet;

use chrono::TimeDelta;
use tokenwright::Error;
use tokenwright::ops_manager::types::OrgApiKeyCreate;
use tokenwright::ops_manager::{Client, KeyPair, Role};

use super::canned::{Canned, answer};
use super::relay::Relay;
use super::{ops_key, ops_url};
use crate::test_world::TestWorld;

const CHALLENGE: &str =
    r#"WWW-Authenticate: Digest realm="r", domain="", nonce="one", algorithm=MD5, qop="auth", stale=false"#;
const STALE_CHALLENGE: &str =
    r#"WWW-Authenticate: Digest realm="r", nonce="two", algorithm=MD5, qop="auth", stale=true"#;
const EMPTY_LIST: &str = r#"{"links":[],"results":[],"totalCount":0}"#;
const REFUSAL: &str = r#"{"error":401,"reason":"Unauthorized","detail":"You are not authorized for this resource."}"#;

async fn behind_relay(world: &TestWorld, key: KeyPair) -> (Client, Relay) {
    let relay = Relay::start(world).await;
    let base_url = relay.in_front_of(&ops_url(world));
    (Client::builder(base_url).credential(key).build().unwrap(), relay)
}

fn canned_client(server: &Canned) -> Client {
    Client::builder(server.url()).credential(KeyPair::new("user", "canary")).build().unwrap()
}

async fn list(client: &Client, org: &str) -> Result<(), Error> {
    client.org_api_key_list().org_id(org).send().await.map(|_| ())
}

/// Returns the value of a parameter of the `Authorization` header in a request.
fn parameter<'a>(request: &'a str, name: &str) -> Option<&'a str> {
    let header = request.lines().find(|line| line.starts_with("authorization: Digest "))?;
    let (_, value) = header.split_once(&format!(" {name}="))?;
    value.split(',').next().map(|value| value.trim_matches('"'))
}

#[tokio::test]
async fn only_the_first_call_takes_two_requests() {
    let world = TestWorld::start().await;
    let (client, relay) = behind_relay(&world, ops_key(&world)).await;
    let org = world.demo().ops_manager.org_id.as_str();
    for n_requests in 2..10 {
        list(&client, org).await.unwrap();
        assert_eq!(relay.n_requests(), n_requests);
    }
    let body = OrgApiKeyCreate::builder().desc("ci".to_owned()).roles(vec![Role::ORG_MEMBER]);
    client.clone().org_api_key_create().org_id(org).body(body).send().await.unwrap();
    assert_eq!((relay.n_requests(), relay.n_connections()), (10, 1), "clones share nonce and connection");
}

#[tokio::test]
async fn body_is_sent_again_with_the_answer_to_the_challenge() {
    let world = TestWorld::start().await;
    let (client, relay) = behind_relay(&world, ops_key(&world)).await;
    let org = world.demo().ops_manager.org_id.as_str();
    let body = OrgApiKeyCreate::builder().desc("ci".to_owned()).roles(vec![Role::ORG_MEMBER]);
    let created = client.org_api_key_create().org_id(org).body(body).send().await.unwrap();
    assert_eq!((created.desc.as_str(), relay.n_requests()), ("ci", 2));
}

#[tokio::test]
async fn expired_nonce_costs_one_more_request_and_no_error() {
    let world = TestWorld::start().await;
    world.stop_clock_at(world.now());
    let (client, relay) = behind_relay(&world, ops_key(&world)).await;
    let org = world.demo().ops_manager.org_id.as_str();
    list(&client, org).await.unwrap();
    for (seconds, n_requests) in [(60, 3), (1, 5), (0, 6), (3600, 8)] {
        world.advance(TimeDelta::seconds(seconds));
        list(&client, org).await.unwrap();
        assert_eq!(relay.n_requests(), n_requests, "after {seconds} s more");
    }
}

/// Goal: no call fails and no count is used twice while 64 calls run at once.
/// Method: first all without a nonce, then all with one, then all with one that has just expired.
#[tokio::test(flavor = "multi_thread")]
async fn concurrent_calls_share_nonces_without_a_visible_refusal() {
    let world = TestWorld::start().await;
    world.stop_clock_at(world.now());
    let (client, relay) = behind_relay(&world, ops_key(&world)).await;
    for seconds in [0, 0, 61] {
        world.advance(TimeDelta::seconds(seconds));
        let calls: Vec<_> = (0..64)
            .map(|_| {
                let (client, org) = (client.clone(), world.demo().ops_manager.org_id.clone());
                tokio::spawn(async move { list(&client, &org).await.unwrap() })
            })
            .collect();
        for call in calls {
            call.await.unwrap();
        }
    }
    let heads = relay.request_heads();
    let uses = heads.iter().filter_map(|head| Some((parameter(head, "nonce")?, parameter(head, "nc")?)));
    let uses: Vec<_> = uses.collect();
    let distinct: BTreeSet<_> = uses.iter().collect();
    assert_eq!(distinct.len(), uses.len());
    assert!((3 * 64..=4 * 64).contains(&uses.len()), "{}", uses.len());
}

#[tokio::test]
async fn wrong_key_is_refused_after_one_answer() {
    let world = TestWorld::start().await;
    let wrong = KeyPair::new(&world.demo().ops_manager.public_key, "canary");
    let (client, relay) = behind_relay(&world, wrong).await;
    for n_requests in [2, 4] {
        let error = list(&client, &world.demo().ops_manager.org_id).await.unwrap_err();
        assert_eq!(error.status().map(|status| status.as_u16()), Some(401), "{error}");
        assert_eq!(relay.n_requests(), n_requests);
    }
}

#[tokio::test]
async fn refusal_without_a_challenge_is_final() {
    let server = Canned::start([answer(401, &[CHALLENGE], ""), answer(401, &[], REFUSAL)]).await;
    let error = list(&canned_client(&server), "1").await.unwrap_err();
    let expected = "ops_manager org_api_key_list: 401 Unauthorized: You are not authorized for this resource";
    assert_eq!((error.to_string().as_str(), server.requests().len()), (expected, 2));
}

#[tokio::test]
async fn sha_256_is_answered_if_the_server_prefers_it() {
    let sha_256 = r#"WWW-Authenticate: Digest realm="r", nonce="two", algorithm=SHA-256, qop="auth""#;
    let server = Canned::start([answer(401, &[sha_256, CHALLENGE], ""), answer(200, &[], EMPTY_LIST)]).await;
    list(&canned_client(&server), "1").await.unwrap();
    let requests = server.requests();
    assert_eq!(
        (parameter(&requests[1], "algorithm"), parameter(&requests[1], "nonce")),
        (Some("SHA-256"), Some("two"))
    );
    assert_eq!(parameter(&requests[1], "response").map(str::len), Some(64));
}

#[tokio::test]
async fn challenge_that_cannot_be_answered_is_final() {
    for (challenge, asked_for) in [
        ("Basic realm=x", "Basic"),
        (
            r#"Digest realm="r", nonce="n", qop="auth", algorithm=SHA-512-256"#,
            "Digest (algorithm SHA-512-256, qop auth)",
        ),
    ] {
        let server = Canned::start([answer(401, &[&format!("WWW-Authenticate: {challenge}")], REFUSAL)]).await;
        let error = list(&canned_client(&server), "1").await.unwrap_err();
        assert!(matches!(error, Error::ErrorResponse(_)), "{error}");
        let expected = format!(
            "; the server asks for {asked_for}, and only Digest with MD5 or SHA-256 and qop auth can be answered"
        );
        assert!(error.to_string().ends_with(&expected), "{error}");
    }
}

#[tokio::test]
async fn fresh_nonce_that_is_stale_already_is_replaced_once() {
    let refused = || answer(401, &[STALE_CHALLENGE], REFUSAL);
    let server = Canned::start([answer(401, &[CHALLENGE], ""), refused(), answer(200, &[], EMPTY_LIST)]).await;
    list(&canned_client(&server), "1").await.unwrap();
    let requests = server.requests();
    let nonces: Vec<_> = requests.iter().map(|request| parameter(request, "nonce")).collect();
    assert_eq!(nonces, [None, Some("one"), Some("two")]);

    let server = Canned::start([refused(), refused(), refused(), answer(200, &[], EMPTY_LIST)]).await;
    let error = list(&canned_client(&server), "1").await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(401), "{error}");
    let requests = server.requests();
    let counts: Vec<_> = requests.iter().map(|request| parameter(request, "nc")).collect();
    assert_eq!(counts, [None, Some("00000001"), Some("00000002")]);
}

/// Goal: a nonce that the server gives again goes on counting, or its requests would be taken for repeated ones.
#[tokio::test]
async fn nonce_that_returns_goes_on_counting() {
    let challenge = |nonce: &str| {
        answer(401, &[&format!(r#"WWW-Authenticate: Digest realm="r", nonce="{nonce}", qop="auth""#)], REFUSAL)
    };
    let good = || answer(200, &[], EMPTY_LIST);
    let answers = [challenge("a"), good(), challenge("b"), good(), challenge("a"), good()];
    let server = Canned::start(answers).await;
    let client = canned_client(&server);
    for _ in 0..3 {
        list(&client, "1").await.unwrap();
    }
    let requests = server.requests();
    let uses = requests.iter().filter_map(|request| Some((parameter(request, "nonce")?, parameter(request, "nc")?)));
    let expected = [("a", "00000001"), ("a", "00000002"), ("b", "00000001"), ("b", "00000002"), ("a", "00000003")];
    assert_eq!(uses.collect::<Vec<_>>(), expected);
}
