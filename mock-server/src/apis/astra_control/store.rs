use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use super::Uuid;
use super::account::{Account, Caller};
use super::cursor::CursorKey;
use super::secret_index::{AccountNumber, SecretIndex};
use crate::signing_key::SigningKey;
use crate::world::{Credential, Ids, Register, Renaming, SecretHash, Tenant, TenantKind, TenantStore};

/// An account, as a tenant.
static ACCOUNT: TenantKind = TenantKind {
    name: "account",
    draw: |ids| Uuid::of_tenant(ids).to_string(),
    can_be: |id| id.parse::<Uuid>().is_ok(),
};

/// All accounts of one world.
#[derive(Debug, Default)]
pub struct Store {
    accounts: RwLock<Accounts>,
    secrets: Arc<SecretIndex>,
}

#[derive(Debug, Default)]
struct Accounts {
    by_id: HashMap<Uuid, Arc<Account>>,
    /// The identifiers by number, which is the order of addition.
    numbered: Vec<Uuid>,
}

impl Store {
    /// Returns the identifiers of all accounts, in the order of their addition.
    pub(crate) fn account_ids(&self) -> Vec<Uuid> {
        self.accounts.read().unwrap_or_else(PoisonError::into_inner).numbered.clone()
    }

    /// Adds an account without users, or returns the one that has this identifier already.
    ///
    /// # Panics
    ///
    /// If a world gets more than 2^32 accounts.
    pub fn add_account(&self, id: Uuid, ids: &Ids) -> Arc<Account> {
        self.add_account_with(id, || CursorKey(SigningKey::random(ids)))
    }

    /// Adds an account with a key for its cursors, or returns the one that has this identifier already.
    pub(super) fn add_account_with(&self, id: Uuid, cursor_key: impl FnOnce() -> CursorKey) -> Arc<Account> {
        let mut accounts = self.accounts.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(account) = accounts.by_id.get(&id) {
            return account.clone();
        }
        let number = AccountNumber::try_from(accounts.numbered.len()).expect("memory ends before the numbers do");
        let account = Arc::new(Account::new(id, number, cursor_key(), self.secrets.clone()));
        accounts.numbered.push(id);
        accounts.by_id.insert(id, account.clone());
        account
    }

    /// Returns all accounts in the order of their addition.
    pub(super) fn accounts(&self) -> Vec<Arc<Account>> {
        self.accounts.read().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }

    /// Returns an account.
    pub fn account(&self, id: Uuid) -> Option<Arc<Account>> {
        self.accounts.read().unwrap_or_else(PoisonError::into_inner).by_id.get(&id).cloned()
    }

    /// Returns whom a secret stands for. Looks in `account` first, where the request wants to go.
    pub(super) fn caller(&self, account: Option<Uuid>, secret: &str) -> Option<Caller> {
        self.holder(account, &SecretHash::of(secret))
    }

    /// Returns the account that has the token with this secret.
    pub(super) fn account_of(&self, secret: &SecretHash) -> Option<Uuid> {
        self.holder(None, secret).map(|caller| caller.account.id())
    }

    fn holder(&self, account: Option<Uuid>, hash: &SecretHash) -> Option<Caller> {
        let caller_in = |account| self.account(account)?.caller(hash);
        account.and_then(caller_in).or_else(|| caller_in(self.numbered(self.secrets.account(hash)?)?))
    }

    fn numbered(&self, number: AccountNumber) -> Option<Uuid> {
        let accounts = self.accounts.read().unwrap_or_else(PoisonError::into_inner);
        accounts.numbered.get(usize::try_from(number).ok()?).copied()
    }
}

impl TenantStore for Store {
    fn tenants(&self) -> Vec<Tenant> {
        self.account_ids().iter().map(|id| Tenant::new(&ACCOUNT, id.to_string())).collect()
    }

    fn fork(&self, renaming: &Renaming) -> Self {
        let accounts = self.accounts.read().unwrap_or_else(PoisonError::into_inner);
        let fork = Self::default();
        let copies = accounts
            .iter()
            .map(|origin| Arc::new(origin.fork(renaming.id(&ACCOUNT, &origin.id()), fork.secrets.clone())));
        let copies = Accounts::new(copies);
        // Behind the accounts, so that no secret of theirs is missing; one that is too many does no harm.
        fork.secrets.restore(&self.secrets);
        Self { accounts: RwLock::new(copies), ..fork }
    }

    fn has_credential(&self, credential: Credential) -> bool {
        self.secrets.has(credential)
    }

    fn list_credentials(&self, register: Option<&Register>) {
        let accounts = self.accounts.read().unwrap_or_else(PoisonError::into_inner);
        let before = self.secrets.enter_in(register);
        for account in accounts.iter() {
            let credentials = account.credentials();
            if let Some(before) = &before {
                before.replace(credentials.iter().copied(), []);
            }
            if let Some(register) = register {
                register.replace([], credentials);
            }
        }
    }

    /// Nobody gets on in an account that is gone.
    fn restore(&self, other: &Self) {
        let other = other.accounts.read().unwrap_or_else(PoisonError::into_inner);
        let mut accounts = self.accounts.write().unwrap_or_else(PoisonError::into_inner);
        for account in accounts.iter() {
            account.withdraw_secrets();
        }
        let restored = other.iter().map(|origin| {
            let present = accounts.by_id.get(&origin.id()).filter(|present| present.is_same_as(origin));
            let Some(present) = present else {
                let copy = origin.fork(origin.id(), self.secrets.clone());
                copy.note_secrets();
                return Arc::new(copy);
            };
            present.restore(origin);
            present.clone()
        });
        let restored = Accounts::new(restored);
        for account in accounts.iter() {
            if !restored.by_id.get(&account.id()).is_some_and(|kept| Arc::ptr_eq(kept, account)) {
                account.clear();
            }
        }
        *accounts = restored;
    }
}

impl Accounts {
    /// Collects accounts in the order of their numbers.
    fn new(accounts: impl Iterator<Item = Arc<Account>>) -> Self {
        let mut collected = Self::default();
        for account in accounts {
            collected.numbered.push(account.id());
            collected.by_id.insert(account.id(), account);
        }
        collected
    }

    /// Returns the accounts in the order of their numbers.
    fn iter(&self) -> impl Iterator<Item = &Arc<Account>> {
        self.numbered.iter().filter_map(|id| self.by_id.get(id))
    }
}
