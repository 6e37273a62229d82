//! One environment with one token that may do everything, on a clock that stands still.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use reqwest::{Method, header};
use serde_json::{Value, json};
use tokenwright_mock::World;
use tokenwright_mock::astrom::{ActiveGateType, AddedToken, Environment, GateTokenSeed, Scope, Settings, TokenSeed};

use crate::test_world::TestWorld;

/// The present of every test, until it moves the clock.
pub(crate) const NOW: &str = "2026-11-22T10:00:00.123Z";
/// When the calling token was created.
pub(crate) const CALLER_CREATED: &str = "2026-01-01T00:00:00.000Z";
/// Has the form of an id and belongs to no token.
pub(crate) const NO_ID: &str = "dt0c01.NOSUCHTOKENNOSUCHTOKEN23";

pub(crate) struct Fixture {
    pub(crate) world: TestWorld,
    /// The id of the environment.
    pub(crate) environment: String,
    /// The calling token; its owner is `admin`.
    pub(crate) caller: AddedToken,
    http: reqwest::Client,
}

impl Fixture {
    pub(crate) async fn start() -> Self {
        Self::on(TestWorld::start().await)
    }

    pub(crate) fn on(world: TestWorld) -> Self {
        world.stop_clock_at(at(NOW));
        let environment = world.tenant("8e1d9a44-0a53-4c62-93a1-6f4f4f0a7d10");
        let scopes = [Scope::ApiTokensRead, Scope::ApiTokensWrite];
        let seed = TokenSeed { name: "caller".to_owned(), ..TokenSeed::new("admin", &scopes, at(CALLER_CREATED)) };
        let caller = world.change(|world| {
            let environment = world.astrom().add_environment(&environment, &world.ids);
            environment.add_token(&world.ids, seed).unwrap()
        });
        let http = world.client();
        Self { world, environment, caller, http }
    }

    /// Moves the clock to an instant.
    pub(crate) fn set_clock(&self, at: DateTime<Utc>) {
        self.world.stop_clock_at(at);
    }

    pub(crate) fn n_tokens(&self) -> usize {
        self.world.look(|world| self.environment_of(world).n_tokens())
    }

    pub(crate) fn configure(&self, settings: Settings) {
        self.world.change(|world| self.environment_of(world).configure(settings));
    }

    /// Finds the environment in its world, or in a copy of it.
    pub(crate) fn environment_of(&self, world: &World) -> Arc<Environment> {
        world.astrom().environment(&self.environment).unwrap()
    }

    /// Puts a token into the environment.
    pub(crate) fn seed(&self, seed: TokenSeed) -> AddedToken {
        self.seed_all([seed]).remove(0)
    }

    /// Puts tokens into the environment, in this order.
    pub(crate) fn seed_all(&self, seeds: impl IntoIterator<Item = TokenSeed>) -> Vec<AddedToken> {
        self.world.change(|world| {
            let environment = self.environment_of(world);
            seeds.into_iter().map(|seed| environment.add_token(&world.ids, seed).unwrap()).collect()
        })
    }

    /// Puts a token of `john.smith` with the scope `metrics.read` into the environment, created now.
    pub(crate) fn seed_plain(&self, name: &str) -> AddedToken {
        self.seed(plain(name))
    }

    /// Puts an environment's ActiveGate token of `john.smith` into the environment, created now, and returns its id.
    pub(crate) fn seed_gate(&self, name: &str) -> String {
        self.world.change(|world| self.environment_of(world).add_gate_token(&world.ids, gate(name))).id.to_string()
    }

    /// What the environment keeps beside the access tokens, as a state says it.
    pub(crate) fn kept(&self) -> Value {
        let seed = self.world.look(|world| json!(world.export()));
        let environments = seed["astrom"]["environments"].as_array().unwrap();
        let own = environments.iter().find(|environment| environment["id"] == json!(self.environment)).unwrap();
        json!({"active_gate_tokens": own["active_gate_tokens"], "tenant_token": own["tenant_token"]})
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
        self.holding(self.caller.secret.expose()).send(method, path, body).await
    }

    /// Lets a request have the given token.
    pub(crate) fn holding(&self, secret: &str) -> Sender<'_> {
        self.with(Some(&format!("Api-Token {secret}")))
    }

    /// Lets a request have the given `Authorization` or none.
    pub(crate) fn with(&self, authorization: Option<&str>) -> Sender<'_> {
        Sender { fixture: self, authorization: authorization.map(str::to_owned) }
    }

    /// Lets a request have the calling token and exactly these other headers.
    pub(crate) fn declaring<'a>(&'a self, headers: &'a [(&'a str, &'a str)]) -> Declaring<'a> {
        Declaring { fixture: self, headers }
    }
}

/// Sends a request with an `Authorization` or none.
pub(crate) struct Sender<'a> {
    fixture: &'a Fixture,
    authorization: Option<String>,
}

impl Sender<'_> {
    /// Sends it to a path below the environment's base URL.
    pub(crate) async fn send(self, method: Method, path: &str, body: Option<&str>) -> Reply {
        let path = format!("/e/{}/api/v2{path}", self.fixture.environment);
        self.send_to(method, &path, body).await
    }

    /// Sends it to a path below the origin.
    pub(crate) async fn send_to(self, method: Method, path: &str, body: Option<&str>) -> Reply {
        let Self { fixture, authorization } = self;
        let mut request = fixture.http.request(method, format!("{}{path}", fixture.world.origin()));
        if let Some(authorization) = authorization {
            request = request.header(header::AUTHORIZATION, authorization);
        }
        if let Some(body) = body {
            request = request.header(header::CONTENT_TYPE, "application/json").body(body.to_owned());
        }
        Reply::read(request.send().await.unwrap()).await
    }
}

/// Sends a request with the calling token and exactly these other headers.
pub(crate) struct Declaring<'a> {
    fixture: &'a Fixture,
    headers: &'a [(&'a str, &'a str)],
}

impl Declaring<'_> {
    pub(crate) async fn send(self, method: Method, path: &str, body: Option<&[u8]>) -> Reply {
        let Self { fixture, headers } = self;
        let url = format!("{}/e/{}/api/v2{path}", fixture.world.origin(), fixture.environment);
        let authorization = format!("Api-Token {}", fixture.caller.secret.expose());
        let mut request = fixture.http.request(method, url).header(header::AUTHORIZATION, authorization);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        if let Some(body) = body {
            request = request.body(body.to_owned());
        }
        Reply::read(request.send().await.unwrap()).await
    }
}

/// A token of `john.smith` with the scope `metrics.read`, created now.
pub(crate) fn plain(name: &str) -> TokenSeed {
    TokenSeed { name: name.to_owned(), ..TokenSeed::new("john.smith", &[Scope::MetricsRead], at(NOW)) }
}

/// An environment's ActiveGate token of `john.smith`, created now.
pub(crate) fn gate(name: &str) -> GateTokenSeed {
    GateTokenSeed::new(name, "john.smith", ActiveGateType::ENVIRONMENT, at(NOW))
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
