//! What a client sees of each fault.

use std::time::{Duration, Instant};

use chrono::TimeDelta;
use serde_json::{Value, json};
use tokenwright_mock::{Api, Effect, Failure, Fault, Info, MockServer, NewWorld, RateLimit};
use tokio::io::AsyncReadExt as _;

use super::wire::{self, Received};
use crate::test_world::TestWorld;

const NOW: &str = "2026-11-22T10:00:00Z";

struct Fixture {
    world: TestWorld,
    http: reqwest::Client,
}

impl Fixture {
    async fn with(effect: Effect) -> Self {
        Self::with_fault(Fault::new(effect)).await
    }

    async fn with_fault(fault: Fault) -> Self {
        let world = TestWorld::start().await;
        world.stop_clock_at(NOW.parse().unwrap());
        world.add_fault(fault).await;
        let http = world.client();
        Self { world, http }
    }

    /// The head of a listing of access tokens.
    fn listing(&self) -> String {
        let astrom = &self.world.demo().astrom;
        wire::listing_of(&astrom.environment_id, &astrom.token)
    }

    /// Lists access tokens over a connection of its own.
    async fn list(&self) -> Received {
        wire::exchange(self.world.socket(), &self.listing()).await.unwrap()
    }

    /// The URL of the access tokens of `astrom`.
    fn tokens(&self) -> String {
        format!("{}/e/{}/api/v2/apiTokens", self.world.origin(), self.world.demo().astrom.environment_id)
    }

    fn request(&self, api: Api) -> reqwest::RequestBuilder {
        let (origin, demo) = (self.world.origin(), self.world.demo());
        match api {
            Api::Astrom => {
                let authorization = format!("Api-Token {}", demo.astrom.token.expose());
                self.http.get(self.tokens()).header("authorization", authorization)
            }
            Api::AstraControl => {
                let astra = &demo.astra_control;
                let path = format!("/accounts/{}/core/v1/users/{}/tokens", astra.account_id, astra.user_id);
                self.http.get(format!("{origin}{path}")).bearer_auth(astra.token.expose())
            }
            Api::OpsManager => {
                self.http.get(format!("{origin}/api/public/v1.0/orgs/{}/apiKeys", demo.ops_manager.org_id))
            }
            Api::Control => self.http.get(format!("{origin}/_mock/worlds")),
        }
    }
}

/// Bodies: "Access tokens API", error envelope; "HTTP status codes and problems"; "API Error Codes".
#[tokio::test]
async fn status_is_answered_with_the_vendors_body() {
    for (api, status, expected) in [
        (Api::Astrom, 500, json!({"error": {"code": 500, "message": "Internal server error"}})),
        (Api::Astrom, 401, json!({"error": {"code": 401, "message": "Token Authentication failed"}})),
        (
            Api::AstraControl,
            503,
            json!({
                "type": "https://astra.netapp.io/problems/24",
                "title": "Service unavailable",
                "detail": "The service is unavailable.",
                "status": "503",
            }),
        ),
        (
            Api::AstraControl,
            418,
            json!({"type": "about:blank", "title": "I'm a teapot", "detail": "I'm a teapot", "status": "418"}),
        ),
        (
            Api::OpsManager,
            500,
            json!({
                "detail": "Unexpected error.",
                "error": 500,
                "errorCode": "UNEXPECTED_ERROR",
                "parameters": [],
                "reason": "Internal Server Error",
            }),
        ),
    ] {
        let fixture = Fixture::with(Effect::status(status)).await;
        let answer = fixture.request(api).send().await.unwrap();
        assert_eq!(answer.status(), status, "{api:?}");
        let mut body: Value = answer.json().await.unwrap();
        if let Some(members) = body.as_object_mut() {
            members.remove("correlationID");
        }
        assert_eq!(body, expected, "{api:?}");
    }
}

#[tokio::test]
async fn retry_after_is_sent_as_it_was_given() {
    let failure = Failure { status: 503, retry_after: Some("120".to_owned()) };
    let fixture = Fixture::with(Effect::Status(failure)).await;
    let received = fixture.list().await;
    assert_eq!((received.status, received.header("retry-after")), (503, Some("120")));
}

