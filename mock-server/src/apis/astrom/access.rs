use super::seed::AccessTokenSeed;
use super::{AstromSeed, Scope, Store, TokenId};
use crate::access::Greeting;
use crate::generated::access::AstromAccess;

use crate::world::Secret;

impl Store {
    /// Tells of the default environment, and its token if that is still there.
    pub(super) fn access_at(&self, origin: &str, token: Option<&Secret>) -> AstromAccess {
        let Some(environment) = self.default_environment() else { return AstromAccess::default() };
        let is_there =
            |token: &&Secret| TokenId::of_secret(token.expose()).is_some_and(|id| environment.has_token(&id));
        AstromAccess {
            base_url: Some(format!("{origin}/e/{}/api/v2", environment.id())),
            environment_id: Some(environment.id().to_owned()),
            token: token.filter(is_there).cloned(),
        }
    }
}

/// Returns the secret that a seed gives of the token that can do most in the default environment.
pub(super) fn known(seed: &AstromSeed) -> Option<Secret> {
    let tokens = &seed.environments.first()?.tokens;
    let usable = || tokens.iter().filter(|token| token.enabled && token.token.is_some());
    let manages = |token: &&AccessTokenSeed| {
        [Scope::ApiTokensRead, Scope::ApiTokensWrite].iter().all(|scope| token.scopes.contains(scope))
    };
    usable().find(manages).or_else(|| usable().next())?.token.clone()
}

impl AstromAccess {
    /// Returns what is said of the API at a start.
    pub(crate) fn greeting(&self) -> Greeting {
        let credential = self.token.as_ref().zip(self.base_url.as_ref()).map(|(token, base_url)| {
            let token = token.expose();
            let arguments = format!("-w '\\n' -H 'Authorization: Api-Token {token}' '{base_url}/apiTokens'");
            (format!("token {token}"), arguments)
        });
        let title = "Ключ-АСТРОМ / АппОптима / Dynatrace access tokens";
        Greeting { title, base_url: self.base_url.clone(), credential }
    }
}
