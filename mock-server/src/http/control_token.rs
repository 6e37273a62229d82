//! The token that the server may require for what is its own.

use http::{HeaderMap, header};

use super::app::App;

/// The word before the token in `Authorization`.
pub(crate) const SCHEME: &str = "Bearer";

/// Whether the server has a control token, and a request shows it.
pub(crate) fn shows_token(app: &App, headers: &HeaderMap) -> bool {
    app.control_token.as_ref().is_some_and(|token| bearer(headers).is_some_and(|shown| token.matches(shown)))
}

/// Returns the token that a request shows.
fn bearer(headers: &HeaderMap) -> Option<&str> {
    let (scheme, token) = headers.get(header::AUTHORIZATION)?.to_str().ok()?.trim().split_once(' ')?;
    scheme.eq_ignore_ascii_case(SCHEME).then(|| token.trim_start())
}
