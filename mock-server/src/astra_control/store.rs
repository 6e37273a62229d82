use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use super::Uuid;
use super::account::{Account, Caller};
use super::secret_index::{AccountNumber, SecretIndex};
use crate::world::{Ids, SecretHash};

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
    /// Returns the ids of all accounts.
    pub fn tenant_ids(&self) -> Vec<String> {
        self.accounts.read().unwrap_or_else(PoisonError::into_inner).numbered.iter().map(Uuid::to_string).collect()
    }

    /// Adds an account without users, or returns the one that has this identifier already.
    ///
    /// # Panics
    ///
    /// If a world gets more than 2^32 accounts.
    pub fn add_account(&self, id: Uuid, ids: &Ids) -> Arc<Account> {
        let mut accounts = self.accounts.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(account) = accounts.by_id.get(&id) {
            return account.clone();
        }
        let number = AccountNumber::try_from(accounts.numbered.len()).expect("memory ends before the numbers do");
        let account = Arc::new(Account::new(id, number, ids, self.secrets.clone()));
        accounts.numbered.push(id);
        accounts.by_id.insert(id, account.clone());
        account
    }

    /// Returns an account.
    pub fn account(&self, id: Uuid) -> Option<Arc<Account>> {
        self.accounts.read().unwrap_or_else(PoisonError::into_inner).by_id.get(&id).cloned()
    }

    /// Returns whom a secret stands for. Looks in `account` first, where the request wants to go.
    pub(super) fn caller(&self, account: Option<Uuid>, secret: &str) -> Option<Caller> {
        let hash = SecretHash::of(secret);
        let caller_in = |account| self.account(account)?.caller(&hash);
        account.and_then(caller_in).or_else(|| caller_in(self.numbered(self.secrets.account(&hash)?)?))
    }

    fn numbered(&self, number: AccountNumber) -> Option<Uuid> {
        let accounts = self.accounts.read().unwrap_or_else(PoisonError::into_inner);
        accounts.numbered.get(usize::try_from(number).ok()?).copied()
    }
}
