//! What every operation of the control API refuses alike.

use reqwest::Method;
use serde_json::{Value, json};
use tokenwright_mock::internals::generated::control::OPERATIONS;

use super::fixture::{Fixture, text};

/// A valid request for each operation, in an order in which all succeed: id, method, path, body.
fn requests() -> Vec<(&'static str, &'static str, &'static str, Value)> {
    let fault = json!({"effect": {"kind": "hang"}});
    vec![
        ("server_get", "GET", "/server", Value::Null),
        ("world_list", "GET", "/worlds", Value::Null),
        ("world_create", "POST", "/worlds", json!({})),
        ("world_create_with_id", "PUT", "/worlds/0badcafe", json!({})),
        ("world_get", "GET", "/worlds/0badcafe", Value::Null),
        ("access_get", "GET", "/worlds/0badcafe/access", Value::Null),
        ("state_get", "GET", "/worlds/0badcafe/state", Value::Null),
        ("state_update", "PUT", "/worlds/0badcafe/state", json!({})),
        ("world_reset", "POST", "/worlds/0badcafe/reset", Value::Null),
        ("snapshot_keep", "PUT", "/worlds/0badcafe/snapshots/a", Value::Null),
        ("snapshot_list", "GET", "/worlds/0badcafe/snapshots", Value::Null),
        ("snapshot_restore", "POST", "/worlds/0badcafe/snapshots/a/restore", Value::Null),
        ("snapshot_delete", "DELETE", "/worlds/0badcafe/snapshots/a", Value::Null),
        ("clock_get", "GET", "/worlds/0badcafe/clock", Value::Null),
        ("clock_update", "PATCH", "/worlds/0badcafe/clock", json!({"is_frozen": true})),
        ("fault_create", "POST", "/worlds/0badcafe/faults", fault),
        ("fault_list", "GET", "/worlds/0badcafe/faults", Value::Null),
        ("fault_get", "GET", "/worlds/0badcafe/faults/1", Value::Null),
        ("fault_delete", "DELETE", "/worlds/0badcafe/faults/1", Value::Null),
        ("fault_clear", "DELETE", "/worlds/0badcafe/faults", Value::Null),
        ("journal_get", "GET", "/worlds/0badcafe/journal", Value::Null),
        ("journal_har", "GET", "/worlds/0badcafe/journal/har", Value::Null),
        ("journal_verify", "POST", "/worlds/0badcafe/journal/verify", json!({"query": {}, "at_least": 0})),
        ("journal_wait", "POST", "/worlds/0badcafe/journal/wait", json!({"patience_ms": 0})),
        ("journal_delete", "DELETE", "/worlds/0badcafe/journal", Value::Null),
        ("world_delete", "DELETE", "/worlds/0badcafe", Value::Null),
    ]
}

/// The operations whose bodies may be missing, which counts as an empty object.
const NEEDS_NO_BODY: [&str; 3] = ["world_create", "world_create_with_id", "state_update"];

/// The operations that make a world of an id that there is none of.
const CREATES: [&str; 2] = ["world_create_with_id", "state_update"];

#[test]
fn every_operation_has_a_request() {
    let mut expected: Vec<&str> = OPERATIONS.iter().map(|operation| operation.id).collect();
    let mut ids: Vec<&str> = requests().into_iter().map(|(id, ..)| id).collect();
    expected.sort_unstable();
    ids.sort_unstable();
    assert_eq!(ids, expected);
}

#[tokio::test]
async fn token_is_required_by_every_operation_of_a_guarded_server() {
    let mut fixture = Fixture::guarded("correct horse").await;
    for bearer in [None, Some(""), Some("correct"), Some("correct horse battery"), Some("CORRECT HORSE")] {
        fixture.show(bearer);
        for (id, method, path, body) in requests() {
            let response = fixture.send(method.parse().unwrap(), path, Some(body.to_string())).await;
            assert_eq!(response.headers()["www-authenticate"], "Bearer", "{id} with {bearer:?}");
            assert_eq!(response.status(), 401, "{id} with {bearer:?}");
            let body = response.text().await.unwrap();
            assert!(!body.contains("horse"), "{body}");
        }
    }
    fixture.show(Some("correct horse"));
    for (id, method, path, body) in requests() {
        let answer = fixture.call(method, path, body).await;
        assert!(answer.status < 300, "{id}: {answer:?}");
    }
    assert_eq!(fixture.listing_status(&fixture.demo()).await, 200, "the vendors' APIs do not ask for it");
}

