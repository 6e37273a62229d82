//! How an operation is described: by the types of its parameters, its body and its answers.
//!
//! Nothing is served through these endpoints; see [`RouteTable`](super::RouteTable).

use std::marker::PhantomData;

use async_trait::async_trait;
use dropshot::{
    ApiEndpoint, ApiEndpointBodyContentType, ApiEndpointVersions, CONTENT_TYPE_JSON, ExtractorMetadata, HttpError,
    RequestContext, ServerContext, SharedExtractor, StubContext, TypedBody,
};

use super::Operation;
use super::reply::{Documented, Reply};

/// Returns the endpoint from which Dropshot describes an operation.
pub(super) fn described<O: Operation>() -> ApiEndpoint<StubContext> {
    let (id, method, path) = (O::INFO.id.to_owned(), O::INFO.method.clone(), O::INFO.path);
    if O::INFO.has_body {
        ApiEndpoint::new_for_types::<(Parameters<O>, TypedBody<O::Body>), Result<Reply<O>, Documented<O::Error>>>(
            id,
            method,
            CONTENT_TYPE_JSON,
            path,
            ApiEndpointVersions::All,
        )
    } else {
        ApiEndpoint::new_for_types::<(Parameters<O>,), Result<Reply<O>, Documented<O::Error>>>(
            id,
            method,
            CONTENT_TYPE_JSON,
            path,
            ApiEndpointVersions::All,
        )
    }
}

/// The parameters of an operation, wherever they stand: one extractor, whose description is that of Dropshot's three.
#[derive(Debug)]
struct Parameters<O>(PhantomData<fn() -> O>);

#[async_trait]
impl<O: Operation> SharedExtractor for Parameters<O> {
    async fn from_request<Context: ServerContext>(_: &RequestContext<Context>) -> Result<Self, HttpError> {
        Ok(Self(PhantomData))
    }

    fn metadata(body_content_type: ApiEndpointBodyContentType) -> ExtractorMetadata {
        let json = || body_content_type.clone();
        let mut all = <dropshot::Path<O::Path> as SharedExtractor>::metadata(json());
        all.parameters.extend(<dropshot::Query<O::Query> as SharedExtractor>::metadata(json()).parameters);
        all.parameters.extend(<dropshot::Header<O::Headers> as SharedExtractor>::metadata(json()).parameters);
        all
    }
}
