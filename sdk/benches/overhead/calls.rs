//! The same call through the SDK and by hand, against one mock.

use std::fmt;
use std::hint::black_box;
use std::thread;
use std::time::Duration;

use serde_json::json;
use tokenwright::TokenSecret;
use tokenwright::astrom::{Client, types};
use tokenwright_mock::MockServer;
use tokio::runtime::{Builder, Runtime};

/// What the SDK sends, too.
const USER_AGENT: &str = concat!("tokenwright/", env!("CARGO_PKG_VERSION"));

/// Calls over which allocations are averaged.
const N_COUNTED: u64 = 1_000;

/// The base URL of the mock and a token that may look itself up.
#[derive(Clone)]
pub(crate) struct Target {
    base_url: String,
    token: String,
}

/// Starts a mock that lives as long as the program.
pub(crate) fn start_server() -> Target {
    let (sender, receiver) = std::sync::mpsc::channel();
    thread::spawn(move || {
        Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
            let server = MockServer::start().await;
            let info = &server.info().unwrap().astrom;
            sender.send(Target { base_url: info.base_url.clone(), token: info.token.expose().to_owned() }).unwrap();
            std::future::pending::<()>().await;
        });
    });
    receiver.recv().unwrap()
}

/// The same request by hand, header by header, with what the SDK does for it, too: a timeout, an error for a
/// status that is none of success, and the body decoded into the same type.
pub(crate) struct Bare {
    client: reqwest::Client,
    target: Target,
}

impl Bare {
    pub(crate) fn new(target: Target) -> Self {
        let client = reqwest::Client::builder().timeout(Duration::from_secs(30)).user_agent(USER_AGENT);
        Self { client: client.build().unwrap(), target }
    }

    pub(crate) async fn look_up(&self) -> types::ApiToken {
        let request = self.client.post(format!("{}/apiTokens/lookup", self.target.base_url));
        let request = request.header("authorization", format!("Api-Token {}", self.target.token));
        let request = request.header("accept", "application/json").json(&json!({ "token": self.target.token }));
        let body = request.send().await.unwrap().error_for_status().unwrap().bytes().await.unwrap();
        serde_json::from_slice(&body).unwrap()
    }
}

pub(crate) struct Sdk {
    client: Client,
    token: TokenSecret,
}

impl Sdk {
    pub(crate) fn new(target: &Target) -> Self {
        let client = Client::builder(&target.base_url).credential(target.token.as_str()).build().unwrap();
        Self { client, token: target.token.as_str().into() }
    }

    pub(crate) async fn look_up(&self) -> types::ApiToken {
        let body = types::ApiTokenSecret::builder().token(self.token.clone());
        self.client.api_token_lookup().body(body).send().await.unwrap().into_inner()
    }
}

/// How many allocations more a call through the SDK may make than one by hand.
const ALLOCATIONS_MORE_MAX: f64 = 2.0;

/// Allocations of a call.
pub(crate) struct Allocations {
    bare: f64,
    sdk: f64,
}

impl Allocations {
    /// Fails if those of the SDK are too many.
    pub(crate) fn checked(self) -> Self {
        assert!(self.sdk <= self.bare + ALLOCATIONS_MORE_MAX, "{self}");
        self
    }

    /// Counts them. They are those of the calling thread, so the server's are none of them.
    pub(crate) fn count(runtime: &Runtime, bare: &Bare, sdk: &Sdk) -> Self {
        Self {
            bare: average(|| drop(black_box(runtime.block_on(bare.look_up())))),
            sdk: average(|| drop(black_box(runtime.block_on(sdk.look_up())))),
        }
    }
}

impl fmt::Display for Allocations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "allocations a call: bare {:.1}, SDK {:.1}", self.bare, self.sdk)
    }
}

#[expect(clippy::cast_precision_loss, reason = "counts of allocations are small")]
fn average(mut call: impl FnMut()) -> f64 {
    // The first call connects.
    call();
    let counted = allocation_counter::measure(|| (0..N_COUNTED).for_each(|_| call()));
    counted.count_total as f64 / N_COUNTED as f64
}