#[tokio::test]
async fn query_that_is_unknown_or_repeated_is_refused_by_every_operation() {
    let fixture = Fixture::start().await;
    fixture.call("PUT", &fixture.path("/snapshots/a"), Value::Null).await;
    let (own, free) = (fixture.place.id(), fixture.place.free_id());
    let targets = requests().into_iter().filter(|(id, ..)| *id != "fault_get" && *id != "fault_delete");
    for (id, method, path, body) in targets {
        let path = path.replace("0badcafe", if CREATES.contains(&id) { &free } else { &own });
        let refused = fixture.call(method, &format!("{path}?colour=red"), body.clone()).await;
        assert_eq!((refused.status, &refused.body["title"]), (400, &json!("Invalid query")), "{id}");
        assert!(text(&refused.body["findings"][0]).contains("colour"), "{refused:?}");
        let refused = fixture.call(method, &format!("{path}?since=1&since=2"), body).await;
        assert_eq!(refused.status, 400, "{id}");
    }
    let created = fixture.call("POST", &fixture.path("/faults"), json!({"effect": {"kind": "hang"}})).await;
    for method in ["GET", "DELETE"] {
        let path = fixture.path(&format!("/faults/{}?colour=red", created.body["id"]));
        assert_eq!(fixture.call(method, &path, Value::Null).await.status, 400);
    }
    assert_eq!(fixture.call("GET", &fixture.path("/journal?status=99"), Value::Null).await.status, 400);
}

#[tokio::test]
async fn world_that_is_not_there_is_not_found_and_a_malformed_id_refused() {
    let fixture = Fixture::start().await;
    let free = fixture.place.free_id();
    for (id, method, path, body) in requests() {
        if !path.contains("0badcafe") || CREATES.contains(&id) {
            continue;
        }
        let missing = fixture.call(method, &path.replace("0badcafe", &free), body.clone()).await;
        assert_eq!(missing.status, 404, "{id}");
        assert!(text(&missing.body["detail"]).contains(&format!("there is no world {free}")), "{missing:?}");
        let malformed = fixture.call(method, &path.replace("0badcafe", "0BADCAFE"), body).await;
        assert_eq!((malformed.status, &malformed.body["title"]), (400, &json!("Invalid path")), "{id}");
    }
    for path in ["/worlds/cafe/state", &fixture.path("/snapshots/-a")] {
        assert_eq!(fixture.call("PUT", path, json!({})).await.status, 400, "{path}");
    }
    let malformed = fixture.call("PUT", "/worlds/cafe", json!({})).await;
    assert!(malformed.status == 400 && text(&malformed.body["detail"]).contains("world_id"), "{malformed:?}");
    for (path, status) in [(fixture.path("/faults/1"), 404), (fixture.path("/faults/one"), 400)] {
        for method in ["GET", "DELETE"] {
            assert_eq!(fixture.call(method, &path, Value::Null).await.status, status, "{method} {path}");
        }
    }
}

/// As large as a body may be is too large for a server that others use, too, so this is one of its own.
#[tokio::test]
async fn body_that_is_too_large_no_json_or_of_another_kind_is_refused() {
    let fixture = Fixture::alone().await;
    for (id, method, path, body) in requests() {
        if body.is_null() {
            continue;
        }
        let path = path.replace("0badcafe", if CREATES.contains(&id) { "0badcafe" } else { "default" });
        let send = |body: String| fixture.send(method.parse::<Method>().unwrap(), &path, Some(body));
        assert_eq!(send(" ".repeat(16 * 1024 * 1024 + 1)).await.status(), 413, "{id}");
        for body in ["{", "[]", r#"{"colour": "red"}"#] {
            assert_eq!(send(body.to_owned()).await.status(), 400, "{id}: {body}");
        }
        if !NEEDS_NO_BODY.contains(&id) {
            let refused = fixture.call(method, &path.replace("/_mock", ""), Value::Null).await;
            let detail = "the request has no body, and needs one, in JSON";
            assert_eq!((refused.status, &refused.body["detail"]), (400, &json!(detail)), "{id}");
        }
    }
    for body in [json!({"seed": -1}), json!({"clock": {"now": "soon"}}), json!({"clock": {}})] {
        assert_eq!(fixture.call("POST", "/worlds", body).await.status, 400);
    }
}

async fn refused_with(fixture: &Fixture, path: &str, allow: &str) {
    let response = fixture.send(Method::OPTIONS, path, None).await;
    let methods: Vec<&str> =
        response.headers().get_all("allow").iter().map(|method| method.to_str().unwrap()).collect();
    assert_eq!((response.status().as_u16(), methods.join(", ").as_str()), (405, allow), "{path}");
}

