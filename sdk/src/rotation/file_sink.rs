use std::future::ready;
use std::io;
use std::path::PathBuf;

use zeroize::Zeroizing;

use super::client::RotatingClient;
use super::file::{self, ReplaceError};
use super::sink::{CredentialSink, SinkFuture};
use super::sink_error::SinkError;
use super::stored::StoredCredential;
use super::successor::Successor;
use crate::credential::{Credential as _, CredentialError, CredentialText, NamedCredential};

/// Stores the successor in a file that [`FileCredential`](crate::credential::FileCredential) reads.
///
/// The file holds the secret and what names the credential, as JSON: [`read`](Self::read) gives a program that begins
/// anew all that it needs to rotate again. For programs that want nothing but the secret there is
/// [`secret_only`](Self::secret_only).
///
/// The file is replaced as a whole. Owner, group and permissions stay what they were, so that whoever could read the
/// predecessor can read the successor, and nobody else; where they cannot be kept, nothing is written. A new file is for
/// its owner alone. A symbolic link is followed: the file that it leads to is replaced, and the link stays.
///
/// Nobody but those who may know the secret should be able to write to the folder.
///
/// # Example
///
/// A program that rotates its own credential, each time that it is started:
///
/// ```
/// use tokenwright::astra_control::Client;
/// use tokenwright::credential::SharedCredential;
/// use tokenwright::rotation::{FileJournal, FileSink, Rotation};
/// # use tokenwright::astra_control::TokenPath;
/// # use tokenwright::rotation::{CredentialSink, MemoryJournal, SinkError, Successor};
/// # use tokenwright_mock::MockServer;
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let server = MockServer::start().await;
/// # let info = &server.info()?.astra_control;
/// # let folder = tempfile::tempdir()?;
/// # let base_url = info.base_url.clone();
/// # let path = |name: &str| folder.path().join(name);
/// let sink = FileSink::new(path("token.json"));
/// let journal = FileJournal::new(path("rotation.json"));
/// # {
/// #     // What the first run finds: a file that holds a token and its id, as an earlier rotation has left it.
/// #     let client = Client::builder(&base_url).credential(info.token.expose()).build()?;
/// #     let listed = client.token_list().account_id(&*info.account_id).user_id(&*info.user_id).send().await?;
/// #     let token = listed.items[0].clone().into_token().expect("whole");
/// #     let id = TokenPath::new(&*info.account_id, &*info.user_id, token.id);
/// #     Rotation::new(&client).rotate(id, &sink, &journal).await?;
/// # }
/// # for _ in 0..2 {
/// let stored = sink.read::<Client>()?;
/// let credential = SharedCredential::new(stored.credential().clone());
/// let client = Client::builder(&base_url).credential_provider(credential.clone()).build()?;
/// let rotation = Rotation::own(&client, &credential);
/// if rotation.resume(&sink, &journal).await?.is_none() {
///     let id = stored.id().expect("written by this sink").clone();
///     rotation.rotate(id, &sink, &journal).await?;
/// }
/// assert_eq!(sink.read::<Client>()?.credential(), &credential.get());
/// # }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct FileSink {
    path: PathBuf,
    content: Content,
}

#[derive(Clone, Copy, Debug)]
enum Content {
    SecretAndId,
    Secret,
}

impl FileSink {
    /// Takes the path of the file, whose folder must exist.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into(), content: Content::SecretAndId }
    }

    /// Takes the path of a file that is to hold nothing but the secret, such as one that a shell or another program puts
    /// into a header; a pair of keys as `public:private`.
    ///
    /// # Example
    ///
    /// ```
    /// use tokenwright::rotation::FileSink;
    ///
    /// let sink = FileSink::secret_only("/run/secrets/astrom-token");
    /// ```
    pub fn secret_only(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into(), content: Content::Secret }
    }

    /// Reads what the file holds, written by this sink or by hand: a secret alone is read, too.
    ///
    /// # Errors
    ///
    /// [`CredentialError`] if the file cannot be read, holds no credential, or one of another API. The message names the
    /// file and repeats nothing of what is in it.
    pub fn read<C: RotatingClient>(&self) -> Result<StoredCredential<C>, CredentialError> {
        let flawed = |reason: &str| {
            CredentialError::new(format!("the file {} holds no credential: {reason}", self.path.display()))
        };
        let text = std::fs::read_to_string(&self.path).map(Zeroizing::new).map_err(|error| {
            let message = format!("the file {} cannot be read: {}", self.path.display(), error.kind());
            CredentialError::new(message).with_source(error)
        })?;
        let text = CredentialText::read(&text).map_err(|error| flawed(&error.to_string()))?;
        let credential = text.credential().map_err(|error| flawed(&error.to_string()))?;
        let id = match text {
            CredentialText::Alone(_) => C::id_of(&credential),
            CredentialText::Named(named) if named.api == C::NAME => {
                let id = serde_json::from_value(named.id);
                Some(id.map_err(|_| flawed(&format!("its id names no credential of {}", C::NAME)))?)
            }
            CredentialText::Named(_) => return Err(flawed(&format!("it is of another API than {}", C::NAME))),
        };
        Ok(StoredCredential::new(id, credential))
    }

    fn write<C: RotatingClient>(&self, successor: &Successor<C>) -> Result<(), SinkError> {
        let text = match self.content {
            Content::Secret => successor.credential().expose_text(),
            Content::SecretAndId => {
                let id = serde_json::to_value(successor.id())?;
                NamedCredential::new(C::NAME, id, successor.credential()).expose_text()?
            }
        };
        let failed = |error: io::Error| format!("the file {} cannot be written: {error}", self.path.display());
        file::replace(&self.path, text.as_bytes()).map_err(|error| match error {
            ReplaceError::Unchanged(error) => SinkError::NotStored(failed(error).into()),
            ReplaceError::Replaced(error) => SinkError::Unknown(failed(error).into()),
        })
    }
}

