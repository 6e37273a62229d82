//! Random worlds go out and come back: the export of an import of an export is that export.

use std::net::IpAddr;

use chrono::{DateTime, TimeDelta, Utc};
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use tokenwright_mock::astra_control::{Oversight, Role as UserRole, TokenSeed as UserToken, Uuid};
use tokenwright_mock::astrom::{DateStyle, Kind, PersonalAccessTokens, Scope, Settings, State, TokenSeed};
use tokenwright_mock::ops_manager::{AccessListPolicy, AddressBlock, NewKey, ObjectId, Role};
use tokenwright_mock::{Clock, DrawnIds, Ids, Rate, Seed, World};

/// A world as a random recipe.
#[derive(Debug, Clone)]
struct Recipe {
    seed: u64,
    now: Option<DateTime<Utc>>,
    rate: f64,
    environments: Vec<(bool, bool, Vec<TokenSeed>)>,
    accounts: Vec<(u8, Vec<UserRecipe>)>,
    organizations: Vec<OrganizationRecipe>,
}

#[derive(Debug, Clone)]
struct UserRecipe {
    role: u8,
    enabled: bool,
    /// Whether the user is removed in the end, which leaves gaps in the numbers.
    leaves: bool,
    tokens: Vec<UserToken>,
}

#[derive(Debug, Clone)]
struct OrganizationRecipe {
    name: String,
    required: bool,
    projects: Vec<String>,
    keys: Vec<KeyRecipe>,
}

#[derive(Debug, Clone)]
struct KeyRecipe {
    description: String,
    organization_roles: Vec<usize>,
    /// Project and role of each.
    project_roles: Vec<(usize, usize)>,
    /// Address and length of the prefix of each.
    access_list: Vec<(u32, u8)>,
}

impl Recipe {
    fn cook(&self) -> World {
        let world = World::empty(self.now.map_or_else(Clock::real, Clock::frozen), Ids::from_seed(self.seed));
        if self.now.is_some() {
            world.clock.set_rate(Rate::new(self.rate).unwrap());
        }
        let ids = &world.ids;
        for (short, personal, tokens) in &self.environments {
            let environment = world.astrom().add_environment(&ids.uuid_v4().to_string(), ids);
            environment.configure(Settings {
                dates: if *short { DateStyle::ShortWhenWhole } else { DateStyle::Milliseconds },
                personal_access_tokens: if *personal { PersonalAccessTokens::On } else { PersonalAccessTokens::Off },
                cluster_version: format!("1.{}.0", tokens.len()),
            });
            for token in tokens {
                environment.add_token(ids, token.clone()).unwrap();
            }
        }
        for (oversight, users) in &self.accounts {
            let account = world.astra_control().add_account(Uuid::random(ids), ids);
            account.set_oversight([Oversight::Nobody, Oversight::ByRole, Oversight::Everyone][usize::from(*oversight)]);
            let mut left = Vec::new();
            for user in users {
                let id = Uuid::random(ids);
                let roles = [UserRole::Viewer, UserRole::Member, UserRole::Admin, UserRole::Owner];
                account.add_user(id, roles[usize::from(user.role)]);
                for token in &user.tokens {
                    account.add_token(id, token, ids).unwrap();
                }
                if !user.enabled {
                    account.disable_user(id);
                }
                left.extend(user.leaves.then_some(id));
            }
            for user in left {
                account.remove_user(user);
            }
        }
        for recipe in &self.organizations {
            recipe.cook(&world);
        }
        world
    }
}

