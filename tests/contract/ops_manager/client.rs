//! A client of HTTP Digest that is no more than RFC 7616 asks for.

use std::fmt::Write as _;

use md5::{Digest as _, Md5};
use reqwest::Method;
use reqwest::header::{AUTHORIZATION, HeaderMap, WWW_AUTHENTICATE};
use serde_json::Value;

/// A public and a private key.
#[derive(Clone)]
pub(crate) struct Credentials {
    pub(crate) public_key: String,
    pub(crate) private_key: String,
}

impl Credentials {
    pub(crate) fn new(public_key: &str, private_key: &str) -> Self {
        Self { public_key: public_key.to_owned(), private_key: private_key.to_owned() }
    }

    /// Answers a challenge with this nonce, which is used for the time that `count` says in eight hexadecimal digits.
    pub(crate) fn on<'a>(&'a self, nonce: &'a str, count: &'a str) -> Answering<'a> {
        Answering { credentials: self, nonce, count }
    }
}

/// Answers a challenge.
pub(crate) struct Answering<'a> {
    credentials: &'a Credentials,
    nonce: &'a str,
    count: &'a str,
}

impl Answering<'_> {
    /// Returns an `Authorization` header as curl spells it, with the `response` of RFC 7616, section 3.4.1, for MD5 and
    /// `qop=auth`.
    pub(crate) fn authorization(&self, method: &Method, uri: &str) -> String {
        let Self { credentials: Credentials { public_key, private_key }, nonce, count } = self;
        let a1 = hex(&format!("{public_key}:MMS Public API:{private_key}"));
        let a2 = hex(&format!("{method}:{uri}"));
        let response = hex(&format!("{a1}:{nonce}:{count}:Y25vbmNl:auth:{a2}"));
        format!(
            "Digest username=\"{public_key}\", realm=\"MMS Public API\", nonce=\"{nonce}\", uri=\"{uri}\", \
             cnonce=\"Y25vbmNl\", nc={count}, qop=auth, response=\"{response}\", algorithm=MD5"
        )
    }
}

fn hex(text: &str) -> String {
    Md5::digest(text.as_bytes()).iter().fold(String::new(), |mut digits, byte| {
        write!(digits, "{byte:02x}").unwrap();
        digits
    })
}

/// An answer, read to its end.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) text: String,
}

impl Reply {
    #[track_caller]
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// Returns a parameter of the challenge as it is spelled, with its quotes.
    #[track_caller]
    pub(crate) fn challenge(&self, name: &str) -> String {
        let challenge = self.header(WWW_AUTHENTICATE.as_str()).unwrap_or_else(|| panic!("no challenge: {self:?}"));
        let parameters = challenge.strip_prefix("Digest ").unwrap();
        let mut pairs = parameters.split(", ").filter_map(|parameter| parameter.split_once('='));
        pairs.find(|(found, _)| *found == name).map(|(_, value)| value.to_owned()).unwrap()
    }

    #[track_caller]
    pub(crate) fn nonce(&self) -> String {
        self.challenge("nonce").trim_matches('"').to_owned()
    }

    #[track_caller]
    pub(crate) fn expect(self, status: u16, body: &Value) -> Self {
        assert_eq!(self.status, status, "{self:?}");
        assert_eq!(&self.json(), body, "{self:?}");
        self
    }

    /// Asserts an error body with exactly these values, and that it is no challenge. The vendor's catalogue gives each code
    /// its status.
    #[track_caller]
    pub(crate) fn expect_error(self, (status, code): (u16, &str), detail: &str, parameters: &[&str]) -> Self {
        let reason = match status {
            400 => "Bad Request",
            401 => "Unauthorized",
            403 => "Forbidden",
            404 => "Not Found",
            405 => "Method Not Allowed",
            409 => "Conflict",
            other => panic!("{other} is not a status of this API"),
        };
        assert_eq!(self.header("www-authenticate"), None, "{self:?}");
        self.expect(
            status,
            &serde_json::json!({
                "detail": detail, "error": status, "errorCode": code, "parameters": parameters, "reason": reason,
            }),
        )
    }

    #[track_caller]
    pub(crate) fn expect_challenge(self) -> Self {
        assert_eq!((self.status, self.challenge("stale").as_str()), (401, "false"), "{self:?}");
        self
    }

    /// Asserts a challenge that blames the nonce alone.
    #[track_caller]
    pub(crate) fn expect_stale_challenge(self) -> Self {
        assert_eq!((self.status, self.challenge("stale").as_str()), (401, "true"), "{self:?}");
        self
    }

    /// Asserts the status; returns the body, `null` if there is none.
    #[track_caller]
    pub(crate) fn value(self, status: u16) -> Value {
        assert_eq!(self.status, status, "{self:?}");
        if self.text.is_empty() { Value::Null } else { self.json() }
    }

    #[track_caller]
    pub(crate) fn expect_no_content(self) {
        assert_eq!((self.status, self.text.as_str()), (204, ""), "{self:?}");
        assert_eq!(self.header("content-type"), None, "{self:?}");
    }
}

/// Sends requests to one world.
pub(crate) struct Client {
    http: reqwest::Client,
    origin: String,
    /// What is asked for without credentials to get a nonce.
    door: String,
}

impl Client {
    /// Makes a client for the world of an organization.
    pub(crate) fn new(http: reqwest::Client, origin: &str, org: &str) -> Self {
        Self { http, origin: origin.to_owned(), door: format!("/api/public/v1.0/orgs/{org}/apiKeys") }
    }

    /// Lets a request have this `Authorization` or none.
    pub(crate) fn with<'a>(&'a self, authorization: Option<&'a str>) -> Sender<'a> {
        Sender { client: self, authorization }
    }

    /// Lets a call have the credentials of a key.
    pub(crate) fn by<'a>(&'a self, credentials: &'a Credentials) -> Signer<'a> {
        Signer { client: self, credentials }
    }

    /// Returns a new nonce.
    pub(crate) async fn nonce(&self) -> String {
        self.with(None).send(&Method::GET, &self.door, None).await.nonce()
    }
}

/// Sends a request as it is.
pub(crate) struct Sender<'a> {
    client: &'a Client,
    authorization: Option<&'a str>,
}

impl Sender<'_> {
    /// Sends it. `target` is path and query.
    pub(crate) async fn send(self, method: &Method, target: &str, body: Option<&str>) -> Reply {
        let Self { client, authorization } = self;
        let mut request = client.http.request(method.clone(), format!("{}{target}", client.origin));
        if let Some(authorization) = authorization {
            request = request.header(AUTHORIZATION, authorization);
        }
        if let Some(body) = body {
            request = request.header("content-type", "application/json").body(body.to_owned());
        }
        let response = request.send().await.unwrap();
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        Reply { status, headers, text: response.text().await.unwrap() }
    }
}

/// Calls with a key.
pub(crate) struct Signer<'a> {
    client: &'a Client,
    credentials: &'a Credentials,
}

impl Signer<'_> {
    /// Takes a challenge and answers it, as curl does for each call.
    pub(crate) async fn call(self, method: &Method, target: &str, body: Option<&str>) -> Reply {
        let Self { client, credentials } = self;
        let challenge = client.with(None).send(method, target, body).await.expect_challenge();
        let authorization = credentials.on(&challenge.nonce(), "00000001").authorization(method, target);
        client.with(Some(&authorization)).send(method, target, body).await
    }
}
