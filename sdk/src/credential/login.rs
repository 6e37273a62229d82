use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::error::CredentialError;
use super::form::Credential;
use super::provider::CredentialProvider;
use super::usage::{UnderWay, Usage};
use crate::auth::Authorization;

type AuthorizationFuture<'a> = Pin<Box<dyn Future<Output = Result<Arc<Authorization>, CredentialError>> + Send + 'a>>;

/// Makes of a credential what requests need; none if no header can carry it.
type Authorize<C> = fn(&C) -> Option<Authorization>;

/// The credential of a client and what was made of it.
pub(crate) enum Credentials {
    /// One for good.
    Fixed(Arc<Authorization>),
    /// Whatever a provider says at the time.
    Provided(Box<dyn Provided>),
}

impl Credentials {
    pub(crate) fn fixed(authorization: Authorization) -> Self {
        Self::Fixed(Arc::new(authorization))
    }

    pub(crate) fn provided<C: Credential>(provider: Box<dyn CredentialProvider<C>>, authorize: Authorize<C>) -> Self {
        let renewal = tokio::sync::Mutex::new(());
        Self::Provided(Box::new(Provider { provider, authorize, login: Mutex::new(None), renewal }))
    }

    /// Returns whether a refusal may be answered with another credential.
    pub(crate) fn can_change(&self) -> bool {
        matches!(self, Self::Provided(_))
    }

    /// Counts a request until what is returned is dropped, if the provider counts. To be called before
    /// [`current`](Self::current).
    pub(crate) fn begin(&self) -> Option<UnderWay> {
        self.usage().map(Usage::begin)
    }

    /// Returns where requests are counted, if the provider counts them.
    pub(crate) fn usage(&self) -> Option<&Arc<Usage>> {
        match self {
            Self::Fixed(_) => None,
            Self::Provided(provided) => provided.usage(),
        }
    }

    /// Returns what the next request needs.
    pub(crate) async fn current(&self) -> Result<Arc<Authorization>, CredentialError> {
        match self {
            Self::Fixed(authorization) => Ok(authorization.clone()),
            Self::Provided(provided) => provided.current().await,
        }
    }

    /// Returns what there is instead of what the server refused; none if there is nothing else.
    pub(crate) async fn renewed(
        &self,
        refused: &Arc<Authorization>,
    ) -> Result<Option<Arc<Authorization>>, CredentialError> {
        let Self::Provided(provided) = self else { return Ok(None) };
        let renewed = provided.renewed(refused).await?;
        Ok((!Arc::ptr_eq(&renewed, refused)).then_some(renewed))
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fixed(authorization) => authorization.fmt(f),
            Self::Provided(_) => f.write_str("Provided"),
        }
    }
}

/// A provider of any kind of credential.
pub(crate) trait Provided: Send + Sync {
    fn usage(&self) -> Option<&Arc<Usage>>;
    fn current(&self) -> AuthorizationFuture<'_>;
    fn renewed<'a>(&'a self, refused: &'a Arc<Authorization>) -> AuthorizationFuture<'a>;
}

struct Provider<C> {
    provider: Box<dyn CredentialProvider<C>>,
    authorize: Authorize<C>,
    /// Locked to compare and to replace; nothing is awaited meanwhile.
    login: Mutex<Option<Login<C>>>,
    /// Held while the provider is asked after a refusal: of many calls that are refused at once, one asks.
    renewal: tokio::sync::Mutex<()>,
}

/// A credential and what was made of it, which for Digest is the state of the nonce.
#[derive(Clone)]
struct Login<C> {
    credential: C,
    authorization: Arc<Authorization>,
}

impl<C: Credential> Provider<C> {
    fn login(&self) -> MutexGuard<'_, Option<Login<C>>> {
        self.login.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Keeps what was made of the same credential before.
    fn adopt(&self, credential: C) -> Result<Arc<Authorization>, CredentialError> {
        let mut login = self.login();
        if let Some(login) = login.as_ref().filter(|login| login.credential == credential) {
            return Ok(login.authorization.clone());
        }
        let flaw = "the credential is empty, has characters that no header carries, or is the placeholder [REDACTED]";
        let authorization = (self.authorize)(&credential).ok_or_else(|| CredentialError::new(flaw))?;
        let authorization = Arc::new(authorization);
        *login = Some(Login { credential, authorization: authorization.clone() });
        Ok(authorization)
    }
}

impl<C: Credential> Provided for Provider<C> {
    fn usage(&self) -> Option<&Arc<Usage>> {
        self.provider.usage()
    }

    fn current(&self) -> AuthorizationFuture<'_> {
        Box::pin(async { self.adopt(self.provider.credential(None).await?) })
    }

    fn renewed<'a>(&'a self, refused: &'a Arc<Authorization>) -> AuthorizationFuture<'a> {
        Box::pin(async move {
            let _turn = self.renewal.lock().await;
            let present = self.login().clone();
            match present {
                Some(present) if Arc::ptr_eq(&present.authorization, refused) => {
                    self.adopt(self.provider.credential(Some(&present.credential)).await?)
                }
                // Another call was refused, too, and has renewed it.
                Some(present) => Ok(present.authorization),
                None => self.adopt(self.provider.credential(None).await?),
            }
        })
    }
}
