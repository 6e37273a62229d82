//! A server and a client of its control API.

use reqwest::{Method, Response, StatusCode};
use serde_json::Value;
use tokenwright_mock::{Builder, Control, MockServer, Secret};

pub(super) struct Fixture {
    pub(super) server: MockServer,
    http: reqwest::Client,
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
        Self { server: MockServer::start().await, http: client(), bearer: None }
    }

    /// Starts a server that checks its answers, and is otherwise as `configure` has it.
    pub(super) async fn with(configure: impl FnOnce(Builder) -> Builder) -> Self {
        let server = configure(MockServer::builder().self_check(true)).start().await.unwrap();
        Self { server, http: client(), bearer: None }
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

    pub(super) async fn send(&self, method: Method, path: &str, body: Option<String>) -> Response {
        let mut request = self.http.request(method, format!("http://{}/_mock{path}", self.server.address()));
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

    /// Makes a world and returns what a client needs to use it.
    pub(super) async fn world(&self, body: Value) -> Value {
        let answer = self.call("POST", "/worlds", body).await;
        assert_eq!(answer.status, 201, "{answer:?}");
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
        self.post_token(world, serde_json::json!({"name": name, "scopes": ["apiTokens.read"]})).await
    }

    /// Creates one that expires.
    pub(super) async fn create_token_until(&self, world: &Value, expiration: &str) -> Value {
        let body = serde_json::json!({"name": "n", "scopes": ["apiTokens.read"], "expirationDate": expiration});
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

pub(super) fn client() -> reqwest::Client {
    reqwest::Client::builder().no_proxy().build().unwrap()
}

#[track_caller]
pub(super) fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("{value} is no text"))
}