impl<C: RotatingClient> CredentialSink<C> for FileSink {
    fn store(&self, successor: Successor<C>) -> SinkFuture<'_> {
        Box::pin(ready(self.write(&successor)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::astra_control::{self, TokenPath};
    use crate::credential::{CredentialProvider as _, FileCredential};
    use crate::ops_manager::{self, ApiKeyPath, KeyPair};
    use crate::{TokenSecret, astrom};

    fn folder_and_path() -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("token");
        (folder, path)
    }

    #[tokio::test]
    async fn id_and_secret_are_read_as_they_were_written() {
        let (_folder, path) = folder_and_path();
        let sink = FileSink::new(&path);
        let token = Successor::<astra_control::Client>::new(TokenPath::new("a", "u", "t"), "canary".into());
        sink.store(token.clone()).await.unwrap();
        let stored = sink.read::<astra_control::Client>().unwrap();
        assert_eq!((stored.id(), stored.credential()), (Some(token.id()), token.credential()));
        let found: TokenSecret = FileCredential::new(&path).credential(None).await.unwrap();
        assert_eq!(&found, token.credential());
        assert!(!format!("{stored:?}").contains("canary"));

        let pair = KeyPair::new("user", "11-22:33");
        let key = Successor::<ops_manager::Client>::new(ApiKeyPath::new("o", "k"), pair.clone());
        sink.store(key.clone()).await.unwrap();
        let stored = sink.read::<ops_manager::Client>().unwrap();
        assert_eq!((stored.id(), stored.credential()), (Some(key.id()), &pair));
        let found: KeyPair = FileCredential::new(&path).credential(None).await.unwrap();
        assert_eq!(found, pair);
    }

    #[tokio::test]
    async fn secret_alone_is_written_on_demand_and_read_in_any_case() {
        let (_folder, path) = folder_and_path();
        let sink = FileSink::secret_only(&path);
        let token = Successor::<astrom::Client>::new("dt0c01.PUBLIC".parse().unwrap(), "dt0c01.PUBLIC.CANARY".into());
        sink.store(token.clone()).await.unwrap();
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "dt0c01.PUBLIC.CANARY");
        for sink in [&sink, &FileSink::new(&path)] {
            let stored = sink.read::<astrom::Client>().unwrap();
            assert_eq!((stored.id(), stored.credential()), (Some(token.id()), token.credential()));
            assert_eq!(sink.read::<astra_control::Client>().unwrap().id(), None, "the secret does not tell");
        }
    }

    #[tokio::test]
    async fn what_cannot_be_read_is_named_without_its_content() {
        let (_folder, path) = folder_and_path();
        let sink = FileSink::new(&path);
        let reason = || sink.read::<astrom::Client>().unwrap_err().to_string();
        assert_eq!(reason(), format!("the file {} cannot be read: entity not found", path.display()));
        let token = Successor::<astra_control::Client>::new(TokenPath::new("a", "u", "t"), "canary".into());
        sink.store(token).await.unwrap();
        let prefix = format!("the file {} holds no credential: ", path.display());
        assert_eq!(reason(), format!("{prefix}it is of another API than astrom"));
        std::fs::write(&path, r#"{"api": "astrom", "id": ["canary"], "credential": "canary"}"#).unwrap();
        assert_eq!(reason(), format!("{prefix}its id names no credential of astrom"));
        std::fs::write(&path, r#"{"api": "astrom", "credential": "canary"#).unwrap();
        assert_eq!(reason(), format!("{prefix}it is no JSON with api, id and credential (line 1, column 39)"));
    }
}
