//! What clients can know of an API of a world.

/// Defines what clients can know of one API: a struct whose parts may be unknown, and one for when all of them are known.
macro_rules! access {
    (
        $(#[$access_doc:meta])* $access:ident
        $(#[$info_doc:meta])* $info:ident
        { $($(#[$member_doc:meta])* $member:ident: $type:ty,)* }
    ) => {
        $(#[$access_doc])*
        #[derive(Debug, Clone, Default, serde::Serialize, serde::Deserialize)]
        #[non_exhaustive]
        pub struct $access {
            $(
                $(#[$member_doc])*
                #[serde(default, skip_serializing_if = "Option::is_none")]
                pub $member: Option<$type>,
            )*
        }

        $(#[$info_doc])*
        #[derive(Debug, Clone, serde::Serialize)]
        #[non_exhaustive]
        pub struct $info {
            $($(#[$member_doc])* pub $member: $type,)*
        }

        impl $access {
            /// The names of the members.
            pub(crate) const MEMBERS: &'static [&'static str] = &[$(stringify!($member)),*];

            /// Returns what is known if that is everything, or the name of a member that is not.
            pub(crate) fn info(&self) -> Result<$info, &'static str> {
                Ok($info { $($member: self.$member.clone().ok_or(stringify!($member))?,)* })
            }
        }
    };
}

pub(crate) use access;

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
