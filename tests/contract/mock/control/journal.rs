//! The journal of a world, asked over the wire.

use serde_json::{Value, json};
use tokenwright_mock::MockServer;

use super::fixture::{Fixture, text};

async fn get(fixture: &Fixture, query: &str) -> Vec<Value> {
    let answer = fixture.call("GET", &fixture.path(&format!("/journal?{query}")), Value::Null).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    answer.body["entries"].as_array().unwrap().clone()
}

/// A world that has seen two listings, the second one changed by a fault.
async fn with_two_listings() -> Fixture {
    let fixture = Fixture::start().await;
    let demo = fixture.demo();
    fixture.listing(&demo).await;
    let fault = json!({"effect": {"kind": "status", "status": 503}});
    fixture.call("POST", &fixture.path("/faults"), fault).await;
    fixture.listing(&demo).await;
    fixture.call("DELETE", &fixture.path("/faults"), Value::Null).await;
    fixture
}

#[tokio::test]
async fn entries_tell_what_happened_and_no_secret() {
    let fixture = with_two_listings().await;
    let entries = get(&fixture, "").await;
    assert_eq!(entries.len(), 2, "requests to the control API are in no journal");
    let astrom = &fixture.place.demo().astrom;
    assert_eq!(entries[0]["tenant"], astrom.environment_id.as_str());
    assert_eq!(entries[0]["fault"], Value::Null);
    assert_eq!(entries[1]["fault"], json!({"id": 1, "kind": "status"}));
    assert_eq!((&entries[1]["status"], &entries[1]["reason"]), (&json!(503), &json!("a fault answers")));
    let secret = astrom.token.expose().rsplit('.').next().unwrap();
    let archive = fixture.call("GET", &fixture.path("/journal/har"), Value::Null).await.body;
    assert_eq!(archive["log"]["entries"].as_array().map(Vec::len), Some(2));
    assert!(!format!("{entries:?}{archive}").contains(secret));
}

#[tokio::test]
async fn conditions_of_a_query_must_all_hold() {
    let fixture = with_two_listings().await;
    let astrom = &fixture.place.demo().astrom;
    let caller = astrom.token.expose().rsplit_once('.').unwrap().0;
    let all = format!(
        "api=astrom&operation=api_token_list&method=GET&tenant={}&caller={caller}&status=503&fault=status&target=apiTokens&since=1",
        astrom.environment_id
    );
    assert_eq!(get(&fixture, &all).await.len(), 1);
    let archive = fixture.call("GET", &fixture.path(&format!("/journal/har?{all}")), Value::Null).await.body;
    assert_eq!(archive["log"]["entries"].as_array().map(Vec::len), Some(1));
    for query in [
        "api=ops_manager",
        "operation=api_token_get",
        "method=POST",
        &format!("tenant={}", fixture.place.demo().ops_manager.org_id),
        "caller=c",
        "status=404",
        "fault=hang",
        "target=nothing",
        "since=2",
    ] {
        assert_eq!(get(&fixture, query).await, [Value::Null; 0], "{query}");
        let archive = fixture.call("GET", &fixture.path(&format!("/journal/har?{query}")), Value::Null).await.body;
        assert_eq!(archive["log"]["entries"], json!([]), "{query}");
    }
}

#[tokio::test]
async fn forgotten_exchanges_still_count() {
    let fixture = with_two_listings().await;
    assert_eq!(fixture.call("DELETE", &fixture.path("/journal"), Value::Null).await.status, 204);
    let journal = fixture.call("GET", &fixture.path("/journal"), Value::Null).await.body;
    assert_eq!(journal, json!({"entries": [], "n_recorded": 2}));
}

