//! What still works in a world that was exported, written, read and imported.

use chrono::TimeDelta;
use reqwest::Method;
use serde_json::{Value, json};
use tokenwright_mock::{Seed, World};

use super::fixture::{Seeded, names};
use crate::ops_manager::client::Credentials;

const WORLD: &str = "
clock: { frozen_at: 2030-01-01T00:00:00Z }
random_seed: 1
astrom:
  environments:
    - id: env
      tokens:
        - name: admin
          owner: admin
          scopes: [apiTokens.read, apiTokens.write]
          token: dt0c01.ADMINADMINADMINADMINADMI.ADMINADMINADMINADMINADMINADMINADMINADMINADMINADMINADMINADMINADMI
astra_control:
  accounts:
    - id: 1c9d3e5f-7a8b-4c0d-9e1f-2a3b4c5d6e7f
      users:
        - id: 0a1b2c3d-0000-4000-8000-000000000001
          role: owner
          tokens: [{ name: t0, token: owner-secret }]
ops_manager:
  organizations:
    - id: 64a1f00000000000000000e1
      name: Example Org
      projects: [{ id: 64a1f00000000000000000f1, name: Shop }]
      keys:
        - desc: owner
          public_key: ownerkey
          private_key: bbbbbbbb-cccc-4ddd-8eee-ffffffffffff
          roles: [{ role_name: ORG_OWNER }, { role_name: GROUP_OWNER, group_id: 64a1f00000000000000000f1 }]
";
const ADMIN: &str =
    "Api-Token dt0c01.ADMINADMINADMINADMINADMI.ADMINADMINADMINADMINADMINADMINADMINADMINADMINADMINADMINADMINADMI";
const TOKENS: &str = "/e/env/api/v2/apiTokens";
const USER_TOKENS: &str =
    "/accounts/1c9d3e5f-7a8b-4c0d-9e1f-2a3b4c5d6e7f/core/v1/users/0a1b2c3d-0000-4000-8000-000000000001/tokens";
const KEYS: &str = "/api/public/v1.0/orgs/64a1f00000000000000000e1/apiKeys";

fn owner() -> Credentials {
    Credentials::new("ownerkey", "bbbbbbbb-cccc-4ddd-8eee-ffffffffffff")
}

async fn create_token(seeded: &Seeded, name: &str, scopes: &[&str]) -> String {
    let body = json!({"name": name, "scopes": scopes, "expirationDate": "now+1d"});
    let (status, created) = seeded.with(ADMIN).send(Method::POST, TOKENS, Some(body)).await;
    assert_eq!(status, 201, "{created}");
    format!("Api-Token {}", created["token"].as_str().unwrap())
}

#[tokio::test]
async fn created_token_authenticates_with_exactly_its_scopes_until_it_expires() {
    let seeded = Seeded::of(WORLD).await;
    let reader = create_token(&seeded, "reader", &["apiTokens.read"]).await;
    let other = create_token(&seeded, "other", &["metrics.read"]).await;
    let moved = seeded.moved().await;
    let body = json!({"name": "n", "scopes": ["metrics.read"]});
    assert_eq!(moved.get(TOKENS, &reader).await.0, 200);
    assert_eq!(moved.with(&reader).send(Method::POST, TOKENS, Some(body)).await.0, 403);
    assert_eq!(moved.get(TOKENS, &other).await.0, 403);
    moved.advance(TimeDelta::days(1));
    assert_eq!(moved.get(TOKENS, &reader).await.0, 401);
    assert_eq!(seeded.get(TOKENS, &reader).await.0, 200, "the clocks are two");
}

#[tokio::test]
async fn created_user_token_and_api_key_authenticate() {
    let seeded = Seeded::of(WORLD).await;
    let body = json!({"type": "application/astra-token", "version": "1.0", "name": "second"});
    let (status, created) = seeded.with("Bearer owner-secret").send(Method::POST, USER_TOKENS, Some(body)).await;
    assert_eq!(status, 201, "{created}");
    let bearer = format!("Bearer {}", created["token"].as_str().unwrap());
    let body = json!({"desc": "second", "roles": ["ORG_READ_ONLY"]});
    let (status, key) = seeded.by(&owner()).call(Method::POST, KEYS, Some(body)).await;
    assert_eq!(status, 200, "{key}");
    let credentials = Credentials::new(key["publicKey"].as_str().unwrap(), key["privateKey"].as_str().unwrap());

    let moved = seeded.moved().await;
    assert_eq!(moved.get(USER_TOKENS, &bearer).await, seeded.get(USER_TOKENS, &bearer).await);
    let (status, list) = moved.by(&credentials).call(Method::GET, KEYS, None).await;
    assert_eq!((status, names(&list, "results", "desc").len()), (200, 2));
    assert_eq!(
        moved.by(&credentials).call(Method::POST, KEYS, Some(json!({"desc": "x", "roles": ["ORG_OWNER"]}))).await.0,
        401
    );
    assert_eq!(
        moved.by(&owner()).call(Method::GET, "/api/public/v1.0/groups/64a1f00000000000000000f1/apiKeys", None).await.0,
        200
    );
}

