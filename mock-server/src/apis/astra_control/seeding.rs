//! Accounts from seeds, and back.

use chrono::{DateTime, Utc};

use super::account::{Account, Status, User, key_of};
use super::cursor::CursorKey;
use super::issue::random_secret;
use super::profile::Profile;
use super::seed::{AccountSeed, AstraControlSeed, LabelSeed, UserSeed, UserTokenSeed};
use super::timestamp::Timestamp;
use super::tokens::{Label, Token};
use super::{Store, Uuid};
use crate::seed::{At, Faults, Hex, Instant, Once, Taken, Tenants};
use crate::signing_key::SigningKey;
use crate::world::{Ids, SEED_MAX, SecretHash};

/// Looks for what keeps a seed from becoming accounts.
pub(super) fn check(seed: &AstraControlSeed, at: &At<'_>, tenants: &mut Tenants, faults: &mut Faults) {
    let mut secrets = Once::new("the same secret");
    for (at, account) in at.member("accounts").each(&seed.accounts) {
        if let Some(id) = account.id {
            tenants.see(id.to_string(), &at.member("id"), faults);
        }
        if account.tokens_created.is_some_and(|n_tokens| n_tokens > NUMBER_MAX) {
            faults.add(&at.member("tokens_created"), format!("must not be greater than {NUMBER_MAX}"));
        }
        check_users(account, &at, &mut secrets, faults);
    }
}

/// The largest number of a token: what every reader of JSON keeps to the last digit.
const NUMBER_MAX: u64 = SEED_MAX;

/// The longest first or last name of a user, as the vendor's schema has it.
const NAME_CHARS_MAX: usize = 63;

fn check_users(account: &AccountSeed, at: &At<'_>, secrets: &mut Once<[u8; 32]>, faults: &mut Faults) {
    let (mut users, mut numbers) = (Once::new("the same user"), Once::new("the same number"));
    for (at, user) in at.member("users").each(&account.users) {
        if let Some(id) = user.id {
            users.see(id, &at.member("id"), faults);
        }
        for (member, name) in [("first_name", &user.first_name), ("last_name", &user.last_name)] {
            if name.as_ref().is_some_and(|name| name.chars().count() > NAME_CHARS_MAX) {
                faults.add(&at.member(member), format!("must have at most {NAME_CHARS_MAX} characters"));
            }
        }
        let mut tokens = Once::new("the same id");
        for (at, token) in at.member("tokens").each(&user.tokens) {
            if let Some(id) = token.id {
                tokens.see(id, &at.member("id"), faults);
            }
            if let Some(number) = token.number {
                let at = at.member("number");
                numbers.see(number, &at, faults);
                check_number(number, account.tokens_created, &at, faults);
            }
            check_secret(token, &at, secrets, faults);
        }
    }
}

fn check_number(number: u64, tokens_created: Option<u64>, at: &At<'_>, faults: &mut Faults) {
    if number > NUMBER_MAX {
        faults.add(at, format!("must not be greater than {NUMBER_MAX}"));
    } else if let Some(n_tokens) = tokens_created.filter(|n_tokens| number >= *n_tokens) {
        faults.add(at, format!("numbers count from 0, so it must be less than `tokens_created`, which is {n_tokens}"));
    }
}

fn check_secret(token: &UserTokenSeed, at: &At<'_>, secrets: &mut Once<[u8; 32]>, faults: &mut Faults) {
    let (member, hash) = match (&token.token, token.token_sha256) {
        (Some(_), Some(_)) => {
            let reason = "stands beside `token`; give the secret or its hash, not both";
            return faults.add(&at.member("token_sha256"), reason);
        }
        (Some(secret), None) if secret.expose().is_empty() => {
            return faults.add(&at.member("token"), "must not be empty; leave it out to have a secret drawn");
        }
        (Some(secret), None) => ("token", *SecretHash::of(secret.expose()).as_bytes()),
        (None, Some(hash)) => ("token_sha256", hash.0),
        (None, None) => return,
    };
    secrets.see(hash, &at.member(member), faults);
}

impl Store {
    /// Makes the accounts of a seed that was [checked](check).
    pub(super) fn of_seed(seed: &AstraControlSeed, ids: &Ids, now: DateTime<Utc>) -> Self {
        let store = Self::default();
        let mut taken = Taken::given(seed.accounts.iter().filter_map(|account| account.id));
        for account in &seed.accounts {
            let id = taken.or_draw(account.id, || Uuid::of_tenant(ids));
            let cursor_key = || CursorKey(SigningKey::of_seed(account.cursor_key, ids));
            import_users(&store.add_account_with(id, cursor_key), account, ids, now);
        }
        store
    }

    /// Returns a seed of the accounts as they are.
    pub(super) fn to_seed(&self) -> AstraControlSeed {
        AstraControlSeed { accounts: self.accounts().iter().map(|account| export_account(account)).collect() }
    }
}

impl Account {
    /// Puts a token there as it is, for a user who is there. Neither its number nor its secret may be
    /// another token's.
    fn put_token(&self, user: Uuid, token: Token) {
        let mut state = self.write();
        state.next_number = state.next_number.max(token.number + 1);
        state.by_secret.insert(key_of(&token.secret), (user, token.number));
        self.secrets.add(&token.secret, self.number);
        if let Some(user) = state.users.get_mut(&user) {
            user.tokens.add(token);
        }
    }

