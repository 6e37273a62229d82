use crate::auth::Authorization;
use crate::builder::sealed::Sealed;
use crate::builder::{ApiClient, BuildError, ClientBuilder};
use crate::credential::{CredentialError, CredentialProvider, EnvironmentToken};
use crate::error::{ErrorBody, VendorError, Violation};
use crate::generated::control::Client;
use crate::generated::control::types::Problem;
use crate::secret::TokenSecret;
use crate::session::Session;

impl Client {
    /// Starts a client from the origin of a mock server: `http://127.0.0.1:8080`. A credential is needed only if the
    /// server was started with one.
    pub fn builder(base_url: impl Into<String>) -> ClientBuilder<Self> {
        ClientBuilder::new(base_url.into())
    }

    /// Starts a client from the environment variables `TOKENWRIGHT_CONTROL_BASE_URL` and `TOKENWRIGHT_CONTROL_TOKEN`.
    /// The credential is read again for each request.
    ///
    /// # Errors
    ///
    /// [`BuildError::Environment`] names the variable that is missing or empty. A server without a token takes any,
    /// so there is a value to set then, too.
    pub fn builder_from_environment() -> Result<ClientBuilder<Self>, BuildError> {
        ClientBuilder::from_environment()
    }
}

impl Sealed for Client {}

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
        EnvironmentToken::new("TOKENWRIGHT_CONTROL_TOKEN").provider()
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
