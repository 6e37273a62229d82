//! How much more a request costs with a million stored tokens than with a thousand.
//!
//! Criterion measures one size minutes before the other, and a machine that others use is faster or
//! slower by then. Here both sizes take turns of a few milliseconds, and what is printed is the median
//! over the turns: of the time with a thousand tokens, and of the ratio of two neighbouring turns.

#![expect(clippy::unwrap_used, reason = "a benchmark that cannot go on has nothing to measure")]
#![expect(clippy::print_stdout, reason = "the table is what it is run for")]

mod fixture;

use std::cell::RefCell;
use std::hint::black_box;
use std::time::{Duration, Instant};

use fixture::{AstraControl, Astrom, Host, OpsManager, Room, Sent, Shuffled};
use tokenwright_mock::internals::generated::{astra_control, astrom, ops_manager};
use tokenwright_mock::internals::http::{Handle, Operation};
use tokenwright_mock::{astra_control as control_room, astrom as astrom_room, ops_manager as ops_room};

const SIZES: [usize; 2] = [1_000, 1_000_000];

/// Requests that are made ready at a time: their own memory stays in the nearest cache.
const BATCH: usize = 128;

/// The time that one size gets before it is the other's turn.
const TURN: Duration = Duration::from_millis(20);

const N_TURNS: usize = 60;

/// How requests are made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    /// From credentials to the rendered response, without a socket.
    InProcess,
    /// Over one connection of the loopback interface, which stays open.
    OverTheWire,
}

fn main() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let _runtime = runtime.enter();
    for way in [Way::InProcess, Way::OverTheWire] {
        println!("{:28} {:>12} {:>14}", format!("{way:?}"), "1,000 tokens", "1,000,000");
        let hosts =
            || SIZES.map(|n_tokens| (if way == Way::InProcess { Host::world() } else { Host::server() }, n_tokens));
        measure_astrom(way, hosts());
        measure_astra_control(way, hosts());
        measure_ops_manager(way, hosts());
    }
}

fn measure_astrom(way: Way, hosts: [(Host, usize); 2]) {
    use astrom::ops;
    use astrom_room::Service;
    let rooms = hosts.map(|(host, n_tokens)| Astrom::on(host, n_tokens));
    let pages = rooms.each_ref().map(|room| {
        let mut pages = room.pages();
        // The last one is shorter.
        pages.pop();
        pages
    });
    let shuffled = RefCell::new(Shuffled::default());
    let token = |size: usize| shuffled.borrow_mut().next(&rooms[size].tokens);
    compare::<Service, ops::ApiTokenLookup, _>(way, "astrom lookup", &rooms, |size| rooms[size].lookup(&token(size).1));
    let mut n_updates = 0;
    compare::<Service, ops::ApiTokenUpdate, _>(way, "astrom update", &rooms, |size| {
        n_updates += 1;
        rooms[size].update(&token(size).0, &format!("pipeline {n_updates}"))
    });
    compare::<Service, ops::ApiTokenList, _>(way, "astrom first page", &rooms, |size| rooms[size].list(""));
    compare::<Service, ops::ApiTokenList, _>(way, "astrom any page", &rooms, |size| {
        rooms[size].list(shuffled.borrow_mut().next::<String>(&pages[size]))
    });
}

fn measure_astra_control(way: Way, hosts: [(Host, usize); 2]) {
    use astra_control::ops;
    use control_room::Service;
    let rooms = hosts.map(|(host, n_tokens)| AstraControl::on(host, n_tokens));
    let shuffled = RefCell::new(Shuffled::default());
    let token = |size: usize| shuffled.borrow_mut().next(&rooms[size].tokens);
    compare::<Service, ops::TokenGet, _>(way, "astra_control get", &rooms, |size| rooms[size].get(token(size)));
    let mut n_updates = 0;
    compare::<Service, ops::TokenUpdate, _>(way, "astra_control update", &rooms, |size| {
        n_updates += 1;
        rooms[size].update(token(size), &format!("pipeline-{n_updates}"))
    });
    compare::<Service, ops::TokenList, _>(way, "astra_control first page", &rooms, |size| {
        rooms[size].list("?limit=100")
    });
    let pages = SIZES.map(|n_tokens| (1..n_tokens / 100).collect::<Vec<_>>());
    compare::<Service, ops::TokenList, _>(way, "astra_control any page", &rooms, |size| {
        let page = shuffled.borrow_mut().next(&pages[size]) * 100;
        rooms[size].list(&format!("?limit=100&skip={page}"))
    });
}

fn measure_ops_manager(way: Way, hosts: [(Host, usize); 2]) {
    use ops_manager::ops;
    use ops_room::Service;
    let rooms = hosts.map(|(host, n_keys)| OpsManager::on(host, n_keys));
    let shuffled = RefCell::new(Shuffled::default());
    let key = |size: usize| shuffled.borrow_mut().next(&rooms[size].keys);
    compare::<Service, ops::OrgApiKeyGet, _>(way, "ops_manager get", &rooms, |size| rooms[size].get(key(size)));
    let mut n_updates = 0;
    compare::<Service, ops::OrgApiKeyUpdate, _>(way, "ops_manager update", &rooms, |size| {
        n_updates += 1;
        rooms[size].update(key(size), &format!("pipeline {n_updates}"))
    });
    compare::<Service, ops::OrgApiKeyList, _>(way, "ops_manager first page", &rooms, |size| rooms[size].list(""));
    let pages = SIZES.map(|n_keys| (1..=n_keys / 100).collect::<Vec<_>>());
    compare::<Service, ops::OrgApiKeyList, _>(way, "ops_manager any page", &rooms, |size| {
        rooms[size].list(&format!("?pageNum={}", shuffled.borrow_mut().next(&pages[size])))
    });
}

/// Prints a row of the table; `make` makes the next request to the room of that number.
fn compare<V: Handle<O>, O: Operation, R: Room>(
    way: Way,
    name: &str,
    rooms: &[R; 2],
    mut make: impl FnMut(usize) -> Sent,
) {
    let mut connections = rooms.each_ref().map(|room| (way == Way::OverTheWire).then(|| room.host().connect()));
    let mut turn = |size: usize| {
        let mut batch = || {
            let requests: Vec<Sent> = (0..BATCH).map(|_| make(size)).collect();
            match &mut connections[size] {
                Some(connection) => {
                    let requests: Vec<Vec<u8>> = requests.iter().map(Sent::bytes).collect();
                    let started = Instant::now();
                    requests.iter().for_each(|request| connection.exchange(request));
                    started.elapsed()
                }
                None => {
                    let started = Instant::now();
                    for request in requests {
                        black_box(request.answer::<V, O>(rooms[size].host().as_ref()));
                    }
                    started.elapsed()
                }
            }
        };
        // The first batch finds the caches full of the other size.
        batch();
        let (mut elapsed, mut n_requests) = (Duration::ZERO, 0_u32);
        while elapsed < TURN {
            elapsed += batch();
            n_requests += u32::try_from(BATCH).unwrap();
        }
        elapsed.as_secs_f64() / f64::from(n_requests)
    };
    let turns: Vec<[f64; 2]> = (0..N_TURNS).map(|_| [turn(0), turn(1)]).collect();
    let small = median(turns.iter().map(|[small, _]| *small));
    let ratio = median(turns.iter().map(|[small, large]| large / small));
    println!("{name:28} {:9.1} µs {:+13.1} %", small * 1e6, (ratio - 1.0) * 100.0);
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
