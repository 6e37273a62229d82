//! The vendor's Kubernetes operator sends each request twice: first without a body and without credentials, and goes on
//! only if that is answered with exactly 401.

use reqwest::Method;
use tokenwright_mock::internals::generated::ops_manager::OPERATIONS;
use tokenwright_mock::internals::http::{Holders, OperationInfo};

use super::fixture::{Fixture, Tenants};

/// Source: mongodb/mongodb-kubernetes, `controllers/om/api/http.go`, `authorizeRequest`.
#[tokio::test]
async fn every_operation_challenges_before_it_looks_at_anything() {
    let fixture = Fixture::start().await;
    let Tenants { org, project, nobody, malformed, .. } = &fixture.tenants;
    let mut n_paths = 0;
    let asks = |operation: &&OperationInfo| operation.rights.any_of != Holders::Public;
    for operation in OPERATIONS.iter().filter(asks) {
        for path in std::iter::once(&operation.path).chain(operation.also_at) {
            n_paths += 1;
            // Whether what the path names is there makes no difference.
            for (org, project, other) in
                [(org, project, nobody), (nobody, nobody, nobody), (malformed, malformed, malformed)]
            {
                let target = path.replace("{org_id}", org).replace("{project_id}", project);
                let target: Vec<&str> =
                    target.split('/').map(|segment| if segment.starts_with('{') { other } else { segment }).collect();
                let target = target.join("/");
                let reply = fixture.client.with(None).send(&operation.method, &target, None).await.expect_challenge();
                assert!(reply.challenge("realm").contains("MMS Public API"), "{target}");
            }
        }
    }
    assert!(n_paths >= 50, "{n_paths}");
}

/// The operator also calls what this mock does not have, and takes the refusal behind the challenge for what it is.
#[tokio::test]
async fn path_that_is_not_served_challenges_first() {
    let fixture = Fixture::start().await;
    let project = &fixture.tenants.project;
    for path in ["controlledFeature", "automationConfig"] {
        let target = format!("/api/public/v1.0/groups/{project}/{path}");
        fixture.client.with(None).send(&Method::PUT, &target, None).await.expect_challenge();
        let reply = fixture.client.by(&fixture.owner).call(&Method::PUT, &target, Some("{}")).await;
        let detail = format!("Cannot find resource {target}.");
        reply.expect_error((404, "RESOURCE_NOT_FOUND"), &detail, &[&target]);
    }
}
