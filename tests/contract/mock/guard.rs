//! What a page in a browser can reach of a server that it should not.

use tokenwright_mock::{Builder, Control, MockServer, Secret};

use super::wire::{self, Received};

async fn server(configure: impl FnOnce(Builder) -> Builder) -> MockServer {
    configure(MockServer::builder().self_check(true)).start().await.unwrap()
}

/// What a client says of itself and of whom it calls: `Host`, `Origin`, `Sec-Fetch-Site`.
type Sender = (&'static str, Option<&'static str>, Option<&'static str>);

fn head(method: &str, target: &str, (host, origin, site): Sender) -> String {
    let mut head = format!("{method} {target} HTTP/1.1\r\nHost: {host}\r\n");
    for (name, value) in [("Origin", origin), ("Sec-Fetch-Site", site)] {
        head.extend(value.map(|value| format!("{name}: {value}\r\n")));
    }
    head
}

async fn send(server: &MockServer, head: &str) -> Received {
    wire::exchange(server.address(), head).await.unwrap()
}

/// Senders that may use what is the server's own.
const FRIENDS: [Sender; 14] = [
    ("127.0.0.1", None, None),
    ("127.0.0.1:1", None, None),
    ("[::1]:8080", None, None),
    ("192.0.2.7", None, None),
    ("localhost", None, None),
    ("LocalHost.:8080", None, None),
    ("mock", None, None),
    ("Mock.Example:8080", None, None),
    ("localhost", None, Some("none")),
    ("localhost:8080", Some("http://localhost:8080"), Some("same-origin")),
    ("127.0.0.1:8080", Some("http://127.0.0.1:8080"), Some("same-origin")),
    ("[::1]:8080", Some("http://[::1]:8080"), Some("same-origin")),
    ("192.0.2.7", Some("http://192.0.2.7"), None),
    ("localhost", Some("https://mock.example:8443"), None),
];

/// Senders that may not, and what the refusal names.
const STRANGERS: [(Sender, &str); 22] = [
    (("evil.example", None, None), "--allowed-hosts"),
    (("evil.example:8080", Some("http://evil.example:8080"), Some("same-origin")), "--allowed-hosts"),
    (("evil.example", None, Some("none")), "--allowed-hosts"),
    (("localhost.evil.example", None, None), "--allowed-hosts"),
    (("evil.mock.example", None, None), "--allowed-hosts"),
    (("127.0.0.1.evil.example", None, None), "--allowed-hosts"),
    (("mock-example", None, None), "--allowed-hosts"),
    (("2130706433", None, None), "--allowed-hosts"),
    (("localhost", Some("null"), None), "--allowed-hosts"),
    (("localhost", Some(""), None), "--allowed-hosts"),
    (("localhost", Some("http://evil.example"), None), "--allowed-hosts"),
    (("mock", Some("http://evil.example"), Some("same-origin")), "--allowed-hosts"),
    (("127.0.0.1", Some("http://192.0.2.9"), None), "--allowed-hosts"),
    (("127.0.0.1", Some("http://localhost"), None), "--allowed-hosts"),
    (("localhost", Some("chrome-extension://abcdefgh"), None), "--allowed-hosts"),
    (("localhost", Some("http://localhost\r\nOrigin: http://evil.example"), None), "--allowed-hosts"),
    (("localhost", None, Some("cross-site")), "--control-token"),
    (("localhost", None, Some("same-site")), "--control-token"),
    (("localhost", None, Some("elsewhere")), "--control-token"),
    (("localhost", None, Some("none\r\nSec-Fetch-Site: cross-site")), "--control-token"),
    (("localhost:8080", Some("http://localhost:3000"), Some("same-site")), "--control-token"),
    (("localhost", Some("http://mock.example"), Some("cross-site")), "--control-token"),
];

/// The server's own places: method, target, status for a friend, and for one when the server has a token that is not
/// shown. `TRACE` and `PUT` are methods that no form of a page has.
const PLACES: [(&str, &str, u16, u16); 24] = [
    ("GET", "/", 200, 200),
    ("HEAD", "/", 200, 200),
    ("POST", "/", 405, 405),
    ("GET", "/metrics", 200, 200),
    ("GET", "/healthz", 200, 200),
    ("POST", "/healthz", 405, 405),
    ("OPTIONS", "/healthz", 405, 405),
    ("GET", "/readyz", 200, 200),
    ("GET", "/_mock", 200, 200),
    ("GET", "/_mock/", 200, 200),
    ("POST", "/_mock/", 405, 401),
    ("GET", "/_mock/console/main.js", 200, 200),
    ("GET", "/_mock/console/nothing", 404, 404),
    ("GET", "/_mock/reference/", 200, 200),
    ("GET", "/_mock/changes?colour", 400, 401),
    ("GET", "/_mock/documents/control.yaml", 200, 200),
    ("GET", "/_mock/worlds", 200, 401),
    ("HEAD", "/_mock/worlds/default/journal", 200, 401),
    ("OPTIONS", "/_mock/worlds", 405, 401),
    ("TRACE", "/_mock/worlds", 405, 401),
    ("PUT", "/_mock/worlds", 405, 401),
    ("POST", "/_mock/worlds/default/reset", 204, 401),
    ("GET", "//_mock/worlds", 404, 401),
    ("GET", "/_mock/nowhere", 404, 401),
];

fn assert_refused(received: &Received, method: &str, expected: &str, row: &str) {
    assert_eq!(received.status, 403, "{row}: {}", received.body);
    assert_eq!(received.header("content-type"), Some("application/problem+json"), "{row}");
    assert!(method == "HEAD" || received.body.contains(expected), "{row}: {}", received.body);
    assert!(!received.headers.iter().any(|(name, _)| name.starts_with("access-control-")), "{row}");
}

/// Goal: a page of somebody else neither reads nor changes anything, and every other client goes on working.
#[tokio::test]
async fn own_places_are_for_those_who_call_the_server_by_its_name_and_from_no_page() {
    let server = server(|builder| builder.allowed_hosts(["mock", "MOCK.example"])).await;
    for (method, target, status, _) in PLACES {
        for sender in FRIENDS {
            let received = send(&server, &head(method, target, sender)).await;
            assert_eq!(received.status, status, "{method} {target} {sender:?}: {}", received.body);
        }
        for (sender, expected) in STRANGERS {
            let received = send(&server, &head(method, target, sender)).await;
            assert_refused(&received, method, expected, &format!("{method} {target} {sender:?}"));
        }
    }
}

/// What a browser says when a person follows a link in a page of another site.
const FOLLOWED: [(&str, &str); 3] =
    [("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "navigate"), ("Sec-Fetch-Dest", "document")];

/// Goal: a link to the console works wherever it stands, and nothing but such a link gets through.
#[tokio::test]
async fn link_of_another_site_leads_to_the_console_alone() {
    let server = server(|builder| builder).await;
    let fetch = |changed: &[(&str, &str)]| {
        let value = |(name, value): (&'static str, &'static str)| {
            let changed = changed.iter().find(|(other, _)| *other == name);
            format!("{name}: {}\r\n", changed.map_or(value, |(_, value)| value))
        };
        FOLLOWED.map(value).concat()
    };
    let own = |method: &str, target: &str, host| head(method, target, (host, None, None));
    for (method, target, expected) in [
        ("GET", "/", 200),
        ("GET", "/_mock", 200),
        ("GET", "/_mock/", 200),
        ("HEAD", "/_mock/", 200),
        ("GET", "/_mock/reference", 302),
        ("GET", "/_mock/reference/", 200),
        // No page, or no reading.
        ("POST", "/", 403),
        ("POST", "/_mock/", 403),
        ("OPTIONS", "/_mock/", 403),
        ("GET", "/_mock/console/main.js", 403),
        ("GET", "/_mock/reference/swagger-ui.css", 403),
        ("GET", "/_mock/documents/control.yaml", 403),
        ("GET", "/_mock/worlds", 403),
        ("GET", "/_mock/worlds/default/access", 403),
        ("GET", "/_mock/changes", 403),
        ("POST", "/_mock/worlds/default/reset", 403),
        ("GET", "/metrics", 403),
        ("GET", "/healthz", 403),
    ] {
        let received = send(&server, &format!("{}{}", own(method, target, "localhost"), fetch(&[]))).await;
        assert_eq!(received.status, expected, "{method} {target}: {}", received.body);
    }
    // A frame, an image, a script, a fetch, a prefetch of a page, a name that leads here.
    for changed in [
        &[("Sec-Fetch-Dest", "iframe")][..],
        &[("Sec-Fetch-Dest", "empty"), ("Sec-Fetch-Mode", "cors")],
        &[("Sec-Fetch-Dest", "image"), ("Sec-Fetch-Mode", "no-cors")],
        &[("Sec-Fetch-Dest", "script"), ("Sec-Fetch-Mode", "no-cors")],
        &[("Sec-Fetch-Dest", "document\r\nSec-Fetch-Dest: empty")],
        &[("Sec-Fetch-Mode", "no-cors")],
    ] {
        let received = send(&server, &format!("{}{}", own("GET", "/_mock/", "localhost"), fetch(changed))).await;
        assert_refused(&received, "GET", "--control-token", &format!("{changed:?}"));
    }
    let rebound = send(&server, &format!("{}{}", own("GET", "/_mock/", "evil.example"), fetch(&[]))).await;
    assert_refused(&rebound, "GET", "--allowed-hosts", "another name");
    let foreign = head("GET", "/_mock/", ("localhost", Some("http://evil.example"), None));
    assert_refused(&send(&server, &format!("{foreign}{}", fetch(&[]))).await, "GET", "--allowed-hosts", "an origin");
}

/// Goal: without a console there is nothing that a link of another site leads to.
#[tokio::test]
async fn link_of_another_site_leads_nowhere_without_the_console() {
    let server = server(|builder| builder.console(false)).await;
    for target in ["/", "/_mock", "/_mock/"] {
        let followed = FOLLOWED.map(|(name, value)| format!("{name}: {value}\r\n")).concat();
        let head = head("GET", target, ("localhost", None, None));
        assert_refused(&send(&server, &format!("{head}{followed}")).await, "GET", "--control-token", target);
    }
}

/// Goal: what nobody has named is refused, and a client without a word about itself is not.
#[tokio::test]
async fn no_name_is_allowed_by_itself() {
    let server = server(|builder| builder).await;
    for host in ["mock", "mock.example", "mock.example:8080"] {
        let received = send(&server, &head("GET", "/_mock/worlds", (host, None, None))).await;
        assert_refused(&received, "GET", "under the name mock", host);
    }
    assert_eq!(send(&server, "GET /readyz HTTP/1.0\r\n").await.status, 200);
}

/// Goal: a form of a page, which is sent without asking first, makes no world.
#[tokio::test]
async fn refused_request_changes_nothing() {
    let server = server(|builder| builder).await;
    for (sender, expected) in [
        (("127.0.0.1", Some("http://evil.example"), Some("cross-site")), 403),
        (("evil.example", Some("http://evil.example"), Some("same-origin")), 403),
        (("127.0.0.1", None, None), 201),
    ] {
        let head = head("POST", "/_mock/worlds", sender);
        let request = format!("{head}Content-Type: text/plain\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{{}}");
        assert_eq!(wire::send(server.address(), &request).await.unwrap().status, expected, "{sender:?}");
        let worlds = send(&server, &self::head("GET", "/_mock/worlds", ("localhost", None, None))).await;
        let worlds: serde_json::Value = serde_json::from_str(&worlds.body).unwrap();
        let n_worlds = worlds["ids"].as_array().unwrap().len();
        assert_eq!(n_worlds, if expected == 201 { 2 } else { 1 }, "{sender:?}");
    }
}

/// Goal: whoever has the token needs no name; whoever has not gets no further than without.
#[tokio::test]
async fn control_token_decides_if_it_is_right() {
    let control = Control::On { bearer: Some(Secret::new("correct")) };
    let server = server(|builder| builder.control(control).allowed_hosts(["mock", "mock.example"])).await;
    for (method, target, status, without) in PLACES {
        for (sender, expected) in STRANGERS {
            let row = format!("{method} {target} {sender:?}");
            let head = head(method, target, sender);
            assert_refused(&send(&server, &head).await, method, expected, &row);
            let wrong = send(&server, &format!("{head}Authorization: Bearer wrong\r\n")).await;
            assert_refused(&wrong, method, expected, &row);
            let right = send(&server, &format!("{head}Authorization: Bearer correct\r\n")).await;
            assert_eq!(right.status, status, "{row}: {}", right.body);
        }
        let friend = send(&server, &head(method, target, FRIENDS[0])).await;
        assert_eq!(friend.status, without, "{method} {target}: {}", friend.body);
    }
}

/// Goal: clients of the vendors come through names, and pages that are tested against the mock through any.
#[tokio::test]
async fn vendors_answer_everybody() {
    let server = server(|builder| builder).await;
    let info = server.info().unwrap();
    let (astrom, astra, ops) = (&info.astrom, &info.astra_control, &info.ops_manager);
    let tokens = format!("/e/{}/api/v2/apiTokens", astrom.environment_id);
    let token = format!("Authorization: Api-Token {}\r\n", astrom.token.expose());
    let users = format!("/accounts/{}/core/v1/users/{}/tokens", astra.account_id, astra.user_id);
    let bearer = format!("Authorization: Bearer {}\r\n", astra.token.expose());
    let keys = format!("/api/public/v1.0/orgs/{}/apiKeys", ops.org_id);
    let strangers = STRANGERS.into_iter().map(|(sender, _)| sender);
    for sender in strangers.chain(FRIENDS) {
        for (method, target, authorization, status) in [
            ("GET", &tokens, token.as_str(), 200),
            ("GET", &tokens, "", 401),
            ("DELETE", &tokens, &token, 405),
            ("OPTIONS", &tokens, &token, 405),
            ("GET", &format!("{tokens}/a/b/c"), &token, 404),
            ("GET", &users, &bearer, 200),
            ("GET", &keys, "", 401),
            ("GET", &"/nowhere".to_owned(), "", 404),
        ] {
            let received = send(&server, &format!("{}{authorization}", head(method, target, sender))).await;
            assert_eq!(received.status, status, "{method} {target} {sender:?}: {}", received.body);
        }
    }
}
