//! What credentials, validation, worlds and the journal cost: an authenticated lookup beside a bare typed endpoint
//! of Dropshot that answers the same bytes to the same request.
//!
//! Both servers run on one runtime and take turns of a fraction of a second, each under the load of several
//! connections; what is printed is the median over the turns.

#![expect(clippy::unwrap_used, reason = "a benchmark that cannot go on has nothing to measure")]
#![expect(clippy::print_stdout, reason = "the table is what it is run for")]

mod fixture;

use std::thread;
use std::time::{Duration, Instant};

use dropshot::{
    ApiDescription, ConfigDropshot, HttpError, HttpResponseOk, HttpServer, Path, RequestContext, ServerBuilder,
    TypedBody, endpoint,
};
use fixture::{Astrom, Connection, Host, Room as _};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tokenwright_mock::astrom::Service;
use tokenwright_mock::generated::astrom::ops::ApiTokenLookup;

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
#[expect(dead_code, reason = "a bare endpoint reads what it is sent and does nothing with it")]
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

fn bare(token: ApiToken) -> HttpServer<ApiToken> {
    let mut description = ApiDescription::new();
    description.register(lookup).unwrap();
    let log = slog::Logger::root(slog::Discard, slog::o!());
    let config = ConfigDropshot { bind_address: ([127, 0, 0, 1], 0).into(), ..ConfigDropshot::default() };
    ServerBuilder::new(description, token, log).config(config).start().unwrap()
}

fn main() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let _runtime = runtime.enter();
    println!("lookups per second over {N_CONNECTIONS} connections, median of {N_TURNS} turns");
    for n_tokens in N_TOKENS {
        let room = Astrom::on(Host::server(), n_tokens);
        let requests: Vec<Vec<u8>> = room.tokens.iter().map(|(_, secret)| room.lookup(secret).bytes()).collect();
        let answer = room.lookup(&room.tokens[0].1).answer::<Service, ApiTokenLookup>(room.host().as_ref());
        let bare = bare(serde_json::from_slice(&answer).unwrap());

        let mut of_bare: Vec<Connection> = (0..N_CONNECTIONS).map(|_| Connection::open(bare.local_addr())).collect();
        let mut of_mock: Vec<Connection> = (0..N_CONNECTIONS).map(|_| room.host().connect()).collect();
        let turns: Vec<[f64; 2]> =
            (0..N_TURNS).map(|_| [per_second(&mut of_bare, &requests), per_second(&mut of_mock, &requests)]).collect();
        println!("{n_tokens} tokens");
        println!("  bare endpoint of Dropshot  {:10.0}", median(turns.iter().map(|[bare, _]| *bare)));
        println!("  mock with journal          {:10.0}", median(turns.iter().map(|[_, mock]| *mock)));
        println!("  mock against bare          {:10.3}", median(turns.iter().map(|[bare, mock]| mock / bare)));
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
