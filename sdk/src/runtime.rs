//! What the generated clients stand on: progenitor's runtime, with our own hooks, responses and errors.

#![expect(unreachable_pub, reason = "the generated code re-exports publicly what it takes from here")]

pub use progenitor_client::{ByteStream, ClientInfo, OperationInfo, QueryParam, RequestBuilderExt, encode_path};

pub use crate::error::Error;
pub use crate::response::ResponseValue;
pub(crate) use crate::session::ClientHooks;
