use std::fmt;

/// What a change does to somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(super) enum Effect {
    /// Nothing that could be noticed.
    #[default]
    None,
    /// Only what is read changes.
    Documentation,
    /// Something new; what worked goes on working.
    Compatible,
    /// Something that worked fails.
    Breaking,
}

impl fmt::Display for Effect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::None => "no effect",
            Self::Documentation => "documentation",
            Self::Compatible => "compatible",
            Self::Breaking => "breaking",
        })
    }
}

/// What a change does to everybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Effects {
    /// To clients that speak the old version with a server of the new one.
    pub(super) clients: Effect,
    /// To servers of the old version to which clients of the new one speak.
    pub(super) servers: Effect,
    /// To the source code of those who use the package `tokenwright`.
    pub(super) sdk: Effect,
    /// To those who test with `tokenwright-mock`.
    pub(super) mock: Effect,
}

impl Effects {
    /// Returns what a change on the wire does, before it is known what it does to source code.
    pub(super) fn wire(clients: Effect, servers: Effect) -> Self {
        // What a client meets on the wire, the users of both packages meet.
        Self { clients, servers, sdk: clients, mock: clients }
    }

    /// Returns the effects of what only the users of the SDK notice.
    pub(super) fn sdk_only(sdk: Effect) -> Self {
        Self { sdk, ..Self::default() }
    }

    /// Adds what happens to the source code of the SDK's users.
    #[must_use]
    pub(super) fn and_sdk(self, sdk: Effect) -> Self {
        Self { sdk: self.sdk.max(sdk), ..self }
    }

    /// Returns the worse of both for everybody.
    #[must_use]
    pub(super) fn max(self, other: Self) -> Self {
        Self {
            clients: self.clients.max(other.clients),
            servers: self.servers.max(other.servers),
            sdk: self.sdk.max(other.sdk),
            mock: self.mock.max(other.mock),
        }
    }

    /// Returns the worst for anybody.
    pub(super) fn worst(self) -> Effect {
        self.clients.max(self.servers).max(self.sdk).max(self.mock)
    }
}
