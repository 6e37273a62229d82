//! Why a call failed.
//!
//! progenitor's own error prints the body that it cannot decode, and serde's messages quote the value
//! they trip over; either may be the secret in the answer to a create. So bodies are kept for those who
//! ask for them and printed nowhere, and of serde's message remains what it says of our types.
//!
//! One error for all operations, not one generic over the vendor's body as progenitor has it: callers
//! put it into their own error types, and most of them never look into the body.

mod answer;
mod credential;
mod failure;
mod invalid;
mod listing;
mod transport;
mod vendor;

pub use answer::ErrorResponse;
pub use credential::CredentialFailure;
pub use failure::Error;
pub use invalid::{InvalidRequest, InvalidResponse};
pub use listing::EndlessListing;
pub use transport::TransportError;
pub use vendor::{VendorError, Violation, ViolationPlace};

pub(crate) use failure::write_causes;
pub(crate) use transport::Kind as TransportErrorKind;
pub(crate) use vendor::{ErrorBody, ReadVendorError, read_vendor_error};