#[tokio::test]
async fn listing_that_was_begun_before_goes_on() {
    let seeded = Seeded::of(WORLD).await;
    for i in 1..250 {
        seeded.advance(TimeDelta::seconds(1));
        create_token(&seeded, &format!("t{i}"), &["metrics.read"]).await;
    }
    for i in 1..5 {
        let body = json!({"type": "application/astra-token", "version": "1.0", "name": format!("t{i}")});
        assert_eq!(seeded.with("Bearer owner-secret").send(Method::POST, USER_TOKENS, Some(body)).await.0, 201);
    }
    let first = seeded.get(&format!("{TOKENS}?pageSize=200"), ADMIN).await.1;
    let key = first["nextPageKey"].as_str().unwrap();
    let begun = seeded.get(&format!("{USER_TOKENS}?limit=2"), "Bearer owner-secret").await.1;
    assert_eq!(names(&begun, "items", "name"), ["t0", "t1"]);
    let cursor = begun["metadata"]["continue"].as_str().unwrap();

    let moved = seeded.moved().await;
    let (status, rest) = moved.get(&format!("{TOKENS}?nextPageKey={key}"), ADMIN).await;
    assert_eq!((status, names(&rest, "apiTokens", "name").len()), (200, 50));
    assert_eq!(rest["totalCount"], 250);
    let (status, rest) = moved.get(&format!("{USER_TOKENS}?continue={cursor}"), "Bearer owner-secret").await;
    assert_eq!((status, names(&rest, "items", "name")), (200, ["t2", "t3", "t4"].map(str::to_owned).to_vec()));
    let elsewhere = Seeded::of(WORLD.replace("random_seed: 1", "random_seed: 2").as_str()).await;
    assert_eq!(elsewhere.get(&format!("{TOKENS}?nextPageKey={key}"), ADMIN).await.0, 400);
}

/// Goal: tokens that are created after an import are none of those that were there, also if the ids in
/// the file were drawn by a generator with the same seed.
#[tokio::test]
async fn ids_of_an_imported_world_do_not_repeat() {
    let seeded = Seeded::of(WORLD).await;
    create_token(&seeded, "before", &["metrics.read"]).await;
    let export = seeded.export();
    assert_ne!(export.random_seed, Some(1), "the generator has drawn since");
    let moved = seeded.moved().await;
    let same = seeded.moved().await;
    let [here, there, again] = [
        create_token(&seeded, "after", &["metrics.read"]).await,
        create_token(&moved, "after", &["metrics.read"]).await,
        create_token(&same, "after", &["metrics.read"]).await,
    ];
    assert_ne!(here, there, "nobody learns from an export what its world draws next");
    assert_eq!(there, again, "the same export goes on in the same way");
}

/// An export leaves nonces behind, and a copy, which is made in the server's process, does not.
#[tokio::test]
async fn nonce_is_forgotten_and_replaced_without_the_client_noticing() {
    let seeded = Seeded::alone(&World::import(&Seed::parse(WORLD).unwrap()).unwrap()).await;
    let answer = reqwest::get(seeded.url(KEYS).0).await.unwrap();
    let challenge = answer.headers()["www-authenticate"].to_str().unwrap().to_owned();
    let nonce = challenge.split("nonce=\"").nth(1).unwrap().split('"').next().unwrap();
    let header = owner().on(nonce, "00000001").authorization(&Method::GET, KEYS);
    let moved = Seeded::alone(&World::import(&seeded.export()).unwrap()).await;
    let refused = reqwest::Client::new().get(moved.url(KEYS).0).header("authorization", &header).send().await.unwrap();
    assert_eq!(refused.status().as_u16(), 401);
    assert!(refused.headers()["www-authenticate"].to_str().unwrap().contains("stale=true"));
    let copy = Seeded::alone(&seeded.world().fork()).await;
    let (status, _): (u16, Value) = copy.get(KEYS, &header).await;
    assert_eq!(status, 200, "a copy keeps nonces");
}
