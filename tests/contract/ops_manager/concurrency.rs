use std::collections::HashSet;

use reqwest::Method;
use serde_json::json;
use tokenwright_mock::ops_manager::{NewKey, Role};

use super::fixture::{Fixture, Tenants};

/// Goal: a use count is good once even for requests that arrive together.
/// Method: the same header twenty times at once; one answer is 200.
#[tokio::test(flavor = "multi_thread")]
async fn replayed_count_passes_once_under_concurrency() {
    let fixture = Fixture::start().await;
    let Tenants { org, .. } = &fixture.tenants;
    let target = format!("/api/public/v1.0/orgs/{org}/apiKeys");
    let header = fixture.owner.on(&fixture.client.nonce().await, "00000001").authorization(&Method::GET, &target);
    let url = format!("{}{target}", fixture.world.origin());
    let http = fixture.world.client();
    let requests: Vec<_> =
        (0..20).map(|_| tokio::spawn(http.get(&url).header("authorization", &header).send())).collect();
    let mut n_accepted = 0;
    for request in requests {
        n_accepted += u32::from(request.await.unwrap().unwrap().status() == 200);
    }
    assert_eq!(n_accepted, 1);
}

/// Goal: no creation is lost, and no identity is given twice.
#[tokio::test(flavor = "multi_thread")]
async fn keys_created_together_are_all_there() {
    let fixture = std::sync::Arc::new(Fixture::start().await);
    let path = format!("/groups/{}/apiKeys", fixture.tenants.project);
    let tasks: Vec<_> = (0..4)
        .map(|_| {
            let (fixture, path) = (fixture.clone(), path.clone());
            tokio::spawn(async move {
                let mut ids = Vec::new();
                for _ in 0..10 {
                    let key = fixture.post(&path, &json!({"desc": "x"})).await.json();
                    ids.push((key["id"].to_string(), key["publicKey"].to_string(), key["privateKey"].to_string()));
                }
                ids
            })
        })
        .collect();
    let mut seen = HashSet::new();
    for task in tasks {
        seen.extend(task.await.unwrap());
    }
    assert_eq!(seen.len(), 40);
    assert_eq!(fixture.get(&path).await.json()["totalCount"], 40);
    assert_eq!(fixture.n_keys(), 41);
}

/// Goal: a key that is gone does nothing more, not even with a request that was let through before.
/// Method: a key creates others from several sides while it is deleted. Blanks make the bodies slow
/// to read, so that requests are under way at the deletion; from its acknowledgement on the number
/// of keys stays as it is.
#[tokio::test(flavor = "multi_thread", worker_threads = 8)]
async fn deleted_key_does_nothing_after_its_deletion() {
    let fixture = std::sync::Arc::new(Fixture::start().await);
    let Tenants { org, .. } = &fixture.tenants;
    let (id, credentials) = fixture.add_key(NewKey::new("second owner").with_organization_role(Role::OrgOwner));
    let path = format!("/orgs/{org}/apiKeys");
    let target = format!("/api/public/v1.0{path}");
    let body = format!("{{\"desc\": \"x\", \"roles\": [\"ORG_MEMBER\"]{}}}", " ".repeat(1_000_000));
    let workers: Vec<_> = (0..4)
        .map(|_| {
            let (fixture, target, body, credentials) =
                (fixture.clone(), target.clone(), body.clone(), credentials.clone());
            tokio::spawn(async move {
                let nonce = fixture.client.nonce().await;
                for nc in 1..1_000 {
                    let nc = format!("{nc:08x}");
                    let header = credentials.on(&nonce, &nc).authorization(&Method::POST, &target);
                    let reply = fixture.client.with(Some(&header)).send(&Method::POST, &target, Some(&body)).await;
                    if reply.status != 200 {
                        reply.expect_challenge();
                        break;
                    }
                }
            })
        })
        .collect();
    while fixture.n_keys() < 10 {
        tokio::task::yield_now().await;
    }
    fixture.delete(&format!("{path}/{id}")).await.expect_no_content();
    let n_keys = fixture.n_keys();
    for worker in workers {
        worker.await.unwrap();
    }
    assert_eq!(fixture.n_keys(), n_keys);
}
