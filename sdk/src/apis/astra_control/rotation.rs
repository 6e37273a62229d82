//! How tokens are rotated.

use super::{Client, TokenPath, types};
use crate::error::Error;
use crate::rotation::{Created, Inspection, Marker, Proof, RotatingClient, Successor};

/// The longest name of a token, in characters.
const NAME_LEN_MAX: usize = 63;

/// The length of a page of a listing. The vendor documents no limit.
const PAGE_LEN: u64 = 1_000;

/// What the successor of a token gets. A token has the rights of its user and never expires.
#[derive(Debug)]
pub struct TokenPlan {
    token: types::Token,
}

impl RotatingClient for Client {
    type Id = TokenPath;
    type Plan = TokenPlan;
    const NAME: &'static str = "astra_control";

    /// Reads the token. Whether the client acts as its user, the API tells by no reading operation; a create
    /// for somebody else is refused as a whole.
    async fn inspect(&self, predecessor: &TokenPath) -> Result<TokenPlan, Inspection> {
        Ok(TokenPlan { token: self.get(predecessor).await? })
    }

    async fn uses(&self, _: &TokenPath) -> Result<Option<bool>, Error> {
        Ok(None)
    }

    async fn create(&self, predecessor: &TokenPath, plan: &TokenPlan, marker: &Marker) -> Result<Created<Self>, Error> {
        let labels = Some(plan.token.metadata.labels.clone());
        let body = types::TokenCreate::builder()
            .type_(plan.token.type_.clone())
            .version(plan.token.version.clone())
            .name(marker.behind(&plan.token.name, NAME_LEN_MAX))
            .metadata(types::Metadata { labels, ..types::Metadata::default() });
        let TokenPath { account_id, user_id, .. } = predecessor.clone();
        let create = self.token_create().account_id(account_id.clone()).user_id(user_id.clone()).body(body);
        let created = create.send().await?.into_inner();
        Ok(Some(Successor::new(TokenPath { account_id, user_id, token_id: created.id }, created.token)))
    }

    async fn equip(&self, successor: &TokenPath, plan: &TokenPlan) -> Result<(), Error> {
        let body = types::TokenUpdate::builder()
            .type_(plan.token.type_.clone())
            .version(plan.token.version.clone())
            .name(plan.token.name.clone());
        let TokenPath { account_id, user_id, token_id } = successor.clone();
        self.token_update().account_id(account_id).user_id(user_id).token_id(token_id).body(body).send().await?;
        Ok(())
    }

    async fn prove(&self, successor: &Successor<Self>, plan: &TokenPlan) -> Result<Proof, Error> {
        let token = self.get(successor.id()).await?;
        Ok(if token.user_id == plan.token.user_id { Proof::Equal } else { Proof::Different })
    }

    async fn delete(&self, id: &TokenPath) -> Result<(), Error> {
        let TokenPath { account_id, user_id, token_id } = id.clone();
        match self.token_delete().account_id(account_id).user_id(user_id).token_id(token_id).send().await {
            Err(error) if error.status().is_some_and(|status| status == 404) => Ok(()),
            result => result.map(|_| ()),
        }
    }

    fn are_listed_together(one: &TokenPath, other: &TokenPath) -> bool {
        one.account_id == other.account_id && one.user_id == other.user_id
    }

    async fn find(&self, predecessor: &TokenPath, markers: &[Marker]) -> Result<Vec<TokenPath>, Error> {
        let TokenPath { account_id, user_id, .. } = predecessor;
        let list = self.token_list().account_id(account_id.clone()).user_id(user_id.clone()).limit(PAGE_LEN);
        let (mut found, mut items) = (Vec::new(), list.stream());
        while let Some(item) = items.next().await {
            let Ok(token) = item?.into_token() else { continue };
            if Marker::any_is_in(markers, &token.name) {
                found.push(TokenPath { token_id: token.id, ..predecessor.clone() });
            }
        }
        Ok(found)
    }
}

impl Client {
    async fn get(&self, path: &TokenPath) -> Result<types::Token, Error> {
        let TokenPath { account_id, user_id, token_id } = path.clone();
        Ok(self.token_get().account_id(account_id).user_id(user_id).token_id(token_id).send().await?.into_inner())
    }
}
