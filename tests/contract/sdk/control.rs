//! The client of the control API against a mock.

use tokenwright::control::{Client, EffectKind, types};
use tokenwright::{BuildError, ClientBuilder, Error, RetryPolicy, TokenSecret, astrom};
use tokenwright_mock::{Control, MockServer, Secret};

use super::trusting;
use crate::test_world::TestWorld;

/// A builder for a client of the server that a world is on.
fn builder(place: &TestWorld) -> ClientBuilder<Client> {
    trusting(Client::builder(place.origin()), place)
}

fn client(place: &TestWorld) -> Client {
    builder(place).build().unwrap()
}

/// Makes a world beside that of the test, which goes with it.
async fn create(place: &TestWorld, mock: &Client, body: types::builder::WorldCreate) -> types::World {
    let world = mock.world_create().body(body).send().await.unwrap().into_inner();
    place.adopt(&world.id);
    world
}

fn lister(place: &TestWorld, world: &types::World) -> astrom::Client {
    let base_url = world.astrom.base_url.clone().unwrap();
    let builder = trusting(astrom::Client::builder(base_url), place).credential(world.astrom.token.clone().unwrap());
    builder.retry_policy(RetryPolicy::never()).build().unwrap()
}

#[tokio::test]
async fn world_is_made_moved_broken_verified_and_deleted() {
    let place = TestWorld::start().await;
    let mock = client(&place);
    let world = create(&place, &mock, types::WorldCreate::builder().seed(7)).await;
    let id = world.id.as_str();
    let clock = types::ClockUpdate::builder().set("2030-01-01T00:00:00Z".to_owned()).is_frozen(true).rate(60.0);
    let clock = mock.clock_update().world_id(id).body(clock).send().await.unwrap();
    assert_eq!((clock.now.as_str(), clock.is_frozen, clock.rate), ("2030-01-01T00:00:00Z", true, 60.0));
    let effect = types::Effect::builder().kind(EffectKind::STATUS).status(503);
    let fault = types::Fault::builder().operation("api_token_list".to_owned()).after(1).times(1).effect(effect);
    let fault = mock.fault_create().world_id(id).body(fault).send().await.unwrap().into_inner();
    assert_eq!((fault.id, fault.n_applied), (1, 0));

    let lister = lister(&place, &world);
    let mut statuses = Vec::new();
    for _ in 0..3 {
        let listed = lister.api_token_list().send().await;
        statuses.push(listed.map_or_else(|error| error.status().unwrap().as_u16(), |page| page.status().as_u16()));
    }
    assert_eq!(statuses, [200, 503, 200]);

    let query = types::Query::builder().operation("api_token_list".to_owned()).fault(EffectKind::STATUS);
    let query = types::Query::try_from(query).unwrap();
    for (n, met) in [(1, true), (2, false)] {
        let required = types::Verification::builder().query(query.clone()).exactly(n);
        let verdict = mock.journal_verify().world_id(id).body(required).send().await.unwrap().into_inner();
        assert_eq!((verdict.met, verdict.report.is_none()), (met, met), "{verdict:?}");
    }
    let required = types::Verification::builder().query(query).exactly(2).must_be_met(true);
    let error = mock.journal_verify().world_id(id).body(required).send().await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(417), "{error}");
    let vendor = error.vendor_error().expect("a report");
    assert!(vendor.message.starts_with("Expectation Failed: expected exactly 2 exchanges"), "{vendor}");
    assert!(!error.is_retryable());
    let journal = mock.journal_get().world_id(id).status(200).send().await.unwrap().into_inner();
    assert_eq!(journal.entries.iter().map(|entry| entry.number).collect::<Vec<_>>(), [1, 3]);
    mock.world_delete().world_id(id).send().await.unwrap();
    let error = mock.world_get().world_id(id).send().await.unwrap_err();
    assert!(error.to_string().contains(&format!("there is no world {id}")), "{error}");
}

/// Goal: what names the world, in the answer that made it, is enough to reach the server.
#[tokio::test]
async fn client_is_made_from_the_control_url_of_a_world() {
    let place = TestWorld::start().await;
    let world = create(&place, &client(&place), types::WorldCreate::builder()).await;
    let mock = trusting(Client::builder(&world.control_url), &place).build().unwrap();
    assert_eq!(mock.world_get().world_id(&world.id).send().await.unwrap().id, world.id);
}

#[tokio::test]
async fn states_snapshots_and_copies_go_through() {
    let place = TestWorld::start().await;
    let (mock, id) = (client(&place), place.free_id());
    let id = id.as_str();
    let copy = types::WorldCreate::builder().fork_of(place.id());
    let copy = mock.world_create_with_id().world_id(id).body(copy).send().await.unwrap().into_inner();
    assert!(copy.astrom.environment_id.unwrap().starts_with(id) && copy.astrom.token.is_none());
    mock.snapshot_keep().world_id(id).snapshot("s").send().await.unwrap();
    let state = mock.state_get().world_id(id).send().await.unwrap().into_inner();
    mock.state_update().world_id(id).body(types::State::builder()).send().await.unwrap();
    let described = mock.world_get().world_id(id).send().await.unwrap().into_inner();
    assert_eq!(described.tenants, Vec::<String>::new());
    mock.snapshot_restore().world_id(id).snapshot("s").send().await.unwrap();
    let again = mock.state_get().world_id(id).send().await.unwrap().into_inner();
    assert_eq!((&again.astrom, &again.ops_manager), (&state.astrom, &state.ops_manager));
    mock.world_reset().world_id(id).send().await.unwrap();
    let listed = mock.snapshot_list().world_id(id).send().await.unwrap().into_inner();
    assert_eq!(listed.snapshots.len(), 1);
}

#[tokio::test]
async fn token_is_sent_if_there_is_one_and_missed_if_it_is_required() {
    let control = Control::On { bearer: Some(Secret::new("correct-horse")) };
    let server = MockServer::builder().self_check(true).control(control).start().await.unwrap();
    let place = TestWorld::on(server);
    let error = client(&place).world_list().send().await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(401), "{error}");
    let builder = || builder(&place);
    let known = builder().credential("correct-horse").build().unwrap();
    assert_eq!(known.world_list().send().await.unwrap().ids, ["default"]);
    assert!(!format!("{known:?}").contains("correct-horse"), "{known:?}");
    assert!(matches!(builder().credential("").build(), Err(BuildError::UnusableCredential)));
}

#[tokio::test]
async fn refusal_tells_what_the_mock_has_found() {
    let place = TestWorld::start().await;
    let astrom = serde_json::json!({"environments": [{"id": ""}]});
    let state = types::State::builder().astrom(astrom);
    let error: Error = client(&place).state_update().world_id(place.id()).body(state).send().await.unwrap_err();
    let vendor = error.vendor_error().expect("an explanation");
    assert!(vendor.message.starts_with("Invalid state: no world can begin with this state"), "{vendor}");
    assert!(vendor.violations[0].message.contains("astrom.environments[0].id: must not be empty"), "{vendor}");
    assert!(!error.is_retryable());
}

#[tokio::test]
async fn secrets_of_a_world_do_not_print() {
    let place = TestWorld::start().await;
    let world = create(&place, &client(&place), types::WorldCreate::builder()).await;
    let secret = world.astra_control.token.as_ref().map(TokenSecret::expose).unwrap();
    let printed = format!("{world:?} {}", serde_json::to_string(&world).unwrap());
    assert!(!secret.is_empty() && !printed.contains(secret), "{printed}");
}