#[tokio::test]
async fn method_that_a_path_does_not_have_is_refused_with_those_that_it_has() {
    let fixture = Fixture::start().await;
    for (part, allow) in [
        ("", "DELETE, GET, HEAD, PUT"),
        ("/clock", "GET, HEAD, PATCH"),
        ("/state", "GET, HEAD, PUT"),
        ("/reset", "POST"),
        ("/snapshots", "GET, HEAD"),
        ("/snapshots/a", "DELETE, PUT"),
        ("/snapshots/a/restore", "POST"),
        ("/faults", "DELETE, GET, HEAD, POST"),
        ("/faults/1", "DELETE, GET, HEAD"),
        ("/journal", "DELETE, GET, HEAD"),
        ("/journal/verify", "POST"),
    ] {
        refused_with(&fixture, &fixture.path(part), allow).await;
    }
    refused_with(&fixture, "/worlds", "GET, HEAD, POST").await;
}

#[tokio::test]
async fn body_that_is_missing_counts_as_an_empty_object_where_nothing_in_it_is_required() {
    let fixture = Fixture::start().await;
    for (id, method, path, _) in requests().into_iter().filter(|(id, ..)| NEEDS_NO_BODY.contains(id)) {
        let made = fixture.call(method, &path.replace("0badcafe", &fixture.place.free_id()), Value::Null).await;
        assert_eq!(made.status, 201, "{id}: {made:?}");
        fixture.place.adopt(text(&made.body["id"]));
        // An empty state has no environment, everything else has the demo tenants.
        assert_eq!(made.body["astrom"]["token"].is_string(), id != "state_update", "{id}: {made:?}");
    }
}

/// Goal: whoever misspells something reads what there is, all of it.
#[tokio::test]
async fn messages_list_all_that_there_is() {
    let fixture = Fixture::start().await;
    let effect = |kind: &str| json!({"effect": {"kind": kind}});
    let apis =
        "is none of the values that there are; did you mean astrom? There are astrom, astra_control, ops_manager";
    let kinds = "did you mean delay? There are delay, status, rate_limit, truncate, malformed_json, content_type, \
        content_length, slow_body, hang, lost_answer, reset";
    let after = json!({"effect": {"kind": "reset", "after": "requests"}});
    for (part, body, expected) in [
        ("/faults", effect("dealy"), format!("effect.kind: is none of the values that there are; {kinds}")),
        ("/faults", after, "did you mean request? There are request, handling, head".to_owned()),
        ("/faults", json!({"api": "astorm", "effect": {"kind": "hang"}}), format!("api: {apis}")),
        ("/faults", json!({"tmies": 1, "effect": {"kind": "hang"}}), {
            "there is no member \"tmies\" here; did you mean times? There are after, api, credential, effect".to_owned()
        }),
        ("/journal/verify", json!({"query": {"api": "astorm"}, "exactly": 0}), format!("query.api: {apis}")),
        ("/journal/verify", json!({"query": {"method": "get"}, "exactly": 0}), {
            "query.method: is no method; expected upper-case letters, such as GET".to_owned()
        }),
        (
            "/journal/wait",
            json!({"query": {"fault": "dealy"}, "patience_ms": 0}),
            format!("query.fault: is none of the values that there are; {kinds}"),
        ),
    ] {
        let refused = fixture.call("POST", &fixture.path(part), body.clone()).await;
        let findings = refused.body["findings"].to_string().replace("\\\"", "\"");
        assert!(refused.status == 400 && findings.contains(&expected), "{body}: {expected}: {findings}");
    }
    let refused = fixture.call("GET", &fixture.path("/journal?api=astorm&colour=red"), Value::Null).await;
    let findings = refused.body["findings"].as_array().unwrap();
    assert_eq!(text(&findings[0]), format!("api: {apis}"));
    let parameters = "api, operation, method, tenant, caller, status, fault, target, since";
    assert!(
        text(&findings[1]).ends_with(&format!("There are {parameters}"))
            || text(&findings[1]).ends_with(&format!("there are {parameters}")),
        "{refused:?}"
    );
}

#[tokio::test]
async fn id_that_is_malformed_is_refused_with_its_form() {
    let fixture = Fixture::start().await;
    let world = "is no id of a world; expected eight digits 0-9 and a-f, such as 0badcafe, or default";
    for (method, path, expected) in [
        ("GET", "/worlds/0BADCAFE".to_owned(), format!("world_id in the path is malformed: it {world}")),
        ("PUT", "/worlds/cafe".to_owned(), format!("world_id in the path is malformed: it {world}")),
        (
            "GET",
            fixture.path("/faults/one"),
            "fault_id in the path is malformed: it is no number of a fault".to_owned(),
        ),
        (
            "PUT",
            fixture.path("/snapshots/-a"),
            "snapshot in the path is malformed: it is no name of a snapshot".to_owned(),
        ),
    ] {
        let refused = fixture.call(method, &path, Value::Null).await;
        assert!(refused.status == 400 && text(&refused.body["detail"]).starts_with(&expected), "{refused:?}");
    }
    let refused = fixture.call("POST", "/worlds", json!({"fork_of": "demo"})).await;
    assert_eq!(text(&refused.body["findings"][0]), format!("fork_of: {world}"));
}
