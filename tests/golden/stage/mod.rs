//! What a golden can ask to be there, made through the mock's own world.
//!
//! Every golden has a server of its own, whose clock stands still. What each stage has by itself, and
//! what the names mean that a file can give after `given`, is said in the module of the API.

mod astra_control;
mod astrom;
mod ops_manager;

use chrono::TimeDelta;
use reqwest::Method;
use tokenwright_mock::{Effect, Fault, MockServer, RateLimit, World};

use super::file::Message;
use super::template::Values;
use super::wire::{Server, exchange};
use crate::ops_manager::client::Credentials;

/// A running server with all that was asked for.
pub(crate) struct Stage {
    pub(crate) server: Server,
    pub(crate) values: Values,
    set: Box<dyn Set + Send>,
}

/// What stands on a stage.
trait Set {
    fn server(&self) -> &MockServer;

    /// Returns who answers a challenge of HTTP Digest.
    fn credentials(&self, _who: &str) -> Result<&Credentials, String> {
        Err("only Ops Manager has HTTP Digest".to_owned())
    }

    /// How old a nonce is when it is used.
    fn nonce_age(&self) -> TimeDelta {
        TimeDelta::zero()
    }
}

impl Stage {
    fn new(values: Vec<(String, String)>, set: impl Set + Send + 'static) -> Self {
        let server = Server::plain(set.server().address());
        Self { server, values: values.into_iter().collect(), set: Box::new(set) }
    }

    pub(crate) fn world(&self) -> &World {
        self.set.server().world()
    }

    pub(crate) fn nonce_age(&self) -> TimeDelta {
        self.set.nonce_age()
    }

    /// Answers a challenge of HTTP Digest for a request with this request line.
    pub(crate) fn authorization(&self, who: &str, request_line: &str, nonce: &str) -> Result<String, String> {
        let message = Message { start: request_line.to_owned(), headers: Vec::new(), body: String::new() };
        let (method, target) = message.target().ok_or("no request line")?;
        let method = Method::from_bytes(method.as_bytes()).map_err(|error| error.to_string())?;
        Ok(self.set.credentials(who)?.on(nonce, "00000001").authorization(&method, target))
    }
}

/// Sends a request without credentials and returns the nonce that a server challenges it with.
pub(crate) async fn nonce(server: &Server, request_line: &str) -> Result<String, String> {
    let headers = vec![("Host".to_owned(), "mock".to_owned())];
    let challenge = exchange(server, &Message { start: request_line.to_owned(), headers, body: String::new() }).await;
    let nonce = challenge.header("www-authenticate").and_then(|text| text.split("nonce=\"").nth(1)?.split('"').next());
    nonce.map(str::to_owned).ok_or_else(|| format!("no challenge: {challenge:?}"))
}

/// Sets the stage of an API.
pub(crate) async fn set(api: &str, given: &[String]) -> Result<Stage, String> {
    match api {
        "astrom" => astrom::set(given).await,
        "astra_control" => astra_control::set(given).await,
        "ops_manager" => ops_manager::set(given).await,
        other => Err(format!("there is no stage for {other}")),
    }
}

/// Adds the fault that a file can ask for in every API: `fails_with_500` and the like answer every request
/// with that status, and with `throttled` a window of a minute lets no request through.
///
/// Returns whether the name is that of a fault.
fn add_fault(world: &World, name: &str) -> bool {
    let effect = match name.strip_prefix("fails_with_").map(str::parse) {
        Some(Ok(status)) => Effect::status(status),
        None if name == "throttled" => Effect::RateLimit(RateLimit { n_requests: 0, window_ms: 60_000 }),
        _ => return false,
    };
    world.faults.add(Fault::new(effect)).is_ok()
}

fn unknown(name: &str) -> String {
    format!("the stage has nothing called {name}")
}
