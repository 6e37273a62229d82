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

    /// Returns the `response` of RFC 7616, section 3.4.1, for MD5 and `qop=auth`.
    pub(crate) fn response(&self, method: &Method, uri: &str, nonce: &str, nc: &str, cnonce: &str) -> String {
        let a1 = hex(&format!("{}:MMS Public API:{}", self.public_key, self.private_key));
        let a2 = hex(&format!("{method}:{uri}"));
        hex(&format!("{a1}:{nonce}:{nc}:{cnonce}:auth:{a2}"))
    }

    /// Returns an `Authorization` header as curl spells it.
    pub(crate) fn authorization(&self, method: &Method, uri: &str, nonce: &str, nc: &str) -> String {
        let response = self.response(method, uri, nonce, nc, "Y25vbmNl");
        format!(
            "Digest username=\"{}\", realm=\"MMS Public API\", nonce=\"{nonce}\", uri=\"{uri}\", \
             cnonce=\"Y25vbmNl\", nc={nc}, qop=auth, response=\"{response}\", algorithm=MD5",
            self.public_key
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

    /// Asserts an error body with exactly these values, and that it is no challenge.
    #[track_caller]
    pub(crate) fn expect_error(self, status: u16, code: &str, detail: &str, parameters: &[&str]) -> Self {
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
    pub(crate) fn expect_challenge(self, stale: bool) -> Self {
        assert_eq!(self.status, 401, "{self:?}");
        assert_eq!(self.challenge("stale"), stale.to_string(), "{self:?}");
        self
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

    /// Sends one request as it is. `target` is path and query.
    pub(crate) async fn send(
        &self,
        method: &Method,
        target: &str,
        authorization: Option<&str>,
        body: Option<&str>,
    ) -> Reply {
        let mut request = self.http.request(method.clone(), format!("{}{target}", self.origin));
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

    /// Returns a new nonce.
    pub(crate) async fn nonce(&self) -> String {
        self.send(&Method::GET, &self.door, None, None).await.nonce()
    }

    /// Takes a challenge and answers it, as curl does for each call.
    pub(crate) async fn call(
        &self,
        credentials: &Credentials,
        method: &Method,
        target: &str,
        body: Option<&str>,
    ) -> Reply {
        let challenge = self.send(method, target, None, body).await.expect_challenge(false);
        let authorization = credentials.authorization(method, target, &challenge.nonce(), "00000001");
        self.send(method, target, Some(&authorization), body).await
    }
}
