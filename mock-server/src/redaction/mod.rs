//! What secrets look like, and what stands in their place where an exchange is shown.
//!
//! A client may encode what it likes, and whoever reads undoes it. So a secret is looked for in a text as it stands and
//! in what is left when no percent-encoding is left; in a request target also part by part, because there a form that
//! is too plain for any text is conspicuous.

mod encoding;
mod forms;
mod json;
mod target;

pub(crate) use forms::{shown_name, without_secrets};
pub(crate) use target::Redaction;

/// What stands where a secret was.
const REDACTED: &str = "***";
