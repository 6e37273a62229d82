use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use super::cursor::CursorKey;
use super::listing::{Listing, Page};
use super::precondition::Precondition;
use super::profile::Profile;
use super::refusal::{Lack, Refusal};
use super::role::Reach;
use super::secret_index::{AccountNumber, SecretIndex};
use super::timestamp::Timestamp;
use super::tokens::{Label, Token, Tokens};
use super::{Issued, Oversight, Role, TokenSeed, Uuid};
use crate::http::Rights;
use crate::world::{Ids, SecretHash};

/// One account: an isolated tenant with its users and their tokens.
///
/// Everything in it is behind one lock, which each method takes once; requests to different accounts
/// never wait for each other. What a caller may do is decided under the same lock as the deed, so a
/// token has no effect once its deletion was answered.
#[derive(Debug)]
pub struct Account {
    pub(super) id: Uuid,
    pub(super) number: AccountNumber,
    pub(super) cursor_key: CursorKey,
    pub(super) secrets: Arc<SecretIndex>,
    pub(super) state: RwLock<State>,
}

#[derive(Debug, Default, Clone)]
pub(super) struct State {
    pub(super) users: HashMap<Uuid, User>,
    /// The user and the number of the token that has a secret.
    pub(super) by_secret: HashMap<SecretKey, (Uuid, u64)>,
    /// The number of the next token.
    pub(super) next_number: u64,
    pub(super) oversight: Oversight,
}

/// The part of a secret's hash that serves as a key: enough that two secrets never share it.
pub(super) type SecretKey = [u8; 16];

pub(super) fn key_of(secret: &SecretHash) -> SecretKey {
    *secret.as_bytes().first_chunk().expect("16 of the 32 bytes of a hash")
}

#[derive(Debug, Clone)]
pub(super) struct User {
    pub(super) role: Role,
    pub(super) status: Status,
    pub(super) profile: Profile,
    pub(super) tokens: Tokens,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Status {
    Enabled,
    Disabled,
}

/// Whom a bearer token stands for.
#[derive(Debug, Clone)]
pub struct Caller {
    pub(super) account: Arc<Account>,
    pub(super) user: Uuid,
    /// The number of the token that was shown.
    number: u64,
}

/// A caller who asks for the tokens of a user.
#[derive(Debug, Clone, Copy)]
pub(super) struct Access<'a> {
    pub(super) caller: &'a Caller,
    /// What the operation asks for.
    pub(super) rights: Rights,
    pub(super) user: Uuid,
}

/// What a change makes of a token.
#[derive(Debug)]
pub(super) struct Change {
    /// The new name; the old one stays without it.
    pub(super) name: Option<Box<str>>,
    /// The new labels; the old ones stay without them.
    pub(super) labels: Option<Box<[Label]>>,
    pub(super) modified_at: Timestamp,
    /// Under which conditions it is to be made.
    pub(super) condition: Precondition,
}

impl Account {
    pub(super) fn new(id: Uuid, number: AccountNumber, cursor_key: CursorKey, secrets: Arc<SecretIndex>) -> Self {
        Self { id, number, cursor_key, secrets, state: RwLock::default() }
    }

    /// Returns the identifier of the account.
    pub fn id(&self) -> Uuid {
        self.id
    }

    /// Adds a user without tokens. A user of this identifier who is there already keeps its tokens
    /// and gets the role.
    pub fn add_user(&self, user: Uuid, role: Role) {
        let mut state = self.write();
        let user = state.users.entry(user).or_insert_with(|| User {
            role,
            status: Status::Enabled,
            profile: Profile::of(user),
            tokens: Tokens::default(),
        });
        user.role = role;
    }

    /// Disables a user: its tokens stay, and whoever shows one of them is refused. Returns whether
    /// there is such a user.
    pub fn disable_user(&self, user: Uuid) -> bool {
        self.set_status(user, Status::Disabled)
    }

    /// Enables a user again. Returns whether there is such a user.
    pub fn enable_user(&self, user: Uuid) -> bool {
        self.set_status(user, Status::Enabled)
    }

