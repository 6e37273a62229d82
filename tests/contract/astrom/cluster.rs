//! What clients ask before and beside the tokens: version, time and health.

use chrono::TimeDelta;
use reqwest::Method;
use serde_json::json;
use tokenwright_mock::astrom::{Scope, Settings, TokenSeed};

use super::fixture::{Fixture, NOW, Reply, at, plain};
use crate::test_world::TestWorld;

impl Fixture {
    async fn ask(&self, path: &str, authorization: Option<&str>) -> Reply {
        self.with(authorization).send_to(Method::GET, &format!("/e/{}{path}", self.environment), None).await
    }
}

fn token(fixture: &Fixture, scopes: &[Scope]) -> String {
    let token = fixture.seed(TokenSeed { scopes: scopes.to_vec(), ..plain("asking") });
    format!("Api-Token {}", token.secret.expose())
}

const VERSION: &str = "/api/v1/config/clusterversion";

#[tokio::test]
async fn version_is_the_one_that_the_environment_is_set_to() {
    let fixture = Fixture::start().await;
    let exporter = token(&fixture, &[Scope::DataExport]);
    fixture.ask(VERSION, Some(&exporter)).await.assert(200, &json!({"version": "1.254.47.20221130-101500"}));
    fixture.configure(Settings { cluster_version: "1.328.0.20260101-000000".to_owned(), ..Settings::default() });
    fixture.ask(VERSION, Some(&exporter)).await.assert(200, &json!({"version": "1.328.0.20260101-000000"}));
}

/// Goal: the vendor's MCP server asks another question after 403, and drops the environment after any other refusal.
#[tokio::test]
async fn version_takes_the_scope_of_exports() {
    let fixture = Fixture::start().await;
    let authorization = format!("Api-Token {}", fixture.caller.secret.expose());
    let reply = fixture.ask(VERSION, Some(&authorization)).await;
    let expected =
        "Token is missing required scope. Use one of: DataExport (Read problems, events, metrics and topology)";
    reply.assert_error(403, expected);
    fixture.ask(VERSION, None).await.assert_error(401, "Missing authorization parameter.");
}

/// Goal: the vendor's page on authentication asks with the token in the query, too.
#[tokio::test]
async fn version_may_be_asked_with_the_token_in_the_query() {
    let fixture = Fixture::start().await;
    let exporter = token(&fixture, &[Scope::DataExport]);
    let path = format!("{VERSION}?api-token={}", exporter.trim_start_matches("Api-Token "));
    assert_eq!(fixture.ask(&path, None).await.status, 200);
}

#[tokio::test]
async fn time_is_that_of_the_world_in_milliseconds() {
    let fixture = Fixture::start().await;
    let reply = fixture.ask("/api/v1/time", None).await;
    assert_eq!((reply.status, reply.text.as_str()), (200, "1795341600123"), "{NOW}");
    assert_eq!(reply.header("content-type"), "text/plain; charset=utf-8");
    fixture.set_clock(at(NOW) + TimeDelta::days(1));
    assert_eq!(fixture.ask("/api/v1/time", None).await.text, "1795428000123");
}

#[tokio::test]
async fn server_says_that_it_is_running_and_nothing_else() {
    let fixture = Fixture::start().await;
    let reply = fixture.ask("/rest/health", None).await;
    assert_eq!((reply.status, reply.text.as_str()), (200, "RUNNING"));
    assert_eq!(reply.header("content-type"), "text/plain; charset=utf-8");
    let path = format!("/e/{}/rest/health", fixture.environment);
    let reply = fixture.with(None).send_to(Method::HEAD, &path, None).await;
    assert_eq!((reply.status, reply.text.as_str(), reply.header("content-length")), (200, "", "7"));
}

/// Goal: whoever asks for the time with a token that no longer works gets the time, as clients send theirs all the same.
#[tokio::test]
async fn what_asks_for_no_credential_looks_at_none() {
    let fixture = Fixture::start().await;
    for path in ["/api/v1/time", "/rest/health"] {
        for authorization in ["Api-Token dt0c01.WRONG.WRONG", "Bearer x", "x"] {
            assert_eq!(fixture.ask(path, Some(authorization)).await.status, 200, "{path} with {authorization}");
        }
        let path = format!("/e/{}{path}", fixture.environment);
        let refused = fixture.with(None).send_to(Method::DELETE, &path, None).await;
        refused.assert_error(401, "Missing authorization parameter.");
    }
    assert_eq!(fixture.get("/apiTokens").await.json()["totalCount"], 1);
}

/// Goal: texts are sent whatever the client takes, JSON is not.
#[tokio::test]
async fn client_that_takes_something_else_gets_texts_alone() {
    let fixture = Fixture::start().await;
    let exporter = token(&fixture, &[Scope::DataExport]);
    for (path, status) in [(VERSION, 406), ("/api/v1/time", 200), ("/rest/health", 200)] {
        let url = format!("{}/e/{}{path}", fixture.world.origin(), fixture.environment);
        let request = fixture.world.client().get(url).header("authorization", &exporter);
        let reply = request.header("accept", "application/xml").send().await.unwrap();
        assert_eq!(reply.status().as_u16(), status, "{path}");
    }
}

#[tokio::test]
async fn only_environments_that_there_are_answer() {
    let fixture = Fixture::start().await;
    let unknown = format!("{}-no", fixture.environment);
    for path in ["/api/v1/time", "/rest/health", VERSION] {
        let path = format!("/e/{unknown}{path}");
        let reply = fixture.with(None).send_to(Method::GET, &path, None).await;
        reply.assert_error(404, &format!("failed to resolve tenant <{unknown}>"));
    }
}

/// Goal: a load balancer knows the host alone, and asks for its root.
/// Method: such a path names no world, so this is the default world of a server of its own.
#[tokio::test]
async fn host_answers_for_its_default_environment() {
    let fixture = Fixture::on(TestWorld::alone().await);
    let send = async |path: &str| fixture.with(None).send_to(Method::GET, path, None).await;
    let reply = send("/rest/health").await;
    assert_eq!((reply.status, reply.text.as_str()), (200, "RUNNING"));
    assert_eq!(send("/api/v1/time").await.text, "1795341600123");
    send(VERSION).await.assert_error(401, "Missing authorization parameter.");
    // As for every path of the API that it does not have.
    send("/rest/healthy").await.assert_error(401, "Missing authorization parameter.");
}
