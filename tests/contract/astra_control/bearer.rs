use reqwest::header::{AUTHORIZATION, HeaderValue};
use reqwest::{Method, RequestBuilder};
use tokenwright_mock::astra_control::Role;

use super::room::{Room, User, answer, named};

/// Every operation on `user`'s tokens, with a valid request, without credentials; and the status of
/// its success.
fn operations(room: &Room, user: &User) -> [(RequestBuilder, u16); 5] {
    let (collection, token) = (room.tokens_url(user.id), room.token_url(user.id, user.token));
    [
        (room.request(Method::POST, &collection).json(&named("n")), 201),
        (room.request(Method::GET, &collection), 200),
        (room.request(Method::GET, &token), 200),
        (room.request(Method::PUT, &token).json(&named("n")), 204),
        (room.request(Method::DELETE, &token), 204),
    ]
}

/// Goal: no operation forgets to ask who calls.
/// Method: every operation with every state of a credential.
#[tokio::test]
async fn every_operation_checks_the_bearer() {
    let room = Room::open().await;
    let user = room.user(Role::Owner);
    let deleted = room.user(Role::Owner);
    answer(room.delete(&deleted, &room.token_url(deleted.id, deleted.token))).await.no_content();
    let removed = room.user(Role::Owner);
    assert!(room.change_account(|account| account.remove_user(removed.id)));
    let disabled = room.user(Role::Owner);
    assert!(room.change_account(|account| account.disable_user(disabled.id)));
    let other_account = room.add_account();
    let foreign = room.user_in(other_account, Role::Owner);
    let bearer = |secret: &str| Some(format!("Bearer {secret}"));
    let states = [
        ("missing", None, Some(3)),
        ("empty", bearer(""), Some(3)),
        ("another scheme", Some(format!("Basic {}", user.secret)), Some(3)),
        ("no scheme", Some(user.secret.clone()), Some(3)),
        ("malformed", bearer("two words"), Some(4)),
        ("unknown", bearer("bm90LWEtcmVhbC1zZWNyZXQtb25seS1hLXNhbXBsZSE="), Some(4)),
        ("wrong by a character", bearer(&user.secret[..43]), Some(4)),
        ("the id", bearer(&user.token.to_string()), Some(4)),
        ("deleted", bearer(&deleted.secret), Some(4)),
        ("of a removed user", bearer(&removed.secret), Some(4)),
        ("of a disabled user", bearer(&disabled.secret), Some(11)),
        ("of another account", bearer(&foreign.secret), Some(11)),
        ("right", bearer(&user.secret), None),
    ];
    for (state, credential, problem) in states {
        for (request, success) in operations(&room, &user) {
            let request = match &credential {
                Some(credential) => request.header(AUTHORIZATION, credential),
                None => request,
            };
            let mut answer = answer(request).await;
            answer.request += &format!(" with a bearer that is {state}");
            match problem {
                Some(number) => assert_eq!(answer.problem(number), serde_json::json!({})),
                None => assert_eq!(answer.status, success, "{}", answer.request),
            }
        }
    }
}

#[tokio::test]
async fn the_scheme_ignores_case() {
    let room = Room::open().await;
    let user = room.user(Role::Viewer);
    for scheme in ["Bearer", "bearer", "BEARER", "bEaReR"] {
        let request = room.request(Method::GET, &room.tokens_url(user.id));
        answer(request.header(AUTHORIZATION, format!("{scheme} {}", user.secret))).await.success(200);
    }
}

#[tokio::test]
async fn bytes_that_are_no_text_are_an_invalid_bearer() {
    let room = Room::open().await;
    let user = room.user(Role::Viewer);
    let value = HeaderValue::from_bytes(b"Bearer \xff\xfe").unwrap();
    answer(room.request(Method::GET, &room.tokens_url(user.id)).header(AUTHORIZATION, value)).await.problem(4);
}

#[tokio::test]
async fn a_bearer_does_not_expire() {
    let room = Room::open().await;
    let user = room.user(Role::Viewer);
    room.world.stop_clock_at("2999-12-31T23:59:59Z".parse().unwrap());
    answer(room.get(&user, &room.tokens_url(user.id))).await.success(200);
}

#[tokio::test]
async fn an_enabled_user_may_call_again() {
    let room = Room::open().await;
    let user = room.user(Role::Viewer);
    assert!(room.change_account(|account| account.disable_user(user.id)));
    answer(room.get(&user, &room.tokens_url(user.id))).await.problem(11);
    assert!(room.change_account(|account| account.enable_user(user.id)));
    answer(room.get(&user, &room.tokens_url(user.id))).await.success(200);
}

#[tokio::test]
async fn the_demo_token_manages_the_demo_user() {
    let room = Room::open().await;
    let demo = &room.world.demo().astra_control;
    let url = room.tokens_url_in(&demo.account_id, &demo.user_id);
    let list = answer(room.request(Method::GET, &url).bearer_auth(demo.token.expose())).await.success(200);
    assert!(list["items"].as_array().unwrap().len() > 1, "{list:#}");
    let created = room.request(Method::POST, &url).bearer_auth(demo.token.expose()).json(&named("n"));
    answer(created).await.success(201);
}
