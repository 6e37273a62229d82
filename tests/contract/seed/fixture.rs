use std::path::{Path, PathBuf};

use reqwest::{Method, header};
use serde_json::Value;
use tokenwright_mock::{MockServer, Seed, World};

use crate::ops_manager::client::{Client, Credentials};

/// A server whose world is the one of a seed.
pub(super) struct Seeded {
    pub(super) server: MockServer,
    http: reqwest::Client,
    digest: Client,
}

impl Seeded {
    /// Serves what a seed in YAML says.
    pub(super) async fn of(text: &str) -> Self {
        let seed = Seed::parse(text).unwrap_or_else(|error| panic!("{error}"));
        Self::serve(&World::import(&seed).unwrap()).await
    }

    /// Serves the state of a world.
    pub(super) async fn serve(world: &World) -> Self {
        let server = MockServer::start().await;
        server.world().restore(world);
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        let digest = Client::new(http.clone(), &server.origin(), "x");
        Self { server, http, digest }
    }

    pub(super) fn world(&self) -> &World {
        self.server.world()
    }

    /// Takes an export of the world, as text, to another server.
    pub(super) async fn moved(&self) -> Self {
        Self::of(&self.world().export().to_json()).await
    }

    /// Sends a request; returns status and body, `null` if there is none.
    pub(super) async fn send(
        &self,
        method: Method,
        target: &str,
        authorization: &str,
        body: Option<Value>,
    ) -> (u16, Value) {
        let mut request = self.http.request(method, format!("http://{}{target}", self.server.address()));
        request = request.header(header::AUTHORIZATION, authorization);
        if let Some(body) = body {
            request = request.header(header::CONTENT_TYPE, "application/json").body(body.to_string());
        }
        let response = request.send().await.unwrap();
        let (status, text) = (response.status().as_u16(), response.text().await.unwrap());
        (status, if text.is_empty() { Value::Null } else { serde_json::from_str(&text).expect(&text) })
    }

    pub(super) async fn get(&self, target: &str, authorization: &str) -> (u16, Value) {
        self.send(Method::GET, target, authorization, None).await
    }

    /// Sends a request with an API key of Ops Manager.
    pub(super) async fn call(
        &self,
        credentials: &Credentials,
        method: Method,
        target: &str,
        body: Option<Value>,
    ) -> (u16, Value) {
        let body = body.map(|body| body.to_string());
        let reply = self.digest.call(credentials, &method, target, body.as_deref()).await;
        (reply.status, if reply.text.is_empty() { Value::Null } else { reply.json() })
    }
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
