use std::fmt;
use std::sync::Arc;

use http::HeaderMap;
use http::header::AUTHORIZATION;

use super::Store;
use super::digest::{Blame, DigestResponse};
use super::identifier::PublicKey;
use super::nonces::NonceFault;
use super::organization::{Arrival, Authentication, Organization};
use super::problem::Problem;
use crate::http::Exchange;

/// Whom a request was authenticated as: a key of an organization, or of the installation.
#[derive(Clone)]
pub struct Caller {
    pub(super) organization: Arc<Organization>,
    /// `None` for whoever asks where no credential is looked at.
    pub(super) public_key: Option<PublicKey>,
}

impl Caller {
    /// Whoever asks.
    pub(super) fn anyone(exchange: &Exchange<'_>) -> Self {
        Self { organization: exchange.world.store::<Store>().installation().clone(), public_key: None }
    }
}

impl fmt::Debug for Caller {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Caller").field(&self.public_key).finish()
    }
}

/// Checks the Digest response of a request, then the access list of its key.
///
/// The nonce is looked at before the user and the hash, so that an old nonce is called stale
/// whatever came with it, and a use count is used up even by a wrong hash.
///
/// # Errors
///
/// [`Problem::Challenge`] and [`Problem::AddressNotAllowed`].
pub(super) fn authenticate(exchange: &Exchange<'_>) -> Result<Caller, Problem> {
    const REFUSED: Problem = Problem::Challenge(Blame::Credentials);
    let store = exchange.world.store::<Store>();
    let response = shown_response(exchange.headers).ok_or(REFUSED)?;
    if !response.is_for(exchange.uri) {
        return Err(REFUSED);
    }
    let challenger = exchange.challenger;
    challenger.store::<Store>().nonces.take(&response.nonce, response.count, challenger.clock.now()).map_err(
        |fault| match fault {
            NonceFault::Stale => Problem::Challenge(Blame::Nonce),
            NonceFault::Replayed | NonceFault::CountZero => REFUSED,
        },
    )?;
    let public_key: PublicKey = response.username.parse().map_err(|_| REFUSED)?;
    let organization = store.organization_of_key(public_key).ok_or(REFUSED)?;
    let proves = |password: &_| response.proves(password, exchange.method);
    let arrival = Arrival { peer: exchange.peer, now: exchange.now };
    match organization.authenticate(public_key, proves, arrival) {
        Authentication::Accepted => Ok(Caller { organization, public_key: Some(public_key) }),
        Authentication::Unknown => Err(REFUSED),
        Authentication::AddressRefused => Err(Problem::AddressNotAllowed(exchange.peer.to_string())),
    }
}

/// Returns the public key that a request shows, proven or not.
pub(super) fn shown_public_key(headers: &HeaderMap) -> Option<PublicKey> {
    shown_response(headers)?.username.parse().ok()
}

pub(super) fn shown_response(headers: &HeaderMap) -> Option<DigestResponse<'_>> {
    let texts = headers.get_all(AUTHORIZATION).iter().filter_map(|value| value.to_str().ok());
    texts.filter_map(DigestResponse::parse).next()
}
