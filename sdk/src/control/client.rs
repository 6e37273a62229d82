use crate::builder::{BuildError, ClientBuilder};
use crate::credential::{self, EnvironmentToken};
use crate::error::{ErrorBody, VendorError, Violation};
use crate::generated::control::Client;
use crate::generated::control::types::Problem;

impl Client {
    /// Starts a client from the origin of a mock server, `http://127.0.0.1:8080`, or from a control URL of it, as the
    /// info file of the program, the answer to a new world and the environment of its `exec` have it. A credential is
    /// needed only if the server was started with one.
    pub fn builder(base_url: impl Into<String>) -> ClientBuilder<Self> {
        ClientBuilder::new(origin(&base_url.into()).to_owned())
    }

    /// Starts a client from the environment variables `TOKENWRIGHT_CONTROL_URL`, which a command within the `exec` of the
    /// program has, and `TOKENWRIGHT_CONTROL_TOKEN`, if that is set. The credential is read again for each request.
    ///
    /// # Errors
    ///
    /// [`BuildError::Environment`] names the variable that is missing or cannot be used.
    pub fn builder_from_environment() -> Result<ClientBuilder<Self>, BuildError> {
        let url = credential::variable(URL_VARIABLE).map_err(BuildError::Environment)?;
        let builder = Self::builder(url.as_str());
        if std::env::var_os(TOKEN_VARIABLE).is_none() {
            return Ok(builder);
        }
        let token = EnvironmentToken::new(TOKEN_VARIABLE);
        token.read().map_err(BuildError::Environment)?;
        Ok(builder.credential_provider(token))
    }
}

const URL_VARIABLE: &str = "TOKENWRIGHT_CONTROL_URL";
const TOKEN_VARIABLE: &str = "TOKENWRIGHT_CONTROL_TOKEN";

/// Returns what is in front of the control API in a URL. The paths of the operations begin with it.
fn origin(url: &str) -> &str {
    let is_control = |(_, rest): &(&str, &str)| rest.is_empty() || rest.starts_with('/');
    url.split_once("/_mock").filter(is_control).map_or(url, |(origin, _)| origin)
}

impl ErrorBody for Problem {
    fn into_vendor_error(self) -> Option<VendorError> {
        // Each finding begins with the place that it is about, in words.
        let violations = self.findings.into_iter().map(|message| Violation { place: None, field: None, message });
        Some(VendorError {
            code: None,
            message: VendorError::joined(self.title, self.detail),
            violations: violations.collect(),
            correlation_id: None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn origin_is_what_stands_before_the_control_api() {
        for url in ["http://h:1", "http://h:1/_mock", "http://h:1/_mock/", "http://h:1/_mock/worlds/0badcafe"] {
            assert_eq!(origin(url), "http://h:1", "{url}");
        }
        for url in ["http://h:1/", "http://h:1/_mocks", "nonsense"] {
            assert_eq!(origin(url), url);
        }
    }
}