#[tokio::test]
async fn verdict_says_whether_it_holds_and_what_came_closest() {
    let fixture = with_two_listings().await;
    let path = &fixture.path("/journal/verify");
    let astrom = &fixture.place.demo().astrom;
    let caller = astrom.token.expose().rsplit_once('.').unwrap().0;
    let all = json!({"api": "astrom", "operation": "api_token_list", "method": "GET", "status": 503, "fault": "status",
        "tenant": astrom.environment_id, "caller": caller, "target": "apiTokens", "since": 1});
    for (requirement, is_met) in [
        (json!({"query": all, "exactly": 1}), true),
        (json!({"query": all, "exactly": 2}), false),
        (json!({"query": {}, "at_least": 2}), true),
        (json!({"query": {}, "at_least": 3}), false),
        (json!({"query": {}, "at_most": 2}), true),
        (json!({"query": {}, "at_most": 1}), false),
        (json!({"in_order": [{"status": 200}, all]}), true),
        (json!({"in_order": [{"status": 503}, {"status": 200}]}), false),
    ] {
        let verdict = fixture.call("POST", path, requirement.clone()).await;
        assert_eq!((verdict.status, &verdict.body["met"]), (200, &json!(is_met)), "{requirement}");
        assert_eq!(verdict.body.get("report").is_none(), is_met, "{verdict:?}");
    }
    let verdict = fixture.call("POST", path, json!({"query": {"operation": "api_token_get"}, "exactly": 1})).await;
    let report = text(&verdict.body["report"]).to_owned();
    assert!(report.starts_with("expected exactly 1 exchange with operation api_token_get; found 0 of 2"), "{report}");
}

/// Goal: a script that looks at the status only, as `curl --fail` does, fails with the requirement.
#[tokio::test]
async fn requirement_that_must_be_met_has_a_status_of_its_own() {
    let fixture = with_two_listings().await;
    let path = &fixture.path("/journal/verify");
    for (requirement, status) in [
        (json!({"query": {}, "exactly": 2, "must_be_met": true}), 200),
        (json!({"query": {}, "exactly": 3, "must_be_met": true}), 417),
        (json!({"query": {}, "exactly": 3, "must_be_met": false}), 200),
        (json!({"in_order": [{"status": 503}, {"status": 200}], "must_be_met": true}), 417),
        (json!({"must_be_met": true}), 400),
    ] {
        let answer = fixture.call("POST", path, requirement.clone()).await;
        assert_eq!(answer.status, status, "{requirement}: {answer:?}");
    }
    let query = json!({"operation": "api_token_list", "status": 404});
    let unmet = fixture.call("POST", path, json!({"query": query, "at_least": 1, "must_be_met": true})).await;
    let expected = "expected at least 1 exchange with operation api_token_list, status 404; found 0 of 2";
    assert_eq!((&unmet.body["title"], &unmet.body["detail"]), (&json!("Expectation Failed"), &json!(expected)));
    let closest = unmet.body["findings"].as_array().unwrap();
    assert_eq!(closest.len(), 2, "{unmet:?}");
    assert!(text(&closest[0]).starts_with("closest: 2: GET api_token_list by dt0c01."), "{unmet:?}");

    let wait = json!({"query": query, "patience_ms": 1, "must_be_met": true});
    let unmet = fixture.call("POST", &fixture.path("/journal/wait"), wait).await;
    assert_eq!((unmet.status, &unmet.body["detail"]), (417, &json!(expected)));
    let wait = json!({"query": {}, "patience_ms": 1, "must_be_met": true});
    assert_eq!(fixture.call("POST", &fixture.path("/journal/wait"), wait).await.status, 200);
}

#[tokio::test]
async fn requirement_that_says_nothing_or_two_things_is_refused() {
    let fixture = Fixture::start().await;
    for body in [
        json!({"query": {}}),
        json!({"query": {}, "exactly": 1, "at_most": 1}),
        json!({"query": {}, "in_order": [{}]}),
        json!({"in_order": [{}], "exactly": 1}),
        json!({"exactly": 1}),
    ] {
        let refused = fixture.call("POST", &fixture.path("/journal/verify"), body.clone()).await;
        assert_eq!(refused.status, 400, "{body}");
        assert!(text(&refused.body["detail"]).starts_with("give "), "{refused:?}");
    }
}

