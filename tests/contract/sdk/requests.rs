//! What stands in requests: what a caller has set, below the path that it belongs to.

use serde_json::json;
use tokenwright::astra_control::{self, types::Label};
use tokenwright::ops_manager::{self, KeyPair};
use tokenwright::{ApiClient, BuildError, ClientBuilder, Error, astrom};

use super::canned::{Canned, answer};

fn credential<C: ApiClient>(builder: ClientBuilder<C>, credential: impl Into<C::Credential>) -> C {
    builder.credential(credential).build().unwrap()
}

fn astrom_client(url: &str) -> astrom::Client {
    credential(astrom::Client::builder(url), "t")
}

fn astra_client(url: &str) -> astra_control::Client {
    credential(astra_control::Client::builder(url), "t")
}

fn ops_client(url: &str) -> ops_manager::Client {
    credential(ops_manager::Client::builder(url), KeyPair::new("user", "canary"))
}

/// Returns the body of the first request.
fn body(server: &Canned) -> serde_json::Value {
    let request = server.requests().remove(0);
    serde_json::from_str(request.split_once("\r\n\r\n").unwrap().1).unwrap()
}

#[tokio::test]
async fn empty_scopes_are_sent_and_unset_ones_are_not() {
    use astrom::types::ApiTokenUpdate;
    let cases = [
        (ApiTokenUpdate::builder().scopes(vec![]), json!({ "scopes": [] })),
        (ApiTokenUpdate::builder().enabled(false), json!({ "enabled": false })),
    ];
    for (update, expected) in cases {
        let server = Canned::start([answer(204, &[], "")]).await;
        astrom_client(&server.url()).api_token_update().id("dt0c01.A").body(update).send().await.unwrap();
        assert_eq!(body(&server), expected);
    }
}

#[tokio::test]
async fn empty_labels_take_all_labels_away_and_unset_ones_none() {
    use astra_control::types::{Metadata, TokenUpdate};
    use astra_control::{TokenType, TokenVersion};
    let label = Label::builder().name("team").value("ops").build().unwrap();
    let cases = [
        (Metadata::builder().labels(vec![]), json!({ "labels": [] })),
        (Metadata::builder().labels(vec![label]), json!({ "labels": [{ "name": "team", "value": "ops" }] })),
        (Metadata::builder(), json!({})),
    ];
    for (metadata, expected) in cases {
        let server = Canned::start([answer(204, &[], "")]).await;
        let update = TokenUpdate::builder()
            .type_(TokenType::APPLICATION_ASTRA_TOKEN)
            .version(TokenVersion::V1_0)
            .metadata(astra_control::types::Metadata::try_from(metadata).unwrap());
        let client = astra_client(&server.url());
        client.token_update().account_id("a").user_id("u").token_id("t").body(update).send().await.unwrap();
        assert_eq!(body(&server)["metadata"], expected);
    }
}

#[tokio::test]
async fn empty_roles_are_sent_and_unset_ones_are_not() {
    use ops_manager::types::{OrgApiKeyUpdate, ProjectApiKeyCreate};
    let server = Canned::start([answer(400, &[], "")]).await;
    let update = OrgApiKeyUpdate::builder().roles(vec![]);
    let call = ops_client(&server.url()).org_api_key_update().org_id("o").api_key_id("k").body(update).send().await;
    assert_eq!((call.is_err(), body(&server)), (true, json!({ "roles": [] })));

    let server = Canned::start([answer(400, &[], "")]).await;
    let create = ProjectApiKeyCreate::builder().desc("ci".to_owned());
    let call = ops_client(&server.url()).project_api_key_create().project_id("p").body(create).send().await;
    assert_eq!((call.is_err(), body(&server)), (true, json!({ "desc": "ci" })));
}

#[track_caller]
fn assert_refused<T: std::fmt::Debug>(result: Result<T, Error>, parameter: &str) {
    let error = result.unwrap_err();
    assert!(matches!(error, Error::InvalidRequest(_)), "{error}");
    assert!(error.to_string().contains(&format!(": nothing was sent: {parameter}: ")), "{error}");
}

/// Goal: an id that HTTP clients take for a step to another path is not sent, whichever parameter it is given for.
#[tokio::test]
async fn id_that_leads_elsewhere_is_refused_before_anything_is_sent() {
    let server = Canned::start([]).await;
    let (astra, ops) = (astra_client(&server.url()), ops_client(&server.url()));
    for id in ["..", ".", ""] {
        let delete = || astra.token_delete().account_id("a").user_id("u").token_id("t");
        assert_refused(delete().token_id(id).send().await, "token_id");
        assert_refused(delete().user_id(id).send().await, "user_id");
        assert_refused(delete().account_id(id).send().await, "account_id");
        let delete = || ops.project_api_key_delete().project_id("p").api_key_id("k");
        assert_refused(delete().project_id(id).send().await, "project_id");
        assert_refused(delete().api_key_id(id).send().await, "api_key_id");
        let entry = ops.access_list_entry_delete().org_id("o").api_key_id("k").access_list_entry(id);
        assert_refused(entry.send().await, "access_list_entry");
        let mut list = ops.org_api_key_list().org_id(id).stream();
        assert_refused(list.next().await.unwrap(), "org_id");
    }
    assert_eq!(server.requests(), [""; 0]);
}

#[tokio::test]
async fn id_with_any_other_characters_stays_in_its_segment() {
    for (id, segment) in
        [(r"..\..\x", "..%5C..%5Cx"), ("%2e%2e", "%252e%252e"), ("a/b?c#d;e", "a%2Fb%3Fc%23d%3Be"), ("...", "...")]
    {
        let server = Canned::start([answer(204, &[], "")]).await;
        let client = astra_client(&server.url());
        client.token_delete().account_id("a").user_id("u").token_id(id).send().await.unwrap();
        let request = server.requests().remove(0);
        let expected = format!("DELETE /accounts/a/core/v1/users/u/tokens/{segment} HTTP/1.1\r\n");
        assert!(request.starts_with(&expected), "{request}");
    }
}

#[tokio::test]
async fn placeholder_of_a_secret_is_never_sent() {
    for built in [
        astrom::Client::builder("http://host").credential("[REDACTED]").build().map(drop),
        ops_manager::Client::builder("http://host").credential(KeyPair::new("user", "[REDACTED]")).build().map(drop),
    ] {
        assert!(matches!(built, Err(BuildError::UnusableCredential)), "{built:?}");
    }
    let server = Canned::start([]).await;
    let body = astrom::types::ApiTokenSecret::builder().token("[REDACTED]");
    let error = astrom_client(&server.url()).api_token_lookup().body(body).send().await.unwrap_err();
    assert!(
        error.to_string().contains("nothing was sent: ") && error.to_string().contains("[REDACTED] is "),
        "{error}"
    );
    assert_eq!(server.requests(), [""; 0]);
}
