//! What every request passes, in order.
//!
//! ```text
//! route → body and parameters kept as sent → world of the tenant → authenticate → admit (rights,
//! and whether what the path names exists) → validate against the document → handler → render
//! ```
//!
//! The order is the vendors': a request without credentials learns nothing about its body. Dropshot's
//! own extractors would answer a bad body before any of this, so the ones here only keep what was
//! sent and leave the types to the generated description. What differs between vendors is the
//! [`Vendor`] trait; what a document declares is the generated [`OperationInfo`]; handlers get
//! [`Request`]s that are already valid and typed.

mod conformance;
mod coverage;
mod date;
mod delivery;
mod exchange;
mod extract;
mod operation;
mod path_values;
mod remote_ip;
mod reply;
mod routes;
mod schemas;
mod self_check;
mod serve;
mod stage;
mod vendor;
mod walk;

pub use conformance::{Traffic, Verdict, judge, operations};
pub use coverage::COVERAGE_FOLDER;
pub use exchange::{Call, Exchange};
pub use operation::{
    Api, Fold, Holders, NoBody, Operation, OperationInfo, QueryParameter, Request, Rights, ValueKind, Within,
};
pub use path_values::PathValues;
pub use reply::Answer;
pub(crate) use routes::{Allowed, METHOD_NOT_ALLOWED, Routes};
pub use schemas::{Finding, Rule, Schemas, Segment};
pub(crate) use schemas::{shown, shown_name};
pub use serve::answer;
pub(crate) use serve::{endpoint_with_body, endpoint_without_body, query_of};
pub use vendor::{BodyFault, Explanation, Handle, Postponement, RateWindow, Vendor};
