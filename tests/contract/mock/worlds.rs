//! Isolated worlds on one port.

use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use tokenwright_mock::astrom::{Scope, TokenSeed};
use tokenwright_mock::{Clock, DrawnIds, Effect, Fault, Info, MockServer, NewWorld, Secret, ServedWorld};
use tokio::task::JoinSet;

use super::wire;

async fn status(server: &MockServer, info: &Info) -> u16 {
    wire::exchange(server.address(), &wire::listing(info)).await.unwrap().status
}

#[tokio::test]
async fn credentials_of_one_world_are_unknown_in_another() {
    let server = MockServer::start().await;
    let [a, b] = [(), ()].map(|()| server.create_world(NewWorld::default()).unwrap());
    assert_eq!([status(&server, a.info().unwrap()).await, status(&server, b.info().unwrap()).await], [200, 200]);
    let mut mixed = a.info().unwrap().clone();
    mixed.astrom.token = b.info().unwrap().astrom.token.clone();
    assert_eq!(status(&server, &mixed).await, 401);
}

#[tokio::test]
async fn tenants_of_a_world_begin_with_its_id() {
    let server = MockServer::start().await;
    let world = server.create_world(NewWorld::default().with_id("0badcafe".parse().unwrap())).unwrap();
    let info = world.info().unwrap();
    for id in [
        &info.astrom.environment_id,
        &info.astra_control.account_id,
        &info.ops_manager.org_id,
        &info.ops_manager.project_id,
        &info.ops_manager.second_project_id,
    ] {
        assert!(id.starts_with("0badcafe"), "{id}");
    }
}

#[tokio::test]
async fn clocks_of_worlds_are_their_own() {
    let server = MockServer::start().await;
    let [a, b] = [(), ()].map(|()| {
        let clock = Clock::frozen("2026-11-22T10:00:00Z".parse().unwrap());
        server.create_world(NewWorld::default().with_clock(clock)).unwrap()
    });
    a.clock.advance(TimeDelta::days(400));
    assert_eq!(status(&server, a.info().unwrap()).await, 200);
    assert_eq!(a.journal.entries()[0].at - b.clock.now(), TimeDelta::days(400));
}

#[tokio::test]
async fn deleted_world_is_gone_and_its_id_free() {
    let server = MockServer::start().await;
    let id = "0badcafe".parse().unwrap();
    let world = server.create_world(NewWorld::default().with_id(id)).unwrap();
    let taken = server.create_world(NewWorld::default().with_id(id)).unwrap_err();
    assert!(taken.to_string().contains("0badcafe already"), "{taken}");
    assert!(server.delete_world(id) && !server.delete_world(id));
    assert_eq!(status(&server, world.info().unwrap()).await, 404);
    server.create_world(NewWorld::default().with_id(id)).unwrap();
}

/// Goal: paths that name no tenant lead to the world of the credential.
/// Method: `GET /orgs` with the key of each world, as curl does it.
#[tokio::test]
async fn credential_leads_to_its_world_where_the_path_names_none() {
    let server = MockServer::start().await;
    let world = server.create_world(NewWorld::default()).unwrap();
    for info in [world.info().unwrap(), server.info().unwrap()] {
        let ops = &info.ops_manager;
        let user = format!("{}:{}", ops.public_key, ops.private_key.expose());
        let output = tokio::process::Command::new("curl")
            .args(["-s", "--noproxy", "*", "--digest", "--user", &user, &format!("{}/orgs", ops.base_url)])
            .output();
        let answer = String::from_utf8(output.await.unwrap().stdout).unwrap();
        let answer: serde_json::Value = serde_json::from_str(&answer).expect(&answer);
        assert_eq!(answer["results"][0]["id"], ops.org_id.as_str(), "{answer}");
        let hosted = format!(
            "GET /api/v2/apiTokens HTTP/1.1\r\nHost: mock\r\nAuthorization: Api-Token {}\r\n",
            info.astrom.token.expose()
        );
        assert_eq!(wire::exchange(server.address(), &hosted).await.unwrap().status, 200);
    }
}

