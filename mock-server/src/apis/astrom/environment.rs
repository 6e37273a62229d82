//! One monitoring environment: its tokens and what may be done with them.

use std::net::IpAddr;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::gate_token::GateTokens;
use super::listing::{Listing, Page};
use super::page_key::PageKeys;
use super::scope_set::ScopeSet;
use super::shelf::{Presented, Shelf};
use super::tenant_token::{Step, StepRefused, TenantToken, TokenPair};
use super::timestamp::{DateStyle, Millis};
use super::token::{Kind, OwnerId, Scopes, State, Token, TokenView};
use super::token_seed::{AddedToken, TokenSeed, TokenSeedError};
use super::{Scope, TokenId};
use crate::signing_key::SigningKey;
use crate::world::{Ids, Register, Secret, SecretHash};

/// A monitoring environment.
///
/// It has one lock, which every method takes once, so a request sees and leaves whole states.
#[derive(Debug)]
pub struct Environment {
    id: Box<str>,
    page_keys: PageKeys,
    contents: Mutex<Contents>,
}

/// What an environment keeps.
#[derive(Debug, Clone)]
pub(super) struct Contents {
    pub(super) shelf: Shelf,
    pub(super) gate_tokens: GateTokens,
    pub(super) tenant_token: TenantToken,
    pub(super) settings: Settings,
    /// Where the tokens are entered, if they lead to their world.
    register: Option<Register>,
}

impl Contents {
    /// No tokens, but that of the tenant.
    pub(super) fn new(tenant_token: TenantToken) -> Self {
        let (shelf, gate_tokens) = (Shelf::default(), GateTokens::default());
        Self { shelf, gate_tokens, tenant_token, settings: Settings::default(), register: None }
    }
}

/// How an environment is set up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// How dates are written.
    pub dates: DateStyle,
    /// Whether personal access tokens are accepted.
    pub personal_access_tokens: PersonalAccessTokens,
    /// The version that the cluster says it has.
    pub cluster_version: String,
}

/// The version of the vendor's document that the access tokens were taken from.
const CLUSTER_VERSION: &str = "1.254.47.20221130-101500";

impl Default for Settings {
    fn default() -> Self {
        Self {
            dates: DateStyle::default(),
            personal_access_tokens: PersonalAccessTokens::default(),
            cluster_version: CLUSTER_VERSION.to_owned(),
        }
    }
}

/// Whether an environment accepts personal access tokens.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum PersonalAccessTokens {
    /// They can be created and used.
    #[default]
    On,
    /// They cannot be created, and those that exist do not authenticate.
    Off,
}

/// A token that authenticated a request.
#[derive(Debug, Clone, Copy)]
pub(super) struct Holder {
    pub(super) id: TokenId,
    pub(super) owner: OwnerId,
    pub(super) kind: Kind,
    pub(super) scopes: ScopeSet,
}

/// A token to be created by a request.
#[derive(Debug)]
pub(super) struct Draft<'a> {
    pub(super) name: &'a str,
    pub(super) scopes: &'a [Scope],
    pub(super) kind: Kind,
    pub(super) expires_at: Option<Millis>,
    pub(super) created_at: Millis,
}

/// A token that was created by a request.
#[derive(Debug)]
pub(super) struct Created {
    pub(super) id: TokenId,
    pub(super) secret: Secret,
    /// The end as the environment writes dates.
    pub(super) expiration_date: Option<String>,
}

/// What a request changes of a token; what is `None` stays.
#[derive(Debug)]
pub(super) struct Changes<'a> {
    pub(super) name: Option<&'a str>,
    pub(super) state: Option<State>,
    pub(super) scopes: Option<&'a [Scope]>,
    pub(super) at: Millis,
}

