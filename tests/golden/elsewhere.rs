//! The same goldens on one server that many suites share, each exchange in a world of its own.
//!
//! What a golden asks for is set on a stage as ever; then the stage's world moves: a copy with other tenants is
//! exported and given to a world of the shared server over its control API, as a client in any language would do it.
//! The ids of the tenants are replaced in request and expected answer; everything else stays as it is written.
//!
//! The server is one of the test's own, or the program around the test, as `tokenwright-mock exec` announces it:
//!
//! ```sh
//! GOLDEN_SUITES=64 cargo run -- --tls self-issued exec -- cargo test -p contract-tests --test contract golden::elsewhere
//! ```

use std::env;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use serde_json::json;
use tokenwright_mock::{MockServer, WorldId};

use super::file::{Golden, Message};
use super::folder;
use super::replay::{compare, digest_of, filled};
use super::stage::{self, Stage};
use super::template::fill;
use super::wire::{Server, exchange};
use crate::test_world::Renamed;

/// Suites that run at the same time, unless `GOLDEN_SUITES` says how many.
const N_SUITES: u32 = 2;

/// The server that all suites share.
struct Shared {
    server: Server,
    n_worlds: AtomicU32,
    /// Keeps a server of the test's own running.
    _own: Option<MockServer>,
}

impl Shared {
    async fn find() -> Self {
        let own = match env::var("TOKENWRIGHT_CONTROL_URL") {
            Ok(url) => return Self::new(Server::at(&url, env::var("CA_CERTIFICATE").ok().as_deref()), None),
            Err(_) => MockServer::start().await,
        };
        Self::new(Server::plain(own.address()), Some(own))
    }

    fn new(server: Server, own: Option<MockServer>) -> Self {
        Self { server, n_worlds: AtomicU32::new(0), _own: own }
    }

    /// Returns the id of a world that nobody has yet.
    fn next_id(&self) -> WorldId {
        format!("{:08x}", self.n_worlds.fetch_add(1, Ordering::Relaxed)).parse().unwrap()
    }

    /// Sends a request to the control API, which has to succeed.
    async fn control(&self, method: &str, path: &str, body: &str) -> Result<(), String> {
        let request = Message {
            start: format!("{method} /_mock/worlds/{path} HTTP/1.1"),
            headers: vec![("Host".to_owned(), "localhost".to_owned())],
            body: body.to_owned(),
        };
        let answer = exchange(&self.server, &request).await;
        let is_done = answer.status_line.starts_with("HTTP/1.1 2");
        if is_done { Ok(()) } else { Err(format!("{method} {path}: {answer:?}")) }
    }
}

/// Returns a message with the new ids of tenants.
fn renamed_in(message: &Message, renamed: &Renamed) -> Message {
    let headers = message.headers.iter().map(|(name, value)| (name.clone(), renamed.text(value))).collect();
    Message { start: renamed.text(&message.start), headers, body: renamed.text(&message.body) }
}

/// What came of a golden.
enum Outcome {
    Agrees,
    /// Its path names no tenant, so nobody can tell whose it is on a server with many worlds.
    OfNoWorld,
}

async fn replay(shared: &Shared, api: &str, golden: &Golden) -> Result<Outcome, String> {
    let mut stage = stage::set(api, &golden.given).await?;
    let id = shared.next_id();
    let mut renamed = Renamed::of(id);
    let copy = stage.world().fork_as(&mut renamed).map_err(|error| error.to_string())?;
    let original = fill(&golden.request.start, &stage.values)?;
    let names_tenant = stage.world().tenant_ids().iter().any(|id| original.contains(id));
    for value in stage.values.values_mut() {
        *value = renamed.text(value);
    }
    let request = renamed_in(&golden.request, &renamed);
    let start = fill(&request.start, &stage.values)?;
    if !renamed.pairs.iter().any(|(_, new)| start.contains(new)) {
        let outcome = Outcome::OfNoWorld;
        return if names_tenant { Err(format!("{original} did not move to another world")) } else { Ok(outcome) };
    }
    shared.control("PUT", &format!("{id}/state"), &copy.export().to_json()).await?;
    for name in &golden.given {
        if let Some(effect) = effect(name) {
            shared.control("POST", &format!("{id}/faults"), &json!({ "effect": effect }).to_string()).await?;
        }
    }
    let outcome = Moved { shared, id, renamed: &renamed }.ask(&mut stage, &request, golden).await;
    shared.control("DELETE", &id.to_string(), "").await?;
    outcome.map(|()| Outcome::Agrees)
}

