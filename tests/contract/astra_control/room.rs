//! A world with one account to fill, and answers that can be asserted.

use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use reqwest::header::{CONTENT_TYPE, HeaderMap};
use reqwest::{Client, Method, RequestBuilder};
use serde_json::{Value, json};
use tokenwright_mock::World;
use tokenwright_mock::astra_control::{Account, Issued, Role, TokenSeed, Uuid};

use crate::test_world::TestWorld;

/// When the clock of every test stands still at first.
pub(crate) const START: &str = "2030-01-01T00:00:00.000000Z";

/// A world whose clock stands still, and the id of its demo account.
pub(crate) struct Room {
    pub(crate) world: TestWorld,
    pub(crate) account: Uuid,
    client: Client,
}

/// A user with one token.
#[derive(Debug, Clone)]
pub(crate) struct User {
    pub(crate) id: Uuid,
    pub(crate) token: Uuid,
    pub(crate) secret: String,
}

impl Room {
    pub(crate) async fn open() -> Self {
        Self::on(TestWorld::start().await)
    }

    pub(crate) fn on(world: TestWorld) -> Self {
        world.stop_clock_at(START.parse().expect("a time"));
        let account = world.demo().astra_control.account_id.parse().expect("an identifier");
        let client = world.client();
        Self { world, account, client }
    }

    pub(crate) fn now(&self) -> DateTime<Utc> {
        self.world.now()
    }

    pub(crate) fn pass(&self, milliseconds: i64) {
        self.world.advance(TimeDelta::milliseconds(milliseconds));
    }

    pub(crate) fn random_id(&self) -> Uuid {
        self.world.change(|world| Uuid::random(&world.ids))
    }

    /// Returns an id for an account of this world which no account has.
    pub(crate) fn random_account_id(&self) -> Uuid {
        self.world.tenant(&self.random_id().to_string()).parse().expect("an identifier")
    }

    /// Adds an account beside that of most tests.
    pub(crate) fn add_account(&self) -> Uuid {
        let id = self.random_account_id();
        self.world.change(|world| world.astra_control().add_account(id, &world.ids).id())
    }

    /// Changes the account of most tests.
    pub(crate) fn change_account<T>(&self, change: impl FnOnce(&Account) -> T) -> T {
        self.world.change(|world| change(&account_in(world, self.account)))
    }

    /// Adds a user with one token of the name `bearer`.
    pub(crate) fn user(&self, role: Role) -> User {
        self.user_in(self.account, role)
    }

    pub(crate) fn user_in(&self, account: Uuid, role: Role) -> User {
        let (id, issued) = self.world.change(|world| {
            let (id, account) = (Uuid::random(&world.ids), account_in(world, account));
            account.add_user(id, role);
            (id, add_token(world, &account, id, &TokenSeed::new("bearer", world.clock.now())))
        });
        User { id, token: issued.id, secret: issued.secret.expose().to_owned() }
    }

    /// Adds a user without tokens, to be looked at by somebody else.
    pub(crate) fn bare_user(&self) -> Uuid {
        let id = self.random_id();
        self.change_account(|account| account.add_user(id, Role::Viewer));
        id
    }

    pub(crate) fn add_token(&self, user: Uuid, seed: TokenSeed) -> Uuid {
        self.world.change(|world| add_token(world, &account_in(world, self.account), user, &seed).id)
    }

    /// Adds a token an instant after the one before.
    pub(crate) fn add_named(&self, user: Uuid, name: &str) -> Uuid {
        self.add_all_named(user, &[name]).remove(0)
    }

    /// Adds tokens, each an instant after the one before.
    pub(crate) fn add_all_named(&self, user: Uuid, names: &[impl AsRef<str>]) -> Vec<Uuid> {
        self.world.change(|world| {
            let account = account_in(world, self.account);
            let add = |name: &str| {
                world.clock.advance(TimeDelta::milliseconds(1));
                add_token(world, &account, user, &TokenSeed::new(name, world.clock.now())).id
            };
            names.iter().map(|name| add(name.as_ref())).collect()
        })
    }

    pub(crate) fn tokens_url(&self, user: Uuid) -> String {
        self.tokens_url_in(&self.account.to_string(), &user.to_string())
    }

