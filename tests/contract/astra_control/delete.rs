use reqwest::Method;
use tokenwright_mock::astra_control::{Role, TokenSeed};

use super::room::{Room, answer, named};

#[tokio::test]
async fn a_deleted_token_is_gone_and_its_secret_is_refused() {
    let room = Room::open().await;
    let (owner, user) = (room.user(Role::Owner), room.user(Role::Member));
    let url = room.token_url(user.id, user.token);
    answer(room.delete(&owner, &url)).await.no_content();
    answer(room.get(&user, &room.tokens_url(user.id))).await.problem(4);
    answer(room.get(&owner, &url)).await.problem(2);
    answer(room.delete(&owner, &url)).await.problem(1);
    answer(room.put(&owner, &url, &named("n"))).await.problem(1);
    assert_eq!(room.names(&owner, user.id, "").await, Vec::<String>::new());
}

#[tokio::test]
async fn a_token_may_delete_itself() {
    let room = Room::open().await;
    let user = room.user(Role::Viewer);
    let url = room.token_url(user.id, user.token);
    answer(room.delete(&user, &url)).await.no_content();
    answer(room.delete(&user, &url)).await.problem(4);
}

#[tokio::test]
async fn a_delete_leaves_the_other_tokens_alone() {
    let room = Room::open().await;
    let user = room.user(Role::Viewer);
    let [first, second, third] = ["a", "b", "c"].map(|name| room.add_named(user.id, name));
    answer(room.delete(&user, &room.token_url(user.id, second))).await.no_content();
    assert_eq!(room.names(&user, user.id, "").await, ["bearer", "a", "c"]);
    for token in [first, third] {
        answer(room.get(&user, &room.token_url(user.id, token))).await.success(200);
    }
}

#[tokio::test]
async fn a_body_of_a_delete_is_ignored() {
    let room = Room::open().await;
    let user = room.user(Role::Viewer);
    for body in ["{}", r#"{"type": "application/astra-token", "version": "1.0"}"#, "{"] {
        let token = room.add_token(user.id, TokenSeed::new("n", room.now()));
        answer(room.delete(&user, &room.token_url(user.id, token)).body(body)).await.no_content();
    }
}

#[tokio::test]
async fn a_token_under_an_unknown_account_is_not_found() {
    let room = Room::open().await;
    let user = room.user(Role::Owner);
    let url =
        format!("{}/{}", room.tokens_url_in(&room.random_account_id().to_string(), &user.id.to_string()), user.token);
    answer(room.request(Method::DELETE, &url).bearer_auth(&user.secret)).await.problem(1);
}
