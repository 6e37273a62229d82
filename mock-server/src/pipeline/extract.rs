//! Extractors that keep what was sent and describe what the document declares.
//!
//! Each delegates its description to Dropshot's typed extractor, so the emitted API description is
//! complete, and never refuses a request, so the pipeline decides the order of the checks.

use std::collections::BTreeMap;
use std::marker::PhantomData;

use async_trait::async_trait;
use bytes::Bytes;
use dropshot::{
    ApiEndpointBodyContentType, ExclusiveExtractor, ExtensionMode, ExtractorMetadata, HttpError, RequestContext,
    ServerContext, SharedExtractor,
};
use http_body_util::{BodyExt as _, LengthLimitError, Limited};
use schemars::JsonSchema;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::{Operation, PathValues};

/// The path parameters as text.
#[derive(Debug)]
pub(crate) struct RawPath<P> {
    pub(super) values: PathValues,
    types: PhantomData<fn() -> P>,
}

/// What Dropshot reads, which asks for a description that nobody gets to see.
#[derive(Deserialize, JsonSchema)]
#[serde(transparent)]
struct Variables(#[schemars(with = "BTreeMap<String, String>")] PathValues);

#[async_trait]
impl<P: DeserializeOwned + JsonSchema + Send + Sync + 'static> SharedExtractor for RawPath<P> {
    async fn from_request<Context: ServerContext>(rqctx: &RequestContext<Context>) -> Result<Self, HttpError> {
        let path = <dropshot::Path<Variables> as SharedExtractor>::from_request(rqctx).await?;
        let Variables(values) = path.into_inner();
        Ok(Self { values, types: PhantomData })
    }

    fn metadata(body_content_type: ApiEndpointBodyContentType) -> ExtractorMetadata {
        <dropshot::Path<P> as SharedExtractor>::metadata(body_content_type)
    }
}

/// The description of the query parameters of an operation; their text is in the request target.
#[derive(Debug)]
pub(crate) struct RawQuery<O>(PhantomData<fn() -> O>);

#[async_trait]
impl<O: Operation> SharedExtractor for RawQuery<O> {
    async fn from_request<Context: ServerContext>(_: &RequestContext<Context>) -> Result<Self, HttpError> {
        Ok(Self(PhantomData))
    }

    fn metadata(body_content_type: ApiEndpointBodyContentType) -> ExtractorMetadata {
        match O::INFO.query {
            [] => nothing(),
            _ => <dropshot::Query<O::Query> as SharedExtractor>::metadata(body_content_type),
        }
    }
}

/// The description of the header parameters of an operation; their text is in the headers.
#[derive(Debug)]
pub(crate) struct RawHeaders<O>(PhantomData<fn() -> O>);

#[async_trait]
impl<O: Operation> SharedExtractor for RawHeaders<O> {
    async fn from_request<Context: ServerContext>(_: &RequestContext<Context>) -> Result<Self, HttpError> {
        Ok(Self(PhantomData))
    }

    fn metadata(body_content_type: ApiEndpointBodyContentType) -> ExtractorMetadata {
        match O::INFO.headers {
            [] => nothing(),
            _ => <dropshot::Header<O::Headers> as SharedExtractor>::metadata(body_content_type),
        }
    }
}

/// The description of no parameters. Dropshot finds out by a schema, which takes time at each start of a server; most
/// operations have no headers, and many no query.
fn nothing() -> ExtractorMetadata {
    ExtractorMetadata { extension_mode: ExtensionMode::None, parameters: Vec::new() }
}

/// The bytes of a body, or that there were too many of them.
pub(crate) struct RawBody<B> {
    pub(super) content: Content,
    types: PhantomData<fn() -> B>,
}

/// What came as a body.
pub(super) enum Content {
    /// The whole body.
    Whole(Bytes),
    /// More than the server takes.
    TooLarge,
}

impl Content {
    /// Returns the bytes, unless there were too many.
    pub(super) fn whole(&self) -> Option<&Bytes> {
        match self {
            Self::Whole(bytes) => Some(bytes),
            Self::TooLarge => None,
        }
    }
}

impl<B> std::fmt::Debug for RawBody<B> {
    /// Shows only the length: a body may carry a secret.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.content {
            Content::Whole(bytes) => write!(f, "RawBody({} bytes)", bytes.len()),
            Content::TooLarge => f.write_str("RawBody(too large)"),
        }
    }
}

#[async_trait]
impl<B: DeserializeOwned + JsonSchema + Send + Sync + 'static> ExclusiveExtractor for RawBody<B> {
    async fn from_request<Context: ServerContext>(
        rqctx: &RequestContext<Context>,
        request: http::Request<dropshot::Body>,
    ) -> Result<Self, HttpError> {
        let limited = Limited::new(request.into_body(), rqctx.request_body_max_bytes());
        let content = match limited.collect().await {
            Ok(body) => Content::Whole(body.to_bytes()),
            Err(error) if error.is::<LengthLimitError>() => Content::TooLarge,
            // The client is gone or broke the framing: nobody is left to read a vendor's error.
            Err(error) => return Err(HttpError::for_bad_request(None, format!("body could not be read: {error}"))),
        };
        Ok(Self { content, types: PhantomData })
    }

    fn metadata(body_content_type: ApiEndpointBodyContentType) -> ExtractorMetadata {
        <dropshot::TypedBody<B> as ExclusiveExtractor>::metadata(body_content_type)
    }
}
