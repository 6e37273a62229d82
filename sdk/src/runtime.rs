//! What the generated clients stand on: progenitor's runtime, with our own hooks, responses and errors.

#![expect(unreachable_pub, reason = "the generated code re-exports publicly what it takes from here")]

pub use progenitor_client::{ByteStream, QueryParam, RequestBuilderExt};

#[allow(unused_imports, reason = "not every API has operations beside its base URL")]
pub(crate) use crate::base_url::other_base;
pub use crate::error::Error;
pub use crate::response::ResponseValue;
// `OperationInfo` is what the generated code calls it.
pub(crate) use crate::operation::Call as OperationInfo;
pub(crate) use crate::path_segment::encode_path;
pub(crate) use crate::session::ClientHooks;

/// What a generated client is made of.
///
/// In place of progenitor's trait of the same name, which everybody can call: a session is our own affair.
pub trait ClientInfo<Inner> {
    /// Returns the version of the document.
    fn api_version() -> &'static str;

    /// Returns the base URL without a slash at its end.
    fn baseurl(&self) -> &str;

    /// Returns the HTTP client.
    fn client(&self) -> &reqwest::Client;

    /// Returns the state that the clones of a client share.
    fn inner(&self) -> &Inner;
}
