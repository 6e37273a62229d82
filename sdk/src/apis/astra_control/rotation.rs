//! How tokens are rotated.

use super::{Client, TokenPath, TokenType, TokenVersion, types};
use crate::error::Error;
use crate::rotation::{Created, Issued, Marker, Obstacle, Proof, RotatingClient};
use crate::secret::TokenSecret;

/// The longest name of a token, in characters.
const NAME_LEN_MAX: usize = 63;

/// The length of a page of a listing. The vendor documents no limit.
const PAGE_LEN: u64 = 1_000;

/// What the successor of a token gets. A token has the rights of its user and never expires.
#[derive(Debug)]
pub struct TokenPlan {
    type_: TokenType,
    version: TokenVersion,
    name: String,
    labels: Vec<types::Label>,
    user_id: types::Identifier,
}

impl RotatingClient for Client {
    type Id = TokenPath;
    type Plan = TokenPlan;
    const NAME: &'static str = "astra_control";

    /// Reads the token. Whether the client acts as its user, the API tells by no reading operation; a create
    /// for somebody else is refused as a whole.
    async fn inspect(&self, predecessor: &TokenPath) -> Result<TokenPlan, Obstacle> {
        Ok(TokenPlan::of(self.get(predecessor).await?))
    }

    async fn uses(&self, _: &TokenPath) -> Result<Option<bool>, Error> {
        Ok(None)
    }

    async fn create(&self, predecessor: &TokenPath, plan: &TokenPlan, marker: &Marker) -> Result<Created<Self>, Error> {
        let metadata = types::Metadata {
            labels: Some(plan.labels.clone()),
            // The server writes these.
            created_by: None,
            creation_timestamp: None,
            modified_by: None,
            modification_timestamp: None,
        };
        let body = types::TokenCreate {
            type_: plan.type_.clone(),
            version: plan.version.clone(),
            name: marker.behind(&plan.name, NAME_LEN_MAX),
            metadata: Some(metadata),
        };
        let TokenPath { account_id, user_id, .. } = predecessor.clone();
        let create = self.token_create().account_id(account_id.clone()).user_id(user_id.clone()).body(body);
        let created = create.send().await?.into_inner();
        let id = TokenPath { account_id, user_id, token_id: created.id };
        Ok(Some(Issued { id, credential: created.token }))
    }

    async fn equip(&self, successor: &TokenPath, plan: &TokenPlan) -> Result<(), Error> {
        let body = types::TokenUpdate::builder()
            .type_(plan.type_.clone())
            .version(plan.version.clone())
            .name(plan.name.clone());
        let TokenPath { account_id, user_id, token_id } = successor.clone();
        self.token_update().account_id(account_id).user_id(user_id).token_id(token_id).body(body).send().await?;
        Ok(())
    }

    async fn prove(&self, successor: &Issued<TokenPath, TokenSecret>, plan: &TokenPlan) -> Result<Proof, Error> {
        let token = self.get(&successor.id).await?;
        Ok(if token.user_id == plan.user_id { Proof::Equal } else { Proof::Different })
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

impl TokenPlan {
    /// Takes from a token what its successor gets. Every member is named, so that a new one of the document does not
    /// compile until somebody has decided here what becomes of it.
    fn of(token: types::Token) -> Self {
        let types::Token { type_, version, name, metadata, user_id, id: _ } = token;
        let types::ResponseMetadata {
            labels,
            // These are of this token alone.
            created_by: _,
            creation_timestamp: _,
            modified_by: _,
            modification_timestamp: _,
        } = metadata;
        Self { type_, version, name, labels, user_id }
    }
}

impl Client {
    async fn get(&self, path: &TokenPath) -> Result<types::Token, Error> {
        let TokenPath { account_id, user_id, token_id } = path.clone();
        Ok(self.token_get().account_id(account_id).user_id(user_id).token_id(token_id).send().await?.into_inner())
    }
}