/// Goal: that holds for credentials that are created and deleted, and for worlds that are copied, put back and deleted.
#[tokio::test]
async fn credential_that_comes_and_goes_leads_to_its_world() {
    let server = MockServer::start().await;
    let world = server.create_world(NewWorld::default().with_id("0000000a".parse().unwrap())).unwrap();
    let hosted = async |method: &str, path: &str, token: &Secret| {
        let head = format!(
            "{method} /api/v2/apiTokens{path} HTTP/1.1\r\nHost: mock\r\nAuthorization: Api-Token {}\r\n",
            token.expose()
        );
        wire::exchange(server.address(), &head).await.unwrap().status
    };
    let add = || {
        let seed = TokenSeed::new("john.smith", &[Scope::ApiTokensRead], world.clock.now());
        world.astrom().default_environment().unwrap().add_token(&world.ids, seed).unwrap()
    };
    let added = add();
    assert_eq!(hosted("GET", "", &added.secret).await, 200);
    let copy = server.fork_world(&world, Some("0000000b".parse().unwrap())).unwrap();
    world.reset().unwrap();
    assert_eq!(hosted("GET", "", &added.secret).await, 200, "the copy has it");
    assert_eq!(copy.journal.n_recorded(), 1);
    world.restore(&copy).unwrap_err();
    world.restore(&copy.fork_as(&mut DrawnIds(&world.ids)).unwrap()).unwrap();
    let url = format!("/e/{}/api/v2/apiTokens/{}", world.tenant_ids()[0], added.id);
    let delete = format!(
        "DELETE {url} HTTP/1.1\r\nHost: mock\r\nAuthorization: Api-Token {}\r\n",
        world.info().unwrap().astrom.token.expose()
    );
    assert_eq!(wire::exchange(server.address(), &delete).await.unwrap().status, 204);
    assert_eq!(hosted("GET", "", &added.secret).await, 200, "the copy still has it");
    assert_eq!(copy.journal.n_recorded(), 2);
    world.reset().unwrap();
    assert!(server.delete_world(copy.id()));
    assert_eq!(hosted("GET", "", &added.secret).await, 401);
    let own = world.info().unwrap().astrom.token.clone();
    let added = add();
    assert_eq!(hosted("DELETE", &format!("/{}", added.id), &own).await, 204);
    assert_eq!(hosted("GET", "", &added.secret).await, 401);
    assert!(server.delete_world(world.id()));
    assert_eq!(hosted("GET", "", &own).await, 401);
}

/// Goal: the same id, seed, clock and requests give the same bytes.
#[tokio::test]
async fn seeded_world_answers_the_same_bytes() {
    let mut answers = Vec::new();
    for _ in 0..2 {
        let server = MockServer::start().await;
        let clock = Clock::frozen("2026-11-22T10:00:00Z".parse().unwrap());
        let new = NewWorld::default().with_id("0badcafe".parse().unwrap()).with_seed(5).with_clock(clock);
        let world = server.create_world(new).unwrap();
        let received = wire::exchange(server.address(), &wire::listing(world.info().unwrap())).await.unwrap();
        answers.push((received.status, received.body));
    }
    assert_eq!(answers[0], answers[1]);
}

/// Worlds on one port unless `WORLDS` says otherwise.
const N_WORLDS_DEFAULT: usize = 1_000;

/// Goal: however many worlds are on one port, they do not notice each other.
/// Method: each gets a request with its own credential, which a fault answers in every second world, and one with the
/// credential of its neighbour. Its journal has these two and no other, at the time at which its clock was left.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_worlds_do_not_notice_each_other() {
    const N_CLIENTS: usize = 4;
    let n_worlds = std::env::var("WORLDS").map_or(N_WORLDS_DEFAULT, |text| text.parse().expect("a number"));
    let server = MockServer::start().await;
    let worlds: Arc<[ServedWorld]> = (0..n_worlds)
        .map(|place| {
            let world = server.create_world(NewWorld::default().with_clock(Clock::frozen(begins(place)))).unwrap();
            if place % 2 == 1 {
                world.faults.add(Fault::new(Effect::status(503)).times(1)).unwrap();
            }
            world
        })
        .collect();
    let address = server.address();
    let mut clients = JoinSet::new();
    for first in 0..N_CLIENTS {
        let worlds = worlds.clone();
        clients.spawn(async move {
            for place in (first..n_worlds).step_by(N_CLIENTS) {
                let own = worlds[place].info().unwrap();
                let mut mixed = own.clone();
                mixed.astrom.token = worlds[(place + 1) % n_worlds].info().unwrap().astrom.token.clone();
                for info in [own, &mixed] {
                    wire::exchange(address, &wire::listing(info)).await.unwrap();
                }
            }
        });
    }
    clients.join_all().await;
    for (place, world) in worlds.iter().enumerate() {
        let seen: Vec<_> = world.journal.entries().into_iter().map(|entry| (entry.status, entry.at)).collect();
        let answered = if place % 2 == 1 { 503 } else { 200 };
        assert_eq!(seen, [answered, 401].map(|status| (Some(status), begins(place))), "world {place}");
    }
    assert_eq!(server.world().journal.n_recorded(), 0, "nobody asked the default world");
}

/// Returns where the clock of one of many worlds stands: each a second behind the one before.
fn begins(place: usize) -> DateTime<Utc> {
    DateTime::from_timestamp(1_800_000_000 + i64::try_from(place).unwrap(), 0).unwrap()
}

/// Goal: what nobody knows is an error that names it, and no panic; what is known can be read all the same.
#[tokio::test]
async fn what_is_not_known_of_a_world_is_an_error() {
    let server = MockServer::builder().without_demo().start().await.unwrap();
    let unknown = server.info().unwrap_err().to_string();
    assert!(unknown.starts_with("base_url of astrom is not known: the world has no such tenant"), "{unknown}");
    assert!(server.access().ops_manager.base_url.is_some());
    let demo = MockServer::start().await;
    let copy = demo.fork_world(demo.world(), None).unwrap();
    let unknown = copy.info().unwrap_err().to_string();
    assert!(unknown.starts_with("token of astrom is not known"), "{unknown}");
    assert!(copy.access().astrom.environment_id.is_some());
}
