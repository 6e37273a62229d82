use std::sync::Arc;

use reqwest::Method;
use serde_json::Value;
use tokenwright_mock::ops_manager::{AddressBlock, CreatedKey, NewKey, Organization, Role};
use tokenwright_mock::{MockServer, Secret};

use super::client::{Client, Credentials, Reply};

/// The organization of most tests.
pub(crate) const ORG: &str = "64a1f0000000000000000001";
/// Two projects of it.
pub(crate) const PROJECT: &str = "64a1f00000000000000000aa";
pub(crate) const SECOND_PROJECT: &str = "64a1f00000000000000000bb";
/// Another organization and its project.
pub(crate) const OTHER_ORG: &str = "64a1f0000000000000000002";
pub(crate) const OTHER_PROJECT: &str = "64a1f00000000000000000cc";
/// Well-formed, and nothing has it.
pub(crate) const NOBODY: &str = "64a1f00000000000000000ff";

/// The time at which all tests begin.
pub(crate) const START: &str = "2030-01-01T00:00:00Z";

/// A server with two organizations, and an owner of the first who calls it.
pub(crate) struct Fixture {
    pub(crate) server: MockServer,
    pub(crate) client: Client,
    pub(crate) organization: Arc<Organization>,
    pub(crate) other_organization: Arc<Organization>,
    pub(crate) owner: Credentials,
    pub(crate) owner_id: String,
}

impl Fixture {
    pub(crate) async fn start() -> Self {
        Self::on(MockServer::start().await)
    }

    pub(crate) fn on(server: MockServer) -> Self {
        let world = server.world();
        world.clock.set(START.parse().unwrap());
        world.clock.freeze();
        world.clock.set(START.parse().unwrap());
        let store = &world.ops_manager;
        let organization = store.add_organization(ORG.parse().unwrap(), "Example");
        let other_organization = store.add_organization(OTHER_ORG.parse().unwrap(), "Other");
        store.add_project(&organization, PROJECT.parse().unwrap(), "One");
        store.add_project(&organization, SECOND_PROJECT.parse().unwrap(), "Two");
        store.add_project(&other_organization, OTHER_PROJECT.parse().unwrap(), "Three");
        let owner = NewKey::new("the owner")
            .with_organization_role(Role::OrgOwner)
            .with_credentials("mmmowner".parse().unwrap(), Secret::new("1b0c2d3e-4f5a-4b6c-8d7e-9f0a1b2c3d4e"));
        let owner = store.add_key(&organization, owner, &world.ids).unwrap();
        let client = Client::new(format!("http://{}", server.address()));
        let owner_id = owner.id.to_string();
        Self { server, client, organization, other_organization, owner: credentials(&owner), owner_id }
    }

    /// Adds a key to the organization of most tests.
    pub(crate) fn add_key(&self, key: NewKey) -> (String, Credentials) {
        self.add_key_to(&self.organization, key)
    }

    pub(crate) fn add_key_to(&self, organization: &Arc<Organization>, key: NewKey) -> (String, Credentials) {
        let world = self.server.world();
        let created = world.ops_manager.add_key(organization, key, &world.ids).unwrap();
        (created.id.to_string(), credentials(&created))
    }

    /// Adds entries to the access list of a key of the organization of most tests.
    pub(crate) fn allow(&self, key_id: &str, blocks: &[&str]) {
        let parse =
            |text: &&str| AddressBlock::parse_range(text).or_else(|| AddressBlock::parse_address(text)).unwrap();
        let blocks: Vec<_> = blocks.iter().map(parse).collect();
        let now = self.server.world().clock.now();
        self.organization.add_access_list_entries(key_id.parse().unwrap(), &blocks, now).unwrap();
    }

    /// Returns the URL of a path below the base URL.
    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://{}/api/public/v1.0{path}", self.server.address())
    }

    /// Returns the URL of a key, which is below its organization however it was reached.
    pub(crate) fn key_url(&self, id: &str) -> String {
        self.url(&format!("/orgs/{ORG}/apiKeys/{id}"))
    }

    pub(crate) async fn get(&self, path: &str) -> Reply {
        self.call(&self.owner, &Method::GET, path, None).await
    }

    pub(crate) async fn post(&self, path: &str, body: &Value) -> Reply {
        self.call(&self.owner, &Method::POST, path, Some(&body.to_string())).await
    }

    pub(crate) async fn patch(&self, path: &str, body: &Value) -> Reply {
        self.call(&self.owner, &Method::PATCH, path, Some(&body.to_string())).await
    }

    pub(crate) async fn delete(&self, path: &str) -> Reply {
        self.call(&self.owner, &Method::DELETE, path, None).await
    }

    /// Calls a path below the base URL.
    pub(crate) async fn call(
        &self,
        credentials: &Credentials,
        method: &Method,
        path: &str,
        body: Option<&str>,
    ) -> Reply {
        self.client.call(credentials, method, &format!("/api/public/v1.0{path}"), body).await
    }
}

pub(crate) fn credentials(created: &CreatedKey) -> Credentials {
    Credentials::new(created.public_key.as_str(), created.private_key.expose())
}
