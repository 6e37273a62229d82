use chrono::{DateTime, TimeDelta, Utc};

use super::{Role, Store, TokenSeed, Uuid};
use crate::world::{AstraControlDemo, Ids};

impl Store {
    /// Makes the account of a demo world: an owner, an admin and a member, with a few tokens each.
    ///
    /// The demo's token is the owner's newest one, made at `now`.
    #[allow(clippy::missing_panics_doc, reason = "the users are added before their tokens")]
    pub fn demo(ids: &Ids, now: DateTime<Utc>) -> (Self, AstraControlDemo) {
        let store = Self::default();
        let account = store.add_account(Uuid::of_tenant(ids), ids);
        let [owner, admin, member] = [Role::Owner, Role::Admin, Role::Member].map(|role| {
            let user = Uuid::random(ids);
            account.add_user(user, role);
            user
        });
        let days_ago = |days| now.checked_sub_signed(TimeDelta::days(days)).unwrap_or(now);
        let seeds = [
            (owner, TokenSeed::new("nightly-report", days_ago(90)).with_label("team", "ops")),
            (admin, TokenSeed::new("user-audit", days_ago(60))),
            (member, TokenSeed::new("cluster-import", days_ago(45)).with_label("stage", "test")),
            (
                owner,
                TokenSeed::new("backup-pipeline", days_ago(30)).with_label("team", "ops").with_label("stage", "prod"),
            ),
        ];
        for (user, seed) in &seeds {
            account.add_token(*user, seed, ids).expect("the user was added above");
        }
        let issued = account.add_token(owner, &TokenSeed::new("demo", now), ids).expect("the owner was added above");
        let demo =
            AstraControlDemo { account_id: account.id().to_string(), user_id: owner.to_string(), token: issued.secret };
        (store, demo)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_demo_token_is_an_owners() {
        let ids = Ids::from_seed(1);
        let (store, demo) = Store::demo(&ids, DateTime::UNIX_EPOCH);
        assert_eq!(store.tenant_ids(), std::slice::from_ref(&demo.account_id));
        let caller = store.caller(demo.account_id.parse().ok(), demo.token.expose()).unwrap();
        assert_eq!(caller.user.to_string(), demo.user_id);
        assert!(!format!("{store:?}").contains(demo.token.expose()));
    }
}
