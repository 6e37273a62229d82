//! A world, and a client of the control API of its server.

use reqwest::{Method, Response, StatusCode};
use serde_json::{Value, json};
use tokenwright_mock::{Builder, Control, MockServer, Secret};

use crate::test_world::TestWorld;

pub(super) struct Fixture {
    pub(super) place: TestWorld,
    pub(super) http: reqwest::Client,
    bearer: Option<&'static str>,
}

/// An answer of the control API.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) location: Option<String>,
    /// Null if there was none.
    pub(super) body: Value,
}

impl Fixture {
    pub(super) async fn start() -> Self {
        Self::at(TestWorld::start().await)
    }

    /// Takes a server of its own, for what is counted of all worlds, or is about the default one.
    pub(super) async fn alone() -> Self {
        Self::at(TestWorld::alone().await)
    }

    fn at(place: TestWorld) -> Self {
        Self { http: place.client(), place, bearer: None }
    }

    /// Starts a server that checks its answers, and is otherwise as `configure` has it.
    pub(super) async fn with(configure: impl FnOnce(Builder) -> Builder) -> Self {
        Self::at(TestWorld::on(configure(MockServer::builder().self_check(true)).start().await.unwrap()))
    }

    /// Starts a server that requires `token`, and shows it.
    pub(super) async fn guarded(token: &'static str) -> Self {
        let control = Control::On { bearer: Some(Secret::new(token)) };
        Self { bearer: Some(token), ..Self::with(|builder| builder.control(control)).await }
    }

    /// Shows another token from now on, or none.
    pub(super) fn show(&mut self, bearer: Option<&'static str>) {
        self.bearer = bearer;
    }

    /// Returns the path of a part of the fixture's world, such as `/clock`.
    pub(super) fn path(&self, part: &str) -> String {
        format!("/worlds/{}{part}", self.place.id())
    }

    /// Returns what a client needs to use the fixture's world.
    pub(super) fn demo(&self) -> Value {
        let (origin, astrom) = (self.place.origin(), &self.place.demo().astrom);
        let id = astrom.environment_id.as_str();
        let base_url = format!("{origin}/e/{id}/api/v2");
        json!({"astrom": {"environment_id": id, "base_url": base_url, "token": astrom.token.expose()}})
    }

    pub(super) async fn send(&self, method: Method, path: &str, body: Option<String>) -> Response {
        let mut request = self.http.request(method, format!("{}/_mock{path}", self.place.origin()));
        if let Some(token) = self.bearer {
            request = request.header("authorization", format!("Bearer {token}"));
        }
        if let Some(body) = body {
            request = request.body(body);
        }
        request.send().await.unwrap()
    }

    /// Calls an operation; `body` is null for one without.
    pub(super) async fn call(&self, method: &str, path: &str, body: Value) -> Answer {
        let body = (!body.is_null()).then(|| body.to_string());
        let response = self.send(method.parse().unwrap(), path, body).await;
        let status = response.status().as_u16();
        let location = response.headers().get("location").map(|value| value.to_str().unwrap().to_owned());
        let text = response.text().await.unwrap();
        let body = if text.is_empty() { Value::Null } else { serde_json::from_str(&text).expect(&text) };
        Answer { status, location, body }
    }

    /// Makes another world on the same server, and returns what a client needs to use it.
    pub(super) async fn world(&self, body: Value) -> Value {
        let answer = self.call("POST", "/worlds", body).await;
        assert_eq!(answer.status, 201, "{answer:?}");
        self.place.adopt(text(&answer.body["id"]));
        answer.body
    }

    /// Lists the access tokens of a world with its own token.
    pub(super) async fn listing(&self, world: &Value) -> Response {
        let astrom = &world["astrom"];
        let request = self.http.get(format!("{}/apiTokens", text(&astrom["base_url"])));
        request.header("authorization", format!("Api-Token {}", text(&astrom["token"]))).send().await.unwrap()
    }

    /// Creates an access token in a world with its own token.
    pub(super) async fn create_token(&self, world: &Value, name: &str) -> Value {
        self.post_token(world, json!({"name": name, "scopes": ["apiTokens.read"]})).await
    }

    /// Creates one that expires.
    pub(super) async fn create_token_until(&self, world: &Value, expiration: &str) -> Value {
        let body = json!({"name": "n", "scopes": ["apiTokens.read"], "expirationDate": expiration});
        self.post_token(world, body).await
    }

    async fn post_token(&self, world: &Value, body: Value) -> Value {
        let astrom = &world["astrom"];
        let request = self.http.post(format!("{}/apiTokens", text(&astrom["base_url"])));
        let request = request.header("authorization", format!("Api-Token {}", text(&astrom["token"])));
        let response = request.json(&body).send().await.unwrap();
        assert_eq!(response.status(), 201);
        response.json().await.unwrap()
    }

    pub(super) async fn listing_status(&self, world: &Value) -> StatusCode {
        self.listing(world).await.status()
    }
}

#[track_caller]
pub(super) fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("{value} is no text"))
}
