use std::sync::Arc;

use tokenwright_mock::astra_control::Role;
use tokio::task::JoinSet;

use super::room::{Room, answer, named};

const N_CLIENTS: usize = 8;
const N_TOKENS: usize = 10;

/// Goal: no creation is lost, and no secret works once its deletion was answered.
/// Method: clients that create, use and delete tokens of one user at the same time.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn parallel_clients_lose_nothing() {
    let room = Arc::new(Room::open().await);
    let user = room.user(Role::Member);
    let mut clients = JoinSet::new();
    for client in 0..N_CLIENTS {
        let (room, user) = (room.clone(), user.clone());
        clients.spawn(async move {
            for number in 0..N_TOKENS {
                let name = format!("{client}-{number}");
                let url = room.tokens_url(user.id);
                let token = answer(room.post(&user, &url, &named(&name))).await.success(201);
                let mut own = user.clone();
                own.secret = token["token"].as_str().unwrap().to_owned();
                own.token = token["id"].as_str().unwrap().parse().unwrap();
                let item = room.token_url(own.id, own.token);
                assert_eq!(answer(room.get(&own, &item)).await.success(200)["name"], name.as_str());
                if number % 2 == 0 {
                    answer(room.delete(&own, &item)).await.no_content();
                    answer(room.get(&own, &item)).await.problem(4);
                }
            }
        });
    }
    clients.join_all().await;
    let mut names = room.names(&user, user.id, "").await;
    names.sort();
    let kept =
        (0..N_CLIENTS).flat_map(|client| (1..N_TOKENS).step_by(2).map(move |number| format!("{client}-{number}")));
    let mut expected: Vec<String> = kept.chain(["bearer".to_owned()]).collect();
    expected.sort();
    assert_eq!(names, expected);
}

/// Goal: of several updates under the same entity tag exactly one wins.
/// Method: all clients send theirs at the same time.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_of_parallel_conditional_updates_wins() {
    let room = Arc::new(Room::open().await);
    let user = room.user(Role::Member);
    let url = room.token_url(user.id, user.token);
    let tag = answer(room.get(&user, &url)).await.header("etag").unwrap().to_owned();
    let mut clients = JoinSet::new();
    for client in 0..N_CLIENTS {
        let request = room.put(&user, &url, &named(&format!("by {client}"))).header("if-match", &tag);
        clients.spawn(async move { answer(request).await.status });
    }
    let mut statuses = clients.join_all().await;
    statuses.sort_unstable();
    assert_eq!(statuses[0], 204);
    assert!(statuses[1..].iter().all(|status| *status == 412), "{statuses:?}");
}
