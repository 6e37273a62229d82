//! Archives that deviate from the documents of this workspace, one fact at a time.

use serde_json::{Value, json};

use super::{Report, archive, compare};
use crate::generated::Api;

const PATH: &str = "/e/5f0a1c52-8a0e-4d0b-9f6b-2f4c1d7e9a30/api/v2/apiTokens";

/// A request in an archive: method, path below the collection of tokens, query.
struct Asked<'a>(&'a str, &'a str, &'a [(&'a str, &'a str)]);

impl Asked<'_> {
    /// The entry of this request with its answer.
    fn answered(self, status: u16, body: Option<&Value>) -> Value {
        let Self(method, below, query) = self;
        let query: Vec<Value> = query.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
        let text = body.map_or(String::new(), Value::to_string);
        json!({
            "request": { "method": method, "url": format!("https://m.example.org{PATH}{below}"), "queryString": query },
            "response": {
                "status": status,
                "headers": [{ "name": "Content-Type", "value": "application/json" }],
                "content": { "mimeType": if body.is_some() { "application/json; charset=utf-8" } else { "" }, "text": text },
            },
        })
    }
}

fn report(api: Api, entries: &[Value]) -> Report {
    compare(api, &[("a.har".to_owned(), json!({ "log": { "entries": entries } }).to_string())])
}

fn deviations(entry: &Value) -> Vec<(String, String)> {
    let report = report(Api::Astrom, std::slice::from_ref(entry));
    report.told.into_iter().map(|told| (told.rule, told.message)).collect()
}

fn page(token: &Value) -> Value {
    json!({ "totalCount": 1, "pageSize": 200, "apiTokens": [token] })
}

#[test]
fn faithful_exchange_has_no_deviation_and_counts() {
    let body = page(&json!({ "id": "dt0c01.A", "name": "ci", "scopes": ["metrics.read"] }));
    let report = report(
        Api::Astrom,
        &[
            Asked("GET", "", &[("pageSize", "100"), ("sort", "name")]).answered(200, Some(&body)),
            Asked("DELETE", "/dt0c01.A", &[]).answered(204, None),
            // What the server refused is no deviation of either.
            Asked("GET", "", &[("pageSize", "5")])
                .answered(400, Some(&json!({ "error": { "code": 400, "message": "x" } }))),
        ],
    );
    assert!(report.told.is_empty() && report.n_operations.0 == 2, "{report:?}");
    for row in ["  statuses              3 of ", "  query parameters      2 of ", "never called: api_token_create"] {
        assert!(report.reached.contains(row), "{row}: {}", report.reached);
    }
    assert!(!report.reached.contains("members of bodies      0 of"), "{}", report.reached);
}

#[test]
fn deviation_is_named_by_its_rule() {
    let plain = page(&json!({ "id": "dt0c01.A" }));
    let error = json!({ "error": { "code": 418 } });
    let mut other_type = Asked("GET", "", &[]).answered(200, Some(&plain));
    other_type["response"]["content"]["mimeType"] = json!("text/html");
    let mut sent = Asked("POST", "", &[]).answered(201, Some(&json!({ "id": "dt0c01.A" })));
    sent["request"]["postData"] = json!({ "text": json!({ "name": "", "scopes": ["x"], "colour": 1 }).to_string() });
    let cases: Vec<(Value, &str, &str)> = vec![
        (Asked("GET", "/a/b", &[]).answered(200, None), "path", "GET with this path"),
        (Asked("PATCH", "/a", &[]).answered(200, None), "method", "PATCH"),
        (Asked("GET", "", &[("limit", "5")]).answered(200, Some(&plain)), "parameter", "limit"),
        (
            Asked("GET", "", &[("pageSize", "100"), ("pageSize", "100")]).answered(200, Some(&plain)),
            "parameter",
            "more than once",
        ),
        (Asked("GET", "", &[("pageSize", "50")]).answered(200, Some(&plain)), "value", "pageSize"),
        (Asked("GET", "", &[("pageSize", "many")]).answered(200, Some(&plain)), "value", "pageSize"),
        (Asked("GET", "", &[]).answered(418, Some(&error)), "status", "418"),
        (Asked("GET", "", &[]).answered(200, Some(&page(&json!({ "colour": 1 })))), "member", "apiTokens[0].colour"),
        (Asked("GET", "", &[]).answered(200, Some(&page(&json!({ "enabled": 1 })))), "value", "apiTokens[0].enabled"),
        (Asked("GET", "", &[]).answered(200, Some(&json!({ "apiTokens": [] }))), "value", "totalCount"),
        (Asked("DELETE", "/dt0c01.A", &[]).answered(204, Some(&json!({}))), "body", "204"),
        (other_type, "media-type", "text/html"),
        (sent.clone(), "member", "colour"),
        (sent, "value", "name"),
    ];
    for (entry, rule, part) in cases {
        let found = deviations(&entry);
        assert!(found.iter().any(|(r, text)| r == rule && text.contains(part)), "{rule} {part}: {found:#?}");
    }
}