/// Why the environment does not do what a request asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum Refused {
    /// There is no such token.
    #[error("token does not exist")]
    Unknown,
    /// A token must not disable itself.
    #[error("the token used for authentication must not be disabled")]
    DisablesItself,
    /// A token must not delete itself.
    #[error("the token used for authentication must not be deleted")]
    DeletesItself,
    /// A personal access token deletes only what belongs to its owner.
    #[error("A personal access token can only delete tokens of its owner")]
    OtherOwner,
    /// The environment does not accept personal access tokens.
    #[error("personal access tokens are disabled in this environment")]
    PersonalAccessTokensOff,
}

/// Why a secret does not authenticate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Objection {
    /// There is no token of its id.
    Unknown,
    /// The token of its id has another secret.
    OtherSecret,
    /// The token is disabled.
    Disabled,
    /// The token has expired at this instant.
    Expired(Millis),
    /// It is a personal access token, and the environment does not accept these.
    PersonalAccessTokensOff,
}

impl Environment {
    /// An environment without tokens.
    pub(super) fn new(id: impl Into<Box<str>>, ids: &Ids) -> Self {
        let page_keys = PageKeys(SigningKey::random(ids));
        let contents = Contents::new(TenantToken::first(&page_keys));
        Self::with_contents(id, page_keys, contents)
    }

    /// An environment with these tokens.
    pub(super) fn with_contents(id: impl Into<Box<str>>, page_keys: PageKeys, contents: Contents) -> Self {
        Self { id: id.into(), page_keys, contents: Mutex::new(contents) }
    }

    /// Returns what `look` sees of settings and tokens.
    pub(super) fn read<T>(&self, look: impl FnOnce(&Contents) -> T) -> T {
        look(&self.lock())
    }

    /// An independent copy under another id. Page keys of the original are good for it too.
    pub(super) fn fork(&self, id: impl Into<Box<str>>) -> Self {
        let contents = Contents { register: None, ..self.lock().clone() };
        Self { id: id.into(), page_keys: self.page_keys.clone(), contents: Mutex::new(contents) }
    }

    /// Whether this is the environment that `other` is a copy of, or the other way round.
    pub(super) fn is_same_as(&self, other: &Self) -> bool {
        self.id == other.id && self.page_keys == other.page_keys
    }

    /// Takes over the tokens and settings of another environment.
    pub(super) fn restore(&self, other: &Self) {
        let new = other.lock().clone();
        let mut contents = self.lock();
        if let Some(register) = &contents.register {
            register.replace(contents.shelf.ids().map(|id| id.credential()), new.shelf.ids().map(|id| id.credential()));
        }
        *contents = Contents { register: contents.register.take(), ..new };
    }

    /// Enters all tokens, and from now on each that comes or goes; `None` strikes them out, and no more.
    pub(super) fn list_tokens(&self, register: Option<&Register>) {
        let mut contents = self.lock();
        let tokens = || contents.shelf.ids().map(|id| id.credential());
        if let Some(before) = &contents.register {
            before.replace(tokens(), []);
        }
        if let Some(register) = register {
            register.replace([], tokens());
        }
        contents.register = register.cloned();
    }

    /// Returns the id of the environment.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Returns how the environment is set up.
    pub fn settings(&self) -> Settings {
        self.lock().settings.clone()
    }

    /// Sets the environment up differently.
    pub fn configure(&self, settings: Settings) {
        self.lock().settings = settings;
    }

    /// Returns the number of tokens.
    pub fn n_tokens(&self) -> usize {
        self.lock().shelf.len()
    }

    /// Whether there is a token of this id.
    pub(crate) fn has_token(&self, id: &TokenId) -> bool {
        self.lock().shelf.contains(id)
    }

    /// Puts a token into the environment, whatever its state.
    ///
    /// # Errors
    ///
    /// [`TokenSeedError::MalformedSecret`] and [`TokenSeedError::IdTaken`], both only if the seed brings a secret.
    pub fn add_token(&self, ids: &Ids, seed: TokenSeed) -> Result<AddedToken, TokenSeedError> {
        let given = seed.given_secret()?;
        let mut contents = self.lock();
        let (id, secret) = match given {
            Some((id, _)) if contents.shelf.contains(&id) => return Err(TokenSeedError::IdTaken(id)),
            Some(given) => given,
            None => fresh_secret(&contents.shelf, ids),
        };
        let owner = contents.shelf.owner_id(&seed.owner);
        contents.insert(seed.into_token(id, SecretHash::of(secret.expose()), owner));
        Ok(AddedToken { id, secret })
    }

