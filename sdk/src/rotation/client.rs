use std::fmt;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::marker::Marker;
use super::sink::Successor;
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
    fn inspect(&self, predecessor: &Self::Id) -> impl Future<Output = Result<Self::Plan, Inspection>> + Send;

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
        successor: &Successor<Self>,
        plan: &Self::Plan,
    ) -> impl Future<Output = Result<Proof, Error>> + Send;

    /// Deletes a credential. That it is gone already is a success.
    #[doc(hidden)]
    fn delete(&self, id: &Self::Id) -> impl Future<Output = Result<(), Error>> + Send;

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

/// What a create has made; no successor if its answer lacks the secret.
pub(crate) type Created<C> = Option<Successor<C>>;

/// Why there is no plan.
#[derive(Debug)]
pub enum Inspection {
    /// A call failed.
    Failed(Error),
    /// The vendor does not allow it; a lower-case fragment.
    Impossible(String),
}

impl From<Error> for Inspection {
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
