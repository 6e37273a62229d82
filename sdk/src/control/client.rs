use crate::auth::Authorization;
use crate::builder::{ApiClient, BuildError, ClientBuilder};
use crate::credential::{self, CredentialError, CredentialProvider, EnvironmentToken};
use crate::custom_request::{self, CustomRequest};
use crate::error::{Error, ErrorBody, VendorError, Violation};
use crate::generated::control::Client;
use crate::generated::control::types::Problem;
use crate::secret::TokenSecret;
use crate::session::Session;

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

    /// Starts a request to a path that the API's document does not have, below the base URL: the credential, retries,
    /// errors and traces are those of every call. See [`CustomRequest`].
    pub fn request(&self, method: reqwest::Method, path: impl Into<String>) -> CustomRequest {
        static OPERATIONS: custom_request::Operations = custom_request::operations("control");
        CustomRequest::new(self, &OPERATIONS, Error::from_response::<Problem>, (method, path.into()))
    }
}

const URL_VARIABLE: &str = "TOKENWRIGHT_CONTROL_URL";
const TOKEN_VARIABLE: &str = "TOKENWRIGHT_CONTROL_TOKEN";

/// Returns what is in front of the control API in a URL. The paths of the operations begin with it.
fn origin(url: &str) -> &str {
    let is_control = |(_, rest): &(&str, &str)| rest.is_empty() || rest.starts_with('/');
    url.split_once("/_mock").filter(is_control).map_or(url, |(origin, _)| origin)
}

impl ApiClient for Client {
    /// The token that the server was started with. It is sent as `Authorization: Bearer …`.
    type Credential = TokenSecret;

    fn without_credential() -> Option<Authorization> {
        Some(Authorization::None)
    }

    fn authorization(credential: &TokenSecret) -> Option<Authorization> {
        Authorization::header("Bearer", credential)
    }

    const ENVIRONMENT_PREFIX: &str = "TOKENWRIGHT_CONTROL";

    fn environment_credential() -> Result<Box<dyn CredentialProvider<TokenSecret>>, CredentialError> {
        EnvironmentToken::new(TOKEN_VARIABLE).provider()
    }

    fn assemble(base_url: &str, http_client: reqwest::Client, session: Session) -> Self {
        Self::new_with_client(base_url, http_client, session)
    }
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
