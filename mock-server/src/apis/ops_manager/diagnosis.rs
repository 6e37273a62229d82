//! Why a request was not authenticated, in words for the journal: the vendor's answer hides it.

use http::header::AUTHORIZATION;

use super::Store;
use super::auth::shown_response;
use super::digest::{self, Blame, DigestResponse};
use super::identifier::PublicKey;
use crate::http::{Exchange, misfit};

/// Says what is wrong with the Digest response of a request that was challenged. It quotes no secret.
pub(super) fn of(exchange: &Exchange<'_>, blame: Blame) -> String {
    let Some(header) = exchange.headers.get(AUTHORIZATION) else {
        return "there is no header Authorization; HTTP Digest begins with this challenge".to_owned();
    };
    let Some(response) = shown_response(exchange.headers) else {
        let misread = header.to_str().ok().and_then(digest::misread);
        return misread.unwrap_or_else(|| misfit(header, digest::SCHEME));
    };
    if !response.is_for(exchange.uri) {
        return "the digest is for another target than that of the request (uri)".to_owned();
    }
    if blame == Blame::Nonce {
        return "the nonce is unknown, too old or used too often; a new one will do".to_owned();
    }
    match response.username.parse() {
        Ok(public_key) => of_key(exchange, &response, public_key),
        Err(_) => "the user name is not of the form of a public key".to_owned(),
    }
}

fn of_key(exchange: &Exchange<'_>, response: &DigestResponse<'_>, public_key: PublicKey) -> String {
    let Some(organization) = exchange.world.store::<Store>().organization_of_key(public_key) else {
        let world = exchange.app.and_then(|app| app.worlds.with_credential(public_key.credential()));
        return match world.and_then(|world| world.store::<Store>().organization_of_key(public_key)) {
            Some(other) => match other.id() {
                Some(id) => format!("the key {public_key} is of another world, of its organization {id}"),
                None => format!("the key {public_key} is a global one of another world"),
            },
            None => format!("the key {public_key} is unknown"),
        };
    };
    let is_proven = organization
        .read(|state| state.key_of(public_key).is_some_and(|key| response.proves(&key.password, exchange.method)));
    if is_proven {
        format!("the use count of the nonce was seen before (nc); the key {public_key} is right")
    } else {
        format!("the secret differs from the private key of {public_key}, or the digest is of another method")
    }
}
