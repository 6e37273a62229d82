//! The limit of the server where it is narrower than that of an API.

use super::app::App;
use super::incoming::{Content, Incoming};
use super::{OperationInfo, Vendor};
use crate::limit::BodyLimit;

/// Returns the limit that a request reaches, if its body has been read.
pub(super) fn reached<V: Vendor>(incoming: &Incoming<'_>, operation: &OperationInfo) -> Option<BodyLimit> {
    of_content::<V>(incoming.app(), operation, incoming.read()?)
}

/// Returns the limit that a body reaches.
pub(super) fn of_content<V: Vendor>(app: &App, operation: &OperationInfo, content: &Content) -> Option<BodyLimit> {
    let is_narrower = operation.has_body && app.body_bytes_max < V::BODY_BYTES_MAX;
    (matches!(content, Content::TooLarge) && is_narrower).then_some(BodyLimit(app.body_bytes_max))
}
