use super::seed::UserSeed;
use super::{AstraControlSeed, Role, Store};
use crate::access::Greeting;
use crate::generated::access::AstraControlAccess;

use crate::world::Secret;

impl Store {
    /// Tells of the account and the user who have a token, or of the first account if the token is not there.
    pub(super) fn access_at(&self, origin: &str, token: Option<&Secret>) -> AstraControlAccess {
        let base_url = Some(origin.to_owned());
        let held = token.and_then(|token| Some((token, self.caller(None, token.expose())?)));
        match held {
            Some((token, holder)) => AstraControlAccess {
                base_url,
                account_id: Some(holder.account.id().to_string()),
                user_id: Some(holder.user.to_string()),
                token: Some(token.clone()),
            },
            None => {
                let account_id = self.account_ids().first().map(ToString::to_string);
                AstraControlAccess { base_url, account_id, ..AstraControlAccess::default() }
            }
        }
    }
}

/// Returns the secret that a seed gives of a token of an enabled user, an owner before others.
pub(super) fn known(seed: &AstraControlSeed) -> Option<Secret> {
    let users = || seed.accounts.iter().flat_map(|account| &account.users).filter(|user| user.enabled);
    let has_secret = |user: &&UserSeed| user.tokens.iter().any(|token| token.token.is_some());
    let owner = users().filter(|user| user.role == Role::Owner).find(has_secret);
    owner.or_else(|| users().find(has_secret))?.tokens.iter().find_map(|token| token.token.clone())
}

impl AstraControlAccess {
    /// Returns what is said of the API at a start.
    pub(crate) fn greeting(&self) -> Greeting {
        let Self { base_url, account_id, user_id, token } = self;
        let place = base_url.as_ref().zip(account_id.as_ref()).zip(user_id.as_ref());
        let credential = token.as_ref().zip(place).map(|(token, ((base_url, account), user))| {
            let token = token.expose();
            let path = format!("/accounts/{account}/core/v1/users/{user}/tokens");
            let arguments = format!("-w '\\n' -H 'Authorization: Bearer {token}' '{base_url}{path}'");
            (format!("token {token} of user {user} in account {account}"), arguments)
        });
        Greeting { title: "NetApp Astra Control user tokens", base_url: base_url.clone(), credential }
    }
}