    /// Removes a user with all its tokens. Returns whether there was such a user.
    pub fn remove_user(&self, user: Uuid) -> bool {
        let mut state = self.write();
        let Some(removed) = state.users.remove(&user) else {
            return false;
        };
        for token in removed.tokens.scan() {
            self.forget_secret(&mut state, token);
        }
        true
    }

    /// Returns the role of a user, if there is such a user.
    pub(super) fn role(&self, user: Uuid) -> Option<Role> {
        self.read().users.get(&user).map(|user| user.role)
    }

    /// Decides who may manage the tokens of other users.
    pub fn set_oversight(&self, oversight: Oversight) {
        self.write().oversight = oversight;
    }

    /// Gives a user a new token, past all checks; `None` if there is no such user.
    pub fn add_token(&self, user: Uuid, seed: &TokenSeed, ids: &Ids) -> Option<Issued> {
        let mut state = self.write();
        let (token, issued) = state.make(user, seed, ids)?;
        self.keep(&mut state, user, token)?;
        Some(issued)
    }

    pub(super) fn cursor_key(&self) -> &CursorKey {
        &self.cursor_key
    }

    /// Returns whom a secret stands for.
    pub(super) fn caller(self: &Arc<Self>, hash: &SecretHash) -> Option<Caller> {
        let state = self.read();
        let &(user, number) = state.by_secret.get(&key_of(hash))?;
        let token = state.users.get(&user)?.tokens.get_numbered(number)?;
        token.secret.ct_eq(hash).then(|| Caller { account: self.clone(), user, number })
    }

    /// Returns the id of the token that a caller showed, if it is still there.
    pub(super) fn token_id(&self, caller: &Caller) -> Option<Uuid> {
        self.read().users.get(&caller.user)?.tokens.get_numbered(caller.number).map(|token| token.id)
    }

    /// Keeps a new token of a user.
    fn keep<'s>(&self, state: &'s mut State, user: Uuid, token: Token) -> Option<&'s Token> {
        let State { users, by_secret, .. } = state;
        let tokens = &mut users.get_mut(&user)?.tokens;
        let id = token.id;
        by_secret.insert(key_of(&token.secret), (user, token.number));
        self.secrets.add(&token.secret, self.number);
        tokens.add(token);
        tokens.get(id)
    }

    fn forget_secret(&self, state: &mut State, token: &Token) {
        state.by_secret.remove(&key_of(&token.secret));
        self.secrets.remove(&token.secret);
    }

    fn set_status(&self, user: Uuid, status: Status) -> bool {
        self.write().users.get_mut(&user).map(|user| user.status = status).is_some()
    }

    pub(super) fn read(&self) -> RwLockReadGuard<'_, State> {
        self.state.read().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn write(&self) -> RwLockWriteGuard<'_, State> {
        self.state.write().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Access<'_> {
    /// Decides whether the caller may do what it asks for, and whether the user and, if given, the
    /// token exist.
    pub(super) fn admit(&self, token: Option<Uuid>) -> Result<(), Refusal> {
        let state = self.caller.account.read();
        let user = state.reach(self)?;
        match token {
            Some(token) => user.tokens.get(token).map(|_| ()).ok_or(Refusal::NotFound),
            None => Ok(()),
        }
    }

    /// Makes a token for the user. `view` gets it as it is kept, and what nobody sees again.
    pub(super) fn create<T>(
        &self,
        seed: &TokenSeed,
        ids: &Ids,
        view: impl FnOnce(&Token, Issued) -> T,
    ) -> Result<T, Refusal> {
        let mut state = self.caller.account.write();
        state.reach(self)?;
        let (token, issued) = state.make(self.user, seed, ids).ok_or(Refusal::NotFound)?;
        let token = self.caller.account.keep(&mut state, self.user, token).ok_or(Refusal::NotFound)?;
        Ok(view(token, issued))
    }

    /// Picks a part of the user's tokens; `view` makes an item of each.
    pub(super) fn list<T>(&self, listing: &Listing, view: impl FnMut(&Token) -> T) -> Result<Page<T>, Refusal> {
        let state = self.caller.account.read();
        let page = listing.pick(self.user, &state.reach(self)?.tokens);
        Ok(Page { items: page.items.into_iter().map(view).collect(), cut_at: page.cut_at, total: page.total })
    }

    /// Reads one token.
    pub(super) fn get<T>(&self, token: Uuid, view: impl FnOnce(&Token) -> T) -> Result<T, Refusal> {
        let state = self.caller.account.read();
        state.reach(self)?.tokens.get(token).map(view).ok_or(Refusal::NotFound)
    }

    /// Changes a token if the condition of the change holds; `tag` makes the entity tag of what is kept.
    pub(super) fn update(
        &self,
        token: Uuid,
        change: Change,
        tag: impl FnOnce(&Token) -> String,
    ) -> Result<(), Refusal> {
        let mut state = self.caller.account.write();
        state.reach(self)?;
        let user = state.users.get_mut(&self.user).ok_or(Refusal::NotFound)?;
        let token = user.tokens.get_mut(token).ok_or(Refusal::NotFound)?;
        if !change.condition.holds(token.modified_at, || tag(token)) {
            return Err(Refusal::PreconditionFailed);
        }
        token.name = change.name.unwrap_or_else(|| std::mem::take(&mut token.name));
        token.labels = change.labels.unwrap_or_else(|| std::mem::take(&mut token.labels));
        token.modified_at = change.modified_at;
        token.modified_by = Some(self.caller.user);
        Ok(())
    }

    /// Deletes a token; its secret stops working before this returns.
    pub(super) fn delete(&self, token: Uuid) -> Result<(), Refusal> {
        let mut state = self.caller.account.write();
        state.reach(self)?;
        let user = state.users.get_mut(&self.user).ok_or(Refusal::NotFound)?;
        let token = user.tokens.remove(token).ok_or(Refusal::NotFound)?;
        self.caller.account.forget_secret(&mut state, &token);
        Ok(())
    }
}

