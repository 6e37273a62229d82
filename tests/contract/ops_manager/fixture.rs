use std::sync::Arc;

use reqwest::Method;
use serde_json::Value;
use tokenwright_mock::ops_manager::{AccessListPolicy, AddressBlock, CreatedKey, NewKey, Organization, Role, Store};
use tokenwright_mock::{Secret, World};

use super::client::{Client, Credentials, Reply};
use crate::test_world::TestWorld;

/// The organizations and projects of a test, and two ids that lead to the same world without being anybody's.
pub(crate) struct Tenants {
    /// The organization of most tests.
    pub(crate) org: String,
    /// Two projects of it.
    pub(crate) project: String,
    pub(crate) second_project: String,
    /// Another organization and its project.
    pub(crate) other_org: String,
    pub(crate) other_project: String,
    pub(crate) nobody: String,
    /// This one could not be.
    pub(crate) malformed: String,
}

impl Tenants {
    fn of(world: &TestWorld) -> Self {
        Self {
            org: world.tenant("64a1f0000000000000000001"),
            project: world.tenant("64a1f00000000000000000aa"),
            second_project: world.tenant("64a1f00000000000000000bb"),
            other_org: world.tenant("64a1f0000000000000000002"),
            other_project: world.tenant("64a1f00000000000000000cc"),
            nobody: world.tenant("64a1f00000000000000000ff"),
            malformed: world.tenant("nonsense-id"),
        }
    }

    /// Makes those that there are.
    fn found(&self, store: &Store) {
        let id = |text: &str| text.parse().unwrap();
        let organization = store.add_organization(id(&self.org), "Example");
        let other = store.add_organization(id(&self.other_org), "Other");
        store.add_project(&organization, id(&self.project), "One");
        store.add_project(&organization, id(&self.second_project), "Two");
        store.add_project(&other, id(&self.other_project), "Three");
    }
}

/// The time at which all tests begin.
pub(crate) const START: &str = "2030-01-01T00:00:00Z";

/// The same in milliseconds since 1970.
pub(crate) const START_MS: i64 = 1_893_456_000_000;

/// A world with two organizations, and an owner of the first who calls it.
pub(crate) struct Fixture {
    pub(crate) world: TestWorld,
    pub(crate) client: Client,
    pub(crate) tenants: Tenants,
    pub(crate) owner: Credentials,
    pub(crate) owner_id: String,
}

impl Fixture {
    pub(crate) async fn start() -> Self {
        Self::on(TestWorld::start().await)
    }

    /// For paths that name no organization and no project: they lead to the default world of a server.
    pub(crate) async fn alone() -> Self {
        Self::on(TestWorld::alone().await)
    }

    pub(crate) fn on(world: TestWorld) -> Self {
        world.stop_clock_at(START.parse().unwrap());
        let tenants = Tenants::of(&world);
        let owner = NewKey::new("the owner")
            .with_organization_role(Role::OrgOwner)
            .with_credentials("mmmowner".parse().unwrap(), Secret::new("1b0c2d3e-4f5a-4b6c-8d7e-9f0a1b2c3d4e"));
        let owner = world.change(|world| {
            tenants.found(world.ops_manager());
            add_key(world, &tenants.org, owner)
        });
        let client = Client::new(world.client(), world.origin(), &tenants.org);
        Self { world, client, tenants, owner: credentials(&owner), owner_id: owner.id.to_string() }
    }

    pub(crate) fn n_keys(&self) -> usize {
        self.world.look(|world| organization_in(world, &self.tenants.org).n_keys())
    }

    pub(crate) fn set_access_list_policy(&self, policy: AccessListPolicy) {
        self.world.change(|world| organization_in(world, &self.tenants.org).set_access_list_policy(policy));
    }

    /// Adds a key to the organization of most tests.
    pub(crate) fn add_key(&self, key: NewKey) -> (String, Credentials) {
        self.add_keys([key]).remove(0)
    }

    /// Adds keys to the organization of most tests.
    pub(crate) fn add_keys(&self, keys: impl IntoIterator<Item = NewKey>) -> Vec<(String, Credentials)> {
        self.add_keys_to(&self.tenants.org, keys)
    }

    /// Adds a key to the other organization.
    pub(crate) fn add_foreign_key(&self, key: NewKey) -> (String, Credentials) {
        self.add_keys_to(&self.tenants.other_org, [key]).remove(0)
    }

    /// Adds a key to the installation.
    pub(crate) fn add_global_key(&self, key: NewKey) -> (String, Credentials) {
        let created = self
            .world
            .change(|world| world.ops_manager().add_key(world.ops_manager().installation(), key, &world.ids).unwrap());
        (created.id.to_string(), credentials(&created))
    }

