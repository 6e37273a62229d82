use reqwest::Method;
use tokenwright_mock::astra_control::{Oversight, Role};

use super::room::{Room, User, answer, named};
use crate::test_world::TestWorld;

const ROLES: [Role; 4] = [Role::Viewer, Role::Member, Role::Admin, Role::Owner];

/// Sends every operation on the tokens of `target` and returns the statuses: create, list, get,
/// update, delete. A refusal must be problem 11.
async fn statuses(room: &Room, caller: &User, target: &User) -> [u16; 5] {
    let (collection, token) = (room.tokens_url(target.id), room.token_url(target.id, target.token));
    let requests = [
        room.post(caller, &collection, &named("n")),
        room.get(caller, &collection),
        room.get(caller, &token),
        room.put(caller, &token, &named("n")),
        room.delete(caller, &token),
    ];
    let mut statuses = [0; 5];
    for (at, request) in requests.into_iter().enumerate() {
        let answer = answer(request).await;
        if answer.status == 403 {
            assert_eq!(answer.problem(11), serde_json::json!({}));
        }
        statuses[at] = answer.status;
    }
    statuses
}

#[tokio::test]
async fn users_manage_their_own_tokens_whatever_their_role() {
    let room = Room::open().await;
    for role in ROLES {
        let user = room.user(role);
        assert_eq!(statuses(&room, &user, &user).await, [201, 200, 200, 204, 204], "{role:?}");
    }
}

#[tokio::test]
async fn owners_reach_everybody_and_admins_everybody_but_owners() {
    let room = Room::open().await;
    for caller_role in ROLES {
        for target_role in ROLES {
            let (caller, target) = (room.user(caller_role), room.user(target_role));
            let reaches = match caller_role {
                Role::Owner => true,
                Role::Admin => target_role != Role::Owner,
                Role::Member | Role::Viewer => false,
            };
            let expected = if reaches { [403, 200, 200, 204, 204] } else { [403; 5] };
            assert_eq!(statuses(&room, &caller, &target).await, expected, "{caller_role:?} on {target_role:?}");
        }
    }
}

#[tokio::test]
async fn an_account_can_be_told_who_oversees_tokens() {
    let room = Room::open().await;
    for (oversight, role, expected) in [
        (Oversight::Nobody, Role::Owner, [403; 5]),
        (Oversight::Everyone, Role::Viewer, [403, 200, 200, 204, 204]),
        (Oversight::ByRole, Role::Viewer, [403; 5]),
    ] {
        room.change_account(|account| account.set_oversight(oversight));
        let (caller, target) = (room.user(role), room.user(Role::Owner));
        assert_eq!(statuses(&room, &caller, &target).await, expected, "{oversight:?}");
    }
}

#[tokio::test]
async fn a_new_role_counts_at_once() {
    let room = Room::open().await;
    let (caller, target) = (room.user(Role::Member), room.user(Role::Member));
    answer(room.get(&caller, &room.tokens_url(target.id))).await.problem(11);
    room.change_account(|account| account.add_user(caller.id, Role::Admin));
    answer(room.get(&caller, &room.tokens_url(target.id))).await.success(200);
}

/// Sends every operation on a path; expects problem 2 where it reads or creates, 1 where it changes.
async fn assert_not_found(room: &Room, caller: &User, collection: &str, token: &str) {
    let item = format!("{collection}/{token}");
    let collection_operations = [(Method::POST, collection, 2), (Method::GET, collection, 2)];
    let item_operations = [(Method::GET, item.as_str(), 2), (Method::PUT, &item, 1), (Method::DELETE, &item, 1)];
    for (method, url, number) in collection_operations.into_iter().chain(item_operations) {
        let request = room.request(method, url).bearer_auth(&caller.secret).json(&named("n"));
        assert_eq!(answer(request).await.problem(number), serde_json::json!({}));
    }
}

/// An account that is none names no world, so this is the default world of a server of its own.
#[tokio::test]
async fn unknown_and_malformed_accounts_and_users_are_not_found() {
    let room = Room::on(TestWorld::alone().await);
    let (owner, member) = (room.user(Role::Owner), room.user(Role::Member));
    let (account, user, token) = (room.account.to_string(), owner.id.to_string(), owner.token.to_string());
    let unknown = room.random_id().to_string();
    for id in [&unknown, &user.to_uppercase(), "0", "%20", "00000000-0000-0000-0000-000000000000"] {
        assert_not_found(&room, &owner, &room.tokens_url_in(&account, id), &token).await;
        assert_not_found(&room, &member, &room.tokens_url_in(&account, id), &token).await;
        assert_not_found(&room, &owner, &room.tokens_url_in(id, &user), &token).await;
    }
    assert_not_found(&room, &owner, &room.tokens_url_in(&account.to_uppercase(), &user), &token).await;
}

/// Goal: identifiers of tokens do not leak.
/// Method: a token of another user, of another account, and one that never was look the same.
#[tokio::test]
async fn tokens_outside_of_the_path_are_not_found() {
    let room = Room::open().await;
    let (owner, other) = (room.user(Role::Owner), room.user(Role::Member));
    let account = room.add_account();
    let foreign = room.user_in(account, Role::Owner);
    let unknown = room.random_id();
    for token in [
        other.token.to_string(),
        foreign.token.to_string(),
        unknown.to_string(),
        owner.token.to_string().to_uppercase(),
        "x".to_owned(),
    ] {
        let item = format!("{}/{token}", room.tokens_url(owner.id));
        answer(room.get(&owner, &item)).await.problem(2);
        answer(room.put(&owner, &item, &named("n"))).await.problem(1);
        answer(room.delete(&owner, &item)).await.problem(1);
    }
    answer(room.get(&other, &room.token_url(owner.id, unknown))).await.problem(11);
}

#[tokio::test]
async fn accounts_are_isolated() {
    let room = Room::open().await;
    let account = room.add_account();
    let (here, there) = (room.user(Role::Owner), room.user_in(account, Role::Owner));
    let url = room.tokens_url_in(&account.to_string(), &there.id.to_string());
    answer(room.get(&there, &url)).await.success(200);
    answer(room.get(&here, &url)).await.problem(11);
    answer(room.get(&there, &room.tokens_url(here.id))).await.problem(11);
    // The same user in both accounts has its tokens in each for itself.
    room.world.change(|world| world.astra_control().account(account).unwrap().add_user(here.id, Role::Owner));
    let url = room.tokens_url_in(&account.to_string(), &here.id.to_string());
    assert_eq!(answer(room.get(&there, &url)).await.success(200)["items"], serde_json::json!([]));
}
