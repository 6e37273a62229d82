use serde_json::json;
use tokenwright_mock::astrom::{State, TokenSeed};

use super::fixture::{CALLER_CREATED, Fixture, NOW, at, plain};

#[tokio::test]
async fn listing_shows_the_default_fields_newest_first() {
    let fixture = Fixture::start().await;
    let old = fixture.seed(TokenSeed {
        state: State::Disabled,
        created_at: at("2025-06-01T00:00:00.500Z"),
        expires_at: Some(at("2025-07-01T00:00:00Z")),
        ..plain("old")
    });
    let new = fixture.seed_plain("new");
    fixture.get("/apiTokens").await.assert(
        200,
        &json!({
            "totalCount": 3,
            "pageSize": 200,
            "apiTokens": [
                {"id": new.id.to_string(), "name": "new", "enabled": true, "owner": "john.smith", "creationDate": NOW},
                {
                    "id": fixture.caller.id.to_string(), "name": "caller", "enabled": true, "owner": "admin",
                    "creationDate": CALLER_CREATED,
                },
                {
                    "id": old.id.to_string(), "name": "old", "enabled": false, "owner": "john.smith",
                    "creationDate": "2025-06-01T00:00:00.500Z",
                },
            ],
        }),
    );
}

#[tokio::test]
async fn members_come_in_the_order_of_the_vendor() {
    let fixture = Fixture::start().await;
    let text = fixture.get("/apiTokens").await.text;
    let start = format!(
        r#"{{"totalCount":1,"pageSize":200,"apiTokens":[{{"id":"{}","name":"caller","enabled":true,"owner":"admin","creationDate":"#,
        fixture.caller.id
    );
    assert!(text.starts_with(&start), "{text}");
}

#[tokio::test]
async fn empty_listing_is_an_empty_array() {
    let fixture = Fixture::start().await;
    let reply = fixture.get("/apiTokens?apiTokenSelector=owner(%22nobody%22)").await;
    reply.assert(200, &json!({"totalCount": 0, "pageSize": 200, "apiTokens": []}));
}

#[tokio::test]
async fn page_size_has_bounds() {
    let fixture = Fixture::start().await;
    for size in [100, 101, 10_000] {
        let reply = fixture.get(&format!("/apiTokens?pageSize={size}")).await;
        assert_eq!((reply.status, &reply.json()["pageSize"]), (200, &json!(size)), "{reply:?}");
    }
    let (low, high) = ("must be greater than or equal to 100", "must be less than or equal to 10000");
    for (size, message) in [("99", low), ("0", low), ("-1", low), ("10001", high), ("9223372036854775807", high)] {
        let reply = fixture.get(&format!("/apiTokens?pageSize={size}")).await;
        reply.assert_violations(&[("pageSize", message, "QUERY")]);
    }
    for size in ["", "many", "1e3", "200.0", "99999999999999999999"] {
        let reply = fixture.get(&format!("/apiTokens?pageSize={size}")).await;
        reply.assert_violations(&[("pageSize", "must be of type integer", "QUERY")]);
    }
}

#[tokio::test]
async fn every_unreadable_parameter_is_reported() {
    let fixture = Fixture::start().await;
    let query = "pageSize=1&apiTokenSelector=x&fields=secret&from=a&to=b&sort=owner";
    fixture.get(&format!("/apiTokens?{query}")).await.assert_violations(&[
        ("pageSize", "must be greater than or equal to 100", "QUERY"),
        ("apiTokenSelector", "is not a valid selector", "QUERY"),
        (
            "fields",
            "'secret' must be any of [id, name, enabled, owner, creationDate, personalAccessToken, expirationDate, \
             lastUsedDate, lastUsedIpAddress, modifiedDate, scopes, additionalMetadata]",
            "QUERY",
        ),
        ("from", "is not a valid timestamp", "QUERY"),
        ("to", "is not a valid timestamp", "QUERY"),
        ("sort", "'owner' must be any of [name, lastUsedDate, creationDate, expirationDate, modifiedDate]", "QUERY"),
    ]);
}

#[tokio::test]
async fn unknown_and_repeated_parameters_are_ignored() {
    let fixture = Fixture::start().await;
    let reply = fixture.get("/apiTokens?colour=blue&pageSize=100&pageSize=7&sort=name&sort=x").await;
    assert_eq!((reply.status, &reply.json()["pageSize"]), (200, &json!(100)), "{reply:?}");
}