impl OrganizationRecipe {
    fn cook(&self, world: &World) {
        let (store, ids) = (world.ops_manager(), &world.ids);
        let organization = store.add_organization(ObjectId::draw(ids), &self.name);
        if self.required {
            organization.set_access_list_policy(AccessListPolicy::Required);
        }
        let projects: Vec<ObjectId> = self
            .projects
            .iter()
            .map(|name| {
                let id = ObjectId::draw(ids);
                store.add_project(&organization, id, name);
                store.add_agent_key(id, name, world).unwrap();
                id
            })
            .collect();
        let pick = |prefix: &str, n: usize| {
            let roles: Vec<Role> = Role::ALL.iter().copied().filter(|role| role.as_str().starts_with(prefix)).collect();
            roles[n % roles.len()]
        };
        for KeyRecipe { description, organization_roles, project_roles, access_list } in &self.keys {
            let mut key = NewKey::new(description);
            for role in organization_roles {
                key = key.with_organization_role(pick("ORG_", *role));
            }
            for (project, role) in project_roles.iter().filter(|_| !projects.is_empty()) {
                key = key.with_project_role(projects[project % projects.len()], pick("GROUP_", *role));
            }
            let created = store.add_key(&organization, key, ids).unwrap();
            for (address, prefix) in access_list {
                let block =
                    AddressBlock::parse_range(&format!("{}/{prefix}", std::net::Ipv4Addr::from(*address))).unwrap();
                // The same addresses twice are refused, and nothing is added.
                let _ =
                    organization.add_access_list_entries(created.id, std::slice::from_ref(&block), world.clock.now());
                let _ = store.add_global_access_list_entry(block, description, world);
            }
            for role in organization_roles {
                let key = NewKey::new(description).with_organization_role(pick("GLOBAL_", *role));
                store.add_key(store.installation(), key, ids).unwrap();
            }
        }
        store.add_deleted_organization(ObjectId::draw(ids), &self.name);
    }
}

fn instant() -> impl Strategy<Value = DateTime<Utc>> {
    prop_oneof![
        4 => (-62_167_219_200_000_i64..=253_402_300_799_999).prop_map(|millis| DateTime::from_timestamp_millis(millis).unwrap()),
        // The mock's clock can be moved beyond what has a text.
        1 => Just(DateTime::<Utc>::MAX_UTC),
        1 => Just(DateTime::<Utc>::MIN_UTC),
        1 => any::<u32>().prop_map(|nanos| DateTime::from_timestamp(1_900_000_000, nanos % 1_000_000_000).unwrap()),
    ]
}

/// Any text: quotes, line ends, control characters, what YAML takes for something else.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        prop::sample::select(vec![
            "",
            "null",
            "~",
            "true",
            "1.5e3",
            "- a",
            "a: b",
            "#x",
            "\u{feff}",
            "\u{85}",
            "\u{7f}\r\n",
            "\"'\\"
        ])
        .prop_map(str::to_owned),
    ]
}

fn token() -> impl Strategy<Value = TokenSeed> {
    let dates = (instant(), prop::option::of(instant()), prop::option::of(instant()), prop::option::of(instant()));
    let facts = (text(), prop::sample::select(vec!["a", "b", "", "ночь"]), any::<bool>(), any::<bool>());
    let scopes = prop::sample::subsequence(Scope::ALL.to_vec(), 0..6).prop_shuffle();
    (facts, scopes, dates, prop::option::of(any::<IpAddr>()), btree_map(text(), text(), 0..3)).prop_map(
        |(
            (name, owner, enabled, personal),
            scopes,
            (created_at, modified_at, last_used_at, expires_at),
            from,
            metadata,
        )| TokenSeed {
            name,
            kind: if personal { Kind::PersonalAccessToken } else { Kind::ApiToken },
            state: if enabled { State::Enabled } else { State::Disabled },
            modified_at,
            last_used_at,
            last_used_from: from,
            expires_at,
            additional_metadata: metadata,
            ..TokenSeed::new(owner, &scopes, created_at)
        },
    )
}

fn user() -> impl Strategy<Value = UserRecipe> {
    let token = (text(), instant(), vec((text(), text()), 0..3)).prop_map(|(name, created_at, labels)| {
        labels.iter().fold(UserToken::new(name, created_at), |token, (name, value)| token.with_label(name, value))
    });
    (0..4_u8, any::<bool>(), any::<bool>(), vec(token, 0..4)).prop_map(|(role, enabled, leaves, tokens)| UserRecipe {
        role,
        enabled,
        leaves,
        tokens,
    })
}

