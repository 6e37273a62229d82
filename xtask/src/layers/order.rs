//! Which modules stand above which.

/// A crate, and its layers from the lowest one up: a module uses those of its own line and of the lines above it here.
/// A module that has no line of its own is of that of the module around it.
pub(super) struct Order {
    /// Where its files are.
    pub(super) folder: &'static str,
    /// Modules as paths, several on a line with spaces between them.
    pub(super) layers: &'static [&'static str],
    /// Between what there may be no circle.
    pub(super) parts: Parts,
}

/// What counts as one in a circle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Parts {
    /// Each file.
    Files,
    /// All files of a folder, and each folder of `apis` and each file of `generated` by itself: what stands in one belongs
    /// to one idea.
    Folders,
}

impl Parts {
    /// Returns the part to which a module belongs.
    pub(super) fn of(self, module: &[String]) -> Vec<String> {
        let n = match (self, module.first().map(String::as_str)) {
            (Self::Files, _) => module.len(),
            (Self::Folders, Some("apis" | "generated")) => 2,
            (Self::Folders, _) => 1,
        };
        module[..n.min(module.len())].to_vec()
    }
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
            "access fuzz generated::access",
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
        parts: Parts::Folders,
    },
    Order { folder: "sdk/src", layers: &[], parts: Parts::Files },
    Order { folder: "xtask/src", layers: &[], parts: Parts::Files },
];
