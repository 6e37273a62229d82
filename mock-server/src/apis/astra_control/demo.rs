use chrono::{DateTime, TimeDelta, Utc};

use super::{Role, Store, TokenSeed, Uuid};
use crate::world::{Ids, Secret};

/// Makes the account of a demo world: an owner, an admin and a member, with a few tokens each.
///
/// The demo's token is the owner's newest one, made at `now`; its secret is returned.
pub(super) fn make(ids: &Ids, now: DateTime<Utc>) -> (Store, Secret) {
    let store = Store::default();
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
        (owner, TokenSeed::new("backup-pipeline", days_ago(30)).with_label("team", "ops").with_label("stage", "prod")),
    ];
    for (user, seed) in &seeds {
        account.add_token(*user, seed, ids).expect("the user was added above");
    }
    let issued = account.add_token(owner, &TokenSeed::new("demo", now), ids).expect("the owner was added above");
    (store, issued.secret)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_demo_token_is_an_owners() {
        let (store, token) = make(&Ids::from_seed(1), DateTime::UNIX_EPOCH);
        let access = store.access_at("", Some(&token));
        let caller = store.caller(access.account_id.unwrap().parse().ok(), token.expose()).unwrap();
        assert_eq!(Some(caller.user.to_string()), access.user_id);
        assert!(!format!("{store:?}").contains(token.expose()));
    }
}
