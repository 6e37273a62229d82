use std::collections::BTreeMap;

use serde_json::json;
use tokenwright_mock::astrom::{Kind, Scope, State, TokenSeed};

use super::fixture::{Fixture, NO_ID, at, plain};

#[tokio::test]
async fn token_shows_everything_that_is_set() {
    let fixture = Fixture::start().await;
    let token = fixture.seed(TokenSeed {
        name: "ci-metrics".to_owned(),
        kind: Kind::PersonalAccessToken,
        state: State::Disabled,
        scopes: vec![Scope::MetricsIngest, Scope::ViewDashboard],
        created_at: at("2026-11-05T08:15:30.144Z"),
        modified_at: Some(at("2026-11-12T09:00:00.001Z")),
        last_used_at: Some(at("2026-11-21T23:59:59.999Z")),
        last_used_from: Some("192.0.2.44".parse().unwrap()),
        expires_at: Some(at("2027-01-01T00:00:00Z")),
        additional_metadata: BTreeMap::from([("dashboardId".to_owned(), "82402bab".to_owned())]),
        ..plain("")
    });
    let expected = json!({
        "id": token.id.to_string(), "name": "ci-metrics", "enabled": false, "owner": "john.smith",
        "creationDate": "2026-11-05T08:15:30.144Z", "modifiedDate": "2026-11-12T09:00:00.001Z",
        "lastUsedDate": "2026-11-21T23:59:59.999Z", "lastUsedIpAddress": "192.0.2.44",
        "expirationDate": "2027-01-01T00:00:00.000Z", "personalAccessToken": true,
        "scopes": ["metrics.ingest", "ViewDashboard"], "additionalMetadata": {"dashboardId": "82402bab"},
    });
    fixture.get(&format!("/apiTokens/{}", token.id)).await.assert(200, &expected);
    let secret = json!({"token": token.secret.expose()});
    fixture.post("/apiTokens/lookup", &secret).await.assert(200, &expected);
    let fields = "%2BpersonalAccessToken,%2BexpirationDate,%2BlastUsedDate,%2BlastUsedIpAddress,%2BmodifiedDate,\
                  %2Bscopes,%2BadditionalMetadata";
    let list = fixture.get(&format!("/apiTokens?sort=-name&fields={fields}")).await.json();
    assert_eq!(list["apiTokens"][0], expected);
}

#[tokio::test]
async fn token_leaves_out_what_is_not_set() {
    let fixture = Fixture::start().await;
    let token = fixture.seed_plain("fresh");
    fixture.get(&format!("/apiTokens/{}", token.id)).await.assert(
        200,
        &json!({
            "id": token.id.to_string(), "name": "fresh", "enabled": true, "owner": "john.smith",
            "creationDate": "2026-11-22T10:00:00.123Z", "personalAccessToken": false, "scopes": ["metrics.read"],
        }),
    );
}

#[tokio::test]
async fn only_an_existing_id_is_found() {
    let fixture = Fixture::start().await;
    let secret = fixture.caller.secret.expose();
    for id in [NO_ID, "x", "lookup", secret, &fixture.caller.id.to_string().to_lowercase(), "%D0%B8", "%00"] {
        fixture.get(&format!("/apiTokens/{id}")).await.assert_error(404, "Token does not exist");
    }
}

#[tokio::test]
async fn blank_id_is_a_violation() {
    let fixture = Fixture::start().await;
    for id in ["%20", "%20%09"] {
        fixture.get(&format!("/apiTokens/{id}")).await.assert_violations(&[("id", "must not be blank", "PATH")]);
    }
}
