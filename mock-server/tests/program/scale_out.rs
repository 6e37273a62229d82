//! Two mocks behind nginx, with the configuration that is in the examples.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use serde_json::{Value, json};

use crate::fixture::{Program, text};

/// nginx in front of two programs, on a socket in a folder of its own.
struct Cluster {
    nginx: Child,
    folder: tempfile::TempDir,
    mocks: [Program; 2],
}

impl Cluster {
    /// `None` if there is no nginx here.
    fn start() -> Option<Self> {
        if Command::new("nginx").arg("-v").stderr(Stdio::null()).status().is_err() {
            assert!(std::env::var_os("CI").is_none(), "CI has to run the example with nginx");
            return None;
        }
        // As the example says that they are started.
        let arguments = ["--remote-ip-header", "X-Real-IP", "--allowed-hosts", "mocks"];
        let behind_a_proxy = || Program::start(|program| _ = program.args(arguments));
        let mocks = [behind_a_proxy(), behind_a_proxy()];
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("nginx.conf");
        std::fs::write(&path, configuration(&folder.path().join("socket"), &mocks)).unwrap();
        let mut nginx = Command::new("nginx");
        nginx.arg("-p").arg(folder.path()).arg("-c").arg(&path).args(["-e", "stderr"]);
        let mut nginx = nginx.stdin(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
        // At this level it says when its workers run, and the socket is open by then.
        let mut lines = BufReader::new(nginx.stderr.take().unwrap()).lines();
        let started = lines.find(|line| line.as_ref().unwrap().contains("start worker process"));
        assert!(started.is_some(), "nginx did not start");
        std::thread::spawn(move || lines.for_each(drop));
        Some(Self { nginx, folder, mocks })
    }

    fn socket(&self) -> PathBuf {
        self.folder.path().join("socket")
    }

    /// Sends a request through nginx; returns the status and the body.
    fn call(&self, method: &str, path: &str, more: &[&str]) -> (u16, String) {
        curl(Some(&self.socket()), method, &format!("http://mocks{path}"), more)
    }

    /// Creates a world and returns what the answer tells of it.
    fn create(&self) -> Value {
        let (status, body) = self.call("POST", "/_mock/worlds", &["-d", "{}"]);
        assert_eq!(status, 201, "{body}");
        serde_json::from_str(&body).unwrap()
    }

    /// Asks each server for its worlds.
    fn ids(&self) -> [Vec<String>; 2] {
        [&self.mocks[0], &self.mocks[1]].map(|mock| {
            let (_, body) = curl(None, "GET", &format!("http://{}/_mock/worlds", mock.authority), &[]);
            let list: Value = serde_json::from_str(&body).unwrap();
            let ids = list["ids"].as_array().unwrap().iter().map(|id| id.as_str().unwrap().to_owned());
            ids.filter(|id| id != "default").collect()
        })
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        let _ = Command::new("kill").args(["-TERM", &self.nginx.id().to_string()]).status();
        let _ = self.nginx.wait();
    }
}

/// The example with this test's ports, a socket that no other test uses, and a word when it has started.
fn configuration(socket: &Path, mocks: &[Program; 2]) -> String {
    let mut text = include_str!("../../examples/nginx/nginx.conf").to_owned();
    let listen = format!("unix:{}", socket.display());
    for (shown, here) in [
        ("127.0.0.1:8081", mocks[0].authority.as_str()),
        ("127.0.0.1:8082", &mocks[1].authority),
        ("127.0.0.1:8080", &listen),
        ("error_log stderr warn", "error_log stderr notice"),
    ] {
        let before = text.clone();
        // The commands in the remarks show the ports, too.
        text = text
            .lines()
            .map(|line| if line.starts_with('#') { line.to_owned() } else { line.replace(shown, here) })
            .collect::<Vec<_>>()
            .join("\n");
        assert_ne!(before, text, "the example has no {shown}");
    }
    text
}

fn curl(socket: Option<&Path>, method: &str, url: &str, more: &[&str]) -> (u16, String) {
    let mut command = Command::new("curl");
    command.args(["--noproxy", "*", "-sS", "-X", method, "-w", "\n%{http_code}", url]).args(more);
    if let Some(socket) = socket {
        command.arg("--unix-socket").arg(socket);
    }
    let output = command.output().unwrap();
    assert!(output.status.success(), "{method} {url}: {output:?}");
    let answer = String::from_utf8(output.stdout).unwrap();
    let (body, status) = answer.rsplit_once('\n').unwrap();
    (status.parse().unwrap(), body.to_owned())
}

/// The part of a URL that comes behind the origin.
fn path(url: &str) -> &str {
    url.strip_prefix("http://mocks").unwrap_or_else(|| panic!("{url} does not lead through nginx"))
}

/// Goal: whoever talks to nginx alone can use a world: its tenants in the three APIs, clock, faults and journal.
#[test]
fn world_behind_nginx_is_found_without_a_header() {
    let Some(cluster) = Cluster::start() else { return };
    for _ in 0..4 {
        let world = cluster.create();
        let id = text(&world, "/id");
        let token = format!("Authorization: Api-Token {}", text(&world, "/astrom/token"));
        let tokens = format!("{}/apiTokens", path(text(&world, "/astrom/base_url")));
        let new = ["-H", &token, "--json", r#"{"name":"n","scopes":["metrics.read"]}"#];
        let created = cluster.call("POST", &tokens, &new);
        assert_eq!(created.0, 201, "{}", created.1);

        let astra = format!(
            "{}/accounts/{}/core/v1/users/{}/tokens",
            path(text(&world, "/astra_control/base_url")),
            text(&world, "/astra_control/account_id"),
            text(&world, "/astra_control/user_id")
        );
        let bearer = format!("Authorization: Bearer {}", text(&world, "/astra_control/token"));
        assert_eq!(cluster.call("GET", &astra, &["-H", &bearer]).0, 200);

        let ops = path(text(&world, "/ops_manager/base_url"));
        let user = format!("{}:{}", text(&world, "/ops_manager/public_key"), text(&world, "/ops_manager/private_key"));
        let keys = format!("{ops}/orgs/{}/apiKeys", text(&world, "/ops_manager/org_id"));
        assert_eq!(cluster.call("GET", &keys, &["--digest", "--user", &user]).0, 200);
        let project = format!("{ops}/groups/{}/apiKeys", text(&world, "/ops_manager/project_id"));
        assert_eq!(cluster.call("GET", &project, &["--digest", "--user", &user]).0, 200);

        let control = format!("/_mock/worlds/{id}");
        let fault = r#"{"operation": "api_token_list", "times": 1, "effect": {"kind": "status", "status": 503}}"#;
        assert_eq!(cluster.call("POST", &format!("{control}/faults"), &["-d", fault]).0, 201);
        assert_eq!(cluster.call("GET", &tokens, &["-H", &token]).0, 503);
        assert_eq!(cluster.call("GET", &tokens, &["-H", &token]).0, 200);
        let check = json!({"query": {"api": "astrom"}, "exactly": 3}).to_string();
        let (_, verdict) = cluster.call("POST", &format!("{control}/journal/verify"), &["-d", &check]);
        assert_eq!(serde_json::from_str::<Value>(&verdict).unwrap(), json!({"met": true}));
    }
}

/// Goal: worlds are spread over the servers, each is on one only, and one that is chosen is where it is looked for.
#[test]
fn worlds_are_spread_over_the_servers() {
    let Some(cluster) = Cluster::start() else { return };
    let mut created: Vec<String> = (0..24).map(|_| text(&cluster.create(), "/id").to_owned()).collect();
    for n in 0..8_u32 {
        let id = format!("{:08x}", 0x0bad_0000 + n);
        assert_eq!(cluster.call("PUT", &format!("/_mock/worlds/{id}"), &["-d", "{}"]).0, 201);
        created.push(id);
    }
    let [first, second] = cluster.ids();
    assert!(!first.is_empty() && !second.is_empty(), "{first:?} {second:?}");
    let mut held = [first, second].concat();
    held.sort();
    created.sort();
    assert_eq!(held, created);
    for id in &created {
        assert_eq!(cluster.call("DELETE", &format!("/_mock/worlds/{id}"), &[]).0, 204);
    }
    assert_eq!(cluster.ids(), [Vec::<String>::new(), Vec::new()]);
}

/// Goal: access lists are about the client whom nginx serves, and no client gets in as another one by saying so.
#[test]
fn address_is_what_nginx_tells_of_the_client() {
    let Some(cluster) = Cluster::start() else { return };
    let world = cluster.create();
    let token = format!("Authorization: Api-Token {}", text(&world, "/astrom/token"));
    let tokens = format!("{}/apiTokens", path(text(&world, "/astrom/base_url")));
    let headers = ["-H", &token, "-H", "X-Real-IP: 203.0.113.77"];
    assert_eq!(cluster.call("GET", &tokens, &headers).0, 200);
    let holds = |ids: &Vec<String>| ids.iter().any(|id| id == text(&world, "/id"));
    let holder = &cluster.mocks[cluster.ids().iter().position(holds).unwrap()];
    assert_eq!(curl(None, "GET", &format!("http://{}{tokens}", holder.authority), &headers).0, 200);
    let (_, journal) = cluster.call("GET", &format!("/_mock/worlds/{}/journal", text(&world, "/id")), &[]);
    let journal: Value = serde_json::from_str(&journal).unwrap();
    // nginx listens on a socket without addresses here, so its own is what is known.
    let peers = [0, 1].map(|i| text(&journal, &format!("/entries/{i}/peer")));
    assert_eq!(peers, ["127.0.0.1", "203.0.113.77"]);
}

/// Goal: what no server can be found for is refused aloud rather than answered by a server that does not know.
#[test]
fn request_that_names_no_world_is_refused() {
    let Some(cluster) = Cluster::start() else { return };
    for path in ["/api/public/v1.0/orgs", "/_mock/worlds", "/_mock/worlds/default", "/api/v2/apiTokens"] {
        let (status, body) = cluster.call("GET", path, &[]);
        assert_eq!(status, 421, "{path}: {body}");
        assert!(body.contains("Ask a server itself."), "{path}: {body}");
    }
    assert_eq!(cluster.call("GET", "/healthz", &[]).0, 200);
}
