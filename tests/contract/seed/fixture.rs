use std::path::{Path, PathBuf};

use chrono::TimeDelta;
use reqwest::{Method, header};
use serde_json::Value;
use tokenwright_mock::{Seed, World};

use crate::ops_manager::client::{Client, Credentials};
use crate::test_world::TestWorld;

/// A world as a seed says, on a server. Where that has given its tenants other ids, it answers to those of the seed all
/// the same.
pub(super) struct Seeded {
    place: TestWorld,
    /// What the ids of tenants were and are, one renaming after the other.
    renamed: Vec<(String, String)>,
    http: reqwest::Client,
    digest: Client,
}

impl Seeded {
    /// Serves what a seed in YAML says.
    pub(super) async fn of(text: &str) -> Self {
        Self::serve(&read(text)).await
    }

    /// Serves the state of a world.
    pub(super) async fn serve(world: &World) -> Self {
        Self::at(TestWorld::start().await, Vec::new(), world)
    }

    /// Serves the state of a world on a server of its own, where [`world`](Self::world) is in reach.
    pub(super) async fn alone(world: &World) -> Self {
        Self::at(TestWorld::alone().await, Vec::new(), world)
    }

    fn at(place: TestWorld, mut renamed: Vec<(String, String)>, world: &World) -> Self {
        renamed.extend(place.take_over(world));
        let http = place.client();
        let digest = Client::new(http.clone(), place.origin(), "x");
        Self { place, renamed, http, digest }
    }

    /// Returns the world itself, if it is on a server of its own.
    pub(super) fn world(&self) -> &World {
        self.place.own_server().world()
    }

    /// Moves the clock, which stands still.
    pub(super) fn advance(&self, delta: TimeDelta) {
        self.place.advance(delta);
    }

    pub(super) fn export(&self) -> Seed {
        self.place.look(World::export)
    }

    /// Takes an export of the world, as text, to another world.
    pub(super) async fn moved(&self) -> Self {
        let world = read(&self.export().to_json());
        Self::at(TestWorld::start().await, self.renamed.clone(), &world)
    }

    /// Returns the URL of a path with the ids of the seed, and that path with the ids that the tenants have.
    pub(super) fn url(&self, target: &str) -> (String, String) {
        let rename = |path: String, (was, is): &(String, String)| path.replace(&format!("/{was}/"), &format!("/{is}/"));
        let path = self.renamed.iter().fold(target.to_owned(), rename);
        (format!("{}{path}", self.place.origin()), path)
    }

    pub(super) async fn get(&self, target: &str, authorization: &str) -> (u16, Value) {
        self.with(authorization).send(Method::GET, target, None).await
    }

    /// Lets a request have this `Authorization`.
    pub(super) fn with<'a>(&'a self, authorization: &'a str) -> Sender<'a> {
        Sender { seeded: self, authorization }
    }

    /// Lets a call have an API key of Ops Manager.
    pub(super) fn by<'a>(&'a self, credentials: &'a Credentials) -> Signer<'a> {
        Signer { seeded: self, credentials }
    }
}

/// Sends a request with an `Authorization`.
pub(super) struct Sender<'a> {
    seeded: &'a Seeded,
    authorization: &'a str,
}

impl Sender<'_> {
    /// Sends it; returns status and body, `null` if there is none.
    pub(super) async fn send(self, method: Method, target: &str, body: Option<Value>) -> (u16, Value) {
        let mut request = self.seeded.http.request(method, self.seeded.url(target).0);
        request = request.header(header::AUTHORIZATION, self.authorization);
        if let Some(body) = body {
            request = request.header(header::CONTENT_TYPE, "application/json").body(body.to_string());
        }
        let response = request.send().await.unwrap();
        let (status, text) = (response.status().as_u16(), response.text().await.unwrap());
        (status, if text.is_empty() { Value::Null } else { serde_json::from_str(&text).expect(&text) })
    }
}

/// Calls with an API key of Ops Manager.
pub(super) struct Signer<'a> {
    seeded: &'a Seeded,
    credentials: &'a Credentials,
}

impl Signer<'_> {
    /// Answers a challenge; returns status and body, `null` if there is none.
    pub(super) async fn call(self, method: Method, target: &str, body: Option<Value>) -> (u16, Value) {
        let (body, target) = (body.map(|body| body.to_string()), self.seeded.url(target).1);
        let reply = self.seeded.digest.by(self.credentials).call(&method, &target, body.as_deref()).await;
        (reply.status, if reply.text.is_empty() { Value::Null } else { reply.json() })
    }
}

fn read(text: &str) -> World {
    let seed = Seed::parse(text).unwrap_or_else(|error| panic!("{error}"));
    World::import(&seed).unwrap()
}

pub(super) fn example(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../mock-server/examples/seeds").join(name)
}

/// The names of the items of a listing.
#[track_caller]
pub(super) fn names(list: &Value, member: &str, name: &str) -> Vec<String> {
    let items = list[member].as_array().unwrap_or_else(|| panic!("no {member} in {list}"));
    items.iter().map(|item| item[name].as_str().unwrap().to_owned()).collect()
}
