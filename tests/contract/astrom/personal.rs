use reqwest::Method;
use serde_json::json;
use tokenwright_mock::astrom::{Kind, PersonalAccessTokens, Scope, Settings, TokenSeed};

use super::fixture::{Fixture, plain};

/// A personal access token of `john.smith` that may read and write.
fn personal() -> TokenSeed {
    TokenSeed {
        kind: Kind::PersonalAccessToken,
        scopes: vec![Scope::ApiTokensRead, Scope::ApiTokensWrite],
        ..plain("personal")
    }
}

#[tokio::test]
async fn personal_token_is_created_for_the_owner_of_the_caller() {
    let fixture = Fixture::start().await;
    let creator = fixture.seed(personal());
    let body = json!({"name": "mine", "scopes": ["DataExport"], "personalAccessToken": true}).to_string();
    let reply = fixture.holding(creator.secret.expose()).send(Method::POST, "/apiTokens", Some(&body)).await;
    assert_eq!(reply.status, 201, "{reply:?}");
    let token = fixture.get(&format!("/apiTokens/{}", reply.json()["id"].as_str().unwrap())).await.json();
    assert_eq!((&token["owner"], &token["personalAccessToken"]), (&json!("john.smith"), &json!(true)));
}

#[tokio::test]
async fn personal_token_deletes_only_tokens_of_its_owner() {
    let fixture = Fixture::start().await;
    let caller = fixture.seed(personal());
    let own = fixture.seed_plain("own");
    let foreign = fixture.seed(TokenSeed { owner: "jane".to_owned(), ..plain("foreign") });
    let delete = async |name: &str| {
        fixture.holding(caller.secret.expose()).send(Method::DELETE, &format!("/apiTokens/{name}"), None).await
    };
    for name in [foreign.id.to_string(), foreign.secret.expose().to_owned()] {
        delete(&name).await.assert_error(403, "A personal access token can only delete tokens of its owner");
    }
    delete(&own.id.to_string()).await.assert_empty(204);
    let message = "the token used for authentication must not be deleted";
    delete(&caller.id.to_string()).await.assert_violations(&[("id", message, "PATH")]);
    // An API token may delete what belongs to anybody.
    fixture.delete(&format!("/apiTokens/{}", foreign.id)).await.assert_empty(204);
}

#[tokio::test]
async fn personal_token_reads_and_changes_tokens_of_others() {
    let fixture = Fixture::start().await;
    let caller = fixture.seed(personal());
    let foreign = fixture.seed(TokenSeed { owner: "jane".to_owned(), ..plain("foreign") });
    let path = format!("/apiTokens/{}", foreign.id);
    let secret = caller.secret.expose();
    assert_eq!(fixture.holding(secret).send(Method::GET, &path, None).await.status, 200);
    assert_eq!(fixture.holding(secret).send(Method::PUT, &path, Some(r#"{"name":"n"}"#)).await.status, 204);
    assert_eq!(fixture.holding(secret).send(Method::GET, "/apiTokens", None).await.names().len(), 3);
}

#[tokio::test]
async fn personal_tokens_do_not_work_while_they_are_switched_off() {
    let fixture = Fixture::start().await;
    let caller = fixture.seed(personal());
    let off = Settings { personal_access_tokens: PersonalAccessTokens::Off, ..Settings::default() };
    fixture.configure(off);
    let list = async || fixture.holding(caller.secret.expose()).send(Method::GET, "/apiTokens", None).await;
    list().await.assert_error(401, "Token Authentication failed");
    let reply = fixture
        .post("/apiTokens", &json!({"name": "n", "scopes": ["metrics.read"], "personalAccessToken": true}))
        .await;
    let message = "personal access tokens are disabled in this environment";
    reply.assert_violations(&[("personalAccessToken", message, "PAYLOAD_BODY")]);
    fixture.configure(Settings::default());
    assert_eq!(list().await.status, 200);
}
