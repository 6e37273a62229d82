//! What the journal tells of a refusal, and the answer does not.

use reqwest::Method;
use tokenwright_mock::astra_control::Role;

use super::room::{Room, answer};

/// Sends a listing with an `Authorization` or none; returns the status and the journal's reason.
async fn refused(room: &Room, url: &str, authorization: Option<&str>) -> (u16, String) {
    let request = room.request(Method::GET, url);
    let request = authorization.into_iter().fold(request, |request, value| request.header("authorization", value));
    (answer(request).await.status, room.world.last_reason().await)
}

#[tokio::test]
async fn bearer_that_does_not_work_is_told_with_the_cause() {
    let room = Room::open().await;
    let url = room.tokens_url(room.bare_user());
    let neighbour = room.world.neighbour().await;
    let [token, account] =
        ["token", "account_id"].map(|member| neighbour["astra_control"][member].as_str().expect("a text"));
    let of_neighbour = format!("Bearer {token}");
    for (authorization, expected) in [
        (None, "Missing bearer token: The request is missing the required bearer token: there is no header Auth"),
        (Some("Api-Token CANARY"), "the scheme is `Api-Token`, this API takes `Bearer`"),
        (Some("Bearer"), "there is nothing behind the scheme `Bearer`"),
        (Some("CANARY"), "does not begin with a scheme that is known"),
        (Some("Bearer CANARY"), "revoked, or doesn't exist: the token is unknown"),
        (Some(of_neighbour.as_str()), &format!("the token is of another world, of its account {account}")),
    ] {
        let (status, reason) = refused(&room, &url, authorization).await;
        assert!(status == 401 && reason.contains(expected), "{expected}: {status} {reason}");
    }
    let journal = format!("{:?}", room.world.journal("").await);
    assert!(!journal.contains("CANARY") && !journal.contains(token), "{journal}");
}

#[tokio::test]
async fn right_that_is_missing_is_told() {
    let room = Room::open().await;
    let [member, owner] = [Role::Member, Role::Owner].map(|role| room.user(role));
    let bearer = format!("Bearer {}", member.secret);
    let (status, reason) = refused(&room, &room.tokens_url(owner.id), Some(&bearer)).await;
    let expected =
        "isn't permitted: the user is member, and the tokens are of another user, who is owner; it takes one of";
    assert!(status == 403 && reason.contains(expected), "{status} {reason}");

    let other = room.add_account();
    let url = room.tokens_url_in(&other.to_string(), &owner.id.to_string());
    let (status, reason) = refused(&room, &url, Some(&bearer)).await;
    assert!(status == 403 && reason.ends_with(&format!("the token is of the account {}", room.account)), "{reason}");

    room.change_account(|account| account.disable_user(member.id));
    let (status, reason) = refused(&room, &room.tokens_url(member.id), Some(&bearer)).await;
    assert!(status == 403 && reason.ends_with(&format!("the user {} of the token is disabled", member.id)), "{reason}");
}
