use serde_json::Value;

use crate::generated::astra_control::types::{Token, TokenListItem};
use crate::listing::Identified;

impl Identified for TokenListItem {
    fn identity(&self) -> Option<&str> {
        match self {
            Self::Token(token) => Some(&token.id),
            Self::Values(_) => None,
        }
    }
}

impl TokenListItem {
    /// Returns the token, unless only some of its values were asked for by `include`.
    ///
    /// # Errors
    ///
    /// These values, in the order of `include`.
    ///
    /// # Example
    ///
    /// ```
    /// use tokenwright::astra_control::types::TokenListItem;
    ///
    /// let item = TokenListItem::Values(vec!["nightly".into()]);
    /// assert_eq!(item.into_token().unwrap_err(), ["nightly"]);
    /// ```
    pub fn into_token(self) -> Result<Token, Vec<Value>> {
        match self {
            Self::Token(token) => Ok(token),
            Self::Values(values) => Err(values),
        }
    }
}
