//! Web applications that call the vendors' APIs from a browser.

use tokenwright_mock::{Builder, Effect, Fault, MockServer, RateLimit};

use super::wire::{self, Received};

const APP: &str = "http://localhost:3000";
const ALLOWED: [&str; 2] = [APP, "https://App.Example:443"];

async fn server(configure: impl FnOnce(Builder) -> Builder) -> MockServer {
    configure(MockServer::builder().self_check(true)).start().await.unwrap()
}

async fn send(server: &MockServer, method: &str, target: &str, headers: &str) -> Received {
    let head = format!("{method} {target} HTTP/1.1\r\nHost: api.example\r\n{headers}");
    wire::exchange(server.address(), &head).await.unwrap()
}

fn tokens(server: &MockServer) -> String {
    format!("/e/{}/api/v2/apiTokens", server.info().unwrap().astrom.environment_id)
}

fn authorized(server: &MockServer) -> String {
    format!("Authorization: Api-Token {}\r\n", server.info().unwrap().astrom.token.expose())
}

/// A path of each API, one that its document does not have among them.
fn places(server: &MockServer) -> Vec<String> {
    let (astra, ops) = (&server.info().unwrap().astra_control, &server.info().unwrap().ops_manager);
    vec![
        tokens(server),
        format!("{}/settings/nowhere", tokens(server)),
        format!("/accounts/{}/core/v1/users/{}/tokens", astra.account_id, astra.user_id),
        format!("/api/public/v1.0/orgs/{}/apiKeys", ops.org_id),
        "/api/public/v1.0/nowhere".to_owned(),
    ]
}

fn cors_headers(received: &Received) -> Vec<&str> {
    let names = received.headers.iter().map(|(name, _)| name.as_str());
    names.filter(|name| name.starts_with("access-control-")).collect()
}

/// Returns the names in all lines of `Vary`, in lower case.
fn varies(received: &Received) -> Vec<String> {
    let lines = received.headers.iter().filter(|(name, _)| name == "vary");
    lines.flat_map(|(_, value)| value.split(',').map(|name| name.trim().to_lowercase())).collect()
}

/// Goal: a browser is told that the page may send what it asks for, without credentials, and the vendor sees nothing.
#[tokio::test]
async fn preflight_of_an_allowed_origin_is_answered() {
    let server = server(|builder| builder.cors(ALLOWED)).await;
    server.world().faults.add(Fault::new(Effect::status(503))).unwrap();
    for target in places(&server) {
        for (method, asked) in [("PUT", Some("authorization,content-type")), ("DELETE", Some("x-own")), ("GET", None)] {
            for origin in [APP, "https://app.example"] {
                let names = asked.map(|names| format!("Access-Control-Request-Headers: {names}\r\n"));
                let headers = format!("Origin: {origin}\r\nAccess-Control-Request-Method: {method}\r\n");
                let headers = headers + &names.unwrap_or_default();
                let answer = send(&server, "OPTIONS", &target, &headers).await;
                assert_eq!((answer.status, answer.body.as_str()), (204, ""), "{target} {headers}");
                for (name, expected) in [
                    ("access-control-allow-origin", Some(origin)),
                    ("access-control-allow-credentials", Some("true")),
                    ("access-control-allow-methods", Some(method)),
                    ("access-control-allow-headers", asked),
                ] {
                    assert_eq!(answer.header(name), expected, "{target} {headers} {name}");
                }
                let expected = ["origin", "access-control-request-method", "access-control-request-headers"];
                assert_eq!(varies(&answer), expected);
            }
        }
    }
    assert_eq!(server.world().journal.n_recorded(), 0);
    let line = r#"tokenwright_mock_requests_total{api="ops_manager",operation="none",status="204"} 12"#;
    let metrics = wire::exchange(server.address(), "GET /metrics HTTP/1.1\r\nHost: localhost\r\n").await.unwrap().body;
    assert!(metrics.lines().any(|shown| shown == line), "{metrics}");
}

