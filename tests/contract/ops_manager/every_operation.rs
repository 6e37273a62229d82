//! What all operations answer alike.

use reqwest::Method;
use serde_json::json;
use tokenwright_mock::ops_manager::{AccessListPolicy, NewKey, Role};

use super::fixture::Fixture;
use super::permissions::{N_CASES, cases, fixture_of_case};

/// Adds a key that every operation finds where it looks for it.
fn target(fixture: &Fixture) -> String {
    let key = NewKey::new("target").with_organization_role(Role::OrgMember);
    let project = fixture.tenants.project.parse().unwrap();
    let (id, _) = fixture.add_key(key.with_project_role(project, Role::GroupReadOnly));
    fixture.allow(&id, &["203.0.113.7"]);
    id
}

/// Source: "Public API Principles", which gives the parameters for all resources.
///
/// Method: each operation in a world of its own, so that none finds what another deleted.
#[tokio::test]
async fn every_operation_takes_the_common_parameters() {
    for number in 0..N_CASES {
        let fixture = fixture_of_case(number).await;
        let case = cases(&fixture.tenants, &target(&fixture)).swap_remove(number);
        let path = format!("{}?pretty=true&envelope=true&pageNum=1&itemsPerPage=7&includeCount=true", case.path);
        let reply = fixture.by(&fixture.owner).call(&case.method, &path, case.body).await;
        if case.method == Method::DELETE {
            reply.expect_no_content();
            continue;
        }
        let body = reply.json();
        assert_eq!((reply.status, &body["status"]), (200, &json!(200)), "{} {path}: {reply:?}", case.method);
        assert!(body.get("content").is_some() != body.get("results").is_some(), "{reply:?}");
        assert!(reply.text.starts_with("{\n  \""), "{reply:?}");
    }
}

#[tokio::test]
async fn every_operation_is_closed_to_addresses_that_are_not_listed() {
    for number in 0..N_CASES {
        let fixture = fixture_of_case(number).await;
        let case = cases(&fixture.tenants, &target(&fixture)).swap_remove(number);
        fixture.set_access_list_policy(AccessListPolicy::Required);
        let reply = fixture.by(&fixture.owner).call(&case.method, &case.path, case.body).await;
        let detail = "IP address 127.0.0.1 is not allowed to access this resource.";
        reply.expect_error((403, "IP_ADDRESS_NOT_ON_ACCESS_LIST"), detail, &["127.0.0.1"]);
    }
}

#[tokio::test]
async fn every_body_has_a_limit() {
    let fixture = Fixture::start().await;
    let id = target(&fixture);
    let expected = json!({
        "detail": "The request body is larger than the server accepts.",
        "error": 413,
        "reason": "Payload Too Large",
    });
    for case in cases(&fixture.tenants, &id) {
        if let Some(body) = case.body {
            let padded = body.to_owned() + &" ".repeat(1 << 20);
            fixture.by(&fixture.owner).call(&case.method, &case.path, Some(&padded)).await.expect(413, &expected);
        }
    }
}
