//! Environments from seeds, and back.

use chrono::{DateTime, Utc};

use super::environment::{Contents, Environment, PersonalAccessTokens, Settings};
use super::gate_seeding;
use super::page_key::PageKeys;
use super::seed::{AccessTokenSeed, AstromSeed, EnvironmentSeed, EnvironmentSettingsSeed};
use super::shelf::Shelf;
use super::store::stands_in_a_path;
use super::tenant_token::TenantToken;
use super::timestamp::Millis;
use super::token::{Kind, Scopes, State, Token};
use super::{Store, TenantTokenSeed, TokenId};
use crate::seed::{At, Faults, Hex, Instant, Once, Taken, Tenants};
use crate::signing_key::SigningKey;
use crate::world::{Ids, SecretHash};

/// Looks for what keeps a seed from becoming environments.
pub(super) fn check(seed: &AstromSeed, at: &At<'_>, tenants: &mut Tenants, faults: &mut Faults) {
    for (at, environment) in at.member("environments").each(&seed.environments) {
        if let Some(id) = &environment.id {
            let at = at.member("id");
            if id.is_empty() {
                faults.add(&at, "must not be empty; leave it out to have an id drawn");
            } else if !stands_in_a_path(id) {
                faults.add(&at, UNREACHABLE);
            }
            tenants.see(id.clone(), &at, faults);
        }
        let mut ids = Once::new("the same id");
        for (at, token) in at.member("tokens").each(&environment.tokens) {
            check_token(token, &at, &mut ids, faults);
        }
        gate_seeding::check(&environment.active_gate_tokens, &at.member("active_gate_tokens"), faults);
        let tenant_tokens = environment.tenant_token.iter().flat_map(|token| [Some(&token.active), token.old.as_ref()]);
        if tenant_tokens.flatten().any(|token| token.expose().is_empty()) {
            faults.add(&at.member("tenant_token"), "must not be empty; leave it out to have one made");
        }
    }
}

const UNREACHABLE: &str = "cannot stand in a URL as it is; use up to 64 characters of A-Z, a-z, 0-9, -, ., _ and ~, not \
                           dots alone, or leave it out to have an id drawn";

fn check_token(token: &AccessTokenSeed, at: &At<'_>, ids: &mut Once<TokenId>, faults: &mut Faults) {
    let of_secret = token.token.as_ref().map(|secret| TokenId::of_secret(secret.expose()));
    match (&of_secret, token.id) {
        (Some(None), _) => faults.add(
            &at.member("token"),
            "is no access token: dt0c01., 24 characters, a dot and 64 characters, from A-Z and 0-9",
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
        faults.add(at, "`id` is missing, which cannot be read off a hash; add it");
    }
    if let Some(id) = token.id.or(of_secret.flatten()) {
        let member = if token.id.is_some() { "id" } else { "token" };
        ids.see(id, &at.member(member), faults);
    }
}

impl Store {
    /// Makes the environments of a seed that was [checked](check).
    pub(super) fn of_seed(seed: &AstromSeed, ids: &Ids, now: DateTime<Utc>) -> Self {
        let import = Import { ids, now };
        let mut taken = Taken::given(seed.environments.iter().filter_map(|environment| environment.id.clone()));
        let environments = seed.environments.iter().map(|environment| {
            let id = taken.or_draw(environment.id.clone(), || ids.tenant_uuid_v4().to_string());
            import.environment(id, environment)
        });
        Self::with_environments(environments)
    }

    /// Returns a seed of the environments as they are.
    pub(super) fn to_seed(&self) -> AstromSeed {
        AstromSeed { environments: self.environments().iter().map(|one| export_environment(one)).collect() }
    }
}

/// Makes what a seed leaves out: ids and secrets are drawn, and what has no date is of now.
struct Import<'a> {
    ids: &'a Ids,
    now: DateTime<Utc>,
}