/// Goal: the page reads what every client reads, refusals and the answers of faults included.
#[tokio::test]
async fn answers_to_an_allowed_origin_can_be_read() {
    let server = server(|builder| builder.cors(ALLOWED)).await;
    let (token, origin) = (authorized(&server), format!("Origin: {APP}\r\n"));
    let readable = async |method: &str, target: &str, authorization: &str, status: u16| {
        let answer = send(&server, method, target, &format!("{origin}{authorization}")).await;
        assert_eq!(answer.status, status, "{method} {target}: {}", answer.body);
        assert_eq!(answer.header("access-control-allow-origin"), Some(APP), "{method} {target}");
        assert_eq!(answer.header("access-control-allow-credentials"), Some("true"), "{method} {target}");
        assert!(varies(&answer).contains(&"origin".to_owned()), "{method} {target}");
        let exposed = answer.header("access-control-expose-headers").expect("exposed headers").to_lowercase();
        let exposed: Vec<&str> = exposed.split(',').map(str::trim).collect();
        // What pages read anyway, what is of the connection, and what browsers keep to themselves.
        let hidden = [
            "cache-control",
            "connection",
            "content-length",
            "content-type",
            "pragma",
            "server",
            "strict-transport-security",
            "vary",
        ];
        let names = answer.headers.iter().map(|(name, _)| name.as_str());
        let names = names.filter(|name| !name.starts_with("access-control-") && !hidden.contains(name));
        assert_eq!(names.filter(|name| !exposed.contains(name)).collect::<Vec<_>>(), Vec::<&str>::new(), "{target}");
        for name in ["location", "retry-after", "www-authenticate", "etag", "x-ratelimit-limit", "x-ratelimit-reset"] {
            assert!(exposed.contains(&name), "{name} is not exposed");
        }
        answer
    };
    for target in places(&server) {
        readable("GET", &target, "", 401).await;
    }
    readable("GET", &tokens(&server), &token, 200).await;
    readable("HEAD", &tokens(&server), &token, 200).await;
    readable("PATCH", &tokens(&server), &token, 405).await;
    let limit = RateLimit { n_requests: 0, window_ms: 60_000 };
    server.world().faults.add(Fault::new(Effect::RateLimit(limit))).unwrap();
    let limited = readable("GET", &tokens(&server), &token, 429).await;
    assert!(limited.header("x-ratelimit-limit").is_some());
}

/// Goal: the vendor alone answers whom nobody has allowed, and what is no question of a browser.
#[tokio::test]
async fn other_requests_are_answered_as_by_the_vendor() {
    let (with, without) = (server(|builder| builder.cors(ALLOWED)).await, server(|builder| builder).await);
    let asks = "Access-Control-Request-Method: GET\r\n";
    for (server, origin, asks, is_allowed) in [
        (&with, "Origin: http://localhost:3001\r\n", asks, false),
        (&with, "Origin: http://localhost\r\n", asks, false),
        (&with, "Origin: https://localhost:3000\r\n", asks, false),
        (&with, "Origin: null\r\n", asks, false),
        (&with, "Origin: http://localhost:3000\r\nOrigin: http://localhost:3000\r\n", asks, false),
        (&with, "", asks, false),
        (&with, "Origin: http://localhost:3000\r\n", "", true),
        (&without, "Origin: http://localhost:3000\r\n", asks, false),
    ] {
        for (method, status) in [("OPTIONS", 405), ("GET", 200)] {
            let headers = format!("{origin}{}{}", asks, authorized(server));
            let answer = send(server, method, &tokens(server), &headers).await;
            assert_eq!(answer.status, status, "{method} {headers}: {}", answer.body);
            assert_eq!(!cors_headers(&answer).is_empty(), is_allowed, "{method} {headers}");
            // A cache that keeps this answer must not give it to a page that is allowed.
            let has_cors = std::ptr::eq(server, &with);
            assert_eq!(varies(&answer).contains(&"origin".to_owned()), has_cors, "{method} {headers}");
        }
    }
}

/// Goal: a page that is tested against the mock gets no hold of it.
#[tokio::test]
async fn own_places_are_for_no_other_origin() {
    let server = server(|builder| builder.cors(ALLOWED)).await;
    for target in ["/_mock/worlds", "/_mock/nowhere", "/healthz", "/metrics", "/"] {
        for (method, asks) in [("OPTIONS", "Access-Control-Request-Method: GET\r\n"), ("GET", "")] {
            for host in ["127.0.0.1", "api.example"] {
                let head = format!("{method} {target} HTTP/1.1\r\nHost: {host}\r\nOrigin: {APP}\r\n{asks}");
                let answer = wire::exchange(server.address(), &head).await.unwrap();
                assert_eq!((answer.status, cors_headers(&answer)), (403, vec![]), "{method} {host}{target}");
            }
        }
    }
    let nowhere = send(&server, "GET", "/nowhere", &format!("Origin: {APP}\r\n")).await;
    assert_eq!((nowhere.status, cors_headers(&nowhere)), (404, vec![]));
}
