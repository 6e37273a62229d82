use super::answer::Answer;
use crate::credential::CredentialError;
use crate::error::{CredentialFailure, Error, TransportError, TransportErrorKind};
use crate::listing::{Endless, Items, Listing, Pages};
use crate::operation::{self, Operation};

/// A call of an operation that ends as a test says.
///
/// # Example
///
/// ```
/// use tokenwright::Outcome;
/// use tokenwright::ops_manager::operations::ORG_API_KEY_CREATE;
/// use tokenwright::test_util::Call;
///
/// let error = Call::of(&ORG_API_KEY_CREATE).attempts(3).no_connection();
/// assert_eq!(error.to_string(), "ops_manager org_api_key_create: no connection to the server [3 attempts]");
/// assert_eq!((error.outcome(), error.is_retryable()), (Outcome::NotDone, true));
/// ```
#[derive(Clone, Copy, Debug)]
#[must_use = "a call ends only in what one of its methods makes"]
pub struct Call(operation::Call);

impl Call {
    /// Takes an operation out of the `operations` of an API. It is tried once unless [`attempts`](Self::attempts) is set.
    pub fn of(operation: &'static Operation) -> Self {
        Self(operation::Call::new(operation).attempt(1))
    }

    /// Sets how many requests were tried.
    pub fn attempts(self, n_attempts: u32) -> Self {
        Self(self.0.attempt(n_attempts))
    }

    /// Makes an [`Error::InvalidRequest`]: nothing was sent, whatever the attempts. `reason` names the argument and what is
    /// wrong with it.
    #[must_use]
    pub fn invalid_request(self, reason: impl Into<String>) -> Error {
        Error::invalid_request(self.0.operation, reason.into())
    }

    /// Makes an [`Error::Credential`]: the provider gave no credential.
    #[must_use]
    pub fn no_credential(self, error: CredentialError) -> Error {
        CredentialFailure::new(self.0, error).into()
    }

    /// Makes an [`Error::Transport`]: there was no connection.
    #[must_use]
    pub fn no_connection(self) -> Error {
        self.transport(TransportErrorKind::NoConnection)
    }

    /// Makes an [`Error::Transport`]: there was no connection, because the server's certificate is not trusted.
    #[must_use]
    pub fn untrusted_certificate(self) -> Error {
        self.transport(TransportErrorKind::Untrusted)
    }

    /// Makes an [`Error::Transport`]: the last attempt took longer than it may.
    #[must_use]
    pub fn attempt_timeout(self) -> Error {
        self.transport(TransportErrorKind::AttemptTimeout)
    }

    /// Makes an [`Error::Transport`]: all attempts together took longer than they may.
    #[must_use]
    pub fn call_timeout(self) -> Error {
        self.transport(TransportErrorKind::CallTimeout)
    }

    /// Makes an [`Error::Transport`]: the connection broke off before the answer was complete.
    #[must_use]
    pub fn broken_connection(self) -> Error {
        self.transport(TransportErrorKind::Broken)
    }

    /// Makes an [`Error::EndlessListing`]: the server gave a page key for the second time.
    #[must_use]
    pub fn endless_listing(self) -> Error {
        Error::endless_listing(self.0.operation, Endless::KeyRepeated)
    }

    /// Starts an answer with a status, without headers and body.
    ///
    /// # Panics
    ///
    /// If the status is not between 100 and 999.
    pub fn answer(self, status: u16) -> Answer {
        Answer::new(self.0, status)
    }

    /// Makes the stream of a listing: `pages` are the items of each page, or why a call for one failed.
    ///
    /// As in every listing, whoever polls on after an error gets the next page. The total count is that of all items given.
    ///
    /// # Example
    ///
    /// ```
    /// use tokenwright::astrom::operations::API_TOKEN_LIST;
    /// use tokenwright::astrom::types::ApiToken;
    /// use tokenwright::listing::Items;
    /// use tokenwright::test_util::Call;
    ///
    /// /// The code under test.
    /// async fn count_enabled(mut tokens: Items<ApiToken>) -> Result<usize, tokenwright::Error> {
    ///     let mut n_enabled = 0;
    ///     while let Some(token) = tokens.next().await {
    ///         n_enabled += usize::from(token?.enabled == Some(true));
    ///     }
    ///     Ok(n_enabled)
    /// }
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let call = Call::of(&API_TOKEN_LIST);
    /// let token = |enabled: bool| ApiToken::builder().enabled(enabled).build();
    /// let pages = [Ok(vec![token(true)?, token(false)?]), Ok(vec![token(true)?])];
    /// assert_eq!(count_enabled(call.items(pages)).await?, 2);
    ///
    /// let failing = [Ok(vec![token(true)?]), Err(call.answer(503).error())];
    /// assert!(count_enabled(call.items(failing)).await.is_err());
    /// # Ok(())
    /// # }
    /// ```
    pub fn items<T: Send + 'static>(self, pages: impl IntoIterator<Item = Result<Vec<T>, Error>>) -> Items<T> {
        Items::new(Listing::of_pages(self.0.operation, pages))
    }

    /// Makes the stream of the pages of a listing, as [`items`](Self::items) that of its items.
    pub fn pages<T: Send + 'static>(self, pages: impl IntoIterator<Item = Result<Vec<T>, Error>>) -> Pages<T> {
        Pages::new(Listing::of_pages(self.0.operation, pages))
    }

    fn transport(self, kind: TransportErrorKind) -> Error {
        TransportError::of_kind(self.0, kind).into()
    }
}
