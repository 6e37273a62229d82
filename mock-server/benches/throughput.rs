//! What credentials, validation, worlds and the journal cost: an authenticated lookup beside two typed endpoints of
//! Dropshot that answer the same request.
//!
//! The first does what a mock written by hand would: it reads the header, and looks up both tokens. The second checks
//! nothing and answers the same bytes to everybody. All servers run on one runtime and take turns of a fraction of a
//! second, each under the load of several connections; what is printed is the median over the turns.

#![expect(clippy::unwrap_used, reason = "a benchmark that cannot go on has nothing to measure")]
#![expect(clippy::print_stdout, reason = "the table is what it is run for")]

mod fixture;

use std::collections::HashMap;
use std::thread;
use std::time::{Duration, Instant};

use dropshot::{
    ApiDescription, ApiEndpoint, ClientErrorStatusCode, ConfigDropshot, HttpError, HttpResponseOk, HttpServer, Path,
    RequestContext, ServerBuilder, ServerContext, TypedBody, endpoint,
};
use fixture::{Astrom, Connection, Host, Room as _};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tokenwright_mock::Secret;
use tokenwright_mock::astrom::Service;
use tokenwright_mock::internals::generated::astrom::ops::ApiTokenLookup;

/// As many as a test has, and more than a cache of the processor holds.
const N_TOKENS: [usize; 2] = [100, 10_000];
const N_CONNECTIONS: usize = 4;
const N_TURNS: usize = 40;
const TURN: Duration = Duration::from_millis(250);

#[derive(Deserialize, JsonSchema)]
#[expect(dead_code, reason = "a bare endpoint reads what it is sent and does nothing with it")]
struct Place {
    environment_id: String,
}

#[derive(Deserialize, JsonSchema)]
struct Lookup {
    token: String,
}

/// The members that the answer of the mock has.
#[derive(Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct ApiToken {
    id: String,
    name: String,
    enabled: bool,
    owner: String,
    personal_access_token: bool,
    creation_date: String,
    scopes: Vec<String>,
}

#[endpoint { method = POST, path = "/e/{environment_id}/api/v2/apiTokens/lookup" }]
async fn lookup(
    rqctx: RequestContext<ApiToken>,
    _place: Path<Place>,
    _body: TypedBody<Lookup>,
) -> Result<HttpResponseOk<ApiToken>, HttpError> {
    Ok(HttpResponseOk(rqctx.context().clone()))
}

/// All tokens by their secrets.
type Tokens = HashMap<String, ApiToken>;

#[endpoint { method = POST, path = "/e/{environment_id}/api/v2/apiTokens/lookup" }]
async fn checked_lookup(
    rqctx: RequestContext<Tokens>,
    _place: Path<Place>,
    body: TypedBody<Lookup>,
) -> Result<HttpResponseOk<ApiToken>, HttpError> {
    let tokens = rqctx.context();
    let header = rqctx.request.headers().get("authorization").and_then(|value| value.to_str().ok());
    let caller = header.and_then(|header| header.strip_prefix("Api-Token ")).and_then(|secret| tokens.get(secret));
    if !caller.is_some_and(|caller| caller.enabled) {
        return Err(HttpError::for_client_error_with_status(None, ClientErrorStatusCode::UNAUTHORIZED));
    }
    let found = tokens.get(&body.into_inner().token);
    found.cloned().map(HttpResponseOk).ok_or_else(|| HttpError::for_not_found(None, "no such token".to_owned()))
}

fn serve<T: ServerContext>(endpoint: impl Into<ApiEndpoint<T>>, context: T) -> HttpServer<T> {
    let mut description = ApiDescription::new();
    description.register(endpoint).unwrap();
    let log = slog::Logger::root(slog::Discard, slog::o!());
    let config = ConfigDropshot { bind_address: ([127, 0, 0, 1], 0).into(), ..ConfigDropshot::default() };
    ServerBuilder::new(description, context, log).config(config).start().unwrap()
}

fn main() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let _runtime = runtime.enter();
    println!("lookups per second over {N_CONNECTIONS} connections, median of {N_TURNS} turns");
    for n_tokens in N_TOKENS {
        let room = Astrom::on(Host::server(), n_tokens);
        let requests: Vec<Vec<u8>> = room.tokens.iter().map(|(_, secret)| room.lookup(secret).bytes()).collect();
        let answer = |secret: &Secret| -> ApiToken {
            let answer = room.lookup(secret).answer::<Service, ApiTokenLookup>(room.host().as_ref());
            serde_json::from_slice(&answer).unwrap()
        };
        let secrets = room.tokens.iter().map(|(_, secret)| secret);
        let mut tokens: Tokens = secrets.map(|secret| (secret.expose().to_owned(), answer(secret))).collect();
        // Nobody looks the calling token up, so its entry only has to be there.
        tokens.insert(room.admin().expose().to_owned(), answer(&room.tokens[0].1));
        let checked = serve(checked_lookup, tokens);
        let bare = serve(lookup, answer(&room.tokens[0].1));

        let open = |address| (0..N_CONNECTIONS).map(|_| Connection::open(address)).collect::<Vec<Connection>>();
        let (mut of_bare, mut of_checked) = (open(bare.local_addr()), open(checked.local_addr()));
        let mut of_mock: Vec<Connection> = (0..N_CONNECTIONS).map(|_| room.host().connect()).collect();
        let turns: Vec<[f64; 3]> = (0..N_TURNS)
            .map(|_| [&mut of_bare, &mut of_checked, &mut of_mock].map(|own| per_second(own, &requests)))
            .collect();
        println!("{n_tokens} tokens");
        println!("  endpoint that checks nothing     {:10.0}", median(turns.iter().map(|[bare, ..]| *bare)));
        println!("  endpoint that looks tokens up    {:10.0}", median(turns.iter().map(|[_, checked, _]| *checked)));
        println!("  mock with journal                {:10.0}", median(turns.iter().map(|[.., mock]| *mock)));
        println!("  mock against checking nothing    {:10.3}", median(turns.iter().map(|[bare, _, mock]| mock / bare)));
        println!(
            "  mock against looking up          {:10.3}",
            median(turns.iter().map(|[_, other, mock]| mock / other))
        );
    }
}

/// Sends requests over all connections for one turn.
fn per_second(connections: &mut [Connection], requests: &[Vec<u8>]) -> f64 {
    let started = Instant::now();
    let n_sent: usize = thread::scope(|scope| {
        let senders: Vec<_> = connections
            .iter_mut()
            .enumerate()
            .map(|(n, connection)| {
                // Each at another place of the list.
                let own = requests.iter().cycle().skip(n * requests.len() / N_CONNECTIONS);
                scope.spawn(move || {
                    let mut n_sent = 0;
                    for request in own.take_while(|_| started.elapsed() < TURN) {
                        connection.exchange(request);
                        n_sent += 1;
                    }
                    n_sent
                })
            })
            .collect();
        senders.into_iter().map(|sender| sender.join().unwrap()).sum()
    });
    f64::from(u32::try_from(n_sent).unwrap()) / started.elapsed().as_secs_f64()
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
