//! Which modules stand above which.

/// A crate, and its layers from the lowest one up: a module uses those of its own line and of the lines above it here.
/// A module that has no line of its own is of that of the module around it.
pub(super) struct Order {
    /// Where its files are.
    pub(super) folder: &'static str,
    /// Modules as paths, several on a line with spaces between them.
    pub(super) layers: &'static [&'static str],
    /// Modules that hold what is called with them: their uses are part of no circle.
    pub(super) contexts: &'static [&'static str],
}

/// The order of each crate.
pub(super) const ORDERS: &[Order] = &[
    Order {
        folder: "mock-server/src",
        layers: &[
            "hexadecimal stopping bind origin dropshot_log own_problem generated::api",
            "secret_forms",
            "generated::secret_forms",
            "redaction",
            "names seed",
            "world",
            "access fuzz signing_key generated::access",
            "api_store",
            "limit metrics front first_credentials",
            "http",
            // The code of each document.
            "generated",
            "apis",
            "generated::stores",
            "seed_document seeding",
            "beginning served_world server_state",
            "control",
            "generated::table",
            "describe console probes proxy tls recording",
            "start_error",
            "builder",
            "server",
            "shared_server",
            "configuration",
            "cli",
            "internals guides",
        ],
        contexts: &["http::app"],
    },
    Order { folder: "sdk/src", layers: &[], contexts: &[] },
    Order { folder: "xtask/src", layers: &[], contexts: &[] },
];
