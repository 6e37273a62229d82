//! How tokens are rotated.

use super::{Client, Scope, TokenId, types};
use crate::error::Error;
use crate::rotation::{Created, DisablingClient, Issued, Marker, Obstacle, Proof, RotatingClient, Standing, Switch};
use crate::secret::TokenSecret;
use crate::timestamp::Timestamp;

/// The longest name that is made. The vendor documents no limit.
const NAME_LEN_MAX: usize = 200;

/// The longest page of a listing.
const PAGE_SIZE: i64 = 10_000;

/// What the successor of a token gets.
#[derive(Debug)]
pub struct TokenPlan {
    name: String,
    scopes: Vec<Scope>,
    is_personal: bool,
    /// From creation to expiration, in minutes; none if the predecessor never expires.
    lifetime_minutes: Option<i64>,
}

impl RotatingClient for Client {
    type Id = TokenId;
    type Plan = TokenPlan;
    const NAME: &'static str = "astrom";

    async fn inspect(&self, predecessor: &TokenId) -> Result<TokenPlan, Obstacle> {
        let caller = self.look_up(self.own_secret().await?).await?;
        for scope in [Scope::API_TOKENS_READ, Scope::API_TOKENS_WRITE] {
            if !caller.scopes.contains(&scope) {
                return Err(Obstacle::Impossible(format!("the token of the client lacks the scope {scope}")));
            }
        }
        let token = self.api_token_get().id(predecessor).send().await?.into_inner();
        if let Some(reason) = obstacle(&token, &caller) {
            return Err(Obstacle::Impossible(reason));
        }
        Ok(TokenPlan::of(token))
    }

    async fn uses(&self, id: &TokenId) -> Result<Option<bool>, Error> {
        let secret = self.own_secret().await.ok().and_then(|secret| secret.token_id());
        Ok(secret.map(|own| own == *id))
    }

    async fn create(&self, _: &TokenId, plan: &TokenPlan, marker: &Marker) -> Result<Created<Self>, Error> {
        let expiration = plan.lifetime_minutes.map(|minutes| format!("now+{minutes}m"));
        let body = types::ApiTokenCreate {
            name: marker.behind(&plan.name, NAME_LEN_MAX),
            scopes: plan.scopes.clone(),
            personal_access_token: Some(plan.is_personal),
            expiration_date: expiration.as_deref().map(types::TimestampExpression::from),
        };
        let created = self.api_token_create().body(body).send().await?.into_inner();
        let Some(secret) = created.token else { return Ok(None) };
        let id = created.id.or_else(|| secret.token_id());
        Ok(id.map(|id| Issued { id, credential: secret }))
    }

    async fn equip(&self, successor: &TokenId, plan: &TokenPlan) -> Result<(), Error> {
        // A name is required, and the vendor gives every token one.
        let name = if plan.name.is_empty() { successor.as_str() } else { &plan.name };
        let body = types::ApiTokenUpdate::builder().name(name.to_owned());
        self.api_token_update().id(successor).body(body).send().await?;
        Ok(())
    }

    async fn prove(&self, successor: &Issued<TokenId, TokenSecret>, plan: &TokenPlan) -> Result<Proof, Error> {
        let token = self.look_up(successor.credential.clone()).await?;
        let is_equal = token.enabled != Some(false)
            && plan.scopes.iter().all(|scope| token.scopes.contains(scope))
            && token.scopes.iter().all(|scope| plan.scopes.contains(scope));
        Ok(if is_equal { Proof::Equal } else { Proof::Different })
    }

    async fn delete(&self, id: &TokenId) -> Result<(), Error> {
        match self.api_token_delete().id(id).send().await {
            Err(error) if is_not_found(&error) => Ok(()),
            result => result.map(|_| ()),
        }
    }

    fn id_of(credential: &TokenSecret) -> Option<TokenId> {
        credential.token_id()
    }

    async fn switch(&self, id: &TokenId, to: Switch) -> Result<Standing, Obstacle> {
        let body = types::ApiTokenUpdate::builder().enabled(to == Switch::On);
        match self.api_token_update().id(id).body(body).send().await {
            Ok(_) if to == Switch::On => Ok(Standing::Enabled),
            Ok(_) => Ok(Standing::Disabled),
            Err(error) if is_not_found(&error) => Ok(Standing::Gone),
            Err(error) => Err(error.into()),
        }
    }

