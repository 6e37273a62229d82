//! Why a request was not authenticated, in words for the journal: the vendor's answer hides it.

use http::header;

use super::credentials::{SCHEME, credentials};
use super::environment::{Environment, Objection};
use super::timestamp::Millis;
use super::{Store, TokenId};
use crate::http::{Exchange, misfit};
use crate::seed::Instant;
use crate::world::World;

/// Says what is wrong with the credentials of a request to an environment that was refused for them. It quotes no secret.
pub(super) fn of(exchange: &Exchange<'_>, environment: Option<&str>) -> Option<String> {
    let header = exchange.headers.get(header::AUTHORIZATION).filter(|value| !value.is_empty());
    let Ok(token) = credentials(exchange) else {
        let missing = || "there is neither a header Authorization nor a query parameter api-token".to_owned();
        return Some(header.map_or_else(missing, |header| misfit(header, SCHEME)));
    };
    let Some(id) = TokenId::of_secret(token) else {
        return Some(match TokenId::parse(token) {
            Some(id) => format!("{id} is the id of a token, the secret behind it is missing"),
            None => {
                "the token is not of the form dt0c01.ID.SECRET, with 24 and 64 characters of A-Z and 0-9".to_owned()
            }
        });
    };
    let environment = exchange.world.store::<Store>().environment(environment?)?;
    Some(match environment.objection(token, Millis::at(exchange.now))? {
        Objection::Unknown => elsewhere(exchange, &environment, &id),
        Objection::OtherSecret => format!("the secret differs from that of the token {id}"),
        Objection::Disabled => format!("the token {id} is disabled"),
        Objection::Expired(at) => format!("the token {id} is expired since {}", Instant::nearest(at.to_utc())),
        Objection::PersonalAccessTokensOff => {
            format!("{id} is a personal access token, and the environment does not accept these")
        }
    })
}

/// Says where a token is that an environment does not have.
fn elsewhere(exchange: &Exchange<'_>, environment: &Environment, id: &TokenId) -> String {
    let holder = |world: &World| world.store::<Store>().environment_of(id);
    if let Some(other) = holder(exchange.world) {
        return format!("the token {id} is of the environment {}, not of {}", other.id(), environment.id());
    }
    let world = exchange.app.and_then(|app| app.worlds.with_credential(id.credential()));
    match world.and_then(|world| holder(&world)) {
        Some(other) => format!("the token {id} is of another world, of its environment {}", other.id()),
        None => format!("the token {id} is unknown"),
    }
}
