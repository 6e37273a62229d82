//! What the mock says of itself, against the documents.
//!
//! The mock's routes emit an OpenAPI document of their own (Dropshot makes it from the types that the
//! handlers take and return), and it carries the schemas by which it checks requests and answers. Both come
//! from the documents by way of the generator; here they are compared with the documents by a reader that
//! shares nothing with it, so a fault of the generator shows as well as one of the code around it.
//! What the hand-written handlers answer within these types is beyond a comparison of texts: every test
//! against the mock checks it (`MockServer::start` compares each answer with the document).

mod embedded;
mod emitted;
mod exceptions;
mod program;
mod run;
mod security;
#[cfg(test)]
mod tests;

pub(crate) use program::describe;
pub(crate) use run::{compare, run};