/// Goal: a recording may hold secrets in every place, and what is said of it none.
#[test]
fn deviation_quotes_no_secret() {
    for secret in [
        format!("dt0c01.CANARY7WQ3ZK5LBT2MXRPCANA.{}", "CANARY".repeat(11)),
        "canary00-1a2b-4c3d-9e8f-canary001234".to_owned(),
        "CANARYq3V0a7Xy_9kLm2NpQ4rS6tU8vWxYz1bCdEfGh".to_owned(),
    ] {
        let at = page(&json!({ "id": [&secret], "name": 5, &secret: &secret, "scopes": &secret }));
        let mut sent = Asked("POST", "", &[]).answered(201, Some(&json!({ "id": "dt0c01.A" })));
        sent["request"]["postData"] = json!({ "text": json!({ "name": [&secret], "scopes": &secret }).to_string() });
        for exchange in [
            Asked("GET", &format!("/{secret}/more"), &[]).answered(200, None),
            Asked("PATCH", &format!("/{secret}"), &[]).answered(200, None),
            Asked("GET", "", &[("pageSize", &secret), (&secret, &secret)]).answered(200, Some(&at)),
            Asked("GET", &format!("/{secret}"), &[]).answered(200, Some(&json!({ "name": [&secret] }))),
            sent,
        ] {
            let found = deviations(&exchange);
            let told = format!("{found:?}").to_lowercase();
            assert!(!found.is_empty() && !told.replace("canary7wq3zk5lbt2mxrpcana", "").contains("canary"), "{told}");
        }
    }
}

#[test]
fn encoded_body_is_decoded() {
    let mut encoded = Asked("GET", "", &[]).answered(200, Some(&json!({})));
    // {"totalCount": "many", "apiTokens": []}
    let text = "eyJ0b3RhbENvdW50IjogIm1hbnkiLCAiYXBpVG9rZW5zIjogW119";
    encoded["response"]["content"]["text"] = json!(text);
    encoded["response"]["content"]["encoding"] = json!("base64");
    let found = deviations(&encoded);
    assert!(found.len() == 1 && found[0].1.contains("totalCount"), "{found:?}");
}

/// Goal: whoever asks for what is not there learns so; the document need not have it.
#[test]
fn what_neither_server_nor_document_has_is_no_deviation() {
    for (method, below, status) in
        [("GET", "/a/b", 404), ("PATCH", "/a", 405), ("PATCH", "", 404), ("HEAD", "", 200), ("HEAD", "/a", 200)]
    {
        assert_eq!(deviations(&Asked(method, below, &[]).answered(status, None)), [], "{method} {below} {status}");
    }
    let mut with_body = Asked("DELETE", "/dt0c01.A", &[]).answered(204, None);
    with_body["request"]["postData"] = json!({ "text": "{}" });
    assert_eq!(deviations(&with_body)[0].0, "body");
}

#[test]
fn accepted_request_shows_the_scheme_of_the_document() {
    let body = json!({ "id": "dt0c01.A" });
    let with = |value: &str, status: u16| {
        let mut entry = Asked("GET", "/dt0c01.A", &[]).answered(status, (status == 200).then_some(&body));
        entry["request"]["headers"] = json!([{ "name": "authorization", "value": value }]);
        deviations(&entry).into_iter().map(|(rule, text)| format!("{rule}: {text}")).collect::<Vec<_>>()
    };
    let expected = "security: the header Authorization does not begin with `Api-Token`";
    assert!(with("Bearer canary", 200)[0].starts_with(expected), "{:?}", with("Bearer canary", 200));
    assert!(!with("canary", 200)[0].contains("canary"));
    for value in ["Api-Token canary", "api-token ***", "***"] {
        assert_eq!(with(value, 200), [""; 0], "{value}");
    }
}

