use crate::auth::Authorization;
use crate::builder::{ApiClient, BuildError, ClientBuilder};
use crate::credential::{CredentialError, CredentialProvider, EnvironmentToken};
use crate::custom_request::{self, CustomRequest};
use crate::error::{Error, ErrorBody, VendorError, Violation, ViolationPlace};
use crate::generated::astrom::Client;
use crate::generated::astrom::types::{ConstraintViolation, ErrorEnvelope, TimestampExpression};
use crate::generated::astrom::values::ParameterLocation;
use crate::secret::TokenSecret;
use crate::session::Session;
use crate::timestamp::Timestamp;

impl Client {
    /// Starts a client from the base URL of an environment. See [`ClientBuilder::build`] for what may
    /// stand there.
    pub fn builder(base_url: impl Into<String>) -> ClientBuilder<Self> {
        ClientBuilder::new(base_url.into())
    }

    /// Starts a client from the environment variables `ASTROM_BASE_URL` and `ASTROM_TOKEN`.
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
        static OPERATIONS: custom_request::Operations = custom_request::operations("astrom");
        CustomRequest::new(self, &OPERATIONS, Error::from_response::<ErrorEnvelope>, (method, path.into()))
    }
}

impl ApiClient for Client {
    /// A token. It is sent as `Authorization: Api-Token …`.
    type Credential = TokenSecret;

    fn authorization(credential: &TokenSecret) -> Option<Authorization> {
        Authorization::header("Api-Token", credential)
    }

    const ENVIRONMENT_PREFIX: &str = "ASTROM";

    fn environment_credential() -> Result<Box<dyn CredentialProvider<TokenSecret>>, CredentialError> {
        EnvironmentToken::new("ASTROM_TOKEN").provider()
    }

    fn assemble(base_url: &str, http_client: reqwest::Client, session: Session) -> Self {
        Self::new_with_client(base_url, http_client, session)
    }
}

impl ErrorBody for ErrorEnvelope {
    fn into_vendor_error(self) -> Option<VendorError> {
        let error = self.error?;
        let violations = error.constraint_violations.into_iter().map(Violation::from).collect();
        Some(VendorError { message: error.message.unwrap_or_default(), violations, ..VendorError::default() })
    }
}

impl From<ConstraintViolation> for Violation {
    fn from(violation: ConstraintViolation) -> Self {
        let places = [
            (ParameterLocation::PATH, ViolationPlace::Path),
            (ParameterLocation::QUERY, ViolationPlace::Query),
            (ParameterLocation::HEADER, ViolationPlace::Header),
            (ParameterLocation::PAYLOAD_BODY, ViolationPlace::Body),
        ];
        let location = violation.parameter_location;
        let place = places.into_iter().find_map(|(known, place)| (Some(&known) == location.as_ref()).then_some(place));
        Self { place, field: violation.path, message: violation.message.unwrap_or_default() }
    }
}

impl From<&str> for TimestampExpression {
    fn from(expression: &str) -> Self {
        Self(expression.to_owned())
    }
}

impl From<Timestamp> for TimestampExpression {
    fn from(timestamp: Timestamp) -> Self {
        Self(timestamp.to_string())
    }
}
