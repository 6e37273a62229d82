//! Three hundred exchanges with all three APIs and the control API, over a socket, in a fixed order.
//!
//! What an answer gives, ids, secrets, page keys and nonces, goes into later requests, so that one difference
//! brings about more.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;

use md5::{Digest as _, Md5};
use serde_json::{Value, json};

/// How many exchanges there are: the creation of the world, and 23 in each round.
pub(crate) const N_EXCHANGES: usize = 300;

const N_ROUNDS: usize = 13;

/// The world that the script works in.
pub(crate) const WORLD: &str = "0badcafe";

/// Carries the script out on a server that has no such world; returns every answer as it came over the wire, but
/// for the number that Dropshot gives to each request.
pub(crate) fn run(authority: &str) -> Vec<String> {
    let mut script = Script { authority: authority.to_owned(), answers: Vec::new() };
    let world = script.control("PUT", "", Some(json!({})));
    let info: Value = serde_json::from_str(&world).unwrap();
    for round in 0..N_ROUNDS {
        script.astrom(&info["astrom"], round);
        script.astra_control(&info["astra_control"], round);
        script.ops_manager(&info["ops_manager"], round);
        script.controls(round);
    }
    script.answers
}

/// Method and target of a request.
#[derive(Clone, Copy)]
struct RequestLine<'a>(&'a str, &'a str);

struct Script {
    authority: String,
    answers: Vec<String>,
}

impl Script {
    fn astrom(&mut self, info: &Value, round: usize) {
        let admin = format!("Authorization: Api-Token {}\r\n", text(&info["token"]));
        let tokens = format!("/e/{}/api/v2/apiTokens", text(&info["environment_id"]));
        let body = json!({"name": format!("r{round}"), "scopes": ["metrics.read"], "expirationDate": "now+14d"});
        let created = parse(&self.send(RequestLine("POST", &tokens), &admin, Some(&body)));
        let token = format!("{tokens}/{}", text(&created["id"]));
        self.send(RequestLine("GET", &format!("{tokens}?pageSize=100&fields=%2BexpirationDate")), &admin, None);
        self.send(RequestLine("GET", &format!("{tokens}?nextPageKey=nobody%20gave%20it")), &admin, None);
        self.send(RequestLine("GET", &token), &admin, None);
        self.send(RequestLine("PUT", &token), &admin, Some(&json!({"enabled": false})));
        self.send(RequestLine("GET", &tokens), "Authorization: Api-Token dt0c01.NOBODY\r\n", None);
        self.send(RequestLine("POST", &tokens), &admin, Some(&json!({"name": "", "scopes": []})));
        if round.is_multiple_of(2) {
            self.send(RequestLine("DELETE", &token), &admin, None);
        } else {
            self.send(RequestLine("PATCH", &token), &admin, None);
        }
    }

    fn astra_control(&mut self, info: &Value, round: usize) {
        let owner = format!("Authorization: Bearer {}\r\n", text(&info["token"]));
        let [account, user] = ["account_id", "user_id"].map(|id| text(&info[id]));
        let tokens = format!("/accounts/{account}/core/v1/users/{user}/tokens");
        let body = json!({"type": "application/astra-token", "version": "1.0", "name": format!("r{round}")});
        let created = parse(&self.send(RequestLine("POST", &tokens), &owner, Some(&body)));
        let token = format!("{tokens}/{}", text(&created["id"]));
        let page = parse(&self.send(RequestLine("GET", &format!("{tokens}?limit=1")), &owner, None));
        let next = form(text(&page["metadata"]["continue"]));
        self.send(RequestLine("GET", &format!("{tokens}?limit=1&continue={next}")), &owner, None);
        self.send(RequestLine("GET", &token), &owner, None);
        self.send(RequestLine("GET", &format!("{tokens}/{account}")), &owner, None);
        self.send(RequestLine("GET", &tokens), "", None);
    }