    pub(crate) fn tokens_url_in(&self, account: &str, user: &str) -> String {
        let origin = self.world.origin();
        format!("{origin}/accounts/{account}/core/v1/users/{user}/tokens")
    }

    pub(crate) fn token_url(&self, user: Uuid, token: Uuid) -> String {
        format!("{}/{token}", self.tokens_url(user))
    }

    /// A request without credentials.
    pub(crate) fn request(&self, method: Method, url: &str) -> RequestBuilder {
        self.client.request(method, url)
    }

    pub(crate) fn get(&self, caller: &User, url: &str) -> RequestBuilder {
        self.request(Method::GET, url).bearer_auth(&caller.secret)
    }

    pub(crate) fn post(&self, caller: &User, url: &str, body: &Value) -> RequestBuilder {
        self.request(Method::POST, url).bearer_auth(&caller.secret).json(body)
    }

    pub(crate) fn put(&self, caller: &User, url: &str, body: &Value) -> RequestBuilder {
        self.request(Method::PUT, url).bearer_auth(&caller.secret).json(body)
    }

    pub(crate) fn delete(&self, caller: &User, url: &str) -> RequestBuilder {
        self.request(Method::DELETE, url).bearer_auth(&caller.secret)
    }

    /// Lists with a query that is already encoded, and expects success.
    pub(crate) async fn list(&self, caller: &User, user: Uuid, query: &str) -> Value {
        answer(self.get(caller, &format!("{}?{query}", self.tokens_url(user)))).await.success(200)
    }

    /// Lists the names of a user's tokens in the order of the answer.
    pub(crate) async fn names(&self, caller: &User, user: Uuid, query: &str) -> Vec<String> {
        names(&self.list(caller, user, query).await)
    }
}

/// Finds an account in its world, or in a copy of it.
fn account_in(world: &World, id: Uuid) -> Arc<Account> {
    world.astra_control().account(id).expect("the account is there")
}

fn add_token(world: &World, account: &Account, user: Uuid, seed: &TokenSeed) -> Issued {
    account.add_token(user, seed, &world.ids).expect("the user exists")
}

/// The names of the tokens in a list.
pub(crate) fn names(list: &Value) -> Vec<String> {
    let items = list["items"].as_array().expect("a list has items");
    items.iter().map(|item| item["name"].as_str().expect("a token has a name").to_owned()).collect()
}

/// The body of a create with a name only.
pub(crate) fn named(name: &str) -> Value {
    json!({ "type": "application/astra-token", "version": "1.0", "name": name })
}

/// What a server answered.
#[derive(Debug)]
pub(crate) struct Answer {
    /// What was asked, for the messages of failed assertions.
    pub(crate) request: String,
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) bytes: Vec<u8>,
}

