use std::fmt;

use serde::{Deserialize, Serialize};

use super::types::Identifier;

/// Names a token: the variables of its path.
///
/// # Example
///
/// ```
/// use tokenwright::astra_control::TokenPath;
///
/// let path = TokenPath::new("4d3a1c9e-…", "9b6f0d27-…", "5e0c1c6a-…");
/// assert_eq!(path.to_string(), "accounts/4d3a1c9e-…/users/9b6f0d27-…/tokens/5e0c1c6a-…");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct TokenPath {
    /// The account that holds the user.
    pub account_id: Identifier,
    /// The user whom the token belongs to.
    pub user_id: Identifier,
    /// The token.
    pub token_id: Identifier,
}

impl TokenPath {
    /// Joins the three.
    pub fn new(
        account_id: impl Into<Identifier>,
        user_id: impl Into<Identifier>,
        token_id: impl Into<Identifier>,
    ) -> Self {
        Self { account_id: account_id.into(), user_id: user_id.into(), token_id: token_id.into() }
    }
}

impl fmt::Display for TokenPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { account_id, user_id, token_id } = self;
        write!(f, "accounts/{}/users/{}/tokens/{}", account_id.0, user_id.0, token_id.0)
    }
}
