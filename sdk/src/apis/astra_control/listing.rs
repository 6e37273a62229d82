use serde_json::Value;

use crate::generated::astra_control::types::{
    Account, AccountListItem, RoleBinding, RoleBindingListItem, Token, TokenListItem, User, UserListItem,
};
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

impl Identified for UserListItem {
    fn identity(&self) -> Option<&str> {
        match self {
            Self::User(item) => Some(&item.id),
            Self::Values(_) => None,
        }
    }
}

impl UserListItem {
    /// Returns the user, unless only some of its values were asked for by `include`.
    ///
    /// # Errors
    ///
    /// These values, in the order of `include`.
    pub fn into_user(self) -> Result<User, Vec<Value>> {
        match self {
            Self::User(item) => Ok(item),
            Self::Values(values) => Err(values),
        }
    }
}

impl Identified for RoleBindingListItem {
    fn identity(&self) -> Option<&str> {
        match self {
            Self::RoleBinding(item) => Some(&item.id),
            Self::Values(_) => None,
        }
    }
}

impl RoleBindingListItem {
    /// Returns the role binding, unless only some of its values were asked for by `include`.
    ///
    /// # Errors
    ///
    /// These values, in the order of `include`.
    pub fn into_role_binding(self) -> Result<RoleBinding, Vec<Value>> {
        match self {
            Self::RoleBinding(item) => Ok(item),
            Self::Values(values) => Err(values),
        }
    }
}

impl Identified for AccountListItem {
    fn identity(&self) -> Option<&str> {
        match self {
            Self::Account(item) => Some(&item.id),
            Self::Values(_) => None,
        }
    }
}

impl AccountListItem {
    /// Returns the account, unless only some of its values were asked for by `include`.
    ///
    /// # Errors
    ///
    /// These values, in the order of `include`.
    pub fn into_account(self) -> Result<Account, Vec<Value>> {
        match self {
            Self::Account(item) => Ok(item),
            Self::Values(values) => Err(values),
        }
    }
}
