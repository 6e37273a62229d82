//! Extractors that keep what was sent and describe what the document declares.
//!
//! Each delegates its description to Dropshot's typed extractor, so the emitted API description is
//! complete, and never refuses a request, so the pipeline decides the order of the checks.

use std::cell::Cell;
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

/// The parameters of an operation: those of the path as text, which is read here; the text of those in query and
/// headers is in the request.
///
/// One extractor for all of them, because Dropshot makes a future of each.
#[derive(Debug)]
pub(crate) struct RawParameters<O, P> {
    pub(super) path: PathValues,
    types: PhantomData<fn() -> (O, P)>,
}

/// What Dropshot reads, which asks for a description that nobody gets to see.
#[derive(Deserialize, JsonSchema)]
#[serde(transparent)]
struct Variables(#[schemars(with = "BTreeMap<String, String>")] PathValues);

#[async_trait]
impl<O: Operation, P: DeserializeOwned + JsonSchema + Send + Sync + 'static> SharedExtractor for RawParameters<O, P> {
    async fn from_request<Context: ServerContext>(rqctx: &RequestContext<Context>) -> Result<Self, HttpError> {
        Ok(Self { path: variables(rqctx).await?, types: PhantomData })
    }

    fn metadata(body_content_type: ApiEndpointBodyContentType) -> ExtractorMetadata {
        if !DESCRIBED.get() {
            return nothing();
        }
        let json = || body_content_type.clone();
        let mut all = <dropshot::Path<P> as SharedExtractor>::metadata(json());
        all.parameters.extend(<dropshot::Query<O::Query> as SharedExtractor>::metadata(json()).parameters);
        all.parameters.extend(<dropshot::Header<O::Headers> as SharedExtractor>::metadata(json()).parameters);
        all
    }
}

/// The path parameters as text, of an endpoint that somebody else describes.
#[derive(Debug)]
pub(super) struct UndescribedPath(pub(super) PathValues);

#[async_trait]
impl SharedExtractor for UndescribedPath {
    async fn from_request<Context: ServerContext>(rqctx: &RequestContext<Context>) -> Result<Self, HttpError> {
        variables(rqctx).await.map(Self)
    }

    fn metadata(_: ApiEndpointBodyContentType) -> ExtractorMetadata {
        nothing()
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

/// The description of no parameters.
fn nothing() -> ExtractorMetadata {
    ExtractorMetadata { extension_mode: ExtensionMode::None, parameters: Vec::new() }
}

async fn variables<Context: ServerContext>(rqctx: &RequestContext<Context>) -> Result<PathValues, HttpError> {
    let path = <dropshot::Path<Variables> as SharedExtractor>::from_request(rqctx).await?;
    let Variables(values) = path.into_inner();
    Ok(values)
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