/// Headers: the vendor's pages "Access limit" and "API Error Codes".
#[tokio::test]
async fn rate_limit_tells_when_its_window_ends() {
    let limit = RateLimit { n_requests: 2, window_ms: 60_000 };
    let fixture = Fixture::with_fault(Fault::new(Effect::RateLimit(limit)).on_api(Api::Astrom)).await;
    for expected in [200, 200, 429] {
        assert_eq!(fixture.list().await.status, expected);
    }
    fixture.world.advance(TimeDelta::milliseconds(59_001));
    let refused = fixture.list().await;
    let header = |name| refused.header(name);
    assert_eq!(refused.status, 429);
    assert_eq!(refused.body, r#"{"error":{"code":429,"message":"Too many requests"}}"#);
    assert_eq!(header("x-ratelimit-limit"), Some("2"));
    assert_eq!(header("x-ratelimit-remaining"), Some("0"));
    // 2026-11-22T10:01:00Z in microseconds.
    assert_eq!(header("x-ratelimit-reset"), Some("1795341660000000"));
    assert_eq!(header("retry-after"), Some("1"));
    fixture.world.advance(TimeDelta::milliseconds(999));
    assert_eq!(fixture.list().await.status, 200, "a new window");
}

#[tokio::test]
async fn rate_limit_of_ops_manager_names_the_resource() {
    let limit = RateLimit { n_requests: 0, window_ms: 120_000 };
    let fixture = Fixture::with(Effect::RateLimit(limit)).await;
    let answer = fixture.request(Api::OpsManager).send().await.unwrap();
    assert_eq!((answer.status().as_u16(), answer.headers()["retry-after"].to_str().unwrap()), (429, "120"));
    let path = answer.url().path().to_owned();
    let expected = json!({
        "detail": format!("Resource {path} is limited to 0 requests every 2 minutes."),
        "error": 429,
        "errorCode": "RATE_LIMITED",
        "parameters": [path, "0", "2"],
        "reason": "Too Many Requests",
    });
    assert_eq!(answer.json::<Value>().await.unwrap(), expected);
}

#[tokio::test]
async fn delay_comes_before_the_answer() {
    let fixture = Fixture::with(Effect::Delay { min_ms: 50, max_ms: 60 }).await;
    let started = Instant::now();
    assert_eq!(fixture.list().await.status, 200);
    assert!(started.elapsed() >= Duration::from_millis(50), "{:?}", started.elapsed());
}

#[tokio::test]
async fn truncated_body_breaks_off_after_what_was_announced() {
    let fixture = Fixture::with(Effect::Truncate { body_bytes: 10 }).await;
    let received = fixture.list().await;
    assert_eq!((received.status, received.body.as_str()), (200, r#"{"totalCou"#));
    assert!(received.announced() > 100, "{}", received.announced());
    assert!(fixture.request(Api::Astrom).send().await.unwrap().bytes().await.is_err());
}

#[tokio::test]
async fn announced_length_is_more_than_what_comes() {
    let fixture = Fixture::with(Effect::ContentLength { excess_bytes: 7 }).await;
    let received = fixture.list().await;
    assert_eq!(received.announced(), received.body.len() + 7);
    serde_json::from_str::<Value>(&received.body).expect("the whole body");
    assert!(fixture.request(Api::Astrom).send().await.unwrap().bytes().await.is_err());
}

#[tokio::test]
async fn malformed_json_has_the_length_that_it_says() {
    let fixture = Fixture::with(Effect::MalformedJson).await;
    let received = fixture.list().await;
    assert_eq!(received.announced(), received.body.len());
    assert!(received.body.starts_with('{') && serde_json::from_str::<Value>(&received.body).is_err());
}

#[tokio::test]
async fn content_type_is_the_given_one() {
    let fixture = Fixture::with(Effect::ContentType { value: "text/html".to_owned() }).await;
    let received = fixture.list().await;
    assert_eq!(received.header("content-type"), Some("text/html"));
    serde_json::from_str::<Value>(&received.body).expect("the body as it is");
}

#[tokio::test]
async fn slow_body_comes_whole_and_in_pieces() {
    let fixture = Fixture::with(Effect::SlowBody { chunk_bytes: 100, delay_ms: 5 }).await;
    let started = Instant::now();
    let received = fixture.list().await;
    let n_pieces = received.body.len().div_ceil(100);
    assert!(n_pieces > 5, "{n_pieces}");
    assert_eq!(received.announced(), received.body.len());
    assert!(started.elapsed() >= Duration::from_millis(5) * u32::try_from(n_pieces).unwrap());
}

#[tokio::test]
async fn hanging_request_is_never_answered_and_ends_with_the_server() {
    let server = MockServer::start().await;
    server.world().faults.add(Fault::new(Effect::Hang)).unwrap();
    let mut stream = wire::open(server.address(), &wire::listing(server.info().unwrap())).await.unwrap();
    server.world().journal.wait_until(&tokenwright_mock::Query::default().fault("hang"), 1, PATIENCE).await.unwrap();
    let mut byte = [0];
    assert_eq!(stream.try_read(&mut byte).unwrap_err().kind(), std::io::ErrorKind::WouldBlock);
    server.stop().await.unwrap();
    let mut rest = Vec::new();
    tokio::time::timeout(PATIENCE, stream.read_to_end(&mut rest)).await.expect("the connection ends").unwrap();
}

const PATIENCE: Duration = Duration::from_secs(20);

/// Goal: a client that repeats a create after a lost answer has made two tokens.
#[tokio::test]
async fn lost_answer_has_taken_effect() {
    let effect = Effect::LostAnswer { n_times: 2 };
    let fixture = Fixture::with_fault(Fault::new(effect).on_operation("api_token_create").times(1)).await;
    let astrom = &fixture.world.demo().astrom;
    let environment = astrom.environment_id.as_str();
    let n_tokens = || fixture.world.look(|world| world.astrom().environment(environment).unwrap().n_tokens());
    let n_before = n_tokens();
    let create = fixture.http.post(fixture.tokens());
    let create = create.header("authorization", format!("Api-Token {}", astrom.token.expose()));
    let mut lost = Box::pin(create.json(&json!({"name": "x", "scopes": ["metrics.read"]})).send());
    let carried_out = async { while fixture.world.journal("fault=lost_answer").await.is_empty() {} };
    tokio::select! {
        answer = &mut lost => panic!("it was to be lost: {answer:?}"),
        () = carried_out => {}
    }
    assert_eq!(n_tokens(), n_before + 2);
    assert!(tokio::time::timeout(Duration::from_millis(50), lost).await.is_err(), "an answer has come");
}

#[tokio::test]
async fn faults_touch_no_other_world_and_go_when_removed() {
    let server = MockServer::start().await;
    let [world, other] = [(); 2].map(|()| server.create_world(NewWorld::default()).unwrap());
    world.faults.add(Fault::new(Effect::status(503))).unwrap();
    let list = async |info: &Info| wire::exchange(server.address(), &wire::listing(info)).await.unwrap().status;
    assert_eq!(
        [list(world.info().unwrap()).await, list(other.info().unwrap()).await, list(server.info().unwrap()).await],
        [503, 200, 200]
    );
    world.faults.clear();
    assert_eq!(list(world.info().unwrap()).await, 200);
}

/// Goal: the same seed and the same requests fail the same way.
#[tokio::test]
async fn chance_follows_from_the_seed() {
    let server = MockServer::start().await;
    let mut outcomes = Vec::new();
    for id in ["0000000a", "0000000b"] {
        let new = NewWorld::default().with_id(id.parse().unwrap()).with_seed(7);
        let world = server.create_world(new).unwrap();
        world.faults.add(Fault::new(Effect::status(500)).with_probability(0.5)).unwrap();
        let mut statuses = Vec::new();
        for _ in 0..24 {
            statuses
                .push(wire::exchange(server.address(), &wire::listing(world.info().unwrap())).await.unwrap().status);
        }
        assert!(statuses.contains(&200) && statuses.contains(&500), "{statuses:?}");
        outcomes.push(statuses);
    }
    assert_eq!(outcomes[0], outcomes[1]);
}

/// Goal: every operation can fail in each way that its document has.
/// Method: the operation tables, with a fault for every request; the self-check compares the answers. Some paths name no
/// tenant, so this is the default world of a server of its own.
#[tokio::test]
async fn every_operation_fails_as_documented() {
    use tokenwright_mock::internals::generated::{astra_control, astrom, ops_manager};
    let (world, http) = (TestWorld::alone().await, reqwest::Client::builder().no_proxy().build().unwrap());
    let demo = world.demo();
    let tenants = [
        ("{environment_id}", &demo.astrom.environment_id),
        ("{account_id}", &demo.astra_control.account_id),
        ("{org_id}", &demo.ops_manager.org_id),
        ("{project_id}", &demo.ops_manager.project_id),
    ];
    for (statuses, operations) in [
        ([429, 500], astrom::OPERATIONS),
        ([500, 503], astra_control::OPERATIONS),
        ([429, 500], ops_manager::OPERATIONS),
    ] {
        for status in statuses {
            world.clear_faults().await;
            let effect = match status {
                429 => Effect::RateLimit(RateLimit { n_requests: 0, window_ms: 60_000 }),
                status => Effect::status(status),
            };
            world.add_fault(Fault::new(effect)).await;
            for operation in operations {
                let path = tenants.iter().fold(operation.path.to_owned(), |path, (name, id)| path.replace(name, id));
                let request = http.request(operation.method.clone(), format!("{}{path}", world.origin()));
                assert_eq!(request.send().await.unwrap().status(), status, "{} {path}", operation.id);
            }
        }
    }
}
