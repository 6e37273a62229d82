//! How to use a world, told again.

use serde_json::{Value, json};
use tokenwright_mock::{MockServer, Seed};

use super::fixture::{Fixture, text};
use crate::test_world::TestWorld;

/// Where the secrets stand.
const SECRETS: [&str; 3] = ["/astrom/token", "/astra_control/token", "/ops_manager/private_key"];

async fn access(fixture: &Fixture, id: &str) -> Value {
    let answer = fixture.call("GET", &format!("/worlds/{id}/access"), Value::Null).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    answer.body
}

/// Returns what is left of an answer without credentials.
fn without_credentials(mut world: Value) -> Value {
    for (api, names) in [
        ("astrom", &["token"][..]),
        ("astra_control", &["token", "user_id"]),
        ("ops_manager", &["public_key", "private_key"]),
    ] {
        let members = world[api].as_object_mut().unwrap();
        names.iter().for_each(|name| drop(members.remove(*name)));
    }
    // Which project is the first one is told with the key.
    for name in ["project_id", "second_project_id"] {
        world["ops_manager"][name].take();
    }
    world
}

#[tokio::test]
async fn server_that_shows_secrets_tells_what_made_the_world() {
    let fixture = Fixture::with(|builder| builder.show_secrets(true)).await;
    let made = fixture.world(json!({})).await;
    let id = text(&made["id"]);
    assert_eq!(access(&fixture, id).await, made);
    // A copy has the credentials, in tenants of its own.
    let copy = fixture.world(json!({"fork_of": id})).await;
    let of_copy = access(&fixture, text(&copy["id"])).await;
    for place in SECRETS.into_iter().chain(["/ops_manager/public_key", "/astra_control/user_id"]) {
        assert_eq!(of_copy.pointer(place), made.pointer(place), "{place} of {of_copy:#}");
    }
    assert_eq!(without_credentials(of_copy.clone()), without_credentials(copy));
    assert_eq!(fixture.listing_status(&of_copy).await, 200);
}

/// Goal: what is told works, whatever has become of the world.
#[tokio::test]
async fn credential_is_told_for_as_long_as_the_world_has_it() {
    let fixture = Fixture::with(|builder| builder.show_secrets(true)).await;
    let made = fixture.world(json!({})).await;
    let id = text(&made["id"]);
    fixture.call("PUT", &format!("/worlds/{id}/snapshots/before"), Value::Null).await;
    let secret = format!("dt0c01.{}.{}", "A".repeat(24), "B".repeat(64));
    let tokens = json!([{"name": "n", "owner": "o", "scopes": [], "token": secret}]);
    let state = json!({"astrom": {"environments": [{"id": format!("{id}-x"), "tokens": tokens}]}});
    let replaced = fixture.call("PUT", &format!("/worlds/{id}/state"), state).await.body;
    assert_eq!(access(&fixture, id).await, replaced);
    assert_eq!(replaced["astrom"]["token"], secret.as_str());
    fixture.call("PUT", &format!("/worlds/{id}/state"), json!({})).await;
    let empty = access(&fixture, id).await;
    assert!(SECRETS.iter().all(|place| empty.pointer(place).is_none()), "{empty:#}");
    fixture.call("POST", &format!("/worlds/{id}/snapshots/before/restore"), Value::Null).await;
    assert_eq!(access(&fixture, id).await, made);
    // Its own token is deleted by another one.
    let body = json!({"name": "n", "scopes": ["apiTokens.write"]});
    let request = fixture.http.post(format!("{}/apiTokens", text(&made["astrom"]["base_url"])));
    let request = request.header("authorization", format!("Api-Token {}", text(&made["astrom"]["token"])));
    let other: Value = request.json(&body).send().await.unwrap().json().await.unwrap();
    let (first, _) = text(&made["astrom"]["token"]).rsplit_once('.').unwrap();
    let request = fixture.http.delete(format!("{}/apiTokens/{first}", text(&made["astrom"]["base_url"])));
    let deleted = request.header("authorization", format!("Api-Token {}", text(&other["token"]))).send().await.unwrap();
    assert_eq!(deleted.status(), 204);
    let later = access(&fixture, id).await;
    assert_eq!(later.pointer("/astrom/token"), None, "{later:#}");
    assert_eq!(later["astra_control"], made["astra_control"]);
}

#[tokio::test]
async fn secrets_are_not_told_unless_the_server_shows_them() {
    let fixture = Fixture::with(|builder| builder).await;
    let made = fixture.world(json!({})).await;
    let told = access(&fixture, text(&made["id"])).await;
    assert!(SECRETS.iter().all(|place| told.pointer(place).is_none()), "{told:#}");
    assert_eq!(without_credentials(told), without_credentials(made));
}

/// Goal: the credentials of the demo world are in every manual; those of a state are somebody's.
#[tokio::test]
async fn secrets_of_the_demo_world_are_told_and_those_of_a_state_are_not() {
    let fixture = Fixture::with(|builder| builder).await;
    let demo = access(&fixture, "default").await;
    assert_eq!(demo["astrom"], fixture.demo()["astrom"], "{demo:#}");
    let mut copy = access(&fixture, text(&fixture.world(json!({"fork_of": "default"})).await["id"])).await;
    assert_eq!(copy["ops_manager"]["private_key"].take(), demo["ops_manager"]["private_key"]);
    let seed = "astra_control: { accounts: [{ users: [{ role: owner, tokens: [{ name: n, token: secret }] }] }] }";
    for shows_secrets in [false, true] {
        let builder = MockServer::builder().self_check(true).seed(Seed::parse(seed).unwrap());
        let server = builder.show_secrets(shows_secrets).start().await.unwrap();
        let url = format!("{}/_mock/worlds/default/access", server.origin());
        let place = TestWorld::on(MockServer::start().await);
        let told: Value = place.client().get(url).send().await.unwrap().json().await.unwrap();
        let expected = shows_secrets.then(|| json!("secret"));
        assert_eq!(told.pointer("/astra_control/token"), expected.as_ref(), "{told:#}");
    }
}

#[tokio::test]
async fn server_tells_what_it_was_started_with() {
    let fixture = Fixture::with(|builder| builder.show_secrets(true).worlds_max(3).connection_faults(true)).await;
    let server = fixture.call("GET", "/server", Value::Null).await.body;
    let expected = json!({
        "version": env!("CARGO_PKG_VERSION"),
        "requires_token": false,
        "shows_secrets": true,
        "breaks_connections": true,
        "is_deterministic": false,
        "n_worlds_max": 3,
        "n_faults_max": 1_000,
        "n_snapshots_max": 16,
        "journal_entries_max": 1_000,
        "journal_bytes_max": 4 * 1024 * 1024,
    });
    assert_eq!(server, expected);
}
