use reqwest::Method;
use tokenwright_mock::astra_control::Role;

use super::room::{Room, answer};

#[tokio::test]
async fn methods_that_a_path_does_not_have_are_problem_69() {
    let room = Room::open().await;
    let user = room.user(Role::Owner);
    let collection = room.tokens_url(user.id);
    let token = room.token_url(user.id, user.token);
    for (url, methods, allow) in [
        (&collection, [Method::PUT, Method::PATCH, Method::DELETE, Method::OPTIONS], "GET, HEAD, POST"),
        (&token, [Method::POST, Method::PATCH, Method::OPTIONS, Method::PATCH], "DELETE, GET, HEAD, PUT"),
    ] {
        for method in methods {
            let refused = answer(room.request(method.clone(), url).bearer_auth(&user.secret)).await;
            refused.problem(69);
            assert_eq!(refused.header("allow"), Some(allow), "{method}");
            answer(room.request(method, url)).await.problem(3);
        }
        let head = answer(room.request(Method::HEAD, url).bearer_auth(&user.secret)).await;
        let get = answer(room.get(&user, url)).await;
        assert_eq!((head.status, head.bytes.len()), (200, 0));
        assert_eq!(head.header("content-length"), get.header("content-length"));
    }
    answer(room.get(&user, &token)).await.success(200);
}