    fn ops_manager(&mut self, info: &Value, round: usize) {
        let keys = format!("/api/public/v1.0/orgs/{}/apiKeys", text(&info["org_id"]));
        let body = json!({"desc": format!("r{round}"), "roles": ["ORG_READ_ONLY"]});
        let created = parse(&self.digest(info, RequestLine("POST", &keys), Some(&body)));
        self.digest(info, RequestLine("GET", &format!("{keys}/{}?pretty=true", text(&created["id"]))), None);
        self.digest(info, RequestLine("GET", &format!("{keys}?itemsPerPage=1&pageNum=2")), None);
    }

    /// Answers a challenge: two exchanges.
    fn digest(&mut self, info: &Value, line: RequestLine<'_>, body: Option<&Value>) -> String {
        let RequestLine(method, target) = line;
        let challenge = self.send(RequestLine(method, target), "", body);
        let nonce = challenge.split("nonce=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a challenge");
        let (user, password) = (text(&info["public_key"]), text(&info["private_key"]));
        let secret = md5(&format!("{user}:MMS Public API:{password}"));
        let request = md5(&format!("{method}:{target}"));
        let response = md5(&format!("{secret}:{nonce}:00000001:0a4f113b:auth:{request}"));
        let authorization = format!(
            "Authorization: Digest username=\"{user}\", realm=\"MMS Public API\", nonce=\"{nonce}\", uri=\"{target}\", \
             cnonce=\"0a4f113b\", nc=00000001, qop=auth, response=\"{response}\", algorithm=MD5\r\n"
        );
        self.send(RequestLine(method, target), &authorization, body)
    }

    fn controls(&mut self, round: usize) {
        self.control("PATCH", "/clock", Some(json!({"advance": "PT1H1.5S"})));
        let required = json!({"query": {"status": 401}, "exactly": round});
        match round % 3 {
            0 => self.control("GET", "/journal?api=astrom", None),
            1 => self.control("POST", "/journal/verify", Some(required)),
            _ => self.control("GET", "/state", None),
        };
        self.control("POST", "/faults", Some(json!({"times": 0, "effect": {"kind": "hang"}})));
    }

    fn control(&mut self, method: &str, path: &str, body: Option<Value>) -> String {
        let answer = self.send(RequestLine(method, &format!("/_mock/worlds/{WORLD}{path}")), "", body.as_ref());
        answer.split_once("\r\n\r\n").expect("a whole head").1.to_owned()
    }

    /// Sends a request and returns the answer, head and body.
    fn send(&mut self, RequestLine(method, target): RequestLine<'_>, headers: &str, body: Option<&Value>) -> String {
        let body = body.map(Value::to_string).unwrap_or_default();
        let framing = if body.is_empty() {
            String::new()
        } else {
            format!("Content-Type: application/json\r\nContent-Length: {}\r\n", body.len())
        };
        // A host of its own, because URLs in answers have it, and every process has another port.
        let head =
            format!("{method} {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{headers}{framing}\r\n");
        let mut stream = TcpStream::connect(&self.authority).unwrap();
        stream.write_all(format!("{head}{body}").as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let answer = without_request_id(&answer);
        self.answers.push(answer.clone());
        answer
    }
}

/// Dropshot puts a random number into every answer behind the handler's back; its length does not vary.
fn without_request_id(answer: &str) -> String {
    let (before, rest) = answer.split_once("x-request-id: ").expect("the number of the request");
    let (id, rest) = rest.split_once("\r\n").expect("a whole line");
    assert_eq!(id.len(), 36, "{id}");
    format!("{before}x-request-id: *\r\n{rest}")
}

/// Returns the body of an answer, or a mapping without members if it is none.
fn parse(answer: &str) -> Value {
    let body = answer.split_once("\r\n\r\n").map_or("", |(_, body)| body);
    serde_json::from_str(body).unwrap_or_else(|error| panic!("{error} in {answer}"))
}

#[track_caller]
fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("{value} is no text"))
}

/// Writes a value for a query.
fn form(value: &str) -> String {
    value.replace('%', "%25").replace('+', "%2B").replace('/', "%2F").replace('=', "%3D")
}

fn md5(text: &str) -> String {
    Md5::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}
