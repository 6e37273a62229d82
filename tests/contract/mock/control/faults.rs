//! Faults that are added and removed over the wire.

use serde_json::{Value, json};

use super::fixture::{Fixture, text};

#[tokio::test]
async fn fault_happens_as_often_as_it_is_to_and_tells_so() {
    let fixture = Fixture::start().await;
    let [world, other] = [fixture.world(json!({})).await, fixture.world(json!({})).await];
    let faults = format!("/worlds/{}/faults", text(&world["id"]));
    let fault = json!({"operation": "api_token_list", "after": 1, "times": 1,
        "effect": {"kind": "status", "status": 503, "retry_after": "1"}});
    let created = fixture.call("POST", &faults, fault.clone()).await;
    assert_eq!((created.status, created.location), (201, Some(format!("/_mock{faults}/1"))));
    assert_eq!(created.body["n_applied"], 0);
    let mut statuses = Vec::new();
    for _ in 0..3 {
        statuses.push(fixture.listing_status(&world).await.as_u16());
    }
    assert_eq!(statuses, [200, 503, 200]);
    assert_eq!(fixture.listing_status(&other).await, 200);
    let mut expected = fault;
    expected["probability"] = json!(1.0);
    let report = fixture.call("GET", &format!("{faults}/1"), Value::Null).await.body;
    assert_eq!((&report["id"], &report["n_matched"], &report["n_applied"]), (&json!(1), &json!(3), &json!(1)));
    for member in ["operation", "after", "times", "effect"] {
        assert_eq!(report["fault"][member], expected[member], "{report}");
    }
}

#[tokio::test]
async fn faults_are_listed_in_order_and_removed() {
    let fixture = Fixture::start().await;
    let faults = &fixture.path("/faults");
    for status in [500, 502, 503] {
        let created = fixture.call("POST", faults, json!({"effect": {"kind": "status", "status": status}})).await;
        assert_eq!(created.status, 201, "{created:?}");
    }
    let demo = fixture.demo();
    assert_eq!(fixture.listing_status(&demo).await, 500);
    assert_eq!(fixture.call("DELETE", &format!("{faults}/1"), Value::Null).await.status, 204);
    assert_eq!(fixture.call("DELETE", &format!("{faults}/1"), Value::Null).await.status, 404);
    assert_eq!(fixture.listing_status(&demo).await, 502);
    let list = fixture.call("GET", faults, Value::Null).await.body;
    let ids: Vec<&Value> = list["faults"].as_array().unwrap().iter().map(|report| &report["id"]).collect();
    assert_eq!(ids, [2, 3]);
    assert_eq!(fixture.call("DELETE", faults, Value::Null).await.status, 204);
    assert_eq!(fixture.listing_status(&demo).await, 200);
    assert_eq!(fixture.call("GET", faults, Value::Null).await.body, json!({"faults": []}));
}

/// Goal: every kind of effect and every condition is told as it was given.
#[tokio::test]
async fn every_effect_and_condition_is_taken_and_told_as_given() {
    let fixture = Fixture::with(|builder| builder.connection_faults(true)).await;
    for effect in [
        json!({"kind": "delay", "min_ms": 1, "max_ms": 2}),
        json!({"kind": "status", "status": 500, "retry_after": "1"}),
        json!({"kind": "rate_limit", "n_requests": 1, "window_ms": 1000}),
        json!({"kind": "truncate", "body_bytes": 3}),
        json!({"kind": "malformed_json"}),
        json!({"kind": "content_type", "value": "text/plain"}),
        json!({"kind": "content_length", "excess_bytes": 9}),
        json!({"kind": "slow_body", "chunk_bytes": 4, "delay_ms": 1}),
        json!({"kind": "hang"}),
        json!({"kind": "lost_answer", "n_times": 2}),
        json!({"kind": "reset", "after": "handling"}),
        json!({"kind": "reset", "after": "head", "body_bytes": 5}),
    ] {
        let tenant = &fixture.place.demo().astrom.environment_id;
        let given = json!({"api": "astrom", "operation": "api_token_list", "tenant": tenant, "credential": "c",
            "after": 1, "every": 2, "times": 3, "probability": 0.5,
            "from": "2030-01-01T00:00:00Z", "until": "2031-01-01T00:00:00Z", "effect": effect});
        let created = fixture.call("POST", &fixture.path("/faults"), given.clone()).await;
        assert_eq!((created.status, &created.body["fault"]), (201, &given));
        let id = &created.body["id"];
        let read = fixture.call("GET", &fixture.path(&format!("/faults/{id}")), Value::Null).await;
        assert_eq!(read.body, created.body);
    }
    let list = fixture.call("GET", &fixture.path("/faults"), Value::Null).await.body;
    assert_eq!(list["faults"].as_array().map(Vec::len), Some(12));
}

#[tokio::test]
async fn faults_that_cannot_be_meant_so_are_refused_with_the_reason() {
    let fixture = Fixture::start().await;
    let status = json!({"kind": "status", "status": 500});
    for (fault, reason) in [
        (json!({"effect": {"kind": "delay", "min_ms": 2, "max_ms": 1}}), "min_ms 2 is more than max_ms 1"),
        (json!({"effect": {"kind": "delay", "min_ms": 2}}), "missing field `max_ms`"),
        (json!({"effect": {"kind": "delay", "min_ms": 1, "max_ms": 2, "status": 500}}), "unknown field `status`"),
        (json!({"effect": {"kind": "hang", "delay_ms": 1}}), "unknown field `delay_ms`"),
        (json!({"effect": {"kind": "reset"}}), "missing field `after`"),
        (json!({"effect": {"kind": "reset", "after": "request", "body_bytes": 1}}), "body_bytes can be given only"),
        (json!({"from": "soon", "effect": status}), "from is no instant"),
        (
            json!({"from": "2030-01-01T00:00:00Z", "until": "2030-01-01T00:00:00Z", "effect": status}),
            "before it begins",
        ),
    ] {
        let refused = fixture.call("POST", &fixture.path("/faults"), fault).await;
        assert_eq!(refused.status, 400);
        assert!(text(&refused.body["detail"]).contains(reason), "{reason}: {refused:?}");
    }
    for (fault, finding) in [
        (json!({}), "effect"),
        (json!({"effect": {"kind": "explode"}}), "effect.kind"),
        (json!({"effect": status, "tmies": 1}), "tmies"),
        (json!({"effect": status, "probability": 1.5}), "probability"),
        (json!({"effect": {"kind": "status", "status": 200}}), "effect.status"),
        (json!({"effect": {"kind": "content_type", "value": "a\nb"}}), "effect.value: cannot stand in a header"),
        (json!({"effect": {"kind": "status", "status": 500, "retry_after": "é"}}), "effect.retry_after: cannot stand"),
    ] {
        let refused = fixture.call("POST", &fixture.path("/faults"), fault).await;
        assert_eq!(refused.status, 400);
        assert!(text(&refused.body["findings"][0]).contains(finding), "{finding}: {refused:?}");
    }
    assert_eq!(fixture.call("GET", &fixture.path("/faults"), Value::Null).await.body, json!({"faults": []}));
}
