use crate::auth::Authorization;
use crate::builder::sealed::Sealed;
use crate::builder::{ApiClient, ClientBuilder};
use crate::error::ErrorBody;
use crate::generated::astra_control::types::{Identifier, Problem};
use crate::generated::astra_control::{Client, operations};
use crate::secret::TokenSecret;
use crate::session::{Operation, Session};

impl Client {
    /// Starts a client from the base URL of a server. See [`ClientBuilder::build`] for what may stand
    /// there.
    pub fn builder(base_url: impl Into<String>) -> ClientBuilder<Self> {
        ClientBuilder::new(base_url.into())
    }
}

impl Sealed for Client {}

impl ApiClient for Client {
    /// A token. It is sent as `Authorization: Bearer …`.
    type Credential = TokenSecret;

    const API: &str = operations::API;
    const OPERATIONS: &[Operation] = operations::OPERATIONS;

    fn authorization(credential: &TokenSecret) -> Option<Authorization> {
        Authorization::header("Bearer", credential)
    }

    fn assemble(base_url: &str, http_client: reqwest::Client, session: Session) -> Self {
        Self::new_with_client(base_url, http_client, session)
    }
}

impl ErrorBody for Problem {
    fn summary(&self) -> String {
        format!("{}: {} ({})", self.title, self.detail, self.type_)
    }
}

impl From<&str> for Identifier {
    fn from(identifier: &str) -> Self {
        Self(identifier.to_owned())
    }
}
