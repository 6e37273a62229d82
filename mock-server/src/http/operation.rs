use http::Method;
use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::{Schemas, ValueKind};
use crate::generated::{Api, Within};

/// One row of the operation table, which is generated from the documents.
#[derive(Debug)]
pub struct OperationInfo {
    /// The API that the operation belongs to.
    pub api: Api,
    /// The operation id, for example `api_token_create`.
    pub id: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path as the vendor has it, below the origin: `/e/{environment_id}/api/v2/apiTokens`.
    pub path: &'static str,
    /// Other paths at which the vendor serves the same (`x-also-at`).
    pub also_at: &'static [&'static str],
    /// What the caller must hold (`x-rights`).
    pub rights: Rights,
    /// Whether sending the same request twice does no harm (`x-safe-to-repeat`).
    pub safe_to_repeat: bool,
    /// The status of success.
    pub success: u16,
    /// The query parameters.
    pub query: &'static [QueryParameter],
    /// The header parameters.
    pub headers: &'static [HeaderParameter],
    /// Whether the operation reads a request body.
    pub has_body: bool,
    /// The media types of a successful answer, the preferred one first; empty if it has no body.
    pub media_types: &'static [&'static str],
    /// The JSON Schemas of the API's document.
    pub schemas: fn() -> &'static Schemas,
}

/// What a caller must hold to be let through (`x-rights`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rights {
    /// The tenant in which the rights must be held.
    pub within: Within,
    /// The scopes or roles of which one suffices.
    pub any_of: Holders,
    /// The same for what belongs to the caller itself, where the vendor makes a difference.
    pub own: Option<Holders>,
}

impl Rights {
    /// Returns the scopes and roles that it names, each once.
    pub(crate) fn names(self) -> impl Iterator<Item = &'static str> {
        let any_of = self.any_of.names();
        let own = self.own.map_or(&[][..], Holders::names).iter().filter(move |name| !any_of.contains(name));
        any_of.iter().chain(own).copied()
    }
}

/// Who holds a right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holders {
    /// Whoever asks: no credential is looked at.
    Public,
    /// Whoever is known, with or without a scope or role.
    Everyone,
    /// Whoever has any scope or role in the tenant.
    Any,
    /// Whoever has one of these; nobody, if the list is empty.
    OneOf(&'static [&'static str]),
}

impl Holders {
    fn names(self) -> &'static [&'static str] {
        if let Self::OneOf(names) = self { names } else { &[] }
    }
}

/// A query parameter of an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QueryParameter {
    /// The name on the wire.
    pub name: &'static str,
    /// What its text stands for.
    pub kind: ValueKind,
}

/// A header parameter of an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HeaderParameter {
    /// The name on the wire.
    pub name: &'static str,
    /// What its text stands for.
    pub kind: ValueKind,
}

/// An operation with its types; generated, one marker type an operation.
pub trait Operation: Send + Sync + 'static {
    /// The operation's row in the table.
    const INFO: &'static OperationInfo;
    /// The path parameters.
    type Path: DeserializeOwned + JsonSchema + Send + Sync + 'static;
    /// The query parameters.
    type Query: DeserializeOwned + JsonSchema + Send + Sync + 'static;
    /// The header parameters.
    type Headers: DeserializeOwned + JsonSchema + Send + Sync + 'static;
    /// The request body; [`NoBody`] if it has none.
    type Body: DeserializeOwned + JsonSchema + Send + Sync + 'static;
    /// The body of a successful answer; `()` if it has none.
    type Output: Serialize + JsonSchema + Send + Sync + 'static;
    /// The body of every error.
    type Error: Serialize + JsonSchema + Send + Sync + 'static;
}

/// A request that has passed every check that its document declares.
#[derive(Debug)]
pub struct Request<O: Operation> {
    /// The path parameters.
    pub path: O::Path,
    /// The query parameters.
    pub query: O::Query,
    /// The header parameters.
    pub headers: O::Headers,
    /// The body.
    pub body: O::Body,
}

/// The body of an operation without one.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize, JsonSchema)]
pub struct NoBody {}
