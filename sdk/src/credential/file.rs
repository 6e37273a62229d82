use std::fs;
use std::future::ready;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use zeroize::Zeroizing;

use super::error::CredentialError;
use super::form::Credential;
use super::provider::{CredentialFuture, CredentialProvider};
use super::text::CredentialText;

/// A credential in a file, which is read again when the file changes: a mounted secret, for example.
///
/// The file holds a token, or a pair of keys as `public:private`, see [`Credential::parse`]; or the JSON that a
/// [`FileSink`](crate::rotation::FileSink) writes. Each request
/// looks at the file's length and time of change; after a 401 the file is read whatever they say, as a
/// file system may count time in seconds. Clones share what was read.
///
/// A symbolic link is followed each time, as in a volume of Kubernetes.
///
/// Replace the file by renaming another one over it: of a file that is being written, a part might be read.
///
/// # Example
///
/// ```
/// use tokenwright::credential::FileCredential;
///
/// let client = tokenwright::astrom::Client::builder("https://managed.example.org/e/7ac3/api/v2")
///     .credential_provider(FileCredential::new("/run/secrets/astrom-token"))
///     .build()?;
/// # Ok::<(), tokenwright::BuildError>(())
/// ```
#[derive(Clone, Debug)]
pub struct FileCredential<C> {
    path: PathBuf,
    seen: Arc<Mutex<Option<Seen<C>>>>,
}

#[derive(Clone, Debug)]
struct Seen<C> {
    stamp: Stamp,
    credential: C,
}

/// What changes with a file.
#[derive(Clone, Debug, PartialEq)]
struct Stamp {
    n_bytes: u64,
    modified_at: Option<SystemTime>,
}

impl<C: Credential> FileCredential<C> {
    /// Takes the path of the file. It is first read for the first request.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into(), seen: Arc::default() }
    }

    fn read(&self, refused: Option<&C>) -> Result<C, CredentialError> {
        // Taken before the file is read: what changes in between is seen the next time.
        let stamp = Stamp::of(&self.path).map_err(|error| self.unreadable(error))?;
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        if let (None, Some(seen)) = (refused, &*seen)
            && seen.stamp == stamp
        {
            return Ok(seen.credential.clone());
        }
        let text = fs::read_to_string(&self.path).map_err(|error| self.unreadable(error))?;
        let text = Zeroizing::new(text);
        let credential: C = CredentialText::read(&text).and_then(|text| text.credential()).map_err(|error| {
            CredentialError::new(format!("the file {} holds no credential: {error}", self.path.display()))
        })?;
        *seen = Some(Seen { stamp, credential: credential.clone() });
        Ok(credential)
    }

    fn unreadable(&self, error: io::Error) -> CredentialError {
        let message = format!("the file {} cannot be read: {}", self.path.display(), error.kind());
        CredentialError::new(message).with_source(error)
    }
}

impl Stamp {
    fn of(path: &Path) -> io::Result<Self> {
        let metadata = fs::metadata(path)?;
        Ok(Self { n_bytes: metadata.len(), modified_at: metadata.modified().ok() })
    }
}

impl<C: Credential> CredentialProvider<C> for FileCredential<C> {
    fn credential<'a>(&'a self, refused: Option<&'a C>) -> CredentialFuture<'a, C> {
        // One look at a small file takes microseconds; handing it to another thread takes longer.
        Box::pin(ready(self.read(refused)))
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::ops_manager::KeyPair;
    use crate::secret::TokenSecret;

    fn file(text: &str) -> tempfile::NamedTempFile {
        let file = tempfile::NamedTempFile::new().unwrap();
        fs::write(file.path(), text).unwrap();
        file
    }

    fn set_modified(path: &Path, seconds: u64) {
        let at = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
        fs::File::options().write(true).open(path).unwrap().set_modified(at).unwrap();
    }

    #[test]
    fn changed_file_is_read_again() {
        let file = file("one\n");
        set_modified(file.path(), 1);
        let provider = FileCredential::<TokenSecret>::new(file.path());
        assert_eq!(provider.read(None).unwrap().expose(), "one");
        fs::write(file.path(), "two\n").unwrap();
        set_modified(file.path(), 2);
        assert_eq!(provider.clone().read(None).unwrap().expose(), "two");
    }

    /// Goal: a change that length and time do not show comes to light after a refusal.
    #[test]
    fn refusal_reads_the_file_whatever_its_time_says() {
        let file = file("one");
        set_modified(file.path(), 1);
        let provider = FileCredential::<TokenSecret>::new(file.path());
        let one = provider.read(None).unwrap();
        fs::write(file.path(), "two").unwrap();
        set_modified(file.path(), 1);
        assert_eq!(provider.read(None).unwrap().expose(), "one", "an unchanged file is not read");
        assert_eq!(provider.read(Some(&one)).unwrap().expose(), "two");
        assert_eq!(provider.read(None).unwrap().expose(), "two");
    }

    #[test]
    fn pair_of_keys_stands_on_one_line() {
        for text in [" ptxgyzle:11-22:33\n", "\u{feff}ptxgyzle:11-22:33\r\n", "ptxgyzle : 11-22:33"] {
            let file = file(text);
            let pair = FileCredential::<KeyPair>::new(file.path()).read(None).unwrap();
            assert_eq!((pair.public_key(), pair.private_key().expose()), ("ptxgyzle", "11-22:33"), "{text:?}");
        }
    }

    #[test]
    fn what_editors_and_shells_add_does_not_count() {
        for text in ["\u{feff}one\r\n", "\u{feff} one", "\n\tone\u{a0}", "one\u{feff}"] {
            let file = file(text);
            assert_eq!(FileCredential::<TokenSecret>::new(file.path()).read(None).unwrap().expose(), "one", "{text:?}");
        }
        let empty = file("\u{feff}\n");
        let error = FileCredential::<TokenSecret>::new(empty.path()).read(None).unwrap_err();
        assert!(error.to_string().ends_with("the credential is empty"), "{error}");
    }

    #[cfg(unix)]
    #[test]
    fn link_to_a_file_that_is_exchanged_is_followed() {
        let folder = tempfile::tempdir().unwrap();
        let [one, two, link] = ["one", "two", "link"].map(|name| folder.path().join(name));
        for path in [&one, &two] {
            fs::write(path, path.file_name().unwrap().to_str().unwrap()).unwrap();
            set_modified(path, 1 + u64::from(*path == two));
        }
        std::os::unix::fs::symlink(&one, &link).unwrap();
        let provider = FileCredential::<TokenSecret>::new(&link);
        assert_eq!(provider.read(None).unwrap().expose(), "one");
        fs::remove_file(&link).unwrap();
        std::os::unix::fs::symlink(&two, &link).unwrap();
        assert_eq!(provider.read(None).unwrap().expose(), "two");
    }

    #[test]
    fn flaws_name_the_file_and_not_what_is_in_it() {
        let file = file("canary");
        let path = file.path().display();
        let error = FileCredential::<KeyPair>::new(file.path()).read(None).unwrap_err();
        let expected = format!("the file {path} holds no credential: a pair of keys is written as `public:private`");
        assert_eq!(error.to_string(), expected);
        fs::write(file.path(), " \n").unwrap();
        let error = FileCredential::<TokenSecret>::new(file.path()).read(None).unwrap_err();
        assert_eq!(error.to_string(), format!("the file {path} holds no credential: the credential is empty"));
        let error = FileCredential::<TokenSecret>::new("/no/such/file").read(None).unwrap_err();
        assert_eq!(error.to_string(), "the file /no/such/file cannot be read: entity not found");
    }
}
