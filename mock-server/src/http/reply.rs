use std::any::TypeId;
use std::convert::Infallible;
use std::fmt;
use std::marker::PhantomData;

use dropshot::{ApiEndpointResponse, Body, ErrorStatusCode, HttpError, HttpResponse};
use http::header::{HeaderName, HeaderValue};
use http::{HeaderMap, Response, StatusCode};
use schemars::JsonSchema;
use schemars::r#gen::SchemaGenerator;
use schemars::schema::Schema;
use serde::{Serialize, Serializer};

use super::Operation;

/// What a handler answers on success: a body and the headers that belong to it.
#[derive(Debug)]
pub struct Answer<T> {
    /// The body.
    pub body: T,
    /// Headers beyond those that the vendor always sends.
    pub headers: HeaderMap,
}

impl<T> Answer<T> {
    /// Adds a header. A value that cannot stand in a header is left out; the mock makes all values
    /// itself, from ids, hashes and URLs.
    #[must_use]
    pub fn with_header(mut self, name: HeaderName, value: &str) -> Self {
        if let Ok(value) = HeaderValue::from_str(value) {
            self.headers.insert(name, value);
        }
        self
    }
}

impl<T> From<T> for Answer<T> {
    fn from(body: T) -> Self {
        Self { body, headers: HeaderMap::new() }
    }
}

/// The answers of an operation, for its description only. No value of it exists.
pub(super) struct Reply<O> {
    never: Infallible,
    operation: PhantomData<fn() -> O>,
}

impl<O: Operation> HttpResponse for Reply<O> {
    fn to_result(self) -> Result<Response<Body>, HttpError> {
        match self.never {}
    }

    fn response_metadata() -> ApiEndpointResponse {
        let empty = TypeId::of::<O::Output>() == TypeId::of::<()>();
        let described = if empty {
            dropshot::HttpResponseDeleted::response_metadata()
        } else {
            dropshot::HttpResponseOk::<O::Output>::response_metadata()
        };
        ApiEndpointResponse { success: StatusCode::from_u16(O::INFO.success).ok(), ..described }
    }

    fn status_code(&self) -> StatusCode {
        match self.never {}
    }
}

/// A finished response, at an endpoint that is not described.
///
/// Dropshot's own response types can set neither a media type nor an empty error body.
pub(super) struct Finished(pub(super) Response<Body>);

impl HttpResponse for Finished {
    fn to_result(self) -> Result<Response<Body>, HttpError> {
        Ok(self.0)
    }

    fn response_metadata() -> ApiEndpointResponse {
        ApiEndpointResponse::default()
    }

    fn status_code(&self) -> StatusCode {
        self.0.status()
    }
}

/// The error type of an operation, for its description only: refusals are rendered before that, because Dropshot's
/// errors can set neither headers nor media types.
pub(super) struct Documented<E> {
    message: String,
    body: PhantomData<fn() -> E>,
}

impl<E> From<HttpError> for Documented<E> {
    fn from(error: HttpError) -> Self {
        Self { message: error.external_message, body: PhantomData }
    }
}

impl<E> fmt::Debug for Documented<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl<E> fmt::Display for Documented<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl<E> Serialize for Documented<E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.message)
    }
}

impl<E: JsonSchema> JsonSchema for Documented<E> {
    fn is_referenceable() -> bool {
        E::is_referenceable()
    }

    fn schema_name() -> String {
        E::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        E::json_schema(generator)
    }
}

impl<E: JsonSchema + Send + Sync + 'static> dropshot::HttpResponseError for Documented<E> {
    fn status_code(&self) -> ErrorStatusCode {
        ErrorStatusCode::BAD_REQUEST
    }
}
