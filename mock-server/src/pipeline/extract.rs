//! Extractors that keep what was sent and describe what the document declares.
//!
//! Each delegates its description to Dropshot's typed extractors, so the emitted API description is
//! complete, and never refuses a request, so the pipeline decides the order of the checks.

use std::cell::Cell;
use std::marker::PhantomData;

use async_trait::async_trait;
use bytes::Bytes;
use dropshot::{
    ApiEndpointBodyContentType, ExclusiveExtractor, ExtensionMode, ExtractorMetadata, HttpError, RequestContext,
    ServerContext, SharedExtractor,
};
use http_body_util::{BodyExt as _, LengthLimitError, Limited};
use schemars::JsonSchema;
use serde::de::DeserializeOwned;

use super::Operation;

/// The description of the parameters of an operation. The request has their text.
///
/// One extractor for all of them, because Dropshot makes a future of each.
#[derive(Debug)]
pub(crate) struct Parameters<O>(PhantomData<fn() -> O>);

#[async_trait]
impl<O: Operation> SharedExtractor for Parameters<O> {
    async fn from_request<Context: ServerContext>(_: &RequestContext<Context>) -> Result<Self, HttpError> {
        Ok(Self(PhantomData))
    }

    fn metadata(body_content_type: ApiEndpointBodyContentType) -> ExtractorMetadata {
        if !DESCRIBED.get() {
            return ExtractorMetadata { extension_mode: ExtensionMode::None, parameters: Vec::new() };
        }
        let json = || body_content_type.clone();
        let mut all = <dropshot::Path<O::Path> as SharedExtractor>::metadata(json());
        all.parameters.extend(<dropshot::Query<O::Query> as SharedExtractor>::metadata(json()).parameters);
        all.parameters.extend(<dropshot::Header<O::Headers> as SharedExtractor>::metadata(json()).parameters);
        all
    }
}

thread_local! {
    /// Whether the endpoint that is being made is to be described: Dropshot asks a type for its description, not a value.
    static DESCRIBED: Cell<bool> = const { Cell::new(false) };
}

/// Makes something whose parameters are described, or not.
pub(super) fn described<T>(is_described: bool, make: impl FnOnce() -> T) -> T {
    let before = DESCRIBED.replace(is_described);
    let made = make();
    DESCRIBED.set(before);
    made
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