impl State {
    /// Draws a token of a user until it is a new one, and gives it the next number. A generator that was put back draws
    /// again what may be there already.
    fn make(&mut self, user: Uuid, seed: &TokenSeed, ids: &Ids) -> Option<(Token, Issued)> {
        let tokens = &self.users.get(&user)?.tokens;
        loop {
            let issued = Issued::random(ids);
            let token = issued.token(self.next_number, user, seed);
            if tokens.get(issued.id).is_none() && !self.by_secret.contains_key(&key_of(&token.secret)) {
                self.next_number += 1;
                return Some((token, issued));
            }
        }
    }

    /// Decides whether the caller may read what belongs to nobody in particular: whoever is enabled may (assumed).
    pub(super) fn admit_reader(&self, caller: &Caller) -> Result<(), Refusal> {
        let user = self.users.get(&caller.user).filter(|user| user.tokens.get_numbered(caller.number).is_some());
        match user.ok_or(Refusal::Revoked)?.status {
            Status::Enabled => Ok(()),
            Status::Disabled => Err(Refusal::NotPermitted(Lack::Disabled { user: caller.user })),
        }
    }

    /// Returns the user whose tokens are asked for, if the caller may reach them.
    fn reach(&self, access: &Access<'_>) -> Result<&User, Refusal> {
        let Caller { user, number, .. } = access.caller;
        let caller = self.users.get(user).filter(|user| user.tokens.get_numbered(*number).is_some());
        let caller = caller.ok_or(Refusal::Revoked)?;
        if caller.status == Status::Disabled {
            return Err(Refusal::NotPermitted(Lack::Disabled { user: *user }));
        }
        let target = self.users.get(&access.user).ok_or(Refusal::NotFound)?;
        let reach = match access.user == *user {
            true => Reach::Own { caller: caller.role },
            false => Reach::Other { caller: caller.role, target: target.role },
        };
        let is_allowed = self.oversight.allows(access.rights, reach);
        if is_allowed { Ok(target) } else { Err(Refusal::NotPermitted(Lack::Role(reach))) }
    }
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, Utc};

    use super::*;
    use crate::apis::astra_control::Store;
    use crate::apis::astra_control::filter::Filter;
    use crate::apis::astra_control::listing::{Order, Start, Total};
    use crate::generated::Within;
    use crate::http::Holders;

    const NOW: DateTime<Utc> = DateTime::UNIX_EPOCH;
    const RIGHTS: Rights =
        Rights { within: Within::Account, any_of: Holders::OneOf(&["owner"]), own: Some(Holders::Any) };

    struct Fixture {
        ids: Ids,
        store: Store,
        account: Arc<Account>,
        user: Uuid,
        issued: Issued,
        caller: Caller,
    }

    fn fixture() -> Fixture {
        let (ids, store) = (Ids::from_seed(1), Store::default());
        let account = store.add_account(Uuid::random(&ids), &ids);
        let user = Uuid::random(&ids);
        account.add_user(user, Role::Member);
        let issued = account.add_token(user, &TokenSeed::new("n", NOW), &ids).unwrap();
        let caller = store.caller(Some(account.id()), issued.secret.expose()).unwrap();
        Fixture { ids, store, account, user, issued, caller }
    }

    impl Fixture {
        /// Tries everything as a caller who was authenticated before.
        fn try_all(&self) -> [Result<(), Refusal>; 6] {
            let access = Access { caller: &self.caller, rights: RIGHTS, user: self.user };
            let id = self.issued.id;
            let seed = TokenSeed::new("m", NOW);
            let change =
                Change { name: None, labels: None, modified_at: Timestamp::at(NOW), condition: Precondition::None };
            let listing = Listing {
                filter: Filter::default(),
                order: Order::Created,
                start: Start::Skip(0),
                limit: 1,
                total: Total::Unwanted,
            };
            [
                access.admit(Some(id)),
                access.create(&seed, &self.ids, |_, _| ()),
                access.list(&listing, |_| ()).map(|_| ()),
                access.get(id, |_| ()),
                access.update(id, change, |_| String::new()),
                access.delete(id),
            ]
        }

        fn works(&self) -> bool {
            self.store.caller(None, self.issued.secret.expose()).is_some()
        }
    }

    #[test]
    fn an_authenticated_caller_may_do_everything_once() {
        let fixture = fixture();
        assert_eq!(fixture.try_all(), [Ok(()); 6]);
        assert_eq!(fixture.try_all(), [Err(Refusal::Revoked); 6]);
    }

    /// Goal: nothing happens between a deletion and the end of a request that was authenticated before.
    /// Method: keep the caller, take its token or its user away, and try everything.
    #[test]
    fn a_caller_without_its_token_does_nothing_more() {
        let fixture = fixture();
        let access = Access { caller: &fixture.caller, rights: RIGHTS, user: fixture.user };
        access.delete(fixture.issued.id).unwrap();
        assert_eq!(fixture.try_all(), [Err(Refusal::Revoked); 6]);
        assert!(!fixture.works());
    }

    #[test]
    fn a_removed_user_takes_its_tokens_along() {
        let fixture = fixture();
        assert!(fixture.works());
        assert!(fixture.account.remove_user(fixture.user));
        assert!(!fixture.account.remove_user(fixture.user));
        assert!(!fixture.works());
        assert_eq!(fixture.try_all(), [Err(Refusal::Revoked); 6]);
        assert_eq!(fixture.account.add_token(fixture.user, &TokenSeed::new("n", NOW), &fixture.ids).map(|_| ()), None);
        fixture.account.add_user(fixture.user, Role::Owner);
        assert_eq!(fixture.try_all(), [Err(Refusal::Revoked); 6], "another user of the same identifier");
    }

    #[test]
    fn a_disabled_user_is_known_and_not_permitted() {
        let fixture = fixture();
        assert!(fixture.account.disable_user(fixture.user));
        assert!(fixture.works());
        assert_eq!(fixture.try_all(), [Err(Refusal::NotPermitted(Lack::Disabled { user: fixture.user })); 6]);
        assert!(!fixture.account.disable_user(Uuid::NIL));
    }

    #[test]
    fn a_secret_is_found_wherever_the_request_goes() {
        let fixture = fixture();
        let other = fixture.store.add_account(Uuid::random(&fixture.ids), &fixture.ids);
        for account in [None, Some(Uuid::NIL), Some(other.id()), Some(fixture.account.id())] {
            let caller = fixture.store.caller(account, fixture.issued.secret.expose()).unwrap();
            assert_eq!((caller.account.id(), caller.user), (fixture.account.id(), fixture.user), "{account:?}");
        }
        assert!(fixture.store.caller(None, "unknown").is_none());
    }
}
