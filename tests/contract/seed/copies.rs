use std::sync::Arc;

use chrono::TimeDelta;
use reqwest::Method;
use serde_json::json;
use tokenwright_mock::astra_control::{Role, TokenSeed as UserToken, Uuid};
use tokenwright_mock::astrom::{Scope, TokenSeed};
use tokenwright_mock::ops_manager::{NewKey, ObjectId};
use tokenwright_mock::{Clock, DrawnIds, Effect, Fault, Ids, Seed, Tenant, TenantIds, World, Worlds};

use super::fixture::Seeded;
use crate::ops_manager::client::Credentials;

/// All that a world stores, as one text.
fn state_of(world: &World) -> String {
    world.export().to_json()
}

#[tokio::test]
async fn copy_answers_as_its_original_and_goes_its_own_way() {
    let (world, demo) = World::demo();
    world.clock.freeze();
    let copy = Seeded::alone(&world.fork()).await;
    let original = Seeded::alone(&world).await;
    let tokens = format!("/e/{}/api/v2/apiTokens", demo.astrom.environment_id);
    let admin = format!("Api-Token {}", demo.astrom.token.expose());
    let create = || Some(json!({"name": "n", "scopes": ["metrics.read"]}));
    // Asked the same, both draw the same: also ids and secrets.
    let created = original.with(&admin).send(Method::POST, &tokens, create()).await;
    assert_eq!(created.0, 201);
    assert_eq!(copy.with(&admin).send(Method::POST, &tokens, create()).await, created);
    let id = created.1["id"].as_str().unwrap();
    assert_eq!(original.with(&admin).send(Method::DELETE, &format!("{tokens}/{id}"), None).await.0, 204);
    assert_eq!(copy.get(&format!("{tokens}/{id}"), &admin).await.0, 200);
    original.world().clock.advance(TimeDelta::days(1));
    assert_ne!(original.world().clock.now(), copy.world().clock.now());
}

#[tokio::test]
async fn copy_with_other_tenants_is_served_beside_its_original() {
    let (world, demo) = World::demo();
    let copy = Arc::new(world.fork_as(&mut DrawnIds(&Ids::from_seed(99))).unwrap());
    let world = Arc::new(world);
    assert!(copy.tenant_ids().iter().all(|id| !world.tenant_ids().contains(id)));
    let worlds = Worlds::new(world.clone());
    worlds.add("0badcafe".parse().unwrap(), copy.clone()).unwrap();
    for (ids, expected) in [(world.tenant_ids(), &world), (copy.tenant_ids(), &copy)] {
        assert_eq!(ids.len(), 5);
        assert!(ids.iter().all(|id| Arc::ptr_eq(&worlds.of(id), expected)));
    }

    let served = Seeded::alone(&copy).await;
    let environment = copy.astrom().default_environment().unwrap();
    let admin = format!("Api-Token {}", demo.astrom.token.expose());
    assert_eq!(served.get(&format!("/e/{}/api/v2/apiTokens", environment.id()), &admin).await.0, 200);
    assert_eq!(served.get(&format!("/e/{}/api/v2/apiTokens", demo.astrom.environment_id), &admin).await.0, 404);

    let export = copy.export();
    let account = export.astra_control.accounts[0].id.unwrap();
    let bearer = format!("Bearer {}", demo.astra_control.token.expose());
    let tokens = |account: &str| format!("/accounts/{account}/core/v1/users/{}/tokens", demo.astra_control.user_id);
    assert_eq!(served.get(&tokens(&account.to_string()), &bearer).await.0, 200);
    assert_eq!(served.get(&tokens(&demo.astra_control.account_id), &bearer).await.0, 404);

    let organization = &export.ops_manager.organizations[0];
    let owner = Credentials::new(&demo.ops_manager.public_key, demo.ops_manager.private_key.expose());
    let keys = |place: &str, id: &str| format!("/api/public/v1.0/{place}/{id}/apiKeys");
    for project in &organization.projects {
        let (status, list) =
            served.by(&owner).call(Method::GET, &keys("groups", &project.id.unwrap().to_string()), None).await;
        assert_eq!(status, 200, "{list}");
        for key in list["results"].as_array().unwrap() {
            let roles = key["roles"].as_array().unwrap();
            assert!(roles.iter().any(|role| role["groupId"] == project.id.unwrap().to_string()), "{key}");
        }
    }
    let (status, _) =
        served.by(&owner).call(Method::GET, &keys("orgs", &organization.id.unwrap().to_string()), None).await;
    assert_eq!(status, 200);
}

#[test]
fn copy_for_a_world_of_its_own_has_tenants_that_begin_with_its_id() {
    let (world, _) = World::demo();
    let [one, same] = [(); 2].map(|()| world.fork_into("0badcafe".parse().unwrap()).unwrap());
    let other = world.fork_into("0badbeef".parse().unwrap()).unwrap();
    assert!(one.tenant_ids().iter().all(|id| id.starts_with("0badcafe")), "{:?}", one.tenant_ids());
    assert!(other.tenant_ids().iter().all(|id| id.starts_with("0badbeef")), "{:?}", other.tenant_ids());
    assert_eq!(state_of(&one), state_of(&same), "the same copy at each run");
    let seed =
        Seed::parse("astrom: {environments: [{}, {id: given}]}\nops_manager: {organizations: [{name: o}]}").unwrap();
    let imported = World::import_into("0badcafe".parse().unwrap(), &seed).unwrap();
    let mut ids = imported.tenant_ids();
    ids.retain(|id| !id.starts_with("0badcafe"));
    assert_eq!(ids, ["given"]);
}

