use reqwest::Method;
use serde_json::{Value, json};
use tokenwright_mock::astrom::{DateStyle, Settings};

use super::fixture::{Fixture, NOW, at};

fn draft(expiration: &Value) -> Value {
    json!({"name": "ci", "scopes": ["metrics.read"], "expirationDate": expiration})
}

#[tokio::test]
async fn created_token_shows_id_secret_and_end() {
    let fixture = Fixture::start().await;
    let reply = fixture.post("/apiTokens", &draft(&json!("now+14d"))).await;
    assert_eq!(reply.status, 201, "{reply:?}");
    let created = reply.json();
    let (id, secret) = (created["id"].as_str().unwrap(), created["token"].as_str().unwrap());
    assert_eq!(created, json!({"id": id, "token": secret, "expirationDate": "2026-12-06T10:00:00.123Z"}));
    let parts: Vec<&str> = secret.split('.').collect();
    assert_eq!(parts.iter().map(|part| part.len()).collect::<Vec<_>>(), [6, 24, 64], "{secret}");
    assert!(parts[1..].concat().bytes().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit()), "{secret}");
    assert_eq!(id, format!("dt0c01.{}", parts[1]));
}

#[tokio::test]
async fn endless_token_has_no_end_anywhere() {
    let fixture = Fixture::start().await;
    for body in [
        json!({"name": "ci", "scopes": ["metrics.read"]}),
        json!({"name": "ci", "scopes": ["metrics.read"], "personalAccessToken": null, "expirationDate": null}),
    ] {
        let reply = fixture.post("/apiTokens", &body).await;
        assert_eq!((reply.status, reply.json().get("expirationDate")), (201, None), "{reply:?}");
        let id = reply.json()["id"].as_str().unwrap().to_owned();
        fixture.get(&format!("/apiTokens/{id}")).await.assert(
            200,
            &json!({
                "id": id, "name": "ci", "enabled": true, "owner": "admin", "creationDate": NOW,
                "personalAccessToken": false, "scopes": ["metrics.read"],
            }),
        );
    }
}

#[tokio::test]
async fn created_token_works_at_once_with_exactly_its_scopes() {
    let fixture = Fixture::start().await;
    let created = fixture.post("/apiTokens", &json!({"name": "reader", "scopes": ["apiTokens.read"]})).await.json();
    let secret = created["token"].as_str().unwrap();
    assert_eq!(fixture.holding(secret).send(Method::GET, "/apiTokens", None).await.status, 200);
    assert_eq!(fixture.holding(secret).send(Method::POST, "/apiTokens", Some("{}")).await.status, 403);
}

#[tokio::test]
async fn every_notation_of_an_end_is_understood() {
    let fixture = Fixture::start().await;
    for (expiration, expected) in [
        ("1795400000000", "2026-11-23T02:13:20.000Z"),
        ("2027-01-25T05:57:01.123+01:00", "2027-01-25T04:57:01.123Z"),
        ("2027-01-25 05:57", "2027-01-25T05:57:00.000Z"),
        ("now+14d", "2026-12-06T10:00:00.123Z"),
        ("now+14d/d", "2026-12-06T00:00:00.000Z"),
        ("now+3M", "2027-02-22T10:00:00.123Z"),
        ("now+1y/y", "2027-01-01T00:00:00.000Z"),
    ] {
        let reply = fixture.post("/apiTokens", &draft(&json!(expiration))).await;
        assert_eq!((reply.status, &reply.json()["expirationDate"]), (201, &json!(expected)), "{expiration}");
    }
}

#[tokio::test]
async fn end_has_to_lie_in_the_future() {
    let fixture = Fixture::start().await;
    for (expiration, accepted) in [
        ("2026-11-22T10:00:00.122Z", false),
        (NOW, false),
        ("2026-11-22T10:00:00.124Z", true),
        ("now", false),
        ("now-1m", false),
        ("now+1h/d", false),
        ("now+1m", true),
        ("0", false),
    ] {
        let reply = fixture.post("/apiTokens", &draft(&json!(expiration))).await;
        if accepted {
            assert_eq!(reply.status, 201, "{expiration}: {reply:?}");
        } else {
            reply.assert_violations(&[("expirationDate", "must not be in the past", "PAYLOAD_BODY")]);
        }
    }
}

