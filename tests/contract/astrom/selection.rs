use serde_json::{Value, json};
use tokenwright_mock::astrom::{Kind, Scope, TokenSeed};

use super::fixture::{Fixture, at, plain};

fn encode(text: &str) -> String {
    let encoded: Vec<String> = text.bytes().map(|byte| format!("%{byte:02X}")).collect();
    encoded.concat()
}

impl Fixture {
    async fn select(&self, parameter: &str, value: &str) -> super::fixture::Reply {
        self.get(&format!("/apiTokens?{parameter}={}", encode(value))).await
    }
}

#[tokio::test]
async fn selector_chooses_by_owner_kind_and_scopes() {
    let fixture = Fixture::start().await;
    let (day, pat) = (|n| at(&format!("2026-11-0{n}T00:00:00Z")), Kind::PersonalAccessToken);
    let both = vec![Scope::MetricsRead, Scope::SettingsWrite];
    fixture.seed(TokenSeed { created_at: day(4), ..plain("a") });
    fixture.seed(TokenSeed { created_at: day(3), kind: pat, scopes: both, ..plain("b") });
    fixture.seed(TokenSeed { created_at: day(2), owner: "Иван".to_owned(), kind: pat, ..plain("c") });
    for (selector, expected) in [
        (r#"owner("john.smith")"#, vec!["a", "b"]),
        (r#"owner("Иван")"#, vec!["c"]),
        (r#"owner("John.Smith")"#, vec![]),
        (r#"owner("john")"#, vec![]),
        (r#"owner("john.smith"),owner("Иван")"#, vec![]),
        (r#"owner("john.smith"),owner("john.smith")"#, vec!["a", "b"]),
        ("personalAccessToken(true)", vec!["b", "c"]),
        ("personalAccessToken(false)", vec!["a", "caller"]),
        ("personalAccessToken(false),personalAccessToken(true)", vec![]),
        (r#"scope("settings.write")"#, vec!["b"]),
        (r#"scope("settings.write","apiTokens.read")"#, vec!["b", "caller"]),
        (r#"scope("settings.write"),scope("apiTokens.read")"#, vec![]),
        (r#"scope("metrics.read"),scope("settings.write","settings.read")"#, vec!["b"]),
        (r#"scope("no.such.scope")"#, vec![]),
        (r#"scope("no.such.scope","settings.write")"#, vec!["b"]),
        (r#"owner("john.smith"),personalAccessToken(true),scope("metrics.read")"#, vec!["b"]),
    ] {
        let reply = fixture.select("apiTokenSelector", selector).await;
        assert_eq!(reply.names(), expected, "{selector}");
        assert_eq!(reply.json()["totalCount"], json!(expected.len()), "{selector}");
    }
}

#[tokio::test]
async fn unreadable_selector_is_a_violation() {
    let fixture = Fixture::start().await;
    for (selector, message) in [
        ("enabled(true)", "'enabled' must be any of [owner, personalAccessToken, scope]"),
        ("owner(admin)", "is not a valid selector"),
        ("scope()", "is not a valid selector"),
        ("", "is not a valid selector"),
    ] {
        let reply = fixture.select("apiTokenSelector", selector).await;
        reply.assert_violations(&[("apiTokenSelector", message, "QUERY")]);
    }
}

#[tokio::test]
async fn fields_add_and_remove_or_name_the_exact_set() {
    let fixture = Fixture::start().await;
    let all = "+personalAccessToken,+expirationDate,+lastUsedDate,+lastUsedIpAddress,+modifiedDate,+scopes,\
               +additionalMetadata";
    for (fields, expected) in [
        ("+scopes,-creationDate", vec!["id", "name", "enabled", "owner", "scopes"]),
        ("creationDate,owner", vec!["id", "owner", "creationDate"]),
        ("-id", vec!["id", "name", "enabled", "owner", "creationDate"]),
        ("expirationDate", vec!["id"]),
        (
            all,
            vec![
                "id",
                "name",
                "enabled",
                "owner",
                "creationDate",
                "lastUsedDate",
                "lastUsedIpAddress",
                "personalAccessToken",
                "scopes",
            ],
        ),
    ] {
        let token = fixture.select("fields", fields).await.json()["apiTokens"][0].take();
        let mut names: Vec<&str> = token.as_object().unwrap().keys().map(String::as_str).collect();
        let mut expected = expected;
        names.sort_unstable();
        expected.sort_unstable();
        assert_eq!(names, expected, "{fields}");
    }
    let raw_plus = fixture.get("/apiTokens?fields=+scopes,+expirationDate").await;
    assert_eq!(raw_plus.json()["apiTokens"][0]["scopes"], json!(["apiTokens.read", "apiTokens.write"]));
}

#[tokio::test]
async fn mixed_styles_of_fields_are_a_violation() {
    let fixture = Fixture::start().await;
    let reply = fixture.select("fields", "+scopes,owner").await;
    reply.assert_violations(&[("fields", "must have a sign on every entry or on none", "QUERY")]);
}

#[tokio::test]
async fn sort_puts_missing_dates_first_or_endless_last() {
    let fixture = Fixture::start().await;
    let day = |n| at(&format!("2026-10-0{n}T00:00:00Z"));
    fixture.seed(TokenSeed {
        created_at: day(3),
        modified_at: Some(day(4)),
        last_used_at: Some(day(5)),
        expires_at: Some(day(9)),
        ..plain("b")
    });
    fixture.seed(TokenSeed {
        created_at: day(2),
        modified_at: Some(day(7)),
        last_used_at: Some(day(4)),
        expires_at: Some(day(8)),
        ..plain("Z")
    });
    fixture.seed(TokenSeed { created_at: day(1), ..plain("я") });
    // The calling token was created in January, never modified, used just now, and never expires.
    for (sort, expected) in [
        ("name", ["Z", "b", "caller", "я"]),
        ("+name", ["Z", "b", "caller", "я"]),
        ("-name", ["я", "caller", "b", "Z"]),
        ("creationDate", ["caller", "я", "Z", "b"]),
        ("-creationDate", ["b", "Z", "я", "caller"]),
        ("lastUsedDate", ["я", "Z", "b", "caller"]),
        ("-lastUsedDate", ["caller", "b", "Z", "я"]),
    ] {
        assert_eq!(fixture.select("sort", sort).await.names(), expected, "{sort}");
    }
    // Two tokens are equal here: both keep the order of their ids, in either direction.
    let mut equal = [(fixture.caller.id.to_string(), "caller"), (id_of(&fixture, "я").await, "я")];
    equal.sort();
    let (first, second) = (equal[0].1, equal[1].1);
    for (sort, expected) in [
        ("expirationDate", ["Z", "b", first, second]),
        ("-expirationDate", [first, second, "b", "Z"]),
        ("modifiedDate", [first, second, "b", "Z"]),
        ("-modifiedDate", ["Z", "b", first, second]),
    ] {
        assert_eq!(fixture.select("sort", sort).await.names(), expected, "{sort}");
    }
}

async fn id_of(fixture: &Fixture, name: &str) -> String {
    let list = fixture.get("/apiTokens").await.json();
    let found = list["apiTokens"].as_array().unwrap().iter().find(|token| token["name"] == json!(name));
    found.and_then(|token| token["id"].as_str()).unwrap().to_owned()
}

#[tokio::test]
async fn tokens_of_the_same_instant_are_ordered_by_id() {
    let fixture = Fixture::start().await;
    let seed = |name| TokenSeed { created_at: at("2026-05-05T05:05:05Z"), ..plain(name) };
    fixture.seed_all(["a", "b", "c", "d", "e"].map(seed));
    for sort in ["creationDate", "-creationDate"] {
        let list = fixture.select("sort", sort).await.json();
        let ids = list["apiTokens"].as_array().unwrap().iter().filter(|token| token["owner"] == json!("john.smith"));
        let ids: Vec<&Value> = ids.map(|token| &token["id"]).collect();
        assert!(ids.is_sorted_by_key(|id| id.as_str()) && ids.len() == 5, "{sort}: {ids:?}");
    }
}

#[tokio::test]
async fn several_sort_keys_are_refused() {
    let fixture = Fixture::start().await;
    let message = "'name,creationDate' must be any of [name, lastUsedDate, creationDate, expirationDate, modifiedDate]";
    fixture.select("sort", "name,creationDate").await.assert_violations(&[("sort", message, "QUERY")]);
}

#[tokio::test]
async fn window_of_last_use_includes_both_bounds_and_no_token_never_used() {
    let fixture = Fixture::start().await;
    let used = |name, at| TokenSeed { last_used_at: Some(at), ..plain(name) };
    let (first, last) = (at("2026-11-10T00:00:00.000Z"), at("2026-11-20T00:00:00.000Z"));
    fixture.seed(used("first", first));
    fixture.seed(used("last", last));
    fixture.seed_plain("never");
    for (query, expected) in [
        ("", vec!["caller", "first", "last", "never"]),
        ("from=2026-11-10T00:00&to=2026-11-20T00:00", vec!["first", "last"]),
        ("from=2026-11-10T00:00:00.001&to=2026-11-20T00:00", vec!["last"]),
        ("from=2026-11-10T00:00&to=2026-11-19T23:59:59.999", vec!["first"]),
        ("to=2026-11-15%2000:00", vec!["first"]),
        ("from=2026-11-15T00:00", vec!["caller", "last"]),
        ("from=now-12d/d", vec!["caller", "first", "last"]),
        ("from=now-12d", vec!["caller", "last"]),
        ("to=now-1d", vec!["first", "last"]),
        ("to=now", vec!["caller", "first", "last"]),
        ("from=1762732800000&to=now-1w", vec!["first"]),
        ("from=now&to=now", vec!["caller"]),
        ("from=now-1w/w&to=now%2B1y/y", vec!["caller", "first", "last"]),
        ("from=now-0w/w&to=now%2B1y/y", vec!["caller", "last"]),
    ] {
        let reply = fixture.get(&format!("/apiTokens?sort=name&{query}")).await;
        assert_eq!(reply.names(), expected, "{query}");
    }
}

#[tokio::test]
async fn window_that_ends_before_it_begins_is_a_violation() {
    let fixture = Fixture::start().await;
    for query in ["from=now-1d&to=now-2d", "from=now%2B1m", "from=2026-11-20T00:00:00.001&to=2026-11-20T00:00"] {
        let reply = fixture.get(&format!("/apiTokens?{query}")).await;
        reply.assert_violations(&[("from", "must not be later than to", "QUERY")]);
    }
}

#[tokio::test]
async fn plus_that_was_not_encoded_makes_a_time_unreadable() {
    let fixture = Fixture::start().await;
    let reply = fixture.get("/apiTokens?to=now+1d").await;
    reply.assert_violations(&[("to", "is not a valid timestamp", "QUERY")]);
}
