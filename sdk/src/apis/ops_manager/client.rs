use super::{EnvironmentKeyPair, KeyPair};
use crate::auth::{Authorization, Digest};
use crate::builder::{ApiClient, BuildError, ClientBuilder};
use crate::credential::{CredentialError, CredentialProvider};
use crate::custom_request::{self, CustomRequest};
use crate::error::{Error, ErrorBody, VendorError};
use crate::generated::ops_manager::Client;
use crate::generated::ops_manager::types::{ApiError, ObjectId};
use crate::session::Session;

impl Client {
    /// Starts a client from the base URL of a server. See [`ClientBuilder::build`] for what may stand
    /// there.
    pub fn builder(base_url: impl Into<String>) -> ClientBuilder<Self> {
        ClientBuilder::new(base_url.into())
    }

    /// Starts a client from the environment variables `OPS_MANAGER_BASE_URL`,
    /// `OPS_MANAGER_PUBLIC_KEY` and `OPS_MANAGER_PRIVATE_KEY`.
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
        static OPERATIONS: custom_request::Operations = custom_request::operations("ops_manager");
        CustomRequest::new(self, &OPERATIONS, Error::from_response::<ApiError>, (method, path.into()))
    }
}

impl ApiClient for Client {
    type Credential = KeyPair;

    fn authorization(credential: &KeyPair) -> Option<Authorization> {
        Digest::new(credential.public_key(), credential.private_key()).map(Authorization::Digest)
    }

    const ENVIRONMENT_PREFIX: &str = "OPS_MANAGER";

    fn environment_credential() -> Result<Box<dyn CredentialProvider<KeyPair>>, CredentialError> {
        let provider = EnvironmentKeyPair::new("OPS_MANAGER_PUBLIC_KEY", "OPS_MANAGER_PRIVATE_KEY");
        provider.read()?;
        Ok(Box::new(provider))
    }

    fn assemble(base_url: &str, http_client: reqwest::Client, session: Session) -> Self {
        Self::new_with_client(base_url, http_client, session)
    }
}

impl ErrorBody for ApiError {
    fn into_vendor_error(self) -> Option<VendorError> {
        let code = self.error_code.map(String::from);
        let message = self.detail.or(self.reason).unwrap_or_default();
        Some(VendorError { code, message, ..VendorError::default() })
    }
}

impl From<&str> for ObjectId {
    fn from(id: &str) -> Self {
        Self(id.to_owned())
    }
}
