use std::future::ready;
use std::path::PathBuf;

use super::client::RotatingClient;
use super::file;
use super::sink::{CredentialSink, SinkFuture};
use super::sink_error::SinkError;
use super::successor::Successor;
use crate::credential::Credential as _;

/// Stores the successor in a file that [`FileCredential`](crate::credential::FileCredential) reads.
///
/// The file is replaced as a whole. Owner, group and permissions stay what they were, so that whoever could read the
/// predecessor can read the successor, and nobody else; where they cannot be kept, nothing is written. A new file is for
/// its owner alone. A symbolic link is followed: the file that it leads to is replaced, and the link stays.
///
/// Nobody but those who may know the secret should be able to write to the folder.
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
        let written = file::replace(&self.path, successor.credential().expose_text().as_bytes());
        Box::pin(ready(
            written.map_err(|error| {
                SinkError::from(format!("the file {} cannot be written: {error}", self.path.display()))
            }),
        ))
    }
}
