use std::future::ready;
use std::path::PathBuf;

use super::client::RotatingClient;
use super::file;
use super::sink::{CredentialSink, SinkError, SinkFuture, Successor};
use crate::credential::Credential as _;

/// Stores the successor in a file that [`FileCredential`](crate::credential::FileCredential) reads.
///
/// The file is replaced as a whole, and only its owner may read it.
///
/// # Example
///
/// ```
/// use tokenwright::rotation::FileSink;
///
/// let sink = FileSink::new("/run/secrets/astrom-token");
/// ```
#[derive(Clone, Debug)]
pub struct FileSink {
    path: PathBuf,
}

impl FileSink {
    /// Takes the path of the file, whose folder must exist.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }
}

impl<C: RotatingClient> CredentialSink<C> for FileSink {
    fn store(&self, successor: Successor<C>) -> SinkFuture<'_> {
        let written = file::replace(&self.path, successor.credential().text().as_bytes());
        Box::pin(ready(
            written.map_err(|error| {
                SinkError::from(format!("the file {} cannot be written: {error}", self.path.display()))
            }),
        ))
    }
}