    /// Returns the holder of a secret if it may be used, and notes the use.
    pub(super) fn authenticate(&self, secret: &str, now: Millis, peer: IpAddr) -> Option<Holder> {
        let presented = Presented::read(secret)?;
        let mut contents = self.lock();
        let kinds_off = contents.settings.personal_access_tokens == PersonalAccessTokens::Off;
        let token = contents.shelf.of_secret_mut(&presented)?;
        if !token.is_usable(now) || (kinds_off && token.kind == Kind::PersonalAccessToken) {
            return None;
        }
        token.last_used_at = Some(now);
        token.last_used_from = Some(peer);
        Some(Holder { id: token.id, owner: token.owner, kind: token.kind, scopes: token.scopes.set() })
    }

    /// Says why [`authenticate`](Self::authenticate) refuses a secret; `None` if it does not, or if the text has not the
    /// form of a secret.
    pub(super) fn objection(&self, secret: &str, now: Millis) -> Option<Objection> {
        let (id, presented) = (TokenId::of_secret(secret)?, Presented::read(secret)?);
        let contents = self.lock();
        let Some(token) = contents.shelf.of_secret(&presented) else {
            return Some(if contents.shelf.contains(&id) { Objection::OtherSecret } else { Objection::Unknown });
        };
        let is_off = contents.settings.personal_access_tokens == PersonalAccessTokens::Off;
        match token.expires_at.filter(|end| *end <= now) {
            _ if token.state == State::Disabled => Some(Objection::Disabled),
            Some(end) => Some(Objection::Expired(end)),
            None if is_off && token.kind == Kind::PersonalAccessToken => Some(Objection::PersonalAccessTokensOff),
            None => None,
        }
    }

    /// Creates a token that belongs to the owner of `holder`.
    ///
    /// # Errors
    ///
    /// [`Refused::PersonalAccessTokensOff`].
    pub(super) fn create(&self, ids: &Ids, holder: &Holder, draft: &Draft<'_>) -> Result<Created, Refused> {
        let scopes = Scopes::new(draft.scopes);
        let mut contents = self.lock();
        let Settings { dates, personal_access_tokens, .. } = contents.settings;
        if draft.kind == Kind::PersonalAccessToken && personal_access_tokens == PersonalAccessTokens::Off {
            return Err(Refused::PersonalAccessTokensOff);
        }
        let (id, secret) = fresh_secret(&contents.shelf, ids);
        contents.insert(Token {
            id,
            secret_hash: SecretHash::of(secret.expose()),
            name: draft.name.into(),
            owner: holder.owner,
            kind: draft.kind,
            state: State::Enabled,
            scopes,
            created_at: draft.created_at,
            modified_at: None,
            last_used_at: None,
            last_used_from: None,
            expires_at: draft.expires_at,
            additional_metadata: Box::default(),
        });
        Ok(Created { id, secret, expiration_date: draft.expires_at.map(|at| at.to_wire(dates)) })
    }

