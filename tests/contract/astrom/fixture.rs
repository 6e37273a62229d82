//! One environment with one token that may do everything, on a clock that stands still.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use reqwest::{Method, header};
use serde_json::{Value, json};
use tokenwright_mock::astrom::{AddedToken, Environment, Scope, TokenSeed};
use tokenwright_mock::{Clock, MockServer};

/// The present of every test, until it moves the clock.
pub(crate) const NOW: &str = "2026-11-22T10:00:00.123Z";
/// When the calling token was created.
pub(crate) const CALLER_CREATED: &str = "2026-01-01T00:00:00.000Z";
pub(crate) const ENVIRONMENT: &str = "8e1d9a44-0a53-4c62-93a1-6f4f4f0a7d10";
/// Has the form of an id and belongs to no token.
pub(crate) const NO_ID: &str = "dt0c01.NOSUCHTOKENNOSUCHTOKEN23";

pub(crate) struct Fixture {
    pub(crate) server: MockServer,
    pub(crate) environment: Arc<Environment>,
    /// The calling token; its owner is `admin`.
    pub(crate) caller: AddedToken,
    http: reqwest::Client,
}

impl Fixture {
    pub(crate) async fn start() -> Self {
        Self::on(MockServer::start().await)
    }

    pub(crate) fn on(server: MockServer) -> Self {
        server.world().clock.freeze();
        server.world().clock.set(at(NOW));
        let environment = server.world().astrom.add_environment(ENVIRONMENT, &server.world().ids);
        let scopes = [Scope::ApiTokensRead, Scope::ApiTokensWrite];
        let seed = TokenSeed { name: "caller".to_owned(), ..TokenSeed::new("admin", &scopes, at(CALLER_CREATED)) };
        let caller = environment.add_token(&server.world().ids, seed).unwrap();
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        Self { server, environment, caller, http }
    }

    pub(crate) fn clock(&self) -> &Clock {
        &self.server.world().clock
    }

    /// Puts a token into the environment.
    pub(crate) fn seed(&self, seed: TokenSeed) -> AddedToken {
        self.environment.add_token(&self.server.world().ids, seed).unwrap()
    }

    /// Puts a token of `john.smith` with the scope `metrics.read` into the environment, created now.
    pub(crate) fn seed_plain(&self, name: &str) -> AddedToken {
        self.seed(plain(name))
    }

    pub(crate) async fn get(&self, path: &str) -> Reply {
        self.send(Method::GET, path, None).await
    }

    pub(crate) async fn post(&self, path: &str, body: &Value) -> Reply {
        self.send(Method::POST, path, Some(&body.to_string())).await
    }

    pub(crate) async fn put(&self, path: &str, body: &Value) -> Reply {
        self.send(Method::PUT, path, Some(&body.to_string())).await
    }

    pub(crate) async fn delete(&self, path: &str) -> Reply {
        self.send(Method::DELETE, path, None).await
    }

    /// Sends a request with the calling token.
    pub(crate) async fn send(&self, method: Method, path: &str, body: Option<&str>) -> Reply {
        self.send_as(self.caller.secret.expose(), method, path, body).await
    }

    /// Sends a request with the given token.
    pub(crate) async fn send_as(&self, secret: &str, method: Method, path: &str, body: Option<&str>) -> Reply {
        self.send_with(Some(&format!("Api-Token {secret}")), method, path, body).await
    }

    /// Sends a request with the given `Authorization` or none.
    pub(crate) async fn send_with(
        &self,
        authorization: Option<&str>,
        method: Method,
        path: &str,
        body: Option<&str>,
    ) -> Reply {
        self.send_to(&format!("/e/{ENVIRONMENT}/api/v2{path}"), authorization, method, body).await
    }

    /// Sends a request to a path below the origin.
    pub(crate) async fn send_to(
        &self,
        path: &str,
        authorization: Option<&str>,
        method: Method,
        body: Option<&str>,
    ) -> Reply {
        let mut request = self.http.request(method, format!("http://{}{path}", self.server.address()));
        if let Some(authorization) = authorization {
            request = request.header(header::AUTHORIZATION, authorization);
        }
        if let Some(body) = body {
            request = request.header(header::CONTENT_TYPE, "application/json").body(body.to_owned());
        }
        Reply::read(request.send().await.unwrap()).await
    }
}

/// A token of `john.smith` with the scope `metrics.read`, created now.
pub(crate) fn plain(name: &str) -> TokenSeed {
    TokenSeed { name: name.to_owned(), ..TokenSeed::new("john.smith", &[Scope::MetricsRead], at(NOW)) }
}

pub(crate) fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

/// An answer, read to its end.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: header::HeaderMap,
    pub(crate) text: String,
}

impl Reply {
    async fn read(response: reqwest::Response) -> Self {
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        Self { status, headers, text: response.text().await.unwrap() }
    }

    #[track_caller]
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|error| panic!("{error} in {self:?}"))
    }

    /// Asserts status and whole body.
    #[track_caller]
    pub(crate) fn assert(&self, status: u16, body: &Value) {
        assert_eq!((self.status, &self.json()), (status, body), "{self:?}");
    }

    /// Asserts an answer without a body.
    #[track_caller]
    pub(crate) fn assert_empty(&self, status: u16) {
        assert_eq!((self.status, self.text.as_str()), (status, ""), "{self:?}");
        assert_eq!(self.headers.get(header::CONTENT_TYPE), None, "{self:?}");
    }

    /// Asserts a refusal without violations.
    #[track_caller]
    pub(crate) fn assert_error(&self, status: u16, message: &str) {
        self.assert(status, &json!({"error": {"code": status, "message": message}}));
    }

    /// Asserts a refusal with violations, each as path, message and location.
    #[track_caller]
    pub(crate) fn assert_violations(&self, expected: &[(&str, &str, &str)]) {
        let violations: Vec<Value> = expected
            .iter()
            .map(|(path, message, place)| {
                json!({"path": path, "message": message, "parameterLocation": place, "location": null})
            })
            .collect();
        let error = json!({"code": 400, "message": "Constraints violated.", "constraintViolations": violations});
        self.assert(400, &json!({"error": error}));
    }

    #[track_caller]
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).unwrap_or_else(|| panic!("no {name} in {self:?}")).to_str().unwrap()
    }

    /// The names of the tokens of a listing, in order.
    #[track_caller]
    pub(crate) fn names(&self) -> Vec<String> {
        let list = self.json();
        let tokens = list["apiTokens"].as_array().unwrap_or_else(|| panic!("no list in {self:?}"));
        tokens.iter().map(|token| token["name"].as_str().unwrap().to_owned()).collect()
    }
}
