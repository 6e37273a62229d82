//! Two organizations at 2030-01-01T00:00:00Z: 64a1f0000000000000000001 ("Example") with the projects
//! 64a1f00000000000000000aa ("One") and …bb ("Two"), and …02 ("Other") with …cc ("Three"). The first has
//! one key, of an owner: its id is `{{owner.id}}`, and `{{digest:owner}}` answers the challenge for it. A key
//! that a file asks for by name has the same.

use std::collections::BTreeMap;

use chrono::TimeDelta;
use tokenwright_mock::ops_manager::{AccessListPolicy, NewKey, Role};
use tokenwright_mock::{MockServer, Secret, Seed, World};

use super::{Set, Stage, add_fault, unknown};
use crate::ops_manager::client::Credentials;
use crate::ops_manager::fixture::{Fixture, Tenants};

/// A server and those who can call it.
struct OpsManager {
    fixture: Fixture,
    keys: BTreeMap<String, Credentials>,
    /// How old a nonce is when it is used.
    nonce_age: TimeDelta,
}

pub(super) async fn set(given: &[String]) -> Result<Stage, String> {
    let fixture = Fixture::alone().await;
    let keys = BTreeMap::from([("owner".to_owned(), fixture.owner.clone())]);
    let mut set = OpsManager { fixture, keys, nonce_age: TimeDelta::zero() };
    let mut values = vec![("owner.id".to_owned(), set.fixture.owner_id.clone())];
    for name in given {
        match name.as_str() {
            "old_nonce" => set.nonce_age = TimeDelta::seconds(61),
            "required_access_lists" => {
                set.fixture.set_access_list_policy(AccessListPolicy::Required);
            }
            // One address and one range on the list of `backup`, or the address that everybody here has.
            "entries" => set.fixture.allow(&id(&values, "backup")?, &["203.0.113.77", "198.51.100.0/25"]),
            "loopback" => set.fixture.allow(&id(&values, "owner")?, &["127.0.0.1"]),
            "megabyte" => values.push(("megabyte".to_owned(), "x".repeat(1 << 20))),
            // The owner's public key with a private key of somebody's invention.
            "impostor" => {
                let impostor = Credentials::new("mmmowner", "00000000-0000-4000-8000-000000000000");
                set.keys.insert(name.clone(), impostor);
            }
            "stranger" => {
                let key = NewKey::new("stranger").with_organization_role(Role::OrgOwner);
                let (id, credentials) = set.fixture.add_foreign_key(key);
                set.keys.insert(name.clone(), credentials);
                values.push((format!("{name}.id"), id));
            }
            // Keys of the installation, an entry of its access list, and a key of the first project's agents.
            "global_owner" | "global_reader" => {
                let (id, credentials) = set.fixture.add_global_key(new_global_key(name));
                set.keys.insert(name.clone(), credentials);
                values.push((format!("{name}.id"), id));
            }
            // A user of that name, with whom no key came.
            "jane" => set.fixture.world.change(|world| {
                let state = r#"{"ops_manager": {"users": [{"username": "jane.doe@example.com", "first_name": "Jane", "last_name": "Doe"}]}}"#;
                world.restore(&World::import(&Seed::parse(state).unwrap()).unwrap());
            }),
            "office" => values.push(("office.id".to_owned(), set.fixture.allow_globally("203.0.113.0/24", "office"))),
            "agents" => {
                let (id, key) = set.fixture.add_agent_key("agents");
                values.extend([("agents.id".to_owned(), id), ("agents.tail".to_owned(), key[28..].to_owned())]);
            }
            // A project "One" of the other organization, an organization …03 without projects, and one …04 that was deleted.
            "namesake" => set.fixture.world.change(|world| {
                let other = world.ops_manager().organization(set.fixture.tenants.other_org.parse().unwrap()).unwrap();
                world.ops_manager().add_project(&other, "64a1f00000000000000000dd".parse().unwrap(), "One");
            }),
            "empty_organization" => set.fixture.world.change(|world| {
                world.ops_manager().add_organization("64a1f0000000000000000003".parse().unwrap(), "Empty");
            }),
            "deleted_organization" => set.fixture.world.change(|world| {
                world.ops_manager().add_deleted_organization("64a1f0000000000000000004".parse().unwrap(), "Gone");
            }),
            fault if add_fault(set.fixture.world.own_server().world(), fault) => {}
            key => {
                let (id, credentials) =
                    set.fixture.add_key(new_key(&set.fixture.tenants, key).ok_or_else(|| unknown(key))?);
                set.keys.insert(name.clone(), credentials);
                values.push((format!("{name}.id"), id));
            }
        }
    }
    Ok(Stage::new(values, set))
}

/// The keys that a file can ask for.
fn new_key(tenants: &Tenants, name: &str) -> Option<NewKey> {
    let (project, second) = (tenants.project.parse().unwrap(), tenants.second_project.parse().unwrap());
    let key = |description: &str, public_key: &str, private_key: &str| {
        NewKey::new(description)
            .with_organization_role(Role::OrgMember)
            .with_credentials(public_key.parse().unwrap(), Secret::new(private_key))
    };
    Some(match name {
        "backup" => key("nightly backup job", "hvbtsnqe", "00000000-0000-4000-8000-00000000cafe")
            .with_project_role(project, Role::GroupBackupAdmin)
            .with_project_role(second, Role::GroupReadOnly),
        "runner" => key("ci runner", "qwmzkrta", "00000000-0000-4000-8000-0f1e2d3c4b5a"),
        "reader" => key("project reader", "rrrreade", "00000000-0000-4000-8000-000000000abc")
            .with_project_role(project, Role::GroupReadOnly),
        "group_creator" => {
            let key = NewKey::new("group creator").with_organization_role(Role::OrgGroupCreator);
            key.with_credentials("cccreato".parse().unwrap(), Secret::new("00000000-0000-4000-8000-000000000cde"))
        }
        _ => return None,
    })
}

fn new_global_key(name: &str) -> NewKey {
    let (description, role, public_key, private_key) = match name {
        "global_owner" => {
            ("owner of everything", Role::GlobalOwner, "gggowner", "00000000-0000-4000-8000-00000000d00d")
        }
        _ => ("inventory", Role::GlobalReadOnly, "gggreade", "00000000-0000-4000-8000-0000000abcde"),
    };
    let key = NewKey::new(description).with_organization_role(role);
    key.with_credentials(public_key.parse().unwrap(), Secret::new(private_key))
}

fn id(values: &[(String, String)], key: &str) -> Result<String, String> {
    let name = format!("{key}.id");
    let found = values.iter().find(|(known, _)| *known == name).map(|(_, id)| id.clone());
    found.ok_or_else(|| format!("`{key}` has to be given first"))
}

impl Set for OpsManager {
    fn server(&self) -> &MockServer {
        self.fixture.world.own_server()
    }

    fn credentials(&self, who: &str) -> Result<&Credentials, String> {
        self.keys.get(who).ok_or_else(|| unknown(who))
    }

    fn nonce_age(&self) -> TimeDelta {
        self.nonce_age
    }
}
