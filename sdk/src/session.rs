//! What every call passes between the generated code and the network.

use std::fmt;
use std::sync::Arc;

use progenitor_client::ClientInfo;
use reqwest::header::{CONTENT_TYPE, HeaderValue};
use reqwest::{Client, Request, StatusCode};

use crate::auth::Authorization;
use crate::credential::Credentials;
use crate::error::{CredentialFailure, Error, TransportError};
use crate::response::Response;

/// What a document says of an operation beyond its types.
#[derive(Debug)]
pub(crate) struct Operation {
    /// The name of the API in messages.
    pub(crate) api: &'static str,
    /// Its id in the document.
    pub(crate) id: &'static str,
    /// Whether a second request does no harm after the answer to the first was lost.
    pub(crate) safe_to_repeat: bool,
    /// The media type of its request body.
    pub(crate) media_type: Option<&'static str>,
}

/// The operation that is being called.
#[derive(Clone, Copy)]
pub(crate) struct Call {
    pub(crate) operation: &'static Operation,
}

impl Call {
    pub(crate) fn new(operation: &'static Operation) -> Self {
        Self { operation }
    }
}

impl fmt::Display for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.operation.api, self.operation.id)
    }
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The state of a client that its clones share: the credential.
#[derive(Clone)]
pub struct Session {
    credentials: Arc<Credentials>,
}

impl Session {
    pub(crate) fn new(credentials: Credentials) -> Self {
        Self { credentials: Arc::new(credentials) }
    }

    /// Sends a request and reads the answer to its end. If the credential is refused and there is
    /// another one by now, the request is sent once more: the server has not acted on the first.
    async fn exchange(&self, client: &Client, request: Request, call: Call) -> Result<Response, Error> {
        let failed = |error| CredentialFailure::new(call, error);
        let authorization = self.credentials.current().await.map_err(failed)?;
        let repeat = if self.credentials.can_change() { request.try_clone() } else { None };
        let response = send(&authorization, client, request, call).await?;
        if response.status() != StatusCode::UNAUTHORIZED {
            return Ok(response);
        }
        let Some(repeat) = repeat else { return Ok(response) };
        match self.credentials.renewed(&authorization).await.map_err(failed)? {
            Some(renewed) => Ok(send(&renewed, client, repeat, call).await?),
            None => Ok(response),
        }
    }
}

async fn send(
    authorization: &Authorization,
    client: &Client,
    request: Request,
    call: Call,
) -> Result<Response, TransportError> {
    let exchange = async { Response::read(call, authorization.send(client, request).await?).await };
    exchange.await.map_err(|error| TransportError::new(call, error))
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session").field("credentials", &self.credentials).finish_non_exhaustive()
    }
}

/// The steps at which the generated code hands over.
///
/// In place of progenitor's trait of the same name, whose `exec` can return nothing but what reqwest
/// returns, and knows of the operation no more than its id.
pub(crate) trait ClientHooks<Inner> {
    /// Changes a request before it is sent.
    async fn pre(&self, request: &mut Request, call: &Call) -> Result<(), Error>;

    /// Sends a request and reads the answer to its end.
    async fn exec(&self, request: Request, call: &Call) -> Result<Response, Error>;

    /// Looks at what came of the request.
    async fn post(&self, result: &Result<Response, Error>, call: &Call) -> Result<(), Error>;
}

impl<C: ClientInfo<Session>> ClientHooks<Session> for C {
    async fn pre(&self, request: &mut Request, call: &Call) -> Result<(), Error> {
        let headers = request.headers_mut();
        // The version of our document, which says nothing to a vendor's server.
        headers.remove("api-version");
        // progenitor sends every body as application/json.
        if let Some(media_type) = call.operation.media_type {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
        }
        Ok(())
    }

    async fn exec(&self, request: Request, call: &Call) -> Result<Response, Error> {
        self.inner().exchange(self.client(), request, *call).await
    }

    async fn post(&self, _: &Result<Response, Error>, _: &Call) -> Result<(), Error> {
        Ok(())
    }
}
