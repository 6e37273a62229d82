use std::fmt;
use std::future::ready;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::marker::Marker;
use crate::builder::ApiClient;
use crate::credential::Credentials;
use crate::error::Error;

/// A client whose API can rotate credentials: each of the three `Client`s of this crate.
///
/// Its hidden methods are what a rotation needs of an API; the order in which they are called, and what
/// follows from their failures, is the same for all.
pub trait RotatingClient: ApiClient + Clone + Send + Sync + 'static {
    /// What names a credential, and is no secret.
    type Id: Clone + PartialEq + fmt::Debug + fmt::Display + Serialize + DeserializeOwned + Send + Sync + 'static;

    /// How records name the API.
    #[doc(hidden)]
    const NAME: &'static str;

    /// The rights of a credential and whatever else its successor gets.
    #[doc(hidden)]
    type Plan: Send + Sync;

    /// Reads what the successor is to get, and finds out whether it can.
    #[doc(hidden)]
    fn inspect(&self, predecessor: &Self::Id) -> impl Future<Output = Result<Self::Plan, Obstacle>> + Send;

    /// Returns whether the client itself uses that credential; none if the API does not tell.
    #[doc(hidden)]
    fn uses(&self, id: &Self::Id) -> impl Future<Output = Result<Option<bool>, Error>> + Send;

    /// Creates a credential whose name holds the marker.
    #[doc(hidden)]
    fn create(
        &self,
        predecessor: &Self::Id,
        plan: &Self::Plan,
        marker: &Marker,
    ) -> impl Future<Output = Result<Created<Self>, Error>> + Send;

    /// Gives a new credential what its creation could not, its name last. May be repeated.
    #[doc(hidden)]
    fn equip(&self, successor: &Self::Id, plan: &Self::Plan) -> impl Future<Output = Result<(), Error>> + Send;

    /// Makes a call with the successor, which is the credential of this client, and looks at its rights.
    #[doc(hidden)]
    fn prove(
        &self,
        successor: &Issued<Self::Id, Self::Credential>,
        plan: &Self::Plan,
    ) -> impl Future<Output = Result<Proof, Error>> + Send;

    /// Deletes a credential. That it is gone already is a success.
    #[doc(hidden)]
    fn delete(&self, id: &Self::Id) -> impl Future<Output = Result<(), Error>> + Send;

    /// Returns what names a credential, if it can be told from its text.
    #[doc(hidden)]
    fn id_of(_: &Self::Credential) -> Option<Self::Id> {
        None
    }

    /// Lets a credential work no more, or work again. That it is gone already is no failure.
    #[doc(hidden)]
    fn switch(&self, _: &Self::Id, _: Switch) -> impl Future<Output = Result<Standing, Obstacle>> + Send {
        ready(Err(Obstacle::no_switch()))
    }

    /// Returns whether a credential works.
    #[doc(hidden)]
    fn standing(&self, _: &Self::Id) -> impl Future<Output = Result<Standing, Obstacle>> + Send {
        ready(Err(Obstacle::no_switch()))
    }

    /// Returns whether one listing has both credentials.
    #[doc(hidden)]
    fn are_listed_together(one: &Self::Id, other: &Self::Id) -> bool;

    /// Returns the credentials beside `predecessor` whose names hold one of the markers.
    #[doc(hidden)]
    fn find(
        &self,
        predecessor: &Self::Id,
        markers: &[Marker],
    ) -> impl Future<Output = Result<Vec<Self::Id>, Error>> + Send;

    /// Returns the same client with another credential; none if no header can carry it.
    #[doc(hidden)]
    fn with_credential(&self, credential: &Self::Credential) -> Option<Self> {
        let credentials = Credentials::fixed(Self::authorization(credential)?);
        Some(Self::assemble(self.baseurl(), self.client().clone(), self.inner().with_credentials(credentials)))
    }
}

/// A client whose API can disable a credential and enable it again.
///
/// That of [`astrom`](crate::astrom) can, and no other one that can rotate:
///
/// ```compile_fail,E0277
/// # use std::time::Duration;
/// # use tokenwright::rotation::Rotation;
/// # fn example(client: &tokenwright::astra_control::Client) {
/// Rotation::new(client).disabled_for(Duration::from_secs(60));
/// # }
/// ```
pub trait DisablingClient: RotatingClient {}

/// A credential as the answer to its create shows it.
#[derive(Clone, Debug)]
pub struct Issued<I, K> {
    /// What names it.
    pub id: I,
    /// The credential with its secret.
    pub credential: K,
}

/// What a create has made; nothing that can be used if its answer lacks the secret.
pub(crate) type Created<C> = Option<Issued<<C as RotatingClient>::Id, <C as ApiClient>::Credential>>;

/// What a credential is to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Switch {
    /// Usable by nobody.
    Off,
    /// Usable.
    On,
}

/// What a credential is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It works, unless it has expired.
    Enabled,
    /// It is there, and does not work.
    Disabled,
    /// It is not there.
    Gone,
}

/// Why an API does not do what a rotation needs of it.
#[derive(Debug)]
pub enum Obstacle {
    /// A call failed.
    Failed(Error),
    /// The vendor does not allow it; a lower-case fragment.
    Impossible(String),
}

impl Obstacle {
    fn no_switch() -> Self {
        Self::Impossible("no credential of this API can be disabled".to_owned())
    }
}

impl From<Error> for Obstacle {
    fn from(error: Error) -> Self {
        Self::Failed(error)
    }
}

/// What the first call of a successor showed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proof {
    /// It works, and has the rights of its predecessor.
    Equal,
    /// It works, but has other rights.
    Different,
}
