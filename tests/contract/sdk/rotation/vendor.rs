//! What the tests need of each API, so that they are written once.

use tokenwright::astrom::Scope;
use tokenwright::ops_manager::types::{
    AccessListEntryCreate, AccessListEntryCreateList, OrgApiKeyCreate, ProjectApiKeyUpdate,
};
use tokenwright::ops_manager::{ApiKeyPath, KeyPair, Role};
use tokenwright::rotation::RotatingClient;
use tokenwright::{ApiClient, ClientBuilder, Error, TokenSecret, astra_control, astrom, ops_manager};
use tokenwright_mock::Api;

use super::super::{astrom_url, ops_key, ops_url, trusting};
use crate::test_world::TestWorld;

/// The name of the credential that is rotated, and how the names of its successors begin.
pub(in crate::sdk) const NAME: &str = "pipeline";

/// An API of the mock, in the demo tenants of a world.
pub(in crate::sdk) trait Vendor: RotatingClient + 'static {
    const API: Api;

    /// The id of the operation that deletes a credential.
    const DELETE: &'static str;

    /// Whether a server begins by refusing, to ask for proof.
    const CHALLENGES: bool;

    fn base_url(world: &TestWorld) -> String;

    fn builder_at(base_url: &str) -> ClientBuilder<Self>;

    /// A builder that trusts the server of a world.
    fn builder(world: &TestWorld) -> ClientBuilder<Self> {
        trusting(Self::builder_at(&Self::base_url(world)), world)
    }

    /// The credential of the demo world, which may do everything.
    fn admin(world: &TestWorld) -> Self::Credential;

    /// Creates a credential with all rights that a rotation of itself takes.
    async fn create_victim(admin: &Self, world: &TestWorld) -> (Self::Id, Self::Credential);

    /// Returns the secret part.
    fn secret(credential: &Self::Credential) -> String;

    /// Makes a call that every such credential may make.
    fn call(&self, world: &TestWorld) -> impl Future<Output = Result<(), Error>> + Send;

    /// Deletes a credential that may be gone.
    async fn remove(admin: &Self, id: &Self::Id);

    /// Returns the names of all credentials of the tenant.
    async fn names(admin: &Self, world: &TestWorld) -> Vec<String>;
}

impl Vendor for astrom::Client {
    const API: Api = Api::Astrom;
    const DELETE: &'static str = "api_token_delete";
    const CHALLENGES: bool = false;

    fn base_url(world: &TestWorld) -> String {
        astrom_url(world)
    }

    fn builder_at(base_url: &str) -> ClientBuilder<Self> {
        Self::builder(base_url)
    }

    fn admin(world: &TestWorld) -> TokenSecret {
        world.demo().astrom.token.expose().into()
    }

    fn secret(credential: &TokenSecret) -> String {
        credential.expose().to_owned()
    }

    async fn create_victim(admin: &Self, _: &TestWorld) -> (astrom::TokenId, TokenSecret) {
        let body = astrom::types::ApiTokenCreate::builder()
            .name(NAME)
            .scopes(vec![Scope::API_TOKENS_WRITE, Scope::METRICS_READ, Scope::API_TOKENS_READ])
            .expiration_date(astrom::types::TimestampExpression::from("now+14d"));
        let created = admin.api_token_create().body(body).send().await.unwrap().into_inner();
        (created.id.unwrap(), created.token.unwrap())
    }

    async fn call(&self, _: &TestWorld) -> Result<(), Error> {
        self.api_token_list().page_size(100).send().await.map(|_| ())
    }

    async fn remove(admin: &Self, id: &Self::Id) {
        admin.api_token_delete().id(id).send().await.ok();
    }

    async fn names(admin: &Self, _: &TestWorld) -> Vec<String> {
        let page = admin.api_token_list().fields("name").page_size(10_000).send().await.unwrap();
        page.api_tokens.iter().filter_map(|token| token.name.clone()).collect()
    }
}

impl Vendor for astra_control::Client {
    const API: Api = Api::AstraControl;
    const DELETE: &'static str = "token_delete";
    const CHALLENGES: bool = false;

    fn base_url(world: &TestWorld) -> String {
        world.origin().to_owned()
    }

    fn builder_at(base_url: &str) -> ClientBuilder<Self> {
        Self::builder(base_url)
    }

    fn admin(world: &TestWorld) -> TokenSecret {
        world.demo().astra_control.token.expose().into()
    }

    fn secret(credential: &TokenSecret) -> String {
        credential.expose().to_owned()
    }

