//! Secrets do not print.

use tokenwright::astra_control::{TokenType, TokenVersion};
use tokenwright::{Error, astra_control, astrom, ops_manager};

use super::canned::{Canned, answer};
use super::{astra_client, astrom_client, ops_client};
use crate::test_world::TestWorld;

const CANARY: &str = "dt0c01.PUBLIC.CANARY";

#[track_caller]
fn assert_hidden(secrets: &[&str], printed: &str) {
    for secret in secrets {
        assert!(!secret.is_empty() && !printed.contains(secret), "{secret} in {printed}");
    }
}

/// Prints an error in every way there is, its causes included.
fn print(error: &Error) -> String {
    let mut text = format!("{error} {error:?} {error:#} {error:#?}");
    let mut cause = std::error::Error::source(error);
    while let Some(error) = cause {
        text += &format!(" {error} {error:?}");
        cause = error.source();
    }
    text
}

#[tokio::test]
async fn astrom_builders_bodies_and_answers_print_redacted() {
    let world = TestWorld::start().await;
    let client = astrom_client(&world);
    let credential = world.demo().astrom.token.expose();
    let body = astrom::types::ApiTokenCreate::builder().name("ci").scopes(vec![astrom::Scope::METRICS_READ]);
    let created = client.api_token_create().body(body).send().await.unwrap();
    let secret = created.token.clone().unwrap();
    let lookup = astrom::types::ApiTokenSecret::builder().token(secret.clone());
    let call = client.api_token_lookup().body(lookup.clone());
    let found = call.clone().send().await;
    let printed = format!("{client:?} {created:?} {secret:?} {secret} {lookup:?} {call:?} {found:#?}");
    assert_hidden(&[credential, secret.expose()], &printed);
}

#[tokio::test]
async fn astra_control_builders_and_answers_print_redacted() {
    let world = TestWorld::start().await;
    let client = astra_client(&world);
    let info = &world.demo().astra_control;
    let body = astra_control::types::TokenCreate::builder()
        .type_(TokenType::APPLICATION_ASTRA_TOKEN)
        .version(TokenVersion::V1_0)
        .name("ci");
    let call = client.token_create().account_id(info.account_id.as_str()).user_id(info.user_id.as_str()).body(body);
    let created = call.clone().send().await.unwrap();
    assert_hidden(&[info.token.expose(), created.token.expose()], &format!("{client:?} {call:?} {created:#?}"));
}

#[tokio::test]
async fn ops_manager_builders_and_answers_print_redacted() {
    let world = TestWorld::start().await;
    let client = ops_client(&world);
    let info = &world.demo().ops_manager;
    let body =
        ops_manager::types::OrgApiKeyCreate::builder().desc("ci".to_owned()).roles(vec![ops_manager::Role::ORG_MEMBER]);
    let call = client.org_api_key_create().org_id(info.org_id.as_str()).body(body);
    let created = call.clone().send().await.unwrap();
    let secrets = [info.private_key.expose(), created.private_key.expose()];
    assert_hidden(&secrets, &format!("{client:?} {call:?} {created:#?}"));
}

/// Goal: whoever serializes what the SDK hands out, to log or to keep it, writes no secret.
#[tokio::test]
async fn requests_and_answers_serialize_redacted() {
    let world = TestWorld::start().await;
    let client = astrom_client(&world);
    let body = astrom::types::ApiTokenCreate::builder().name("ci").scopes(vec![astrom::Scope::METRICS_READ]);
    let created = client.api_token_create().body(body).send().await.unwrap();
    let secret = created.token.clone().unwrap();
    let lookup = astrom::types::ApiTokenSecret::builder().token(secret.clone()).build().unwrap();
    let json = serde_json::to_value(&*created).unwrap();
    assert_eq!((&json["id"], &json["token"]), (&created.id.as_ref().unwrap().as_str().into(), &"[REDACTED]".into()));
    assert_hidden(&[secret.expose()], &format!("{json} {}", serde_json::to_string(&lookup).unwrap()));
    let found = client.api_token_lookup().body(lookup).send().await.unwrap();
    assert_eq!(found.id, created.id, "the request carried the secret");
}

/// Goal: an answer that holds a secret where it cannot be decoded gives an error that does not show it.
/// Method: every create, with the secret in the place of a member of another type, in broken JSON, in
/// an undocumented status and in the headers.
#[tokio::test]
async fn errors_of_creates_hide_the_body() {
    let header = format!("x-token: {CANARY}");
    let bodies = [
        format!(r#"{{"token":{{"{CANARY}":"{CANARY}"}},"id":1}}"#),
        format!(r#"{{"token":"{CANARY}","privateKey":"{CANARY}","expirationDate":"{CANARY}","roles":"{CANARY}"}}"#),
        format!(r#"{{"token":"{CANARY}"#),
        format!(r#"["{CANARY}, expected {CANARY}"]"#),
        CANARY.to_owned(),
    ];
    let http_client = reqwest::Client::new();
    for body in &bodies {
        for status in [200, 201, 299, 400, 418] {
            let answers = || answer(status, &[&header], body);
            let server = Canned::start([answers(), answers(), answers()]).await;
            for printed in create_everywhere(&server.url(), &http_client).await {
                assert_hidden(&["CANARY"], &printed);
            }
            assert_eq!(server.requests().len(), 3);
        }
    }
}

/// Sends the create of each API and prints what comes of it.
async fn create_everywhere(url: &str, http_client: &reqwest::Client) -> [String; 3] {
    let astrom = astrom::Client::builder(url).credential(CANARY).http_client(http_client.clone()).build().unwrap();
    let body = astrom::types::ApiTokenCreate::builder().name("ci").scopes(vec![]);
    let astrom = astrom.api_token_create().body(body).send().await;

    let astra =
        astra_control::Client::builder(url).credential(CANARY).http_client(http_client.clone()).build().unwrap();
    let body = astra_control::types::TokenCreate::builder()
        .type_(TokenType::APPLICATION_ASTRA_TOKEN)
        .version(TokenVersion::V1_0)
        .name("ci");
    let astra = astra.token_create().account_id("a").user_id("u").body(body).send().await;

    let key = ops_manager::KeyPair::new("user", CANARY);
    let ops = ops_manager::Client::builder(url).credential(key).http_client(http_client.clone()).build().unwrap();
    let body = ops_manager::types::OrgApiKeyCreate::builder().desc("ci".to_owned()).roles(vec![]);
    let ops = ops.org_api_key_create().org_id("1").body(body).send().await;

    [
        format!("{astrom:?} {}", astrom.as_ref().err().map(print).unwrap_or_default()),
        format!("{astra:?} {}", astra.as_ref().err().map(print).unwrap_or_default()),
        format!("{ops:?} {}", ops.as_ref().err().map(print).unwrap_or_default()),
    ]
}
