//! The example files, each as the test would use it that it was written for.

use chrono::TimeDelta;
use reqwest::Method;
use serde_json::json;
use tokenwright_mock::{Seed, World};

use super::fixture::{Seeded, example, names};
use crate::ops_manager::client::Credentials;

async fn serve(name: &str) -> Seeded {
    let seed = Seed::read(&example(name)).unwrap_or_else(|error| panic!("{error}"));
    Seeded::serve(&World::import(&seed).unwrap()).await
}

#[tokio::test]
async fn tokens_of_the_expiring_world_expire_one_after_the_other() {
    const TOKENS: &str = "/e/3f0d7a52-6f0e-4c55-8d0b-2b1f6f3c9e10/api/v2/apiTokens";
    const AUDIT: &str =
        "Api-Token dt0c01.EXPIRINGADMIN00000000000.ADMIN7EXPIRING2SECRETADMIN7EXPIRING2SECRETADMIN7EXPIRING2SECRETA";
    const HOUR: &str =
        "Api-Token dt0c01.EXPIRESINANHOUR000000001.HOUR7SECRETHOUR7SECRETHOUR7SECRETHOUR7SECRETHOUR7SECRETHOUR7SECR";
    let seeded = serve("expiring.yaml").await;
    let (status, list) = seeded.get(&format!("{TOKENS}?fields=%2BexpirationDate&sort=expirationDate"), AUDIT).await;
    assert_eq!(status, 200, "{list}");
    let expected = ["load test", "nightly import", "dashboard", "laptop", "audit", "old deployment"];
    let mut listed = names(&list, "apiTokens", "name");
    // Those that never expire come last, by id.
    listed[4..].sort();
    assert_eq!(listed, expected);

    let (_, expired) = seeded.get(&format!("{TOKENS}/dt0c01.EXPIREDYESTERDAY00000001"), AUDIT).await;
    let facts = json!({
        "id": "dt0c01.EXPIREDYESTERDAY00000001", "name": "load test", "enabled": true, "owner": "john.smith",
        "personalAccessToken": false, "scopes": ["metrics.ingest"],
        "creationDate": "2026-10-22T10:00:00.000Z", "expirationDate": "2026-11-21T10:00:00.000Z",
        "lastUsedDate": "2026-11-21T09:59:58.250Z", "lastUsedIpAddress": "192.0.2.44",
    });
    assert_eq!(expired, facts);

    seeded.advance(TimeDelta::milliseconds(3_599_999));
    assert_eq!(seeded.get(TOKENS, HOUR).await.0, 200);
    seeded.advance(TimeDelta::milliseconds(1));
    assert_eq!(seeded.get(TOKENS, HOUR).await.0, 401);
}

#[tokio::test]
async fn world_of_many_owners_can_be_reported_by_owner() {
    const TOKENS: &str = "/e/7b6f2a90-3c1d-4e8f-a2b4-5c6d7e8f9a01/api/v2/apiTokens";
    const REPORT: &str =
        "Api-Token dt0c01.MANYOWNERSREPORT00000001.REPORT7SECRETREPORT7SECRETREPORT7SECRETREPORT7SECRETREPORT7SECRE";
    let seeded = serve("many-owners.yaml").await;
    for (owner, expected) in
        [("chen", vec!["chen-1", "chen-2", "chen-3"]), ("dana", vec!["dana-1"]), ("nobody", vec![])]
    {
        let selector = format!("?apiTokenSelector=owner(%22{owner}@example.org%22)&sort=name");
        let (status, list) = seeded.get(&format!("{TOKENS}{selector}"), REPORT).await;
        assert_eq!(
            (status, names(&list, "apiTokens", "name")),
            (200, expected.iter().map(|name| name.to_string()).collect())
        );
    }

    let users = "/accounts/1c9d3e5f-7a8b-4c0d-9e1f-2a3b4c5d6e7f/core/v1/users/0a1b2c3d-0000-4000-8000-00000000000";
    let owner = "Bearer owner-secret-of-many-owners";
    for (user, expected) in [(1, vec!["report"]), (2, vec!["user-audit", "offboarding"]), (4, vec!["left-the-company"])]
    {
        let (status, list) = seeded.get(&format!("{users}{user}/tokens"), owner).await;
        assert_eq!(
            (status, names(&list, "items", "name")),
            (200, expected.iter().map(|name| name.to_string()).collect())
        );
    }
    assert_eq!(seeded.get(&format!("{users}4/tokens"), "Bearer secret-of-a-disabled-user").await.0, 403);
}