/// Goal: large exchanges leave those before them in the journal, and lose no more than their bodies.
/// Method: five creates whose bodies, each as long as the vendor takes, together fill more than a journal.
#[tokio::test]
async fn large_bodies_are_left_out_and_push_nothing_out() {
    let fixture = Fixture::start().await;
    let world = fixture.world(json!({})).await;
    let astrom = &world["astrom"];
    fixture.listing(&world).await;
    let token = r#"{"name":"large","scopes":["metrics.read"]}"#;
    let body = token.to_owned() + &" ".repeat((1 << 20) - token.len());
    for _ in 0..5 {
        let request = fixture.http.post(format!("{}/apiTokens", text(&astrom["base_url"]))).body(body.clone());
        let request = request.header("authorization", format!("Api-Token {}", text(&astrom["token"])));
        assert_eq!(request.send().await.unwrap().status(), 201);
    }
    let path = format!("/worlds/{}/journal", text(&world["id"]));
    let entries = fixture.call("GET", &path, Value::Null).await.body["entries"].take();
    let entries = entries.as_array().unwrap();
    assert_eq!(entries.iter().map(|entry| &entry["number"]).collect::<Vec<_>>(), [1, 2, 3, 4, 5, 6]);
    assert_eq!((&entries[0]["request_bytes"], &entries[0]["request_body"]), (&json!(0), &Value::Null));
    assert_eq!((&entries[1]["request_bytes"], &entries[1]["request_body"]), (&json!(1 << 20), &Value::Null));
    let answer = text(&entries[1]["response_body"]);
    assert!(answer.contains(r#""token":"***""#), "{answer}");
    assert!(entries[1]["response_bytes"].as_u64().unwrap() > 100, "of the secret, too");
    let archive = fixture.call("GET", &format!("{path}/har"), Value::Null).await.body;
    assert_eq!(archive["log"]["entries"][1]["request"]["bodySize"], json!(1 << 20));
}

/// Goal: a wait ends with the exchange, not with its patience.
#[tokio::test]
async fn wait_ends_with_the_exchange() {
    let fixture = Fixture::start().await;
    let world = fixture.world(json!({})).await;
    let path = format!("/worlds/{}/journal/wait", text(&world["id"]));
    let body = json!({"query": {"operation": "api_token_list", "since": 1}, "at_least": 2, "patience_ms": 60_000});
    let request = async {
        for _ in 0..3 {
            fixture.listing(&world).await;
        }
    };
    let (answer, ()) = tokio::join!(fixture.call("POST", &path, body), request);
    let numbers: Vec<&Value> =
        answer.body["entries"].as_array().unwrap().iter().map(|entry| &entry["number"]).collect();
    assert_eq!((answer.status, &answer.body["met"]), (200, &json!(true)), "{answer:?}");
    assert_eq!(numbers[..2], [2, 3]);
    assert_eq!(answer.body.get("report"), None);
}

#[tokio::test]
async fn wait_ends_with_patience_and_says_what_is_missing() {
    let fixture = Fixture::start().await;
    let tenant = &fixture.place.demo().astrom.environment_id;
    let query =
        json!({"api": "astrom", "method": "GET", "tenant": tenant, "caller": "c", "status": 404, "target": "x"});
    let body = json!({"query": query, "patience_ms": 20});
    let answer = fixture.call("POST", &fixture.path("/journal/wait"), body).await;
    let conditions = format!("api astrom, method GET, tenant {tenant}, caller c, status 404, target with x");
    let report = format!("expected at least 1 exchange with {conditions}; found 0 of 0");
    assert_eq!(answer.body, json!({"met": false, "entries": [], "report": report}));
}

/// Goal: a server that stops keeps nobody waiting.
/// Method: the wait is known to have begun once a second request on the same runtime was answered; were it to begin
/// later, the server would refuse it, and the test would end as well.
#[tokio::test]
async fn stop_ends_a_wait() {
    let server = MockServer::start().await;
    let url = format!("http://{}/_mock/worlds/default/journal/wait", server.address());
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let waiting = tokio::spawn(http.post(url).body(r#"{"patience_ms": 60000}"#).send());
    http.get(format!("http://{}/_mock/worlds", server.address())).send().await.unwrap();
    tokio::time::timeout(std::time::Duration::from_secs(20), server.stop()).await.expect("a prompt stop").unwrap();
    waiting.abort();
}

/// Goal: nobody waits for a world that is gone.
/// Method: both are sent at once; whichever arrives first, the answer has to come long before patience ends.
#[tokio::test]
async fn wait_for_a_world_that_is_deleted_ends_at_once() {
    let fixture = Fixture::start().await;
    let id = fixture.place.free_id();
    let (world, waits) = (format!("/worlds/{id}"), format!("/worlds/{id}/journal/wait"));
    for _ in 0..10 {
        fixture.call("PUT", &world, json!({})).await;
        let wait = fixture.call("POST", &waits, json!({"patience_ms": 60_000}));
        let delete = async {
            tokio::task::yield_now().await;
            fixture.call("DELETE", &world, Value::Null).await
        };
        let both = async { tokio::join!(wait, delete) };
        let (waited, deleted) =
            tokio::time::timeout(std::time::Duration::from_secs(20), both).await.expect("an answer");
        assert_eq!((waited.status, deleted.status), (404, 204));
        assert!(text(&waited.body["detail"]).contains(&format!("there is no world {id}")), "{waited:?}");
    }
}