#[test]
fn reset_removes_faults_and_empties_the_journal() {
    let (world, _) = World::demo();
    world.faults.add(Fault::new(Effect::status(503))).unwrap();
    assert!(world.fork().faults.is_empty());
    world.restore(&World::demo().0);
    assert!(!world.faults.is_empty(), "another state is no other set-up");
    assert!(world.reset());
    assert!(world.faults.is_empty() && world.journal.entries().is_empty());
}

/// Gives a kind of tenant one id, and lets the others keep theirs.
struct All(&'static str, &'static str);

impl TenantIds for All {
    fn choose(&mut self, original: &Tenant) -> String {
        if original.kind() == self.0 { self.1.to_owned() } else { original.id().to_owned() }
    }
}

#[test]
fn tenants_of_a_copy_cannot_share_an_id() {
    let error = World::demo().0.fork_as(&mut All("project", "64a1f00000000000000000f1")).unwrap_err();
    assert_eq!(
        error.to_string(),
        "two tenants of the copy would have the id 64a1f00000000000000000f1; choose another one for each tenant"
    );
}

#[test]
fn tenant_of_a_copy_cannot_have_an_id_of_another_form() {
    for (kind, id) in [("environment", "a/b"), ("account", "a"), ("organization", "0badcafe"), ("project", "")] {
        let error = World::demo().0.fork_as(&mut All(kind, id)).unwrap_err();
        assert!(error.to_string().starts_with(&format!("the {kind} ")), "{error}");
    }
}

#[tokio::test]
async fn reset_undoes_everything_and_whoever_holds_a_tenant_holds_it_still() {
    let (world, demo) = World::demo();
    let start = state_of(&world);
    let environment = world.astrom().default_environment().unwrap();
    let account = world.astra_control().account(demo.astra_control.account_id.parse().unwrap()).unwrap();
    let organization = world.ops_manager().organization(demo.ops_manager.org_id.parse().unwrap()).unwrap();
    let (n_tokens, n_keys) = (environment.n_tokens(), organization.n_keys());

    world.clock.advance(TimeDelta::days(400));
    let now = world.clock.now();
    environment.add_token(&world.ids, TokenSeed::new("x", &[Scope::MetricsRead], now)).unwrap();
    world.astrom().add_environment("another", &world.ids);
    account.remove_user(demo.astra_control.user_id.parse().unwrap());
    let (user, added) = (Uuid::random(&world.ids), Uuid::random(&world.ids));
    account.add_user(user, Role::Viewer);
    let late = account.add_token(user, &UserToken::new("late", now), &world.ids).unwrap();
    world.astra_control().add_account(added, &world.ids);
    world.ops_manager().add_key(&organization, NewKey::new("late"), &world.ids).unwrap();
    world.ops_manager().add_organization(ObjectId::draw(&world.ids), "another");
    assert_ne!(state_of(&world), start);

    assert!(world.reset());
    assert_eq!(state_of(&world), start);
    assert_eq!((environment.n_tokens(), organization.n_keys()), (n_tokens, n_keys));
    environment.add_token(&world.ids, TokenSeed::new("x", &[], now)).unwrap();
    assert_eq!(world.astrom().default_environment().unwrap().n_tokens(), n_tokens + 1);

    let served = Seeded::alone(&world).await;
    let tokens =
        format!("/accounts/{}/core/v1/users/{}/tokens", demo.astra_control.account_id, demo.astra_control.user_id);
    assert_eq!(served.get(&tokens, &format!("Bearer {}", late.secret.expose())).await.0, 401);
    assert_eq!(served.get(&tokens, &format!("Bearer {}", demo.astra_control.token.expose())).await.0, 200);
}

#[test]
fn world_without_a_start_is_not_reset() {
    let world = World::empty(Clock::real(), Ids::from_seed(1));
    world.astrom().add_environment("e", &world.ids);
    assert!(!world.reset());
    assert_eq!(world.tenant_ids(), ["e"]);
    world.keep_start();
    world.astrom().add_environment("f", &world.ids);
    assert!(world.reset());
    assert_eq!(world.tenant_ids(), ["e"]);
}

#[test]
fn copy_resets_to_what_it_began_with() {
    let (world, _) = World::demo();
    world.astrom().add_environment("added", &world.ids);
    let copy = world.fork();
    assert!(world.reset() && copy.reset());
    assert_eq!(copy.tenant_ids().len(), world.tenant_ids().len() + 1);
}

/// Goal: worlds that are put back under load answer throughout, and are whole afterwards.
#[test]
fn reset_under_load_leaves_no_trace_of_either() {
    let (world, demo) = World::demo();
    world.clock.freeze();
    world.keep_start();
    let start = state_of(&world);
    let organization = world.ops_manager().organization(demo.ops_manager.org_id.parse().unwrap()).unwrap();
    let account = world.astra_control().account(demo.astra_control.account_id.parse().unwrap()).unwrap();
    let user = demo.astra_control.user_id.parse().unwrap();
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for _ in 0..200 {
                    let environment = world.astrom().default_environment().unwrap();
                    environment.add_token(&world.ids, TokenSeed::new("x", &[], world.clock.now())).unwrap();
                    account.add_token(user, &UserToken::new("x", world.clock.now()), &world.ids).unwrap();
                    world.ops_manager().add_key(&organization, NewKey::new("x"), &world.ids).unwrap();
                }
            });
        }
        scope.spawn(|| {
            for _ in 0..200 {
                assert!(world.reset());
                let copy = world.fork();
                assert!(World::import(&copy.export()).is_ok());
            }
        });
    });
    world.reset();
    assert_eq!(state_of(&world), start);
}