#[tokio::test]
async fn unreadable_end_is_a_violation() {
    let fixture = Fixture::start().await;
    for expiration in ["", "tomorrow", "now+14", "now+14s", "2027-01-25", "2027-02-30T00:00", "253402300800000"] {
        let reply = fixture.post("/apiTokens", &draft(&json!(expiration))).await;
        reply.assert_violations(&[("expirationDate", "is not a valid timestamp", "PAYLOAD_BODY")]);
    }
}

#[tokio::test]
async fn repeated_scopes_count_once_in_the_order_first_seen() {
    let fixture = Fixture::start().await;
    let scopes = ["settings.write", "metrics.read", "settings.write", "Davis", "AI", "metrics.read"];
    let created = fixture.post("/apiTokens", &json!({"name": "ci", "scopes": scopes})).await.json();
    let token = fixture.get(&format!("/apiTokens/{}", created["id"].as_str().unwrap())).await.json();
    assert_eq!(token["scopes"], json!(["settings.write", "metrics.read", "Davis", "AI"]));
}

#[tokio::test]
async fn names_need_not_be_unique_and_unknown_members_are_ignored() {
    let fixture = Fixture::start().await;
    let body = json!({"name": "twin", "scopes": ["metrics.read"], "enabled": false, "owner": "somebody"});
    let first = fixture.post("/apiTokens", &body).await.json();
    let second = fixture.post("/apiTokens", &body).await.json();
    assert_ne!(first["id"], second["id"]);
    let token = fixture.get(&format!("/apiTokens/{}", first["id"].as_str().unwrap())).await.json();
    assert_eq!((&token["enabled"], &token["owner"]), (&json!(true), &json!("admin")));
}

#[tokio::test]
async fn unacceptable_values_are_all_reported() {
    let fixture = Fixture::start().await;
    let before = fixture.n_tokens();
    for (body, expected) in [
        (json!({}), vec![("name", "must not be null"), ("scopes", "must not be null")]),
        (json!({"name": null, "scopes": null}), vec![("name", "must not be null"), ("scopes", "must not be null")]),
        (json!({"name": "", "scopes": []}), vec![("name", "must not be empty"), ("scopes", "must not be empty")]),
        (json!({"name": "n", "scopes": [null]}), vec![("scopes[0]", "must not be null")]),
        (
            json!({"name": "", "scopes": ["metrics.read"], "expirationDate": "never"}),
            vec![("name", "must not be empty"), ("expirationDate", "is not a valid timestamp")],
        ),
    ] {
        let reply = fixture.post("/apiTokens", &body).await;
        let expected: Vec<_> = expected.iter().map(|(path, message)| (*path, *message, "PAYLOAD_BODY")).collect();
        reply.assert_violations(&expected);
    }
    assert_eq!(fixture.n_tokens(), before);
}

#[tokio::test]
async fn scopes_that_cannot_be_requested_are_named_by_index() {
    let fixture = Fixture::start().await;
    for scope in [
        "metrics.reed",
        "Metrics.Read",
        "",
        "DiagnosticExport",
        "MemoryDump",
        "Mobile",
        "ViewDashboard",
        "ViewReport",
        "WriteSyntheticData",
    ] {
        let reply = fixture.post("/apiTokens", &json!({"name": "n", "scopes": ["metrics.read", scope]})).await;
        assert_eq!(reply.status, 400, "{scope}: {reply:?}");
        let violations = &reply.json()["error"]["constraintViolations"];
        assert_eq!(violations.as_array().map(Vec::len), Some(1), "{scope}: {reply:?}");
        assert_eq!(violations[0]["path"], json!("scopes[1]"), "{scope}");
        assert_eq!(violations[0]["parameterLocation"], json!("PAYLOAD_BODY"), "{scope}");
        let message = violations[0]["message"].as_str().unwrap();
        let start = format!("'{scope}' must be any of [InstallerDownload, DataExport, PluginUpload, ");
        assert!(message.starts_with(&start) && message.ends_with(", extensionDiscoveryPmi.read]"), "{message}");
    }
}

