//! ActiveGate tokens from seeds, and back.

use chrono::{DateTime, Utc};

use super::gate_token::{GateToken, GateTokenId, GateTokens};
use super::seed::ActiveGateTokenSeed;
use super::timestamp::Millis;
use crate::seed::{At, Faults, Hex, Instant, Once, Taken};
use crate::world::{Ids, SecretHash};

/// Looks for what keeps a seed from becoming tokens.
pub(super) fn check(tokens: &[ActiveGateTokenSeed], at: &At<'_>, faults: &mut Faults) {
    let mut ids = Once::new("the same id");
    for (at, token) in at.each(tokens) {
        let of_secret = token.token.as_ref().map(|secret| GateTokenId::of_secret(secret.expose()));
        match (&of_secret, token.id) {
            (Some(None), _) => faults.add(
                &at.member("token"),
                "is no ActiveGate token: dt0g02., 8 characters, a dot and 64 characters, from A-Z and 0-9",
            ),
            (Some(Some(of_secret)), Some(id)) if *of_secret != id => {
                faults.add(&at.member("token"), format!("does not begin with the id {id}; correct one of them"));
            }
            _ => {}
        }
        if token.token.is_some() && token.token_sha256.is_some() {
            faults.add(&at.member("token_sha256"), "stands beside `token`; give the secret or its hash, not both");
        }
        if token.token_sha256.is_some() && token.token.is_none() && token.id.is_none() {
            faults.add(&at, "`id` is missing, which cannot be read off a hash; add it");
        }
        if let Some(id) = token.id.or(of_secret.flatten()) {
            let member = if token.id.is_some() { "id" } else { "token" };
            ids.see(id, &at.member(member), faults);
        }
    }
}

/// Makes the tokens of a seed that was [checked](check).
pub(super) fn import(seeds: &[ActiveGateTokenSeed], ids: &Ids, now: DateTime<Utc>) -> GateTokens {
    let millis = |at: Instant| Millis::at(at.at());
    let mut taken = Taken::given(seeds.iter().filter_map(given_id));
    let mut tokens = GateTokens::default();
    for seed in seeds {
        let id = taken.or_draw(given_id(seed), || GateTokenId::new_secret(ids).0);
        let secret_hash = match (&seed.token, seed.token_sha256) {
            (Some(secret), _) => SecretHash::of(secret.expose()),
            (None, Some(hash)) => SecretHash::from_bytes(hash.0),
            (None, None) => SecretHash::of(&format!("{id}.{}", ids.base32::<64>())),
        };
        tokens.insert(GateToken {
            id,
            secret_hash,
            name: seed.name.as_str().into(),
            owner: seed.owner.as_str().into(),
            gate: seed.active_gate_type,
            is_seed: seed.seed_token,
            created_at: seed.creation_date.map_or_else(|| Millis::at(now), millis),
            last_used_at: seed.last_used_date.map(millis),
            expires_at: seed.expiration_date.map(millis),
        });
    }
    tokens
}

fn given_id(seed: &ActiveGateTokenSeed) -> Option<GateTokenId> {
    seed.id.or_else(|| GateTokenId::of_secret(seed.token.as_ref()?.expose()))
}

/// Returns a seed of a token as it is.
pub(super) fn export(token: &GateToken) -> ActiveGateTokenSeed {
    let instant = |at: Millis| Instant::nearest(at.to_utc());
    ActiveGateTokenSeed {
        id: Some(token.id),
        name: token.name.to_string(),
        owner: token.owner.to_string(),
        active_gate_type: token.gate,
        seed_token: token.is_seed,
        creation_date: Some(instant(token.created_at)),
        last_used_date: token.last_used_at.map(instant),
        expiration_date: token.expires_at.map(instant),
        token: None,
        token_sha256: Some(Hex(*token.secret_hash.as_bytes())),
    }
}