    /// Returns what `view` sees of the token with an id.
    pub(super) fn find<T>(&self, id: &TokenId, view: impl FnOnce(TokenView<'_>) -> T) -> Option<T> {
        let contents = self.lock();
        let token = contents.shelf.get(id)?;
        Some(view(contents.view(token)))
    }

    /// Returns what `view` sees of the token with a secret.
    pub(super) fn find_by_secret<T>(&self, secret: &str, view: impl FnOnce(TokenView<'_>) -> T) -> Option<T> {
        let presented = Presented::read(secret)?;
        let contents = self.lock();
        let token = contents.shelf.of_secret(&presented)?;
        Some(view(contents.view(token)))
    }

    /// Changes a token. The date of modification moves if name or scopes become different ones; the
    /// same scopes in another order are not.
    ///
    /// # Errors
    ///
    /// [`Refused::Unknown`] and [`Refused::DisablesItself`]; nothing is changed then.
    pub(super) fn update(&self, id: &TokenId, holder: &Holder, changes: &Changes<'_>) -> Result<(), Refused> {
        let scopes = changes.scopes.map(Scopes::new);
        let mut contents = self.lock();
        let token = contents.shelf.get_mut(id).ok_or(Refused::Unknown)?;
        if changes.state == Some(State::Disabled) && *id == holder.id {
            return Err(Refused::DisablesItself);
        }
        if let Some(state) = changes.state {
            token.state = state;
        }
        if let Some(name) = changes.name.filter(|name| **name != *token.name) {
            token.name = name.into();
            token.modified_at = Some(changes.at);
        }
        if let Some(scopes) = scopes.filter(|scopes| scopes.set() != token.scopes.set()) {
            token.scopes = scopes;
            token.modified_at = Some(changes.at);
        }
        Ok(())
    }

    /// Deletes the token with an id or a secret.
    ///
    /// # Errors
    ///
    /// [`Refused::Unknown`], [`Refused::DeletesItself`] and [`Refused::OtherOwner`].
    pub(super) fn delete(&self, id_or_secret: &str, holder: &Holder) -> Result<(), Refused> {
        let presented = Presented::read(id_or_secret);
        let mut contents = self.lock();
        let token = match TokenId::parse(id_or_secret) {
            Some(id) => contents.shelf.get(&id),
            None => presented.and_then(|presented| contents.shelf.of_secret(&presented)),
        };
        let token = token.ok_or(Refused::Unknown)?;
        if token.id == holder.id {
            return Err(Refused::DeletesItself);
        }
        if holder.kind == Kind::PersonalAccessToken && token.owner != holder.owner {
            return Err(Refused::OtherOwner);
        }
        let id = token.id;
        contents.remove(&id);
        Ok(())
    }

    /// Returns a page of tokens as `view` sees them.
    pub(super) fn list<T>(&self, listing: &Listing, view: impl Fn(TokenView<'_>) -> T) -> Page<T> {
        let contents = self.lock();
        listing.page(&contents.shelf, |token| view(contents.view(token)))
    }

    /// Returns the page keys of the environment.
    pub(super) fn page_keys(&self) -> &PageKeys {
        &self.page_keys
    }

    pub(super) fn lock(&self) -> MutexGuard<'_, Contents> {
        self.contents.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Contents {
    fn insert(&mut self, token: Token) {
        if let Some(register) = &self.register {
            register.add(token.id.credential());
        }
        self.shelf.insert(token);
    }

    fn remove(&mut self, id: &TokenId) {
        if let Some(register) = &self.register {
            register.remove(id.credential());
        }
        self.shelf.remove(id);
    }

    fn view<'a>(&'a self, token: &'a Token) -> TokenView<'a> {
        TokenView { token, owner: self.shelf.owner(token.owner), dates: self.settings.dates }
    }
}

/// Makes a secret whose id is not taken.
fn fresh_secret(shelf: &Shelf, ids: &Ids) -> (TokenId, Secret) {
    loop {
        let (id, secret) = TokenId::new_secret(ids);
        if !shelf.contains(&id) {
            return (id, secret);
        }
    }
}

impl Environment {
    /// Takes a step of the rotation of the tenant token.
    ///
    /// # Errors
    ///
    /// [`StepRefused`]; nothing is changed then.
    pub(super) fn rotate_tenant_token(&self, step: Step, ids: &Ids) -> Result<TokenPair, StepRefused> {
        self.lock().tenant_token.step(step, ids)
    }

    /// Returns the token that agents are installed with.
    pub(super) fn active_tenant_token(&self) -> Secret {
        self.lock().tenant_token.active.clone()
    }
}