#[test]
fn alias_and_literal_lead_to_their_operations() {
    let lookup = Asked("POST", "/lookup", &[]).answered(200, Some(&json!({ "id": "dt0c01.A" })));
    let mut hosted = Asked("GET", "/dt0c01.A", &[]).answered(200, Some(&json!({ "id": "dt0c01.A" })));
    hosted["request"]["url"] = json!("https://h.example.org/api/v2/apiTokens/dt0c01%2EA?x=1#y");
    let report = report(Api::Astrom, &[lookup, hosted]);
    assert!(report.told.is_empty() && report.n_operations.0 == 2, "{report:?}");
    let missing = report.reached.lines().last().unwrap_or_default();
    assert!(!missing.contains("api_token_get") && !missing.contains("api_token_lookup"), "{missing}");
}

#[test]
fn what_the_mock_redacted_is_within_its_limits() {
    let created = json!({
        "type": "application/astra-token", "version": "1.0", "id": "***",
        "name": "ci", "userID": "b1f4a3de-77c5-4c4e-8f0a-2d9c3e5b6a10", "token": "***",
        "metadata": { "labels": [], "creationTimestamp": "***",
            "modificationTimestamp": "2026-11-22T12:00:00Z", "createdBy": "b1f4a3de-77c5-4c4e-8f0a-2d9c3e5b6a10" },
    });
    let mut entry = Asked("POST", "", &[]).answered(201, Some(&created));
    let base = "https://h.example.net/accounts/0b7d1c52-4e0f-4f6a-8a5d-6f0c2d9b7e33/core/v1/users";
    entry["request"]["url"] = json!(format!("{base}/b1f4a3de-77c5-4c4e-8f0a-2d9c3e5b6a10/tokens"));
    let report = report(Api::AstraControl, &[entry.clone()]);
    assert!(report.told.is_empty(), "{report:?}");
    entry["response"]["content"]["text"] = json!(created.to_string().replace("***", "no identifier"));
    assert!(!self::report(Api::AstraControl, &[entry]).told.is_empty());
}

#[test]
fn text_that_is_no_archive_is_refused() {
    for text in ["", "{", "{}", r#"{"log":{}}"#, r#"{"log":{"entries":[{}]}}"#] {
        assert!(archive::read(text).is_err(), "{text}");
    }
}

/// Goal: a recording is JSON, whatever escapes and marks are in it, and an entry has its place.
#[test]
fn archive_is_read_as_json() {
    let text = "\u{feff}{\"log\": {\"comment\": \"\\ud83d\\ude00\", \"entries\": [\n  {\"request\": {\"method\": \"GET\", \
                \"url\": \"http://h/\\u0061\"}, \"response\": {\"status\": 200}}]}}";
    let exchanges = archive::read(text).unwrap();
    let place = exchanges[0].place;
    assert_eq!((exchanges[0].target.path(), place.line, place.column), ("/a", 2, 3));
    let error = archive::read("{\n  \"log\": x }").unwrap_err();
    assert_eq!(error.place.line, 2, "{error:?}");
    assert!(archive::read("log: { entries: [] }").is_err(), "YAML is not JSON");
}

#[test]
fn deviation_that_repeats_is_told_once() {
    let report = report(Api::Astrom, &vec![Asked("DELETE", "/dt0c01.A", &[]).answered(299, None); 500]);
    assert_eq!(report.told.len(), 1, "{report:?}");
    assert!(report.told[0].message.ends_with("(500 times, first here)"), "{report:?}");
}

/// Goal: all recordings count, and none that is named is passed over.
#[test]
fn report_is_over_all_archives() {
    let archive = |name: &str, status: u16| {
        let entries = [Asked("DELETE", "/dt0c01.A", &[]).answered(status, None)];
        (name.to_owned(), json!({ "log": { "entries": entries } }).to_string())
    };
    let archives = [archive("bad.har", 299), ("broken.har".to_owned(), "{".to_owned()), archive("good.har", 204)];
    let report = compare(Api::Astrom, &archives);
    let told: Vec<(&str, &str)> = report.told.iter().map(|told| (told.rule.as_str(), told.archive.as_str())).collect();
    assert_eq!((report.n_exchanges, told), (2, vec![("status", "bad.har"), ("archive", "broken.har")]));
}