#[tokio::test]
async fn body_of_another_type_cannot_be_mapped() {
    let fixture = Fixture::start().await;
    for (body, message) in [
        (r#"{"name": "n", "scopes": "metrics.read"}"#, "Could not map JSON at 'scopes' near line 1 column 25"),
        (r#"{"name": "n", "scopes": [1]}"#, "Could not map JSON at 'scopes[0]' near line 1 column 26"),
        (r#"{"scopes": ["x"], "name": 1}"#, "Could not map JSON at 'name' near line 1 column 27"),
        (
            "{\n  \"name\": \"n\",\n  \"scopes\": [],\n  \"personalAccessToken\": \"yes\"\n}",
            "Could not map JSON at 'personalAccessToken' near line 4 column 26",
        ),
        (
            r#"{"name":"n","scopes":["metrics.read"],"expirationDate":1795400000000}"#,
            "Could not map JSON at 'expirationDate' near line 1 column 56",
        ),
        ("[]", "Could not map JSON near line 1 column 1"),
        ("null", "Could not map JSON near line 1 column 1"),
        (r#"{"name": "ci", "s"#, "Could not map JSON near line 1 column 17"),
        ("", "Could not map JSON near line 1 column 0"),
        ("{\"name\": \"\u{1}\"}", "Could not map JSON near line 1 column 11"),
    ] {
        fixture.send(Method::POST, "/apiTokens", Some(body)).await.assert_error(400, message);
    }
}

#[tokio::test]
async fn body_may_have_a_megabyte_and_not_a_byte_more() {
    let fixture = Fixture::start().await;
    let frame = json!({"name": "", "scopes": ["metrics.read"]}).to_string().len();
    for (n_bytes, expected) in [(1 << 20, 201), ((1 << 20) + 1, 413)] {
        let body = json!({"name": "n".repeat(n_bytes - frame), "scopes": ["metrics.read"]});
        let reply = fixture.post("/apiTokens", &body).await;
        assert_eq!(reply.status, expected, "{n_bytes} bytes: {:.200}", reply.text);
        if expected == 413 {
            reply.assert_error(413, "Request payload exceeds the limit of 1 MB");
        }
    }
}

/// Goal: a small request cannot make the server answer with hundreds of megabytes.
#[tokio::test]
async fn only_the_first_hundred_violations_are_reported() {
    let fixture = Fixture::start().await;
    for (n_wrong, expected) in [(99, 99), (100, 100), (101, 100), (200_000, 100)] {
        let reply = fixture.post("/apiTokens", &json!({"name": "n", "scopes": vec!["x"; n_wrong]})).await;
        assert_eq!(reply.status, 400, "{n_wrong}");
        let violations = reply.json()["error"]["constraintViolations"].take();
        assert_eq!(violations.as_array().map(Vec::len), Some(expected), "{n_wrong}");
    }
}

#[tokio::test]
async fn environment_can_drop_a_zero_fraction_from_dates() {
    let fixture = Fixture::start().await;
    fixture.configure(Settings { dates: DateStyle::ShortWhenWhole, ..Settings::default() });
    fixture.set_clock(at("2026-11-22T10:00:00Z"));
    let created = fixture.post("/apiTokens", &draft(&json!("now+14d/d"))).await.json();
    assert_eq!(created["expirationDate"], json!("2026-12-06T00:00:00Z"));
    let token = fixture.get(&format!("/apiTokens/{}", created["id"].as_str().unwrap())).await.json();
    assert_eq!(token["creationDate"], json!("2026-11-22T10:00:00Z"));
}