    async fn standing(&self, id: &TokenId) -> Result<Standing, Obstacle> {
        match self.api_token_get().id(id).send().await {
            Ok(token) if token.enabled == Some(false) => Ok(Standing::Disabled),
            Ok(_) => Ok(Standing::Enabled),
            Err(error) if is_not_found(&error) => Ok(Standing::Gone),
            Err(error) => Err(error.into()),
        }
    }

    fn are_listed_together(_: &TokenId, _: &TokenId) -> bool {
        true
    }

    async fn find(&self, _: &TokenId, markers: &[Marker]) -> Result<Vec<TokenId>, Error> {
        let (mut found, mut tokens) = (Vec::new(), self.api_token_list().fields("name").page_size(PAGE_SIZE).stream());
        while let Some(token) = tokens.next().await {
            let token = token?;
            if token.name.is_some_and(|name| Marker::any_is_in(markers, &name)) {
                found.extend(token.id);
            }
        }
        Ok(found)
    }
}

impl DisablingClient for Client {}

impl Client {
    async fn own_secret(&self) -> Result<TokenSecret, Obstacle> {
        use crate::runtime::ClientInfo as _;
        let authorization = self.inner().authorization().await;
        let authorization =
            authorization.map_err(|error| Obstacle::Impossible(format!("the client has no credential: {error}")))?;
        let secret = authorization.secret().map(TokenSecret::from);
        secret.ok_or_else(|| Obstacle::Impossible("the credential of the client is no token".to_owned()))
    }

    async fn look_up(&self, secret: TokenSecret) -> Result<types::ApiToken, Error> {
        let body = types::ApiTokenSecret { token: secret };
        Ok(self.api_token_lookup().body(body).send().await?.into_inner())
    }
}

impl TokenPlan {
    /// Takes from a token what its successor gets. Every member is named, so that a new one of the document does not
    /// compile until somebody has decided here what becomes of it.
    fn of(token: types::ApiToken) -> Self {
        let types::ApiToken {
            name,
            scopes,
            personal_access_token,
            creation_date,
            expiration_date,
            // `obstacle` looks at these.
            enabled: _,
            owner: _,
            additional_metadata: _,
            // These are of this token alone.
            id: _,
            modified_date: _,
            last_used_date: _,
            last_used_ip_address: _,
        } = token;
        Self {
            name: name.unwrap_or_default(),
            scopes,
            is_personal: personal_access_token.unwrap_or_default(),
            lifetime_minutes: creation_date.zip(expiration_date).map(|(from, to)| lifetime_minutes(from, to)),
        }
    }
}

fn is_not_found(error: &Error) -> bool {
    error.status().is_some_and(|status| status == 404)
}

/// Returns why the token can have no successor that is its equal.
fn obstacle(token: &types::ApiToken, caller: &types::ApiToken) -> Option<String> {
    if token.enabled == Some(false) {
        return Some("it is disabled, and a successor would not be".to_owned());
    }
    if token.additional_metadata.is_some() {
        return Some("the product made it for a purpose of its own".to_owned());
    }
    if token.personal_access_token == Some(true) && token.owner != caller.owner {
        return Some("it is a personal access token of another owner than the token of the client".to_owned());
    }
    None
}

/// Returns how long the token was to live, rounded up to whole minutes.
fn lifetime_minutes(from: Timestamp, to: Timestamp) -> i64 {
    let lifetime = to.signed_duration_since(*from);
    let minutes = lifetime.num_minutes();
    let is_whole = chrono::TimeDelta::try_minutes(minutes).is_some_and(|whole| whole >= lifetime);
    if is_whole { minutes } else { minutes.saturating_add(1) }.max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn token(created_at: &str, expires_at: &str) -> types::ApiToken {
        serde_json::from_value(serde_json::json!({"creationDate": created_at, "expirationDate": expires_at})).unwrap()
    }

    #[test]
    fn lifetime_is_that_of_the_predecessor_in_whole_minutes() {
        for (expires_at, expected) in [
            ("2026-11-22T08:00:00.000Z", 1),
            ("2026-11-22T08:00:00.001Z", 1),
            ("2026-11-22T08:01:00.001Z", 2),
            ("2026-12-06T08:00:00.000Z", 14 * 24 * 60),
            ("2026-11-21T08:00:00.000Z", 1),
        ] {
            assert_eq!(
                TokenPlan::of(token("2026-11-22T08:00:00.000Z", expires_at)).lifetime_minutes,
                Some(expected),
                "{expires_at}"
            );
        }
        let endless: types::ApiToken = serde_json::from_str(r#"{"creationDate":"2026-11-22T08:00:00Z"}"#).unwrap();
        assert_eq!(TokenPlan::of(endless).lifetime_minutes, None);
    }
}
