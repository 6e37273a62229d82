//! What every call passes between the generated code and the network.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderValue};
use reqwest::{Client, Request, StatusCode};
use tokio::time::timeout;
use tracing::Instrument as _;

use crate::auth::Authorization;
use crate::call_options::CallOptions;
use crate::credential::{Credential, CredentialProvider, Credentials};
use crate::error::{CredentialFailure, Error, TransportError, TransportErrorKind};
use crate::operation::{Call, CredentialUse};
use crate::response::Response;
use crate::retry::Schedule;
use crate::runtime::ClientInfo;
use crate::timers::{NO_RUNTIME, has_runtime};
use crate::trace;

/// The state of a client that its clones share.
#[derive(Clone)]
pub struct Session(Arc<Shared>);

struct Shared {
    credentials: Credentials,
    /// Shared with the sessions of the same server that have other credentials.
    conduct: Arc<Conduct>,
}

/// How requests are sent, whatever their credentials.
pub(crate) struct Conduct {
    pub(crate) schedule: Schedule,
    pub(crate) limits: Limits,
    pub(crate) trace_context: Option<TraceContext>,
}

/// Writes into the headers of a request to which trace it belongs.
pub(crate) type TraceContext = Box<dyn Fn(&mut HeaderMap) + Send + Sync>;

/// What one request may take.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// From the connection to the last byte of one answer.
    pub(crate) attempt_timeout: Duration,
    /// Bytes of the body of one answer.
    pub(crate) body_bytes_max: usize,
}

impl Session {
    pub(crate) fn new(credentials: Credentials, conduct: Conduct) -> Self {
        Self(Arc::new(Shared { credentials, conduct: Arc::new(conduct) }))
    }

    /// Makes a session with other credentials.
    pub(crate) fn with_credentials(&self, credentials: Credentials) -> Self {
        Self(Arc::new(Shared { credentials, conduct: self.0.conduct.clone() }))
    }

    /// Returns what the next request would be sent with.
    pub(crate) async fn authorization(&self) -> Result<Arc<Authorization>, crate::credential::CredentialError> {
        self.0.credentials.current().await
    }

    /// Returns whether `provider` counts the requests of this session.
    pub(crate) fn is_counted_by<C: Credential>(&self, provider: &impl CredentialProvider<C>) -> bool {
        match (self.0.credentials.usage(), provider.usage()) {
            (Some(own), Some(others)) => Arc::ptr_eq(own, others),
            _ => false,
        }
    }
}

/// A call that is being made.
#[derive(Clone, Copy)]
pub(crate) struct Sending<'a> {
    pub(crate) session: &'a Session,
    pub(crate) client: &'a Client,
    pub(crate) call: Call,
}

impl Sending<'_> {
    /// Sends the request of the call and returns the answer, whatever its status.
    pub(crate) async fn run(self, request: Request, options: &CallOptions) -> Result<Response, Error> {
        if !has_runtime() {
            return Err(Error::invalid_request(self.call.operation, NO_RUNTIME.to_owned()));
        }
        let copy = || request.try_clone().expect("every body is in memory and can be copied");
        let attempt = |call| Self { call, ..self }.attempt(copy());
        self.session.0.conduct.schedule.run(self.call, options, attempt).await
    }

    /// Makes one attempt, in a span of its own.
    async fn attempt(self, mut request: Request) -> Result<Response, Error> {
        let span = trace::attempt(self.call, request.method(), request.url());
        if let Some(trace_context) = &self.session.0.conduct.trace_context {
            span.in_scope(|| trace_context(request.headers_mut()));
        }
        let result = self.exchange(request).instrument(span.clone()).await;
        trace::outcome(&span, &result);
        result
    }

    /// Sends a request and reads the answer to its end. If the credential is refused and there is
    /// another one by now, the request is sent once more: the server has not acted on the first.
    async fn exchange(self, request: Request) -> Result<Response, Error> {
        let credentials = &self.session.0.credentials;
        if self.call.operation.credential == CredentialUse::Unneeded {
            return Ok(self.send(&Arc::new(Authorization::None), request).await?);
        }
        let failed = |error| CredentialFailure::new(self.call, error);
        let _under_way = credentials.begin();
        let authorization = credentials.current().await.map_err(failed)?;
        let repeat = if credentials.can_change() { request.try_clone() } else { None };
        let response = self.send(&authorization, request).await?;
        if response.status() != StatusCode::UNAUTHORIZED {
            return Ok(response);
        }
        let Some(repeat) = repeat else { return Ok(response) };
        match credentials.renewed(&authorization).await.map_err(failed)? {
            Some(renewed) => Ok(self.send(&renewed, repeat).await?),
            None => Ok(response),
        }
    }

    /// Sends a request and reads the answer to its end, in the time for that. The time is measured here, not by
    /// reqwest, which would put it into a map beside the headers of each request.
    async fn send(self, authorization: &Arc<Authorization>, request: Request) -> Result<Response, TransportError> {
        let Limits { attempt_timeout, body_bytes_max } = self.session.0.conduct.limits;
        let exchange = async {
            let response = authorization.send(self.client, request).await?;
            Response::read(self.call, response, authorization, body_bytes_max).await
        };
        match timeout(attempt_timeout, exchange).await {
            Ok(response) => response.map_err(|error| TransportError::new(self.call, error)),
            Err(_) => Err(TransportError::of_kind(self.call, TransportErrorKind::AttemptTimeout)),
        }
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session")
            .field("credentials", &self.0.credentials)
            .field("schedule", &self.0.conduct.schedule)
            .field("limits", &self.0.conduct.limits)
            .finish_non_exhaustive()
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
    async fn exec(&self, request: Request, call: &Call, options: &CallOptions) -> Result<Response, Error>;

    /// Looks at what came of the request.
    async fn post(&self, result: &Result<Response, Error>, call: &Call) -> Result<(), Error>;
}

impl<C: ClientInfo<Session>> ClientHooks<Session> for C {
    async fn pre(&self, request: &mut Request, call: &Call) -> Result<(), Error> {
        // progenitor sends every body as application/json.
        if let Some(media_type) = call.operation.media_type.filter(|media_type| *media_type != "application/json") {
            request.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
        }
        Ok(())
    }

    async fn exec(&self, request: Request, call: &Call, options: &CallOptions) -> Result<Response, Error> {
        Sending { session: self.inner(), client: self.client(), call: *call }.run(request, options).await
    }

    async fn post(&self, _: &Result<Response, Error>, _: &Call) -> Result<(), Error> {
        Ok(())
    }
}