impl Import<'_> {
    fn environment(&self, id: String, seed: &EnvironmentSeed) -> Environment {
        let Self { ids, now } = *self;
        let page_keys = PageKeys(SigningKey::of_seed(seed.cursor_key, ids));
        let mut taken = Taken::given(seed.tokens.iter().filter_map(given_id));
        let mut shelf = Shelf::default();
        for token in &seed.tokens {
            let id = taken.or_draw(given_id(token), || TokenId::new_secret(ids).0);
            let token = self.token(id, token, &mut shelf);
            shelf.insert(token);
        }
        let personal_access_tokens =
            if seed.settings.personal_access_tokens { PersonalAccessTokens::On } else { PersonalAccessTokens::Off };
        let settings = Settings { dates: seed.settings.dates, personal_access_tokens, ..Settings::default() };
        let settings = match &seed.settings.cluster_version {
            Some(version) => Settings { cluster_version: version.clone(), ..settings },
            None => settings,
        };
        let tenant_token = match &seed.tenant_token {
            Some(token) => TenantToken { active: token.active.clone(), old: token.old.clone() },
            None => TenantToken::first(&page_keys),
        };
        let gate_tokens = gate_seeding::import(&seed.active_gate_tokens, ids, now);
        let mut contents = Contents::new(tenant_token);
        (contents.shelf, contents.gate_tokens, contents.settings) = (shelf, gate_tokens, settings);
        Environment::with_contents(id, page_keys, contents)
    }

    fn token(&self, id: TokenId, seed: &AccessTokenSeed, shelf: &mut Shelf) -> Token {
        let millis = |at: Instant| Millis::at(at.at());
        let secret_hash = match (&seed.token, seed.token_sha256) {
            (Some(secret), _) => SecretHash::of(secret.expose()),
            (None, Some(hash)) => SecretHash::from_bytes(hash.0),
            (None, None) => SecretHash::of(&format!("{id}.{}", self.ids.base32::<64>())),
        };
        let metadata =
            seed.additional_metadata.iter().map(|(name, value)| (name.as_str().into(), value.as_str().into()));
        Token {
            id,
            secret_hash,
            name: seed.name.as_str().into(),
            owner: shelf.owner_id(&seed.owner),
            kind: if seed.personal_access_token { Kind::PersonalAccessToken } else { Kind::ApiToken },
            state: if seed.enabled { State::Enabled } else { State::Disabled },
            scopes: Scopes::new(&seed.scopes),
            created_at: seed.creation_date.map_or_else(|| Millis::at(self.now), millis),
            modified_at: seed.modified_date.map(millis),
            last_used_at: seed.last_used_date.map(millis),
            last_used_from: seed.last_used_ip_address,
            expires_at: seed.expiration_date.map(millis),
            additional_metadata: metadata.collect(),
        }
    }
}

fn given_id(token: &AccessTokenSeed) -> Option<TokenId> {
    token.id.or_else(|| TokenId::of_secret(token.token.as_ref()?.expose()))
}

fn export_environment(environment: &Environment) -> EnvironmentSeed {
    environment.read(|Contents { shelf, gate_tokens, tenant_token, settings, .. }| EnvironmentSeed {
        id: Some(environment.id().to_owned()),
        settings: EnvironmentSettingsSeed {
            dates: settings.dates,
            personal_access_tokens: settings.personal_access_tokens == PersonalAccessTokens::On,
            cluster_version: Some(settings.cluster_version.clone()),
        },
        cursor_key: Some(environment.page_keys().0.to_seed()),
        tokens: shelf.newest_first(None).map(|token| export_token(token, shelf.owner(token.owner))).collect(),
        active_gate_tokens: gate_tokens.after(None).map(gate_seeding::export).collect(),
        tenant_token: Some(TenantTokenSeed { active: tenant_token.active.clone(), old: tenant_token.old.clone() }),
    })
}

fn export_token(token: &Token, owner: &str) -> AccessTokenSeed {
    let instant = |at: Millis| Instant::nearest(at.to_utc());
    let metadata = token.additional_metadata.iter().map(|(name, value)| (name.to_string(), value.to_string()));
    AccessTokenSeed {
        id: Some(token.id),
        name: token.name.to_string(),
        owner: owner.to_owned(),
        enabled: token.state == State::Enabled,
        personal_access_token: token.kind == Kind::PersonalAccessToken,
        scopes: token.scopes.as_slice().to_vec(),
        creation_date: Some(instant(token.created_at)),
        modified_date: token.modified_at.map(instant),
        last_used_date: token.last_used_at.map(instant),
        last_used_ip_address: token.last_used_from,
        expiration_date: token.expires_at.map(instant),
        additional_metadata: metadata.collect(),
        token: None,
        token_sha256: Some(Hex(*token.secret_hash.as_bytes())),
    }
}
