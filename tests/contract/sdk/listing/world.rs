//! Lists to walk through.

use tokenwright::astrom::Scope;
use tokenwright::astrom::types::ApiTokenCreate;
use tokenwright::listing::Items;
use tokenwright::ops_manager::Role;
use tokenwright::ops_manager::types::{ApiKey, OrgApiKeyCreate};
use tokenwright::{Error, astra_control, astrom, ops_manager};

use super::super::{astra_client, ops_client};
use crate::test_world::TestWorld;

/// Makes tokens that nothing else in the demo world is like: `scope("slo.read")` finds them. Returns their ids in the
/// order in which tokens of one and the same time are listed.
pub(super) async fn astrom_tokens(client: &astrom::Client, n_tokens: usize) -> Vec<String> {
    let mut ids = Vec::new();
    for i in 0..n_tokens {
        let body = ApiTokenCreate::builder().name(format!("t-{i:03}")).scopes(vec![Scope::SLO_READ]);
        let created = client.api_token_create().body(body).send().await.unwrap();
        ids.push(created.id.as_ref().unwrap().to_string());
    }
    ids.sort();
    ids
}

pub(super) const OF_THE_TEST: &str = r#"scope("slo.read")"#;

/// The tokens of the demo world's user.
pub(super) struct AstraTokens {
    client: astra_control::Client,
    account: String,
    user: String,
}

impl AstraTokens {
    pub(super) async fn new(world: &TestWorld, n_tokens: usize) -> Self {
        use astra_control::types::TokenCreate;
        use astra_control::{TokenType, TokenVersion};
        let info = &world.demo().astra_control;
        let tokens = Self { client: astra_client(world), account: info.account_id.clone(), user: info.user_id.clone() };
        for i in 0..n_tokens {
            let body = TokenCreate::builder().type_(TokenType::APPLICATION_ASTRA_TOKEN).version(TokenVersion::V1_0);
            let create = tokens.client.token_create().account_id(tokens.account.as_str()).user_id(tokens.user.as_str());
            create.body(body.name(format!("t-{i:03}"))).send().await.unwrap();
        }
        tokens
    }

    pub(super) fn list(&self) -> astra_control::builder::TokenList<'_> {
        self.client.token_list().account_id(self.account.as_str()).user_id(self.user.as_str())
    }

    pub(super) async fn delete(&self, id: &str) {
        let delete = self.client.token_delete().account_id(self.account.as_str()).user_id(self.user.as_str());
        delete.token_id(id).send().await.unwrap();
    }
}

/// The keys of the demo world's organization.
pub(super) struct OpsKeys {
    pub(super) client: ops_manager::Client,
    org: String,
}

impl OpsKeys {
    pub(super) async fn new(world: &TestWorld, n_keys: usize) -> Self {
        let keys = Self { client: ops_client(world), org: world.demo().ops_manager.org_id.clone() };
        for _ in 0..n_keys {
            keys.create().await;
        }
        keys
    }

    pub(super) async fn create(&self) -> String {
        let body = OrgApiKeyCreate::builder().desc("ci".to_owned()).roles(vec![Role::ORG_MEMBER]);
        let created = self.client.org_api_key_create().org_id(self.org.as_str()).body(body).send().await.unwrap();
        created.id.to_string()
    }

    pub(super) async fn delete(&self, id: &str) {
        self.client.org_api_key_delete().org_id(self.org.as_str()).api_key_id(id).send().await.unwrap();
    }

    pub(super) fn list(&self) -> ops_manager::builder::OrgApiKeyList<'_> {
        self.client.org_api_key_list().org_id(self.org.as_str())
    }

    /// Returns the ids of all keys, in the server's order, as one page gives them.
    pub(super) async fn ids(&self) -> Vec<String> {
        let page = self.list().items_per_page(500).send().await.unwrap();
        page.results.iter().map(id_of).collect()
    }
}

pub(super) fn id_of(key: &ApiKey) -> String {
    key.id.to_string()
}

pub(super) fn name_of(item: astra_control::types::TokenListItem) -> String {
    item.into_token().unwrap().name
}

/// Reads a stream to its end.
pub(super) async fn all<T>(mut items: Items<T>) -> Result<Vec<T>, Error> {
    let mut all = Vec::new();
    while let Some(item) = items.next().await {
        all.push(item?);
    }
    Ok(all)
}
