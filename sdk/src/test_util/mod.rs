//! What calls return, made by a test.
//!
//! A unit test of code that uses this crate needs errors, answers and listings without a server. A [`Call`] of an
//! operation ends as the test says: in an [`Error`](crate::Error) of any kind, in an [`Answer`] of any status and body,
//! or in a listing. Errors and answers are read as those of a real server are, so codes, waits and outcomes are the same.
//! The bodies of answers are made with their builders, whose `build` names the member that is missing.
//! [`successor`] makes what a [`CredentialSink`](crate::rotation::CredentialSink) is given.
//!
//! The module needs the feature `test-util`. Switch it on for tests only, in the dev-dependencies:
//!
//! ```toml
//! [dev-dependencies]
//! tokenwright = { version = "…", features = ["test-util"] }
//! ```
//!
//! With the feature, each module of an API has its `operations`. What needs a server that keeps what it is told is
//! tested with the crate `tokenwright-mock`.
//!
//! # Example
//!
//! ```
//! use std::time::Duration;
//! use tokenwright::astrom::types::ApiTokenCreated;
//! use tokenwright::{Error, Outcome, ResponseValue, TokenSecret};
//!
//! #[derive(Debug, PartialEq)]
//! enum Next {
//!     Deploy,
//!     Wait(Duration),
//!     LookForIt,
//!     Ask(String),
//! }
//!
//! /// The code under test.
//! fn after_create(created: &Result<ResponseValue<ApiTokenCreated>, Error>) -> Next {
//!     match created {
//!         Ok(created) if created.token.is_some() => Next::Deploy,
//!         Ok(_) => Next::Ask("the server gave no secret".to_owned()),
//!         Err(error) if error.is_retryable() => Next::Wait(error.retry_after().unwrap_or(Duration::from_secs(60))),
//!         Err(error) if error.outcome() == Outcome::Unknown => Next::LookForIt,
//!         Err(error) => Next::Ask(error.vendor_error().map_or_else(|| error.to_string(), |said| said.message.clone())),
//!     }
//! }
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! // The test.
//! use tokenwright::astrom::operations::API_TOKEN_CREATE;
//! use tokenwright::test_util::Call;
//!
//! let call = Call::of(&API_TOKEN_CREATE);
//! let body = ApiTokenCreated::builder().token(TokenSecret::from("dt0c01.PUBLIC.SECRET")).build()?;
//! assert_eq!(after_create(&Ok(call.answer(201).value(body))), Next::Deploy);
//!
//! let busy = call.answer(429).header("retry-after", "30").error();
//! assert_eq!(after_create(&Err(busy)), Next::Wait(Duration::from_secs(30)));
//!
//! assert_eq!(after_create(&Err(call.attempt_timeout())), Next::LookForIt);
//!
//! let body = serde_json::json!({ "error": { "code": 400, "message": "Constraints violated." } });
//! let refused = call.answer(400).json(&body).error();
//! assert_eq!(after_create(&Err(refused)), Next::Ask("Constraints violated.".to_owned()));
//! # Ok(())
//! # }
//! ```

mod answer;
mod call;
mod rotation;

pub use answer::Answer;
pub use call::Call;
pub use rotation::{rotation_record, successor};

pub use crate::operation::Operation;
