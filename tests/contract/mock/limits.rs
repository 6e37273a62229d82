//! What a server does when one of its limits is reached.

use serde_json::{Value, json};
use tokenwright_mock::{Builder, Effect, Fault, FaultError, JournalLimits, MockServer, NewWorld};

use super::wire;

async fn server(configure: impl FnOnce(Builder) -> Builder) -> MockServer {
    configure(MockServer::builder().self_check(true)).start().await.unwrap()
}

async fn post(server: &MockServer, path: &str, body: Value) -> (u16, Value) {
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let url = format!("http://{}/_mock{path}", server.address());
    let answer = http.post(url).body(body.to_string()).send().await.unwrap();
    (answer.status().as_u16(), answer.json().await.unwrap())
}

#[tokio::test]
async fn world_has_no_more_faults_than_it_may() {
    let server = server(|builder| builder.faults_max(2)).await;
    let created = server.create_world(NewWorld::default()).unwrap();
    let text = "the world has 2 faults, which is its limit; remove some, or raise the limit (--faults-max)";
    for (id, faults) in [("default".to_owned(), &server.world().faults), (created.id().to_string(), &created.faults)] {
        let path = format!("/worlds/{id}/faults");
        let fault = json!({"effect": {"kind": "status", "status": 503}});
        for expected in [201, 201, 409] {
            let (status, body) = post(&server, &path, fault.clone()).await;
            assert_eq!(status, expected, "{body}");
            assert!(status == 201 || body["detail"] == text, "{body}");
        }
        let refused = faults.add(Fault::new(Effect::Hang)).unwrap_err();
        assert_eq!((&refused, refused.to_string().as_str()), (&FaultError::TooMany(2), text));
        assert!(faults.remove(1));
        faults.add(Fault::new(Effect::status(500)).times(0)).unwrap();
    }
}

#[tokio::test]
async fn journal_keeps_as_much_as_the_server_lets_it() {
    let limits = JournalLimits { n_entries_max: 2, ..JournalLimits::default() };
    let server = server(|builder| builder.journal_limits(limits)).await;
    let created = server.create_world(NewWorld::default()).unwrap();
    for (info, journal) in [(server.info(), &server.world().journal), (created.info(), &created.journal)] {
        for _ in 0..3 {
            wire::exchange(server.address(), &wire::listing(info)).await.unwrap();
        }
        let kept: Vec<_> = journal.entries().iter().map(|entry| entry.number).collect();
        assert_eq!((kept, journal.n_recorded()), (vec![2, 3], 3));
    }
}
