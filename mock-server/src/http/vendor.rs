use std::fmt;
use std::future::Future;
use std::ops::Deref;

use bytes::Bytes;
use http::{HeaderMap, Response, StatusCode};
use serde::Serialize;
use serde_json::Value;

use crate::world::World;
use crate::world::{Credential, RateWindow};

use super::{Answer, Exchange, Finding, Operation, OperationInfo, PathValues, QueryParameter, Request};
use crate::generated::Api;

/// What makes a vendor's server different from the others: how it recognises callers, in which
/// order it refuses, and what its errors look like.
///
/// The methods are called in the order of their declaration; the first error is the answer.
pub trait Vendor: Send + Sync + 'static {
    /// Which API this is.
    const API: Api;
    /// Whom a request was authenticated as.
    type Caller: Send + Sync;
    /// A refusal, before it is rendered.
    type Problem: Send;

    /// Whether its requests belong to a world: then the world's faults apply to them, and its journal lists them.
    const IS_OF_A_WORLD: bool = true;

    /// Returns the id of the tenant that a path addresses.
    fn tenant(path: &PathValues) -> Option<&str>;

    /// Returns the variables of a path that names no tenant, where the vendor has a default one.
    fn default_path(_: &World) -> Vec<(&'static str, String)> {
        Vec::new()
    }

    /// Returns the credential that leads to a world where the path names no tenant, be it valid or not.
    fn leading_credential(_: &HeaderMap) -> Option<Credential> {
        None
    }

    /// Returns the public part of the credential that a request shows, be it valid or not: a token id or a
    /// public key, never a secret.
    fn shown_credential(exchange: &Exchange<'_>) -> Option<String>;

    /// Decides who sent the request.
    ///
    /// # Errors
    ///
    /// The vendor's answer to missing, unknown, disabled or expired credentials.
    fn authenticate(exchange: &Exchange<'_>) -> Result<Self::Caller, Self::Problem>;

    /// Returns who sends a request to an operation that asks for no credential, whatever the request shows. An API that has
    /// such operations says it; for the others it is who the credential says.
    ///
    /// # Errors
    ///
    /// The vendor's answer to a path that names no tenant of it.
    fn anyone(exchange: &Exchange<'_>) -> Result<Self::Caller, Self::Problem> {
        Self::authenticate(exchange)
    }

    /// Decides whether the caller may use the operation, and whether what the path names exists
    /// where the vendor looks for it before reading the input.
    ///
    /// # Errors
    ///
    /// The vendor's refusal.
    fn admit(exchange: &Exchange<'_>, caller: &Self::Caller, operation: &OperationInfo) -> Result<(), Self::Problem>;

    /// Whether the caller holds a scope or role that the operation names, in the tenant where it has to be held. What holds
    /// one only by being the owner of something holds it not.
    fn holds(_: &Exchange<'_>, _: &Self::Caller, _: &OperationInfo, _right: &str) -> bool {
        false
    }

    /// Decides whether the server reads a body in the form that the request declares, and can answer in one that
    /// the client takes.
    ///
    /// # Errors
    ///
    /// The vendor's refusal.
    fn check_media_types(_: &Exchange<'_>, _: &OperationInfo) -> Result<(), Self::Problem> {
        Ok(())
    }

    /// Checks the query beyond what the document can say (combinations, repetitions).
    ///
    /// # Errors
    ///
    /// The vendor's refusal.
    fn check_query(_: &Exchange<'_>, _: &OperationInfo) -> Result<(), Self::Problem> {
        Ok(())
    }

    /// Whether query parameters that the document does not know are ignored.
    const IGNORES_UNKNOWN_QUERY: bool = true;

    /// Reads the text of a query parameter; a text that is not of its kind stays a string, so that
    /// the document's own type check reports it.
    fn read_query(parameter: &QueryParameter, text: &str) -> Value {
        parameter.kind.read(text)
    }

    /// Makes the refusal of a query that the document does not allow. `findings` has at least one.
    fn refuse_query(exchange: &Exchange<'_>, operation: &OperationInfo, findings: &[Finding]) -> Self::Problem;

    /// Reads the body of a request, before the document is held against it.
    ///
    /// # Errors
    ///
    /// The vendor's refusal.
    fn read_body(exchange: &Exchange<'_>, operation: &OperationInfo, bytes: &[u8]) -> Result<Value, Self::Problem> {
        serde_json::from_slice(bytes)
            .map_err(|error| Self::refuse_body(exchange, operation, BodyFault::NotJson(&error)))
    }

    /// Makes the refusal of a body.
    fn refuse_body(exchange: &Exchange<'_>, operation: &OperationInfo, fault: BodyFault<'_>) -> Self::Problem;

    /// Makes the refusal of a method that the path does not have; `allow` is the value of `Allow`.
    fn refuse_method(exchange: &Exchange<'_>, allow: &str) -> Self::Problem;

    /// Makes the refusal of a path that the API does not have.
    fn refuse_path(exchange: &Exchange<'_>) -> Self::Problem;

    /// The largest request body in bytes.
    const BODY_BYTES_MAX: usize;

    /// Renders a successful answer with the vendor's headers. `body` is `None` for a status without one.
    fn render<T: Serialize>(
        exchange: &Exchange<'_>,
        operation: &OperationInfo,
        headers: HeaderMap,
        body: Option<&T>,
    ) -> Response<Bytes>;

    /// Returns the members of bodies whose values are secrets, according to the document.
    fn secret_members() -> &'static [&'static str];

    /// Says why a request is refused, for people who look into the journal, with what the vendor's answer hides: which
    /// credential it was that did not work, and why. It quotes no secret.
    fn explain(exchange: &Exchange<'_>, problem: &Self::Problem) -> Explanation;

    /// Renders a refusal with the vendor's headers.
    fn render_problem(exchange: &Exchange<'_>, problem: Self::Problem) -> Response<Bytes>;

    /// Renders the answer of a server that fails with `status`, for no reason that the request gives. `window`
    /// is there if too many requests came.
    fn render_failure(exchange: &Exchange<'_>, status: StatusCode, window: Option<&RateWindow>) -> Response<Bytes>;
}

/// Why a request was refused. It quotes no secret.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Explanation {
    /// The reason in a sentence.
    pub reason: String,
    /// What the input has against it, piece by piece.
    pub findings: Vec<String>,
}

impl Explanation {
    /// Adds to the reason what the answer hides.
    pub(crate) fn with_hidden(mut self, hidden: Option<&str>) -> Self {
        if let Some(hidden) = hidden {
            self.reason = format!("{}: {hidden}", self.reason.trim_end_matches('.'));
        }
        self
    }
}

/// What is wrong with a request body.
#[derive(Debug)]
pub enum BodyFault<'a> {
    /// It is longer than [`Vendor::BODY_BYTES_MAX`].
    TooLarge,
    /// It is not JSON; an empty body where one is required is this, too.
    NotJson(&'a serde_json::Error),
    /// It is JSON that the document does not allow.
    Invalid {
        /// What is wrong; at least one finding.
        findings: &'a [Finding],
        /// The body.
        body: &'a Value,
        /// The body as sent, for vendors that tell line and column.
        bytes: &'a [u8],
    },
}

/// The handler of one operation; implemented for every vendor by the generated code, which calls the
/// method of that name in the generated trait.
pub trait Handle<O: Operation>: Vendor {
    /// Carries out the operation. It may wait.
    ///
    /// # Errors
    ///
    /// The vendor's refusal.
    fn handle(
        call: &Call<'_, Self>,
        request: Request<O>,
    ) -> impl Future<Output = Result<Answer<O::Output>, Self::Problem>> + Send;
}

/// An authenticated and admitted request, as handlers get it.
pub struct Call<'a, V: Vendor + ?Sized> {
    /// The request.
    pub exchange: &'a Exchange<'a>,
    /// Who sent it.
    pub caller: &'a V::Caller,
}

impl<'a, V: Vendor + ?Sized> Deref for Call<'a, V> {
    type Target = Exchange<'a>;

    fn deref(&self) -> &Exchange<'a> {
        self.exchange
    }
}

impl<V: Vendor + ?Sized> fmt::Debug for Call<'_, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call").field("method", self.exchange.method).finish_non_exhaustive()
    }
}
