use std::net::IpAddr;
use std::sync::Arc;
use std::time::Instant;

use chrono::{DateTime, Utc};
use http::header::{self, AsHeaderName};
use http::{HeaderMap, Method, Uri, Version};

use super::app::App;
use super::{Finding, OperationInfo, PathValues};
use crate::world::World;

/// One request as the vendors' code sees it, before it is typed.
#[derive(Debug)]
pub struct Exchange<'a> {
    /// The world that the request's tenant belongs to.
    pub world: &'a World,
    /// The world that challenges callers: a path without a tenant belongs to no world before the caller is
    /// known, and then the default one does it.
    pub challenger: &'a World,
    /// The world's time when the request arrived; read once, so that one answer has one present.
    pub now: DateTime<Utc>,
    /// When the request arrived, by the clock of the machine.
    pub received_at: Instant,
    /// The server that it came to, for operations on all of it; `None` where there is none, as in a benchmark.
    pub app: Option<&'a Arc<App>>,
    /// The address of the client.
    pub peer: IpAddr,
    /// The method.
    pub method: &'a Method,
    /// The version of HTTP.
    pub version: Version,
    /// The request target as sent; over HTTP/2 with scheme and authority.
    pub uri: &'a Uri,
    /// The headers.
    pub headers: &'a HeaderMap,
    /// The path parameters, percent-decoded.
    pub path: &'a PathValues,
    /// The query parameters in the order sent, decoded as a form (`+` is a space).
    pub query: Vec<(String, String)>,
    /// `http` or `https`, as the client connected.
    pub scheme: &'static str,
}

impl Exchange<'_> {
    /// Returns scheme and authority of the server as the client addressed it, without a slash at the
    /// end: `http://127.0.0.1:8080`.
    pub fn origin(&self) -> String {
        // The authority of a target counts before a header `Host` (RFC 9112, 3.2.2; RFC 9113, 8.3.1).
        let host = self.uri.authority().map(|a| a.as_str()).or_else(|| self.header(header::HOST));
        format!("{}://{}", self.scheme, host.unwrap_or("localhost"))
    }

    /// Returns a header's text if the header occurs and is visible ASCII.
    pub fn header(&self, name: impl AsHeaderName) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// Returns the first value of a query parameter.
    pub fn query_value(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// Returns what the document finds wrong with the path parameters.
    pub fn path_findings(&self, operation: &OperationInfo) -> Vec<Finding> {
        (operation.schemas)().path(operation.id, self.path)
    }
}
