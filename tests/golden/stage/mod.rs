//! What a golden can ask to be there, made through the mock's own world.
//!
//! Every golden has a server of its own, whose clock stands still. What each stage has by itself, and
//! what the names mean that a file can give after `given`, is said in the module of the API.

mod astra_control;
mod astrom;
mod ops_manager;

use std::any::Any;
use std::net::SocketAddr;

use tokenwright_mock::{Effect, Fault, RateLimit, World};

use super::template::Values;

/// A running server with all that was asked for.
pub(crate) struct Stage {
    pub(crate) address: SocketAddr,
    pub(crate) values: Values,
    /// Keeps the server running.
    server: Box<dyn Any>,
}

impl Stage {
    fn new(address: SocketAddr, values: Vec<(String, String)>, server: impl Any) -> Self {
        Self { address, values: values.into_iter().collect(), server: Box::new(server) }
    }

    /// Answers the challenge of HTTP Digest for a request with this request line.
    pub(crate) async fn digest(&self, who: &str, request_line: &str) -> Result<String, String> {
        match self.server.downcast_ref::<ops_manager::Set>() {
            Some(set) => set.digest(self.address, who, request_line).await,
            None => Err("only Ops Manager has HTTP Digest".to_owned()),
        }
    }
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