fn organization() -> impl Strategy<Value = OrganizationRecipe> {
    let key = (
        text(),
        vec(any::<usize>(), 0..3),
        vec((any::<usize>(), any::<usize>()), 0..4),
        vec((any::<u32>(), 0..=32_u8), 0..4),
    );
    let key = key.prop_map(|(description, organization_roles, project_roles, access_list)| KeyRecipe {
        description,
        organization_roles,
        project_roles,
        access_list,
    });
    (text(), any::<bool>(), vec(text(), 0..3), vec(key, 0..4))
        .prop_map(|(name, required, projects, keys)| OrganizationRecipe { name, required, projects, keys })
}

fn recipe() -> impl Strategy<Value = Recipe> {
    (
        any::<u64>(),
        (prop::option::of(instant()), prop_oneof![Just(1.0), 1e-6..=1e6]),
        vec((any::<bool>(), any::<bool>(), vec(token(), 0..6)), 0..3),
        vec((0..3_u8, vec(user(), 0..4)), 0..3),
        vec(organization(), 0..3),
    )
        .prop_map(|(seed, (now, rate), environments, accounts, organizations)| Recipe {
            seed,
            now,
            rate,
            environments,
            accounts,
            organizations,
        })
}

/// Goal: no world has a key whose export no world could begin with.
/// Method: each role in each place; what the store takes, an import has to take.
#[test]
fn role_that_a_key_can_have_survives() {
    for role in Role::ALL {
        for place in ["GROUP_", "ORG_", "GLOBAL_"] {
            let world = World::empty(Clock::real(), Ids::from_seed(1));
            let (store, ids) = (world.ops_manager(), &world.ids);
            let (organization, project) = (store.add_organization(ObjectId::draw(ids), "o"), ObjectId::draw(ids));
            store.add_project(&organization, project, "p");
            let home = if place == "GLOBAL_" { store.installation() } else { &organization };
            let key = NewKey::new("k");
            let key = if place == "GROUP_" {
                key.with_project_role(project, *role)
            } else {
                key.with_organization_role(*role)
            };
            let is_taken = store.add_key(home, key, ids).is_ok();
            assert_eq!(is_taken, role.as_str().starts_with(place), "{role:?} {place}");
            let exported = world.export();
            let imported = World::import(&exported).unwrap_or_else(|error| panic!("{role:?} {place}: {error}"));
            assert_eq!(imported.export().to_json(), exported.to_json());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn export_of_an_import_is_the_export(recipe in recipe()) {
        let world = recipe.cook();
        let exported = world.export().to_json();
        let seed = Seed::parse(&exported).unwrap_or_else(|error| panic!("{error}\n{exported}"));
        prop_assert_eq!(&seed.to_json(), &exported, "reading changes nothing");
        let imported = World::import(&seed).unwrap();
        prop_assert_eq!(&imported.export().to_json(), &exported);
        imported.clock.advance(TimeDelta::seconds(5));
        imported.ids.uuid_v4();
        imported.reset();
        prop_assert_eq!(&imported.export().to_json(), &exported, "reset");
    }

    #[test]
    fn copies_are_equal_to_their_originals(recipe in recipe()) {
        let world = recipe.cook();
        let exported = world.export().to_json();
        prop_assert_eq!(&world.fork().export().to_json(), &exported);
        let other = World::empty(Clock::real(), Ids::from_seed(0));
        other.restore(&world);
        prop_assert_eq!(&other.export().to_json(), &exported);
        // Renamed and renamed back, nothing but the tenants' ids has changed in between.
        let renamed = world.fork_as(&mut DrawnIds(&Ids::from_seed(77))).unwrap();
        let (mut before, mut after) = (world.tenant_ids(), renamed.tenant_ids());
        prop_assert_eq!(before.len(), after.len());
        prop_assert!(after.iter().all(|id| !before.contains(id)));
        before.sort();
        after.sort();
        prop_assert_eq!(World::import(&renamed.export()).unwrap().export().to_json(), renamed.export().to_json());
    }
}
