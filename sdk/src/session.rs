//! What every call passes between the generated code and the network.

use std::convert::Infallible;
use std::fmt;
use std::sync::Arc;

use progenitor_client::{ClientInfo, OperationInfo};
use reqwest::Request;
use reqwest::header::{CONTENT_TYPE, HeaderValue};

use crate::auth::Authorization;
use crate::error::TransportError;
use crate::response::Response;

/// What a document says of an operation beyond its types.
#[derive(Debug)]
pub struct Operation {
    /// Its id in the document.
    pub id: &'static str,
    /// Whether a second request does no harm after the answer to the first was lost.
    pub safe_to_repeat: bool,
    /// The media type of its request body.
    pub media_type: Option<&'static str>,
}

/// The operation that is being called.
#[derive(Clone, Copy)]
pub(crate) struct Call {
    /// The name of the API in messages.
    pub(crate) api: &'static str,
    pub(crate) operation: &'static Operation,
}

impl fmt::Display for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.api, self.operation.id)
    }
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The state of a client that its clones share: the credential, and the operations of the API.
#[derive(Clone)]
pub struct Session {
    api: &'static str,
    operations: &'static [Operation],
    authorization: Arc<Authorization>,
}

impl Session {
    pub(crate) fn new(api: &'static str, operations: &'static [Operation], authorization: Authorization) -> Self {
        Self { api, operations, authorization: Arc::new(authorization) }
    }

    fn call(&self, info: &OperationInfo) -> Call {
        let operation = self.operations.iter().find(|operation| operation.id == info.operation_id);
        let operation = operation.expect("client and operation table are generated from one document");
        Call { api: self.api, operation }
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut session = f.debug_struct("Session");
        session.field("api", &self.api).field("authorization", &self.authorization).finish_non_exhaustive()
    }
}

/// The steps at which the generated code hands over.
///
/// In place of progenitor's trait of the same name, whose `exec` can return nothing but what reqwest
/// returns.
pub(crate) trait ClientHooks<Inner> {
    /// Changes a request before it is sent.
    async fn pre(&self, request: &mut Request, info: &OperationInfo) -> Result<(), Infallible>;

    /// Sends a request and reads the answer to its end.
    async fn exec(&self, request: Request, info: &OperationInfo) -> Result<Response, TransportError>;

    /// Looks at what came of the request.
    async fn post(&self, result: &Result<Response, TransportError>, info: &OperationInfo) -> Result<(), Infallible>;
}

impl<C: ClientInfo<Session>> ClientHooks<Session> for C {
    async fn pre(&self, request: &mut Request, info: &OperationInfo) -> Result<(), Infallible> {
        let headers = request.headers_mut();
        // The version of our document, which says nothing to a vendor's server.
        headers.remove("api-version");
        // progenitor sends every body as application/json.
        if let Some(media_type) = self.inner().call(info).operation.media_type {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
        }
        Ok(())
    }

    async fn exec(&self, request: Request, info: &OperationInfo) -> Result<Response, TransportError> {
        let session = self.inner();
        let call = session.call(info);
        let exchange = async {
            let response = session.authorization.send(self.client(), request).await?;
            Response::read(call, response).await
        };
        exchange.await.map_err(|error| TransportError::new(call, error))
    }

    async fn post(&self, _: &Result<Response, TransportError>, _: &OperationInfo) -> Result<(), Infallible> {
        Ok(())
    }
}