/// Sends a request and reads the whole answer.
pub(crate) async fn answer(request: RequestBuilder) -> Answer {
    let (client, request) = request.build_split();
    let request = request.expect("the request is well-formed");
    let asked = format!("{} {}", request.method(), request.url());
    let response = client.execute(request).await.expect("the server answers");
    let (status, headers) = (response.status().as_u16(), response.headers().clone());
    let bytes = response.bytes().await.expect("the answer is complete").to_vec();
    Answer { request: asked, status, headers, bytes }
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().expect("the mock's headers are text"))
    }

    /// The request and the body of the answer.
    fn text(&self) -> String {
        format!("{}: {}", self.request, String::from_utf8_lossy(&self.bytes))
    }

    /// Returns the JSON body of a success.
    #[track_caller]
    pub(crate) fn success(&self, status: u16) -> Value {
        assert_eq!(self.status, status, "{}", self.text());
        serde_json::from_slice(&self.bytes).expect("the body is JSON")
    }

    /// Requires a 204 without body.
    #[track_caller]
    pub(crate) fn no_content(&self) {
        assert_eq!(self.status, 204, "{}", self.text());
        assert!(self.bytes.is_empty());
        assert_eq!(self.header("content-type"), None);
    }

    /// Requires a problem of this number as the vendor prints it, and returns its members beyond
    /// those that every problem has.
    #[track_caller]
    pub(crate) fn problem(&self, number: u16) -> Value {
        let text = self.text();
        let mut body: Value = serde_json::from_slice(&self.bytes).expect(&text);
        let (status, title, detail) = facts(number);
        assert_eq!(body["type"], format!("https://astra.netapp.io/problems/{number}"), "{text}");
        assert_eq!((self.status.to_string().as_str(), &body["status"]), (status, &json!(status)), "{text}");
        assert_eq!((&body["title"], &body["detail"]), (&json!(title), &json!(detail)), "{text}");
        let id = body["correlationID"].as_str().expect("a problem has a correlation id");
        assert!(id.parse::<Uuid>().is_ok_and(|_| id.as_bytes()[14] == b'4'), "{id}");
        assert_eq!(self.headers.get(CONTENT_TYPE).expect("a problem has a type"), "application/problem+json");
        let challenge = (status == "401").then_some("Bearer");
        assert_eq!(self.header("www-authenticate"), challenge);
        let members = body.as_object_mut().expect("a problem is an object");
        for name in ["type", "title", "detail", "status", "correlationID"] {
            members.remove(name);
        }
        body
    }

    /// Requires problem 5 about these query parameters.
    #[track_caller]
    pub(crate) fn invalid_params(&self, names: &[&str]) {
        assert_reasons(&self.problem(5), "invalidParams", names);
    }

    /// Requires problem 6 about these query parameters.
    #[track_caller]
    pub(crate) fn unsupported_params(&self, names: &[&str]) {
        assert_reasons(&self.problem(6), "invalidParams", names);
    }

    /// Requires problem 9 or 10 about these members of the body.
    #[track_caller]
    pub(crate) fn invalid_fields(&self, number: u16, names: &[&str]) {
        assert_reasons(&self.problem(number), "invalidFields", names);
    }

    /// Requires problem 8 and returns what the validation says.
    #[track_caller]
    pub(crate) fn schema_failure(&self) -> String {
        let members = self.problem(8);
        let failure = members["schemaValidationFailure"].as_str().expect("problem 8 says what failed");
        assert_eq!(members.as_object().map(|members| members.len()), Some(1), "{members}");
        failure.to_owned()
    }
}

/// Requires that the members of a problem are one list of reasons, for these names.
#[track_caller]
fn assert_reasons(members: &Value, member: &str, names: &[&str]) {
    let reasons = members[member].as_array().expect("the problem gives reasons");
    let given: Vec<&str> = reasons.iter().map(|reason| reason["name"].as_str().unwrap_or_default()).collect();
    assert_eq!(given, names, "{members}");
    for reason in reasons {
        assert!(reason["reason"].as_str().is_some_and(|reason| !reason.is_empty()), "{members}");
        assert_eq!(reason.as_object().map(|reason| reason.len()), Some(2), "{members}");
    }
    assert_eq!(members.as_object().map(|members| members.len()), Some(1), "{members}");
}

/// Status, title and detail of the problems, as the vendor's API reference fixes them.
fn facts(number: u16) -> (&'static str, &'static str, &'static str) {
    match number {
        1 => ("404", "Resource not found", "The resource specified in the request URI wasn't found."),
        2 => ("404", "Collection not found", "The collection specified in the request URI wasn't found."),
        3 => ("401", "Missing bearer token", "The request is missing the required bearer token."),
        4 => ("401", "Invalid bearer token", "The bearer token provided is invalid, revoked, or doesn't exist."),
        5 => ("400", "Invalid query parameters", "The supplied query parameters are invalid."),
        6 => (
            "400",
            "Query parameters not supported",
            "The supplied query parameters aren't supported for this endpoint.",
        ),
        7 => ("400", "Invalid JSON payload", "The request body is not valid JSON."),
        8 => ("400", "Invalid JSON resource", "The request body JSON doesn't conform to the schema."),
        9 => ("400", "Invalid JSON resource", "The request body JSON didn't pass extended validation."),
        10 => (
            "409",
            "JSON resource conflict",
            "The request body JSON contains a field that conflicts with an idempotent value.",
        ),
        11 => ("403", "Operation not permitted", "The requested operation isn't permitted."),
        38 => ("412", "Precondition not met", "The conditional headers aren't satisfied."),
        69 => ("405", "Method not supported", "The requested method isn't supported for the specified resource."),
        85 => ("413", "Request body too large", "The request body is too large."),
        other => unreachable!("problem {other} does not occur here"),
    }
}
