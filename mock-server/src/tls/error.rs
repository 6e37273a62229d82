use std::io;
use std::path::PathBuf;

/// Why a server cannot encrypt its connections.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TlsError {
    /// A file cannot be read.
    #[error("cannot read {}: {reason}", file.display())]
    Unreadable {
        /// The file.
        file: PathBuf,
        /// What the system says.
        reason: io::Error,
    },
    /// The certificate is none, or not in PEM.
    #[error("the certificate of the server has to be PEM with at least one section CERTIFICATE: {0}")]
    Certificate(String),
    /// The key is none, or not in PEM.
    #[error("the key of the server has to be PEM with a section PRIVATE KEY: {0}")]
    Key(String),
    /// Certificate and key do not belong together, or cannot be used.
    #[error("certificate and key of the server cannot be used together: {0}")]
    Unusable(String),
    /// No certificate can be issued for these names.
    #[error("cannot issue a certificate for {names}: {reason}")]
    Unissued {
        /// The names, with commas between them.
        names: String,
        /// What is wrong with them.
        reason: String,
    },
}
