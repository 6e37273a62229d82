//! Why a request was not authenticated, in words for the journal: the vendor's answer hides it.

use http::header;

use super::Store;
use super::bearer::Bearer;
use crate::http::{Exchange, misfit};
use crate::world::SecretHash;

/// How many worlds are searched for a token: nothing lists the tokens of all, because a request finds its world without.
const WORLDS_SEARCHED_MAX: usize = 1_000;

/// Says what is wrong with the bearer of a request that was refused for it. It quotes no secret.
pub(super) fn of(exchange: &Exchange<'_>) -> String {
    let Some(header) = exchange.headers.get(header::AUTHORIZATION) else {
        return "there is no header Authorization".to_owned();
    };
    let Bearer::Given(secret) = Bearer::read(exchange.headers) else { return misfit(header, "Bearer") };
    let hash = SecretHash::of(secret);
    if exchange.world.store::<Store>().account_of(&hash).is_some() {
        return "the token was deleted meanwhile".to_owned();
    }
    let others = exchange.app.map_or_else(Vec::new, |app| app.worlds.all());
    let searched = others.iter().take(WORLDS_SEARCHED_MAX);
    match searched.into_iter().find_map(|world| world.store::<Store>().account_of(&hash)) {
        Some(account) => format!("the token is of another world, of its account {account}"),
        None if others.len() > WORLDS_SEARCHED_MAX => "the world has no such token".to_owned(),
        None => "the token is unknown".to_owned(),
    }
}
