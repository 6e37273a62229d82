use crate::auth::Authorization;
use crate::builder::sealed::Sealed;
use crate::builder::{ApiClient, ClientBuilder};
use crate::error::ErrorBody;
use crate::generated::astrom::types::{ConstraintViolation, ErrorEnvelope, TimestampExpression};
use crate::generated::astrom::{Client, operations};
use crate::secret::TokenSecret;
use crate::session::{Operation, Session};
use crate::timestamp::Timestamp;

impl Client {
    /// Starts a client from the base URL of an environment. See [`ClientBuilder::build`] for what may
    /// stand there.
    pub fn builder(base_url: impl Into<String>) -> ClientBuilder<Self> {
        ClientBuilder::new(base_url.into())
    }
}

impl Sealed for Client {}

impl ApiClient for Client {
    /// A token. It is sent as `Authorization: Api-Token …`.
    type Credential = TokenSecret;

    const API: &str = operations::API;
    const OPERATIONS: &[Operation] = operations::OPERATIONS;

    fn authorization(credential: &TokenSecret) -> Option<Authorization> {
        Authorization::header("Api-Token", credential)
    }

    fn assemble(base_url: &str, http_client: reqwest::Client, session: Session) -> Self {
        Self::new_with_client(base_url, http_client, session)
    }
}

impl ErrorBody for ErrorEnvelope {
    fn summary(&self) -> String {
        let Some(error) = &self.error else { return String::new() };
        let violations: Vec<String> = error.constraint_violations.iter().map(describe).collect();
        let message = error.message.as_deref().unwrap_or_default();
        format!("{message} {}", violations.join("; ")).trim().to_owned()
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

fn describe(violation: &ConstraintViolation) -> String {
    let message = violation.message.as_deref().unwrap_or_default();
    match &violation.path {
        Some(path) => format!("{path}: {message}"),
        None => message.to_owned(),
    }
}
