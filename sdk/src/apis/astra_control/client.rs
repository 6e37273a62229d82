use crate::auth::Authorization;
use crate::builder::{ApiClient, BuildError, ClientBuilder};
use crate::credential::{CredentialError, CredentialProvider, EnvironmentToken};
use crate::custom_request::{self, CustomRequest};
use crate::error::{Error, ErrorBody, VendorError, Violation, ViolationPlace};
use crate::generated::astra_control::Client;
use crate::generated::astra_control::types::{Identifier, Problem};
use crate::secret::TokenSecret;
use crate::session::Session;

impl Client {
    /// Starts a client from the base URL of a server. See [`ClientBuilder::build`] for what may stand
    /// there.
    pub fn builder(base_url: impl Into<String>) -> ClientBuilder<Self> {
        ClientBuilder::new(base_url.into())
    }

    /// Starts a client from the environment variables `ASTRA_CONTROL_BASE_URL` and `ASTRA_CONTROL_TOKEN`.
    /// The credential is read again for each request.
    ///
    /// # Errors
    ///
    /// [`BuildError::Environment`] names the variable that is missing or empty.
    pub fn builder_from_environment() -> Result<ClientBuilder<Self>, BuildError> {
        ClientBuilder::from_environment()
    }

    /// Starts a request to a path that the API's document does not have, below the base URL: the credential, retries,
    /// errors and traces are those of every call. See [`CustomRequest`].
    pub fn request(&self, method: reqwest::Method, path: impl Into<String>) -> CustomRequest {
        static OPERATIONS: custom_request::Operations = custom_request::operations("astra_control");
        CustomRequest::new(self, &OPERATIONS, Error::from_response::<Problem>, (method, path.into()))
    }
}

impl ApiClient for Client {
    /// A token. It is sent as `Authorization: Bearer …`.
    type Credential = TokenSecret;

    fn authorization(credential: &TokenSecret) -> Option<Authorization> {
        Authorization::header("Bearer", credential)
    }

    const ENVIRONMENT_PREFIX: &str = "ASTRA_CONTROL";

    fn environment_credential() -> Result<Box<dyn CredentialProvider<TokenSecret>>, CredentialError> {
        EnvironmentToken::new("ASTRA_CONTROL_TOKEN").provider()
    }

    fn assemble(base_url: &str, http_client: reqwest::Client, session: Session) -> Self {
        Self::new_with_client(base_url, http_client, session)
    }
}

impl ErrorBody for Problem {
    fn into_vendor_error(self) -> Option<VendorError> {
        let in_body = self.invalid_fields.into_iter().map(|field| (ViolationPlace::Body, field.name, field.reason));
        let in_query = self.invalid_params.into_iter().map(|param| (ViolationPlace::Query, param.name, param.reason));
        let violations = in_body
            .chain(in_query)
            .map(|(place, field, message)| Violation {
                place: Some(place),
                field,
                message: message.unwrap_or_default(),
            })
            .chain(self.schema_validation_failure.map(|message| Violation {
                place: Some(ViolationPlace::Body),
                field: None,
                message,
            }));
        Some(VendorError {
            code: self.type_,
            message: VendorError::joined(self.title, self.detail),
            violations: violations.collect(),
            correlation_id: self.correlation_id.map(String::from),
        })
    }
}

impl From<&str> for Identifier {
    fn from(identifier: &str) -> Self {
        Self(identifier.to_owned())
    }
}