    async fn create_victim(admin: &Self, world: &TestWorld) -> (astra_control::TokenPath, TokenSecret) {
        let info = &world.demo().astra_control;
        let label = astra_control::types::Label::builder().name("team").value("ops").build().unwrap();
        let body = astra_control::types::TokenCreate::builder()
            .type_(astra_control::TokenType::APPLICATION_ASTRA_TOKEN)
            .version(astra_control::TokenVersion::V1_0)
            .name(NAME)
            .metadata(astra_control::types::Metadata::builder().labels(vec![label]));
        let (account, user) = (info.account_id.as_str(), info.user_id.as_str());
        let create = admin.token_create().account_id(account).user_id(user).body(body);
        let created = create.send().await.unwrap().into_inner();
        (astra_control::TokenPath::new(account, user, created.id), created.token)
    }

    async fn call(&self, world: &TestWorld) -> Result<(), Error> {
        let info = &world.demo().astra_control;
        let list = self.token_list().account_id(info.account_id.as_str()).user_id(info.user_id.as_str());
        list.limit(10).send().await.map(|_| ())
    }

    async fn remove(admin: &Self, id: &Self::Id) {
        let (account, user, token) = (id.account_id.as_str(), id.user_id.as_str(), id.token_id.as_str());
        admin.token_delete().account_id(account).user_id(user).token_id(token).send().await.ok();
    }

    async fn names(admin: &Self, world: &TestWorld) -> Vec<String> {
        let info = &world.demo().astra_control;
        let list = admin.token_list().account_id(info.account_id.as_str()).user_id(info.user_id.as_str());
        let items = list.send().await.unwrap().into_inner().items;
        let name = |item| match item {
            astra_control::types::TokenListItem::Token(token) => token.name,
            other => panic!("nobody asked for {other:?}"),
        };
        items.into_iter().map(name).collect()
    }
}

impl Vendor for ops_manager::Client {
    const API: Api = Api::OpsManager;
    const DELETE: &'static str = "org_api_key_delete";
    const CHALLENGES: bool = true;

    fn base_url(world: &TestWorld) -> String {
        ops_url(world)
    }

    fn builder_at(base_url: &str) -> ClientBuilder<Self> {
        Self::builder(base_url)
    }

    fn admin(world: &TestWorld) -> KeyPair {
        ops_key(world)
    }

    fn secret(credential: &KeyPair) -> String {
        credential.private_key().expose().to_owned()
    }

    async fn create_victim(admin: &Self, world: &TestWorld) -> (ApiKeyPath, KeyPair) {
        let info = &world.demo().ops_manager;
        let org = info.org_id.as_str();
        let body = OrgApiKeyCreate::builder().desc(NAME.to_owned()).roles(vec![Role::ORG_OWNER]);
        let created = admin.org_api_key_create().org_id(org).body(body).send().await.unwrap().into_inner();
        let id = created.id.as_str();
        let body = ProjectApiKeyUpdate::builder().roles(vec![Role::GROUP_READ_ONLY, Role::GROUP_OWNER]);
        let update = admin.project_api_key_update().project_id(info.project_id.as_str()).api_key_id(id).body(body);
        update.send().await.unwrap();
        let entries = ["127.0.0.0/8", "192.0.2.7/32"]
            .map(|block| AccessListEntryCreate::builder().cidr_block(block).build().unwrap());
        let entries = AccessListEntryCreateList::from(Vec::from(entries));
        admin.access_list_entry_create().org_id(org).api_key_id(id).body(entries).send().await.unwrap();
        (ApiKeyPath::new(org, id), KeyPair::new(created.public_key.as_str(), created.private_key))
    }

    async fn call(&self, world: &TestWorld) -> Result<(), Error> {
        self.org_get().org_id(world.demo().ops_manager.org_id.as_str()).send().await.map(|_| ())
    }

    async fn remove(admin: &Self, id: &Self::Id) {
        let (org, key) = (id.org_id.as_str(), id.api_key_id.as_str());
        admin.org_api_key_delete().org_id(org).api_key_id(key).send().await.ok();
    }

    async fn names(admin: &Self, world: &TestWorld) -> Vec<String> {
        let list = admin.org_api_key_list().org_id(world.demo().ops_manager.org_id.as_str()).items_per_page(500);
        list.send().await.unwrap().results.iter().map(|key| key.desc.clone()).collect()
    }
}

/// Makes one test for each API of a function that is generic over [`Vendor`].
macro_rules! for_each_api {
    ($test:ident) => {
        mod $test {
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn astrom() {
                super::$test::<tokenwright::astrom::Client>().await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn astra_control() {
                super::$test::<tokenwright::astra_control::Client>().await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn ops_manager() {
                super::$test::<tokenwright::ops_manager::Client>().await;
            }
        }
    };
}

pub(in crate::sdk) use for_each_api;

/// What a client shows to its server.
pub(in crate::sdk) type CredentialOf<C> = <C as ApiClient>::Credential;