    /// Notes how many tokens were created so far, if that is more than is known.
    fn note_tokens_created(&self, n_tokens: u64) {
        let mut state = self.write();
        state.next_number = state.next_number.max(n_tokens);
    }
}

fn import_users(account: &Account, seed: &AccountSeed, ids: &Ids, now: DateTime<Utc>) {
    account.set_oversight(seed.oversight);
    let tokens = || seed.users.iter().flat_map(|user| &user.tokens);
    let mut user_ids = Taken::given(seed.users.iter().filter_map(|user| user.id));
    let mut token_ids = Taken::given(tokens().filter_map(|token| token.id));
    let mut numbers = numbers(&tokens().collect::<Vec<_>>(), now).into_iter();
    for user in &seed.users {
        let id = user_ids.or_draw(user.id, || Uuid::random(ids));
        account.add_user(id, user.role);
        if !user.enabled {
            account.disable_user(id);
        }
        account.set_profile(id, Profile::of_seed(id, user));
        for (token, number) in user.tokens.iter().zip(numbers.by_ref()) {
            let token_id = token_ids.or_draw(token.id, || Uuid::random(ids));
            account.put_token(id, import_token(token, Place { id: token_id, number, user: id }, ids, now));
        }
    }
    account.note_tokens_created(seed.tokens_created.unwrap_or_default());
}

/// Returns the numbers of tokens: their own, and for those without one the numbers behind, in the order
/// of creation.
fn numbers(tokens: &[&UserTokenSeed], now: DateTime<Utc>) -> Vec<u64> {
    let behind = tokens.iter().filter_map(|token| token.number).max().map_or(0, |last| last + 1);
    let mut open: Vec<usize> = (0..tokens.len()).filter(|i| tokens[*i].number.is_none()).collect();
    open.sort_by_key(|i| tokens[*i].creation_timestamp.map_or(now, Instant::at));
    let mut numbers: Vec<u64> = tokens.iter().map(|token| token.number.unwrap_or_default()).collect();
    for (number, i) in (behind..).zip(open) {
        numbers[i] = number;
    }
    numbers
}

/// Where a token stands in its account.
#[derive(Debug, Clone, Copy)]
struct Place {
    id: Uuid,
    number: u64,
    user: Uuid,
}

fn import_token(seed: &UserTokenSeed, place: Place, ids: &Ids, now: DateTime<Utc>) -> Token {
    let secret = match (&seed.token, seed.token_sha256) {
        (Some(secret), _) => SecretHash::of(secret.expose()),
        (None, Some(hash)) => SecretHash::from_bytes(hash.0),
        (None, None) => SecretHash::of(random_secret(ids).expose()),
    };
    let label = |label: &LabelSeed| Label { name: label.name.as_str().into(), value: label.value.as_str().into() };
    let created_at = Timestamp::at(seed.creation_timestamp.map_or(now, Instant::at));
    Token {
        number: place.number,
        id: place.id,
        secret,
        name: seed.name.as_str().into(),
        labels: seed.labels.iter().map(label).collect(),
        created_at,
        created_by: seed.created_by.unwrap_or(place.user),
        modified_at: seed.modification_timestamp.map_or(created_at, |at| Timestamp::at(at.at())),
        modified_by: seed.modified_by,
    }
}

fn export_account(account: &Account) -> AccountSeed {
    let state = account.read();
    let mut users: Vec<UserSeed> = state.users.iter().map(|(id, user)| export_user(*id, user)).collect();
    users.sort_unstable_by_key(|user| user.id);
    AccountSeed {
        id: Some(account.id()),
        oversight: state.oversight,
        cursor_key: Some(account.cursor_key().0.to_seed()),
        tokens_created: Some(state.next_number),
        users,
    }
}

fn export_user(id: Uuid, user: &User) -> UserSeed {
    UserSeed {
        id: Some(id),
        role: user.role,
        enabled: user.status == Status::Enabled,
        first_name: Some(user.profile.first_name.to_string()),
        last_name: Some(user.profile.last_name.to_string()),
        email: Some(user.profile.email.to_string()),
        creation_timestamp: Some(Instant::nearest(user.profile.created_at.to_utc())),
        tokens: user.tokens.iter_from(0).map(export_token).collect(),
    }
}

fn export_token(token: &Token) -> UserTokenSeed {
    let instant = |at: Timestamp| Some(Instant::nearest(at.to_utc()));
    let label = |label: &Label| LabelSeed { name: label.name.to_string(), value: label.value.to_string() };
    UserTokenSeed {
        id: Some(token.id),
        name: token.name.to_string(),
        labels: token.labels.iter().map(label).collect(),
        number: Some(token.number),
        creation_timestamp: instant(token.created_at),
        modification_timestamp: instant(token.modified_at),
        created_by: Some(token.created_by),
        modified_by: token.modified_by,
        token: None,
        token_sha256: Some(Hex(*token.secret.as_bytes())),
    }
}
