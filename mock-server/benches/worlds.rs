//! What copies of worlds and ways back cost: fork, reset, export and import with 10,000 tokens, and all
//! of it with the demo world.

#![expect(clippy::unwrap_used, reason = "a benchmark that cannot go on has nothing to measure")]

use chrono::{DateTime, TimeDelta, Utc};
use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use tokenwright_mock::astra_control::{Role as UserRole, TokenSeed as UserToken, Uuid};
use tokenwright_mock::astrom::{Scope, TokenSeed};
use tokenwright_mock::ops_manager::{NewKey, ObjectId, Role};
use tokenwright_mock::{Clock, DrawnIds, Ids, Seed, World};

const N_TOKENS: usize = 10_000;

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_795_333_020, 0).unwrap()
}

/// A world with 10,000 tokens of one API, or a third of them of each.
fn world(n_astrom: usize, n_astra_control: usize, n_ops_manager: usize) -> World {
    let world = World::empty(Clock::frozen(now()), Ids::from_seed(1));
    let ids = &world.ids;
    let created_at = |i: usize| now() - TimeDelta::seconds(i64::try_from(i).unwrap());
    let environment = world.astrom().add_environment("env", ids);
    for i in 0..n_astrom {
        let owner = format!("owner {}", i % 50);
        let scopes = [Scope::MetricsRead, Scope::ApiTokensRead];
        environment.add_token(ids, TokenSeed::new(owner, &scopes, created_at(i))).unwrap();
    }
    let account = world.astra_control().add_account(Uuid::random(ids), ids);
    let user = Uuid::random(ids);
    account.add_user(user, UserRole::Owner);
    for i in 0..n_astra_control {
        let token = UserToken::new(format!("pipeline {i}"), created_at(i)).with_label("team", "ops");
        account.add_token(user, &token, ids).unwrap();
    }
    let organization = world.ops_manager().add_organization(ObjectId::draw(ids), "Example Org");
    let project = ObjectId::draw(ids);
    world.ops_manager().add_project(&organization, project, "Shop");
    for i in 0..n_ops_manager {
        let key = NewKey::new(format!("pipeline {i}")).with_organization_role(Role::OrgMember);
        world.ops_manager().add_key(&organization, key.with_project_role(project, Role::GroupReadOnly), ids).unwrap();
    }
    world.keep_start();
    world
}

fn copies(criterion: &mut Criterion) {
    let third = N_TOKENS / 3;
    let worlds = [
        ("10,000 astrom tokens", world(N_TOKENS, 0, 0)),
        ("10,000 astra_control tokens", world(0, N_TOKENS, 0)),
        ("10,000 ops_manager keys", world(0, 0, N_TOKENS)),
        ("10,000 of all three", world(third, third, N_TOKENS - 2 * third)),
        ("demo world", World::demo().0),
    ];
    for (name, world) in &worlds {
        let ids = Ids::from_seed(2);
        let mut group = criterion.benchmark_group(*name);
        group.sample_size(30);
        group.bench_function("fork", |bencher| bencher.iter_with_large_drop(|| world.fork()));
        group.bench_function("fork_as", |bencher| {
            bencher.iter_with_large_drop(|| world.fork_as(&mut DrawnIds(&ids)).unwrap());
        });
        group.bench_function("reset", |bencher| bencher.iter(|| assert!(world.reset())));
        group.bench_function("export", |bencher| bencher.iter_with_large_drop(|| world.export()));
        let seed = world.export();
        group.bench_function("import", |bencher| bencher.iter_with_large_drop(|| World::import(&seed).unwrap()));
        let text = seed.to_json();
        group.bench_function("parse", |bencher| {
            bencher.iter_batched(|| (), |()| Seed::parse(&text).unwrap(), BatchSize::LargeInput);
        });
        group.finish();
    }
}

criterion_group!(benches, copies);
criterion_main!(benches);