/// The world of a golden on the shared server.
struct Moved<'a> {
    shared: &'a Shared,
    id: WorldId,
    renamed: &'a Renamed,
}

impl Moved<'_> {
    async fn ask(&self, stage: &mut Stage, request: &Message, golden: &Golden) -> Result<(), String> {
        let Self { shared, id, renamed } = self;
        let start = fill(&request.start, &stage.values)?;
        let mut values = stage.values.clone();
        if let Some(who) = digest_of(request)? {
            let nonce = stage::nonce(&shared.server, &start).await?;
            let advance = json!({"advance": format!("PT{}S", stage.nonce_age().num_seconds())});
            shared.control("PATCH", &format!("{id}/clock"), &advance.to_string()).await?;
            values.insert(format!("digest:{who}"), stage.authorization(who, &start, &nonce)?);
        }
        let answer = exchange(&shared.server, &filled(request, &values)?).await;
        let mut golden = Golden { answer: renamed_in(&golden.answer, renamed), ..golden.clone() };
        if shared.server.is_encrypted() {
            // What the mock says of itself begins with the scheme of the connection.
            let host = request.headers.iter().find(|(name, _)| name == "Host").map_or("", |(_, host)| host);
            let encrypted = |text: &str| text.replace(&format!("http://{host}"), &format!("https://{host}"));
            golden.answer.body = encrypted(&golden.answer.body);
            golden.answer.headers.iter_mut().for_each(|(_, value)| *value = encrypted(value));
        }
        compare(&golden, &answer, &mut stage.values)
    }
}

/// The effect of a fault that a file can ask for; see `add_fault` of the stage.
fn effect(name: &str) -> Option<serde_json::Value> {
    match name.strip_prefix("fails_with_").map(str::parse::<u16>) {
        Some(Ok(status)) => Some(json!({"kind": "status", "status": status})),
        None if name == "throttled" => Some(json!({"kind": "rate_limit", "n_requests": 0, "window_ms": 60_000})),
        _ => None,
    }
}

/// Replays all goldens once; returns the failures, and how many agreed.
async fn suite(shared: Arc<Shared>) -> (Vec<String>, usize) {
    let (mut failures, mut n_agreed) = (Vec::new(), 0);
    for api in ["astrom", "astra_control", "ops_manager"] {
        for case in folder::read(api) {
            match replay(&shared, api, &case.golden).await {
                Ok(Outcome::Agrees) => n_agreed += 1,
                Ok(Outcome::OfNoWorld) => {}
                Err(failure) => failures.push(format!("{}: {failure}", case.name)),
            }
        }
    }
    (failures, n_agreed)
}

/// Goal: suites that share one server, in the test's process or another one, see what they see alone.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn suites_in_parallel_on_one_server_agree_with_all_goldens() {
    let shared = Arc::new(Shared::find().await);
    let n_suites = env::var("GOLDEN_SUITES").map_or(N_SUITES, |n| n.parse().expect("GOLDEN_SUITES is a number"));
    let suites: Vec<_> = (0..n_suites).map(|_| tokio::spawn(suite(shared.clone()))).collect();
    for suite in suites {
        let (failures, n_agreed) = suite.await.unwrap();
        assert!(failures.is_empty(), "{}", failures.join("\n\n"));
        assert!(n_agreed > 360, "{n_agreed} agreed");
    }
}