#[tokio::test]
async fn world_of_many_owners_is_the_same_at_each_start() {
    let seed = Seed::read(&example("many-owners.yaml")).unwrap();
    let [first, second] = [(); 2].map(|()| World::import(&seed).unwrap().export().to_json());
    assert_eq!(first, second);
}

#[tokio::test]
async fn credentials_of_the_least_privilege_world_do_their_jobs_and_nothing_else() {
    let seeded = serve("least-privilege.yaml").await;

    let tokens = "/e/5d2c8e14-9b7a-4f36-8c21-0e9d7b6a5f43/api/v2/apiTokens";
    let metrics =
        "Api-Token dt0c01.LEASTPRIVILEGEMETRICS001.METRICS7SECRETMETRICS7SECRETMETRICS7SECRETMETRICS7SECRETMETRICS7";
    let reader =
        "Api-Token dt0c01.LEASTPRIVILEGEREADER0001.READER7SECRETREADER7SECRETREADER7SECRETREADER7SECRETREADER7SECRE";
    assert_eq!(seeded.get(tokens, metrics).await.0, 403);
    assert_eq!(seeded.get(tokens, reader).await.0, 200);
    let created =
        seeded.with(reader).send(Method::POST, tokens, Some(json!({"name": "n", "scopes": ["metrics.read"]}))).await;
    assert_eq!(created.0, 403, "{}", created.1);

    let users = "/accounts/6e1f0d2c-3b4a-4958-8776-655443322110/core/v1/users/0a1b2c3d-0000-4000-8000-0000000000";
    assert_eq!(seeded.get(&format!("{users}a1/tokens"), "Bearer viewer-secret").await.0, 200);
    assert_eq!(seeded.get(&format!("{users}a1/tokens"), "Bearer owner-secret").await.0, 403, "nobody oversees");

    let keys = "/api/public/v1.0/orgs/64a1f00000000000000000e1/apiKeys";
    let inventory = Credentials::new("readonly", "11111111-2222-4333-8444-555555555555");
    let owner = Credentials::new("ownerkey", "bbbbbbbb-cccc-4ddd-8eee-ffffffffffff");
    let backup = Credentials::new("backupsj", "66666666-7777-4888-8999-aaaaaaaaaaaa");
    let (status, list) = seeded.by(&owner).call(Method::GET, keys, None).await;
    assert_eq!(
        (status, names(&list, "results", "desc")),
        (200, ["nightly backup job", "organization owner", "inventory"].map(str::to_owned).to_vec())
    );
    assert_eq!(list["results"][0]["privateKey"], "********-****-****-aaaaaaaaaaaa");
    let id = list["results"][0]["id"].as_str().unwrap();
    let access_list = format!("{keys}/{id}/accessList");
    let (_, entries) = seeded.by(&owner).call(Method::GET, &access_list, None).await;
    let entry = &entries["results"][0];
    assert_eq!((&entry["count"], &entry["lastUsedAddress"]), (&json!(12), &json!("198.51.100.7")));
    assert_eq!(entry["lastUsed"], "2026-11-22T02:00:00Z");

    for (credentials, expected) in [(&owner, 200), (&inventory, 401), (&backup, 401)] {
        assert_eq!(seeded.by(credentials).call(Method::GET, keys, None).await.0, 200);
        let body = json!({"desc": "one more", "roles": ["ORG_READ_ONLY"]});
        assert_eq!(seeded.by(credentials).call(Method::POST, keys, Some(body)).await.0, expected);
    }
}
