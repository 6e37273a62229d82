//! What clients can know of an API of a world.

use crate::generated::Api;

/// Something that clients need to use an API is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{} of {} is not known: the world has no such tenant, or nobody gave its secret in plain", .member, .api.name())]
pub struct UnknownAccess {
    api: Api,
    member: &'static str,
}

impl UnknownAccess {
    pub(crate) fn new(api: Api, member: &'static str) -> Self {
        Self { api, member }
    }
}

/// What is said of an API to people who start a server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Greeting {
    /// The products, and what kind of credential they have.
    pub(crate) title: &'static str,
    /// The server URL; `None` if there is no tenant that it would name.
    pub(crate) base_url: Option<String>,
    /// A credential in words, secret included, and the arguments with which `curl` shows it.
    pub(crate) credential: Option<(String, String)>,
}
