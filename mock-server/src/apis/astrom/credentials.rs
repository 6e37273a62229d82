//! Where a request has its token.

use http::{HeaderMap, header};

use super::problem::Problem;
use crate::http::Exchange;

/// The query parameter that may carry the token instead of a header, in any case of letters: the vendor's own
/// guides have both `api-token` and `Api-Token`.
const TOKEN_PARAMETER: &str = "api-token";

/// Returns the token that the request carries, from the header or, without that, from the query.
pub(super) fn credentials<'a>(exchange: &'a Exchange<'_>) -> Result<&'a str, Problem> {
    if let Some(token) = header_credentials(exchange.headers)? {
        return Ok(token);
    }
    let token = exchange.query.iter().find(|(name, _)| is_token(name)).map(|(_, token)| token.as_str());
    token.filter(|token| !token.is_empty()).ok_or_else(Problem::credentials_missing)
}

/// Whether a query parameter is the one that carries the token.
pub(super) fn is_token(name: &str) -> bool {
    name.eq_ignore_ascii_case(TOKEN_PARAMETER)
}

/// The word before a token in `Authorization`.
pub(crate) const SCHEME: &str = "Api-Token";

/// Returns the token of the header, if there is one.
///
/// A header that says something else than `Api-Token` and a token is a failed attempt, not a
/// missing one; the vendor does not say which.
pub(super) fn header_credentials(headers: &HeaderMap) -> Result<Option<&str>, Problem> {
    let Some(header) = headers.get(header::AUTHORIZATION).filter(|value| !value.is_empty()) else {
        return Ok(None);
    };
    let text = header.to_str().map_err(|_| Problem::credentials_invalid())?;
    let (scheme, token) = text.trim().split_once(' ').ok_or_else(Problem::credentials_invalid)?;
    let is_token = scheme.eq_ignore_ascii_case(SCHEME);
    if is_token { Ok(Some(token.trim_start())) } else { Err(Problem::credentials_invalid()) }
}