    /// Adds an owner of everything.
    pub(crate) fn add_global_owner(&self) -> Credentials {
        self.add_global_key(NewKey::new("owner of everything").with_organization_role(Role::GlobalOwner)).1
    }

    /// Adds an entry to the global access list; returns its id.
    pub(crate) fn allow_globally(&self, block: &str, description: &str) -> String {
        let block = AddressBlock::parse_range(block).or_else(|| AddressBlock::parse_address(block)).unwrap();
        let id = self
            .world
            .change(|world| world.ops_manager().add_global_access_list_entry(block, description, world).unwrap());
        id.to_string()
    }

    pub(crate) fn set_global_access_list_policy(&self, policy: AccessListPolicy) {
        self.world.change(|world| world.ops_manager().installation().set_access_list_policy(policy));
    }

    /// Adds a key for the agents of the first project; returns its id and the key.
    pub(crate) fn add_agent_key(&self, description: &str) -> (String, String) {
        let project = self.tenants.project.parse().unwrap();
        let (id, key) =
            self.world.change(|world| world.ops_manager().add_agent_key(project, description, world).unwrap());
        (id.to_string(), key.expose().to_owned())
    }

    fn add_keys_to(&self, org: &str, keys: impl IntoIterator<Item = NewKey>) -> Vec<(String, Credentials)> {
        let created: Vec<_> = self.world.change(|world| keys.into_iter().map(|key| add_key(world, org, key)).collect());
        created.iter().map(|key| (key.id.to_string(), credentials(key))).collect()
    }

    /// Adds entries to the access list of a key of the organization of most tests.
    pub(crate) fn allow(&self, key_id: &str, blocks: &[&str]) {
        let parse =
            |text: &&str| AddressBlock::parse_range(text).or_else(|| AddressBlock::parse_address(text)).unwrap();
        let blocks: Vec<_> = blocks.iter().map(parse).collect();
        self.world.change(|world| {
            let organization = organization_in(world, &self.tenants.org);
            organization.add_access_list_entries(key_id.parse().unwrap(), &blocks, world.clock.now()).unwrap();
        });
    }

    /// Returns the URL of a path below the base URL.
    pub(crate) fn url(&self, path: &str) -> String {
        format!("{}/api/public/v1.0{path}", self.world.origin())
    }

    /// Returns the URL of a key, which is below its organization however it was reached.
    pub(crate) fn key_url(&self, id: &str) -> String {
        self.url(&format!("/orgs/{}/apiKeys/{id}", self.tenants.org))
    }

    pub(crate) async fn get(&self, path: &str) -> Reply {
        self.by(&self.owner).call(&Method::GET, path, None).await
    }

    pub(crate) async fn post(&self, path: &str, body: &Value) -> Reply {
        self.by(&self.owner).call(&Method::POST, path, Some(&body.to_string())).await
    }

    pub(crate) async fn patch(&self, path: &str, body: &Value) -> Reply {
        self.by(&self.owner).call(&Method::PATCH, path, Some(&body.to_string())).await
    }

    pub(crate) async fn delete(&self, path: &str) -> Reply {
        self.by(&self.owner).call(&Method::DELETE, path, None).await
    }

    /// Lets a call have the credentials of a key.
    pub(crate) fn by<'a>(&'a self, credentials: &'a Credentials) -> Holder<'a> {
        Holder { fixture: self, credentials }
    }
}

/// The holder of a key, who calls paths below the base URL.
pub(crate) struct Holder<'a> {
    fixture: &'a Fixture,
    credentials: &'a Credentials,
}

impl Holder<'_> {
    pub(crate) async fn call(self, method: &Method, path: &str, body: Option<&str>) -> Reply {
        let target = format!("/api/public/v1.0{path}");
        self.fixture.client.by(self.credentials).call(method, &target, body).await
    }

    pub(crate) async fn send(self, method: Method, path: &str, body: Option<Value>) -> Reply {
        self.call(&method, path, body.map(|body| body.to_string()).as_deref()).await
    }
}

pub(crate) fn credentials(created: &CreatedKey) -> Credentials {
    Credentials::new(created.public_key.as_str(), created.private_key.expose())
}

/// Finds an organization in its world, or in a copy of it.
fn organization_in(world: &World, id: &str) -> Arc<Organization> {
    world.ops_manager().organization(id.parse().unwrap()).unwrap()
}

fn add_key(world: &World, org: &str, key: NewKey) -> CreatedKey {
    world.ops_manager().add_key(&organization_in(world, org), key, &world.ids).unwrap()
}
