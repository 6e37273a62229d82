//! What the generated clients stand on: progenitor's runtime, with our own hooks, responses and errors.

#![expect(unreachable_pub, reason = "the generated code re-exports publicly what it takes from here")]

pub use progenitor_client::{ByteStream, ClientInfo, QueryParam, RequestBuilderExt};

pub use crate::error::Error;
pub use crate::response::ResponseValue;
// `OperationInfo` is what the generated code calls it.
pub(crate) use crate::operation::Call as OperationInfo;
pub(crate) use crate::path_segment::encode_path;
pub(crate) use crate::session::ClientHooks;
