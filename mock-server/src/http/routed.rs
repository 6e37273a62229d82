use http::Method;

use super::{OperationInfo, PathValues};
use crate::limit::BodyLimit;

/// What a request was routed to.
#[derive(Clone, Copy)]
pub(super) struct Routed<'a> {
    pub(super) operation: Option<&'static OperationInfo>,
    /// The id of the operation, or [`METHOD_NOT_ALLOWED`](crate::names::METHOD_NOT_ALLOWED); `None` if the API does not have the path.
    pub(super) id: Option<&'static str>,
    pub(super) path: &'a PathValues,
    /// The limit of the server that the request reaches, if there is one: then nothing else is looked at.
    pub(super) limit: Option<BodyLimit>,
    /// Why there is no operation.
    pub(super) refused: Option<Refused<'a>>,
}

/// A request to a path of an API that has no operation for it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Refused<'a> {
    /// The operations of the path; empty if the API does not have the path.
    pub(super) here: &'a [&'static OperationInfo],
    /// An operation of the API, whose refusals look like all others.
    pub(super) like: Option<&'static OperationInfo>,
    /// The value of `Allow`; `None` if the API does not have the path.
    pub(super) allow: Option<&'a str>,
    /// The variables of the path, as far as the path is like one that the API has.
    pub(super) path: &'a PathValues,
    /// What may have been meant; empty if nothing comes close.
    pub(super) hint: &'a str,
}

/// Returns the value of `Allow` for the methods of a path.
pub(super) fn allow<'a>(methods: impl Iterator<Item = &'a Method>) -> String {
    let mut names: Vec<&str> = methods.map(Method::as_str).collect();
    if names.contains(&"GET") {
        names.push("HEAD");
    }
    names.sort_unstable();
    names.dedup();
    names.join(", ")
}
