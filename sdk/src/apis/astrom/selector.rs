use std::fmt;

use super::Scope;

/// What tokens a listing is to show: the parameter `api_token_selector`.
///
/// # Example
///
/// ```
/// use tokenwright::astrom::{Scope, TokenSelector};
///
/// let selector = TokenSelector::owner("john.smith")
///     .and(TokenSelector::any_scope(Scope::METRICS_READ, [Scope::METRICS_WRITE]))
///     .and(TokenSelector::personal_access_token(false));
/// let expected = r#"owner("john.smith"),scope("metrics.read","metrics.write"),personalAccessToken(false)"#;
/// assert_eq!(selector.to_string(), expected);
/// ```
///
/// # Source
///
/// "Access tokens API - GET all tokens", Dynatrace Managed documentation; see `ApiTokenSelector` in
/// `openapi/astrom.yaml`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TokenSelector(String);

impl TokenSelector {
    /// Tokens of an owner, whose whole name this is, upper and lower case told apart.
    ///
    /// A quotation mark or a tilde in the name gets a tilde before it. How the vendor escapes them here is not
    /// documented; assumed: as in its other selectors.
    pub fn owner(name: impl AsRef<str>) -> Self {
        Self(format!("owner({})", quoted(name.as_ref())))
    }

    /// Personal access tokens only, or API tokens only.
    #[expect(clippy::fn_params_excessive_bools, reason = "one flag, the argument of the vendor's selector")]
    pub fn personal_access_token(is_personal: bool) -> Self {
        Self(format!("personalAccessToken({is_personal})"))
    }

    /// Tokens with a scope, whatever else they hold.
    pub fn scope(scope: Scope) -> Self {
        Self::any_scope(scope, [])
    }

    /// Tokens with at least one of these scopes.
    pub fn any_scope(first: Scope, others: impl IntoIterator<Item = Scope>) -> Self {
        let mut text = format!("scope({}", quoted(first.as_str()));
        for scope in others {
            text.push(',');
            text.push_str(&quoted(scope.as_str()));
        }
        Self(text + ")")
    }

    /// Tokens that meet both.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self(format!("{self},{other}"))
    }
}

fn quoted(value: &str) -> String {
    let mut quoted = String::with_capacity(value.len().saturating_add(2));
    quoted.push('"');
    for c in value.chars() {
        if matches!(c, '"' | '~') {
            quoted.push('~');
        }
        quoted.push(c);
    }
    quoted.push('"');
    quoted
}

impl fmt::Display for TokenSelector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<TokenSelector> for String {
    fn from(selector: TokenSelector) -> Self {
        selector.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_and_tildes_are_escaped_and_nothing_else() {
        for (name, expected) in [
            ("a,b(c)'d\\e f", r#"owner("a,b(c)'d\e f")"#),
            (r#"a"b"#, r#"owner("a~"b")"#),
            ("a~b~", r#"owner("a~~b~~")"#),
            ("", r#"owner("")"#),
        ] {
            assert_eq!(TokenSelector::owner(name).to_string(), expected);
        }
    }
}
