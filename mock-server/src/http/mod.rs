//! What every request passes, in order.
//!
//! ```text
//! wildcard endpoint → host → body → route table → guard → CORS → world of the tenant → authenticate → admit (rights, and
//! whether what the path names exists) → media types → validate against the document → handler → render
//! ```
//!
//! The order is the vendors': a request without credentials learns nothing about its body. Dropshot serves no typed
//! endpoint: its extractors would answer a bad body before any of this. The body is read before the caller is known, so
//! that the connection stays usable; with `Expect: 100-continue` it is read after. What differs between vendors is the
//! [`Vendor`] trait; what a document declares is the generated [`OperationInfo`]; handlers get
//! [`Request`]s that are already valid and typed.

mod allowed_hosts;
mod app;
mod authorization;
mod body_limit;
mod conformance;
mod control_token;
mod cors;
mod date;
mod delivery;
mod description;
mod deviation;
mod dispatch;
mod exchange;
mod faulting;
mod finding;
mod guard;
mod handling;
mod incoming;
pub(crate) mod media_type;
mod observers;
mod operation;
mod outcome;
mod path_values;
mod reach;
mod read;
mod remote_ip;
mod reply;
mod route_table;
mod routed;
mod routes;
mod schemas;
mod self_check;
mod serve;
mod stage;
mod value_kind;
mod vendor;
mod waiting;
mod walk;

pub(crate) use allowed_hosts::AllowedHosts;
pub use app::App;
pub(crate) use authorization::misfit;
pub(crate) use conformance::operation_of;
#[cfg(feature = "internals")]
pub(crate) use conformance::places_of;
pub use conformance::{Contract, Traffic, Verdict, judge};
pub(crate) use control_token::{SCHEME as CONTROL_SCHEME, shows_token};
pub(crate) use cors::Cors;
pub use deviation::Deviation;
pub(crate) use dispatch::endpoints;
pub use exchange::Exchange;
pub(crate) use finding::shown;
pub use finding::{Finding, Rule, Segment};
pub use handling::answer;
pub use observers::COVERAGE_FOLDER;
pub(crate) use observers::SelfCheck;
pub use operation::{HeaderParameter, Holders, NoBody, Operation, OperationInfo, QueryParameter, Request, Rights};
pub use path_values::PathValues;
pub(crate) use reach::{Asked, Reach, Refusal, Refused};
pub(crate) use read::query_of;
pub use reply::Answer;
pub(crate) use route_table::RouteTable;
pub(crate) use routes::{Answering, ApiRoutes, Extra, Route, Texts};
pub use schemas::Schemas;
pub use value_kind::ValueKind;
pub use vendor::{BodyFault, Call, Explanation, Handle, Vendor};

pub(crate) use crate::redaction::shown_name;
pub use crate::world::RateWindow;
