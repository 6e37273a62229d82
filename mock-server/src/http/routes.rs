use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;

use dropshot::{ApiEndpoint, Body, RequestContext, StubContext};
use http::{Method, Response};

use super::app::App;
use super::description::described;
use super::handling::Operating;
use super::incoming::Incoming;
use super::routed::Refused;
use super::serve::{refuse, serve};
use super::{Handle, Operation, OperationInfo, PathValues, Vendor};
use crate::generated::Api;

/// The answer to a request that has been routed.
pub(crate) type Answering<'a> = Pin<Box<dyn Future<Output = Response<Body>> + Send + 'a>>;

/// The texts of an operation that only its description shows.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Texts {
    pub(crate) tag: &'static str,
    pub(crate) summary: &'static str,
    pub(crate) description: &'static str,
}

/// An operation of a document: how it is served and how it is described.
///
/// The generated code has one list of these for each API. The route table and the description are both made from it.
#[derive(Clone, Copy)]
pub(crate) struct Route {
    /// The row of the operation table.
    pub(crate) info: &'static OperationInfo,
    serve: for<'a> fn(&'a Incoming<'_>, &'a PathValues) -> Answering<'a>,
    // Only this repository asks for the description. Elsewhere it would keep texts and the schemas of all types in the program.
    #[cfg(any(test, feature = "internals"))]
    texts: Texts,
    #[cfg(any(test, feature = "internals"))]
    describe: fn() -> ApiEndpoint<StubContext>,
}

impl Route {
    /// Returns the route of an operation that `V` handles.
    #[cfg_attr(not(any(test, feature = "internals")), expect(unused_variables, reason = "the texts are not kept"))]
    pub(crate) fn of<V: Handle<O>, O: Operation>(texts: Texts) -> Self {
        Self {
            info: O::INFO,
            serve: |incoming, path| Box::pin(serve::<V>(incoming, path, O::INFO, &Operating::<O>(PhantomData))),
            #[cfg(any(test, feature = "internals"))]
            texts,
            #[cfg(any(test, feature = "internals"))]
            describe: described::<O>,
        }
    }

    /// Carries the operation out.
    pub(super) fn serve<'a>(&self, incoming: &'a Incoming<'_>, path: &'a PathValues) -> Answering<'a> {
        (self.serve)(incoming, path)
    }

    /// Returns the endpoint from which Dropshot describes the operation.
    #[cfg(any(test, feature = "internals"))]
    pub(crate) fn describe(&self) -> ApiEndpoint<StubContext> {
        let Texts { tag, summary, description } = self.texts;
        (self.describe)().tag(tag).summary(summary).description(description)
    }
}

impl fmt::Debug for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Route({} {})", self.info.method, self.info.path)
    }
}

/// The routes of one API, and how it refuses a request for which it has no operation.
#[derive(Clone)]
pub(crate) struct ApiRoutes {
    pub(crate) api: Api,
    /// The paths below which everything belongs to the API, whether it has an operation there or not.
    pub(crate) prefixes: &'static [&'static str],
    pub(crate) routes: Vec<Route>,
    /// The document, behind the line that says where this copy is from.
    pub(crate) document: &'static str,
    refuse: for<'a> fn(&'a Incoming<'_>, Refused<'a>) -> Answering<'a>,
}

impl ApiRoutes {
    /// Returns the routes of the API that `V` serves.
    pub(crate) fn of<V: Vendor>(prefixes: &'static [&'static str], routes: Vec<Route>, document: &'static str) -> Self {
        Self {
            api: V::API,
            prefixes,
            routes,
            document,
            refuse: |incoming, refused| Box::pin(async move { refuse::<V>(incoming, refused).await }),
        }
    }

    /// Authenticates the caller, then refuses the request as the API does.
    pub(super) fn refuse<'a>(&self, incoming: &'a Incoming<'_>, refused: Refused<'a>) -> Answering<'a> {
        (self.refuse)(incoming, refused)
    }
}

impl fmt::Debug for ApiRoutes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiRoutes").field("api", &self.api).field("routes", &self.routes).finish_non_exhaustive()
    }
}

/// Something that the server answers and no document describes: a probe, a stream or a page.
#[derive(Clone)]
pub(crate) struct Extra {
    pub(crate) method: Method,
    pub(crate) path: &'static str,
    pub(crate) answer: AnswerExtra,
    /// Whether it is for people, who may come by a link of another site.
    pub(super) is_page: bool,
}

type AnswerExtra = for<'a> fn(&'a RequestContext<Arc<App>>, &'a PathValues) -> Answering<'a>;

impl Extra {
    /// Something for programs.
    pub(crate) fn get(path: &'static str, answer: AnswerExtra) -> Self {
        Self { method: Method::GET, path, answer, is_page: false }
    }

    /// Something for people. Nothing in it depends on who asks for it.
    pub(crate) fn page(path: &'static str, answer: AnswerExtra) -> Self {
        Self { is_page: true, ..Self::get(path, answer) }
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Extra({} {})", self.method, self.path)
    }
}
