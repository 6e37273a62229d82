//! The tenant token: its rotation, and the connection info that shows which one is active.

use reqwest::Method;
use serde_json::{Value, json};
use tokenwright_mock::astrom::{Scope, TokenSeed};

use super::fixture::{Fixture, Reply, plain};

/// A fixture with a token that may rotate, and see what comes of it.
struct Rotation {
    fixture: Fixture,
    secret: String,
}

impl Rotation {
    async fn start() -> Self {
        let fixture = Fixture::start().await;
        let scopes = vec![Scope::TenantTokenRotationWrite, Scope::InstallerDownload];
        let secret = fixture.seed(TokenSeed { scopes, ..plain("rotating") }).secret.expose().to_owned();
        Self { fixture, secret }
    }

    async fn step(&self, step: &str) -> Reply {
        self.fixture.holding(&self.secret).send(Method::POST, &format!("/tenantTokenRotation/{step}"), None).await
    }

    async fn info(&self, of: &str) -> Value {
        let path = format!("/e/{}/api/v1/deployment/installer/{of}/connectioninfo", self.fixture.environment);
        let authorization = format!("Api-Token {}", self.secret);
        let reply = self.fixture.with(Some(&authorization)).send_to(Method::GET, &path, None).await;
        assert_eq!(reply.status, 200, "{reply:?}");
        reply.json()
    }

    /// Returns the token that both kinds of connection info show.
    async fn active(&self) -> Value {
        let (agent, gateway) = (self.info("agent").await, self.info("gateway").await);
        assert_eq!(agent["tenantToken"], gateway["tenantToken"]);
        agent["tenantToken"].clone()
    }
}

const UNDER_WAY: &str = "A tenant token rotation is already in progress";
const NOT_UNDER_WAY: &str = "No tenant token rotation is in progress";

#[tokio::test]
async fn finished_rotation_leaves_the_new_token() {
    let rotation = Rotation::start().await;
    let first = rotation.active().await;
    let started = rotation.step("start").await.json();
    assert_eq!(started["old"]["value"], first);
    assert_ne!(started["active"]["value"], first);
    assert_eq!(rotation.active().await, started["active"]["value"]);
    // The old one is shown once more, as it ends.
    rotation.step("finish").await.assert(200, &started);
    assert_eq!(rotation.active().await, started["active"]["value"]);
    for step in ["finish", "cancel"] {
        rotation.step(step).await.assert_error(400, NOT_UNDER_WAY);
    }
    assert_eq!(rotation.active().await, started["active"]["value"]);
}

#[tokio::test]
async fn cancelled_rotation_leaves_the_old_token() {
    let rotation = Rotation::start().await;
    let first = rotation.active().await;
    let started = rotation.step("start").await.json();
    rotation.step("start").await.assert_error(400, UNDER_WAY);
    assert_eq!(rotation.active().await, started["active"]["value"], "the refused start has changed nothing");
    rotation.step("cancel").await.assert(200, &json!({"active": {"value": first}, "old": {"value": null}}));
    assert_eq!(rotation.active().await, first);
    let again = rotation.step("start").await.json();
    assert_ne!(again["active"], started["active"], "each rotation has a token of its own");
}

#[tokio::test]
async fn connection_info_names_the_environment_and_the_server() {
    let rotation = Rotation::start().await;
    let endpoint = format!("{}/communication", rotation.fixture.world.origin());
    let agent = json!({
        "tenantUUID": rotation.fixture.environment,
        "tenantToken": rotation.active().await,
        "communicationEndpoints": [endpoint],
        "formattedCommunicationEndpoints": format!("{{{endpoint}}}"),
    });
    assert_eq!(rotation.info("agent").await, agent);
    let mut gateway = agent;
    gateway["communicationEndpoints"] = json!(endpoint);
    gateway.as_object_mut().unwrap().remove("formattedCommunicationEndpoints");
    assert_eq!(rotation.info("gateway").await, gateway);
}

/// Goal: the operator takes 400 for a zone that is not there yet, so the mock, which has no zones, never says it.
#[tokio::test]
async fn only_the_form_of_the_version_matters() {
    let rotation = Rotation::start().await;
    let authorization = format!("Api-Token {}", rotation.secret);
    for (query, status) in [
        ("networkZone=north&defaultZoneFallback=true", 200),
        ("networkZone=&version=1.221", 200),
        ("version=1.254.47.20221130", 200),
        ("version=latest", 400),
        ("defaultZoneFallback=perhaps", 400),
    ] {
        for of in ["agent", "gateway"] {
            let environment = &rotation.fixture.environment;
            let path = format!("/e/{environment}/api/v1/deployment/installer/{of}/connectioninfo?{query}");
            let reply = rotation.fixture.with(Some(&authorization)).send_to(Method::GET, &path, None).await;
            assert_eq!(reply.status, status, "{query}: {reply:?}");
        }
    }
}

#[tokio::test]
async fn rotation_under_way_is_part_of_the_state() {
    let rotation = Rotation::start().await;
    let started = rotation.step("start").await.json();
    let expected = json!({"active": started["active"]["value"], "old": started["old"]["value"]});
    assert_eq!(rotation.fixture.kept()["tenant_token"], expected);
    let copy = rotation.fixture.world.look(|world| {
        let copy = tokenwright_mock::World::import(&world.export()).unwrap();
        json!(copy.export())
    });
    let environments = copy["astrom"]["environments"].as_array().unwrap();
    let own = environments.iter().find(|one| one["id"] == json!(rotation.fixture.environment)).unwrap();
    assert_eq!(own["tenant_token"], expected);
    rotation.step("finish").await.assert(200, &started);
    assert_eq!(rotation.fixture.kept()["tenant_token"], json!({"active": started["active"]["value"]}));
}
