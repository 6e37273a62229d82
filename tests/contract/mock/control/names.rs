//! Names that nothing has: each place that takes one refuses it, with the nearest one.

use serde_json::{Value, json};

use super::fixture::{Answer, Fixture, text};

/// Every place that takes the conditions of a query: a requirement that nothing happened is no proof in any.
async fn asked_everywhere(fixture: &Fixture, member: &str, value: &str) -> Vec<(&'static str, Answer)> {
    let query = json!({ member: value });
    let mut answers = Vec::new();
    for (place, part, body) in [
        ("query.", "/journal/verify", json!({"query": query, "exactly": 0})),
        ("in_order[1].", "/journal/verify", json!({"in_order": [{}, query]})),
        ("query.", "/journal/wait", json!({"query": query, "patience_ms": 60_000})),
        ("", "/journal", Value::Null),
        ("", "/journal/har", Value::Null),
        ("", "/journal/stream", Value::Null),
    ] {
        let answer = match body {
            Value::Null => fixture.call("GET", &fixture.path(&format!("{part}?{member}={value}")), Value::Null).await,
            body => fixture.call("POST", &fixture.path(part), body).await,
        };
        answers.push((place, answer));
    }
    answers
}

/// Returns what is wrong, wherever the answer says it.
#[track_caller]
fn refusal(answer: &Answer) -> &str {
    assert_eq!(answer.status, 400, "{answer:?}");
    text(answer.body["findings"].get(0).unwrap_or(&answer.body["detail"]))
}

#[tokio::test]
async fn operation_that_no_api_has_is_refused_with_the_nearest_one() {
    let fixture = Fixture::start().await;
    let expected = "operation: there is no operation list_tokens; did you mean token_list? There are api_token_list, ";
    for (place, answer) in asked_everywhere(&fixture, "operation", "list_tokens").await {
        assert!(refusal(&answer).starts_with(&format!("{place}{expected}")), "{answer:?}");
    }
    for (fault, expected) in [
        (json!({"operation": "list_tokens"}), expected),
        (
            json!({"operation": "token_list", "api": "astrom"}),
            "operation: token_list is an operation of astra_control, not",
        ),
        (
            json!({"operation": "fault_create"}),
            "operation: fault_create is an operation of the control API, which belongs",
        ),
    ] {
        let mut fault = fault;
        fault["effect"] = json!({"kind": "hang"});
        let refused = fixture.call("POST", &fixture.path("/faults"), fault).await;
        assert!(refusal(&refused).starts_with(expected), "{refused:?}");
    }
    assert_eq!(fixture.call("GET", &fixture.path("/faults"), Value::Null).await.body, json!({"faults": []}));
}

#[tokio::test]
async fn method_that_http_does_not_have_is_refused_with_the_nearest_one() {
    let fixture = Fixture::start().await;
    for (place, answer) in asked_everywhere(&fixture, "method", "GTE").await {
        let expected = format!("{place}method: there is no method GTE; did you mean GET? There are GET, HEAD, ");
        assert!(refusal(&answer).starts_with(&expected), "{answer:?}");
    }
}

#[tokio::test]
async fn tenant_that_the_world_has_not_is_refused_with_the_nearest_one() {
    let fixture = Fixture::start().await;
    let tenant = &fixture.place.demo().astrom.environment_id;
    let (head, last) = tenant.split_at(tenant.len() - 1);
    let misspelt = format!("{head}{}", if last == "0" { "1" } else { "0" });
    let expected = format!("tenant: the world has no such tenant; did you mean {tenant}? There are ");
    for (place, answer) in asked_everywhere(&fixture, "tenant", &misspelt).await {
        assert!(refusal(&answer).starts_with(&format!("{place}{expected}")), "{answer:?}");
    }
    let fault = json!({"tenant": misspelt, "effect": {"kind": "hang"}});
    let refused = fixture.call("POST", &fixture.path("/faults"), fault).await;
    assert!(refusal(&refused).starts_with(&expected), "{refused:?}");

    // The other tenants of the world have the names of tenants, too.
    let ops = &fixture.place.demo().ops_manager;
    for tenant in [tenant, &fixture.place.demo().astra_control.account_id, &ops.org_id, &ops.project_id] {
        let verdict = json!({"query": {"tenant": tenant}, "exactly": 0});
        assert_eq!(fixture.call("POST", &fixture.path("/journal/verify"), verdict).await.status, 200, "{tenant}");
    }
}

/// Goal: what clients have asked for in vain, or before a world lost it, can be asked for.
#[tokio::test]
async fn tenant_that_an_exchange_names_is_known_by_it() {
    let fixture = Fixture::start().await;
    let unknown = fixture.place.tenant("7ac30000-4560-439e-8670-b7a17d492b27");
    let verify = json!({"query": {"tenant": unknown, "status": 404}, "exactly": 1, "must_be_met": true});
    assert_eq!(fixture.call("POST", &fixture.path("/journal/verify"), verify.clone()).await.status, 400);
    let url = format!("{}/e/{unknown}/api/v2/apiTokens", fixture.place.origin());
    assert_eq!(fixture.http.get(url).send().await.unwrap().status(), 404);
    assert_eq!(fixture.call("POST", &fixture.path("/journal/verify"), verify).await.status, 200);
}

/// Goal: a secret in the place of a name does not come back.
#[tokio::test]
async fn name_that_may_be_a_secret_is_not_quoted() {
    let fixture = Fixture::start().await;
    let secret = fixture.place.demo().ops_manager.private_key.expose().to_owned();
    for member in ["operation", "tenant"] {
        for (_, answer) in asked_everywhere(&fixture, member, &secret).await {
            assert!(!format!("{answer:?}").contains(&secret) && answer.status == 400, "{answer:?}");
        }
    }
}
